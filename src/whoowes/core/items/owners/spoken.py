"""Who owes what a sentence promises: "ewan to rerun the jobs", "I'll send it", "Carmen busca los tiques"."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.owners.folding import elisions_apart, first_words, phrase, tidy
from whoowes.core.items.owners.formed import it_is_who, seeing_to_now, taking_on, verb_before_owner
from whoowes.core.items.owners.owing import owing, seeing_to
from whoowes.core.items.owners.task_marks import before_a_mark
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.owners.task_prefix import names_another
from whoowes.core.items.owners.task_promises import (
    asked,
    before_a_verb,
    before_an_act,
    before_an_infinitive,
    by_form_of_verb,
    contracted,
    speaks_in_person,
)
from whoowes.core.items.owners.task_verbs import PIECES
from whoowes.core.items.owners.thing_first import bringing_me, may_name_thing_first, thing_first
from whoowes.core.items.owners.words import OwnerWords, words_for
from whoowes.core.items.people import Roster
from whoowes.core.items.words.promising import ARTICLES_BEHIND, FUTURE_FORMS, TAKERS
from whoowes.core.items.words.wishes import FUTURES
from whoowes.core.kept import kept

_LONGEST_NAME = 5
"""Words before what somebody does."""
_WHETHER = re.compile(r"\A(?:\S+ ){1,5}(?:s'ils?|si|se|ob|of)\b")
"""What the writer finds out: "je regarde s'il existe …"."""
_LABELLED = re.compile(r"[:→>]|\s[–—-]")
_OBLIGED = (owing, seeing_to_now, taking_on, contracted, before_a_verb)
_SAID = (
    *(seeing_to, asked, it_is_who, thing_first, verb_before_owner),
    *(by_form_of_verb, before_an_act, bringing_me, before_an_infinitive),
)
_FORMED = (seeing_to_now, taking_on, it_is_who, thing_first, verb_before_owner, bringing_me)
_NAMING_A_THING = (owing, seeing_to, seeing_to_now, thing_first)


class SpokenPromise(NamedTuple):
    """Who promises what."""

    owner: str
    task: str
    is_obliged: bool
    """A word of obligation says so: "to", "will", "soll"."""
    is_future: bool
    """That word tells of what will happen as well: "will", "wird"."""
    names_thing: bool
    """Its task is the very thing that is owed or seen to, without a verb."""
    is_formed: bool = False
    """A form of words says whose it is that is read in the talk alone."""


def may_oblige(sentence: str, *, locale: str) -> bool:
    """Tell whether a sentence, folded, has a word of obligation, or begins with what somebody will do."""
    words, said = words_for(locale), sentence.split()
    if not _beginnings(words).isdisjoint(said):
        return True
    return any(_is_future_form(word, language_of(locale)) for word in said[1:_LONGEST_NAME])


def may_tell_doer(sentence: str, *, locale: str) -> bool:
    """Tell whether a sentence, folded, may begin with the writer, or with what somebody does."""
    words, said = words_for(locale), sentence.split()
    first = [part for word in said[:_LONGEST_NAME] for part in _parts(word, words)]
    is_act = not words.acts.isdisjoint(first) or (
        words.acts_later is not None and any(map(words.acts_later.fullmatch, first))
    )
    # "Den Vertrag schicke ich": in some languages the writer stands behind the verb.
    if may_name_thing_first(sentence, locale):
        return True
    is_writer = (said[:1] and said[0] in words.clitics) or not words.me.isdisjoint(first)
    return is_act or bool(is_writer) or speaks_in_person(sentence, locale=locale)


def may_do_for_them(sentence: str, *, locale: str) -> bool:
    """Tell whether a sentence may say what the writer does for somebody: "je leur envoie", "ik stuur ze"."""
    said = sentence.split()[:_LONGEST_NAME]
    may_be_taker = not TAKERS.isdisjoint(phrase(" ".join(said)).split())
    may_be_taker = may_be_taker or any(word[:1].isupper() for word in said[1:])
    finds_out = _WHETHER.search(fold(sentence)) is not None
    return (may_be_taker or finds_out) and speaks_in_person(sentence, locale=locale)


def _parts(word: str, words: OwnerWords) -> Sequence[str]:
    """Return the verb, too, on which a pronoun leans: "m'envoie", "manda-me"."""
    verb, _, behind = word.partition("-")
    parts = [word.rpartition("'")[2]] if "'" in word else [word]
    return [*parts, verb] if behind in words.clitics else parts


def _is_future_form(word: str, language: str) -> bool:
    return word.endswith(tuple(end for end, _ in FUTURE_FORMS.get(language, ())))


@lru_cache(maxsize=16)
def _beginnings(words: OwnerWords) -> frozenset[str]:
    contracted_words = {contraction.partition(" ")[0] for contraction, _ in words.contractions}
    return first_words(words.obliges, words.obliges_us) | contracted_words


@kept
def promise_in(sentence: str, roster: Roster, *, locale: str) -> SpokenPromise | None:
    """Return who is to do what by the words at the beginning of a sentence; a label may take it back."""
    notes = Notes(roster, locale, words_for(locale))
    text = tidy(sentence).replace("\n", " ")
    if before_a_mark(text, notes) is not None:
        # "Ben - final LOI to Denise": a label says whose it is.
        return None
    for rule in (*_OBLIGED, *_SAID):
        found = rule(text, notes)
        if found is None or not any(map(str.isalnum, found[1])):
            continue
        if _LABELLED.search(found[0]):
            # A label may take back what follows it: "Done: Kevin to send it".
            return None
        if names_another(*found, notes) or leaves_a_share(*found, notes):
            return None
        return SpokenPromise(
            *found, rule in _OBLIGED, _is_future(text, found[1]), rule in _NAMING_A_THING, rule in _FORMED
        )
    return None


def leaves_a_share(owner: str, task: str, notes: Notes) -> bool:
    """Whether a second owner follows without a verb: "send the rent roll by Friday, Kevin the insurance"."""
    for piece in PIECES.split(task)[1:]:
        said = elisions_apart(piece).split()
        if said and phrase(said[0]) in ARTICLES_BEHIND:
            # "la Sara", "o Kevin".
            said = said[1:]
        for length in range(1, min(LONGEST_OWNER, len(said) - 1)):
            other, behind = " ".join(said[:length]), phrase(said[length].rstrip("'\u2019"))
            is_share = behind in ARTICLES_BEHIND and not other[0].islower()
            if is_share and phrase(other) != phrase(owner) and is_owner(other, notes, sides_too=False):
                return True
    return False


def _is_future(text: str, task: str) -> bool:
    """Whether "will" or the like, or its contraction, was taken off a sentence beside the owner."""
    taken = Counter(text.split()) - Counter(task.split())
    return not FUTURES.isdisjoint(phrase(word) for word in taken) or "'ll" in " ".join(taken).lower()
