"""addDocumentTab, deleteTab and updateDocumentTabProperties (`google-behaviour.md` §1.3)."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit
from whoowes.emulator.docs.requests.masks import masked_fields
from whoowes.emulator.docs.state import Json, copied, new_tab

_DEEPEST_LEVEL = 2
_FIXED = ("tabId", "parentTabId")


def add_document_tab(edit: Edit, request: Json) -> Json:
    """Carry out addDocumentTab; the reply carries the new tab's properties."""
    given = request.get("tabProperties", {})
    if given.get("tabId"):
        # Nothing public says whether Google takes an id of the caller's choice.
        raise Refusal("a tab id of the caller's choice is not implemented by the emulator", 501)
    parent = edit.tab(given["parentTabId"]) if given.get("parentTabId") else None
    title = given.get("title") or f"Tab {len(list(edit.state.all_tabs())) + 1}"
    _refuse_taken_title(edit, title)
    siblings = edit.state.tabs if parent is None else parent.setdefault("childTabs", [])
    place = given.get("index", len(siblings))
    if not 0 <= place <= len(siblings):
        raise Refusal(f"The tab index {place} is out of bounds.")
    tab = new_tab(edit.new_id("t."), title, place)
    if parent is not None:
        _nest(tab, parent)
    if given.get("iconEmoji"):
        tab["tabProperties"]["iconEmoji"] = given["iconEmoji"]
    siblings.insert(place, tab)
    _renumber(siblings)
    return {"addDocumentTab": {"tabProperties": copied(tab["tabProperties"])}}


def _nest(tab: Json, parent: Json) -> None:
    level = parent["tabProperties"].get("nestingLevel", 0) + 1
    if level > _DEEPEST_LEVEL:
        raise Refusal("Tabs cannot be nested more than three levels deep.")
    tab["tabProperties"] |= {"parentTabId": parent["tabProperties"]["tabId"], "nestingLevel": level}


def _refuse_taken_title(edit: Edit, title: str) -> None:
    if any(tab["tabProperties"].get("title") == title for tab in edit.state.all_tabs()):
        raise Refusal(f"A tab with the title {title} already exists.")


def delete_tab(edit: Edit, request: Json) -> Json:
    """Carry out deleteTab: its child tabs go too; a document keeps at least one tab."""
    if not request.get("tabId"):
        raise Refusal("The tab ID must be specified.")
    tab = edit.tab(request["tabId"])
    parent_id = tab["tabProperties"].get("parentTabId")
    parent = edit.tab(parent_id) if parent_id else None
    siblings = edit.state.tabs if parent is None else parent["childTabs"]
    if parent is None and len(siblings) == 1:
        raise Refusal("The last tab of a document cannot be deleted.")
    siblings.remove(tab)
    _renumber(siblings)
    if parent is not None and not siblings:
        del parent["childTabs"]
    return {}


def _renumber(siblings: list[Json]) -> None:
    for number, tab in enumerate(siblings):
        tab["tabProperties"]["index"] = number


def update_document_tab_properties(edit: Edit, request: Json) -> Json:
    """Carry out updateDocumentTabProperties: title, icon and place among its siblings."""
    given = request.get("tabProperties", {})
    # The id says which tab is meant; that it is there is no attempt to change it.
    values = {name: value for name, value in given.items() if name != "tabId"}
    paths = masked_fields(
        {**request, "tabProperties": values}, "tabProperties", "TabProperties", read_only=_FIXED
    )
    if not given.get("tabId"):
        raise Refusal("The tab ID must be specified.")
    tab = edit.tab(given["tabId"])
    properties = tab["tabProperties"]
    if "title" in paths and given.get("title") != properties.get("title"):
        _refuse_taken_title(edit, given.get("title", ""))
        properties["title"] = given.get("title", "")
    if "iconEmoji" in paths:
        properties.pop("iconEmoji", None)
        properties |= {"iconEmoji": given["iconEmoji"]} if given.get("iconEmoji") else {}
    if "index" in paths:
        _move(edit, tab, given.get("index", 0))
    return {}


def _move(edit: Edit, tab: Json, place: int) -> None:
    parent_id = tab["tabProperties"].get("parentTabId")
    siblings = edit.tab(parent_id)["childTabs"] if parent_id else edit.state.tabs
    if not 0 <= place < len(siblings):
        raise Refusal(f"The tab index {place} is out of bounds.")
    siblings.remove(tab)
    siblings.insert(place, tab)
    _renumber(siblings)
