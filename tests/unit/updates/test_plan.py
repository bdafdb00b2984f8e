"""Which page is written: every branch, and when too much would vanish."""

from dataclasses import replace

import pytest

from whoowes.core.drive import DOCUMENT, DriveFile
from whoowes.core.ids import FileId, FolderId
from whoowes.core.updates.plan import Create, Keep, Placement, Refuse, Wait, is_mass_change, plan_page

MINE, OURS, THEIRS = FolderId("mine"), FolderId("ours"), FolderId("theirs")


def page(name: str, parent: FolderId, *, trashed: bool = False) -> DriveFile:
    return DriveFile(FileId(name), name, DOCUMENT, (parent,), trashed)


IN_FOLDER, TO_PLACE = page("in folder", MINE), page("to place", OURS)
MISPLACED, TRASHED = page("misplaced", THEIRS), page("trashed", MINE, trashed=True)
NOTHING = Placement(
    pages=(),
    own_folders=frozenset({MINE}),
    other_folders=frozenset({THEIRS}),
    is_declined=False,
    has_foreign_page=False,
    is_open=False,
    born_in_client_folder=False,
    publish=False,
)


def placement(**changes: object) -> Placement:
    return replace(NOTHING, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(placement(), "create", id="nothing there"),
        pytest.param(placement(pages=[IN_FOLDER]), "keep in folder", id="one page"),
        pytest.param(placement(pages=[TO_PLACE]), "keep to place", id="not yet placed"),
        pytest.param(placement(pages=[TRASHED, IN_FOLDER]), "keep in folder", id="an older one in the trash"),
        pytest.param(placement(pages=[MISPLACED]), "misplaced-page", id="under another client"),
        pytest.param(placement(pages=[MISPLACED], publish=True), "misplaced-page", id="even if asked for"),
        pytest.param(placement(pages=[TRASHED]), "page-declined", id="trashed"),
        pytest.param(placement(is_declined=True), "page-declined", id="declined, trash emptied"),
        pytest.param(placement(pages=[TRASHED], publish=True), "create", id="trashed, asked for again"),
        pytest.param(placement(is_declined=True, publish=True), "create", id="declined, asked for again"),
        pytest.param(placement(pages=[IN_FOLDER], is_declined=True), "keep in folder", id="taken back"),
        pytest.param(placement(has_foreign_page=True), "foreign-page", id="another set-up's page"),
        pytest.param(placement(has_foreign_page=True, publish=True), "create", id="foreign, asked for"),
        pytest.param(
            placement(pages=[IN_FOLDER], has_foreign_page=True), "keep in folder", id="ours beside it"
        ),
        pytest.param(placement(is_empty=True), "wait", id="nothing to say yet"),
        pytest.param(placement(is_empty=True, pages=[IN_FOLDER]), "keep in folder", id="emptied notes"),
        pytest.param(placement(is_empty=True, pages=[TRASHED]), "page-declined", id="trashed and empty"),
        pytest.param(placement(is_empty=True, publish=True), "wait", id="nothing to say, asked for"),
        pytest.param(placement(is_open=True), "create", id="open folder, born elsewhere"),
        pytest.param(placement(is_open=True, born_in_client_folder=True), "open-folder", id="open folder"),
        pytest.param(
            placement(is_open=True, born_in_client_folder=True, publish=True),
            "open-folder",
            id="asking again does not open it",
        ),
        pytest.param(placement(pages=[IN_FOLDER], is_open=True), "open-folder", id="published and opened"),
        pytest.param(placement(pages=[TO_PLACE], is_open=True), "keep to place", id="open, not yet placed"),
    ],
)
def test_the_plan_follows_from_what_there_is(given: Placement, expected: str) -> None:
    assert _name(plan_page(given)) == expected


def _name(plan: Create | Keep | Refuse | Wait) -> str:
    match plan:
        case Create():
            return "create"
        case Wait():
            return "wait"
        case Keep(page=kept):
            return f"keep {kept.name}"
        case Refuse(code=code):
            return code


def test_the_oldest_page_is_kept_and_the_others_are_named() -> None:
    second = page("second", MINE)
    assert plan_page(placement(pages=[IN_FOLDER, second])) == Keep(IN_FOLDER, (second,))


def test_a_refusal_names_the_page_that_the_advisor_trashed() -> None:
    declined = plan_page(placement(pages=[TRASHED]))
    assert isinstance(declined, Refuse)
    assert declined.page == TRASHED
    foreign = plan_page(placement(has_foreign_page=True))
    assert isinstance(foreign, Refuse)
    assert foreign.page is None


@pytest.mark.parametrize(
    ("on_page", "vanishing", "expected"),
    [
        (0, 0, False),
        (4, 4, False),
        (5, 5, True),
        (5, 4, False),
        (24, 5, True),
        (25, 5, False),
        (26, 5, False),
        (29, 6, True),
        (30, 6, False),
        (1000, 200, False),
        (1000, 201, True),
    ],
)
def test_more_than_a_fifth_and_at_least_five_is_a_mass_change(
    on_page: int, vanishing: int, *, expected: bool
) -> None:
    assert is_mass_change(on_page, vanishing) is expected
