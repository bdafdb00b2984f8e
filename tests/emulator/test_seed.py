"""A folder on disk becomes a Drive tree."""

from pathlib import Path

import pytest
from tests.emulator.world import DOC, FOLDER, SHORTCUT, World, reason

from whoowes.emulator import SeedError

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def test_folders_documents_and_office_files_keep_their_places(world: World, tmp_path: Path) -> None:
    files = {
        "Clients/Acme/2026-03-04 call.md": "# Call",
        "Clients/Acme/Old.docx!": "bytes",
        "Clients/Acme/deck.pdf": "bytes",
    }
    world.server.reset(_write(tmp_path / "seed", files))
    apis = world.sign_in()
    found = apis.drive.files().list(fields="files(name,mimeType)", orderBy="name").execute()["files"]
    assert [(file["name"], file["mimeType"]) for file in found] == [
        ("2026-03-04 call", DOC),
        ("Acme", FOLDER),
        ("Clients", FOLDER),
        ("deck.pdf", "application/octet-stream"),
        ("Old.docx", _OFFICE),
    ]


def test_the_settings_of_whoever_reads_the_tree_are_no_file_of_it(world: World, tmp_path: Path) -> None:
    files = {
        "config.toml": 'root = "x"',
        "Clients/config.toml": "a note's own",
        "Clients/Acme/call.md": "# Call",
    }
    world.server.reset(_write(tmp_path / "seed", files))
    files_of = world.sign_in().drive.files()
    (clients,) = files_of.list(q="name = 'Clients'").execute()["files"]
    found = files_of.list(q="name = 'config.toml'", fields="files(parents)").execute()["files"]
    assert found == [{"parents": [clients["id"]]}]


def test_settings_set_owner_times_permissions_trash_and_comments(world: World, tmp_path: Path) -> None:
    settings = """
        [items."call"]
        owner = "kevin@acme.com"
        created = 2026-03-04T15:00:00Z
        modified = "2026-03-05T09:30:00Z"
        permissions = [{ role = "commenter", email = "lea@acme.com", name = "Lea" }]
        comments = [{ content = "Done?", quoted = "Call", author = "Lea" }]
        [items."gone"]
        trashed = true
    """
    top = 'advisor = "ana@example.com"\n[users]\n"kevin@acme.com" = "Kevin Wong"\n'
    files = {"drive.toml": top, "Acme/drive.toml": settings, "Acme/call.md": "Call", "Acme/gone.md": "x"}
    world.server.reset(_write(tmp_path / "seed", files))
    apis = world.sign_in()
    fields = "files(id,createdTime,modifiedTime,owners(displayName),permissions(emailAddress,role))"
    (found,) = apis.drive.files().list(q="name = 'call'", fields=fields).execute()["files"]
    assert (found["createdTime"], found["modifiedTime"]) == (
        "2026-03-04T15:00:00.000Z",
        "2026-03-05T09:30:00.000Z",
    )
    assert found["owners"] == [{"displayName": "Kevin Wong"}]
    assert found["permissions"] == [
        {"emailAddress": "kevin@acme.com", "role": "owner"},
        {"emailAddress": "lea@acme.com", "role": "commenter"},
        {"emailAddress": "ana@example.com", "role": "writer"},
    ]
    listed = apis.drive.comments().list(fileId=found["id"], fields="comments(content)").execute()
    assert listed["comments"] == [{"content": "Done?"}]
    assert apis.names("trashed = true") == ["gone"]


def test_shortcuts_and_shared_drives(world: World, tmp_path: Path) -> None:
    files = {
        "Firm/drive.toml": """
            [folder]
            shared_drive = true
            permissions = [{ role = "organizer", email = "advisor@example.com" }]
        """,
        "Firm/Acme/call.md": "x",
        "Clients/drive.toml": '[[shortcuts]]\nname = "Acme here"\ntarget = "Firm/Acme"\n',
    }
    world.server.reset(_write(tmp_path / "seed", files))
    apis = world.sign_in()
    fields = "files(name,shortcutDetails)"
    (shortcut,) = apis.drive.files().list(q=f"mimeType = '{SHORTCUT}'", fields=fields).execute()["files"]
    target = shortcut["shortcutDetails"]["targetId"]
    assert shortcut["name"] == "Acme here"
    assert reason(apis.drive.files().get(fileId=target)) == (404, "notFound")
    assert apis.drive.files().get(fileId=target, supportsAllDrives=True).execute()["name"] == "Acme"
    both = {"supportsAllDrives": True, "includeItemsFromAllDrives": True}
    assert apis.names(f"'{target}' in parents", **both) == ["call"]


@pytest.mark.parametrize(
    ("files", "text"),
    [
        ({"a.docx": "x"}, "no Word file"),
        ({"a.json": "{"}, "not a document"),
        ({"drive.toml": "x = "}, "drive.toml"),
        ({"drive.toml": "x = 1"}, "unknown word 'x'"),
        ({"drive.toml": '[items."a"]\ntrashed = true'}, "nothing here is named 'a'"),
        ({"a.md": "x", "drive.toml": '[items."a"]\ncolour = "red"'}, "Unknown setting 'colour'"),
        ({"a.md": "x", "drive.toml": '[items."a"]\ntrashed = "yes"'}, "trashed must be true or false"),
        ({"drive.toml": '[[shortcuts]]\ntarget = "Nowhere"'}, "Nothing lies at 'Nowhere'"),
        ({"a/b/drive.toml": "[folder]\nshared_drive = true"}, "directly below the seed folder"),
    ],
)
def test_seed_that_cannot_be_read_names_the_file_and_the_fault(
    world: World, tmp_path: Path, files: dict[str, str], text: str
) -> None:
    with pytest.raises(SeedError, match=text):
        world.server.reset(_write(tmp_path / "seed", files))


def test_seed_folder_that_is_missing_is_refused(world: World, tmp_path: Path) -> None:
    with pytest.raises(SeedError, match="no such folder"):
        world.server.reset(tmp_path / "nowhere")
