"""A dry run reads like the real thing and writes nothing anywhere."""

from collections.abc import Sequence

import pytest
from tests.fakes import ROOT, FakeDrive

from whoowes.core.document.read import read_document
from whoowes.core.drive import DOCUMENT, FOLDER, MARK
from whoowes.core.ids import DocumentId, FileId, FolderId, RevisionId
from whoowes.errors import NotFound
from whoowes.ports import DocumentRead, Json
from whoowes.sync.dry_run import DryRunDocs, DryRunDrive


class OneDocument:
    """A Docs with one document, which must not be written to."""

    def read(self, document_id: DocumentId) -> DocumentRead:
        if document_id != "known":
            raise NotFound(f"{document_id} is missing, or not visible")
        return DocumentRead({"documentId": "known"}, inline=True)

    def write(
        self, document_id: DocumentId, requests: Sequence[Json], *, required_revision: RevisionId
    ) -> RevisionId:
        raise AssertionError(document_id, requests, required_revision)


@pytest.fixture
def drive() -> FakeDrive:
    return FakeDrive()


def test_a_file_that_would_be_made_is_seen_and_does_not_exist(drive: FakeDrive) -> None:
    dry = DryRunDrive(drive)
    made = dry.create(name="Page", mime_type=DOCUMENT, parent=FolderId("acme"), app_properties={MARK: "1"})
    assert dry.file(made.id) == made
    assert (made.name, made.parents, made.app_properties) == ("Page", ("acme",), {MARK: "1"})
    assert dry.comments(made.id) == ()
    with pytest.raises(NotFound):
        drive.file(made.id)


def test_files_that_would_be_made_have_ids_of_their_own(drive: FakeDrive) -> None:
    dry = DryRunDrive(drive)
    ids = {dry.create(name="x", mime_type=FOLDER, parent=None, app_properties={}).id for _ in range(3)}
    assert len(ids) == 3


def test_a_change_of_a_file_is_seen_and_not_made(drive: FakeDrive) -> None:
    page = drive.put("Page", parent=ROOT, app_properties={MARK: "1", "a": "1", "b": "2"})
    dry = DryRunDrive(drive)
    dry.update(page.id, name="Renamed", app_properties={"a": None, "c": "3"})
    assert dry.file(page.id).name == "Renamed"
    assert dry.file(page.id).app_properties == {MARK: "1", "b": "2", "c": "3"}
    assert drive.file(page.id) == page


def test_an_update_without_a_name_keeps_it(drive: FakeDrive) -> None:
    page = drive.put("Page", app_properties={MARK: "1"})
    assert DryRunDrive(drive).update(page.id).name == "Page"


def test_all_else_is_read_through(drive: FakeDrive) -> None:
    folder = drive.folder("Acme")
    note = drive.put("4 March call", parent=folder)
    dry = DryRunDrive(drive)
    assert dry.children(folder) == (note,)
    assert dry.permissions(FileId(folder)) == ()
    assert dry.marked(MARK) == ()
    assert dry.comments(note.id) == ()
    assert dry.changes(dry.start_cursor()).changes == ()


def test_a_document_that_would_be_new_is_empty_and_takes_any_write() -> None:
    docs = DryRunDocs(OneDocument())
    answer = docs.read(DocumentId("new-1"))
    document = read_document(answer.json)
    assert (document.unread, len(document.tabs), document.revision_id) == ((), 1, "new")
    assert docs.write(DocumentId("new-1"), [{}], required_revision=RevisionId("new")) == "new"


def test_a_document_that_exists_is_read_and_never_written() -> None:
    docs = DryRunDocs(OneDocument())
    assert docs.read(DocumentId("known")).json == {"documentId": "known"}
    assert docs.write(DocumentId("known"), [{}], required_revision=RevisionId("r1")) == "r1"
    with pytest.raises(NotFound):
        docs.read(DocumentId("other"))
