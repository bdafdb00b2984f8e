"""What a review of earlier actions says behind a task and its owner: "UPS battery (Luis) - done 3/12"."""

import re

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.status import read_status
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import words_for

_REMARK = re.compile(r"(\S[^()]*?)\s*\(([^()]{1,40})\)\s*[:–—-]+\s+(\S.*)", re.DOTALL)


def take_remark(wording: TaskWording, locale: str) -> str:
    """Take owner and remark off a task under review and return the remark; empty where there is none.

    The remark tells the state where its words are known, and a new due date where it says "moved to".
    """
    parts = _REMARK.fullmatch(wording.task)
    if parts is None or wording.owner_raw or not is_name_like(parts[2], locale):
        return ""
    wording.task, wording.owner_raw, remark = parts[1], parts[2].strip(), parts[3]
    state = read_status(remark, locale=locale)
    if state.rule not in {"other-words", "no-words"}:
        wording.status = state
    if moved := words_for(locale).moved_to.search(fold(remark)):
        wording.due_raw = wording.due_raw or remark[unfolded(remark, moved.end()) :].strip(" .")
    return remark
