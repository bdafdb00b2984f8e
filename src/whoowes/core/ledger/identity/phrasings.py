"""Ways to ask for something without the verb for it: what is missing, who needs it, what is to come back.

Among them those that say how far it is: "lease not signed yet", "awaiting signature", "finish reviewing it".
"""

from collections.abc import Callable, Container, Iterator
from dataclasses import replace

from whoowes.core.ledger.identity.clause import Actions, Clause, may_be_person
from whoowes.core.ledger.identity.verbs import (
    Verb,
    fixed_verb_at,
    is_written_as_verb,
    verb_at,
    verbs_from,
)
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
                still_to_do = verbs_from(tokens, length, task.table) if start == 0 else []
                remark = frozenset(range(start, start + length))
                return task.found(still_to_do or [Verb(_BRINGS_IT, remark)], extra=remark)
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


def _not_yet_done(task: Clause) -> Actions:
    """Read "lease not signed yet", "Vertrag noch nicht unterschrieben": it is to be signed."""
    table = task.table
    for end in map(task.without_empty_end, _ends_of_clauses(task)):
        for length in (2, 1):
            place = end - length
            classes = table.participles.get(" ".join(task.word(at) for at in range(place, end)))
            start = _start_of(task, place, table.not_yet) if classes else place
            if classes and start < place and not _has_verb_beside(task, range(start, end)):
                return task.found([Verb(classes, frozenset(range(start, end)))])
    return Actions()


def _awaiting(task: Clause) -> Actions:
    """Read "lease awaiting signature", "risk log needs updating": it is to be signed, to be updated."""
    table = task.table
    for end in _ends_of_clauses(task):
        place = end - 1
        classes = table.action_nouns.get(task.word(place)) or table.actions.get(task.word(place))
        before = place - (task.word(place - 1) in table.articles)
        start = _start_of(task, before, table.awaiting) if classes else before
        if classes and start < before and not _has_verb_beside(task, range(start, end)):
            return task.found([Verb(classes, frozenset(range(start, end)))])
    return Actions()


def _ends_of_clauses(task: Clause) -> Iterator[int]:
    """Yield the places behind which nothing follows, another segment or a preposition."""
    tokens = task.tokens
    for end in range(len(tokens), task.start + 1, -1):
        is_last = end == len(tokens) or tokens[end].segment != tokens[end - 1].segment
        if is_last or tokens[end].word in task.table.prepositions:
            yield end


def _start_of(task: Clause, end: int, phrases: frozenset[str]) -> int:
    """Return where the longest of these phrases that end at a place begins; the place itself for none."""
    for length in range(_LONGEST_REMARK, 0, -1):
        start = end - length
        if start > task.start and " ".join(task.word(at) for at in range(start, end)) in phrases:
            return start
    return end


def _has_verb_beside(task: Clause, said: Container[int]) -> bool:
    """Tell whether a task has a verb at its beginning, or at its end where the language puts it there."""
    tokens, table = task.tokens, task.table
    first = verb_at(tokens, task.start, table, is_first=True)
    if first.classes and task.word(task.start) not in table.also_nouns:
        return True
    return table.grammar.is_verb_last and any(
        place not in said
        and is_written_as_verb(token, table)
        and bool(fixed_verb_at(tokens, place, table).classes)
        for place, token in enumerate(tokens)
    )


def as_if_done(task: Clause) -> Actions:
    """Read "holiday schedule posted", "Vertrag unterschrieben": it is what was to be done to the thing.

    "Lista de invitados" tells of guests, "written off" is not written, and who did it may be another.
    """
    table = task.table
    little = table.prepositions | table.articles | table.passive | table.leading
    not_behind = table.particles | table.loose_particles | {table.doer}
    for end in map(task.without_empty_end, _ends_of_clauses(task)):
        if task.word(end) in not_behind:
            continue
        for length in (2, 1):
            start = end - length
            classes = table.participles.get(" ".join(task.word(at) for at in range(start, end)))
            is_of_thing = start > task.start and task.word(start - 1) not in little
            if classes and is_of_thing and not _has_verb_beside(task, range(start, end)):
                return task.found([Verb(classes, frozenset(range(start, end)))])
    return Actions()


def _how_far(task: Clause) -> Actions:
    """Read "finish reviewing the lease", "finir de relire le bail": it is to be reviewed."""
    table = task.table
    for length in (2, 1):
        start = task.start + length
        said = " ".join(task.word(place) for place in range(task.start, start))
        if said not in table.progress:
            continue
        verbs = verbs_from(task.tokens, start, table)
        is_noun = task.word(start) in table.nouns and task.word(start + 1) not in table.articles
        if verbs and not is_noun:
            return task.found(verbs, extra=frozenset(range(task.start, start)))
    return Actions()


PHRASINGS: tuple[Callable[[Clause], Actions], ...] = (
    _how_far,
    _still_missing,
    _needed_by,
    _had_done,
    _coming_back,
    _not_yet_done,
    _awaiting,
)
