"""Bullets of a review that name a matter and tell what happened: "photographer - going with Lena"."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.lines.remark_clauses import (
    begins_with_end,
    chooses,
    is_unfinished,
    tells_little,
)
from whoowes.core.items.lines.remark_owners import is_thing
from whoowes.core.items.lines.remark_states import how_far
from whoowes.core.items.lines.remarks import GAP, LONGEST, told_of_doer
from whoowes.core.items.model import Remark
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.read import TELLS_NO_STATE, is_participle, read_status
from whoowes.core.items.told.end_words import deeds_in
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.unfinished import WENT

_FEWEST = 3
_PARTED = re.compile(r"[,;]\s")
_PAST_DAY = re.compile(r"(?:am|vom|on|le|el|il|op|dia|no dia|em) \d{1,2}[./]?(?:\d{1,2}\.?)? ", re.IGNORECASE)
"""Before a participle the day on which it was: "*am 5.3.* bekommen"."""

_PAST_FORM = re.compile(r"\w+ed\b")


def topic_told(text: str, locale: str, names: frozenset[str], *, is_of_talk: bool = False) -> Remark | None:
    """Return the topic before the first mark of a line, and what is told; None where that may be to be done.

    What orders something, obliges somebody, or only names a thing ("Website – new photos") may be a new
    action; the last does not below a heading that may stand over talk (`is_of_talk`).
    """
    gap = GAP.search(text[:LONGEST])
    if gap is None:
        return None
    topic, said = text[: gap.start()].strip(), text[gap.end() :].strip()
    words = words_for(locale)
    if not said or not is_thing(topic, locale, names) or _may_order(topic, words) or _PARTED.search(topic):
        return None
    if chooses(said, words.language):
        return Remark(topic, said, how_far(said, locale))
    told = said[found.end() :] if (found := _PAST_DAY.match(said)) else said
    came = found is not None and outcome_words(words.language).came.match(fold(told)) is not None
    is_ordered = is_order(told, words) and not (
        came
        or is_participle(told, words)
        or begins_with_end(told, locale)
        or _went(words.language).search(fold(told))
    )
    is_only_thing = (
        not is_of_talk
        and len(said.split()) < _FEWEST
        and not tells_little(said, locale)
        and read_status(said, locale=locale).rule in TELLS_NO_STATE
        and told_of_doer(said, locale, names) is None
    )
    if (
        is_ordered
        or is_only_thing
        or obliged_rest(said, locale) is not None
        or _may_promise(said, locale, names)
    ):
        return None
    return Remark(topic, said, how_far(said, locale))


def _may_order(topic: str, words: NoteWords) -> bool:
    """Whether a topic may order something; one word alone is a noun: "*Quotes* – two in, third to come"."""
    return " " in topic and is_order(topic, words)


def _may_promise(said: str, locale: str, names: frozenset[str]) -> bool:
    """Whether somebody named does something by a day, in the present: "Sara druckt 200 Stück bis 20.3."."""
    did = told_of_doer(said, locale, names)
    first = sentences_of(said, locale)[0]
    if did is None or not may_name_time(fold(first), locale):
        return False
    words = words_for(locale)
    is_past = (
        words.told.match(fold(did))
        or words.handled.match(fold(did))
        or deeds_in(first, told_words_for(locale))
        or told_words_for(locale).past.fullmatch(did.lower().split(maxsplit=1)[0])
        or _went(words.language).match(fold(did))
        or (words.language == "en" and _PAST_FORM.match(did))
    )
    return not is_past and not is_unfinished(said, locale)


@lru_cache(maxsize=16)
def _went(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{WENT[language]})\b")
