"""The full listing: clients, notes, pages; and what is not listed is not taken for deleted."""

from dataclasses import replace

import pytest
from tests.fakes import ROOT, FakeDrive

from whoowes.core.changes import ClientSurvey, Survey
from whoowes.core.drive import CLIENT_PROPERTY, DOCUMENT, FOLDER, MARK, ROLE_PROPERTY, SHORTCUT, DriveFile
from whoowes.core.ids import FileId, FolderId
from whoowes.core.summary.words.en import ENGLISH
from whoowes.errors import ConfigError, PermissionDenied
from whoowes.sync.settings import ClientSettings, Settings
from whoowes.sync.survey import ROLE_DECLINED, ROLE_OWN_FOLDER, take_survey

OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PLAIN = ClientSettings("", "en-GB", ENGLISH)


class Workspace:
    """A Drive with a clients root in it."""

    def __init__(self, **client: object) -> None:
        self.drive = FakeDrive()
        self.root = self.drive.folder("Clients", ROOT)
        self.client = replace(PLAIN, **client)  # type: ignore[arg-type]

    def survey(self, known: Survey | None = None) -> Survey:
        settings = Settings(
            root=self.root,
            access="careful",
            advisor_name="",
            advisor_names=(),
            advisor_domains=(),
            empty_due_is_next_call=True,
            client=lambda _, name: replace(self.client, name=name),
            fingerprint="f",
        )
        return take_survey(self.drive, settings, known)

    def folder(self, name: str, parent: FolderId | None = None) -> FolderId:
        return self.drive.folder(name, parent or self.root)

    def shortcut(self, name: str, parent: FolderId, target: str, mime: str = DOCUMENT) -> DriveFile:
        return self.drive.put(name, SHORTCUT, parent, shortcut_target=FileId(target), shortcut_mime_type=mime)


def only(survey: Survey) -> ClientSurvey:
    (client,) = survey.clients
    return client


def codes(client: ClientSurvey) -> list[str]:
    return [problem.code for problem in client.problems]


# Clients.


def test_each_folder_in_the_root_is_a_client_by_name_then_id() -> None:
    work = Workspace()
    for name in ("globex", "Acme", "Initech"):
        work.folder(name)
    work.drive.put("A loose document", parent=work.root)
    assert [client.name for client in work.survey().clients] == ["Acme", "globex", "Initech"]


def test_a_shortcut_to_a_folder_is_a_client_known_by_its_target() -> None:
    work = Workspace()
    target = work.drive.folder("Acme", ROOT)
    work.shortcut("To Acme", work.root, target, FOLDER)
    work.shortcut("To Acme again", work.root, target, FOLDER)
    assert [(client.id, client.name) for client in work.survey().clients] == [(target, "Acme")]


def test_a_shortcut_that_leads_nowhere_is_no_client() -> None:
    work = Workspace()
    work.shortcut("Gone", work.root, "never", FOLDER)
    trashed = work.drive.folder("Trashed", ROOT)
    work.drive.edit(FileId(trashed), trashed=True)
    work.shortcut("To the trash", work.root, trashed, FOLDER)
    assert work.survey().clients == ()


def test_our_own_folder_is_no_client_though_it_lies_in_the_root() -> None:
    work = Workspace()
    properties = {MARK: "1", ROLE_PROPERTY: ROLE_OWN_FOLDER}
    ours = work.drive.put("whoowes - pages to place", FOLDER, work.root, app_properties=properties)
    assert (work.survey().clients, work.survey().own_folder) == ((), ours)


def test_a_client_inside_another_is_refused_and_nothing_of_it_is_read() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    inner = work.folder("Inner", acme)
    work.drive.put("4 March call", parent=inner)
    work.shortcut("Inner as a client", work.root, inner, FOLDER)
    nested = next(client for client in work.survey().clients if client.id == inner)
    assert codes(nested) == ["nested-client"]
    assert nested.notes == ()


# Notes.


def test_every_document_below_is_a_note_the_oldest_first() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    deep = work.folder("2026", work.folder("Calls", acme))
    for name, parent in (("first", deep), ("second", acme), ("third", deep)):
        work.drive.put(name, parent=parent)
    work.drive.put("photo", "image/png", acme)
    client = only(work.survey())
    assert [note.name for note in client.notes] == ["first", "second", "third"]
    assert len(client.folders) == 3


