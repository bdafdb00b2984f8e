"""Sentences that only report on somebody, and those that go on with work for somebody."""

import re
from itertools import islice

from whoowes.core.items.told.asides import MARK, leaves_work
from whoowes.core.items.told.doers import MOST_CLAUSES, Teller, beginning_at, candidates
from whoowes.core.items.words.sentences import WHO_GOES_ON

_ARROW = re.compile(r"→|->|=>|\(")
_WHO = re.compile(WHO_GOES_ON)
_NAMES = re.compile(r"\b[^\W\d_a-z][\w'’-]+")


def goes_on_with_work(sentence: str, teller: Teller) -> bool:
    """Whether a later clause orders something, or tells what somebody is to do: "…, Sara to proof it"."""
    words = teller.words
    if leaves_work(sentence, words):
        return True
    joint = words.then.search(sentence.lower())
    start = joint.end() if joint else len(sentence)
    clauses = (sentence[start:], *MARK.split(sentence)[1:])
    if _ARROW.search(sentence) or any(
        words.ahead_of.match(_WHO.sub("", clause.lower())) for clause in clauses
    ):
        return True
    names = islice(_NAMES.finditer(sentence, start), MOST_CLAUSES)
    return any(
        teller.knows(name.group()) and beginning_at(sentence, name.start(), teller) is None for name in names
    )


def reported(sentence: str, teller: Teller) -> tuple[str, str] | None:
    """Return who is reported on and what is said of them: "Kevin hasn't called yet"; None for any other."""
    for doer, end in candidates(sentence, 0, teller):
        if teller.words.reports.match(sentence.lower(), end) and teller.knows(doer):
            return doer, sentence[end:]
    told = None if teller.words.is_verb_last else beginning_at(sentence, 0, teller)
    # "Tom got a quote but hasn't signed": what is denied in it tells no deed.
    return (told.doer, sentence[told.deed :]) if told else None
