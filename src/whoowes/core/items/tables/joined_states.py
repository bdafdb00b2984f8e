"""What several cells of a row say of its state, as one state."""

from dataclasses import replace

from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import TELLS_NO_STATE


def perhaps(told: StatusReading) -> StatusReading:
    """Take a state of which it is not known whether it is that of the task."""
    closes = told.status in {Status.DONE, Status.DROPPED}
    return StatusReading(Status.UNCLEAR, told.raw, "unknown-column") if closes else told


def agree(own: StatusReading, other: StatusReading) -> StatusReading:
    """Join what two places of a row say of its state; a plain contradiction is unclear."""
    if other.rule in TELLS_NO_STATE:
        return own if own.rule != "no-status" else other
    if own.rule in TELLS_NO_STATE:
        return replace(other, raw=own.raw or other.raw)
    if own.status is other.status:
        return own
    if other.rule == "struck-through":
        return own
    return StatusReading(Status.UNCLEAR, f"{own.raw} / {other.raw}", "columns-disagree")
