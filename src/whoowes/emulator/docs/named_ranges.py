"""Named ranges: making, deleting, and how edits move them (`google-behaviour.md` §1.8)."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.spans import Shift, moved_spans
from whoowes.emulator.docs.state import IdFactory, Json
from whoowes.emulator.docs.units import units

_LONGEST_NAME = 256


def add_named_range(document_tab: Json, name: str, span: Json, new_id: IdFactory) -> str:
    """Record a named range over `span` (startIndex, endIndex, maybe segmentId); return its id."""
    if not 1 <= units(name) <= _LONGEST_NAME:
        raise Refusal(f"The name of a named range must have between 1 and {_LONGEST_NAME} characters.")
    range_id = new_id("kix.")
    named = document_tab.setdefault("namedRanges", {}).setdefault(name, {"name": name, "namedRanges": []})
    named["namedRanges"].append({"namedRangeId": range_id, "name": name, "ranges": [span]})
    return range_id


def remove_named_ranges(document_tab: Json, *, range_id: str = "", name: str = "") -> bool:
    """Delete the range with `range_id`, or all ranges called `name`; tell whether any went."""
    everything: Json = document_tab.get("namedRanges", {})
    found = False
    for named in everything.values():
        kept = [one for one in named["namedRanges"] if not _is_meant(one, range_id, name)]
        found = found or len(kept) < len(named["namedRanges"])
        named["namedRanges"] = kept
    _drop_empty(document_tab)
    return found


def find_named_ranges(document_tab: Json, *, range_id: str = "", name: str = "") -> list[Json]:
    """Return the range with `range_id`, or all ranges called `name`."""
    everything: Json = document_tab.get("namedRanges", {})
    return [
        one for named in everything.values() for one in named["namedRanges"] if _is_meant(one, range_id, name)
    ]


def restore_named_range(document_tab: Json, named_range: Json, span: Json) -> None:
    """Let a named range, maybe gone with what it covered, cover `span` and nothing else."""
    name = named_range["name"]
    named = document_tab.setdefault("namedRanges", {}).setdefault(name, {"name": name, "namedRanges": []})
    if all(one is not named_range for one in named["namedRanges"]):
        named["namedRanges"].append(named_range)
    named_range["ranges"] = [span]


def forget_segment(document_tab: Json, segment_id: str) -> None:
    """Remove the ranges that lie in a segment which is about to go."""
    for named in document_tab.get("namedRanges", {}).values():
        for one in named["namedRanges"]:
            one["ranges"] = [span for span in one["ranges"] if span.get("segmentId", "") != segment_id]
    _drop_empty(document_tab)


def _is_meant(named_range: Json, range_id: str, name: str) -> bool:
    return bool(named_range["namedRangeId"] == range_id if range_id else named_range["name"] == name)


def shift_ranges(document_tab: Json, segment_id: str, shift: Shift) -> None:
    """Move the named ranges of one segment past an edit, as `moved_spans` says."""
    everything: Json = document_tab.get("namedRanges", {})
    if not everything:
        return
    for named in everything.values():
        for one in named["namedRanges"]:
            one["ranges"] = moved_spans(one["ranges"], segment_id, shift)
    _drop_empty(document_tab)


def _drop_empty(document_tab: Json) -> None:
    everything: Json = document_tab.get("namedRanges", {})
    for name in list(everything):
        everything[name]["namedRanges"] = [one for one in everything[name]["namedRanges"] if one["ranges"]]
        if not everything[name]["namedRanges"]:
            del everything[name]
    if not everything:
        document_tab.pop("namedRanges", None)
