"""Rosters as JSON: the file of `--roster`, and the `roster` of a case on a line."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from whoowes.core.items.owners.roster import build_roster
from whoowes.core.items.people import Person, Roster, Side
from whoowes.errors import UsageError
from whoowes.mistakes import mistakes_of


class RosterPerson(BaseModel):
    """One person of a roster file (`interface.md`)."""

    model_config = ConfigDict(extra="ignore")

    name: Annotated[str, Field(min_length=1)]
    side: Side
    id: str | None = None
    email: str | None = None
    aliases: tuple[str, ...] = ()

    def person(self) -> Person:
        """Return the person; without an id, the address or else the name serves."""
        return Person(self.id or self.email or self.name, self.name, self.side, self.email, self.aliases)


class Orgs(BaseModel):
    """Names of each side's organisation."""

    client: tuple[str, ...] = ()
    advisor: tuple[str, ...] = ()


_PEOPLE = TypeAdapter(tuple[RosterPerson, ...])


def read_roster(people: object, *, orgs: object = None, author: str | None = None, place: str) -> Roster:
    """Return the roster in parsed JSON.

    Raises:
        UsageError: It has another shape; the message says where.
    """
    try:
        persons = [entry.person() for entry in _PEOPLE.validate_python(people)]
        names = Orgs.model_validate(orgs or {})
    except ValidationError as error:
        raise UsageError(f"{place}: {mistakes_of(error, RosterPerson)[0]}.", hint=_HINT) from error
    return build_roster(persons, names.client, names.advisor, author_id=_author(persons, author))


_HINT = 'A roster is a JSON list of {"id"?, "name", "email"?, "side", "aliases"?}; side is client or advisor.'


def _author(people: Sequence[Person], author: str | None) -> str | None:
    return next((p.id for p in people if author and author in {p.id, p.email, p.name}), None)


def load_roster(path: Path | None) -> Roster:
    """Return the roster in a file; an empty one if no file is named.

    Raises:
        UsageError: The file cannot be read, is not JSON, or is no roster.
    """
    if path is None:
        return Roster()
    return read_roster(load_json(path), place=str(path))


def load_json(path: Path) -> object:
    """Return the JSON in a file.

    Raises:
        UsageError: The file cannot be read or is not JSON; the message says where.
    """
    try:
        answer: object = json.loads(path.read_bytes())
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is not JSON: {error}.") from error
    return answer
