"""How an edit moves what is tied to a range of text: one law for named ranges and comment anchors.

An insertion strictly inside makes a range grow, one at its start pushes it, one at its end leaves it; a
deletion shrinks it to what is left; a range whose text is all deleted is gone, and writing the same text
again does not bring it back (`google-behaviour.md` §1.8 and §1.10).
"""

from dataclasses import dataclass

from whoowes.emulator.docs.state import Json


@dataclass(frozen=True)
class Shift:
    """An edit as ranges feel it: at an index, first `removed` units go, then `inserted` come.

    Attributes:
        at: Index before the edit, in UTF-16 code units.
        removed: Units deleted from `at` on.
        inserted: Units inserted at `at`.
        splits: Whether an insertion strictly inside a range breaks it in two instead of making it grow; what
            was inserted then belongs to neither part.
        keep_empty: Whether a range whose text is all deleted stays where it was, without length.
    """

    at: int
    removed: int = 0
    inserted: int = 0
    splits: bool = False
    keep_empty: bool = False


def moved_spans(spans: list[Json], segment_id: str, shift: Shift) -> list[Json]:
    """Return ranges as they are after an edit of one segment; those of others stay as they are.

    Args:
        spans: Ranges with `startIndex`, `endIndex` and maybe `segmentId`; not changed.
        segment_id: The segment the edit is in.
        shift: The edit.
    """
    found: list[Json] = []
    for span in spans:
        found += _moved(span, shift) if span.get("segmentId", "") == segment_id else [span]
    return found


def _moved(span: Json, shift: Shift) -> list[Json]:
    at, inserted = shift.at, shift.inserted
    start, end = _after_deletion(span["startIndex"], shift), _after_deletion(span["endIndex"], shift)
    if start >= end:
        start += inserted if at <= start else 0
        return [_over(span, start, start)] if shift.keep_empty else []
    if shift.splits and inserted and start < at < end:
        return [_over(span, start, at), _over(span, at + inserted, end + inserted)]
    return [_over(span, start + inserted if at <= start else start, end + inserted if at < end else end)]


def _over(span: Json, start: int, end: int) -> Json:
    return {**span, "startIndex": start, "endIndex": end}


def _after_deletion(index: int, shift: Shift) -> int:
    return index if index <= shift.at else max(shift.at, index - shift.removed)
