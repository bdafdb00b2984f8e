"""Who may open a client's folder, as people of one side: by mail domain, never by guess."""

from collections.abc import Iterable, Sequence

from whoowes.core.drive import Permission
from whoowes.core.items.owners.organisations import bears_name
from whoowes.core.items.owners.roster import build_roster, side_of_address
from whoowes.core.items.people import Person, Roster, Side


def people_with_access(permissions: Iterable[Permission], configured: Roster) -> tuple[Person, ...]:
    """Return the people who may open a client's folder and whose side is certain.

    The folder's owner is the advisor, and the owner's mail domain the advisor's, where no domain of the
    advisor's is known. Whoever has an address at neither side's domain has no side and is not returned: a
    bookkeeper or a printer may open a folder too. So a domain that nobody configured is the client's only
    where nobody of the client and no domain of its is configured, nobody else without a side has access, and
    the domain bears the client's name. An address at a public mail provider has no side.
    """
    people = [each for each in permissions if each.type == "user" and each.email and each.name]
    known = _with_owners(people, configured)
    domain = _only_other_domain(people, known)
    if domain is not None and bears_name(domain, configured.client_names):
        known = build_roster(known.people, client_domains=(domain,), advisor_domains=known.advisor_domains)
    owners = {person.email for person in known.people}
    found = (_placed(each, known) for each in people if each.email not in owners)
    return (*known.people[len(configured.people) :], *(person for person in found if person))


def _only_other_domain(people: Sequence[Permission], known: Roster) -> str | None:
    """Return the firm's domain of all whose side is not known, where nothing of the client is known."""
    is_client_known = known.client_domains or any(person.side is Side.CLIENT for person in known.people)
    others = {_domain(each) for each in people if _is_of_no_side(each, known)}
    return next(iter(others)) if len(others) == 1 and not is_client_known else None


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


def _domain(permission: Permission) -> str | None:
    """Return the mail domain that is a firm's own."""
    return next(iter(build_roster([_person(permission, Side.CLIENT)]).client_domains), None)


def _placed(permission: Permission, known: Roster) -> Person | None:
    side = side_of_address(permission.email or "", known)
    return None if side is None else _person(permission, side)


def _person(permission: Permission, side: Side) -> Person:
    address = permission.email or ""
    return Person(id=address, name=permission.name or address, side=side, email=address)
