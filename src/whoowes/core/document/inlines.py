"""Paragraph elements: text runs, chips, and what is kept unread (`google-behaviour.md` §1.5)."""

from datetime import UTC, date, datetime
from typing import Any

from whoowes.core.document.json_access import as_dict, as_int, as_number, as_str
from whoowes.core.document.model import (
    DateChip,
    DropdownChip,
    Inline,
    LinkChip,
    OpaqueInline,
    PersonChip,
    Range,
    Run,
    Suggestion,
    TextStyle,
)

Json = dict[str, Any]


def read_inline(element: Json) -> Inline:
    """Read one paragraph element; an unknown kind is kept as `OpaqueInline`."""
    span = Range(as_int(element.get("startIndex"), 0), as_int(element.get("endIndex"), 0))
    for kind, read in _READERS.items():
        if isinstance(element.get(kind), dict):
            body = element[kind]
            return read(body, read_text_style(as_dict(body.get("textStyle"))), span, _suggestion(body))
    kinds = [key for key in element if key not in {"startIndex", "endIndex"}]
    if not kinds:
        # A drop-down can come as an element with nothing but its indices.
        return DropdownChip(value=None, range=span)
    body = as_dict(element[kinds[0]])
    return OpaqueInline(kinds[0], read_text_style(as_dict(body.get("textStyle"))), span, _suggestion(body))


def _run(body: Json, style: TextStyle, span: Range, suggestion: Suggestion) -> Inline:
    return Run(as_str(body.get("content")), style, span, suggestion)


def _person(body: Json, style: TextStyle, span: Range, suggestion: Suggestion) -> Inline:
    properties = as_dict(body.get("personProperties"))
    name = as_str(properties.get("name")) or None
    return PersonChip(as_str(properties.get("email")), name, style, span, suggestion)


def _date(body: Json, style: TextStyle, span: Range, suggestion: Suggestion) -> Inline:
    properties = as_dict(body.get("dateElementProperties"))
    day = _utc_date(as_str(properties.get("timestamp")))
    return DateChip(day, as_str(properties.get("displayText")), style, span, suggestion)


def _link(body: Json, style: TextStyle, span: Range, suggestion: Suggestion) -> Inline:
    properties = as_dict(body.get("richLinkProperties"))
    return LinkChip(as_str(properties.get("title")), as_str(properties.get("uri")), style, span, suggestion)


def _dropdown(body: Json, style: TextStyle, span: Range, suggestion: Suggestion) -> Inline:
    value = as_str(as_dict(body.get("dropdownProperties")).get("displayValue")) or None
    return DropdownChip(value, style, span, suggestion)


_READERS = {
    "textRun": _run,
    "person": _person,
    "dateElement": _date,
    "richLink": _link,
    "dropdown": _dropdown,
}


def _suggestion(body: Json) -> Suggestion:
    if body.get("suggestedInsertionIds"):
        return Suggestion.INSERTION
    if body.get("suggestedDeletionIds"):
        return Suggestion.DELETION
    return Suggestion.STYLE if body.get("suggestedTextStyleChanges") else Suggestion.NONE


def _utc_date(timestamp: str) -> date | None:
    try:
        moment = datetime.fromisoformat(timestamp)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return aware.astimezone(UTC).date()
    except OverflowError:
        return None


def read_text_style(style: Json) -> TextStyle:
    """Read direct formatting; what is absent or false is inherited (default elision, §1.2)."""
    link = as_dict(style.get("link"))
    return TextStyle(
        bold=style.get("bold") is True,
        italic=style.get("italic") is True,
        underline=style.get("underline") is True,
        strikethrough=style.get("strikethrough") is True,
        link=as_str(link.get("url")) or None,
        color=read_color(as_dict(style.get("foregroundColor"))),
        size=as_number(as_dict(style.get("fontSize")).get("magnitude")),
    )


def read_color(color: Json) -> str | None:
    """Return an OptionalColor as `#rrggbb`; None where none is set. An absent channel is 0."""
    if not isinstance(color.get("color"), dict):
        return None
    rgb = as_dict(color["color"].get("rgbColor"))
    channels = (rgb.get(name, 0) for name in ("red", "green", "blue"))
    return "#" + "".join(f"{_channel(value):02x}" for value in channels)


def _channel(value: object) -> int:
    return round(255 * min(1.0, max(0.0, as_number(value) or 0.0)))
