"""What is a word as well as a name, or a title as well as an initial, names nobody for certain."""

import pytest

from whoowes.core.items.owners import build_roster, owner_in_task, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading


def _read(cell: str, *people: Person, locale: str = "en-GB") -> OwnerReading:
    return read_owner(cell, build_roster(people, ["Acme"], ["Northway"]), locale=locale)


def _person(name: str, email: str | None = None) -> Person:
    return Person(name, name, Side.ADVISOR, email)


@pytest.mark.parametrize(
    ("cell", "name", "locale"),
    [
        ("Kunde", "Bernd Kunde", "de"),
        ("alle", "Ria Alle", "de"),
        ("You", "Mei You", "en-GB"),
        ("Both", "Sam Both", "en-GB"),
        ("Tous", "Paul Tous", "fr"),
        ("Todos", "Ana Todos", "es"),
    ],
)
def test_a_word_for_a_side_that_is_a_surname_too_is_only_suggested(cell: str, name: str, locale: str) -> None:
    reading = _read(cell, _person(name), locale=locale)

    assert (reading.kind, reading.people, reading.suggestions) == (OwnerKind.UNCLEAR, (), (name,))


@pytest.mark.parametrize(
    ("cell", "names", "fitting"),
    [
        ("M. Petit", ("Manon Petit", "Luc Petit"), ()),
        ("M. Simon", ("Marie Simon", "Simon Roux"), ()),
        ("M. Petit", ("Luc Petit", "Anne Roux"), ("Luc Petit",)),
        ("Mme Petit", ("Manon Petit", "Luc Petit"), ()),
        ("Mme Petit", ("Manon Petit", "Anne Roux"), ("Manon Petit",)),
    ],
)
def test_a_title_of_one_letter_may_be_the_initial_of_another(
    cell: str, names: tuple[str, ...], fitting: tuple[str, ...]
) -> None:
    reading = _read(cell, *map(_person, names), locale="fr")

    assert tuple(person.name for person in reading.people) == fitting


@pytest.mark.parametrize(
    ("name", "letters", "others"),
    [("Robert Smith Jr.", "RS", "RJ"), ("Dr. Eva Lang", "EL", "DL"), ("Tom Reed, PhD", "TR", "TP")],
)
def test_titles_and_suffixes_on_the_roster_give_no_initials(name: str, letters: str, others: str) -> None:
    assert [person.name for person in _read(letters, _person(name)).people] == [name]
    assert not _read(others, _person(name)).people


@pytest.mark.parametrize(
    "mailbox", ["info", "hello", "kontakt", "accueil", "reception", "werkstatt", "ventas", "negozio", "loja"]
)
def test_the_mailbox_of_a_firm_is_nobodys_handle(mailbox: str) -> None:
    reading = _read(mailbox.title(), _person("Ida Thorn", f"{mailbox}@northway.example"))

    assert not reading.people


@pytest.mark.parametrize("handle", ["ida.t", "ithorn", "thorn_i", "idath", "ida.thorn2", "idat"])
def test_a_handle_is_made_of_somebodys_name(handle: str) -> None:
    assert _read(handle, _person("Ida Thorn", f"{handle}@northway.example")).people
    assert not _read(handle, _person("Ute Grau", f"{handle}@northway.example")).people


@pytest.mark.parametrize(
    ("task", "name", "owner", "locale"),
    [
        ("Acme will sign the lease", "Rosa Acme", "Acme", "en-GB"),
        ("Acme: sign the lease", "Rosa Acme", "Acme", "en-GB"),
        ("Client to sign the lease", "Sam Client", "Client", "en-GB"),
        ("Alle: Mietvertrag lesen", "Ria Alle", "Alle", "de"),
    ],
)
def test_a_firm_or_a_word_that_is_a_name_too_is_an_owner_before_a_task(
    task: str, name: str, owner: str, locale: str
) -> None:
    person = Person(name, name, Side.CLIENT)
    found = owner_in_task(task, build_roster([person], ["Acme"], ["Northway"]), locale=locale)

    assert found is not None
    assert found[0] == owner
    reading = _read(owner, person, locale=locale)
    assert (reading.kind, reading.suggestions) == (OwnerKind.UNCLEAR, (name,))


