"""New blocks, written one below the other into the gap between two blocks that stay."""

from dataclasses import dataclass, field

from whoowes.core.document.index import utf16_length
from whoowes.core.document.managed import ManagedParagraph, ManagedTable, plain_text
from whoowes.core.document.model import Paragraph, Range, Run
from whoowes.core.updates.edits import Edit, InsertText, StyleParagraph, StyleText
from whoowes.core.updates.outcome import BlockOutcome
from whoowes.core.updates.table_edits import RowOutcome, insert_table
from whoowes.core.updates.text_edits import style_runs


@dataclass(slots=True)
class Spacer:
    """The empty paragraph after a table, as a block of the target."""

    key: str


Wanted = ManagedParagraph | ManagedTable | Spacer
SPACER = Paragraph()


def paragraph_runs(paragraph: Paragraph) -> tuple[Run, ...]:
    """Return the runs of a managed paragraph."""
    return tuple(inline for inline in paragraph.inlines if isinstance(inline, Run))


def looks_different(current: Paragraph, target: Paragraph) -> bool:
    """Whether a paragraph needs another named style or other spaces to look like the target."""
    return (current.named_style, current.space_above or None, current.space_below or None) != (
        target.named_style,
        target.space_above or None,
        target.space_below or None,
    )


def paragraph_style(span: Range, paragraph: Paragraph) -> StyleParagraph:
    """Return the edit that makes the paragraphs in a span look like this one."""
    return StyleParagraph(span, paragraph.named_style, paragraph.space_above, paragraph.space_below)


@dataclass(slots=True)
class Inserter:
    """Writes new blocks one below the other, from `at` on."""

    at: int
    behind: Paragraph | None
    """The paragraph behind which the next block is written, and whose look it inherits; None: in front."""
    is_look_sure: bool = True
    """False where a deletion merged paragraphs: which look the next one inherits is unsaid (§1.6)."""
    edits: list[Edit] = field(default_factory=list)
    outcomes: list[BlockOutcome] = field(default_factory=list)
    _awaits_spacer: bool = False

    def add(self, block: Wanted) -> None:
        """Write one more block."""
        if isinstance(block, ManagedTable):
            self._add_table(block)
        elif isinstance(block, Spacer):
            self._add_spacer()
        else:
            self._add_paragraph(block.paragraph, block)

    def _add_table(self, table: ManagedTable) -> None:
        self.edits.extend(insert_table(table, self.at))
        rows = [RowOutcome(row, None, text_changed=True) for row in table.rows]
        outcome = BlockOutcome(None, table, text_changed=True, rows=rows)
        self.outcomes.append(outcome)
        self.at += outcome.size
        self._awaits_spacer = True

    def _add_spacer(self) -> None:
        if not self._awaits_spacer:
            self._add_paragraph(SPACER, None)
            return
        span = Range(self.at, self.at + 1)
        self.edits += [paragraph_style(span, SPACER), StyleText(span, SPACER.newline_style)]
        self.outcomes.append(BlockOutcome(None, None, text_changed=True, is_spacer=True))
        self.at += 1
        self._awaits_spacer = False
        self.behind = SPACER
        self.is_look_sure = True

    def _add_paragraph(self, paragraph: Paragraph, managed: ManagedParagraph | None) -> None:
        text = plain_text(paragraph)
        length = utf16_length(text)
        if self.behind is not None:
            self.edits.append(InsertText(self.at - 1, "\n" + text))
        else:
            self.edits.append(InsertText(self.at, text + "\n"))
        is_alike = self.behind is not None and not looks_different(self.behind, paragraph)
        if not (is_alike and self.is_look_sure) or (self.behind and self.behind.bullet):
            self.edits.append(paragraph_style(Range(self.at, self.at + length + 1), paragraph))
        styles = [run.style for run in paragraph_runs(paragraph) for _ in run.text]
        self.edits.extend(style_runs(self.at, text, styles))
        self.outcomes.append(BlockOutcome(None, managed, text_changed=True, is_spacer=managed is None))
        self.at += length + 1
        self.behind = paragraph
        self.is_look_sure = True

    def add_into_rest(self, block: ManagedParagraph | Spacer | None) -> None:
        """Write a first paragraph into the empty one that a deletion had to leave; None leaves that alone."""
        managed = block if isinstance(block, ManagedParagraph) else None
        paragraph = managed.paragraph if managed else SPACER
        text = plain_text(paragraph)
        span = Range(self.at, self.at + utf16_length(text) + 1)
        if text:
            self.edits.append(InsertText(self.at, text))
        if block is not None:
            self.edits.append(paragraph_style(span, paragraph))
        if isinstance(block, Spacer):
            self.edits.append(StyleText(span, SPACER.newline_style))
        styles = [run.style for run in paragraph_runs(paragraph) for _ in run.text]
        self.edits.extend(style_runs(self.at, text, styles))
        self.outcomes.append(BlockOutcome(None, managed, text_changed=True, is_spacer=managed is None))
        self.at = span.end
        self.behind = paragraph
        self.is_look_sure |= block is not None
