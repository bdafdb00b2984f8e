"""The shape of one language's table of owner words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnerWords:
    """The words of one language that stand in owner cells. All are folded (`folding.phrase`)."""

    nobody: frozenset[str] = frozenset()
    """The cell names no one: "tbd", "unassigned"."""
    doubt: frozenset[str] = frozenset()
    """Beside a name, they say that it is not settled."""
    me: frozenset[str] = frozenset()
    us: frozenset[str] = frozenset()
    """The writer's own side."""
    capitals: frozenset[str] = frozenset()
    """Written in capitals these mean something else as well: "US"."""
    client: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    our: frozenset[str] = frozenset()
    """Before a team or role word: the writer's side."""
    articles: frozenset[str] = frozenset()
    team: frozenset[str] = frozenset()
    """After the name of a side they add nothing ("Acme team")."""
    role: frozenset[str] = frozenset()
    """Functions and departments: never a person, and never somebody's initials."""
    third_party: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    """Between two owners who both owe."""
    either: frozenset[str] = frozenset()
    """Between two owners of whom one owes."""
    belonging: frozenset[str] = frozenset()
    """Between a person and an organisation: "Kevin from Acme"."""
    formerly: frozenset[str] = frozenset()
    """Before an owner who no longer is: "(was Sara)"."""
    copied: frozenset[str] = frozenset()
    """Before somebody who only gets to know: "(cc Sara)"."""
    obliges: frozenset[str] = frozenset()
    """Between an owner and the task in a sentence: "Kevin *will* send"."""
    obliges_us: frozenset[str] = frozenset()
    """The same after "I" and "we", where "we should" is an opinion and no promise."""
    passive: frozenset[str] = frozenset()
    """After such a word the one named is not the one who acts: "Kevin to *be* informed"."""
    contractions: tuple[tuple[str, str], ...] = ()
    """A contracted pronoun and the pronoun in it: ("i'll", "I")."""
    please: frozenset[str] = frozenset()


def word_set(text: str) -> frozenset[str]:
    """Return the entries of a table written with commas and line breaks between them."""
    entries = text.replace("\n", ",").split(",")
    return frozenset(entry.strip() for entry in entries if entry.strip())
