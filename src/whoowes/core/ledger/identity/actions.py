"""What is to be done in a task: its verbs by class, wherever they stand."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from whoowes.core.ledger.identity.clause import Actions, Clause, may_be_person
from whoowes.core.ledger.identity.phrasings import PHRASINGS
from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.verbs import (
    Verb,
    fixed_verb_at,
    is_written_as_verb,
    listed_verb_at,
    verb_at,
    verbs_from,
)
from whoowes.core.ledger.identity.words import Classes, TaskWords

Way = Callable[[Clause], Actions]


def actions_in(tokens: Sequence[Token], table: TaskWords, *more: Way) -> Actions:
    """Return the actions of a task, by the first of the ways to say one that it follows; `more` come last."""
    spoken = [token for token in tokens if not token.is_aside]
    task = Clause(spoken, table, _after_leading(spoken, table))
    skipped = frozenset(range(task.start))
    for way in (*_WAYS, *more):
        found = way(task)
        if found.classes:
            return replace(found, places=skipped | found.places)
    return Actions(places=skipped)


def _after_leading(tokens: Sequence[Token], table: TaskWords) -> int:
    place = 0
    while place < len(tokens) - 1 and tokens[place].word in table.leading:
        verb = verb_at(tokens, place, table, is_first=True)
        if len(verb.places) > 1:
            break
        place += 1
    return place


def _last_segment(task: Clause) -> Actions:
    """Return the verbs of a last segment that begins with one: "Venue for offsite - book"."""
    tokens = task.tokens
    if not tokens or tokens[-1].segment == tokens[0].segment or not tokens[-1].is_after_dash:
        return Actions()
    start = next(place for place, token in enumerate(tokens) if token.segment == tokens[-1].segment)
    opening = start
    while start < len(tokens) - 1 and tokens[start].word in task.table.leading:
        start += 1
    verbs = verbs_from(tokens, start, task.table)
    classes = task.table.action_nouns.get(task.word(start)) if start == len(tokens) - 1 else None
    if classes and not verbs:
        verbs = [Verb(classes, frozenset({start}))]
    if verbs:
        return task.found(verbs, extra=frozenset(range(opening, start)))
    return _after_doer(replace(task, start=start))


def _passive(task: Clause) -> Actions:
    """Return what is to be done to the thing named first: "deck to be sent", "contrat à signer"."""
    first = verb_at(task.tokens, task.start, task.table, is_first=True)
    is_verb = bool(first.classes) and task.word(task.start) not in task.table.also_nouns
    return Actions() if is_verb else _marked_verb(task)


def _marked_verb(task: Clause) -> Actions:
    table = task.table
    kinds: tuple[tuple[frozenset[str], Mapping[str, Classes]], ...] = (
        (table.passive, table.participles),
        (table.infinitive_markers, table.actions),
    )
    for place in range(task.start + 1, len(task.tokens)):
        for markers, verbs in kinds:
            verb = (
                listed_verb_at(task.tokens, place, verbs, table)
                if task.word(place - 1) in markers
                else Verb()
            )
            if verb.classes:
                before = place - 1
                while task.word(before - 1) in table.passive | table.infinitive_markers | table.leading:
                    before -= 1
                found = [verb, *_joined_participles(task, max(verb.places), verbs)]
                return task.found(found, extra=frozenset(range(max(before, task.start), place)))
    return Actions()


def _joined_participles(task: Clause, place: int, verbs: Mapping[str, Classes]) -> Iterator[Verb]:
    """Yield the verbs that follow one after an "and": "to be signed *and returned*"."""
    while task.word(place + 1) in task.table.conjunctions:
        classes = verbs.get(task.word(place + 2))
        if classes is None:
            return
        yield Verb(classes, frozenset({place + 1, place + 2}))
        place += 2


def _light(task: Clause) -> Actions:
    """Return what a noun says after a verb that says little: "do a review of", "make changes to"."""
    table = task.table
    if task.word(task.start) not in table.light_verbs:
        return Actions()
    place = task.start + 1
    while task.word(place) in table.stop:
        place += 1
    classes = table.action_nouns.get(task.word(place))
    follows = task.word(place + 1)
    if classes is None or not (follows in table.prepositions or place + 1 == len(task.tokens)):
        return Actions()
    return task.found([Verb(classes, frozenset(range(task.start, place + 1)))])


def _first_words(task: Clause) -> Actions:
    """Return the verbs at the beginning, and those that an "and" joins to them later on."""
    tokens, table = task.tokens, task.table
    verbs = verbs_from(tokens, task.start, table)
    if not verbs or _is_noun_before_noun(task, verbs[0]):
        return Actions()
    # "Rückmeldung zum Entwurf geben" is one verb with its noun, not the noun alone.
    if len(verbs[0].places) == 1 and _is_noun_at_start(task):
        return Actions()
    turn = _converse(task, verbs)
    if turn is not None:
        found = task.found(verbs)
        asked = (table.source, table.converse[task.word(task.start)][0])
        return Actions(frozenset({frozenset({turn})}), found.places, asked)
    return task.found([*verbs, *_joined_later(task, verbs)])


def _joined_later(task: Clause, verbs: Sequence[Verb]) -> list[Verb]:
    """Return the verbs that follow an "and" further on: "Review contract *and send* to Kevin"."""
    taken = {place for verb in verbs for place in verb.places}
    later: list[Verb] = []
    for place in range(max(taken) + 1, len(task.tokens) - 1):
        if task.word(place) in task.table.conjunctions and place + 1 not in taken:
            verb = verb_at(task.tokens, place + 1, task.table, is_first=False)
            if verb.classes:
                later.append(Verb(verb.classes, verb.places | {place}))
    return later


def _is_noun_before_noun(task: Clause, first: Verb) -> bool:
    """Tell whether "email" in "email migration" or "invoice" in "invoice approval" is no verb."""
    is_noun = len(first.places) == 1 and task.word(task.start) in task.table.rather_nouns
    return is_noun and bool(_closing_noun(task).classes)


def _is_noun_at_start(task: Clause) -> bool:
    """Tell whether "Plan" in "Plan für Q3 schicken" is no verb, for the verb is still to come.

    Where tasks are worded in the infinitive, what may be a noun at their beginning is one.
    """
    table, word, follows = task.table, task.word(task.start), task.word(task.start + 1)
    if word in table.things and follows in {table.of, table.source, table.benefit}:
        return True
    is_in_infinitive = table.grammar.is_head_first or table.grammar.is_verb_last
    if is_in_infinitive and word in table.verbal_nouns:
        return True
    return word in table.also_nouns and (table.grammar.is_head_first or bool(_last_words(task).classes))


def _converse(task: Clause, verbs: Sequence[Verb]) -> str | None:
    """Return `get` for "ask finance for the PO": it is getting the PO from finance."""
    turn = task.table.converse.get(task.word(task.start))
    if turn is None or len(verbs) > 1 or len(verbs[0].places) > 1:
        return None
    preposition, action = turn
    return action if preposition in {token.word for token in task.tokens[task.start + 1 :]} else None


def _after_doer(task: Clause) -> Actions:
    """Return the verb after whoever does it: "Kevin to send the deck"."""
    table, tokens = task.table, task.tokens
    for place in range(task.start + 1, min(task.start + 4, len(tokens) - 1)):
        names = tokens[task.start : place]
        while len(names) > 1 and names[-1].word in table.leading:
            names = names[:-1]
        if task.word(place) in table.obliges and all(may_be_person(name, table) for name in names):
            later = Clause(tokens, table, place + 1)
            verbs = verbs_from(tokens, place + 1, table) or _verbs_anywhere(later)
            doers = frozenset(range(task.start, task.start + len(names)))
            found = task.found(verbs, extra=frozenset(range(task.start + len(names), place + 1)))
            return Actions(found.classes, found.places, doers=doers)
    return Actions()


def _last_words(task: Clause) -> Actions:
    """Return the verbs further on, in a language that puts them last: "Vertrag prüfen und senden"."""
    if not task.table.grammar.is_verb_last:
        return Actions()
    verbs = _verbs_anywhere(task)
    places = range(task.start, len(task.tokens))
    joints = {
        place
        for place in places
        if task.word(place) in task.table.conjunctions
        and any(place - 1 in verb.places for verb in verbs)
        and any(place + 1 in verb.places for verb in verbs)
    }
    return task.found(verbs, extra=frozenset(joints))


def _verbs_anywhere(task: Clause) -> list[Verb]:
    verbs: list[Verb] = []
    place = task.start
    while place < len(task.tokens):
        verb = fixed_verb_at(task.tokens, place, task.table)
        if verb.classes and is_written_as_verb(task.tokens[max(verb.places)], task.table):
            verbs.append(verb)
            place = max(verb.places)
        place += 1
    return verbs


def _opening_noun(task: Clause) -> Actions:
    """Return the action noun before what it is done to: "review of the lease", "Prüfung Vertrag"."""
    table = task.table
    classes = table.action_nouns.get(task.word(task.start))
    follows = table.contracted.get(task.word(task.start + 1), task.word(task.start + 1))
    if classes is None or not follows:
        return Actions()
    if follows == table.of or follows in table.genitives:
        # "Commande du client" is one by the customer, "commande de chaises" one of chairs.
        if "buy" in classes and (table.grammar.is_head_first or table.grammar.is_verb_last):
            return Actions()
        return task.found([Verb(classes, frozenset({task.start, task.start + 1}))])
    is_apposed = (table.grammar.writes_compounds or table.grammar.is_head_first) and not (
        follows in table.prepositions or task.tokens[task.start].is_part
    )
    return task.found([Verb(classes, frozenset({task.start}))]) if is_apposed else Actions()


def _closing_noun(task: Clause) -> Actions:
    """Return the action noun that ends the first noun phrase: "risk register update"."""
    start = task.start + (task.word(task.start) in task.table.light_verbs)
    end = start
    while end < len(task.tokens) and task.word(end) not in task.table.prepositions:
        if task.tokens[end].segment != task.tokens[start].segment:
            break
        end += 1
    classes = task.table.action_nouns.get(task.word(end - 1)) if end - 1 > start else None
    if classes is None:
        return Actions()
    return task.found([Verb(classes, frozenset({*range(task.start, start), end - 1}))])


_WAYS: tuple[Way, ...] = (
    *PHRASINGS,
    _last_segment,
    _passive,
    _light,
    _first_words,
    _after_doer,
    _last_words,
    _opening_noun,
    _closing_noun,
)
