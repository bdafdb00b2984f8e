"""A task text taken apart once, so that it can be compared with many others: what is done, and to what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from whoowes.core.items.owners.folding import fold, tidy
from whoowes.core.ledger.identity.actions import actions_in
from whoowes.core.ledger.identity.clause import Actions
from whoowes.core.ledger.identity.deeds_by_object import by_their_object
from whoowes.core.ledger.identity.figures import CURRENCIES
from whoowes.core.ledger.identity.language import language_of_task
from whoowes.core.ledger.identity.phrases import Word, in_phrases
from whoowes.core.ledger.identity.phrasings import as_if_done
from whoowes.core.ledger.identity.remarks import without_remarks, without_tags
from whoowes.core.ledger.identity.tokens import Token, tokens_of
from whoowes.core.ledger.identity.words import Classes, TaskWords, task_words_for

_LONGEST_CODE = 5
_LONGEST_TASK = 60
_LONGEST_TEXT = 800
_DOERS = -1
_SHORTEST_PLURAL = 2


@dataclass(frozen=True, slots=True)
class PreparedTask:
    """A task text ready to be compared."""

    text: str
    exact_key: str
    """Equal for texts that are word for word the same."""
    words: tuple[Word, ...]
    said: frozenset[str]
    """Every word, the little ones too."""
    actions: frozenset[Classes]
    homograph: str
    """Its only verb, where that may as well be a noun: "*order* book to Ruth"; else empty."""
    tags: frozenset[str]
    """Ticket numbers set apart from the text."""
    is_negated: bool
    recurs: bool
    locale: str
    language: str
    initials: frozenset[str]
    """The first letters of its words: without one in common no two words are alike."""
    is_long: bool
    """More words than a task has: a paragraph, to be compared as a whole only."""

    @property
    def action_classes(self) -> frozenset[str]:
        """All classes of all its verbs."""
        return frozenset[str]().union(*self.actions)


@dataclass(slots=True)
class _Place:
    phrase: int = 0
    preposition: str = ""
    is_joined_on: bool = False
    is_of_deed: bool = False

    def next_phrase(self, preposition: str = "", *, is_joined_on: bool = False) -> None:
        self.phrase += 1
        self.preposition = preposition
        self.is_joined_on = is_joined_on
        self.is_of_deed = False

    def next_noun(self, *, is_after_noun: bool) -> None:
        """Begin a new phrase at an article after a noun: "send Kevin the deck"."""
        if is_after_noun:
            self.next_phrase(is_joined_on=self.is_joined_on)

    def pass_verb(self, *, is_joint: bool, is_after_words: bool) -> None:
        """Begin a new phrase after a verb between two things: "review it and send comments"."""
        if is_after_words:
            self.next_phrase(is_joined_on=is_joint or self.is_joined_on)


def prepare(task: str, locale: str = "en-GB") -> PreparedTask:
    """Return a task taken apart: its action classes and its content words (`reading-rules.md` "Identity").

    Remarks about the row ("[Open]", "carried over"), the due phrase and little words are left out. A task
    plainly in another language than that of the notes is read in its own. The answer is kept, so asking again
    for the same text costs nothing.
    """
    return prepare_in(task, locale, language_of_task(task, locale))


def as_thing(task: PreparedTask) -> PreparedTask:
    """Return a task of which the verb is read as a noun, as its `homograph` says, or as it is all of it."""
    return prepare_in(task.text, task.locale, task.language, is_thing=True)


def as_done(task: PreparedTask) -> PreparedTask:
    """Return a task that names no verb with what its participle says was done: "schedule *posted*"."""
    return prepare_in(task.text, task.locale, task.language, is_done=True)


@lru_cache(maxsize=32768)
def prepare_in(
    task: str, locale: str, language: str, *, is_thing: bool = False, is_done: bool = False
) -> PreparedTask:
    """Return a task taken apart with the words of one language.

    With `is_thing` without any verb; with `is_done` that of the participle behind a thing.
    """
    text = tidy(task)
    if len(text) > _LONGEST_TEXT:
        return _untouched(task, " ".join(fold(text).split()), locale, language)
    table = task_words_for(language)
    bare, tags = without_tags(text)
    tokens = without_remarks(tokens_of(bare, table), table)
    said_in_order = " ".join(token.word for token in tokens) or " ".join(fold(text).split())
    exact_key = " ".join((said_in_order, *sorted(tags)))
    actions = actions_in(tokens, table, *([as_if_done] if is_done else ()))
    homograph = _homograph(tokens, actions, table)
    if is_thing:
        nouns = homograph or (range(1) if len(tokens) == 1 else ())
        actions = Actions(places=actions.places.difference(nouns))
    words = _content(tokens, table, actions)
    actions = by_their_object(actions, tokens, words, table)
    said = frozenset(token.word for token in tokens)
    return PreparedTask(
        text=task,
        exact_key=exact_key,
        words=words,
        said=said | {word.key for word in words},
        actions=actions.classes,
        homograph=next((table.key(tokens[place].word) for place in homograph), ""),
        tags=tags,
        is_negated=any(
            token.word in table.negations for at, token in enumerate(tokens) if at not in actions.places
        ),
        recurs=_recurs(exact_key, table) and not _is_one_off(actions.classes, table),
        locale=locale,
        language=language,
        initials=frozenset(word.key[0] for word in words),
        is_long=len(words) > _LONGEST_TASK,
    )


def _untouched(task: str, exact_key: str, locale: str, language: str) -> PreparedTask:
    """Return a text that is no task but a page of one: the same only as a whole."""
    nothing: frozenset[str] = frozenset()
    return PreparedTask(
        text=task,
        exact_key=exact_key,
        words=(),
        said=nothing,
        actions=frozenset(),
        homograph="",
        tags=nothing,
        is_negated=False,
        recurs=False,
        locale=locale,
        language=language,
        initials=nothing,
        is_long=True,
    )


def _homograph(tokens: Sequence[Token], actions: Actions, table: TaskWords) -> tuple[int, ...]:
    """Return the place of a task's only verb where it may be a noun: no article follows it."""
    places = [place for place in sorted(actions.places) if tokens[place].word not in table.leading]
    if len(places) != 1 or not _is_noun_too(tokens[places[0]].word, table):
        return ()
    follows = tokens[places[0] + 1].word if places[0] + 1 < len(tokens) else ""
    return () if follows in table.articles else (places[0],)


