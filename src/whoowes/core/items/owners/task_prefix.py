"""Who owes a task when its beginning says so: "Kevin to send …", "KW: …", "I'll send …"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from whoowes.core.items.due import split_due
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.model import OwnerKind, OwnerReading, Roster
from whoowes.core.items.owners.folding import elisions_apart, first_words, fold, may_begin, phrase, tidy
from whoowes.core.items.owners.names import is_surname_alone
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.task_verbs import (
    PIECES,
    is_act_of,
    is_movement,
    is_passive,
    length_of,
    verb_at,
)
from whoowes.core.items.owners.words import OwnerWords, words_for
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import words_for as note_words_for
from whoowes.core.kept import kept

_LONGEST_OWNER = 8
"""Words in "Kevin Wong, Sara Lindqvist and Tom Becker", with one to spare."""
_BRACKETED = re.compile(r"\[([^\[\]]{1,60})\]\s*[:–—-]?\s*(\S.*)", re.DOTALL)
_PRONOUNS = word_set(
    """
    all, both, everyone, everybody, we, us, me, you, alle, beide, wir, uns, ich, ihr, tous, nous, moi, vous
    todos, nosotros, yo, ustedes, nos, eu, voces, allen, iedereen, wij, ons, ik, jullie, tutti, noi, io, voi
    tout le monde, les deux, todo el mundo, ambos, los dos, toda a gente, os dois, tutti e due, entrambi
    beiden, allebei, allemaal, jeder
    """
)
"""Sides that before a dash are no topic."""
_IN_ROUND_BRACKETS = re.compile(r"\(([^()]{1,60})\)\s*[:–—-]?\s*(\S.*)", re.DOTALL)
_LONGEST_TEXT = 300
_TOPIC_ENDS = re.compile(r"[,;:]\s+|\s[–—-]+\s+|\s*(?:→|->)\s*")
_NAMES_ALONE = re.compile(r"@?\w[\w.]*(?:(?:\s*[&/+,]\s*|\s+|-)\w[\w.]*)*")
_MARKS = (": ", " -", " –", " —", "→", "->")
_ARROWS = frozenset("→>")
_MARKED = re.compile(r"\s*@?(.{1,60}?)\s*(?::\s+|\s[–—-]+\s+|→\s*|\s->\s*)(\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Notes:
    roster: Roster
    locale: str
    words: OwnerWords


_OF_A_PERSON = word_set(
    "who, whose, our, on, out, away, off, holiday, leave, unser, unsere, im, abwesend, urlaub, qui, notre,"
    " absent, absente, conges, vacances, que, nuestro, nuestra, ausente, vacaciones, onze, afwezig, vakantie,"
    " nostro, nostra, assente, ferie, nosso, nossa, ferias"
)
"""Words with which an apposition or an absence begins, not a task."""


@kept
def owner_in_task(task: str, roster: Roster, *, locale: str = "en-GB") -> tuple[str, str] | None:
    """Return the owner words at the beginning of a task and the task without them, else None.

    Certain are: people of the roster, a side as a whole, or "I" and "we", and then a word of obligation, a
    colon, a dash or square brackets; or an @mention. Where several people of the roster fit the name, the
    words are still an owner's, and `read_owner` finds them unclear. A task in which a second owner follows is
    left whole.
    """
    notes = _Notes(roster, locale, words_for(locale))
    text = tidy(task).replace("\n", " ")
    for rule in _RULES:
        found = rule(text, notes)
        if found is not None and re.search(r"\w", found[1]):
            return None if rule is not _in_brackets and _names_another(*found, notes) else found
    return None


def speaks_in_person(task: str, *, locale: str) -> bool:
    """Tell whether the form of the first verb says who acts: "Je vous envoie …", "Te mando …"."""
    return _by_form_of_verb(task, words_for(locale)) is not None


def _names_another(owner: str, rest: str, notes: _Notes) -> bool:
    """Tell whether a second owner follows: "Kevin to send the deck; Sara to review it"."""
    for piece in PIECES.split(rest)[1:]:
        for rule in (_contracted, _before_a_verb, _before_an_act, _before_an_infinitive):
            found = rule(piece, notes)
            if found is not None and phrase(found[0]) != phrase(owner):
                return True
    return False


def _in_brackets(task: str, notes: _Notes) -> tuple[str, str] | None:
    if not task.startswith(("[", "(")):
        return None
    match = _BRACKETED.fullmatch(task)
    if match is not None and _is_owner(match.group(1), notes):
        return match.group(1).strip(), match.group(2)
    match = _IN_ROUND_BRACKETS.fullmatch(task)
    if match is not None and _is_owner(match.group(1), notes, sides_too=False):
        return match.group(1).strip(), match.group(2)
    return None


def _before_a_mark(task: str, notes: _Notes) -> tuple[str, str] | None:
    match = _MARKED.fullmatch(task) if any(mark in task for mark in _MARKS) else None
    if match is None:
        return None
    mark = task[match.end(1) : match.start(2)]
    # "Acme - contract" is a topic; "Acme: send the contract" is not, in the notes of Acme's own folder.
    is_pronoun = phrase(match.group(1)) in _PRONOUNS and not match.group(1).isupper()
    if not _is_owner(match.group(1), notes, sides_too=":" in mark or is_pronoun):
        return None
    if not _ARROWS.isdisjoint(mark) and (handed_on := _handed_on(task, match.start(2), notes)):
        return handed_on if handed_on[1] else None
    return match.group(1).strip(), match.group(2)


def _handed_on(task: str, start: int, notes: _Notes) -> tuple[str, str] | None:
    """Return "Kevin → Sara" as owner words of "Kevin → Sara: offer"; nothing is left of "Kevin → Sara"."""
    led = _MARKED.fullmatch(task, start)
    end = led.end(1) if led else len(task)
    said = task[start:end].strip()
    # "Kevin → Sara by Friday: offer", "Kevin → Sara?: offer": not Kevin's in any case.
    is_handed_on = _is_owner(said, notes) or (led and _begins_with_person(said, notes))
    return (task[:end].strip(), led.group(2) if led else "") if is_handed_on else None


def _begins_with_person(text: str, notes: _Notes) -> bool:
    said = text.split()[:_LONGEST_OWNER]
    beginnings = (" ".join(said[:length]).rstrip("?,") for length in range(1, len(said) + 1))
    return any(_is_owner(owner, notes, sides_too=False) for owner in beginnings)


def _contracted(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "I'll send …", "voy a enviar …"."""
    said, words = task.split(), notes.words
    for contraction, pronoun in _contractions(words).get(said[0].lower() if said else "", ()):
        length = contraction.count(" ") + 1
        verb, rest = said[:length], said[length:]
        is_said = " ".join(verb).lower() == contraction and not is_passive(rest, words)
        if is_said and not is_movement(verb, rest, words):
            return pronoun, " ".join(rest)
    return None


