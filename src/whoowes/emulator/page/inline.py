"""What stands in a line: text with its style, links, chips, suggestions, and highlighted passages."""

from dataclasses import dataclass, field
from html import escape

from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION
from whoowes.emulator.docs.units import split_units
from whoowes.emulator.page.css import declarations, text_rules
from whoowes.emulator.page.margin import Passage, Suggesters

_SAFE_SCHEMES = ("http://", "https://", "mailto:")


@dataclass(frozen=True)
class Line:
    """How the elements of a paragraph become HTML.

    Attributes:
        suggesters: Who made which suggestion.
        passages: The passages of this segment that comments are anchored to.
    """

    suggesters: Suggesters = field(default_factory=Suggesters)
    passages: tuple[Passage, ...] = ()

    def element(self, element: Json) -> str:
        """Return one paragraph element as HTML; an unknown kind shows nothing."""
        for kind, part in element.items():
            if isinstance(part, dict):
                start = int(element.get("startIndex", 0))
                return self._suggested(part, _styled(part, self._inner(kind, part, start)))
        return ""

    def _inner(self, kind: str, part: Json, start: int) -> str:
        if kind == "textRun":
            return self._text(part.get("content", ""), start)
        shown = _thing(kind, part)
        near = [passage for passage in self.passages if passage.start <= start < passage.end]
        return _highlighted(shown, near) if shown else ""

    def _text(self, text: str, start: int) -> str:
        shown = []
        for piece, at in self._pieces(text, start):
            inner = escape(piece.removesuffix("\n")).replace("\x0b", "<br>")
            near = [passage for passage in self.passages if passage.start <= at < passage.end]
            shown.append(_highlighted(inner, near) if inner else "")
        return "".join(shown)

    def _pieces(self, text: str, start: int) -> list[tuple[str, int]]:
        """Return the text cut where a passage begins or ends, each piece with its index."""
        cuts = {edge for passage in self.passages for edge in (passage.start, passage.end) if edge > start}
        pieces, rest, at = [], text, start
        for cut in sorted(cuts):
            before, after = split_units(rest, cut - at)
            if not after:
                break
            pieces.append((before, at))
            rest, at = after, cut
        return [*pieces, (rest, at)]

    def _suggested(self, part: Json, inner: str) -> str:
        for tag, mark in (("ins", INSERTION), ("del", DELETION)):
            if part.get(mark):
                inner = f"<{tag}{self.suggesters.attributes(part[mark])}>{inner}</{tag}>"
        return inner


def _highlighted(inner: str, passages: list[Passage]) -> str:
    ids = " ".join(passage.comment_id for passage in passages)
    return f'<mark class="commented" data-notes="{escape(ids)}">{inner}</mark>' if ids else inner


def _thing(kind: str, part: Json) -> str:
    if kind == "horizontalRule":
        return "<hr>"
    if kind == "pageBreak":
        return '<span class="page-break"></span>'
    if kind == "footnoteReference":
        number = escape(str(part.get("footnoteNumber", "*")))
        return f'<sup><a href="#{escape(str(part.get("footnoteId", "")))}">{number}</a></sup>'
    label, target = _chip(kind, part)
    return _chip_html(label, target) if label else ""


def _chip(kind: str, part: Json) -> tuple[str, str]:
    properties = part.get(f"{kind}Properties", {})
    if kind == "person":
        return properties.get("name") or properties.get("email", ""), ""
    if kind == "dateElement":
        return properties.get("displayText", ""), ""
    if kind == "dropdown":
        return properties.get("displayValue", ""), ""
    if kind == "richLink":
        return properties.get("title", ""), properties.get("uri", "")
    return "image" if kind == "inlineObjectElement" else "", ""


def _chip_html(label: str, target: str) -> str:
    if target.startswith(_SAFE_SCHEMES):
        return f'<a class="chip" href="{escape(target)}">{escape(label)}</a>'
    return f'<span class="chip">{escape(label)}</span>'


def _styled(part: Json, inner: str) -> str:
    style = part.get("textStyle", {})
    rules = declarations(text_rules(style))
    target = _href(style.get("link", {}))
    if not inner or not (rules or target):
        return inner
    css = f' style="{escape(rules)}"' if rules else ""
    if target:
        return f'<a href="{escape(target)}"{css}>{inner}</a>'
    return f"<span{css}>{inner}</span>"


def _href(link: Json) -> str:
    url = str(link.get("url", ""))
    if url.startswith(_SAFE_SCHEMES):
        return url
    target = link.get("heading", {}).get("id") or link.get("headingId") or link.get("tabId")
    return f"#{target}" if target else ""
