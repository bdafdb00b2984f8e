"""The shape of one language's table of owner words."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """A way in which a sentence says who acts by its pronoun or by the form of its verb."""

    pattern: re.Pattern[str]
    """Matches the beginning of a task in lower case; the group `verb` is the verb."""
    pronoun: str = ""
    """The pronoun that the form stands for; empty where the sentence begins with it."""
    not_verbs: frozenset[str] = frozenset()
    """Verbs that promise nothing: "ich denke", "nous avons"."""


@dataclass(frozen=True, slots=True, eq=False)
class OwnerWords:
    """The words of one language that stand in owner cells. All are folded (`folding.phrase`).

    There is one of each language, so they are compared and looked up by being the same.
    """

    nobody: frozenset[str] = frozenset()
    """The cell names no one: "tbd", "unassigned"."""
    doubt: frozenset[str] = frozenset()
    """Beside a name, they say that it is not settled."""
    me: frozenset[str] = frozenset()
    mine: frozenset[str] = frozenset()
    """Words that stand for the writer alone in a cell or heading only: "My actions"."""
    us: frozenset[str] = frozenset()
    """The writer's own side."""
    you: frozenset[str] = frozenset()
    """The side to which the writer speaks."""
    capitals: frozenset[str] = frozenset()
    """Written in capitals these mean something else as well: "US"."""
    client: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    everybody: frozenset[str] = frozenset()
    """Those of them that under "Your homework" are all of that side: "Both: list what you spend"."""
    our: frozenset[str] = frozenset()
    """Before a team or role word: the writer's side."""
    your: frozenset[str] = frozenset()
    """Before a team or role word: the other side."""
    their: frozenset[str] = frozenset()
    """Before a team word: that of the owner named before it ("Kevin and *his* team")."""
    articles: frozenset[str] = frozenset()
    team: frozenset[str] = frozenset()
    """After the name of a side they add nothing ("Acme team")."""
    role: frozenset[str] = frozenset()
    """Functions and departments: never a person, and never somebody's initials."""
    role_endings: frozenset[str] = frozenset()
    """How the compounds of such words end ("Werkstattleiter")."""
    third_party: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    titles_of_women: frozenset[str] = frozenset()
    titles_of_men: frozenset[str] = frozenset()
    """Those of the titles that tell a woman from a man."""
    titles_of_several: frozenset[str] = frozenset()
    """Those that stand before a name which several people bear: "Sres. Ibarra"."""
    suffixes: frozenset[str] = frozenset()
    """Behind a name: "Jr.", "PhD"."""
    labels: frozenset[str] = frozenset()
    """Before a colon and the owner ("Owner: Kevin")."""
    assigned: frozenset[str] = frozenset()
    """Before the owner, without a colon ("assigned to Kevin")."""
    also: frozenset[str] = frozenset()
    """Between two owners who both owe."""
    either: frozenset[str] = frozenset()
    """Between two owners of whom one owes."""
    belonging: frozenset[str] = frozenset()
    """Between a person and an organisation: "Kevin from Acme"."""
    formerly: frozenset[str] = frozenset()
    """Before an owner who no longer is: "(was Sara)"."""
    instead: frozenset[str] = frozenset()
    """Between an owner and whom he replaces: "Kevin *instead of* Sara"."""
    excluded: frozenset[str] = frozenset()
    """Between an owner and somebody who is none, and perhaps never was: "Kevin, *not* Sara"."""
    consulted: frozenset[str] = frozenset()
    """Before somebody who is asked, and does not owe it: "Kevin *after consulting* Sara"."""
    copied: frozenset[str] = frozenset()
    """Before somebody who only gets to know: "(cc Sara)"."""
    obliges: frozenset[str] = frozenset()
    """Between an owner and the task in a sentence: "Kevin *will* send"."""
    obliges_us: frozenset[str] = frozenset()
    """The same after "I" and "we", where "we should" is an opinion and no promise."""
    goes: frozenset[str] = frozenset()
    """Those of them that mean a movement unless an infinitive follows: "va envoyer", "va en vacances"."""
    infinitive: re.Pattern[str] | None = None
    """A task that has one in its place."""
    leading_infinitive: re.Pattern[str] | None = None
    """The same where the language puts it before its object, so that a name before it is who acts.

    An English one is no noun, or has behind it what only follows one: "Kevin *send* …", "Tom *call the* …".
    """
    passive: frozenset[str] = frozenset()
    """Where the task begins or ends with one, who is named does not act: "Kevin to *be* informed"."""
    participles: re.Pattern[str] | None = None
    """The form of a task's last word with the same effect: "Katrin wird *informiert*"."""
    contractions: tuple[tuple[str, str], ...] = ()
    """The beginning of a task that holds a pronoun, and the pronoun in it: ("i'll", "I")."""
    please: frozenset[str] = frozenset()
    names_too: frozenset[str] = frozenset()
    """Names that, alone at the end of a task or its beginning, may be words: "May to June", "Price - new"."""
    acts: frozenset[str] = frozenset()
    """Present forms of verbs that stand for no noun, after somebody's name: "Kevin *sends*"."""
    clitics: frozenset[str] = frozenset()
    """Pronouns that may stand before such a verb: "Le client *nous* envoie"."""
    acts_later: re.Pattern[str] | None = None
    """The form of a future that a language makes with an ending: "Kevin *enviará*"."""
    not_acts: frozenset[str] = frozenset()
    """Words of that form which promise nothing ("será")."""
    spoken: tuple[Spoken, ...] = ()


def word_set(text: str) -> frozenset[str]:
    """Return the entries of a table written with commas and line breaks between them."""
    entries = text.replace("\n", ",").split(",")
    return frozenset(entry.strip() for entry in entries if entry.strip())