@lru_cache(maxsize=16)
def _contractions(words: OwnerWords) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return the contractions and their pronouns by their first word, in the order of the table."""
    by_first_word: dict[str, list[tuple[str, str]]] = {}
    for contraction, pronoun in words.contractions:
        by_first_word.setdefault(contraction.partition(" ")[0], []).append((contraction, pronoun))
    return by_first_word


def _spoken(task: str, notes: _Notes) -> tuple[str, str] | None:
    return _by_form_of_verb(task, notes.words)


def _by_form_of_verb(task: str, words: OwnerWords) -> tuple[str, str] | None:
    """Read "Ich schicke …", "te mando …": the pronoun, or the form of the verb, says who acts."""
    lowered = task.lower() if words.spoken else ""
    for spoken in words.spoken:
        match = spoken.pattern.match(lowered)
        if match is None or fold(match["verb"]) in spoken.not_verbs:
            continue
        if not task[match.start("verb") : match.end("verb")].islower() and match.start("verb"):
            continue
        if spoken.pronoun:
            return spoken.pronoun, task
        pronoun, _, rest = task.partition(" ")
        return pronoun, rest
    return None


def _before_a_verb(task: str, notes: _Notes) -> tuple[str, str] | None:
    words = notes.words
    beginnings = first_words(words.obliges, words.obliges_us)
    if beginnings.isdisjoint(phrase(task).split()):
        return None
    said = task.split()
    for length in range(1, min(_LONGEST_OWNER, len(said) - 1) + 1):
        if not may_begin(said[length], beginnings):
            continue
        owner = " ".join(said[:length])
        verb = verb_at(said, length, words, owner)
        rest = said[length + verb :]
        if not verb or is_movement(said[length : length + verb], rest, words) or is_passive(rest, words):
            continue
        if _is_owner(owner, notes):
            return owner.lstrip("@"), " ".join(rest)
    return None


def _before_an_act(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "Katrin schickt den Vertrag", "Lucía enviará el contrato": the verb stays in the task."""
    said, words = task.split(), notes.words
    for length in range(1, min(_LONGEST_OWNER, len(said) - 2) + 1):
        owner = " ".join(said[:length])
        verb = elisions_apart(said[length]).split()[-1]
        if words.clitics and phrase(said[length]) in words.clitics and length + 2 < len(said):
            verb = said[length + 1]
        if is_act_of(owner, verb, words) and _is_owner(owner, notes):
            return owner.lstrip("@"), " ".join(said[length:])
    return None


