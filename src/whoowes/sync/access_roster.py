"""Who may open a client's folder, as people of one side: by mail domain, never by guess."""

from collections.abc import Iterable, Iterator, Sequence

from whoowes.core.drive import Permission
from whoowes.core.items.model import Person, Roster, Side
from whoowes.core.items.owners.roster import build_roster, side_of_address


def people_with_access(permissions: Iterable[Permission], configured: Roster) -> tuple[Person, ...]:
    """Return the people who may open a client's folder and whose side is certain.

    The folder's owner is the advisor, and the owner's mail domain the advisor's, where no domain of the
    advisor's is known. Where none of the client's is known, the only other one among those with access is
    the client's. An address at a public mail provider has no side.
    """
    people = [each for each in permissions if each.type == "user" and each.email and each.name]
    known = _with_owners(people, configured)
    foreign = {domain for domain in _domains(people) if side_of_address(f"x@{domain}", known) is None}
    if not known.client_domains and len(foreign) == 1:
        known = build_roster(
            known.people, client_domains=tuple(foreign), advisor_domains=known.advisor_domains
        )
    owners = {person.email for person in known.people}
    found = (_placed(each, known) for each in people if each.email not in owners)
    return (*known.people[len(configured.people) :], *(person for person in found if person))


def _with_owners(people: Sequence[Permission], configured: Roster) -> Roster:
    """Return the roster with the folder's owner on the advisor's side, where nothing says otherwise."""
    owners = [
        _person(each, Side.ADVISOR)
        for each in people
        if each.role == "owner" and not configured.advisor_domains and _is_of_no_side(each, configured)
    ]
    return build_roster(
        (*configured.people, *owners),
        client_domains=configured.client_domains,
        advisor_domains=configured.advisor_domains,
    )


def _is_of_no_side(permission: Permission, roster: Roster) -> bool:
    known = {(person.email or "").casefold() for person in roster.people}
    address = permission.email or ""
    return address.casefold() not in known and side_of_address(address, roster) is None


def _domains(people: Sequence[Permission]) -> Iterator[str]:
    """Yield the mail domains that are a firm's own."""
    for person in people:
        yield from build_roster([_person(person, Side.CLIENT)]).client_domains


def _placed(permission: Permission, known: Roster) -> Person | None:
    side = side_of_address(permission.email or "", known)
    return None if side is None else _person(permission, side)


def _person(permission: Permission, side: Side) -> Person:
    address = permission.email or ""
    return Person(id=address, name=permission.name or address, side=side, email=address)
