"""Exit codes, the clients to visit, and the snapshot that is only a cache."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from whoowes.core.changes import ClientSurvey, Survey
from whoowes.core.drive import DOCUMENT, MARK, DriveFile, Permission
from whoowes.core.ids import DocumentId, FileId, FolderId, PageToken
from whoowes.core.problems import Problem, Where
from whoowes.core.summary.words.en import ENGLISH
from whoowes.sync.gather import Gathered, clients_to_visit
from whoowes.sync.outcome import (
    PRECEDENCE,
    SILENT_PROBLEMS,
    Action,
    ClientOutcome,
    Counts,
    PageOutcome,
    PassOutcome,
    exit_code_of,
    not_visited,
)
from whoowes.sync.settings import ClientSettings, Settings
from whoowes.sync.snapshot import Snapshot, from_json, to_json

A, B = FolderId("a"), FolderId("b")
TODAY = date(2026, 3, 30)
MOMENT = datetime(2026, 3, 4, 9, tzinfo=UTC)
FILE = DriveFile(
    FileId("n"),
    "note",
    DOCUMENT,
    (A,),
    created=MOMENT,
    modified=MOMENT,
    version="7",
    app_properties={MARK: "1"},
    url="https://docs.google.com/document/d/n/edit",
)
SURVEY = Survey(
    FolderId("root"),
    (
        ClientSurvey(
            A,
            "Acme",
            "Acme Ltd",
            (A,),
            (FILE,),
            (FILE,),
            declined=FILE,
            permissions=(Permission("user", "owner", "n@falk.example", None, "Nora"),),
            unreadable=(FILE,),
            problems=(Problem("code", "words", Where(tab="T", row=3), "raw"),),
        ),
        ClientSurvey(B, "Globex", "Globex"),
    ),
    FILE,
)


def outcome(code: int, action: Action = Action.UPDATED) -> ClientOutcome:
    page = PageOutcome(action, DocumentId("p"), "https://p.example", 7, 99)
    return ClientOutcome(A, "Acme", page, exit_code=code)


# Exit codes.


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ([], 0),
        ([0, 0], 0),
        ([0, 1], 1),
        ([1, 7], 7),
        ([7, 5], 5),
        ([5, 4], 4),
        ([4, 3], 3),
        ([3, 6], 6),
        ([6, 130], 130),
        ([0, 1, 7, 5, 4, 3, 6], 6),
    ],
)
def test_the_client_that_weighs_most_speaks_for_the_pass(codes: list[int], expected: int) -> None:
    assert PassOutcome(TODAY, tuple(outcome(code) for code in codes)).exit_code == expected


def test_every_exit_code_of_the_interface_has_its_rank() -> None:
    assert sorted(PRECEDENCE) == [0, 1, 3, 4, 5, 6, 7, 130]


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ([], 0),
        (sorted(SILENT_PROBLEMS), 0),
        (["unclear-row", "note-unreadable"], 1),
        (["second-page"], 1),
        (["foreign-name"], 1),
    ],
)
def test_only_what_needs_the_advisor_counts(codes: list[str], expected: int) -> None:
    assert exit_code_of(tuple(Problem(code, "") for code in codes)) == expected


@pytest.mark.parametrize(
    ("last", "now"),
    [
        (Action.CREATED, Action.UNCHANGED),
        (Action.UPDATED, Action.UNCHANGED),
        (Action.UNCHANGED, Action.UNCHANGED),
        (Action.REFUSED, Action.REFUSED),
    ],
)
def test_a_client_that_is_not_visited_writes_nothing_and_stays_refused(last: Action, now: Action) -> None:
    page = not_visited(outcome(1, last)).page
    assert (page.action, page.requests, page.characters_written) == (now, 0, 0)
    assert (page.id, page.url) == ("p", "https://p.example")


# Which clients to visit.


def settings(fingerprint: str = "f") -> Settings:
    return Settings(
        root=SURVEY.root,
        access="careful",
        advisor_name="",
        advisor_names=(),
        advisor_domains=(),
        empty_due_is_next_call=True,
        client=lambda _, name: ClientSettings(name, "en-GB", ENGLISH),
        fingerprint=fingerprint,
    )


LAST = Snapshot(TODAY, "f", SURVEY)


def gathered(*touched: FolderId) -> Gathered:
    return Gathered(PageToken("1"), SURVEY, frozenset(touched))


def test_only_clients_that_changed_are_visited() -> None:
    assert clients_to_visit(gathered(A), LAST, settings(), is_new_day=False) == {A: "changed"}
    assert clients_to_visit(gathered(), LAST, settings(), is_new_day=False) == {}


def test_a_client_that_met_trouble_is_visited_again() -> None:
    last = replace(LAST, unfinished=frozenset({B}))
    assert set(clients_to_visit(gathered(A), last, settings(), is_new_day=False)) == {A, B}


@pytest.mark.parametrize(
    ("found", "last", "fingerprint", "is_new_day"),
    [
        pytest.param(replace(gathered(), touched=None), LAST, "f", False, id="listed anew"),
        pytest.param(gathered(), None, "f", False, id="no last pass"),
        pytest.param(gathered(), LAST, "other", False, id="other settings"),
        pytest.param(gathered(), LAST, "f", True, id="a new day"),
    ],
)
def test_everybody_is_visited_when_anything_may_differ(
    found: Gathered, last: Snapshot | None, fingerprint: str, *, is_new_day: bool
) -> None:
    visits = clients_to_visit(found, last, settings(fingerprint), is_new_day=is_new_day)
    assert set(visits) == {A, B}


# The snapshot.


def test_a_snapshot_comes_back_as_it_was() -> None:
    full = replace(outcome(1), counts=Counts(1, 2, 3, 4, 5, 6), problems=SURVEY.clients[0].problems)
    snapshot = Snapshot(TODAY, "f", SURVEY, (full,), frozenset({A}))
    assert from_json(to_json(snapshot)) == snapshot


@pytest.mark.parametrize("json", [None, {}, {"as_of": "soon"}, {"as_of": "2026-03-30", "fingerprint": "f"}])
def test_a_snapshot_of_another_shape_is_simply_not_known(json: dict[str, object] | None) -> None:
    assert from_json(json) is None
