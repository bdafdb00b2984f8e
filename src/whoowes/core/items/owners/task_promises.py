"""Owners before a promise: "Kevin to send …", "I'll send …", "Katrin schickt …", "Kevin, please send …"."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from whoowes.core.items.due import split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.owners.folding import elisions_apart, first_words, fold, may_begin, phrase
from whoowes.core.items.owners.present_acts import acts_on_something
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.owners.task_verbs import is_act_of, is_movement, is_passive, length_of, verb_at
from whoowes.core.items.owners.words import OwnerWords, words_for
from whoowes.core.items.words import words_for as note_words_for

_LONGEST_TEXT = 300
_TOPIC_ENDS = re.compile(r"[,;:]\s+|\s[–—-]+\s+|\s*(?:→|->)\s*")
_LETTER = re.compile(r"[^\W\d_]")
NAMES_ALONE = re.compile(r"@?\w[\w.]*(?:(?:\s*[&/+,]\s*|\s+|-)\w[\w.]*)*")


def speaks_in_person(task: str, *, locale: str) -> bool:
    """Tell whether the form of the first verb says who acts: "Je vous envoie …", "Te mando …"."""
    return _by_form_of_verb(task, words_for(locale)) is not None


def contracted(task: str, notes: Notes) -> tuple[str, str] | None:
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


def by_form_of_verb(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Ich schicke …", "te mando …": the pronoun, or the form of the verb, says who acts."""
    return _by_form_of_verb(task, notes.words)


def _by_form_of_verb(task: str, words: OwnerWords) -> tuple[str, str] | None:
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


def before_a_verb(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Kevin to send …", "Kevin will send …", "KW & Sara need to send …"."""
    words = notes.words
    beginnings = first_words(words.obliges, words.obliges_us)
    if beginnings.isdisjoint(phrase(task).split()):
        return None
    said = task.split()
    for length in range(1, min(LONGEST_OWNER, len(said) - 1) + 1):
        if not may_begin(said[length], beginnings):
            continue
        owner = " ".join(said[:length])
        verb = verb_at(said, length, words, owner)
        rest = said[length + verb :]
        if not verb or is_movement(said[length : length + verb], rest, words) or is_passive(rest, words):
            continue
        if is_owner(owner, notes):
            return owner.lstrip("@"), " ".join(rest)
    return None


def before_an_act(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Katrin schickt den Vertrag", "Lucía enviará el contrato": the verb stays in the task.

    Behind "Kevin's" stands a noun.
    """
    said, words = task.split(), notes.words
    for length in range(1, min(LONGEST_OWNER, len(said) - 2) + 1):
        owner = " ".join(said[:length])
        place = length
        if words.clitics and phrase(said[length]) in words.clitics and length + 2 < len(said):
            place = length + 1
        verb = elisions_apart(said[place]).split()[-1]
        is_act = is_act_of(owner, verb, words) or acts_on_something([verb, *said[place + 1 :]], notes.locale)
        # "Sophie a relancé" is past, and no Sophie A.
        is_past = length > 1 and len(said[length - 1]) == 1 and said[length - 1].islower()
        if is_act and not is_past and not owner.endswith(("'s", "’s")) and is_owner(owner, notes):
            return _day_apart(owner.lstrip("@"), " ".join(said[length:]), notes)
    return None


def _day_apart(owner: str, task: str, notes: Notes) -> tuple[str, str]:
    """Leave a day before a name to the task: "Avant vendredi, Sara enverra …"."""
    day, comma, name = owner.rpartition(", ")
    if comma and may_name_time(fold(day), notes.locale) and split_due(f"{day}, {task}", locale=notes.locale):
        return name, f"{day}, {task}"
    return owner, task


def after_a_topic(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Aged debt, Kevin to send it monthly"; what is itself an order may be another's.

    A label ("Owner: Kevin to send it") or a number is no topic, and no part of the task.
    """
    if len(task) > _LONGEST_TEXT:
        return None
    found: list[tuple[str, str]] = []
    for gap in _TOPIC_ENDS.finditer(task):
        topic, told = task[: gap.start()], before_a_verb(task[gap.end() :], notes)
        if told is not None and re.search(r"\w", topic):
            is_label = _LETTER.search(topic) is None or phrase(topic) in notes.words.labels
            found.append((told[0], told[1] if is_label else f"{task[: gap.end()]}{told[1]}"))
        if found and _is_of_another(topic, notes):
            return None
    return found[0] if len(found) == 1 else None


def _is_of_another(topic: str, notes: Notes) -> bool:
    """Whether the words before a promise are an order, hold a promise, too, or name who is to keep it."""
    if is_order(topic, note_words_for(notes.locale)):
        return True
    if not first_words(notes.words.obliges, notes.words.obliges_us).isdisjoint(phrase(topic).split()):
        return True
    dated = split_due(topic, locale=notes.locale)
    pieces = (topic, *_TOPIC_ENDS.split(topic), *(dated[:1] if dated else ()))
    return any(is_owner(piece, notes) for piece in pieces)


def before_an_infinitive(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Sofía mandar fotos", "Kevin send photos"; "Sofía bellen" is Dutch for calling her.

    "Will send photos" names nobody, whoever is called so.
    """
    pattern, said = notes.words.leading_infinitive, task.split()
    if pattern is None or phrase(said[0] if said else "") in notes.words.obliges:
        return None
    for length in range(1, min(LONGEST_OWNER, len(said) - 2) + 1):
        rest = " ".join(said[length:])
        is_told = pattern.match(rest.lower()) is not None and is_order(rest, note_words_for(notes.locale))
        owner = " ".join(said[:length])
        # "Kevin – don't send photos", "Kevin?: send photos": nothing but names may stand there.
        if is_told and NAMES_ALONE.fullmatch(owner) and is_owner(owner, notes, sides_too=False):
            return owner.lstrip("@"), rest
    return None


def asked(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Kevin, please send …"."""
    if first_words(notes.words.please).isdisjoint(phrase(task).split()):
        return None
    said = task.split()
    for place in range(1, min(LONGEST_OWNER, len(said) - 1)):
        owner = " ".join(said[:place]).rstrip(",")
        length = length_of(said, place, notes.words.please)
        if length and is_owner(owner, notes):
            return owner.lstrip("@"), " ".join(said[place + length :])
    return None