@pytest.mark.parametrize(
    ("name", "exclude", "is_note"),
    [
        ("4 March call", (), True),
        ("Call TEMPLATE", (), False),
        ("Draft plan", ("draft*",), False),
        ("Draft plan", ("Draft",), True),
        ("My draft", ("Draft*",), True),
        ("Agenda", ("file-3",), False),
    ],
)
def test_templates_and_what_the_configuration_excludes_are_no_notes(
    name: str, exclude: tuple[str, ...], *, is_note: bool
) -> None:
    work = Workspace(exclude=exclude)
    work.drive.put(name, parent=work.folder("Acme"))
    assert bool(only(work.survey()).notes) is is_note


def test_our_own_pages_are_no_notes() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    page = work.drive.put("Who owes what", parent=acme, app_properties={MARK: "1", CLIENT_PROPERTY: acme})
    client = only(work.survey())
    assert (client.notes, client.pages) == ((), (page,))


def test_an_office_file_is_named_and_not_read() -> None:
    work = Workspace()
    work.drive.put("4 March call.docx", OFFICE, work.folder("Acme"))
    client = only(work.survey())
    assert (client.notes, codes(client)) == ((), ["office-file"])


def test_a_shortcut_to_a_document_is_read_once() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    target = work.drive.put("4 March call", parent=ROOT)
    work.shortcut("To the call", acme, target.id)
    work.shortcut("To the call too", acme, target.id)
    assert only(work.survey()).notes == (target,)


def test_a_shortcut_into_another_client_s_folder_is_refused() -> None:
    work = Workspace()
    acme, globex = work.folder("Acme"), work.folder("Globex")
    theirs = work.drive.put("their call", parent=work.folder("Calls", globex))
    work.shortcut("To theirs", acme, theirs.id)
    client = work.survey().clients[0]
    assert (client.notes, codes(client)) == ((), ["foreign-shortcut"])


def test_a_dead_shortcut_is_named() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    trashed = work.drive.put("call", parent=ROOT)
    work.drive.edit(trashed.id, trashed=True)
    work.shortcut("To the trash", acme, trashed.id)
    work.shortcut("To nothing", acme, "never")
    client = only(work.survey())
    assert (client.notes, codes(client)) == ((), ["dead-shortcut", "dead-shortcut"])


@pytest.mark.parametrize("is_included", [False, True])
def test_a_note_of_limited_access_is_left_out_until_the_configuration_says_otherwise(
    *, is_included: bool
) -> None:
    work = Workspace(include_limited=is_included)
    acme = work.folder("Acme")
    limited = FolderId(work.drive.put("Board", FOLDER, acme, limited_access=True).id)
    work.drive.put("in a limited folder", parent=work.folder("deeper", limited))
    work.drive.put("limited itself", parent=acme, limited_access=True)
    client = only(work.survey())
    assert len(client.notes) == (2 if is_included else 0)
    assert codes(client) == ([] if is_included else ["limited-access"] * 2)


def test_a_limited_client_folder_limits_nothing_in_it_but_a_limited_folder_below_it_does() -> None:
    work = Workspace()
    acme = FolderId(work.drive.put("Acme", FOLDER, work.root, limited_access=True).id)
    note = work.drive.put("4 March call", parent=work.folder("Calls", acme))
    board = FolderId(work.drive.put("Board", FOLDER, acme, limited_access=True).id)
    work.drive.put("5 March call", parent=board)
    client = only(work.survey())
    assert (client.notes, codes(client)) == ((note,), ["limited-access"])


# Missing is not deleted.


def known_note() -> tuple[Workspace, DriveFile, Survey]:
    work = Workspace()
    note = work.drive.put("4 March call", parent=work.folder("Acme"))
    return work, note, work.survey()


class LaggingDrive(FakeDrive):
    """A Drive whose listings miss some files that it knows by id."""

    missed: frozenset[str] = frozenset()

    def children(self, folder: FolderId) -> tuple[DriveFile, ...]:
        return tuple(file for file in super().children(folder) if file.id not in self.missed)


def test_a_note_that_a_late_listing_misses_is_still_a_note() -> None:
    work = Workspace()
    work.drive = lagging = LaggingDrive()
    work.root = lagging.folder("Clients", ROOT)
    note = lagging.put("4 March call", parent=work.folder("Acme"))
    known = work.survey()
    lagging.missed = frozenset({note.id})
    assert only(work.survey(known)).notes == (note,)
    assert only(work.survey()).notes == ()


def test_a_note_out_of_sight_is_kept_as_unreadable_and_named() -> None:
    work, note, known = known_note()
    work.drive.hide(note.id)
    client = only(work.survey(known))
    assert (client.notes, client.unreadable, codes(client)) == ((), (note,), ["note-unreadable"])


def test_an_unreadable_note_stays_known_through_further_listings() -> None:
    work, note, known = known_note()
    work.drive.hide(note.id)
    again = work.survey(work.survey(known))
    assert only(again).unreadable == (note,)


