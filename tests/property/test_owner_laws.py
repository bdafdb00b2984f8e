import re
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from whoowes.core.items.owners import build_roster, owner_behind_task, owner_in_task, read_owner
from whoowes.core.items.owners.folding import tidy
from whoowes.core.items.owners.present import with_people_present
from whoowes.core.items.people import Person, PersonMention, Roster, Side
from whoowes.core.items.readings import OwnerKind

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


@example(", KEVIN TO 0")
@example("0: KEVIN TO 0")
@example("B: KEVIN TO 0")
@given(TEXTS)
def test_an_owner_taken_off_a_task_leaves_what_stands_around_as_written(task: str) -> None:
    found = owner_in_task(task, ROSTER)

    if found is not None:
        owner, rest = found
        assert owner.strip()
        assert _is_without_some_words(rest.split(), tidy(task).split())


def _is_without_some_words(rest: list[str], words: list[str]) -> bool:
    """Whether a rest is a task without words that stand side by side: "Rent, *Kevin to* pay it"."""
    return any(
        rest == [*words[:kept], *words[len(words) - len(rest) + kept :]] for kept in range(len(rest) + 1)
    )


LOCALES = st.sampled_from(["de-DE", "fr-FR", "es-ES", "pt-PT", "nl-NL", "it-IT"])
FOREIGN = st.sampled_from(
    [
        *("Kevin", "Sara", "KW", "Acme", "wir", "ich", "ihr", "uns", "schickt", "l'équipe", "de", "team"),
        *("nous", "je", "j'", "enverra", "va", "te", "mando", "vi", "o", "e", "y", "u", "i.s.m.", "c/o"),
        *(
            "Herr",
            "M.",
            "dott.ssa",
            "soll",
            "bitte",
            "Verantwortlich:",
            "(",
            ")",
            "–",
            ",",
            ";",
            "->",
            "jetzt",
        ),
    ]
)
FOREIGN_TEXTS = st.lists(FOREIGN, max_size=7).map(" ".join)


@given(FOREIGN_TEXTS, LOCALES)
def test_any_owner_text_of_any_language_names_people_of_the_roster_alone(text: str, locale: str) -> None:
    reading = read_owner(text, ROSTER, locale=locale)

    assert {person.id for person in reading.people} <= {person.id for person in ROSTER.people}
    assert (reading.kind is OwnerKind.GROUP) <= bool(reading.sides)


@example("Verantwortlich: Kevin soll Kevin", "de-DE")
@given(FOREIGN_TEXTS, LOCALES)
def test_an_owner_taken_off_a_task_of_any_language_leaves_what_stands_around_as_written(
    task: str, locale: str
) -> None:
    found = owner_in_task(task, ROSTER, locale=locale)

    if found is not None:
        assert _is_without_some_words(found[1].split(), tidy(task).split())


@given(TEXTS)
def test_an_owner_behind_a_task_and_the_rest_are_words_of_the_task(task: str) -> None:
    found = owner_behind_task(task, ROSTER)

    if found is not None:
        words = re.compile(r"[\s()\[\]]+")
        assert set(words.split(found[1])) <= {*words.split(tidy(task)), ""}
        assert any(map(str.isalnum, found[1]))
        assert found[0] in tidy(task)


@given(st.lists(TEXTS, max_size=3))
def test_attendee_lists_change_nothing_of_who_is_known(lines: list[str]) -> None:
    widened = with_people_present(ROSTER, [(line, "en-GB") for line in lines])

    known = {person.id: replace(person, aliases=()) for person in ROSTER.people}
    assert {
        person.id: replace(person, aliases=()) for person in widened.people if person.id in known
    } == known
    assert len({person.id for person in widened.people}) == len(widened.people)
