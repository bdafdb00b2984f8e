"""Which side do words name as a whole? The organisations' names, "client", "we", "both"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from whoowes.core.items.owners.firm_names import in_both_spellings, initials_of, kinds_of_firm, spoken_names
from whoowes.core.items.owners.folding import first_words, phrase
from whoowes.core.items.owners.words import OwnerWords
from whoowes.core.items.owners.words.firms import LEGAL_FORMS
from whoowes.core.items.people import Roster, Side

BOTH = frozenset(Side)
_LEAST_IN_DOMAIN = 4
_LEAST_INITIALS = 2


def sides_of_group(text: str, roster: Roster, words: OwnerWords) -> frozenset[Side] | None:
    """Return the side or sides that a group word or an organisation's name means, else None.

    "us", "client", "both", "Acme", "Acme team", "everyone at Acme", "our team". Where the client's or the
    advisor's organisation bears a person's name, the person goes first: ask for people before this.
    """
    whole = phrase(text)
    for said in (whole, _without_articles(whole, words)):
        if said in words.both:
            return BOTH
        if said in words.us:
            return frozenset({own_side(roster)})
        if said in words.client:
            return frozenset({Side.CLIENT})
        if said in words.you:
            return frozenset({_other_side(roster)})
    side, rest = side_and_rest(text, roster, words)
    fillers = (words.team, words.articles, words.belonging, words.both, LEGAL_FORMS)
    if side is not None and all(any(word in table for table in fillers) for word in rest):
        return frozenset({side})
    return None


def side_of_initials(text: str, roster: Roster) -> frozenset[Side] | None:
    """Return the side whose organisation has these initials, in capitals: "Kevin (HM)" of Harbour Mills.

    None where nobody's, both sides' or a person's initials they are.
    """
    if not text.isupper() or not text.isalpha() or len(text) < _LEAST_INITIALS:
        return None
    letters = text.lower()
    named = {Side.CLIENT: roster.client_names, Side.ADVISOR: roster.advisor_names}
    sides = {side for side, names in named.items() if letters in map(initials_of, names)}
    is_person = any(initials_of(person.name) == letters for person in roster.people)
    return frozenset(sides) if len(sides) == 1 and not is_person else None


def may_name_side(said: Sequence[str], roster: Roster, words: OwnerWords) -> bool:
    """Tell whether folded words hold the beginning of what names a side: without it, none is named."""
    return not beginnings_of_sides(roster, words).isdisjoint(said) or may_hold_domain(said, roster)


def beginnings_of_sides(roster: Roster, words: OwnerWords) -> frozenset[str]:
    """Return the first words of names and group words of both sides."""
    return _told_of_sides(roster, words).beginnings


def may_hold_domain(said: Sequence[str], roster: Roster) -> bool:
    """Tell whether folded words, run together, hold the name of a mail domain."""
    if not roster.client_domains and not roster.advisor_domains:
        return False
    joined = "".join(said)
    return any(domain in joined for domain in _domains_of_sides(roster))


def side_and_rest(text: str, roster: Roster, words: OwnerWords) -> tuple[Side | None, tuple[str, ...]]:
    """Return the side whose name begins or ends `text`, and the folded words beside that name.

    "Acme Legal", "Legal at Acme", "our PM", "client engineer". The side is None where neither is named.
    """
    whole = phrase(text)
    bare = _without_articles(whole, words)
    said = tuple(bare.split())
    # "The Cheese Shop" begins with its article, "the client" with one that says nothing, as may "the bank".
    is_word = any(bare in table for table in (words.third_party, words.role, words.team))
    ways = (bare,) if is_word or bare == whole else (bare, whole)
    found = [_side_by_name(tuple(written.split()), roster, words) for written in ways]
    if named := [each for each in found if each[0] is not None]:
        return min(named, key=lambda each: len(each[1]))
    if said[:1] and said[0] in words.our:
        return own_side(roster), said[1:]
    if said[:1] and said[0] in words.your:
        return _other_side(roster), said[1:]
    return None, said


def _side_by_name(
    said: tuple[str, ...], roster: Roster, words: OwnerWords
) -> tuple[Side | None, tuple[str, ...]]:
    if may_name_side(said, roster, words):
        sides = _told_of_sides(roster, words)
        for length in range(min(len(said), sides.longest), 0, -1):
            for name, rest in ((said[:length], said[length:]), (said[-length:], said[:-length])):
                side = sides.named.get(" ".join(name)) or sides.domains.get("".join(name))
                if side is not None:
                    return side, rest
    return None, said


def own_side(roster: Roster) -> Side:
    """Return the side of whoever writes the notes: the advisor's, unless the configured author is not."""
    author = next((person for person in roster.people if person.id == roster.author_id), None)
    return author.side if author else Side.ADVISOR


