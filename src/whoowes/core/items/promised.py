"""Which sentences of the talk are promises of somebody known, and so items like those of a list."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.headings.topics import may_be_heard_below
from whoowes.core.items.lines.loose import UNSURE_LINE, UNSURE_PROMISE
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.model import RawItem, Sighting, ToldDeed
from whoowes.core.items.owners import may_take_on, owner_in_task, promise_in, words_of_names
from whoowes.core.items.owners.spoken import SpokenPromise
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.owners.words.present_forms import PRESENT_FORMS
from whoowes.core.items.people import Roster, Side
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind
from whoowes.core.items.row_due import told_due
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.told_of import Told
from whoowes.core.items.undertaken import befalls, is_of_own_life, is_undertaken
from whoowes.core.items.words import words_for
from whoowes.core.items.words.deeds import DO_IT, DO_THAT_THING, INSTEAD, PARTICLES
from whoowes.core.items.words.delicate import ABOUT
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.promising import (
    BEHIND_WILL,
    FUTURE_FORMS,
    HAS_ANOTHER_DO_IT,
    OF_NO_DEED,
    PRESENTS,
    REPORTS,
    TAKERS,
    THAT_SOMEBODY,
    WORDS_OF_NO_THING,
)
from whoowes.core.items.words.sentences import BESIDES, SOMEBODY_TOLD_OF
from whoowes.core.items.words.table import keys
from whoowes.core.items.words.things_first import BEFORE_A_TAKER, FINDS_OUT
from whoowes.core.items.words.ways_of_promising import FIRST_PERSONS, VERB_LAST
from whoowes.core.items.words.wishes import EVENTS, ON_AN_OBJECT
from whoowes.core.problems import Problem

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORT = 3
_TOLD = (UNSURE_LINE, UNSURE_PROMISE)
_EVENT = re.compile(EVENTS)
_ON_AN_OBJECT = re.compile(ON_AN_OBJECT)
_WRITER_LEANS = re.compile(r"\Aj'")
_TOPIC_ENDS = re.compile(r"\s?:\s+|\s[–—-]\s+|,\s+")
_FEWEST_OF_CLAUSE = 3
_REPORTS = re.compile(rf"\b(?:{REPORTS})\b")
_OF_OTHERS = re.compile(rf"(?:{THAT_SOMEBODY})\b")
_BEHIND_WILL = re.compile(BEHIND_WILL)
_OF_NO_DEED = re.compile(OF_NO_DEED)
_ABOUT = re.compile(ABOUT)
_PRESENTS = re.compile(PRESENTS)
_HAS_ANOTHER_DO_IT = re.compile(HAS_ANOTHER_DO_IT)
_INSTEAD = re.compile(rf"\b(?:{INSTEAD})\b")
_DO_IT = re.compile(DO_IT)
_AGAIN = keys(WORDS_OF_NO_THING)
_BESIDES = re.compile(BESIDES)
_TOLD_OF = re.compile(SOMEBODY_TOLD_OF)
_DO_THAT = re.compile(DO_THAT_THING)
_THAT = re.compile(r"\b(?:it|them|this|that|one|das|es|ihn|cela|ca|isso|isto|dit|dat|questo|quello)$")
_DATED = (DueKind.DATE, DueKind.NEXT_CALL)


def is_promise(sighting: Sighting, told: Told, roster: Roster, locale: str) -> bool:
    """Whether a sentence plainly says that one of the roster owes something.

    It says so by a word of obligation and a verb of action, by the word that somebody owes a thing, or by
    what somebody does until a day. "Kevin mentioned the lease", "we file on Monday" and "somebody has to"
    promise nothing, and what will happen is not always promised. "Sara takes it over" says not what.
    """
    item = sighting.item
    if not _is_somebody(sighting) or _tells_state(item.task, locale):
        return False
    found = promise_in(told.sentence, roster, locale=locale)
    is_named = told.is_led or (found is not None and found.names_thing)
    if not is_named and _names_no_thing(item.task, locale):
        return False
    if told.is_agreed:
        task = _without_clitics(item.task, locale)
        return not _is_event(task) and _OF_NO_DEED.search(fold(task)) is None
    if found is None:
        is_asked = _is_dated(sighting) or is_order(item.task, words_for(locale))
        return item.is_below_actions and is_asked
    task = _without_clitics(found.task, locale)
    if _is_said_to_another(task, found, roster, locale) or _is_none_of_the_kind(sighting, found, roster):
        return False
    if not found.is_obliged:
        is_said = item.is_below_actions or _is_done_by_a_day(sighting, found, locale)
        is_writer = sighting.owner.rule == "writer"
        return is_said or (is_writer and _does_for_them(found.task, roster, locale))
    if found.names_thing:
        return not is_of_own_life(task)
    if found.is_future:
        return _is_promised_for_future(task, locale, is_dated=_is_dated(sighting))
    task = _without_adverb(task)
    is_asked = bool(sighting.due.raw) or is_order(task, words_for(locale)) or _is_act(task, locale)
    is_asked = (is_asked or is_undertaken(task, locale, is_dated=_is_dated(sighting))) and not befalls(
        task, locale
    )
    return is_asked and not _is_event(task) and _OF_OTHERS.match(fold(task)) is None


def _is_said_to_another(task: str, found: SpokenPromise, roster: Roster, locale: str) -> bool:
    """Whether a task names its own owner: "Kevin to Sara: send it"; in "preparo-lhes" it is the same."""
    within = owner_in_task(task, roster, locale=locale)
    return within is not None and fold(within[0]) != fold(found.owner)


def _is_none_of_the_kind(sighting: Sighting, found: SpokenPromise, roster: Roster) -> bool:
    """Whether it is another's to do, a point of an agenda, or told of somebody behind his back."""
    is_about = not sighting.item.is_below_actions and _is_about_somebody(sighting, found, roster)
    is_presented = _PRESENTS.search(fold(found.task)) is not None and not _is_dated(sighting)
    return is_about or is_presented or _is_by_another(found, roster)


