"""The documents that are mutated: the sample's notes, one of every kind of element, captures cut small."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Final

from tests.documents_json import body, cell, lists_of, paragraph, table, text

import whoowes.sample
from whoowes.emulator.convert.markdown import from_markdown
from whoowes.emulator.docs import IdFactory

Json = dict[str, Any]

_SAMPLE: Final = Path(whoowes.sample.__path__[0]) / "Clients"
_CAPTURES: Final = Path(__file__).parents[3] / "shared" / "fixtures"
_PART = 6
"""Elements of a body in one document: mutations of small ones find as much and cost less."""
_LARGEST_PART = 12_000
_OFTEN = 10
"""So many times the document of every kind of element is among the others."""
"""A part with more characters of JSON (one big table) has its rows cut."""


@cache
def seeds() -> tuple[str, ...]:
    """Return the documents as JSON, in a fixed order; those of captures only where there are captures."""
    own = [*_sample(), *[_every_kind()] * _OFTEN]
    captured = list(_captures())
    # Captures are many; the documents of our own, which hold more that is read, come as often.
    own *= max(1, len(captured) // len(own))
    return tuple(json.dumps(document) for document in (*own, *captured))


def _sample() -> Iterator[Json]:
    for path in sorted(_SAMPLE.rglob("*.md")):
        new_id = _numbered()
        state = from_markdown(path.read_text(encoding="utf-8"), new_id)
        yield from _parts({"documentId": "note", "title": path.stem, "tabs": state.tabs})


def _numbered() -> IdFactory:
    numbers = count(1)
    return lambda prefix: f"{prefix}{next(numbers)}"


def _captures() -> Iterator[Json]:
    for path in sorted(_CAPTURES.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(document, dict):
            yield from _parts(document)


def _parts(document: Json) -> Iterator[Json]:
    """Yield a document for each stretch of each of its tabs."""
    title = str(document.get("title", ""))
    whole = [tab for tab in document.get("tabs", []) if isinstance(tab, dict)]
    if not whole:
        whole = [{"documentTab": {key: document[key] for key in ("body", "lists") if key in document}}]
    for tab in _flat(whole):
        inner = tab.get("documentTab", {})
        content = inner.get("body", {}).get("content", [])
        for part in _stretches(content):
            said = json.dumps(part)
            lists = {name: each for name, each in inner.get("lists", {}).items() if f'"{name}"' in said}
            kept = {"body": {"content": part}, "lists": lists}
            one = {"tabProperties": tab.get("tabProperties", {}), "documentTab": kept}
            yield {"documentId": "note", "title": title, "tabs": [one]}


def _stretches(content: list[Json]) -> Iterator[list[Json]]:
    """Yield a few elements at a time, each time below the last two headings."""
    above: list[Json] = []
    for start in range(0, len(content), _PART):
        part = [_small(element) for element in content[start : start + _PART]]
        yield [*above[-2:], *part]
        above.extend(element for element in part if _is_heading(element))


def _is_heading(element: Json) -> bool:
    style = element.get("paragraph", {}).get("paragraphStyle", {}).get("namedStyleType", "")
    return str(style).startswith("HEADING")


def _flat(tabs: list[Json]) -> Iterator[Json]:
    for tab in tabs:
        yield tab
        yield from _flat(tab.get("childTabs", []))


def _small(element: Json) -> Json:
    rows = element.get("table", {}).get("tableRows")
    while rows and len(rows) > 1 and len(json.dumps(element)) > _LARGEST_PART:
        del rows[(len(rows) + 1) // 2 :]
    return element


def _every_kind() -> Json:
    """Return a document with every kind of element that is read, and some that are not."""
    person = {"person": {"personProperties": {"email": "kevin@acme.example", "name": "Kevin Wong"}}}
    day = {
        "dateElement": {
            "dateElementProperties": {"timestamp": "2026-03-06T12:00:00Z", "displayText": "6 Mar 2026"}
        }
    }
    link = {"richLink": {"richLinkProperties": {"title": "Plan", "uri": "https://docs.example/d/1"}}}
    dropdown = {"dropdown": {"dropdownProperties": {"displayValue": "In progress"}}}
    chips = cell()
    chips["content"] = [paragraph(person, text(", "), person, text("\n"))]
    dated = cell()
    dated["content"] = [paragraph(day, text("\n"))]
    nested = cell()
    nested["content"] = [table([cell("Task\n"), cell("Who\n")], [cell("Pay\n"), cell("KW\n")])]
    return {
        "documentId": "note",
        "title": "Acme call 4 March 2026",
        **body(
            {"sectionBreak": {"sectionStyle": {}}},
            paragraph(
                text("Call 4 March 2026\n"),
                paragraphStyle={"namedStyleType": "HEADING_1", "headingId": "h.1"},
            ),
            paragraph(text("Date: "), day, text("\n")),
            paragraph(text("Attendees: "), person, text(", Sara Lindqvist\n")),
            paragraph(
                text("Action items\n"), paragraphStyle={"namedStyleType": "HEADING_2", "headingId": "h.2"}
            ),
            table(
                [cell("#\n"), cell("Action\n"), cell("Owner\n"), cell("Due\n"), cell("Status\n")],
                [cell("1\n"), cell("Send the Q3 deck\n"), chips, dated, cell("done\n")],
                [
                    cell("2\n", rowSpan=2),
                    cell("Sign the NDA\v- both copies\n"),
                    cell("KW\n"),
                    cell("Fri\n"),
                    cell("\n"),
                ],
                [cell(), cell("Review the draft\n"), cell("us\n"), cell("was 3/4, now 10/4\n"), cell("☑\n")],
            ),
            paragraph(
                text("Send minutes – ", strikethrough=True), person, text("\n"), bullet={"listId": "kix.1"}
            ),
            paragraph(
                text("[Kevin] Book: the room by Friday\n"), bullet={"listId": "kix.1", "nestingLevel": 1}
            ),
            paragraph(text("ACTION KW: chase the bank, due next call\n")),
            paragraph(text("WIN: rota saved £400\n")),
            paragraph(link, text(" "), dropdown, {"footnoteReference": {"footnoteId": "f"}}, text("\n")),
            paragraph(text("gone", suggestedInsertionIds=["s.1"]), {"inlineObjectElement": {}}, text("\n")),
            table([nested, cell("beside\n")]),
            {"tableOfContents": {"content": []}},
            lists=lists_of(glyphType="GLYPH_TYPE_UNSPECIFIED", glyphFormat="%0"),
        ),
    }
