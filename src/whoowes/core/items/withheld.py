"""What is kept off the page because of what an item says, where no mark says that it is internal."""

from collections.abc import Iterable
from dataclasses import replace

from whoowes.core.items.model import RawItem
from whoowes.core.items.privacy import forbids_telling, hints_at_privacy
from whoowes.core.problems import Problem

_PERHAPS_PRIVATE = "A row says that somebody must not hear of it: it is kept off the page."


def withhold(items: Iterable[RawItem]) -> tuple[tuple[RawItem, ...], tuple[Problem, ...]]:
    """Return items of which those that somebody must not hear of count as internal, and where these stand."""
    known = tuple(items)
    secret = [item for item in known if not item.is_internal and _is_secret(item)]
    told = tuple(Problem("perhaps-private", _PERHAPS_PRIVATE, item.where) for item in secret)
    if secret:
        known = tuple(item._replace(is_internal=True) if _is_secret(item) else item for item in known)
    return tuple(map(without_private_words, known)), told


def without_private_words(item: RawItem) -> RawItem:
    """Return an item without the words of its state where they hint at privacy: a page may quote them."""
    if not item.status.raw or not hints_at_privacy(item.status.raw):
        return item
    status = replace(item.status, raw="", reason="")
    return item._replace(status=status, status_raw="", remark=None)


def _is_secret(item: RawItem) -> bool:
    return forbids_telling(f"{item.task} {item.notes} {item.result}")
