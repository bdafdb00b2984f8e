"""What words of a clause tell an end, and which of its words name the things."""

import re
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import WORD
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.deeds import ADVERBS_OF_VERBS, BEHIND_DEEDS
from whoowes.core.items.words.ends import ENDS
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.near_ends import (
    ARTICLES,
    BEFORE_THINGS,
    BEGINS_WITH_NOUN,
    IT_IS_TO_BE,
    NO_END,
    NO_THINGS,
    NOT_AHEAD,
    NOUN_OF,
)
from whoowes.core.items.words.quick_patterns import gathered, without_context
from whoowes.core.items.words.sentences import AUXILIARIES, HAVE, NEEDS
from whoowes.core.kept import kept

_LONGEST_ARTICLE = 6
_FEWEST_SHOUTED = 4
_SHORTEST_NOUN = 5
_HAVE = re.compile(rf"{AUXILIARIES}|{HAVE}")
_IT_IS_TO_BE = re.compile(IT_IS_TO_BE)
MAY_BE_TO_BE = re.compile(without_context(IT_IS_TO_BE))
_IS_BEHIND = re.compile(r"['’]s(?= (?:been|in|out|back|up|off|here|done|gone|now|live)\b)")
_DAY_BEFORE = re.compile(r"^\d{1,2}[/.]\d{1,2}\.?(?:\d{2,4})?:?\s+")
_TOPIC = re.compile(r"^(?:(?:as )?for|with|f(?:ü|ue)r|bei[m]?|pour|per|para|voor|bij)\s+", re.IGNORECASE)
"""What leads to the thing that a clause is about: "*Für* den Druck liegt ein Angebot vor"."""
_ARTICLES = {language: re.compile(rf"(?:^|\s|')(?:{words}) ?$") for language, words in ARTICLES.items()}
_NOT_AHEAD = {language: re.compile(words) for language, words in NOT_AHEAD.items()}
_BEGINNING_WITH_NOUN = re.compile(BEGINS_WITH_NOUN)
_NOUN_OF = {language: re.compile(words) for language, words in NOUN_OF.items()}


class EndWords(NamedTuple):
    """See `words/ends.py` for what each pattern matches, over folded words."""

    reached: re.Pattern[str]
    needless: re.Pattern[str]
    """What tells that it is needed no more, or another's; it may be a denial itself."""
    elsewhere: re.Pattern[str]
    """What tells of no end: another day, one more time, something still needed."""
    dropped: re.Pattern[str]
    no_end: re.Pattern[str]
    """Verbs that end only what was to be just that."""
    chosen: re.Pattern[str]
    holds: re.Pattern[str]
    perhaps: re.Pattern[str]
    """All of these, whatever stands around them: where a whole has none, no part of it has."""

    def tells_by_itself(self, said: str) -> bool:
        """Whether words tell an end of whatever was to be done."""
        key = fold(said)
        return self.needless.search(key) is not None or self.reached.search(key) is not None

    def tells_choice(self, said: str) -> bool:
        """Whether words tell which one it is to be."""
        return self.chosen.search(fold(said)) is not None or _IT_IS_TO_BE.search(said) is not None

    def gives_up(self, said: str) -> bool:
        """Whether words tell that nobody will do it, or not who was to."""
        key = fold(said)
        return self.needless.search(key) is not None or self.dropped.search(key) is not None


@kept
def things_of(clause: str, locale: str) -> str:
    """Return a clause without its verbs and words of an end, so that its things stand apart."""
    language = told_words_for(locale).note.language
    ends = end_words(language)
    clause = _IS_BEHIND.sub(" ", _DAY_BEFORE.sub("", clause))
    is_topic_first = ends.tells_choice(clause) or ends.reached.search(fold(clause)) is not None
    if language == "en" and begins_with_noun(fold(clause), language):
        clause = f"the {clause[:1].lower()}{clause[1:]}"
    elif language == "de":
        # "buch hab ich geschickt": no order to book.
        clause = f"{clause[:1].upper()}{clause[1:]}"
    clause = _IT_IS_TO_BE.sub(",", clause)
    if is_topic_first:
        clause = _TOPIC.sub("", clause)
    for pattern in (ends.needless, ends.reached, ends.chosen):
        if found := pattern.search(fold(clause)):
            start, stop = unfolded(clause, found.start()), unfolded(clause, found.end())
            clause = f"{clause[:start]},{clause[stop:]}"

    def without_verb(word: re.Match[str]) -> str:
        said = word.group().lower()
        is_verb = _is_of_deed(said, language) or _HAVE.fullmatch(said) or said in ADVERBS_OF_VERBS
        is_noun = (
            word.group()[0].isupper() or _is_noun(clause, word, language) or clause[word.end() :][:1] == ":"
            if word.start() > 0
            else _is_right_before_deed(clause, word, language)
        )
        return "," if is_verb and not is_noun else word.group()

    return WORD.sub(without_verb, clause)


