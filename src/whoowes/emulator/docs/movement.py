"""What an edit takes along: everything in a tab that is tied to ranges of its text."""

from whoowes.emulator.docs.anchors import shift_anchors
from whoowes.emulator.docs.named_ranges import shift_ranges
from whoowes.emulator.docs.state import Json


def move_along(
    document_tab: Json,
    segment_id: str,
    at: int,
    *,
    removed: int = 0,
    inserted: int = 0,
    splits: bool = False,
    keep_empty: bool = False,
) -> None:
    """Take named ranges and comment anchors past an edit of one segment; indices are those before it.

    Args:
        document_tab: The tab.
        segment_id: The segment, empty for the body.
        at: Where the edit is.
        removed: Units deleted from `at` on.
        inserted: Units inserted at `at`.
        splits: Whether the insertion breaks named ranges in two. Anchors it makes grow.
        keep_empty: Whether named ranges stay when all their text is deleted. Anchors then are orphaned.
    """
    shift_ranges(
        document_tab,
        segment_id,
        at,
        removed=removed,
        inserted=inserted,
        splits=splits,
        keep_empty=keep_empty,
    )
    shift_anchors(document_tab, segment_id, at, removed=removed, inserted=inserted)
