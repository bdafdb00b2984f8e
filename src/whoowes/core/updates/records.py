"""What whoowes last wrote, recorded in the names of named ranges (`product.md` "Ownership of text").

    whoowes.region                      the whole region
    whoowes.p/<block>/<hash>            one managed paragraph
    whoowes.r/<table>/<row>/<hashes>    one managed row, one hash per cell, in order

A record is a hint: named ranges are neither private nor permanent (`google-behaviour.md` §1.8), so each is
verified by content before it is believed.
"""

import hashlib
from dataclasses import dataclass

from whoowes.core.document.model import NamedRange, Range

PREFIX = "whoowes."
REGION = "whoowes.region"
_PARAGRAPH = "whoowes.p"
_ROW = "whoowes.r"
_HASH_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Record:
    """A record as found: `hashes` has one element for a paragraph, one per cell for a row."""

    named_range_id: str
    name: str
    block_key: str
    row_key: str | None
    hashes: tuple[str, ...]
    span: Range


def text_hash(text: str) -> str:
    """Return a short hash of a managed text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]


def paragraph_name(key: str, text: str) -> str:
    """Return the record name of a managed paragraph."""
    return f"{_PARAGRAPH}/{key}/{text_hash(text)}"


def row_name(table_key: str, row_key: str, texts: tuple[str, ...]) -> str:
    """Return the record name of a managed row."""
    return f"{_ROW}/{table_key}/{row_key}/{''.join(text_hash(text) for text in texts)}"


def read_record(named: NamedRange) -> Record | None:
    """Return the record which a named range carries; None if it is not ours or has lost its text."""
    spans = [span for span in named.ranges if span.end > span.start]
    if not spans:
        return None
    span = Range(min(s.start for s in spans), max(s.end for s in spans))
    match named.name.split("/"):
        case [kind, key, digest] if kind == _PARAGRAPH:
            return Record(named.id, named.name, key, None, (digest,), span)
        case [kind, key, row, digests] if kind == _ROW:
            return Record(named.id, named.name, key, row, _split(digests), span)
        case _:
            return None


def _split(digests: str) -> tuple[str, ...]:
    starts = range(0, len(digests), _HASH_LENGTH)
    return tuple(digests[at : at + _HASH_LENGTH] for at in starts)
