"""Links: which targets exist, how they are stored, how far an existing one reaches."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, paragraphs
from whoowes.emulator.docs.reindex import segments
from whoowes.emulator.docs.runs import style_holder
from whoowes.emulator.docs.state import Json, copied

_DESTINATIONS = ("url", "tabId", "headingId", "heading", "bookmarkId", "bookmark")


def checked_link(edit: Edit, link: Json, tab_id: str | None) -> Json:
    """Return a link as Docs stores it, refusing one whose target the document lacks.

    Args:
        edit: The batch at work.
        link: As sent; legacy `headingId` means a heading of the request's tab.
        tab_id: The tab the request names, if any.
    """
    set_ones = [name for name in _DESTINATIONS if link.get(name)]
    if not set_ones:
        raise Refusal("Links must include at least one type.")
    if len(set_ones) > 1:
        raise Refusal(f"oneof field 'destination' is already set. Cannot set '{set_ones[1]}'")
    if "url" in link:
        return link
    if "tabId" in link:
        edit.tab(link["tabId"])
        return link
    return _inside(edit, link, set_ones[0], tab_id)


def _inside(edit: Edit, link: Json, name: str, tab_id: str | None) -> Json:
    target = {"id": link[name]} if name.endswith("Id") else dict(link[name])
    tab = edit.tab(target.get("tabId") or tab_id)
    target["tabId"] = tab["tabProperties"]["tabId"]
    kind = name.removesuffix("Id")
    if kind == "heading" and not _has_heading(tab["documentTab"], target["id"]):
        raise Refusal(f"The heading with ID {target['id']} was not found.")
    return {kind: target}


def _has_heading(document_tab: Json, heading_id: str) -> bool:
    return any(
        spot.paragraph.get("paragraphStyle", {}).get("headingId") == heading_id
        for _, content in segments(document_tab)
        for spot in paragraphs(content)
    )


def spread_link(elements: list[Json], before: int, after: int, link: Json) -> None:
    """Give the rest of links that reach out of elements [before, after) the new destination."""
    _spread(elements, range(before - 1, -1, -1), _link_of(elements[before]), link)
    _spread(elements, range(after, len(elements)), _link_of(elements[after - 1]), link)


def _spread(elements: list[Json], indices: range, old: Json | None, link: Json) -> None:
    for index in indices:
        if old is None or _link_of(elements[index]) != old:
            return
        holder = style_holder(elements[index])
        assert holder is not None
        holder["textStyle"] = {**holder["textStyle"], "link": copied(link)}


def _link_of(element: Json) -> Json | None:
    link: Json | None = ((style_holder(element) or {}).get("textStyle", {})).get("link")
    return link
