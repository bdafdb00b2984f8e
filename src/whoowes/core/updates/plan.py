"""Which page to write, or why none. What to write in it is the differ's matter."""

from collections.abc import Sequence
from dataclasses import dataclass

from whoowes.core.drive import DriveFile
from whoowes.core.ids import FolderId

MASS_CHANGE_SHARE = 5
"""One line in so many may vanish in one pass (`product.md` principle 5)."""
MASS_CHANGE_LEAST = 5


@dataclass(frozen=True, slots=True)
class Create:
    """There is no page yet."""


@dataclass(frozen=True, slots=True)
class Keep:
    """This page is to be kept current."""

    page: DriveFile
    others: tuple[DriveFile, ...] = ()
    """Further pages of the same client: left as they are, and reported."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """No page is written, and why."""

    code: str
    reason: str
    page: DriveFile | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """There is no page yet, and nothing to say on one: no call has been held."""


PagePlan = Create | Keep | Refuse | Wait


@dataclass(frozen=True, slots=True)
class Placement:
    """What there is of a client's page, and what may be done."""

    pages: Sequence[DriveFile]
    """Files that bear our mark with this client's id, trashed ones included, the oldest first."""
    own_folders: frozenset[FolderId]
    """This client's folder and all below it."""
    other_folders: frozenset[FolderId]
    """Other clients' folders and all below them."""
    is_declined: bool
    has_foreign_page: bool
    """A page that another set-up made, or a copy, lies among the notes."""
    is_open: bool
    """The client's folder is open to people who are not of this client, and nobody said yes to that."""
    born_in_client_folder: bool
    """Automatic access: a new page is created in the client's folder."""
    publish: bool
    """The advisor asked for a page in spite of a trashed or foreign one."""
    is_empty: bool = False
    """The notes hold no call and no item, so a page would say nothing."""


def plan_page(placement: Placement) -> PagePlan:
    """Choose the page to write, deterministically: the oldest that is not in the trash."""
    alive = [page for page in placement.pages if not page.trashed]
    if alive:
        return _keep(alive, placement)
    trashed = [page for page in placement.pages if page.trashed]
    if (trashed or placement.is_declined) and not placement.publish:
        reason = "The page was moved to the trash; `--publish` makes a new one."
        return Refuse("page-declined", reason, trashed[0] if trashed else None)
    if placement.has_foreign_page and not placement.publish:
        reason = "There is a page in this folder which another set-up made; `--publish` makes our own."
        return Refuse("foreign-page", reason)
    if placement.is_empty:
        return Wait()
    if placement.born_in_client_folder and placement.is_open:
        return Refuse("open-folder", _OPEN)
    return Create()


_OPEN = (
    "The client's folder is open to people who are not of this client, or who may open it cannot be read. "
    "Set `publish_open = true` for this client if that is right."
)


def _keep(alive: list[DriveFile], placement: Placement) -> PagePlan:
    page = alive[0]
    if placement.other_folders.intersection(page.parents):
        return Refuse("misplaced-page", "The page stands under another client; it is not updated.", page)
    if placement.own_folders.intersection(page.parents) and placement.is_open:
        return Refuse("open-folder", _OPEN, page)
    return Keep(page, tuple(alive[1:]))


def is_mass_change(on_page: int, vanishing: int) -> bool:
    """Whether too many of the open lines on a page would vanish in one pass."""
    return vanishing >= MASS_CHANGE_LEAST and vanishing * MASS_CHANGE_SHARE > on_page