def _is_by_another(found: SpokenPromise, roster: Roster) -> bool:
    """Whether somebody has one of the roster do it: "Sara fera envoyer les pièces par Kevin"."""
    if _HAS_ANOTHER_DO_IT.search(fold(found.task)) is None:
        return False
    named = {fold(word) for word in _WORD.findall(found.task) if word[:1].isupper()}
    return not named.isdisjoint(words_of_names(roster))


def _is_about_somebody(sighting: Sighting, found: SpokenPromise, roster: Roster) -> bool:
    """Whether the advisor speaks of one of the roster to others, who may not be meant to read it."""
    if not any(person.side is Side.ADVISOR for person in sighting.owner.people):
        return False
    named = (_WORD.match(found.task, about.end()) for about in _ABOUT.finditer(found.task))
    words = {fold(re.split(r"['\u2019]", name[0])[0]) for name in named if name and name[0][:1].isupper()}
    return not words.isdisjoint(words_of_names(roster))


def _is_dated(sighting: Sighting) -> bool:
    """Whether it is said until when; "before Friday" and "2/7" are deadlines, though not on which day."""
    return bool(sighting.due.raw) and _is_day(sighting.due)


def _is_day(due: DueReading) -> bool:
    return due.kind in _DATED or bool(due.candidates)


def _is_done_by_a_day(sighting: Sighting, found: SpokenPromise, locale: str) -> bool:
    """Whether somebody does something by a day, or does on some day what is a deed, or will do such."""
    if _OF_NO_DEED.search(fold(found.task)):
        return False
    verbs = set(fold(found.task).split()[:_SHORT])
    is_deed = not verbs.isdisjoint(owner_words_for(locale).acts) or _is_deed_to_come(found.task, locale)
    is_on_a_day = is_deed and _is_day(told_due(sighting))
    is_on_a_day = is_on_a_day or (found.names_thing and _is_day(told_due(sighting)))
    return _is_dated(sighting) or is_on_a_day or _is_deed_to_come(found.task, locale)


def _without_clitics(task: str, locale: str) -> str:
    """Return "devolver o contrato" for "me devolver o contrato"."""
    said, clitics = task.split(), owner_words_for(locale).clitics
    while len(said) > 1 and fold(said[0]) in clitics:
        said = said[1:]
    return " ".join(said)


def _is_act(task: str, locale: str) -> bool:
    """Whether what somebody does is said with a known verb: "vérifie la TVA", "die Liste aufschreibe"."""
    words, language = fold(task).split(), language_of(locale)
    if words[0] in owner_words_for(locale).acts:
        return True
    ends = FIRST_PERSONS.get(language, ()) if language in VERB_LAST else ()
    bases = (words[-1].removesuffix(end) + base for end, base in ends if words[-1].endswith(end))
    return any(is_order(f"x {each}", words_for(locale)) for each in bases)