def _is_noun_too(verb: str, table: TaskWords) -> bool:
    gerund = table.grammar.gerund
    return verb in table.also_nouns or (bool(gerund) and verb.endswith(gerund))


def _recurs(said: str, table: TaskWords) -> bool:
    return any(f" {phrase} " in f" {said} " for phrase in table.recurring)


def _is_one_off(actions: frozenset[Classes], table: TaskWords) -> bool:
    return any(classes & table.one_off and not classes & table.routine for classes in actions)


def _content(tokens: Sequence[Token], table: TaskWords, actions: Actions) -> tuple[Word, ...]:
    source, before_object = actions.asked
    place = _Place(preposition=source)
    part = (tokens[0].segment, tokens[0].is_aside) if tokens else (0, False)
    words: list[Word] = []
    for at, token in enumerate(tokens):
        if at in actions.places:
            place.pass_verb(is_joint=token.word in table.conjunctions, is_after_words=bool(words))
            place.is_of_deed = not words and _is_behind_deed(tokens, at, actions, table)
            continue
        if (token.segment, token.is_aside) != part:
            part = (token.segment, token.is_aside)
            place.next_phrase()
        joint = _joint(token, table, is_after_noun=bool(words) and words[-1].phrase == place.phrase)
        if token.word in table.articles and not words:
            continue
        if at in actions.doers:
            doer = _word(token, table, place, is_first=False)
            words.append(replace(doer, preposition=table.doer, phrase=_DOERS, is_doer=True))
        elif at in actions.receivers:
            receiver = _word(token, table, place, is_first=False)
            words.append(replace(receiver, preposition=min(table.receivers), phrase=_DOERS))
        elif token.word in table.articles and _is_after_preposition(tokens, at, table):
            continue
        elif joint is not None:
            preposition = "" if joint and joint == before_object else joint or place.preposition
            # "Photos du magasin et du dépôt": the second is joined on, preposition or not.
            is_joined_on = not joint or (at > 0 and tokens[at - 1].word in table.conjunctions)
            place.next_phrase(preposition, is_joined_on=is_joined_on)
            place.is_of_deed = not words and _is_behind_deed(tokens, at, actions, table)
        elif token.word in table.articles:
            place.next_noun(is_after_noun=bool(words) and _is_noun_of(place, words[-1], actions))
        elif token.word not in table.stop and token.word not in table.negations:
            word = _word(token, table, place, is_first=at == 0)
            is_doer_of_noun = token.is_possessor and _is_deed(tokens, at + 1, actions, table)
            words.append(replace(word, is_of_deed=True) if is_doer_of_noun else word)
    return in_phrases(words, tokens, table)


