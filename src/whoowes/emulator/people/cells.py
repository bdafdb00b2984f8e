"""A person retypes one cell of a table: the smallest edit that gives it another text."""

import re
from dataclasses import dataclass
from typing import Any

import regex

from whoowes.emulator.docs.cell_text import link_around, plain_text, why_not_plain
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.grid import cell_at, referenced_cell
from whoowes.emulator.docs.locate import Edit, requested_table
from whoowes.emulator.docs.units import units
from whoowes.emulator.people.controls import ControlError, edit_document
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_TYPES = {"table": int, "row": int, "column": int, "text": str, "revision": str}
_OPTIONAL = {"tab": str, "as": str}
# What ends a paragraph or a line in Docs, and what Docs drops without a word (rule 14).
_REFUSED = re.compile("[\x00-\x08\x0a-\x1f\u2028\u2029\ue000-\uf8ff]")
_CHANGED = "The document was changed meanwhile. Nothing was saved; the cell shows what it holds now."


def edit_cell(workspace: Workspace, file: DriveFile, body: Json) -> Json:
    """Give a cell another text as a collaborator does who changes only the letters that differ.

    What is typed goes in between the letters it replaces, before those are deleted: it keeps their style and
    link, and comments and named ranges around them live on (`google-behaviour.md` §1.8, §1.10).

    Args:
        workspace: Where the document is.
        file: The document.
        body: `table` (the index the table starts at), `row`, `column`, `text` (one line), `revision` (of the
            document in which the person saw the cell), and optionally `tab` and `as` (who types).

    Returns:
        The cell's text as it is now, and the document's revision.

    Raises:
        ControlError: 409 if the document is at another revision, 400 if the cell is not there, is not plain
            text, or is to get more than a line of it; nothing is changed then.
    """
    _check(body)
    if body["revision"] != file.revision_id:
        raise ControlError(_CHANGED, 409)
    cell = _cell(workspace, file, body)
    place = {"tabId": body["tab"]} if "tab" in body else {}
    change = smallest_change(plain_text(cell), body["text"])
    requests = _requests(cell, change, place) if change else []
    by = {"as": body["as"]} if "as" in body else {}
    edit_document(workspace, file, {"requests": requests, **by})
    return {"text": plain_text(_cell(workspace, file, body)), "revision": file.revision_id}


@dataclass(frozen=True)
class Change:
    """What differs between two texts, in whole characters as people count them.

    Attributes:
        start: Where the difference begins, in code units.
        replaced: The characters that go.
        typed: What comes in their place.
    """

    start: int
    replaced: list[str]
    typed: str


def smallest_change(before: str, after: str) -> Change | None:
    """Return the one stretch in which two texts differ; None if they are equal."""
    if before == after:
        return None
    old, new = regex.findall(r"\X", before), regex.findall(r"\X", after)
    shortest = min(len(old), len(new))
    head = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    rest = shortest - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    typed = "".join(new[head : len(new) - tail])
    return Change(units("".join(old[:head])), old[head : len(old) - tail], typed)


def _requests(cell: Json, change: Change, place: Json) -> list[Json]:
    at = int(cell["content"][0]["startIndex"]) + change.start
    if not change.typed:
        return _deletion(at, at + units("".join(change.replaced)), place)
    first = units(change.replaced[0]) if change.replaced else 0
    rest = units("".join(change.replaced[1:]))
    typed_at, typed_end = at + first, at + first + units(change.typed)
    where = {"index": typed_at, **place}
    link = link_around(cell, change.start, change.start + first)
    return [
        {"insertText": {"location": where, "text": change.typed}},
        *(_linking(typed_at, typed_end, place, link) if link else []),
        *_deletion(typed_end, typed_end + rest, place),
        *_deletion(at, typed_at, place),
    ]


def _deletion(start: int, end: int, place: Json) -> list[Json]:
    span = {"startIndex": start, "endIndex": end, **place}
    return [{"deleteContentRange": {"range": span}}] if end > start else []


def _linking(start: int, end: int, place: Json, link: Json) -> list[Json]:
    span = {"startIndex": start, "endIndex": end, **place}
    return [{"updateTextStyle": {"range": span, "textStyle": {"link": link}, "fields": "link"}}]


def _cell(workspace: Workspace, file: DriveFile, body: Json) -> Json:
    if file.document is None:
        raise ControlError(f"{file.name} is no document.")
    location = {"index": body["table"], "tabId": body.get("tab")}
    try:
        table = requested_table(Edit(file.document, workspace.ids, workspace.switches), location).table
        row, column = referenced_cell(table, {"rowIndex": body["row"], "columnIndex": body["column"]})
    except Refusal as refusal:
        raise ControlError(f"There is no such cell. {refusal.text}") from refusal
    cell = cell_at(table, row, column)
    reason = why_not_plain(cell)
    if reason:
        raise ControlError(f"This cell cannot be edited here: it holds {reason}.")
    return cell


def _check(body: Json) -> None:
    types = _TYPES | _OPTIONAL
    unknown = sorted(set(body) - set(types))
    missing = [word for word in _TYPES if word not in body]
    wrong = [word for word in types if word in body and type(body[word]) is not types[word]]
    if unknown or missing or wrong:
        raise ControlError(
            f"A cell takes {', '.join(types)}; not right: {', '.join(unknown + missing + wrong)}."
        )
    if _REFUSED.search(body["text"]):
        raise ControlError("A cell takes one line of text here, without line breaks or control characters.")
