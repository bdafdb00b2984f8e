"""The promises of one sentence of the talk: each clause with whose it is and what he takes on.

"Claire sends the list by Friday, it is late, and Paul will check it with the bank" holds two.
"""

import re
from collections.abc import Iterator, Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.due import day_named, split_due
from whoowes.core.items.due.names import language_of
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.said_sentences import plainly_said
from whoowes.core.items.owners import agreed_doer, agreed_length, promise_in
from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.spoken import leaves_a_share
from whoowes.core.items.owners.task_names import Notes, is_owner
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.owners.words.present_forms import PRESENT_FORMS
from whoowes.core.items.people import Roster
from whoowes.core.items.told_of import Told
from whoowes.core.items.words import words_for
from whoowes.core.items.words.deeds import AND
from whoowes.core.items.words.sentences import OTHERS
from whoowes.core.items.words.ways_of_promising import SUBJUNCTIVES

_JOINT = re.compile(rf",\s+(?:{AND}\s+)?|;\s+|\s{AND}\s+(?:{AND}\s+)?")
_OTHERS = re.compile(rf"(?:{OTHERS}) \S+ \S")
_COMMA = re.compile(r",\s+")
_LONGEST_NAME = 4


def promises_of(told: Told, roster: Roster, locale: str) -> Iterator[Told]:
    """Yield what a sentence promises, by each clause of it; the sentence itself, where it is but one."""
    if told.item.owner_raw or told.item.is_below_actions:
        yield told
        return
    agreed = agreed_length(told.sentence, locale)
    pieces = _pieces(told.sentence[agreed:], roster, locale)
    is_whole = not agreed and len(pieces) == 1 and pieces[0][0] == told.sentence
    whole = promise_in(told.sentence, roster, locale=locale) if is_whole else None
    if is_whole and not (whole and whole.is_formed):
        yield told
        return
    if not agreed and promise_in(pieces[0][0], roster, locale=locale) is None:
        # "The bank said, Kevin will send it" may be what the bank says.
        yield told
        return
    notes = Notes(roster, locale, owner_words_for(locale))
    if any(rest and leaves_a_share("", f"{piece}, {rest}", notes) for piece, rest in pieces):
        yield told
        return
    for piece, rest in pieces:
        found = _agreed_doer(piece, notes) if agreed else None
        promise = None if found else promise_in(piece, roster, locale=locale)
        if found is None and promise is not None:
            found = promise.owner, promise.task
        if found is None:
            continue
        item = told.item._replace(owner_raw=found[0], task=found[1])
        day = None if split_due(found[1], locale=locale) else day_named(rest, locale=locale)
        item = item._replace(date_beside_raw=day) if day else item
        yield Told(item, piece, is_agreed=bool(agreed))


def _pieces(sentence: str, roster: Roster, locale: str) -> Sequence[tuple[str, str]]:
    """Return the clauses that promise something, each with what follows it and is no part of it."""
    pieces: list[tuple[str, str]] = []
    end = len(sentence)
    for joint in reversed(list(_JOINT.finditer(sentence))):
        behind = sentence[joint.end() : end]
        if _OTHERS.match(fold(behind)):
            # "… and she tells me by Friday" is said of what stands before.
            pieces.insert(0, ("", sentence[joint.start() : end]))
            end = joint.start()
        elif not _is_one(sentence[: joint.start()], sentence[:end], roster, locale) and _is_of_another(
            sentence[: joint.start()], behind, roster, locale
        ):
            pieces.insert(0, _without_remark(behind, locale))
            end = joint.start()
    pieces.insert(0, _without_remark(sentence[:end], locale))
    return _with_rests(pieces)


def _with_rests(pieces: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    whole: list[tuple[str, str]] = []
    for piece, rest in pieces:
        if piece or not whole:
            whole.append((piece, rest))
        else:
            whole[-1] = (whole[-1][0], f"{whole[-1][1]} {rest}")
    return whole


def _is_of_another(before: str, behind: str, roster: Roster, locale: str) -> bool:
    """Whether a clause promises something of somebody else, or for another day, than the clause before."""
    later = promise_in(plainly_said(behind, locale), roster, locale=locale)
    if later is None or not _begins_with(behind, later.owner):
        return False
    earlier = promise_in(before, roster, locale=locale)
    if earlier is None or phrase(earlier.owner) != phrase(later.owner):
        return True
    return all(split_due(said, locale=locale) for said in (before, behind))


def _is_one(before: str, clause: str, roster: Roster, locale: str) -> bool:
    """Whether what stands before a joint is but the thing dealt with behind it, or one of its owners.

    "L'annexe 2, je la relis mardi", "Paul et Claire me sortent le planning".
    """
    if is_owner(before, Notes(roster, locale, owner_words_for(locale)), sides_too=False):
        return True
    found = promise_in(clause, roster, locale=locale)
    return found is not None and found.is_formed and found.names_thing and not found.is_obliged


def _begins_with(clause: str, owner: str) -> bool:
    return phrase(clause).startswith(phrase(owner))


def _without_remark(clause: str, locale: str) -> tuple[str, str]:
    """Part a promise from what is remarked behind its day: "… by Friday, the last ones are missing"."""
    if split_due(clause, locale=locale) is None:
        for comma in reversed(list(_COMMA.finditer(clause))):
            if split_due(clause[: comma.start()], locale=locale) is not None:
                return clause[: comma.start()], clause[comma.end() :]
    return clause, ""


def _agreed_doer(clause: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Lisa die Liste schickt", "Ana haga el inventario" behind "we agreed that"."""
    if found := agreed_doer(clause, notes):
        is_dated = split_due(found[1], locale=notes.locale) is not None
        return found if is_dated or _ends_with_a_deed(found[1], notes.locale) else None
    said, language = clause.split(), language_of(notes.locale)
    endings = SUBJUNCTIVES.get(language, ())
    for length in range(min(_LONGEST_NAME, len(said) - 2), 0, -1):
        owner, rest = " ".join(said[:length]), said[length:]
        if not is_owner(owner, notes, sides_too=False):
            continue
        verb = next((fold(word) for word in rest if fold(word) not in notes.words.clitics), "")
        bases = [verb.removesuffix(end) + base for end, base in endings if verb.endswith(end)]
        bases += PRESENT_FORMS[language].bases_of(verb)
        if any(is_order(f"{each} x", words_for(notes.locale)) for each in bases):
            return owner, " ".join(rest)
    return None


def _ends_with_a_deed(task: str, locale: str) -> bool:
    forms = PRESENT_FORMS[language_of(locale)]
    words = fold(task).split()
    return any(
        is_order(f"x {base}", words_for(locale)) for word in words[1:] for base in forms.bases_of(word)
    )
