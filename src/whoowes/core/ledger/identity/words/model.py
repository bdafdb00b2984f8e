"""The shape of one language's table for telling whether two task texts are one promise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def _as_written(word: str) -> str:
    return word


def only_itself(word: str) -> frozenset[str]:
    """Return a word that has no other form."""
    return frozenset({word})


Classes = frozenset[str]
"""The action classes of one verb. Most have one; "provide" is sending as well as giving."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language orders and writes the words of a task."""

    is_verb_last: bool = False
    """The verb may end the task: "Vertrag prüfen"."""
    is_head_first: bool = False
    """A noun phrase begins with its noun: "contrat signé"."""
    has_capital_nouns: bool = False
    """Every noun has a capital, so a capital makes no name."""
    writes_compounds: bool = False
    """Nouns are written together: "Vertragsentwurf"."""
    has_decimal_comma: bool = False
    gerund: str = ""
    """An ending of verbs that before a noun are of its name: "*opening* hours"."""


@dataclass(frozen=True, slots=True)
class TaskWords:
    """The words of one language that stand in tasks. All are folded (lower case, no accents)."""

    language: str
    grammar: Grammar = Grammar()
    actions: Mapping[str, Classes] = field(default_factory=dict)
    """Verbs and verb phrases in each form to their classes: "sending over" is `send`."""
    participles: Mapping[str, Classes] = field(default_factory=dict)
    """What was, or is to be, done: "sent"."""
    action_nouns: Mapping[str, Classes] = field(default_factory=dict)
    """Nouns that say an action: "risk register *update*", "*review* of the lease"."""
    verbal_nouns: Mapping[str, Classes] = field(default_factory=dict)
    """Nouns that may say an action, or only what comes of it: "hotel *booking*", "*draft* of the lease"."""
    things: frozenset[str] = frozenset()
    """Verbs that before "of", "from", "for" are nouns: "*quote* from the printer"."""
    missing: frozenset[str] = frozenset()
    """Said of what has not come yet: "still missing"."""
    needing: frozenset[str] = frozenset()
    """Between whoever is to get it and the thing: "Dana *needs* the plan"."""
    causative: frozenset[str] = frozenset()
    """Before the thing and a participle: "*get* the lease signed"."""
    back: frozenset[str] = frozenset()
    """At the end, without a verb: "Vertrag bitte *zurück*"."""
    receivers: frozenset[str] = frozenset()
    """Prepositions that say to whom without a verb: "plan *to* Dana"."""
    given: frozenset[str] = frozenset()
    """Nouns of what is only given: "*access* to the domain"."""
    appointments: frozenset[str] = frozenset()
    """Nouns of what is arranged though one says "make": "*make an appointment*"."""
    company: str = ""
    """The preposition of whom one meets or does something with."""
    about: frozenset[str] = frozenset()
    """Prepositions of what, or whom, one speaks of."""
    whether: frozenset[str] = frozenset()
    """Words that open what is to be checked or confirmed: "check *whether* it holds"."""
    progress: frozenset[str] = frozenset()
    """Before a verb these only say how far it is: "*finish* reviewing"."""
    not_yet: frozenset[str] = frozenset()
    """Before a participle these say that it is to be done: "*not yet* signed"."""
    awaiting: frozenset[str] = frozenset()
    """Before an action noun these do: "*awaiting* signature"."""
    state_closings: frozenset[str] = frozenset()
    """Remarks about the row that follow the task without a mark: "lease *still outstanding*"."""
    slashed: Mapping[str, str] = field(default_factory=dict)
    """Short forms with a slash: "s/w"."""
    also_nouns: frozenset[str] = frozenset()
    """Verbs that are as often nouns: an action only at the beginning, or as a segment of their own."""
    rather_nouns: frozenset[str] = frozenset()
    """Of these, those that before an action noun are no verb: "*email* migration"."""
    rather_verbs: frozenset[str] = frozenset()
    """Of these, those that behind a verb and an "and" are one: "review and *sign* lease"."""
    object_pronouns: frozenset[str] = frozenset()
    """What only a verb can stand before: "and return *it*"."""
    light_verbs: frozenset[str] = frozenset()
    """Verbs that leave what is done to their noun: "*do* a review of"."""
    passive: frozenset[str] = frozenset()
    """Before a participle these make it an action: "to *be* sent"."""
    infinitive_markers: frozenset[str] = frozenset()
    """Before an infinitive these do: "contrat *à* signer"."""
    obliges: frozenset[str] = frozenset()
    """Between whoever does it and the verb: "Kevin *to* send"."""
    converse: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """A verb that with this preposition means another class: "ask X *for* Y" is `get` Y from X."""
    stop: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    """Little words that make another verb of the one before them: "call *off*"."""
    loose_particles: frozenset[str] = frozenset()
    """Those that may: "check *in* the parcels", "check in the yard"."""
    articles: frozenset[str] = frozenset()
    """Of these, those that begin a noun phrase: "send Kevin *the* deck"."""
    leading: frozenset[str] = frozenset()
    """Before the action they say nothing: "please", "we need to"."""
    prepositions: frozenset[str] = frozenset()
    elided: frozenset[str] = frozenset()
    """Little words that lose their vowel before the next one: "l'offre"."""
    contracted: Mapping[str, str] = field(default_factory=dict)
    """Prepositions that hold an article or have another form: "zum" is "zu"."""
    genitives: frozenset[str] = frozenset()
    """After a noun these mean "of": "Entwurf *des* Vertrags"."""
    of: str = "of"
    doer: str = "by"
    source: str = "from"
    benefit: str = "for"
    recipients: frozenset[str] = frozenset()
    """Prepositions before whoever gets something: "to Kevin"."""
    partners: frozenset[str] = frozenset()
    """Who may do what a noun says, as who gives an order does, and is not ordered."""
    done_to_them: frozenset[str] = frozenset()
    """Nouns of what is done to these, whoever does it: "*relance* du fournisseur"."""
    contrary_prepositions: frozenset[frozenset[str]] = frozenset()
    contrary_in_motion: frozenset[frozenset[str]] = frozenset()
    """Those that are contrary where something is moved: "move it *on* the shelf", "*from* the shelf"."""
    conjunctions: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    opposites: frozenset[frozenset[str]] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    """Adjectives that do not make it another thing: "updated deck"."""
    distinctions: frozenset[str] = frozenset()
    """Adjectives that may: "second", "draft", "weekly"."""
    before_nouns: frozenset[str] = frozenset()
    """Adjectives that stand before their noun, where others do not, or where a noun looks like a name."""
    recurring: frozenset[str] = frozenset()
    one_off: frozenset[str] = frozenset()
    """Action classes that are done once even where the thing recurs: "set up weekly call"."""
    routine: frozenset[str] = frozenset()
    """Action classes that come again with the thing, whatever else their verb may mean."""
    calendar: frozenset[str] = frozenset()
    """Months and weekdays."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    joined: Mapping[str, str] = field(default_factory=dict)
    """Words written apart or together: "kick off" is "kickoff"."""
    equal: Mapping[str, str] = field(default_factory=dict)
    """Other spellings, plain abbreviations, and names for one thing."""
    empty_heads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Nouns that add nothing after certain words: "kickoff *meeting*", "IT *team*"."""
    vague_nouns: frozenset[str] = frozenset()
    """Nouns that leave open whether it is another thing: "data room *link*"."""
    empty_after_names: frozenset[str] = frozenset()
    """Nouns that add nothing after the name of a firm: "Acme *team*"."""
    pronouns_in_capitals: frozenset[str] = frozenset()
    """Words that are names in capitals: "IT", "US"."""
    state_tags: frozenset[str] = frozenset()
    """Remarks about the row, not the task: "carried over"."""
    state_openings: frozenset[str] = frozenset()
    """The beginnings of such remarks: "waiting for …"."""
    reasons: frozenset[str] = frozenset()
    """The beginnings of a clause that says why or when: "so that …"."""
    deadline: frozenset[str] = frozenset()
    deadline_words: frozenset[str] = frozenset()
    """The words of a date after a deadline word."""
    bare_deadlines: frozenset[str] = frozenset()
    """Due words that need none: "tomorrow"."""
    due_starts: frozenset[str] = frozenset()
    """The first words of all of these."""
    known: frozenset[str] = frozenset()
    """Words surely spelled right; a likely typo of one is that word."""
    nouns: frozenset[str] = frozenset()
    """Of these, the nouns."""
    spelling: Callable[[str], str] = _as_written
    """One spelling for words that have two: "finalize"."""
    singular: Callable[[str], str] = _as_written
    adjective_stem: Callable[[str], str] = _as_written
    """Asked of words with a small letter only, for a name may end like an adjective."""
    verb_forms: Callable[[str], frozenset[str]] = only_itself

    def key(self, word: str, *, is_small: bool = True) -> str:
        """Return what two forms of one word have in common.

        Args:
            word: A folded word.
            is_small: Written without a capital. With one it may be a name: Carlos is not several Carlo.
        """
        if word in self.numbers:
            return self.numbers[word]
        plain = self.equal.get(word, word)
        single = self.singular(plain)
        if not is_small and single not in self.known:
            single = plain
        if is_small and single not in self.known:
            single = self.adjective_stem(single)
        return self.equal.get(single, single)
