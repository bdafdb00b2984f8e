from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.items.model import OwnerKind, Person, PersonMention, Roster, Side
from whoowes.core.items.owners import build_roster, owner_in_task, read_owner
from whoowes.core.items.owners.folding import tidy

PIECES = st.sampled_from(
    [
        *(
            "Kevin",
            "Wong",
            "KW",
            "K.",
            "Sara",
            "Sarah",
            "Lindqvist",
            "Acme",
            "Northway",
            "client",
            "us",
            "US",
        ),
        *(
            "me",
            "all",
            "TBD",
            "?",
            "tbc",
            "or",
            "and",
            "&",
            "/",
            ",",
            "->",
            "(",
            ")",
            "'s",
            "team",
            "to",
            "will",
        ),
        *(
            "@",
            ":",
            "-",
            "Zoltan",
            "kevin@acme.example",
            "was",
            "w/",
            "\v",
            "\n",
            "\U000f0000",
            "İ",
            "ß",
            "👩‍👧",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=7).map(" ".join))
CHIPS = st.lists(
    st.builds(
        PersonMention,
        st.sampled_from(["", "kevin@acme.example", "new@acme.example", "x@elsewhere.example", "?"]),
        st.one_of(st.none(), PIECES, st.text(max_size=8)),
    ),
    max_size=3,
)


def _roster() -> Roster:
    people = [
        Person("kw", "Kevin Wong", Side.CLIENT, "kevin@acme.example"),
        Person("sj", "Sarah Jones", Side.CLIENT),
        Person("sl", "Sara Lindqvist", Side.ADVISOR, "sara@northway.example", ("Sal",)),
    ]
    return build_roster(people, ["Acme"], ["Northway"])


ROSTER = _roster()


@given(TEXTS, CHIPS)
def test_any_owner_text_is_read_and_keeps_its_words(text: str, chips: list[PersonMention]) -> None:
    reading = read_owner(text, ROSTER, chips=chips)

    assert reading.raw == text
    assert reading.rule
    assert reading.why


@given(TEXTS, CHIPS)
def test_nobody_outside_the_roster_and_the_chips_is_ever_an_owner(
    text: str, chips: list[PersonMention]
) -> None:
    known = {person.id for person in ROSTER.people} | {chip.email.lower() for chip in chips}

    reading = read_owner(text, ROSTER, chips=chips)

    assert {person.id for person in reading.people} <= known
    assert set(reading.suggestions) <= known


@given(TEXTS, CHIPS)
def test_people_and_sides_agree_with_the_kind(text: str, chips: list[PersonMention]) -> None:
    reading = read_owner(text, ROSTER, chips=chips)

    assert (reading.kind is OwnerKind.RESOLVED) <= bool(reading.people)
    assert (reading.kind is OwnerKind.GROUP) <= (bool(reading.sides) and not reading.people)
    assert (reading.kind is OwnerKind.NONE) <= (not reading.sides and not reading.people)
    if reading.sides:
        assert {person.side for person in reading.people} <= reading.sides


@given(TEXTS)
def test_a_chip_of_the_roster_is_never_lost_in_a_cell(text: str) -> None:
    reading = read_owner(
        f"{text.replace('>', '')} & Zoltan", ROSTER, chips=[PersonMention("kevin@acme.example")]
    )

    assert "kw" in {*(person.id for person in reading.people), *reading.suggestions}


@given(TEXTS)
def test_an_owner_taken_off_a_task_leaves_its_end_as_written(task: str) -> None:
    found = owner_in_task(task, ROSTER)

    if found is not None:
        owner, rest = found
        assert owner.strip()
        assert tidy(task).split()[-len(rest.split()) :] == rest.split()
