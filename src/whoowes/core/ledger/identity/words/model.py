"""The shape of one language's table for telling whether two task texts are one promise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def _as_written(word: str) -> str:
    return word


def _only_itself(word: str) -> frozenset[str]:
    return frozenset({word})


@dataclass(frozen=True, slots=True)
class TaskWords:
    """The words of one language that stand in tasks. All are folded (lower case, no accents)."""

    actions: Mapping[str, str] = field(default_factory=dict)
    """Verbs and verb phrases in each form to the name of their class: "sending over" is `send`."""
    action_nouns: Mapping[str, str] = field(default_factory=dict)
    """Nouns that say an action at the end of a task: "risk register *update*"."""
    also_nouns: frozenset[str] = frozenset()
    """Verbs that are as often nouns: an action only at the beginning, or as a segment of their own."""
    converse: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """A verb that with this preposition means another class: "ask X *for* Y" is `get` Y from X."""
    stop: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    """Before the action they say nothing: "please", "we need to"."""
    prepositions: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()
    """Prepositions before whoever gets something: "to Kevin"."""
    contrary_prepositions: frozenset[frozenset[str]] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    opposites: frozenset[frozenset[str]] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    """Adjectives that do not make it another thing: "updated deck"."""
    distinctions: frozenset[str] = frozenset()
    """Adjectives that may: "second", "draft", "weekly"."""
    recurring: frozenset[str] = frozenset()
    one_off: frozenset[str] = frozenset()
    """Action classes that are done once even where the thing recurs: "set up weekly call"."""
    calendar: frozenset[str] = frozenset()
    """Months and weekdays."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    joined: Mapping[str, str] = field(default_factory=dict)
    """Words written apart or together: "kick off" is "kickoff"."""
    equal: Mapping[str, str] = field(default_factory=dict)
    """Other spellings and plain abbreviations."""
    empty_heads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Nouns that add nothing after certain words: "kickoff *meeting*", "IT *team*"."""
    pronouns_in_capitals: frozenset[str] = frozenset()
    """Words that are names in capitals: "IT", "US"."""
    state_tags: frozenset[str] = frozenset()
    """Remarks about the row, not the task: "carried over"."""
    deadline: frozenset[str] = frozenset()
    deadline_words: frozenset[str] = frozenset()
    """The words of a date after a deadline word."""
    bare_deadlines: frozenset[str] = frozenset()
    """Due words that need none: "tomorrow"."""
    known: frozenset[str] = frozenset()
    """Words surely spelled right; a likely typo of one is that word."""
    spelling: Callable[[str], str] = _as_written
    """One spelling for words that have two: "finalize"."""
    singular: Callable[[str], str] = _as_written
    verb_forms: Callable[[str], frozenset[str]] = _only_itself