def _after_a_topic(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "Aged debt, Kevin to send it monthly"; what is itself an order may be another's."""
    if len(task) > _LONGEST_TEXT:
        return None
    found: list[tuple[str, str]] = []
    for gap in _TOPIC_ENDS.finditer(task):
        topic, told = task[: gap.start()], _before_a_verb(task[gap.end() :], notes)
        if told is not None:
            found.append((told[0], f"{task[: gap.end()]}{told[1]}"))
        if found and _is_of_another(topic, notes):
            return None
    return found[0] if len(found) == 1 else None


def _is_of_another(topic: str, notes: _Notes) -> bool:
    """Whether the words before a promise are an order, hold a promise, too, or name who is to keep it."""
    if is_order(topic, note_words_for(notes.locale)):
        return True
    if not first_words(notes.words.obliges, notes.words.obliges_us).isdisjoint(phrase(topic).split()):
        return True
    dated = split_due(topic, locale=notes.locale)
    pieces = (topic, *_TOPIC_ENDS.split(topic), *(dated[:1] if dated else ()))
    return any(_is_owner(piece, notes) for piece in pieces)


def _before_an_infinitive(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "Sofía mandar fotos", "Kevin send photos"; "Sofía bellen" is Dutch for calling her.

    "Will send photos" names nobody, whoever is called so.
    """
    pattern, said = notes.words.leading_infinitive, task.split()
    if pattern is None or phrase(said[0] if said else "") in notes.words.obliges:
        return None
    for length in range(1, min(_LONGEST_OWNER, len(said) - 2) + 1):
        rest = " ".join(said[length:])
        is_told = pattern.match(rest.lower()) is not None and is_order(rest, note_words_for(notes.locale))
        owner = " ".join(said[:length])
        # "Kevin – don't send photos", "Kevin?: send photos": nothing but names may stand there.
        if is_told and _NAMES_ALONE.fullmatch(owner) and _is_owner(owner, notes, sides_too=False):
            return owner.lstrip("@"), rest
    return None


def _asked(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "Kevin, please send …"."""
    if first_words(notes.words.please).isdisjoint(phrase(task).split()):
        return None
    said = task.split()
    for place in range(1, min(_LONGEST_OWNER, len(said) - 1)):
        owner = " ".join(said[:place]).rstrip(",")
        length = length_of(said, place, notes.words.please)
        if length and _is_owner(owner, notes):
            return owner.lstrip("@"), " ".join(said[place + length :])
    return None


def _before_a_comma(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "Kevin, new draft", "KW & Sara, the quotes"; "Kevin, Sara and the quotes" may be a list of names.

    A surname alone is as often the matter: "Müller, Mietvertrag".
    """
    owner, comma, rest = task.partition(", ")
    # "Slides → Laura, by Friday" begins with what she owes.
    is_pointed = not _ARROWS.isdisjoint(owner)
    if not comma or is_pointed or len(owner.split()) > _LONGEST_OWNER:
        return None
    if not _is_owner(owner, notes, sides_too=False):
        return None
    reading = read_owner(owner, notes.roster, locale=notes.locale)
    meant = {person.id for person in reading.people} | set(reading.suggestions)
    if any(is_surname_alone(owner, person.name) for person in notes.roster.people if person.id in meant):
        return None
    if _is_apposition(rest, notes):
        return None
    names_more = any(_is_owner(piece, notes, sides_too=False) for piece in PIECES.split(rest))
    return None if names_more else (owner.lstrip("@"), rest)


def _is_apposition(rest: str, notes: _Notes) -> bool:
    """Whether what follows a name and a comma tells of that person: "Kevin, the new starter, needs …"."""
    first = phrase(rest.partition(" ")[0])
    return "," in rest or first in notes.words.our or first in _OF_A_PERSON


def _mentioned(task: str, notes: _Notes) -> tuple[str, str] | None:
    """Read "@Kevin Wong send …", the longest name first."""
    if not task.startswith("@"):
        return None
    said = task.split()
    for length in range(min(_LONGEST_OWNER, len(said) - 1), 0, -1):
        owner = " ".join(said[:length]).lstrip("@").rstrip(",:")
        reading = read_owner(owner, notes.roster, locale=notes.locale)
        if (reading.kind is OwnerKind.RESOLVED and reading.people) or reading.rule == "several-fit":
            return owner, " ".join(said[length:])
    return None


def _is_owner(text: str, notes: _Notes, *, sides_too: bool = True) -> bool:
    words = notes.words
    said = phrase(text)
    is_side = said in words.us or said in words.you
    is_determiner = not is_side and (said in words.our or said in words.your)
    if is_determiner or said in words.mine or said in words.names_too:
        return False
    reading = read_owner(text, notes.roster, locale=notes.locale)
    is_one_of_several = reading.rule == "not-settled" and len(reading.suggestions) > 1
    if reading.people and reading.kind is OwnerKind.UNCLEAR:
        # "Sara, banner artwork to me" names Sara, but its beginning is no list of names.
        return is_name_like(text, notes.locale)
    if reading.people or is_one_of_several or reading.rule in {"several-fit", "writer"}:
        return True
    return sides_too and (reading.kind is OwnerKind.GROUP or _is_team_of_a_side(reading))


def _is_team_of_a_side(reading: OwnerReading) -> bool:
    return (
        reading.kind is OwnerKind.UNCLEAR and reading.rule in {"team", "possession"} and bool(reading.sides)
    )


_RULES = (
    _in_brackets,
    _before_a_mark,
    _contracted,
    _after_a_topic,
    _before_a_verb,
    _asked,
    _spoken,
    _before_an_act,
    _before_an_infinitive,
    _mentioned,
    _before_a_comma,
)
