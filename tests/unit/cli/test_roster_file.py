"""Rosters as JSON: what is read, and a mistake with its place."""

import json
from pathlib import Path

import pytest

from whoowes.cli.roster_file import load_json, load_roster, read_roster
from whoowes.core.items.people import Roster, Side
from whoowes.errors import UsageError


def test_people_are_read_and_known_by_id_else_address_else_name() -> None:
    people = [
        {"id": "k", "name": "Kevin Wong", "email": "kevin@acme.example", "side": "client", "aliases": ["KW"]},
        {"name": "Sara Lind", "email": "sara@acme.example", "side": "client", "phone": "ignored"},
        {"name": "Nora Falk", "side": "advisor"},
    ]
    found = read_roster(people, place="here").people
    assert [person.id for person in found] == ["k", "sara@acme.example", "Nora Falk"]
    assert [person.side for person in found] == [Side.CLIENT, Side.CLIENT, Side.ADVISOR]
    assert found[0].aliases == ("KW",)


@pytest.mark.parametrize("author", ["k", "kevin@acme.example", "Kevin Wong"])
def test_the_author_is_named_by_id_address_or_name(author: str) -> None:
    people = [{"id": "k", "name": "Kevin Wong", "email": "kevin@acme.example", "side": "client"}]
    assert read_roster(people, author=author, place="here").author_id == "k"
    assert read_roster(people, author="somebody", place="here").author_id is None


def test_organisations_are_names_of_the_sides() -> None:
    orgs = {"client": ["Acme"], "advisor": ["Falk Advisory"]}
    roster = read_roster([], orgs=orgs, place="here")
    assert (roster.client_names, roster.advisor_names) == (("Acme",), ("Falk Advisory",))


@pytest.mark.parametrize(
    ("people", "place"),
    [
        ({"name": "Kevin"}, "here: "),
        ("Kevin", "here: "),
        ([{"name": "Kevin"}], "here: 0.side: "),
        ([{"side": "client"}], "here: 0.name: "),
        ([{"name": "", "side": "client"}], "here: 0.name: "),
        ([{"name": "Kevin", "side": "ours"}], "here: 0.side: "),
        ([{"name": "A", "side": "client"}, {"name": 3, "side": "client"}], "here: 1.name: "),
        ([{"name": "Kevin", "side": "client", "aliases": "KW"}], "here: 0.aliases: "),
    ],
)
def test_a_mistake_is_said_with_its_place_and_the_right_shape(people: object, place: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_roster(people, place="here")
    assert caught.value.message.startswith(place)
    assert "JSON list" in caught.value.advice


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ({"name": "Kevin"}, "here: must be a list."),
        (["Kevin"], "here: 0: must be a section."),
        ([{"name": "Kevin", "side": "clinet"}], "here: 0.side: must be 'client' or 'advisor'."),
    ],
)
def test_a_mistake_is_told_without_words_of_a_library(people: object, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_roster(people, place="here")
    assert caught.value.message == said


@pytest.mark.parametrize("orgs", [["Acme"], {"client": "Acme"}, "Acme"])
def test_organisations_of_another_shape_are_a_mistake(orgs: object) -> None:
    with pytest.raises(UsageError, match="here: "):
        read_roster([], orgs=orgs, place="here")


def test_no_file_is_an_empty_roster() -> None:
    assert load_roster(None) == Roster()


def test_a_file_is_read_and_a_mistake_in_it_names_it(tmp_path: Path) -> None:
    path = tmp_path / "roster.json"
    path.write_text(json.dumps([{"name": "Kevin Wong", "side": "client"}]))
    assert [person.name for person in load_roster(path).people] == ["Kevin Wong"]
    path.write_text("[{}]")
    with pytest.raises(UsageError) as caught:
        load_roster(path)
    assert caught.value.message.startswith(str(path))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[" * 100_000], ids=["empty", "cut", "no text", "deep"]
)
def test_a_file_that_is_no_json_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "roster.json"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="is not JSON"):
        load_json(path)


def test_a_file_that_is_missing_or_a_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        load_json(tmp_path / "none.json")
    with pytest.raises(UsageError, match="cannot be read"):
        load_json(tmp_path)
