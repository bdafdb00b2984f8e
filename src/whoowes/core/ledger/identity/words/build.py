"""From the plain texts of a language to its table: everything folded, every form to its word."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from whoowes.core.items.owners.folding import fold
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.attributes import BEFORE_NOUNS
from whoowes.core.ledger.identity.words.derived import derived_nouns
from whoowes.core.ledger.identity.words.entries import (
    as_written,
    by_form,
    entries,
    month_keys,
    opposed,
    pairs,
    spelled,
    weekday_keys,
)
from whoowes.core.ledger.identity.words.infinitives import CLOSING_VERBS, OPENING_VERBS
from whoowes.core.ledger.identity.words.loans import (
    LOAN_ACTION_NOUNS,
    LOAN_EQUAL,
    LOAN_JOINED,
    LOAN_NOUNS,
    LOAN_STATES,
)
from whoowes.core.ledger.identity.words.model import Classes, Grammar, TaskWords, only_itself
from whoowes.core.ledger.identity.words.partners import DONE_TO_THEM, PARTNERS
from whoowes.core.ledger.identity.words.states import STATES, States
from whoowes.core.ledger.identity.words.vague import VAGUE_NOUNS
from whoowes.core.ledger.identity.words.whether import WHETHER

_ONE_OFF = frozenset(
    {
        "arrange",
        "postpone",
        "bring forward",
        "cancel",
        "create",
        "draft",
        "stop",
        "start",
        "decide",
        "define",
        "propose",
    }
)
_VERB, _LITTLE_WORD = 2, 1
_ROUTINE = frozenset({"prepare", "send"})


@dataclass(frozen=True, slots=True)
class Source:
    """The words of a language as they are written in its module: see `TaskWords` for what each is."""

    language: str
    grammar: Grammar
    actions: Mapping[str, str]
    action_nouns: Mapping[str, str]
    forms: Callable[[str], Iterable[str]]
    participles: Callable[[str], Iterable[str]]
    adjectives: Callable[[str], Iterable[str]]
    singular: Callable[[str, frozenset[str]], str]
    known: str
    stop: str
    prepositions: str
    of: str
    source: str
    doer: str
    benefit: str
    recipients: str
    conjunctions: str
    negations: str
    opposites: str
    qualifiers: str
    distinctions: str
    numbers: str
    state_tags: str
    state_openings: str
    reasons: str
    deadline: str
    deadline_words: str
    bare_deadlines: str
    recurring: str
    spelling: Callable[[str], str] = fold
    adjective_stem: Callable[[str], str] = fold
    verbal_nouns: Mapping[str, str] = field(default_factory=dict)
    things: str = ""
    missing: str = ""
    needing: str = ""
    causative: str = ""
    back: str = ""
    receivers: str = ""
    given: str = ""
    appointments: str = ""
    company: str = ""
    about: str = ""
    slashed: Mapping[str, str] = field(default_factory=dict)
    also_nouns: str = ""
    light_verbs: str = ""
    passive: str = ""
    infinitive_markers: str = ""
    particles: str = ""
    loose_particles: str = ""
    obliges: str = ""
    articles: str = ""
    leading: str = ""
    elided: str = ""
    contracted: str = ""
    genitives: str = ""
    contrary_prepositions: str = ""
    contrary_in_motion: str = ""
    joined: str = ""
    phrases: Mapping[str, str] = field(default_factory=dict)
    """Phrases of several words to the one that says the same."""
    equal: str = ""
    empty_heads: Mapping[str, str] = field(default_factory=dict)
    """Nouns that add nothing, to the words after which they do not."""
    empty_after_names: str = ""
    pronouns_in_capitals: str = ""
    rather_nouns: str = ""
    rather_verbs: str = ""
    object_pronouns: str = ""
    converse: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    inflected: Callable[[str], frozenset[str]] = only_itself


def telling_words(source: Source, english: Source) -> dict[str, int]:
    """Return what tells a language, with its weight: verbs and action nouns two, little words one.

    Loan words tell none, nor does an action noun that English has too ("organisation").
    """
    little = entries(f"{source.stop}, {source.leading}, {source.prepositions}, {source.elided}")
    verbs = frozenset(
        form
        for phrases in source.actions.values()
        for form in entries(phrases.replace("|", ""))
        if " " not in form
    )
    verbs |= _infinitives_in_phrases(source)
    nouns = frozenset(noun for nouns in source.action_nouns.values() for noun in entries(nouns))
    loans = entries(", ".join((LOAN_NOUNS, LOAN_JOINED.replace(" ", ""), *LOAN_ACTION_NOUNS.values())))
    telling = verbs | (nouns - entries(english.known))
    return dict.fromkeys(little - loans, _LITTLE_WORD) | dict.fromkeys(telling - loans, _VERB)


def _infinitives_in_phrases(source: Source) -> frozenset[str]:
    """Return the verbs of phrases, "mettre" of "mettre à jour", where their ending tells them."""
    ending = OPENING_VERBS.get(source.language) or CLOSING_VERBS.get(source.language)
    if ending is None:
        return frozenset()
    words = {
        word
        for phrases in source.actions.values()
        for phrase in entries(phrases.replace("|", ""))
        if " " in phrase
        for word in phrase.split()
    }
    return frozenset(word for word in words if ending.fullmatch(word))


# The fields of a source that are a text of entries, and a set of them in the table.
_SETS = (
    "things", "missing", "needing", "causative", "back", "receivers", "about", "given", "appointments",
    "also_nouns", "rather_nouns", "rather_verbs", "light_verbs", "passive", "infinitive_markers", "obliges",
    "object_pronouns", "stop",
    "particles", "loose_particles", "articles", "leading", "prepositions", "elided", "genitives",
    "recipients", "conjunctions", "negations", "qualifiers", "distinctions", "recurring",
    "empty_after_names", "pronouns_in_capitals",
    "state_tags", "state_openings", "reasons", "deadline", "deadline_words", "bare_deadlines",
)  # fmt: skip


def built(source: Source) -> TaskWords:
    """Return the table of a language."""
    spelling = source.spelling
    sets: dict[str, Any] = {name: entries(getattr(source, name), spelling) for name in _SETS}
    sets["vague_nouns"] = entries(VAGUE_NOUNS[source.language], spelling)
    sets["before_nouns"] = entries(BEFORE_NOUNS.get(source.language, ""), spelling)
    sets["whether"] = entries(WHETHER[source.language], spelling)
    sets["partners"] = entries(PARTNERS[source.language], spelling)
    sets["done_to_them"] = entries(DONE_TO_THEM[source.language], spelling)
    calendar = month_keys(source.language) | weekday_keys(source.language)
    nouns = _action_nouns(source)
    sets["also_nouns"] |= nouns.keys()
    sets["state_tags"] |= entries(LOAN_STATES)
    states = STATES[source.language]
    sets |= {each.name: entries(getattr(states, each.name), spelling) for each in fields(States)}
    table = TaskWords(
        language=source.language,
        grammar=source.grammar,
        action_nouns=nouns,
        verbal_nouns=_derived(source) | by_form(source.verbal_nouns, as_written, spelling) | nouns,
        slashed=source.slashed,
        converse=source.converse,
        contracted=pairs(source.contracted, spelling),
        of=spelled(source.of, spelling),
        doer=spelled(source.doer, spelling),
        source=spelled(source.source, spelling),
        benefit=spelled(source.benefit, spelling),
        company=source.company,
        contrary_prepositions=opposed(source.contrary_prepositions, spelling),
        contrary_in_motion=opposed(source.contrary_in_motion, spelling),
        opposites=opposed(source.opposites, spelling),
        due_starts=frozenset(phrase.split()[0] for phrase in sets["deadline"] | sets["bare_deadlines"]),
        one_off=_ONE_OFF,
        routine=_ROUTINE,
        calendar=frozenset(spelling(name) for name in calendar),
        numbers=pairs(source.numbers, spelling),
        joined=_joined(source),
        equal=_equal(source, calendar),
        empty_heads=_empty_heads(source),
        spelling=spelling,
        adjective_stem=source.adjective_stem,
        verb_forms=source.inflected,
    )
    return _with_verbs(replace(table, **sets), source)


def _with_verbs(table: TaskWords, source: Source) -> TaskWords:
    """Add the verbs in all their forms, and the words that are therefore known."""
    little = table.prepositions | table.conjunctions | table.stop
    actions = _without(little, by_form(source.actions, source.forms, source.spelling))
    participles = _without(little, by_form(source.actions, source.participles, source.spelling))
    verbs = frozenset(word for form in (*actions, *participles) for word in form.split())
    same = frozenset(pairs(source.equal, source.spelling).values())
    nouns = entries(f"{source.known}, {LOAN_NOUNS}", source.spelling) | table.action_nouns.keys() | same
    # "Bericht" is a noun, though also a form of "berichten"; English tasks nearly all begin with a verb.
    is_english_order = not (table.grammar.is_verb_last or table.grammar.is_head_first)
    homographs = frozenset() if is_english_order else nouns & actions.keys()
    known = replace(
        table,
        also_nouns=table.also_nouns | homographs,
        actions=actions,
        participles=participles,
        known=nouns | verbs,
        nouns=nouns,
        singular=lambda word: source.singular(word, nouns),
    )
    return replace(known, empty_heads=_by_key(known))


def _by_key(table: TaskWords) -> dict[str, frozenset[str]]:
    """Return the nouns that add nothing after words as the tasks have those: "sales" is "sale"."""
    return {noun: words | {table.key(word) for word in words} for noun, words in table.empty_heads.items()}


def _empty_heads(source: Source) -> dict[str, frozenset[str]]:
    return {
        noun: entries(words, source.spelling)
        for nouns, words in source.empty_heads.items()
        for noun in entries(nouns, source.spelling)
    }


def _without(little: frozenset[str], verbs: Mapping[str, Classes]) -> dict[str, Classes]:
    """Drop the forms that are little words as well: Dutch "met" is with, not a form of measuring."""
    return {form: _with_implied(classes) for form, classes in verbs.items() if form not in little}


def _with_implied(classes: Classes) -> Classes:
    """Return classes with what they say too: who finds a date for a call arranges it."""
    return classes | {"arrange"} if "set date" in classes else classes


def _action_nouns(source: Source) -> dict[str, Classes]:
    loans = by_form(LOAN_ACTION_NOUNS, as_written, source.spelling)
    own = by_form(source.action_nouns, as_written, source.spelling)
    return {noun: loans.get(noun, frozenset()) | own.get(noun, frozenset()) for noun in (*loans, *own)}


def _derived(source: Source) -> dict[str, Classes]:
    """Return the nouns that are formed from verbs by rule; one that is known may be a thing."""
    formed = by_form(source.actions, lambda verb: derived_nouns(verb, source.language), source.spelling)
    known = entries(source.known, source.spelling)
    return {noun: classes for noun, classes in formed.items() if noun not in known}


def _joined(source: Source) -> dict[str, str]:
    together = entries(source.joined, source.spelling) | entries(LOAN_JOINED)
    phrases = {
        phrase if any(map(str.isupper, phrase)) else spelled(phrase, source.spelling): word
        for phrase, word in source.phrases.items()
    }
    return {phrase: phrase.replace(" ", "") for phrase in together} | phrases


def _equal(source: Source, calendar: Mapping[str, str]) -> dict[str, str]:
    """Return other spellings, names of days and months, and each form of the adjectives that are listed."""
    spelling = source.spelling
    opposed_words = {word for pair in word_set(source.opposites) for word in pair.split()}
    listed = {*word_set(source.qualifiers), *word_set(source.distinctions), *opposed_words}
    adjectives = {
        spelled(form, spelling): spelled(word, spelling)
        for word in sorted(listed)
        for form in source.adjectives(word)
    }
    own = {spelled(word, spelling): spelled(word, spelling) for word in listed}
    dates = {spelling(name): key for name, key in calendar.items()}
    return adjectives | own | pairs(LOAN_EQUAL) | pairs(source.equal, spelling) | dates