def _other_side(roster: Roster) -> Side:
    return Side.CLIENT if own_side(roster) is Side.ADVISOR else Side.ADVISOR


@lru_cache(maxsize=512)
def organisation_names(roster: Roster) -> tuple[str, ...]:
    """Return both organisations' names as configured and with umlauts spelt out, the longest first."""
    names = in_both_spellings((*roster.client_names, *roster.advisor_names))
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def names_organisation_too(surname: str, roster: Roster) -> bool:
    """Tell whether somebody's surname is also a word of an organisation's name or mail domain."""
    said = phrase(surname)
    names = {word for name in organisation_names(roster) for word in phrase(name).split()}
    domains = "".join(phrase(domain) for domain in (*roster.client_domains, *roster.advisor_domains))
    return said in names or (len(said) >= _LEAST_IN_DOMAIN and said.replace(" ", "") in domains)


def sides_of_whole_name(text: str, roster: Roster) -> frozenset[Side]:
    """Return the sides of which an organisation is called just so, whoever else is."""
    said = phrase(text)
    named = {Side.CLIENT: roster.client_names, Side.ADVISOR: roster.advisor_names}
    return frozenset(side for side, names in named.items() if said in map(phrase, in_both_spellings(names)))


def bears_name(domain: str, names: Sequence[str]) -> bool:
    """Tell whether a mail domain is an organisation's name: "lindenrow.example" is Linden Row Architects'."""
    return _name_of(domain) in {name.replace(" ", "") for name in spoken_names(names)}


@dataclass(frozen=True, slots=True)
class _Sides:
    """By what words and domains the two sides are known."""

    named: Mapping[str, Side]
    domains: Mapping[str, Side]
    longest: int
    """Words that one of these has at most."""
    beginnings: frozenset[str]
    """The first words of names and group words."""


@lru_cache(maxsize=512)
def _told_of_sides(roster: Roster, words: OwnerWords) -> _Sides:
    named, domains = _names_of_sides(roster, words), _domains_of_sides(roster)
    longest = max([len(name.split()) for name in named] + [len(name) for name in domains], default=0)
    groups = first_words(words.both, words.us, words.client, words.you, words.our, words.your)
    organisations = [name.partition(" ")[0] for name in named if name not in words.client]
    configured = [phrase(name).partition(" ")[0] for name in organisation_names(roster)]
    return _Sides(named, domains, longest, groups.union(organisations, configured))


def _names_of_sides(roster: Roster, words: OwnerWords) -> Mapping[str, Side]:
    client = spoken_names(roster.client_names) | words.client
    advisor = spoken_names(roster.advisor_names)
    client_kinds, advisor_kinds = kinds_of_firm(roster.client_names), kinds_of_firm(roster.advisor_names)
    named = dict.fromkeys(client - advisor, Side.CLIENT) | dict.fromkeys(advisor - client, Side.ADVISOR)
    named = (
        dict.fromkeys(client_kinds - advisor_kinds, Side.CLIENT)
        | dict.fromkeys(advisor_kinds - client_kinds, Side.ADVISOR)
        | named
    )
    people = in_both_spellings([person.name for person in roster.people])
    surnames = {phrase(word) for name in people for word in name.split()}
    return {name: side for name, side in named.items() if name not in surnames}


@lru_cache(maxsize=512)
def _domains_of_sides(roster: Roster) -> Mapping[str, Side]:
    """Return the sides by the name of their mail domain: "Harbour Arts" writes from harbourarts.com."""
    client = {_name_of(domain) for domain in roster.client_domains}
    advisor = {_name_of(domain) for domain in roster.advisor_domains}
    named = dict.fromkeys(client - advisor, Side.CLIENT) | dict.fromkeys(advisor - client, Side.ADVISOR)
    people = {phrase(word) for person in roster.people for word in person.name.split()}
    return {
        name: side for name, side in named.items() if len(name) >= _LEAST_IN_DOMAIN and name not in people
    }


def _name_of(domain: str) -> str:
    labels = domain.split(".")
    return max(labels[:-1] or labels, key=len).replace("-", "")


def _without_articles(said: str, words: OwnerWords) -> str:
    first, _, rest = said.partition(" ")
    return rest if rest and first in words.articles and said not in words.both else said