def is_another(item: RawItem, behind: Sequence[Told], locale: str) -> bool:
    """Whether the sentence behind a promise is one of another thing, and not said instead of it.

    What it says of "it" is of its own thing then: "Kevin sends the list. I'll scan the lease and mail it".
    """
    if not behind or _TOLD_OF.match(item.said_behind) or _INSTEAD.search(fold(item.said_behind)):
        return False
    said = _content(item.task, locale)
    return all(said.isdisjoint(_content(told.item.task, locale)) for told in behind)


def _content(task: str, locale: str) -> frozenset[str]:
    words = _WORD.findall(fold(task))
    return frozenset(word for word in words if len(word) > _SHORT and not may_name_time(word, locale))


def _does_for_them(task: str, roster: Roster, locale: str) -> bool:
    """Whether what the writer does is a deed for somebody, or finds something out: "leur prépare un tableau".

    So is "j'envoie à Paul un modèle", "je regarde s'il existe une aide". In English it tells of a habit.
    """
    said, language = _WRITER_LEANS.sub("", fold(task)), language_of(locale)
    words = said.replace("-", " ").split()
    verb = next((word for word in words if word not in TAKERS), "")
    if language not in FIRST_PERSONS:
        return False
    if re.match(FINDS_OUT[language], said):
        return True
    if TAKERS.isdisjoint(words[:_SHORT]) and not _is_to_somebody(words, roster, language):
        return False
    rest = " ".join(word for word in words if word != verb and word not in TAKERS)
    bases = (verb.removesuffix(end) + base for end, base in FIRST_PERSONS[language] if verb.endswith(end))
    return any(
        is_order(f"{each} {rest}", words_for(locale)) or is_order(f"{rest} {each}", words_for(locale))
        for each in bases
    )


def _is_to_somebody(words: Sequence[str], roster: Roster, language: str) -> bool:
    """Whether behind a verb stands who of the roster gets a thing: "envoie *à Paul* un modèle"."""
    names = words_of_names(roster)
    behind = words[2:] if words[1:2] and words[1] in BEFORE_A_TAKER else words[1:]
    length = next((place for place, word in enumerate(behind[:_SHORT]) if word not in names), 0)
    return length > 0 and PRESENT_FORMS[language].objects.match(" ".join(behind[length:])) is not None


def _is_event(task: str) -> bool:
    return _EVENT.match(fold(task)) is not None and _ON_AN_OBJECT.match(fold(task)) is None


def behind_topic(told: Told, roster: Roster, locale: str) -> Told:
    """Return with its owner what somebody has to do behind a topic: "Training – Kate to book the room".

    So stand some behind a comma: "the K-1 is still missing, Kevin will drop it off".
    """
    item, sentence = told.item, told.sentence
    if item.owner_raw or promise_in(sentence, roster, locale=locale) is not None:
        return told
    for gap in _TOPIC_ENDS.finditer(sentence):
        topic, said = sentence[: gap.start()], sentence[gap.end() :]
        found = promise_in(said, roster, locale=locale)
        if found is not None and found.is_obliged:
            is_topic = "," not in gap[0] and may_be_heard_below(topic, locale)
            # "Bank: Kevin will send it" may be what the bank says.
            is_topic = is_topic and not (found.is_future and _may_be_said_by_others(topic, locale))
            if not is_topic and not ("," in gap[0] and _is_plain_clause(topic, roster, locale)):
                return told
            task = f"{sentence[: gap.end()]}{found.task}"
            return Told(item._replace(owner_raw=found.owner, task=task), said, is_led=True)
    return told


def _may_be_said_by_others(topic: str, locale: str) -> bool:
    is_third_party = not owner_words_for(locale).third_party.isdisjoint(fold(topic).split())
    return is_third_party or _REPORTS.search(fold(topic)) is not None


def _is_plain_clause(topic: str, roster: Roster, locale: str) -> bool:
    """Whether a clause before a comma only tells how things are: it is no promise, and nobody's word."""
    if topic.count(" ") + 1 < _FEWEST_OF_CLAUSE or _REPORTS.search(fold(topic)):
        return False
    clauses = [topic, *_TOPIC_ENDS.split(topic)[1:]]
    return all(promise_in(each, roster, locale=locale) is None for each in clauses)


def _without_adverb(task: str) -> str:
    adverb = _BESIDES.match(fold(task))
    return task[adverb.end() :] if adverb else task