def _is_behind_deed(tokens: Sequence[Token], at: int, actions: Actions, table: TaskWords) -> bool:
    """Tell whether an "of" stands behind the noun of the verb, "approval *of*"."""
    word = tokens[at].word
    is_of = word in table.genitives or table.contracted.get(word, word) == table.of
    return is_of and _is_deed(tokens, at - 1, actions, table)


def _is_deed(tokens: Sequence[Token], at: int, actions: Actions, table: TaskWords) -> bool:
    """Tell whether a word may be the noun of the verb, and leaves open who does it to whom."""
    return at in actions.places and tokens[at].word in table.also_nouns - table.done_to_them


def _is_noun_of(place: _Place, word: Word, actions: Actions) -> bool:
    """Tell whether the last word is of the phrase, and no verb that the table lacks: "redo the quote"."""
    return word.phrase == place.phrase and (bool(actions.classes) or not word.is_first)


def _is_after_preposition(tokens: Sequence[Token], at: int, table: TaskWords) -> bool:
    """Tell whether a word that is article and preposition is an article: "sobre *a* história"."""
    return at > 0 and tokens[at].word in table.prepositions and tokens[at - 1].word in table.prepositions


def _joint(token: Token, table: TaskWords, *, is_after_noun: bool) -> str | None:
    """Return the preposition that a word is, "" for an "and", None for any other word."""
    word = table.contracted.get(token.word, token.word)
    if is_after_noun and token.word in table.genitives:
        return table.of
    if word in table.prepositions:
        return word
    return "" if word in table.conjunctions else None


def _word(token: Token, table: TaskWords, place: _Place, *, is_first: bool) -> Word:
    word = token.word[:-1] if _is_plural_in_capitals(token.raw) else token.word
    key = table.key(word, is_small=token.raw[:1].islower() or token.raw.isupper())
    is_code = token.raw.isupper() and len(token.raw) <= _LONGEST_CODE
    is_noun = table.grammar.has_capital_nouns and key in table.nouns
    has_digit = any(letter.isdigit() for letter in key)
    return Word(
        key=key,
        raw=token.raw,
        phrase=place.phrase,
        preposition=table.of if token.is_possessor else place.preposition,
        is_fact=has_digit or token.word in table.calendar or is_code or key in CURRENCIES,
        is_name=token.raw[:1].isupper() and not is_first and not is_code and not is_noun,
        is_first=is_first,
        is_joined_on=place.is_joined_on,
        is_of_deed=place.is_of_deed,
        is_aside=token.is_aside,
        is_cut=token.is_cut,
        is_part=token.is_part,
    )


def _is_plural_in_capitals(raw: str) -> bool:
    """Tell whether a word is several of what capitals name: "PDFs"."""
    return len(raw) > _SHORTEST_PLURAL and raw[-1] == "s" and raw[:-1].isupper()
