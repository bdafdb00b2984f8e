"""What a conversion into a Google Doc brings, and what it leaves behind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from whoowes.emulator.docs.state import DocumentState


class ConversionError(Exception):
    """The bytes are not what their type says."""


@dataclass(frozen=True)
class ImportedComment:
    """A comment that came with a file: who wrote what about which words, and where those are.

    `start` and `end` are UTF-16 indices in the body of the first tab.
    """

    author: str
    content: str
    quoted: str
    written: datetime | None
    start: int
    end: int


@dataclass(frozen=True)
class ImportedSuggestion:
    """Who made a suggestion that came with a file, and when."""

    author: str
    written: datetime | None


@dataclass(frozen=True)
class Converted:
    """A document out of another format.

    Attributes:
        document: The document.
        comments: The comments on it.
        suggestions: Who made which suggestion in it, by its id.
        left_out: What the document had and lost, for people: "2 pictures", "1 footnote".
    """

    document: DocumentState
    comments: Sequence[ImportedComment] = ()
    suggestions: Mapping[str, ImportedSuggestion] = field(default_factory=dict)
    left_out: Sequence[str] = ()
