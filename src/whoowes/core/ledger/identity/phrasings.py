"""Ways to ask for something without the verb for it: what is missing, who needs it, what is to come back."""

from collections.abc import Callable
from dataclasses import replace

from whoowes.core.ledger.identity.clause import Actions, Clause, may_be_person
from whoowes.core.ledger.identity.verbs import Verb
from whoowes.core.ledger.identity.words import Classes

MISSING = "missing"
"""The class of what is only said to be missing."""
_BRINGS_IT: Classes = frozenset({MISSING, "send", "get", "receive", "give"})
_GIVES_IT: Classes = frozenset({"send", "give"})
_LONGEST_REMARK = 4
_LONGEST_NAME = 2


def _still_missing(task: Clause) -> Actions:
    """Read "price list still missing", "es fehlt noch die Preisliste": it is to be sent or got."""
    tokens, missing = task.tokens, task.table.missing
    if missing.isdisjoint(token.word for token in tokens) and not any(" " in each for each in missing):
        return Actions()
    for length in range(min(_LONGEST_REMARK, len(tokens) - 1), 0, -1):
        for start in (0, len(tokens) - length):
            run = tokens[start : start + length]
            if " ".join(token.word for token in run) in missing:
                return task.found([Verb(_BRINGS_IT, frozenset(range(start, start + length)))])
    return Actions()


def _needed_by(task: Clause) -> Actions:
    """Read "Dana needs the floor plan", "Marieke krijgt het contract": it is to be sent to her."""
    tokens, table = task.tokens, task.table
    for place in range(task.start + 1, min(task.start + _LONGEST_NAME + 1, len(tokens) - 1)):
        is_of_person = all(may_be_person(token, table) for token in tokens[task.start : place])
        if not is_of_person or tokens[place].segment != tokens[task.start].segment:
            return Actions()
        follows = task.word(place + 1)
        is_to_do = follows in table.infinitive_markers | table.obliges or follows in table.actions
        if tokens[place].word in table.needing and not is_to_do:
            found = task.found([Verb(_GIVES_IT, frozenset({place}))])
            return replace(found, receivers=frozenset(range(task.start, place)))
    return Actions()


def _had_done(task: Clause) -> Actions:
    """Read "get the lease signed", "have the number ported over": what is to be done is the participle."""
    tokens, table = task.tokens, task.table
    first = task.start if task.word(task.start) in table.causative else task.start - 1
    if task.word(first) not in table.causative or len(tokens) < first + 3:
        return Actions()
    for length in (2, 1):
        end = tuple(range(len(tokens) - length, len(tokens)))
        classes = table.participles.get(" ".join(task.word(place) for place in end))
        if classes is not None and end[0] > first + 1:
            return task.found([Verb(classes, frozenset({first, *end}))])
    return Actions()


def _coming_back(task: Clause) -> Actions:
    """Read "Vollmacht unterschrieben zurück", "contract getekend terug": it is to be returned."""
    last = len(task.tokens) - 1
    if last <= task.start or task.word(last) not in task.table.back:
        return Actions()
    return task.found([Verb(frozenset({"return"}), frozenset({last}))])


PHRASINGS: tuple[Callable[[Clause], Actions], ...] = (_still_missing, _needed_by, _had_done, _coming_back)
