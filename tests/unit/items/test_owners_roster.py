from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.owners.roster import person_at, side_of_address
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind


def _person(identifier: str, side: Side, email: str | None = None, name: str = "") -> Person:
    return Person(identifier, name or identifier, side, email)


def test_a_side_has_the_mail_domains_of_its_people() -> None:
    roster = build_roster(
        [_person("a", Side.CLIENT, "a@acme.example"), _person("b", Side.ADVISOR, "b@larch.example")]
    )

    assert (roster.client_domains, roster.advisor_domains) == (("acme.example",), ("larch.example",))
    assert side_of_address("New@UK.Acme.example", roster) is Side.CLIENT
    assert side_of_address("x@notacme.example", roster) is None


def test_a_public_mail_provider_is_nobodys_domain() -> None:
    roster = build_roster([_person("a", Side.CLIENT, "a@gmail.com")])

    assert roster.client_domains == ()


def test_a_domain_that_both_sides_use_is_neithers() -> None:
    roster = build_roster(
        [_person("a", Side.CLIENT, "a@hub.example"), _person("b", Side.ADVISOR, "b@hub.example")]
    )

    assert side_of_address("c@hub.example", roster) is None


def test_a_configured_domain_goes_before_the_domain_of_an_address() -> None:
    guest = _person("g", Side.ADVISOR, "guest@acme.example")

    roster = build_roster([guest], client_domains=["ACME.example"])

    assert side_of_address("x@acme.example", roster) is Side.CLIENT


def test_of_two_people_with_one_address_the_first_stands() -> None:
    first = _person("a", Side.CLIENT, "a@acme.example", "Ann Ames")

    roster = build_roster([first, _person("b", Side.CLIENT, "A@acme.example", "A. Ames")])

    assert roster.people == (first,)
    assert person_at(" A@ACME.example", roster) == first


def test_people_without_an_address_are_all_kept() -> None:
    assert len(build_roster([_person("a", Side.CLIENT), _person("b", Side.CLIENT)]).people) == 2


def test_a_full_name_without_an_address_is_who_has_it_with_one() -> None:
    configured = Person("l", "Lee Ash", Side.CLIENT, None, ("LA",))
    found = Person("lee@acme.example", "Lee Ash", Side.CLIENT, "lee@acme.example")

    assert build_roster([configured, found]).people == (
        Person("l", "Lee Ash", Side.CLIENT, "lee@acme.example", ("LA",)),
    )


def test_namesakes_of_two_sides_or_two_addresses_are_two_people() -> None:
    people = [
        Person("1", "Lee Ash", Side.CLIENT, "lee@acme.example"),
        Person("2", "Lee Ash", Side.CLIENT, "lee.ash@acme.example"),
        Person("3", "Lee Ash", Side.ADVISOR),
    ]

    assert build_roster(people).people == tuple(people)


def test_the_configured_author_is_me() -> None:
    author = _person("h", Side.ADVISOR, name="Helen Hart")

    reading = read_owner("me", build_roster([author], author_id="h"))

    assert (reading.kind, reading.people) == (OwnerKind.RESOLVED, (author,))


def test_an_organisation_named_like_its_only_person_means_the_person() -> None:
    tom = _person("t", Side.ADVISOR, name="Tom Becker")

    reading = read_owner("Tom Becker", build_roster([tom], ["Acme"], ["Tom Becker"]))

    assert reading.people == (tom,)


def test_an_organisation_with_an_and_in_its_name_is_not_split() -> None:
    smith = _person("s", Side.ADVISOR, name="Sam Smith")
    kim = _person("k", Side.CLIENT, name="Kim Ray")

    reading = read_owner("Kim / Smith & Sons", build_roster([smith, kim], ["Smith & Sons"]))

    assert reading.people == (kim,)
    assert reading.sides == {Side.CLIENT}
