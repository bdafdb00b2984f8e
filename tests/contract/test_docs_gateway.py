"""What the Docs gateway answers. The engine's tests use the emulator too."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from tests.contract.backend import Backend, EmulatedBackend, inserted

from whoowes.core.drive import DOCUMENT
from whoowes.core.ids import DocumentId, FileId, RevisionId
from whoowes.emulator import Switches
from whoowes.emulator.workspace.items import Permission
from whoowes.errors import (
    NotFound,
    OutcomeUnknown,
    RateLimited,
    Rejected,
    SafetyStop,
    StaleRevision,
)
from whoowes.google.auth import Access
from whoowes.google.workspace import GoogleWorkspace
from whoowes.ports import DocsGateway, Json

MARKED = {"whoowes": "1"}
NOWHERE = DocumentId("1NoSuchFileAnywhereInThisDrive0000000000000")
BATCH = "docs.documents.batchUpdate"
GET = "docs.documents.get"


def text_of(document: Json) -> str:
    content = document["tabs"][0]["documentTab"]["body"]["content"]
    runs = [element for part in content for element in part.get("paragraph", {}).get("elements", ())]
    return "".join(run["textRun"]["content"] for run in runs if "textRun" in run)


FAULTS = "faults are the emulator's"
PEOPLE = "it needs another person's hands"


@dataclass
class World:
    """The real gateways, and a person's hands in Drive."""

    backend: Backend
    google: GoogleWorkspace

    @property
    def docs(self) -> DocsGateway:
        return self.google.docs

    def note(self, text: str = "Some notes.") -> DocumentId:
        return DocumentId(self.backend.document("Clients/Acme/Call", text))

    def page(self) -> DocumentId:
        drive, home = self.google.drive, self.backend.home
        made = drive.create(name="Page", mime_type=DOCUMENT, parent=home, app_properties=MARKED)
        self.backend.wait_until_listed(made.id)
        return DocumentId(made.id)

    def revision(self, document: DocumentId) -> RevisionId:
        return RevisionId(self.docs.read(document).json["revisionId"])

    def type(self, document: DocumentId, text: str) -> None:
        """Let a person type at the document's start."""
        self.backend.type(document, text)

    def give_away(self, document: DocumentId, *, shared: bool) -> None:
        workspace = self.backend.emulator(PEOPLE).emulator.workspace
        file, other = workspace.files[document], workspace.add_user("bo@example.com")
        if shared:
            workspace.share(file, Permission("1", "user", "reader", email=workspace.advisor.email))
        with workspace.rights_changing(file):
            file.owner, file.parent = other.email, other.root_id

    def faults(self, *kinds: str, method: str = BATCH) -> None:
        lines = [{"match": method, "nth": nth, "do": kind} for nth, kind in enumerate(kinds, 1)]
        self.backend.emulator(FAULTS).emulator.faults.load(lines)

    def sent(self, method: str) -> int:
        return self.google.calls.api.get(method, 0)


@pytest.fixture
def access(backend: Backend) -> Access:
    """Careful access, where people's files can be had that no app has made."""
    return "careful" if isinstance(backend, EmulatedBackend) else "automatic"


@pytest.fixture
def world(backend: Backend, access: Access) -> Iterator[World]:
    with backend.open(access) as google:
        yield World(backend, google)


def test_a_note_is_read_with_its_tabs(world: World) -> None:
    read = world.docs.read(world.note("Hello there."))
    assert "Hello there." in text_of(read.json)
    assert "body" not in read.json


def test_where_suggestions_are_refused_the_note_is_read_without_them(world: World) -> None:
    world.backend.emulator("with automatic access nothing is refused")
    read = world.docs.read(world.note())
    assert not read.inline
    assert world.sent(GET) == 2


def test_where_suggestions_may_be_seen_one_read_is_enough(world: World) -> None:
    note = world.note()
    workspace = world.backend.emulator("switches are the emulator's").emulator.workspace
    workspace.switches = Switches(readonly_scope_may_read_suggestions=True)
    assert world.docs.read(note).inline
    assert world.sent(GET) == 1


def test_our_own_page_is_read_with_suggestions_and_revision(world: World) -> None:
    read = world.docs.read(world.page())
    assert read.inline
    assert read.json["revisionId"]


def test_a_missing_document_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        world.docs.read(NOWHERE)


def test_a_document_out_of_sight_is_not_found(world: World) -> None:
    note = world.note()
    world.give_away(note, shared=False)
    with pytest.raises(NotFound):
        world.docs.read(note)


