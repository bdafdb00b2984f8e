"""What a page of changes means: nothing, a client to visit, or a new listing, and why."""

from dataclasses import replace

import pytest

from whoowes.core.changes import ClientSurvey, Survey, assess, document_id, with_page
from whoowes.core.drive import CLIENT_PROPERTY, DOCUMENT, FOLDER, MARK, Change, DriveFile
from whoowes.core.ids import FileId, FolderId

ROOT, ACME, BELOW, ELSEWHERE = (FolderId(name) for name in ("root", "acme", "below", "elsewhere"))
GLOBEX = FolderId("globex")


def file(name: str, parent: FolderId, version: str = "1", mime: str = DOCUMENT) -> DriveFile:
    return DriveFile(FileId(name), name, mime, (parent,), version=version)


NOTE, THEIR_NOTE, LOST = file("note", BELOW), file("their note", GLOBEX), file("lost", ACME)
PAGE = replace(file("page", ACME), app_properties={MARK: "1", CLIENT_PROPERTY: "acme"})
SURVEY = Survey(
    ROOT,
    (
        ClientSurvey(ACME, "Acme", "Acme", (ACME, BELOW), (NOTE,), (PAGE,), unreadable=(LOST,)),
        ClientSurvey(GLOBEX, "Globex", "Globex", (GLOBEX,), (THEIR_NOTE,)),
    ),
)


def changed(now: DriveFile) -> Change:
    return Change(now.id, removed=False, file=now)


def gone(file_id: str) -> Change:
    return Change(FileId(file_id), removed=True)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        pytest.param(changed(file("root", ELSEWHERE, mime=FOLDER)), "a folder changed", id="root"),
        pytest.param(changed(file("acme", ROOT, mime=FOLDER)), "a folder changed", id="client folder"),
        pytest.param(gone("below"), "a folder changed", id="folder gone"),
        pytest.param(changed(LOST), "a note that could not be read changed", id="lost note is back"),
        pytest.param(gone("note"), "a file is out of sight", id="note out of sight"),
        pytest.param(gone("page"), "a file is out of sight", id="page out of sight"),
        pytest.param(changed(file("new", BELOW)), "a file is new below the root", id="new note"),
        pytest.param(
            changed(file("new", ROOT, mime=FOLDER)), "a file is new below the root", id="new client"
        ),
    ],
)
def test_whatever_may_alter_the_tree_asks_for_a_new_listing(change: Change, reason: str) -> None:
    found = assess(SURVEY, [change])
    assert (found.survey, found.touched, found.reason) == (None, frozenset(), reason)


@pytest.mark.parametrize(
    "now",
    [
        replace(NOTE, name="renamed"),
        replace(NOTE, parents=(ELSEWHERE,)),
        replace(NOTE, trashed=True),
        replace(NOTE, limited_access=True),
        replace(NOTE, mime_type="application/pdf"),
        replace(PAGE, trashed=True),
        replace(PAGE, app_properties={}),
    ],
)
def test_a_note_or_page_of_another_place_or_name_asks_for_a_new_listing(now: DriveFile) -> None:
    assert assess(SURVEY, [changed(replace(now, version="2"))]).reason == (
        "a file was moved, renamed, trashed or limited"
    )


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(changed(file("other", ELSEWHERE)), id="elsewhere"),
        pytest.param(gone("never seen"), id="unknown and gone"),
        pytest.param(changed(NOTE), id="our own echo"),
    ],
)
def test_what_is_not_ours_or_not_new_touches_nobody(change: Change) -> None:
    found = assess(SURVEY, [change])
    assert (found.survey, found.touched) == (SURVEY, frozenset())


def test_an_edited_note_touches_its_client_alone_and_is_known_from_then_on() -> None:
    edited = replace(NOTE, version="2")
    found = assess(SURVEY, [changed(edited)])
    assert found.touched == {ACME}
    assert found.survey is not None
    assert found.survey.clients[0].notes == (edited,)
    assert found.survey.clients[1] == SURVEY.clients[1]
    assert assess(found.survey, [changed(edited)]).touched == frozenset()


def test_a_page_that_a_person_edited_touches_its_client() -> None:
    assert assess(SURVEY, [changed(replace(PAGE, version="2"))]).touched == {ACME}


def test_several_changes_touch_several_clients_unless_one_asks_for_a_listing() -> None:
    edits = [changed(replace(NOTE, version="2")), changed(replace(THEIR_NOTE, version="2"))]
    assert assess(SURVEY, edits).touched == {ACME, GLOBEX}
    assert assess(SURVEY, [*edits, gone("note")]).survey is None


def test_no_change_is_no_news() -> None:
    found = assess(SURVEY, [])
    assert (found.survey, found.touched) == (SURVEY, frozenset())


def test_a_page_just_written_is_no_news() -> None:
    written = replace(PAGE, version="9")
    assert assess(with_page(SURVEY, ACME, written), [changed(written)]).touched == frozenset()


def test_a_new_page_is_added_behind_those_that_are_known() -> None:
    second = file("second page", ACME)
    assert with_page(SURVEY, ACME, second).clients[0].pages == (PAGE, second)
    assert with_page(SURVEY, GLOBEX, second).clients[0].pages == (PAGE,)


def test_a_document_has_the_id_of_its_file() -> None:
    assert document_id(NOTE) == "note"
