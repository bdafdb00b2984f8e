"""A paragraph of a Word file as paragraph elements of Docs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from whoowes.emulator.convert.word.controls import Control, control_of
from whoowes.emulator.convert.word.source import Source
from whoowes.emulator.convert.word.styles import paragraph_style, run_style
from whoowes.emulator.convert.word.xml import WRAPPERS, attribute, child, name_of, number, text_of
from whoowes.emulator.docs.defaults import LINK_COLOR
from whoowes.emulator.docs.glyphs import LEVELS, TICKED, indents
from whoowes.emulator.docs.requests.text import STRIPPED, mark_heading
from whoowes.emulator.docs.state import Json, copied, paragraph, text_run
from whoowes.emulator.docs.suggestions import DELETION, INSERTION

SOFT_BREAK = "\x0b"

_HYPERLINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"')
_INSERTED = frozenset({"ins", "moveTo"})
_DELETED = frozenset({"del", "moveFrom"})
_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": SOFT_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\xad"}
_BREAKS = {"page": "pageBreak", "column": "columnBreak"}
_LOST = {
    "footnoteReference": "footnotes",
    "endnoteReference": "endnotes",
    "object": "embedded objects",
    "oMath": "equations",
    "oMathPara": "equations",
}
_DRAWN = {
    "chart": "charts",
    "pic": "pictures",
    "imagedata": "pictures",
    "txbx": "text boxes",
    "textbox": "text boxes",
}


@dataclass(frozen=True)
class _Marks:
    """What holds for all runs inside an element: a link, suggestions."""

    link: str = ""
    suggested: tuple[tuple[str, str], ...] = ()


@dataclass
class _Field:
    """A field that has begun: its instruction, and whether its result has."""

    instruction: str = ""
    shows: bool = False


@dataclass
class ParagraphReader:
    """Reads one paragraph."""

    source: Source
    control: Control | None = None
    elements: list[Json] = field(default_factory=list)
    _fields: list[_Field] = field(default_factory=list)

    def read(self, node: BaseOxmlElement) -> Json:
        """Return the paragraph as a structural element."""
        properties = child(node, "w:pPr")
        style_id = attribute(properties, "w:pStyle")
        self._base = self.source.styles.text_style(style_id)
        self.source.comments.enter(self.elements)
        chip = self._chip(self.control, text_of(node))
        if chip:
            self._add(chip, _Marks(), {})
        else:
            self._children(node, _Marks())
        self._end(properties)
        found = paragraph(self.elements)
        style = found["paragraph"]["paragraphStyle"] = paragraph_style(properties)
        style["namedStyleType"] = self.source.styles.kind(style_id)
        mark_heading(style, self.source.new_id)
        self._number(found["paragraph"], properties, style_id)
        return found

    def _number(self, found: Json, properties: BaseOxmlElement | None, style_id: str | None) -> None:
        own = child(properties, "w:numPr")
        numbering = self.source.styles.numbering(style_id) if own is None else own
        number_id = attribute(numbering, "w:numId")
        if number_id in {None, "0"}:
            return
        list_id = self.source.list_id(str(number_id))
        if list_id is None:
            self.source.left_out["list marks"] += 1
            return
        depth = min(number(attribute(numbering, "w:ilvl")), LEVELS - 1)
        nesting = {"nestingLevel": depth} if depth else {}
        found["bullet"] = {"listId": list_id, **nesting, "textStyle": {}}
        style = found["paragraphStyle"]
        style["indentFirstLine"], style["indentStart"] = indents(depth)
        if self.source.numbering.is_ticked(str(number_id), depth):
            found[TICKED] = True

    def _children(self, nodes: Iterable[BaseOxmlElement], marks: _Marks) -> None:
        for node in nodes:
            name = name_of(node)
            if name == "r":
                self._run(node, marks)
            elif name == "hyperlink":
                self._children(node, replace(marks, link=self._target(node)))
            elif name == "fldSimple":
                link = _HYPERLINK.match(node.get(qn("w:instr"), ""))
                self._children(node, replace(marks, link=link[1]) if link else marks)
            elif name in _INSERTED | _DELETED:
                kind = INSERTION if name in _INSERTED else DELETION
                held = (*marks.suggested, (kind, self.source.suggestion(node)))
                self._children(node, replace(marks, suggested=held))
            elif name == "sdt":
                self._controlled(node, marks)
            elif name in WRAPPERS:
                self._children(node, marks)
            else:
                self._other(node, name)

    def _other(self, node: BaseOxmlElement, name: str) -> None:
        if name == "commentRangeStart":
            self.source.comments.open(str(node.get(qn("w:id"))))
        elif name == "commentRangeEnd":
            self.source.comments.close(str(node.get(qn("w:id"))))
        elif name in _LOST:
            self.source.left_out[_LOST[name]] += 1

    def _target(self, node: BaseOxmlElement) -> str:
        relation = self.source.document.part.rels.get(str(node.get(qn("r:id"))))
        if relation is None or not relation.is_external:
            self.source.left_out["links inside the document"] += 1
            return ""
        anchor = node.get(qn("w:anchor"))
        return str(relation.target_ref) + (f"#{anchor}" if anchor else "")

    def _controlled(self, node: BaseOxmlElement, marks: _Marks) -> None:
        content = child(node, "w:sdtContent")
        if content is None:
            return
        chip = self._chip(control_of(node), text_of(content))
        if chip:
            self._add(chip, marks, {})
        else:
            self._children(content, marks)

    def _chip(self, control: Control | None, text: str) -> Json | None:
        if control is None:
            return None
        definitions: Json = self.source.document_tab.get("dropdownDefinitions", {})
        chip = control.chip(text, self.source.new_id, definitions)
        if definitions:
            self.source.document_tab["dropdownDefinitions"] = definitions
        self.source.comments.quote(text if chip else "")
        return chip

    def _run(self, node: BaseOxmlElement, marks: _Marks) -> None:
        properties = child(node, "w:rPr")
        named = self.source.styles.text_style(attribute(properties, "w:rStyle"))
        style = {**self._base, **named, **run_style(properties)}
        if child(properties, "w:rPrChange") is not None:
            self.source.left_out["suggested formats"] += 1
        for part in node:
            name = name_of(part)
            if name in {"t", "delText"}:
                self._text(part.text or "", marks, style)
            elif name == "sym":
                self._text(_symbol(part.get(qn("w:char"), "")), marks, style)
            elif name in _CHARACTERS:
                self._text(_CHARACTERS[name], marks, style)
            elif name == "br":
                self._break(_BREAKS.get(part.get(qn("w:type"), "")), marks, style)
            elif name in {"fldChar", "instrText"}:
                self._field(part, name)
            elif name in {"drawing", "pict", "AlternateContent"}:
                self.source.left_out[_drawn(part)] += 1
            else:
                self._other(part, name)

    def _break(self, kind: str | None, marks: _Marks, style: Json) -> None:
        if kind is None:
            self._text(SOFT_BREAK, marks, style)
        else:
            self._add({kind: {}}, marks, style)

    def _field(self, part: BaseOxmlElement, name: str) -> None:
        kind = part.get(qn("w:fldCharType"))
        if name == "instrText" and self._fields:
            self._fields[-1].instruction += part.text or ""
        elif kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shows = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _text(self, text: str, marks: _Marks, style: Json) -> None:
        text = STRIPPED.sub("", text.replace("\n", " ").replace("\r", " "))
        if not text or not all(one.shows for one in self._fields):
            return
        for one in self._fields:
            link = _HYPERLINK.match(one.instruction)
            marks = replace(marks, link=link[1]) if link else marks
        self.source.comments.quote(text)
        self._add(text_run(text), marks, style)

    def _add(self, element: Json, marks: _Marks, style: Json) -> None:
        (part,) = element.values()
        shown = {name: copied(value) for name, value in style.items() if value is not False}
        if marks.link:
            shown |= {"link": {"url": marks.link}, "underline": True, "foregroundColor": copied(LINK_COLOR)}
        part["textStyle"] = shown
        for kind, suggestion in marks.suggested:
            part.setdefault(kind, []).append(suggestion)
        last = self.elements[-1].get("textRun") if self.elements else None
        if last and "textRun" in element and {**last, "content": ""} == {**part, "content": ""}:
            last["content"] += part["content"]
        else:
            self.elements.append(element)

    def _end(self, properties: BaseOxmlElement | None) -> None:
        """End the paragraph; its mark may itself be suggested."""
        self.source.comments.quote("\n")
        mark = child(properties, "w:rPr")
        noted = [] if mark is None else list(mark)
        changes = [change for change in noted if name_of(change) in {"ins", "del"}]
        last = self.elements[-1].get("textRun") if self.elements else None
        plain = last and not {INSERTION, DELETION} & set(last) and "link" not in last["textStyle"]
        if last and plain and not changes:
            last["content"] += "\n"
            return
        newline = text_run("\n")
        for change in changes:
            kind = INSERTION if name_of(change) == "ins" else DELETION
            newline["textRun"].setdefault(kind, []).append(self.source.suggestion(change))
        self.elements.append(newline)


def _symbol(code: str) -> str:
    """Return the character of a `w:sym`, given in hexadecimal; nothing where it is none."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def _drawn(node: BaseOxmlElement) -> str:
    inside = {name_of(inner) for inner in node.iter()}
    return next((what for name, what in _DRAWN.items() if name in inside), "drawings")
