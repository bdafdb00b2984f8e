"""How like the rows of a client's notes are; each pair of texts is compared once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from whoowes.core.document.text import fold
from whoowes.core.items.status.deeds import asks_several
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.outcomes import ARRIVED, WENT_LIVE
from whoowes.core.ledger.identity import (
    Comparison,
    Fit,
    Likeness,
    Named,
    PreparedTask,
    compare_prepared,
    deeds_unsaid,
    has_all_words_of,
    is_all_but_verb,
    is_mentioned_in,
    is_short_for,
    may_be_one_of_several,
    may_be_worded_anew,
    may_mean,
    named_of,
    names_head,
    names_its_thing,
    prepare,
    restates,
    topic_fit,
)
from whoowes.core.ledger.identity.words import task_words_for

ENOUGH_WORDS = 2
"""Content words with which something is named, and not only touched."""
_BEGINNING = 3
_SHORTEST_COMPOUND = 10
_DERIVED = re.compile(r"(?:ung|heit|keit|schaft|tion|ing|heid|lage)(?:en|n|s)?$")
"""How long words end that are no compounds: "Vereinbarung", "Unterlagen"."""
_FINISHING = frozenset({"finish", "fill in", "complete", "do"})
_DONE = re.compile(r"\b(?:c'est|faite?s?|gemacht)\b", re.IGNORECASE)
"""What is said of any deed, and is the verb of making as well."""
_DASH = re.compile(r"\s[–—-]\s")
_BEHIND = re.compile(r"[,;:(!]|\.\s|\s[–—-]\s")
"""What parts a closing word from what else is told: "received on the 20th, *ok*"."""
_MADE = frozenset(
    {
        *("draft", "prepare", "create", "update", "document", "finish", "translate", "summarise"),
        *("propose", "estimate", "compare"),
    }
)
_WRITTEN = frozenset({"draft", "contact", "reply"})
_HANDED_OVER = frozenset({"send", "submit", "give", "publish", "upload", "ship", "present"})
_BEFORE: Mapping[str, frozenset[str]] = {
    "receive": frozenset({"get", "ask", "chase"}) | _HANDED_OVER,
    "sign": frozenset({"get", "approve"}),
    "approve": frozenset({"get", "sign"}),
    **dict.fromkeys(_HANDED_OVER, _MADE | _HANDED_OVER),
}
"""What must have been done before a deed: who sent a thing has drafted it."""
_REACHED_BY: Mapping[str, frozenset[str]] = {
    ARRIVED: frozenset({"get", "chase", "find", "buy", "receive"}),
    WENT_LIVE: frozenset({"publish", "create", "arrange", "install", "fix"}),
}
"""Deeds that are done when their thing is there, or can be used."""
_DECIDE = "decide"
_FIRST = _MADE | {"get", "find", "ask"}
_LAST = frozenset({"approve", "sign", "pay", "publish", "give", "allow", "submit"})
_Key = tuple[str, str, bool | None]


@dataclass(slots=True)
class TaskTexts:
    """The task texts of one ledger, prepared and compared on demand."""

    locale: str
    _compared: dict[_Key, Comparison] = field(default_factory=dict)

    def compare(self, earlier: str, later: str, *, same_owner: bool | None = None) -> Comparison:
        """Return whether two task texts are one promise, by their words alone."""
        key = (earlier, later, same_owner)
        found = self._compared.get(key)
        if found is None:
            found = compare_prepared(self._of(earlier), self._of(later), same_owner=same_owner)
            self._compared[key] = found
        return found

    def compare_with_all(
        self, earlier: Sequence[str], later: str, *, same_owner: bool | None = None
    ) -> Comparison:
        """Return how a text compares with a promise that was worded in several ways.

        The same words as any of them are the same; otherwise a veto against any of them holds, so that a
        chain of small changes cannot lead from one promise to another.
        """
        found = [self.compare(text, later, same_owner=same_owner) for text in earlier]
        best = max(found, key=lambda comparison: (comparison.exact, comparison.score))
        vetoed = next((comparison for comparison in found if comparison.vetoed), None)
        return best if best.exact or vetoed is None else vetoed

    def is_same(self, earlier: str, later: str) -> bool:
        """Whether two texts are surely the same task."""
        return self.compare(earlier, later).likeness is Likeness.SAME

    def may_be_same(self, earlier: str, later: str) -> bool:
        """Whether an equal number may settle that two texts are the same task."""
        return self.compare(earlier, later).likeness is not Likeness.NEW

    def is_short_for(self, short: str, full: str) -> bool:
        """Whether a text names with fewer words what another says."""
        return is_short_for(self._of(short), self._of(full))

    def names_in_short(self, short: str, tasks: Sequence[str], *, is_of_one_row: bool = False) -> bool:
        """Whether a text is short for a wording of a promise, and no other wording is of something else."""
        named = [
            task
            for task in tasks
            if is_short_for(self._of(short), self._of(task), is_of_one_row=is_of_one_row)
        ]
        return bool(named) and not any(
            self.compare(task, short).vetoed for task in tasks if task not in named
        )

    def names_thing_of(self, short: str, tasks: Sequence[str]) -> bool:
        """Whether a text names what a promise is about in each of its wordings, and no part of it."""
        return all(names_its_thing(self._of(short), self._of(task)) for task in tasks)

    def names_head_of(self, said: str, task: str) -> bool:
        """Whether a text names just the noun of what is to be done."""
        return names_head(self._of(said), self._of(task))

    def may_mean(self, short: str, tasks: Sequence[str]) -> bool:
        """Whether a text may mean one of the wordings, given that it has owner and date of the promise."""
        return any(may_mean(self._of(short), self._of(task)) for task in tasks)

    def names_all_but_deed(self, said: str, tasks: Sequence[str]) -> bool:
        """Whether a text of the same owner names what a promise has something done to, and no more."""
        found = self.compare_with_all(tasks, said, same_owner=True)
        return found.bare == said or all(is_all_but_verb(self._of(said), self._of(task)) for task in tasks)

    def may_be_one_of_several(self, said: str, tasks: Iterable[str]) -> bool:
        """Whether a text may name one deed or one thing of several that a promise asks for."""
        return any(
            self.leaves_a_deed(said, task) or may_be_one_of_several(self._of(said), self._of(task))
            for task in tasks
        )

    def is_mentioned_in(self, short: str, full: str, said: str) -> bool:
        """Whether a text, of which something is said, has no word but what another has among others."""
        return is_mentioned_in(self._of(short), self._of(full), self._of(said))

    def has_all_words_of(self, told: str, task: str) -> bool:
        """Whether a text has every content word of a task."""
        return has_all_words_of(self._of(told), self._of(task))

    def named_of(
        self, said: str, tasks: Sequence[str], names: frozenset[str], *, is_of_all: bool = False
    ) -> Named:
        """Return what a text names of a promise, beside people, of the wording of which it names most."""
        found = (named_of(self._of(said), self._of(task), names, is_of_all=is_of_all) for task in tasks)
        return max(found, default=Named())

    def fit_of_topic(self, topic: str, tasks: Sequence[str], names: frozenset[str]) -> Fit:
        """Return how well the topic of a review names a promise in the wording that it names best."""
        return max(topic_fit(self._of(topic), self._of(task), names) for task in tasks)

    def restates(self, row: str, tasks: Sequence[str], names: frozenset[str]) -> bool:
        """Whether a row of its owner may be all of a promise in short, in each of its wordings."""
        return all(restates(self._of(row), self._of(task), names) for task in tasks)

    def asks_to_choose(self, task: str) -> bool:
        """Whether a task asks to decide on one of several, and for no other deed."""
        actions = self._of(task).actions
        return len(actions) == 1 and all(_DECIDE in classes for classes in actions)

    def asks_to_send(self, task: str) -> bool:
        """Whether what a task asks for is done when its thing went out, and no more."""
        actions = self._of(task).actions
        return len(actions) <= 1 and all(classes & (_MADE | _HANDED_OVER) for classes in actions)

    def asks_to_write(self, task: str) -> bool:
        """Whether a task asks to write to somebody, or to answer, and for no other deed."""
        actions = self._of(task).actions
        return len(actions) <= 1 and all(classes & _WRITTEN for classes in actions)

    def asks_just(self, task: str, told: str) -> bool:
        """Whether a text names as many deeds as a task, and its things in the same number."""
        one, other = self._of(task), self._of(told)
        things = [
            # Endings of German adjectives, in small letters, tell the case.
            {
                word.key if each.language == "de" and word.raw.islower() else fold(word.raw)
                for word in each.words
            }
            for each in (one, other)
        ]
        return len(one.actions) <= len(other.actions) and things[0] == things[1]

    def asks_a_deed(self, task: str) -> bool:
        """Whether a text has a verb that is known."""
        return bool(self._of(task).actions)

    def asked_of(self, task: str) -> frozenset[str]:
        """Return the classes of the verbs of a text."""
        return self._of(task).action_classes

    def is_deed_of(self, told: str, task: str) -> bool:
        """Whether two texts have a class of verbs in common."""
        return not self._of(told).action_classes.isdisjoint(self._of(task).action_classes)

    def may_be_worded_anew(self, earlier: str, later: str) -> bool:
        """Whether nothing parts two texts but that only one of them says what is to be done."""
        return may_be_worded_anew(self._of(earlier), self._of(later))

    def is_other_deed(self, said: str, task: str) -> bool:
        """Whether words of a closed state name another deed than the task asks: "received" of "sign the NDA".

        Words for being finished name none.
        """
        asked = self._of(task).action_classes
        closing = _DONE.sub("", _BEHIND.split(said, maxsplit=1)[0])
        deeds = self._deeds(closing) or self._came(closing)
        told = _with_what_was_before(deeds - _FINISHING)
        return bool(asked) and bool(told) and told.isdisjoint(asked)

    def is_reached(self, rule: str, task: str, *, is_owed_to_writer: bool) -> bool:
        """Whether what came, or is live, is all that a task asks: "here" of "Get the keys".

        Args:
            rule: The rule of the state, "arrived" or "went-live".
            task: What was promised.
            is_owed_to_writer: Whether who keeps the notes gets what is handed over.
        """
        deeds = self._of(task).actions
        ending = _REACHED_BY.get(rule, frozenset()) | (_HANDED_OVER if is_owed_to_writer else frozenset())
        is_one = len(deeds) == 1 and not asks_several(task, self.locale)
        return is_one and not ending.isdisjoint(*deeds)

    def follows(self, said: str, task: str) -> bool:
        """Whether words tell a deed that comes behind what a task asks: "paid" of "prepare the form"."""
        asked = self._of(task).action_classes
        return asked.issubset(_FIRST) and not self._deeds(said).isdisjoint(_LAST)

    def leaves_a_deed(self, said: str, task: str) -> bool:
        """Whether a text names one of several deeds that a task asks: "Review lease" of "Review and sign it".

        What must have been done before counts as said.
        """
        unsaid = deeds_unsaid(self._of(said), self._of(task))
        told = _with_what_was_before(self._of(said).action_classes) if unsaid else frozenset()
        return any(deed.isdisjoint(told) for deed in unsaid)

    def _deeds(self, said: str) -> frozenset[str]:
        """Return the classes of the first verb in words such as "Stefan hat ihn bekommen"."""
        words = said.split()
        found = (self._of(" ".join(words[at:])).action_classes for at in range(len(words)))
        return next(filter(None, found), frozenset())

    def _came(self, said: str) -> frozenset[str]:
        """Return the deed that words for coming tell, which are no verb of tasks: "chegou", "reçu"."""
        is_told = outcome_words(self.locale[:2]).came.match(fold(said)) is not None
        return frozenset({"receive"}) if is_told else frozenset()

    def wording(self, task: str) -> str:
        """Return the same key for texts that are word for word the same."""
        return self._of(task).exact_key

    def recurs(self, task: str) -> bool:
        """Whether the task says that it comes again ("weekly report"), so equal words alone prove nothing."""
        return self._of(task).recurs

    def beginnings(self, task: str) -> frozenset[str]:
        """Return what two wordings of one promise share at least one of.

        These are the beginnings of its content words, for aligned words may differ in their endings; for a
        task of verbs alone its actions, and for one word, which may be a noun as well, its beginning, too.
        """
        prepared = self._of(task)
        alone = frozenset({fold(task)[:_BEGINNING]} if len(task.split()) == 1 else ())
        found = frozenset(word.key[:_BEGINNING] for word in prepared.words)
        return found or prepared.action_classes | alone

    def beginnings_before_dash(self, task: str) -> frozenset[str]:
        """Return the same of what stands before a dash; nothing where none does."""
        found = _DASH.search(task)
        return self.beginnings(task[: found.start()]) if found else frozenset()

    def count_words(self, task: str) -> int:
        """Return how many content words are written in a text: a compound is one, and a number none."""
        words = self._of(task).words
        parts = any(word.is_part for word in words)
        return parts + sum(not word.is_part and not word.raw.isdigit() for word in words)

    def has_a_name_of_its_own(self, task: str) -> bool:
        """Whether a thing is called by two words, or by one that is written together of two: "Erntefotos"."""
        language = self._of(task).language
        words = [word.raw.lower() for word in self._of(task).words if not word.raw.isdigit()]
        is_compound = task_words_for(language).grammar.writes_compounds and any(
            len(word) >= _SHORTEST_COMPOUND and _DERIVED.search(word) is None for word in words
        )
        return len(words) >= ENOUGH_WORDS or is_compound

    def _of(self, task: str) -> PreparedTask:
        return prepare(task, self.locale)


def _with_what_was_before(deeds: frozenset[str]) -> frozenset[str]:
    """Return deeds with those that must have been done before."""
    return deeds.union(*(_BEFORE[deed] for deed in deeds & _BEFORE.keys()))
