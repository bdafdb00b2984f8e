"""The store as a file: who may read it, who may open it, and what a broken one says."""

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from whoowes.core.ids import DocumentId, FolderId, PageToken
from whoowes.errors import Locked, SchemaTooNew, StateError
from whoowes.ports import CachedNote
from whoowes.store import open_store
from whoowes.store.tables import metadata

ROOT = FolderId("root")
NOTE = CachedNote(DocumentId("d"), "1", inline=True, json={"body": "x" * 1000})


def fill(file: Path) -> None:
    with open_store(file) as store:
        store.commit(ROOT, cursor=PageToken("1"), snapshot={"files": []}, notes=[NOTE], forget=[])


def spoil(file: Path, statement: str) -> None:
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(statement)
    connection.close()


def test_only_its_owner_can_read_the_store(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "state.db"
    fill(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_store_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    fill(file)
    file.chmod(0o644)
    open_store(file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_but_the_store_itself_is_left_behind(tmp_path: Path) -> None:
    fill(tmp_path / "state.db")
    assert [entry.name for entry in tmp_path.iterdir()] == ["state.db"]


def test_a_second_pass_is_kept_out_until_the_first_has_ended(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    first = open_store(file)
    with pytest.raises(Locked):
        open_store(file)
    first.close()
    open_store(file).close()


def test_another_process_is_kept_out_too(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    program = (
        "import sys, pathlib; from whoowes.store import open_store; from whoowes.errors import Locked\n"
        "try: open_store(pathlib.Path(sys.argv[1]))\n"
        "except Locked: sys.exit(6)"
    )
    with open_store(file):
        ended = subprocess.run([sys.executable, "-c", program, str(file)], check=False)
    assert ended.returncode == 6


def test_a_closed_store_can_be_closed_again(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    store.close()
    store.close()


@pytest.mark.parametrize("content", [b"no database " * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_named_and_may_be_deleted(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "state.db"
    file.write_bytes(content)
    with pytest.raises(StateError) as caught:
        open_store(file)
    assert str(file) in caught.value.message
    assert "delete it" in caught.value.advice
    file.unlink()
    open_store(file).close()


@pytest.mark.parametrize("content", ["x'00'", "x''", "cast('text' as blob)"])
def test_a_damaged_note_is_named_as_the_stores_damage(tmp_path: Path, content: str) -> None:
    file = tmp_path / "state.db"
    fill(file)
    spoil(file, f"update notes set content = {content}")
    with open_store(file) as store, pytest.raises(StateError, match="damaged"):
        store.note(NOTE.document_id)


def test_a_store_whose_tables_are_gone_is_a_state_error(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    fill(file)
    spoil(file, "drop table notes")
    with open_store(file) as store, pytest.raises(StateError):
        store.note(NOTE.document_id)


def test_another_programs_database_is_a_state_error(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    spoil(file, "create table notes (x)")
    with pytest.raises(StateError):
        open_store(file)


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    fill(file)
    spoil(file, "update alembic_version set version_num = 'of_next_year'")
    before = file.read_bytes()
    with pytest.raises(SchemaTooNew):
        open_store(file)
    assert file.read_bytes() == before


@pytest.mark.parametrize("place", ["folder", "file/state.db"])
def test_a_place_where_no_file_can_be_is_a_state_error(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(StateError):
        open_store(tmp_path / place)


def test_a_commit_that_fails_half_way_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    fill(file)
    spoil(file, "create trigger full before insert on roots begin select raise(abort, 'disk full'); end")
    newer = CachedNote(NOTE.document_id, "2", inline=False, json={})
    with open_store(file) as store:
        with pytest.raises(StateError):
            store.commit(ROOT, cursor=PageToken("2"), snapshot={}, notes=[newer], forget=[])
        assert store.note(NOTE.document_id) == NOTE
        assert store.cursor(ROOT) == "1"


def test_the_migrations_lead_to_the_tables_in_use(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    open_store(file).close()
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_a_note_takes_less_room_than_its_json(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    note = CachedNote(DocumentId("d"), "1", inline=True, json={"content": [{"textRun": "word"}] * 20000})
    with open_store(file) as store:
        store.commit(ROOT, cursor=PageToken("1"), snapshot={}, notes=[note], forget=[])
    assert file.stat().st_size < 100_000