def test_a_firm_that_is_a_name_too_is_no_owner_before_a_dash() -> None:
    roster = build_roster([Person("x", "Rosa Acme", Side.CLIENT)], ["Acme"], ["Northway"])

    assert owner_in_task("Acme - lease of the shop", roster) is None


@pytest.mark.parametrize("cell", ["MF/NO", "NO/MF", "MF & NO", "MF, NO"])
def test_initials_that_spell_a_small_word_are_not_lost_beside_others(cell: str) -> None:
    people = [Person(name, name, Side.CLIENT) for name in ("Malcolm Frost", "Nkechi Obi")]
    found = read_owner(cell, build_roster(people))
    assert {person.name for person in found.people} == {"Malcolm Frost", "Nkechi Obi"}


@pytest.mark.parametrize("cell", ["MF/NO", "MF, NO"])
def test_such_a_word_of_nobody_says_nothing(cell: str) -> None:
    found = read_owner(cell, build_roster([Person("Malcolm Frost", "Malcolm Frost", Side.CLIENT)]))
    assert [person.name for person in found.people] == ["Malcolm Frost"]


@pytest.mark.parametrize("name", ["—", "🙂", "...", "", "1"])
def test_a_person_whose_name_has_no_letters_stops_nobody_from_being_read(name: str) -> None:
    people = [Person(each, each, Side.CLIENT) for each in (name, "Malcolm Frost")]
    for cell in ("Kev", "Kev W.", "K. Wong", "Mr Wong", "Wong, Kevin", "KW"):
        assert read_owner(cell, build_roster(people)).people == ()


@pytest.mark.parametrize("locale", ["en-GB", "en-US", "de-DE", "fr-FR", "pt-PT", "nl-NL"])
@pytest.mark.parametrize(("cell", "name"), [("Mia", "Mia Holm"), ("Mio", "Mio Sato"), ("Mis", "Lena Mis")])
def test_what_is_mine_in_another_language_is_a_name_in_this_one(locale: str, cell: str, name: str) -> None:
    reading = _read(cell, _person(name), locale=locale)

    assert [person.name for person in reading.people] == [name]


@pytest.mark.parametrize(
    ("cell", "name", "locale"),
    [
        ("Mia", "Mia Holm", "it-IT"),
        ("Mia", "Mia Holm", "es-ES"),
        ("Ma", "Lin Ma", "fr-FR"),
        ("Io", "Io Vass", "it-IT"),
        ("Mine", "Mine Aydin", "en-GB"),
    ],
)
def test_a_word_for_the_writer_that_is_a_name_too_is_only_suggested(
    cell: str, name: str, locale: str
) -> None:
    reading = _read(cell, _person(name), locale=locale)

    assert (reading.kind, reading.people, reading.sides) == (OwnerKind.UNCLEAR, (), frozenset())
    assert reading.suggestions == (name,)


def test_an_alias_settles_that_a_word_for_the_writer_is_a_name() -> None:
    person = Person("mia", "Mia Holm", Side.CLIENT, None, ("Mia",))

    assert _read("Mia", person, locale="it-IT").people == (person,)


@pytest.mark.parametrize(("cell", "locale"), [("Mine", "en-GB"), ("Mia", "it-IT"), ("Ma", "fr-FR")])
def test_a_word_for_the_writer_that_nobody_bears_means_the_writer(cell: str, locale: str) -> None:
    assert _read(cell, _person("Mia Holm" if cell != "Mia" else "Tom Price"), locale=locale).rule == "writer"


@pytest.mark.parametrize("locale", ["it-IT", "es-ES"])
def test_before_a_task_such_a_name_is_an_owner_in_doubt(locale: str) -> None:
    roster = build_roster([_person("Mia Holm")], ["Acme"], ["Northway"])

    assert owner_in_task("Mia: rinnovare il contratto", roster, locale=locale) == (
        "Mia",
        "rinnovare il contratto",
    )
