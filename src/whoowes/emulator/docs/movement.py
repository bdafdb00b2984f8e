"""What an edit takes along: everything in a tab that is tied to ranges of its text."""

from dataclasses import replace

from whoowes.emulator.docs.anchors import shift_anchors
from whoowes.emulator.docs.named_ranges import shift_ranges
from whoowes.emulator.docs.spans import Shift
from whoowes.emulator.docs.state import Json


def move_along(document_tab: Json, segment_id: str, shift: Shift) -> None:
    """Take named ranges and comment anchors past an edit of one segment, empty for the body.

    What breaks named ranges in two makes anchors grow; where emptied ranges stay, anchors are orphaned.
    """
    shift_ranges(document_tab, segment_id, shift)
    shift_anchors(document_tab, segment_id, replace(shift, splits=False, keep_empty=False))
