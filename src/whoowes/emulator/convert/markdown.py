"""Markdown to a Google Doc: as Drive imports it, and richer, as a person would have written it, for seeds.

The dialect is CommonMark with tables, strikethrough and checklists. A seed says more with it:

- link schemes make chips: `person:ADDRESS`, `date:YYYY-MM-DD`, `dropdown:`, `file:URL`;
- alone on a line, `<!-- tab: TITLE -->` and `<!-- subtab: TITLE -->` start a tab,
  `<!-- title -->` and `<!-- subtitle -->` style the next paragraph;
- inline, `<!-- insert: TEXT -->` and `<!-- delete: TEXT -->` are pending suggestions.
"""

import re
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from whoowes.emulator.convert.markdown_inline import MONOSPACE, InlineWriter
from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.glyphs import TICKED, indents, list_definition
from whoowes.emulator.docs.reindex import recount_tab
from whoowes.emulator.docs.requests.tables import new_table
from whoowes.emulator.docs.requests.text import mark_heading
from whoowes.emulator.docs.state import (
    FIRST_TAB_ID,
    DocumentState,
    IdFactory,
    Json,
    new_tab,
    paragraph,
    text_run,
)

_DIRECTIVE = re.compile(r"\s*<!--\s*(tab|subtab|title|subtitle)\s*(?::\s*(.*?))?\s*-->\s*")
_TEXT = re.compile(r"<!--\s*(insert|delete):|-->\s*\S")
_TASK = re.compile(r"\[([ xX])\]\s+")
_QUOTE_INDENT_PT = 36
_ALIGNMENTS = {"text-align:center": "CENTER", "text-align:right": "END", "text-align:left": "START"}


def from_markdown(markdown: str, new_id: IdFactory, *, seeded: bool = True) -> DocumentState:
    """Return the document that `markdown` describes, in the module's dialect.

    Args:
        markdown: The text; anything it cannot express in Docs is kept as plain text.
        new_id: Source of ids for headings, lists, chips, tabs and suggestions.
        seeded: Whether chips, tabs, titles and suggestions are meant; to Drive they are links and text.
    """
    parser = _parser()
    writer = _BlockWriter(new_id, seeded=seeded)
    tokens = parser.parse(markdown)
    while tokens:
        tokens = tokens[writer.take(tokens) :]
    writer.finish()
    return DocumentState(writer.tabs)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.validateLink = _any_link  # type: ignore[method-assign]
    return parser


def _any_link(url: str) -> bool:
    """Accept every target: the parser's default refuses `file:`, a chip scheme here."""
    del url
    return True


@dataclass
class _List:
    """One Markdown list: the ids of the Docs lists its items went to, by bullet preset."""

    preset: str
    level: int
    ids: dict[str, str]
    item_open: bool = False