def _is_promised_for_future(task: str, locale: str, *, is_dated: bool) -> bool:
    """Whether what somebody will do is a deed, and nothing that befalls him."""
    task = _without_adverb(task)
    is_deed = is_order(task, words_for(locale)) or _BEHIND_WILL.match(fold(task)) is not None
    is_deed = (is_deed or is_undertaken(task, locale, is_dated=is_dated)) and not befalls(task, locale)
    return is_deed and not _is_event(task) and _OF_NO_DEED.search(fold(task)) is None


def _is_deed_to_come(task: str, locale: str) -> bool:
    """Whether a verb of action in the future says what somebody will do: "enviará los planos"."""
    verb, _, rest = fold(_without_clitics(task, locale)).partition(" ")
    ends = FUTURE_FORMS.get(language_of(locale), ())
    infinitives = (verb.removesuffix(end) + base for end, base in ends if verb.endswith(end))
    return any(is_order(f"{each} {rest}", words_for(locale)) for each in infinitives)


def _tells_state(task: str, locale: str) -> bool:
    """Whether a state stands behind a task: "send the lease - cancelled"."""
    gap = GAP.search(task)
    return gap is not None and read_status(task[gap.end() :], locale=locale).rule not in TELLS_NO_STATE


def may_be_owed(sentence: str, roster: Roster, locale: str) -> bool:
    """Whether a sentence has a word of somebody's name, or of the writer; most have none."""
    return not _names(roster, locale).isdisjoint(_WORD.findall(fold(sentence)))


@lru_cache(maxsize=16)
def _names(roster: Roster, locale: str) -> frozenset[str]:
    """Return the words of the names of a roster, folded, their initials, and the words for the writer."""
    words = owner_words_for(locale)
    contractions = {contraction.partition(" ")[0] for contraction, _ in words.contractions}
    return words_of_names(roster) | contractions | words.me | words.clitics


def _is_somebody(sighting: Sighting) -> bool:
    """Whether an owner is somebody of the roster, whoever wrote the notes, or one who is to be asked for."""
    owner = sighting.owner
    is_person = owner.kind is OwnerKind.RESOLVED and bool(owner.people)
    return is_person or owner.rule == "writer" or _TOLD_OF.match(f"{sighting.item.owner_raw} x") is not None


def _names_no_thing(task: str, locale: str) -> bool:
    """Whether a task is but a verb and "it": "takes it over"; "send them the forms" names what is owed."""
    said = fold(task)
    if _DO_IT.match(said) is not None:
        return True
    found = _DO_THAT.match(said)
    if found is None:
        return len(said.split()) <= _SHORT and _THAT.search(said) is not None
    rest = set(_WORD.findall(said[found.end() :])) - FUNCTION_WORDS[language_of(locale)] - PARTICLES - _AGAIN
    return not any(len(word) >= _SHORT and not may_name_time(word, locale) for word in rest)


def untaken(problems: Sequence[Problem], taken: Sequence[RawItem]) -> Iterator[Problem]:
    """Leave out what was told as a possible promise and is an item now."""
    told = [problem for problem in problems if problem.message in _TOLD]
    known = {(item.where, _as_told(item, told)) for item in taken}
    for problem in problems:
        is_known = any(where == problem.where and said in problem.raw for where, said in known)
        if problem.message not in _TOLD or not is_known:
            yield problem


def _as_told(item: RawItem, told: Iterable[Problem]) -> str:
    """Return the words of a sentence that stand in what was told: all, or else the end of it."""
    is_told = any(item.task in each.raw for each in told if each.where == item.where)
    return item.task if is_told else _end_of(item.task)


def without_promised(items: Iterable[RawItem], taken: Sequence[RawItem], locale: str) -> Iterator[RawItem]:
    """Leave out what the words of a promise may tell as a deed: "mi sono impegnato a verificare" is none."""
    for item in items:
        said = [promise.task for promise in taken if promise.where == item.where]
        if item.told is None or not any(_tells(item.told, task, locale) for task in said):
            yield item


def _tells(told: ToldDeed, task: str, locale: str) -> bool:
    is_promising = any(may_take_on(fold(verb)) for verb in told.verbs)
    return (
        is_promising
        and _end_of(task) in told.said
        and not _content(task, locale).isdisjoint(_content(told.task, locale))
    )


def _end_of(task: str) -> str:
    """Return the second half of a sentence, which stands as it was written; "I said I'd" does not."""
    words = task.split()
    return " ".join(words[len(words) // 2 :])
