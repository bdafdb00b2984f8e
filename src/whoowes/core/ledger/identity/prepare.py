"""A task text taken apart once, so that it can be compared with many others: what is done, and to what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from whoowes.core.items.owners.folding import fold, tidy
from whoowes.core.ledger.identity.actions import actions_in
from whoowes.core.ledger.identity.tokens import Token, tokens_of
from whoowes.core.ledger.identity.words import TaskWords, task_words_for

_LONGEST_CODE = 5


@dataclass(frozen=True, slots=True)
class Word:
    """One content word of a task, and what part it plays there."""

    key: str
    """Singular, in one spelling."""
    raw: str
    phrase: int
    """Words with the same number stand in one noun phrase."""
    preposition: str = ""
    """The preposition before its noun phrase."""
    is_head: bool = False
    """The last word of its noun phrase, numbers and dates aside."""
    is_fact: bool = False
    """A number, a date or a code: with it, it may be another thing."""
    is_name: bool = False
    """Written with a capital within a sentence."""
    is_first: bool = False
    is_joined_on: bool = False
    """Stands after an "and"."""


@dataclass(frozen=True, slots=True)
class PreparedTask:
    """A task text ready to be compared."""

    text: str
    exact_key: str
    """Equal for texts that are word for word the same."""
    words: tuple[Word, ...]
    said: frozenset[str]
    """Every word, the little ones too."""
    actions: frozenset[str]
    is_negated: bool
    recurs: bool
    locale: str


@dataclass(slots=True)
class _Place:
    phrase: int = 0
    preposition: str = ""
    is_joined_on: bool = False

    def next_phrase(self, preposition: str = "", *, is_joined_on: bool = False) -> None:
        self.phrase += 1
        self.preposition = preposition
        self.is_joined_on = is_joined_on


@lru_cache(maxsize=16384)
def prepare(task: str, locale: str = "en-GB") -> PreparedTask:
    """Return a task taken apart: its action classes and its content words (`reading-rules.md` "Identity").

    Remarks about the row ("[Open]", "carried over"), the due phrase and little words are left out. The answer
    is kept, so asking again for the same text costs nothing.
    """
    table = task_words_for(locale)
    tokens = tokens_of(task, table)
    exact_key = " ".join(token.word for token in tokens) or " ".join(fold(tidy(task)).split())
    actions = actions_in(tokens, table)
    rest = tuple(token for place, token in enumerate(tokens) if place not in actions.places)
    said = frozenset(token.word for token in tokens)
    words = _content(rest, table, actions.object_preposition, opening=tokens[0] if tokens else None)
    return PreparedTask(
        text=task,
        exact_key=exact_key,
        words=words,
        said=said | {word.key for word in words},
        actions=actions.classes,
        is_negated=not said.isdisjoint(table.negations),
        recurs=_recurs(exact_key, table) and not actions.classes & table.one_off,
        locale=locale,
    )


def _recurs(said: str, table: TaskWords) -> bool:
    return any(f" {phrase} " in f" {said} " for phrase in table.recurring)


def _content(
    tokens: Sequence[Token], table: TaskWords, source: str, *, opening: Token | None
) -> tuple[Word, ...]:
    place = _Place(preposition=source)
    segment = tokens[0].segment if tokens else 0
    words: list[Word] = []
    for token in tokens:
        if token.segment != segment:
            segment = token.segment
            place.next_phrase()
        if token.word in table.prepositions:
            place.next_phrase(token.word)
        elif token.word in table.conjunctions:
            place.next_phrase(place.preposition, is_joined_on=True)
        elif token.word not in table.stop and token.word not in table.negations:
            words.append(_word(token, table, place, is_first=token is opening))
    return _with_heads(_without_empty_heads(words, table), table)


def _word(token: Token, table: TaskWords, place: _Place, *, is_first: bool) -> Word:
    key = _key(token.word, table)
    is_code = token.raw.isupper() and len(token.raw) <= _LONGEST_CODE
    return Word(
        key=key,
        raw=token.raw,
        phrase=place.phrase,
        preposition=place.preposition,
        is_fact=any(letter.isdigit() for letter in key) or key in table.calendar or is_code,
        is_name=token.raw[:1].isupper() and not is_first and not is_code,
        is_first=is_first,
        is_joined_on=place.is_joined_on,
    )


def _key(word: str, table: TaskWords) -> str:
    if word in table.numbers:
        return table.numbers[word]
    plain = table.equal.get(word, word)
    single = table.singular(plain)
    return table.equal.get(single, single)


def _without_empty_heads(words: Sequence[Word], table: TaskWords) -> list[Word]:
    kept: list[Word] = []
    for word in words:
        before = kept[-1] if kept and kept[-1].phrase == word.phrase else None
        if before is None or before.key not in table.empty_heads.get(word.key, frozenset()):
            kept.append(word)
    return kept


def _with_heads(words: Sequence[Word], table: TaskWords) -> tuple[Word, ...]:
    heads = {word.phrase: place for place, word in enumerate(words) if not _is_number(word, table)}
    lone = {word.phrase: place for place, word in enumerate(words) if word.phrase not in heads}
    ends = {*heads.values(), *lone.values()}
    return tuple(replace(word, is_head=place in ends) for place, word in enumerate(words))


def _is_number(word: Word, table: TaskWords) -> bool:
    return any(letter.isdigit() for letter in word.key) or word.key in table.calendar
