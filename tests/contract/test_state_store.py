"""What every store keeps, whatever it is made of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fakes import FakeStore

from whoowes.core.ids import DocumentId, FolderId, PageToken
from whoowes.ports import CachedNote, Json, StateStore
from whoowes.store import open_store

ROOT, OTHER = FolderId("root"), FolderId("other")
Open = Callable[[], StateStore]


@pytest.fixture(params=["fake", "sqlite"])
def reopen(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    """Return a way to open the same store again and again."""
    if request.param == "sqlite":
        return lambda: open_store(tmp_path / "state.db")
    fake = FakeStore()
    return lambda: fake


def note(name: str, version: str = "1", *, inline: bool = True, json: Json | None = None) -> CachedNote:
    return CachedNote(
        DocumentId(name), version, inline=inline, json={"title": name} if json is None else json
    )


def keep(
    reopen: Open, *notes: CachedNote, cursor: str = "1", root: FolderId = ROOT, forget: str = ""
) -> None:
    store = reopen()
    forgotten = [DocumentId(name) for name in forget.split()]
    store.commit(root, cursor=PageToken(cursor), snapshot={"at": cursor}, notes=list(notes), forget=forgotten)
    store.close()


def known(reopen: Open, *names: str) -> list[CachedNote | None]:
    store = reopen()
    found = [store.note(DocumentId(name)) for name in names]
    store.close()
    return found


def test_a_new_store_knows_nothing(reopen: Open) -> None:
    store = reopen()
    assert (store.cursor(ROOT), store.snapshot(ROOT), store.note(DocumentId("a"))) == (None, None, None)
    store.close()


def test_what_is_committed_is_there_after_reopening(reopen: Open) -> None:
    keep(reopen, note("a"), note("b", inline=False), cursor="7")
    store = reopen()
    assert store.cursor(ROOT) == "7"
    assert store.snapshot(ROOT) == {"at": "7"}
    store.close()
    assert known(reopen, "a", "b") == [note("a"), note("b", inline=False)]


def test_a_later_commit_replaces_and_leaves_the_rest(reopen: Open) -> None:
    keep(reopen, note("a"), note("b"), cursor="1")
    keep(reopen, note("a", "2", json={"new": True}), cursor="2")
    assert known(reopen, "a", "b") == [note("a", "2", json={"new": True}), note("b")]
    assert reopen().cursor(ROOT) == "2"


def test_forgotten_notes_are_gone_and_unknown_ones_may_be_forgotten(reopen: Open) -> None:
    keep(reopen, note("a"), note("b"))
    keep(reopen, forget="a never")
    assert known(reopen, "a", "b") == [None, note("b")]


def test_a_note_both_forgotten_and_stored_is_stored(reopen: Open) -> None:
    keep(reopen, note("a", "2"), forget="a")
    assert known(reopen, "a") == [note("a", "2")]


def test_of_two_notes_of_one_document_the_last_is_kept(reopen: Open) -> None:
    keep(reopen, note("a", "1"), note("a", "2"))
    assert known(reopen, "a") == [note("a", "2")]


def test_each_root_has_its_own_cursor_and_snapshot(reopen: Open) -> None:
    keep(reopen, cursor="1", root=ROOT)
    keep(reopen, cursor="2", root=OTHER)
    store = reopen()
    assert [store.cursor(ROOT), store.cursor(OTHER)] == ["1", "2"]
    assert [store.snapshot(ROOT), store.snapshot(OTHER)] == [{"at": "1"}, {"at": "2"}]
    store.close()


def test_thousands_of_notes_can_be_stored_and_forgotten_at_once(reopen: Open) -> None:
    names = [f"n{number}" for number in range(2500)]
    keep(reopen, *map(note, names))
    keep(reopen, forget=" ".join(names[1:]))
    assert known(reopen, names[0], names[-1]) == [note("n0"), None]


def test_what_is_read_is_a_copy(reopen: Open) -> None:
    keep(reopen, note("a"))
    store = reopen()
    first = store.note(DocumentId("a"))
    assert first is not None
    first.json["title"] = "changed"
    assert store.note(DocumentId("a")) == note("a")
    store.close()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(content=st.dictionaries(st.text(), json_values, max_size=4), name=st.text(min_size=1))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_under_any_id_comes_back_the_same(reopen: Open, content: Json, name: str) -> None:
    keep(reopen, note(name, json=content))
    assert known(reopen, name) == [note(name, json=content)]