@dataclass
class _BlockWriter:
    new_id: IdFactory
    tabs: list[Json] = field(default_factory=lambda: [new_tab(FIRST_TAB_ID, "Tab 1", 0)])
    lists: list[_List] = field(default_factory=list)
    quotes: int = 0
    style: str = "NORMAL_TEXT"
    ticked: bool = False
    seeded: bool = True

    def __post_init__(self) -> None:
        self._enter(self.tabs[0])

    def take(self, tokens: list[Token]) -> int:
        """Write the block that begins `tokens`; return how many tokens it took."""
        token = tokens[0]
        if token.type == "table_open":
            end = next(index for index, other in enumerate(tokens) if other.type == "table_close")
            self._table(tokens[1:end])
            return end + 1
        handler = getattr(self, f"_{token.type}", None)
        if handler is not None:
            handler(token)
        return 1

    def finish(self) -> None:
        """Close the current tab: its body must end in a paragraph."""
        if "paragraph" not in self.content[-1]:
            self._add(paragraph([text_run("\n")]))
        recount_tab(self.tab)

    def _enter(self, tab: Json) -> None:
        self.tab = tab
        self.content: list[Json] = tab["documentTab"]["body"]["content"]
        del self.content[1:]

    def _add(self, element: Json) -> None:
        self.content.append(element)

    def _heading_open(self, token: Token) -> None:
        self.style = f"HEADING_{token.tag[1:]}"

    def _inline(self, token: Token) -> None:
        children = list(token.children or [])
        bullet = self._bullet(children)
        ticked = self.ticked
        for elements in InlineWriter(self.new_id, seeded=self.seeded).lines(children):
            self._add_paragraph(elements, bullet)
            if ticked:
                self.content[-1]["paragraph"][TICKED] = True
        self.style = "NORMAL_TEXT"

    def _add_paragraph(self, elements: list[Json], bullet: tuple[Json, int] | None) -> None:
        element = paragraph(elements)
        style = element["paragraph"]["paragraphStyle"]
        style["namedStyleType"] = self.style
        mark_heading(style, self.new_id)
        if bullet is not None:
            element["paragraph"]["bullet"] = bullet[0]
            style["indentFirstLine"], style["indentStart"] = indents(bullet[1])
        elif self.lists or self.quotes:
            start = self.lists[-1].level + 1 if self.lists else self.quotes
            style["indentFirstLine"] = style["indentStart"] = points(_QUOTE_INDENT_PT * start)
        self._add(element)

    def _bullet(self, children: list[Token]) -> tuple[Json, int] | None:
        """Return the bullet of the paragraph about to be written, if it begins a list item."""
        self.ticked = False
        if not self.lists or not self.lists[-1].item_open:
            return None
        current = self.lists[-1]
        current.item_open = False
        preset = current.preset
        task = _TASK.match(children[0].content) if children else None
        if task:
            # Google never reports a tick (rule 30); it is kept for those who look at the document.
            self.ticked = task[1] != " "
            children[0].content = _TASK.sub("", children[0].content, count=1)
            preset = "BULLET_CHECKBOX"
        list_id = current.ids.get(preset) or self._new_list(current, preset)
        nesting = {"nestingLevel": current.level} if current.level else {}
        return {"listId": list_id, **nesting, "textStyle": {}}, current.level

    def _new_list(self, current: _List, preset: str) -> str:
        list_id = self.new_id("kix.")
        self.tab["documentTab"].setdefault("lists", {})[list_id] = list_definition(preset)
        current.ids[preset] = list_id
        return list_id

    def _open_list(self, preset: str) -> None:
        """A nested list shares its parent's ids, as one Docs list holds all levels of a kind."""
        outer = self.lists[-1] if self.lists else None
        self.lists.append(_List(preset, len(self.lists), outer.ids if outer else {}))

    def _bullet_list_open(self, _: Token) -> None:
        self._open_list("BULLET_DISC_CIRCLE_SQUARE")

    def _ordered_list_open(self, _: Token) -> None:
        self._open_list("NUMBERED_DECIMAL_ALPHA_ROMAN")

    def _bullet_list_close(self, _: Token) -> None:
        self.lists.pop()

    _ordered_list_close = _bullet_list_close

    def _list_item_open(self, _: Token) -> None:
        self.lists[-1].item_open = True

    def _blockquote_open(self, _: Token) -> None:
        self.quotes += 1

    def _blockquote_close(self, _: Token) -> None:
        self.quotes -= 1

    def _hr(self, _: Token) -> None:
        self._add(paragraph([{"horizontalRule": {"textStyle": {}}}, text_run("\n")]))

    def _fence(self, token: Token) -> None:
        for line in token.content.removesuffix("\n").split("\n"):
            self._add(paragraph([text_run(line + "\n", MONOSPACE)]))

    _code_block = _fence

    def _html_block(self, token: Token) -> None:
        for line in token.content.splitlines():
            directive = _DIRECTIVE.fullmatch(line) if self.seeded else None
            if directive is None:
                self._literal(line)
            elif directive[1] in ("title", "subtitle"):
                self.style = directive[1].upper()
            else:
                self._start_tab(directive[2] or "", is_child=directive[1] == "subtab")

    def _literal(self, line: str) -> None:
        """A line that begins with another comment, such as a suggestion, is text like any other."""
        (token,) = _parser().parseInline(line)
        if _TEXT.search(line):
            self._inline(token)

    def _start_tab(self, title: str, *, is_child: bool) -> None:
        if not is_child and len(self.tabs) == 1 and self.tab is self.tabs[0] and len(self.content) == 1:
            self.tab["tabProperties"]["title"] = title
            return
        self.finish()
        parent = self.tabs[-1]
        siblings = parent.setdefault("childTabs", []) if is_child else self.tabs
        tab = new_tab(self.new_id("t."), title, len(siblings))
        if is_child:
            tab["tabProperties"] |= {"parentTabId": parent["tabProperties"]["tabId"], "nestingLevel": 1}
        siblings.append(tab)
        self._enter(tab)

    def _table(self, tokens: list[Token]) -> None:
        rows: list[list[tuple[Token, Token]]] = []
        for index, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                rows[-1].append((token, tokens[index + 1]))
        if "paragraph" not in self.content[-1]:
            self._add(paragraph([text_run("\n")]))
        self._add(self._filled_table(rows))

    def _filled_table(self, rows: list[list[tuple[Token, Token]]]) -> Json:
        element = new_table(len(rows), len(rows[0]))
        for row, given in zip(element["table"]["tableRows"], rows, strict=True):
            for cell, (opening, inline) in zip(row["tableCells"], given, strict=True):
                self._fill(cell, opening, inline)
        element["table"]["tableRows"][0]["tableRowStyle"]["tableHeader"] = True
        return element

    def _fill(self, cell: Json, opening: Token, inline: Token) -> None:
        base = {"bold": True} if opening.tag == "th" else {}
        writer = InlineWriter(self.new_id, base, breaks_paragraphs=True, seeded=self.seeded)
        style = {**cell["content"][0]["paragraph"]["paragraphStyle"]}
        style["alignment"] = _ALIGNMENTS.get(str(opening.attrs.get("style", "")), "START")
        cell["content"] = [paragraph(elements, style) for elements in writer.lines(inline.children or [])]