def test_a_note_in_the_trash_is_gone_for_sure() -> None:
    work, note, known = known_note()
    work.drive.edit(note.id, trashed=True)
    client = only(work.survey(known))
    assert (client.notes, client.unreadable, codes(client)) == ((), (), [])


@pytest.mark.parametrize("fields", [{"parents": (ROOT,)}, {"name": "Template for reviews"}])
def test_a_note_moved_away_or_renamed_to_no_note_is_told_once(fields: dict[str, object]) -> None:
    work, note, known = known_note()
    work.drive.edit(note.id, **fields)
    told = work.survey(known)
    assert (only(told).notes, only(told).unreadable, codes(only(told))) == ((), (), ["note-moved"])
    assert codes(only(work.survey(told))) == []


def test_a_note_moved_to_another_client_is_told_by_the_one_and_read_by_the_other() -> None:
    work, note, _ = known_note()
    zeta = work.folder("Zeta")
    known = work.survey()
    work.drive.edit(note.id, parents=(zeta,))
    acme, other = work.survey(known).clients
    assert (codes(acme), codes(other)) == (["note-moved"], [])
    assert [found.id for found in other.notes] == [note.id]


def test_a_known_note_that_became_limited_is_not_read_though_a_listing_misses_it() -> None:
    work = Workspace()
    work.drive = lagging = LaggingDrive()
    work.root = lagging.folder("Clients", ROOT)
    note = lagging.put("4 March call", parent=work.folder("Acme"))
    known = work.survey()
    lagging.missed = frozenset({note.id})
    lagging.edit(note.id, limited_access=True)
    client = only(work.survey(known))
    assert (client.notes, codes(client)) == ((), ["limited-access"])


def test_a_note_deep_below_a_folder_that_cannot_be_listed_stays_as_it_was() -> None:
    work = Workspace()
    work.drive = drive = ClosedDrive()
    work.root = drive.folder("Clients", ROOT)
    calls = work.folder("Calls", work.folder("Acme"))
    note = drive.put("4 March call", parent=work.folder("2026", calls))
    known = work.survey()
    drive.closed = frozenset({calls})
    assert only(work.survey(known)).unreadable == (note,)


class ClosedDrive(FakeDrive):
    """A Drive in which some folders can be seen but not listed."""

    closed: frozenset[str] = frozenset()

    def children(self, folder: FolderId) -> tuple[DriveFile, ...]:
        if folder in self.closed:
            raise PermissionDenied(f"{folder} may not be listed")
        return super().children(folder)


def test_a_folder_that_cannot_be_listed_is_named_and_its_notes_are_kept() -> None:
    work = Workspace()
    work.drive = drive = ClosedDrive()
    work.root = drive.folder("Clients", ROOT)
    calls = work.folder("Calls", work.folder("Acme"))
    note = drive.put("4 March call", parent=calls)
    known = work.survey()
    drive.closed = frozenset({calls})
    client = only(work.survey(known))
    assert (codes(client), client.notes) == (["folder-unreadable"], (note,))


# Pages, permissions, the root.


def test_pages_are_found_wherever_they_are_the_oldest_first() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    properties = {MARK: "1", CLIENT_PROPERTY: acme}
    first = work.drive.put("Page", parent=ROOT, app_properties=properties)
    second = work.drive.put("Page again", parent=acme, trashed=True, app_properties=properties)
    assert only(work.survey()).pages == (first, second)


def test_a_client_that_wants_no_page_is_known_by_our_file() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    properties = {MARK: "1", CLIENT_PROPERTY: acme, ROLE_PROPERTY: ROLE_DECLINED}
    work.drive.put("no page", parent=ROOT, app_properties=properties)
    client = only(work.survey())
    assert (client.is_declined, client.pages) == (True, ())


def test_permissions_that_may_not_be_listed_are_not_known() -> None:
    work = Workspace()
    acme = work.folder("Acme")
    assert only(work.survey()).permissions == ()
    work.drive.keep_permissions_secret(FileId(acme))
    assert only(work.survey()).permissions is None


@pytest.mark.parametrize("trouble", ["hidden", "trashed", "no folder"])
def test_a_root_that_cannot_be_used_is_a_mistake_in_the_configuration(trouble: str) -> None:
    work = Workspace()
    if trouble == "hidden":
        work.drive.hide(FileId(work.root))
    elif trouble == "trashed":
        work.drive.edit(FileId(work.root), trashed=True)
    else:
        work.root = FolderId(work.drive.put("a document", parent=ROOT).id)
    with pytest.raises(ConfigError, match=f"The clients root {work.root} is "):
        work.survey()
