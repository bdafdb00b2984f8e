"""Inline Markdown to paragraph elements: runs, chips, suggestions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from whoowes.emulator.docs.defaults import LINK_COLOR
from whoowes.emulator.docs.state import IdFactory, Json, copied, text_run

SOFT_BREAK = "\x0b"
MONOSPACE: Json = {"weightedFontFamily": {"fontFamily": "Courier New", "weight": 400}}

_MARKS = {"strong": "bold", "em": "italic", "s": "strikethrough"}
_SUGGESTION = re.compile(r"<!--\s*(insert|delete):\s?(.*?)\s*-->", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MIME_TYPES = {
    "docs.google.com/document/": "application/vnd.google-apps.document",
    "docs.google.com/spreadsheets/": "application/vnd.google-apps.spreadsheet",
    "docs.google.com/presentation/": "application/vnd.google-apps.presentation",
}


@dataclass
class InlineWriter:
    """Turns the children of one inline token into lines of paragraph elements.

    Attributes:
        new_id: Source of ids for chips and suggestions.
        base: Text style under everything, such as bold in a header row.
        breaks_paragraphs: Whether `<br>` starts a new paragraph (in cells) rather
            than a soft line break.
        seeded: Whether link schemes make chips and comments make suggestions.
    """

    new_id: IdFactory
    base: Json = field(default_factory=dict)
    breaks_paragraphs: bool = False
    seeded: bool = True

    def lines(self, tokens: Sequence[Token]) -> list[list[Json]]:
        """Return one list of elements per paragraph, each ending in its newline."""
        self._lines: list[list[Json]] = [[]]
        self._style: Json = copied(self.base)
        self._target, self._label = "", ""
        for token in tokens:
            self._take(token)
        return [_ended(line, self.base) for line in self._lines]

    def _take(self, token: Token) -> None:
        name, _, side = token.type.rpartition("_")
        if side in ("open", "close") and name in _MARKS:
            self._mark(_MARKS[name], on=side == "open")
        elif token.type == "link_open":
            self._open_link(str(token.attrs.get("href", "")))
        elif token.type == "link_close":
            self._close_link()
        elif token.type == "html_inline":
            self._comment_or_break(token.content)
        elif token.type == "code_inline":
            self._text(token.content, MONOSPACE)
        else:
            self._text({"softbreak": " ", "hardbreak": SOFT_BREAK}.get(token.type, token.content))

    def _mark(self, name: str, *, on: bool) -> None:
        if on:
            self._style[name] = True
        elif not self.base.get(name):
            self._style.pop(name, None)

    def _text(self, text: str, extra: Json | None = None) -> None:
        if self._target:
            self._label += text
        elif text:
            _append_text(self._lines[-1], text, {**self._style, **(extra or {})})

    def _open_link(self, target: str) -> None:
        if self.seeded and target.partition(":")[0] in _CHIPS:
            self._target, self._label = target, ""
        else:
            self._style |= {"link": {"url": target}, "underline": True, "foregroundColor": LINK_COLOR}

    def _close_link(self) -> None:
        if self._target:
            scheme, _, rest = self._target.partition(":")
            element = _CHIPS[scheme](self._label, rest, self.new_id)
            (value,) = element.values()
            value["textStyle"] = copied(self._style)
            self._lines[-1].append(element)
            self._target = ""
        for name in ("link", "underline", "foregroundColor"):
            self._style.pop(name, None)

    def _comment_or_break(self, html: str) -> None:
        suggestion = _SUGGESTION.fullmatch(html) if self.seeded else None
        if suggestion:
            run = text_run(suggestion[2], self._style)
            kind = "suggestedInsertionIds" if suggestion[1] == "insert" else "suggestedDeletionIds"
            run["textRun"][kind] = [self.new_id("suggest.")]
            self._lines[-1].append(run)
        elif _BREAK.fullmatch(html) and self.breaks_paragraphs:
            self._lines.append([])
        elif _BREAK.fullmatch(html):
            self._text(SOFT_BREAK)


def _append_text(line: list[Json], text: str, style: Json) -> None:
    last = line[-1].get("textRun") if line else None
    if last is not None and last["textStyle"] == style and "content" in last and len(last) == 2:  # noqa: PLR2004
        last["content"] += text
    else:
        line.append(text_run(text, style))


def _ended(line: list[Json], style: Json) -> list[Json]:
    _append_text(line, "\n", style)
    return line


def _person(label: str, email: str, new_id: IdFactory) -> Json:
    name = {"name": label} if label and label != email else {}
    return {"person": {"personId": new_id("kix."), "personProperties": {**name, "email": email}}}


def _date(label: str, day: str, new_id: IdFactory) -> Json:
    if not _ISO_DATE.fullmatch(day):
        return text_run(label)
    is_iso = _ISO_DATE.fullmatch(label)
    properties = {
        "timestamp": f"{day}T12:00:00Z",
        "locale": "en",
        "dateFormat": "DATE_FORMAT_ISO8601" if is_iso else "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED",
        "timeFormat": "TIME_FORMAT_DISABLED",
        "displayText": label,
    }
    return {"dateElement": {"dateId": new_id("kix."), "dateElementProperties": properties}}


def _dropdown(label: str, _: str, new_id: IdFactory) -> Json:
    properties = {
        "dropdownDefinitionId": new_id("kix."),
        "selectedOptionId": new_id("dropdownItem."),
        "displayValue": label,
    }
    return {"dropdown": {"dropdownId": new_id("kix."), "dropdownProperties": properties}}


def _file(label: str, uri: str, new_id: IdFactory) -> Json:
    mime = next((kind for place, kind in _MIME_TYPES.items() if place in uri), None)
    properties = {"title": label, "uri": uri, **({"mimeType": mime} if mime else {})}
    return {"richLink": {"richLinkId": new_id("kix."), "richLinkProperties": properties}}


_CHIPS = {"person": _person, "date": _date, "dropdown": _dropdown, "file": _file}
