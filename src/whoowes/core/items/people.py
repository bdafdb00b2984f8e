"""Who may owe something: the people and the organisations of one client relationship."""

from dataclasses import dataclass
from enum import StrEnum

from whoowes.core.kept import once


class Side(StrEnum):
    """The two sides of the table."""

    CLIENT = "client"
    ADVISOR = "advisor"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the roster of one client."""

    id: str
    name: str
    side: Side
    email: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Roster:
    """The people of one client relationship, and the names and mail domains of both organisations.

    What is worked out of a roster is kept under it and looked up for every owner, so it is hashed once.
    """

    people: tuple[Person, ...] = ()
    client_names: tuple[str, ...] = ()
    advisor_names: tuple[str, ...] = ()
    client_domains: tuple[str, ...] = ()
    advisor_domains: tuple[str, ...] = ()
    author_id: str | None = None
    """Whom "I" and "me" mean in the notes, where the configuration says so."""

    def __hash__(self) -> int:
        return self._hash

    @once
    def _hash(self) -> int:
        return hash((self.people, self.client_names, self.advisor_names, self.author_id))


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person chip in an owner cell."""

    email: str
    name: str | None = None