def _is_right_before_deed(clause: str, word: re.Match[str], language: str) -> bool:
    """Whether the first word of a clause is what the deed behind it was done to: "Overeenkomst getekend"."""
    behind, said = WORD.match(clause, word.end() + 1), word.group().lower()
    if behind is None or _HAVE.fullmatch(said) or len(said) < _SHORTEST_NOUN:
        return False
    return _is_of_deed(behind.group().lower(), language) and said not in ADVERBS_OF_VERBS


def begins_with_noun(key: str, language: str) -> bool:
    """Whether a clause, folded, that tells a deed begins with a noun, though it looks like an order."""
    noun = _NOUN_OF.get(language)
    return _BEGINNING_WITH_NOUN.match(key) is not None or (noun is not None and noun.match(key) is not None)


def without_homographs(clause: str, words: ToldWords) -> str:
    """Return a clause without the words that only look as if it told of something ahead, or of an "if"."""
    others = _NOT_AHEAD.get(words.note.language)
    return others.sub(" ", clause) if others else clause


def deeds_in(said: str, words: ToldWords) -> tuple[str, ...]:
    """Return the verbs of what was done, in small letters; a capital within makes a noun: "das *Gerüst*"."""
    found = list(WORD.finditer(said))
    verbs = tuple(
        _with_particle(word.group().lower(), said[word.end() :])
        for before, word in zip([None, *found], found, strict=False)
        if (before is None or word.group()[0].islower() or _is_shouted(word.group(), said))
        and _is_of_deed(word.group().lower(), words.note.language)
        and not _is_of_thing(said.lower(), word, before)
        and not _is_noun(said, word, words.note.language)
    )
    # "Got registered" is "registered".
    return verbs[1:] if len(verbs) > 1 and verbs[0] == "got" else verbs


def _with_particle(verb: str, behind: str) -> str:
    """Return an English verb with the particle that makes another deed of it: "picked *up*"."""
    particle, *_ = behind.split(maxsplit=1) or ("",)
    return f"{verb} {particle}" if particle in ADVERBS_OF_VERBS else verb


def _is_noun(said: str, word: re.Match[str], language: str) -> bool:
    """Whether an article makes a noun of what may be a verb: "il *permesso*", "carta de *despido*"."""
    article = _ARTICLES.get(language)
    return (
        article is not None
        and article.search(said[max(0, word.start() - _LONGEST_ARTICLE) : word.start()].lower()) is not None
    )


@kept
def names_nothing(clause: str, locale: str) -> bool:
    """Whether a clause has no noun of its own: "heb ik uitgezocht", "that's off her plate"."""
    language = told_words_for(locale).note.language
    left = (fold(word) for word in WORD.findall(things_of(clause, locale)))
    return all(word in FUNCTION_WORDS[language] or word in NO_THINGS for word in left)


def _is_shouted(word: str, said: str) -> bool:
    """Whether a word stands in capitals among words that do not: "Fire door quotes DONE"."""
    return len(word) >= _FEWEST_SHOUTED and word.isupper() and not said.isupper()


@lru_cache(maxsize=8192)
def _is_of_deed(word: str, language: str) -> bool:
    words = told_words_for(language)
    is_told = is_deed(word, words.note) or words.past.fullmatch(word) is not None
    return is_told and words.of_no_deed.fullmatch(word) is None


def _is_of_thing(lower: str, word: re.Match[str], before: re.Match[str] | None) -> bool:
    """Whether a participle tells what a thing is like: "(the) *signed* lease"."""
    leads = before is None or fold(before.group()) in BEFORE_THINGS
    behind = WORD.match(lower, word.end() + 1)
    return leads and behind is not None and fold(behind.group()) not in BEHIND_DEEDS


@lru_cache(maxsize=16)
def end_words(language: str) -> EndWords:
    """Return the words of a language by which talk tells ends."""
    ends = ENDS[language]
    told = (ends.reached, ends.dropped, ends.needless, ends.handed_over, ends.chosen, ends.holds)
    return EndWords(
        re.compile(rf"\b(?:{ends.reached}|{ends.dropped})\b"),
        re.compile(rf"\b(?:{ends.needless}|{ends.handed_over})\b"),
        re.compile(gathered(rf"\b(?:{ends.elsewhere}|{NEEDS})\b")),
        re.compile(gathered(rf"\b(?:{ends.dropped})\b")),
        re.compile(NO_END[language]),
        re.compile(rf"\b(?:{ends.chosen})\b"),
        re.compile(gathered(rf"\b(?:{ends.holds})\b")),
        re.compile(without_context("|".join(told))),
    )