def test_a_document_one_may_only_view_is_still_read(world: World) -> None:
    note = world.note()
    world.give_away(note, shared=True)
    assert not world.docs.read(note).inline


def test_a_batch_is_applied_and_the_next_can_be_pinned_to_its_revision(world: World) -> None:
    page = world.page()
    first = world.docs.write(page, inserted("World"), required_revision=world.revision(page))
    world.docs.write(page, inserted("Hello "), required_revision=first)
    assert text_of(world.docs.read(page).json) == "Hello World\n"


def test_a_batch_pinned_to_an_older_revision_changes_nothing(world: World) -> None:
    page = world.page()
    revision = world.revision(page)
    world.type(page, "A person's words. ")
    with pytest.raises(StaleRevision):
        world.docs.write(page, inserted("Ours"), required_revision=revision)
    assert text_of(world.docs.read(page).json) == "A person's words. \n"
    assert world.sent(BATCH) == 1


@pytest.mark.parametrize("requests", [inserted("x", at=999), [{}], [{"insertText": {"nonsense": 1}}]])
def test_an_illegal_batch_is_rejected_whole(world: World, requests: list[Json]) -> None:
    page = world.page()
    with pytest.raises(Rejected):
        world.docs.write(page, inserted("Ours") + requests, required_revision=world.revision(page))
    assert text_of(world.docs.read(page).json) == "\n"
    assert world.sent(BATCH) == 1


@pytest.mark.parametrize("kind", ["429", "503-before", "reset-before", "html-502", "401-once"])
def test_a_batch_that_did_not_arrive_is_sent_again_and_applied_once(world: World, kind: str) -> None:
    page = world.page()
    revision = world.revision(page)
    world.faults(kind)
    after = world.docs.write(page, inserted("Once. "), required_revision=revision)
    assert text_of(world.docs.read(page).json) == "Once. \n"
    assert after == world.revision(page)


@pytest.mark.parametrize("kind", ["503-after-apply", "reset-after-apply", "garbled", "slow:4"])
def test_a_batch_whose_reply_is_lost_is_never_applied_twice_and_left_in_doubt(
    world: World, kind: str
) -> None:
    page = world.page()
    revision = world.revision(page)
    world.faults(kind)
    with pytest.raises(OutcomeUnknown):
        world.docs.write(page, inserted("Once. "), required_revision=revision)
    world.faults()
    assert text_of(world.docs.read(page).json) == "Once. \n"


def test_a_write_quota_that_stays_used_up_is_named(world: World) -> None:
    page = world.page()
    revision = world.revision(page)
    world.faults(*["429"] * 9)
    with pytest.raises(RateLimited):
        world.docs.write(page, inserted("x"), required_revision=revision)


@pytest.mark.parametrize("access", ["careful", "automatic"])
def test_no_write_to_a_note_ever_leaves_this_machine(world: World) -> None:
    note = world.note()
    world.google.drive.file(FileId(note))
    with pytest.raises(SafetyStop):
        world.docs.write(note, inserted("x"), required_revision=RevisionId("r"))
    assert world.sent(BATCH) == 0
    log = world.backend.emulator("the log is the emulator's").emulator.log
    assert [entry.method for entry in log.entries if "atch" in entry.method] == []


@pytest.mark.parametrize("access", ["automatic"])
def test_a_page_that_lost_our_mark_is_not_written_any_more(world: World) -> None:
    page = world.page()
    revision = world.revision(page)
    world.google.drive.update(FileId(page), app_properties={"whoowes": None})
    with pytest.raises(SafetyStop):
        world.docs.write(page, inserted("x"), required_revision=revision)


def test_a_page_known_from_an_earlier_run_is_written_once_drive_has_shown_its_mark(world: World) -> None:
    page = world.page()
    with world.backend.open_again() as later:
        revision = RevisionId(later.docs.read(page).json["revisionId"])
        with pytest.raises(SafetyStop):
            later.docs.write(page, inserted("x"), required_revision=revision)
        assert page in {DocumentId(file.id) for file in later.drive.marked("whoowes")}
        later.docs.write(page, inserted("x"), required_revision=revision)


def test_what_is_counted_is_what_the_other_side_saw(world: World) -> None:
    page = world.page()
    world.faults("429", "503-before")
    world.docs.write(page, inserted("x"), required_revision=world.revision(page))
    log = world.backend.emulator("the log is the emulator's").emulator.log
    seen: dict[str, Any] = {}
    for entry in log.entries:
        seen[entry.method] = seen.get(entry.method, 0) + 1
    assert world.google.calls.api == seen
    assert world.google.calls.retries == 2
    assert world.google.calls.waited_s > 0
