"""The roster of one client relationship: its people, its organisations' names, its mail domains."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.items.people import Person, Roster, Side

# Anybody can have an address there, so it says nothing of a person's side.
_PUBLIC_MAIL = word_set(
    """
    aol.com, bluewin.ch, btinternet.com, comcast.net, duck.com, fastmail.com, free.fr, gmail.com
    gmx.at, gmx.ch, gmx.com, gmx.de, gmx.net, googlemail.com, hey.com, hotmail.co.uk, hotmail.com
    hotmail.de, hotmail.fr, hotmail.it, icloud.com, laposte.net, libero.it, live.co.uk, live.com
    live.nl, mac.com, mail.com, mail.ru, mailbox.org, me.com, msn.com, naver.com, orange.fr
    outlook.com, outlook.de, outlook.fr, posteo.de, proton.me, protonmail.com, qq.com, rocketmail.com
    sfr.fr, sky.com, t-online.de, tutanota.com, verizon.net, virginmedia.com, wanadoo.fr, web.de
    yahoo.co.uk, yahoo.com, yahoo.de, yahoo.es, yahoo.fr, yandex.ru, ymail.com, ziggo.nl, zoho.com
    """
)


def build_roster(
    people: Iterable[Person],
    client_names: Sequence[str] = (),
    advisor_names: Sequence[str] = (),
    *,
    client_domains: Sequence[str] = (),
    advisor_domains: Sequence[str] = (),
    author_id: str | None = None,
) -> Roster:
    """Return the roster of one client, with the mail domains that its people's addresses show.

    A domain is taken from an address unless it is a public mail provider's, or people of both sides use it,
    or it is given for the other side. Where an id or an address occurs twice, the first person stands, so
    what is configured goes before what permissions tell.

    Args:
        people: The people of both sides, the most trusted source first.
        client_names: Names of the client's organisation.
        advisor_names: Names of the advisor's organisation.
        client_domains: Mail domains known to be the client's.
        advisor_domains: Mail domains known to be the advisor's.
        author_id: The person who writes the notes: "I" and "me".
    """
    known = distinct_people(people)
    client = _domains(known, Side.CLIENT) | _folded(client_domains)
    advisor = _domains(known, Side.ADVISOR) | _folded(advisor_domains)
    disputed = client & advisor
    client -= disputed - _folded(client_domains)
    advisor -= disputed - _folded(advisor_domains)
    return Roster(
        people=known,
        client_names=tuple(client_names),
        advisor_names=tuple(advisor_names),
        client_domains=tuple(sorted(client)),
        advisor_domains=tuple(sorted(advisor)),
        author_id=author_id,
    )


def side_of_address(address: str, roster: Roster) -> Side | None:
    """Return the side whose mail domain `address` is under, or None where it is neither's or both's."""
    domain = _domain(address)
    client = _is_under(domain, roster.client_domains)
    advisor = _is_under(domain, roster.advisor_domains)
    if client == advisor:
        return None
    return Side.CLIENT if client else Side.ADVISOR


def person_at(address: str, roster: Roster) -> Person | None:
    """Return the person of the roster who has exactly this address (in any case)."""
    wanted = address.strip().lower()
    found = [person for person in roster.people if (person.email or "").strip().lower() == wanted]
    return found[0] if wanted and len(found) == 1 else None


def distinct_people(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return each person once; of two with one id or address the first stands.

    A full name without an address is the same person as that name with one, on the same side: two of a name
    would make every mention of it unclear.
    """
    distinct: list[Person] = []
    for person in people:
        if any(person.id == known.id or _have_one_address(person, known) for known in distinct):
            continue
        place = next((at for at, known in enumerate(distinct) if _is_namesake(person, known)), None)
        if place is None:
            distinct.append(person)
        else:
            distinct[place] = _joined(distinct[place], person)
    return tuple(distinct)


def _have_one_address(one: Person, other: Person) -> bool:
    address = (one.email or "").strip().lower()
    return bool(address) and address == (other.email or "").strip().lower()


def _is_namesake(one: Person, other: Person) -> bool:
    name = phrase(one.name)
    has_one_address = not (one.email and other.email)
    return has_one_address and one.side is other.side and " " in name and name == phrase(other.name)


def _joined(first: Person, second: Person) -> Person:
    aliases = tuple(dict.fromkeys((*first.aliases, *second.aliases)))
    return replace(first, email=first.email or second.email, aliases=aliases)


def _domains(people: Sequence[Person], side: Side) -> frozenset[str]:
    domains = (_domain(person.email or "") for person in people if person.side is side)
    return frozenset(domain for domain in domains if domain and domain not in _PUBLIC_MAIL)


def _folded(domains: Sequence[str]) -> frozenset[str]:
    return frozenset(domain.strip().lower().lstrip("@") for domain in domains if domain.strip())


def _domain(address: str) -> str:
    return address.strip().lower().rpartition("@")[2] if "@" in address else ""


def _is_under(domain: str, known: Sequence[str]) -> bool:
    return any(domain == entry or domain.endswith("." + entry) for entry in known if domain)
