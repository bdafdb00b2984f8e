"""A document as a person reads it in Google Docs: one self-contained HTML page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from whoowes.emulator.docs.state import DocumentState, Json
from whoowes.emulator.page.assets import NO_ICON, head
from whoowes.emulator.page.content import Content
from whoowes.emulator.page.list_marks import ListMarks
from whoowes.emulator.page.margin import Margin, Suggesters


@dataclass(frozen=True)
class Desk:
    """What surrounds a document in the emulator's own pages, which follow it as it changes.

    Attributes:
        document_id: The file's id.
        revision_id: The revision shown.
        note: A line about the document, for the bar above it.
        is_editable: Whether cells of its tables can be edited in place.
    """

    document_id: str
    revision_id: str
    note: str = ""
    is_editable: bool = False


def render_html(
    state: DocumentState,
    title: str,
    comments: Sequence[Json] = (),
    suggestions: Sequence[Json] = (),
    desk: Desk | None = None,
) -> str:
    """Return the whole document, all tabs, as a page that needs nothing from elsewhere.

    Suggestions show as in Docs: insertions underlined, deletions struck, in the colour of who made them.
    Comments stand beside their text, on a narrow screen below it; those without one come last. A document
    with neither, and without a desk, is a plain page.

    Args:
        state: The document.
        title: The document's title, for the browser.
        comments: Its comments: `id`, `author`, `content`, `quoted`, `resolved`, `state` (`live`, `orphaned`
            or `unanchored`), `anchor` (`tabId`, `segmentId`, `startIndex`, `endIndex`, or null) and
            `replies`.
        suggestions: Who made its pending suggestions: `id`, `author` and `summary`.
        desk: What surrounds it in the emulator's own pages.
    """
    margin = Margin(comments, Suggesters.read(suggestions))
    tabs = list(state.all_tabs())
    sections = "".join(
        _Section(tab, margin, is_first=number == 0, is_editable=bool(desk and desk.is_editable)).html(
            titled=len(tabs) > 1
        )
        for number, tab in enumerate(tabs)
    )
    has_margin = 'class="margin"' in sections
    side = _tab_list(tabs) if len(tabs) > 1 else ""
    if desk and desk.is_editable and " data-text=" not in sections:
        desk = replace(desk, note="")
    body = _body_tag(desk, {"has-margin": has_margin, "has-tabs": bool(side)})
    names = ["document.css"]
    if margin.comments or has_margin or side:
        names += ["margin.css", "margin.js"]
    if desk:
        names += ["live.css", "live.js", *(["editing.js"] if desk.is_editable else [])]
    icon = NO_ICON if desk else ""
    page = f"{body}{_bar(desk, title)}{side}<main>{sections}{margin.leftover()}</main></body></html>\n"
    return head(title, names, icon) + page


def _body_tag(desk: Desk | None, classes: dict[str, bool]) -> str:
    names = " ".join(name for name, applies in classes.items() if applies)
    css = f' class="{names}"' if names else ""
    if desk is None:
        return f"<body{css}>"
    ids = f' data-document="{escape(desk.document_id)}" data-revision="{escape(desk.revision_id)}"'
    return f"<body{css}{ids}>"


def _bar(desk: Desk | None, title: str) -> str:
    if desk is None:
        return ""
    note = f'<span class="{"hint" if desk.is_editable else "mark"}">{escape(desk.note)}</span>'
    return (
        f'<header class="bar"><a href="/emulator/">Drive</a><span class="name">{escape(title)}</span>{note}'
        '</header><p class="status" role="status"></p>'
    )


def _tab_list(tabs: list[Json]) -> str:
    items = "".join(
        f'<li class="level{min(int(tab["tabProperties"].get("nestingLevel", 0)), 2)}">'
        f'<a href="#{escape(str(tab["tabProperties"].get("tabId", "")))}">'
        f"{escape(tab['tabProperties'].get('title', ''))}</a></li>"
        for tab in tabs
    )
    return f'<nav class="tabs" aria-label="Tabs"><ul>{items}</ul></nav>'


@dataclass(frozen=True)
class _Section:
    """One tab: header, body, footnotes, footer."""

    tab: Json
    margin: Margin
    is_first: bool
    is_editable: bool

    @property
    def _tab_id(self) -> str:
        return str(self.tab["tabProperties"].get("tabId", ""))

    def html(self, *, titled: bool) -> str:
        document_tab = self.tab["documentTab"]
        name = escape(self.tab["tabProperties"].get("title", ""))
        title = f'<div class="tab-title">{name}</div>' if titled else ""
        body = self._segment("", document_tab["body"]["content"], self._tab_id if self.is_editable else None)
        top, bottom = self._furniture("headers", "Header"), self._furniture("footers", "Footer")
        return (
            f'<section id="{escape(self._tab_id)}">{title}{top}{body}{self._footnotes()}{bottom}</section>\n'
        )

    def _segment(self, segment_id: str, content: list[Json], editable_tab: str | None = None) -> str:
        document_tab = self.tab["documentTab"]
        passages = self.margin.passages(self._tab_id, segment_id, is_first_tab=self.is_first)
        marks = ListMarks(document_tab.get("lists", {}))
        return Content(document_tab, marks, self.margin, passages, editable_tab).html(content)

    def _furniture(self, kind: str, word: str) -> str:
        """Return the header or footer of the tab's first page, which is the only page here."""
        document_tab = self.tab["documentTab"]
        style, held = document_tab.get("documentStyle", {}), document_tab.get(kind, {})
        names = [f"default{word}Id"]
        if style.get("useFirstPageHeaderFooter"):
            names.insert(0, f"firstPage{word}Id")
        found = next((held[style[name]] for name in names if style.get(name) in held), None)
        if found is None:
            return ""
        inner = self._segment(found.get(f"{word.lower()}Id", ""), found.get("content", []))
        return f'<div class="page-{word.lower()}">{inner}</div>\n'

    def _footnotes(self) -> str:
        held = self.tab["documentTab"].get("footnotes", {})
        if not held:
            return ""
        items = "".join(
            f'<li id="{escape(footnote_id)}">{self._segment(footnote_id, held[footnote_id]["content"])}</li>'
            for footnote_id in _in_reading_order(self.tab["documentTab"]["body"]["content"])
            if footnote_id in held
        )
        return f'<ol class="footnotes">{items}</ol>\n'


def _in_reading_order(value: object) -> list[str]:
    """Return the ids of the footnotes referred to, in the order in which they are."""
    if isinstance(value, list):
        return [found for item in value for found in _in_reading_order(item)]
    if not isinstance(value, dict):
        return []
    if "footnoteReference" in value:
        return [str(value["footnoteReference"].get("footnoteId", ""))]
    return [found for item in value.values() for found in _in_reading_order(item)]
