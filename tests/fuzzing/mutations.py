"""Ways to break a document: each takes a random source and a document, and changes the document in place."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any, Final

from tests.fuzzing.vocabulary import DATES, HOSTILE, NAMES, phrase, pumped

Json = dict[str, Any]
Holder = Any
"""An object or an array of JSON."""
Mutation = Callable[[Random, Json], None]

_ODD: Final[tuple[Any, ...]] = (
    None, 0, -1, 1, 2**31, 2**63, 10**400, 1.5, float("nan"), float("inf"), True, False, "", "x", "PT",
    "TRUE", [], {},
    [[]], [None], {"": {}}, {"content": "x"}, [{"textRun": None}], "HEADING_1", "\ud800",
)  # fmt: skip
_KINDS: Final = (
    "paragraph", "table", "sectionBreak", "tableOfContents", "textRun", "person", "dateElement",
    "richLink", "dropdown",
    "pageBreak", "footnoteReference", "equation", "widget", "", "horizontalRule", "autoText",
)  # fmt: skip
_STYLES: Final = ("NORMAL_TEXT", "TITLE", "SUBTITLE", *(f"HEADING_{n}" for n in range(1, 7)), "HEADING_9", "")
_TIMES: Final = (
    "", "2026-03-06T12:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-02-30",
    "2026-W10-5",
    "yesterday", "2026-03-06T25:00:00Z", "20260306", "2026-03-06T12:00:00.123456789Z",
    "\u0662\u0660\u0662\u0666-03-06",
)  # fmt: skip
_SPANS: Final = (-1, 0, 1, 2, 3, 7, 1000, 10**9, 10**400, "2", None, 1.5)
_SHOWN: Final = frozenset({"content", "title", "name", "displayText", "email", "uri", "displayValue", "url"})
_DEEPEST_TABLE = 60
_DEEPEST = 3000


def _places(document: Json) -> list[tuple[Holder, Any]]:
    """Return every place of a value in a document: what holds it, and its key or number there."""
    found: list[tuple[Holder, Any]] = []
    waiting: list[Holder] = [document]
    while waiting:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder))
        for key in keys:
            found.append((holder, key))
            value = holder[key]
            if isinstance(value, dict | list):
                waiting.append(value)
    return found


def _values(document: Json, key: str) -> list[Any]:
    return [holder[at] for holder, at in _places(document) if at == key and isinstance(holder, dict)]


def _objects(document: Json, key: str) -> list[Json]:
    return [value for value in _values(document, key) if isinstance(value, dict)]


def _arrays(document: Json) -> list[list[Any]]:
    values = (holder[at] for holder, at in _places(document))
    return [value for value in values if isinstance(value, list) and value]


def _cells(document: Json) -> list[Json]:
    rows = (cell for cells in _values(document, "tableCells") if isinstance(cells, list) for cell in cells)
    return [cell for cell in rows if isinstance(cell, dict)]


def _texts(document: Json) -> list[tuple[Holder, Any]]:
    return [(holder, at) for holder, at in _places(document) if at in _SHOWN and isinstance(holder[at], str)]


def drop(random: Random, document: Json) -> None:
    """Take a value out."""
    if places := _places(document):
        holder, at = random.choice(places)
        del holder[at]


def retype(random: Random, document: Json) -> None:
    """Put a value of another type in its place."""
    if places := _places(document):
        holder, at = random.choice(places)
        holder[at] = deepcopy(random.choice(_ODD))


def truncate(random: Random, document: Json) -> None:
    """Cut an array short."""
    if arrays := _arrays(document):
        chosen = random.choice(arrays)
        del chosen[random.randrange(len(chosen)) :]


def duplicate(random: Random, document: Json) -> None:
    """Repeat one of an array, elsewhere in it."""
    if arrays := _arrays(document):
        chosen = random.choice(arrays)
        again = deepcopy(random.choice(chosen))
        for _ in range(random.randint(1, 4)):
            chosen.insert(random.randint(0, len(chosen)), again)


def swap(random: Random, document: Json) -> None:
    """Change the order of an array."""
    arrays = [array for array in _arrays(document) if len(array) > 1]
    if arrays:
        random.shuffle(random.choice(arrays))


def rename(random: Random, document: Json) -> None:
    """Make an element one of another kind, known or not."""
    holders = [holder for holder, at in _places(document) if at in _KINDS and isinstance(holder, dict)]
    if holders:
        holder = random.choice(holders)
        old = random.choice([key for key in holder if key in _KINDS])
        holder[random.choice(_KINDS)] = holder.pop(old)


def reword(random: Random, document: Json) -> None:
    """Put words of the product, or hostile ones, in place of a text or into it."""
    if texts := _texts(document):
        for holder, at in random.choices(texts, k=random.randint(1, 4)):
            holder[at] = _with(random, holder[at], phrase(random))


def pump(random: Random, document: Json) -> None:
    """Make a text a long repetition, as it takes to find patterns that go back and forth."""
    if texts := _texts(document):
        holder, at = random.choice(texts)
        length = random.choice((40, 80, 200, 400)) if random.randrange(8) else random.choice((2_000, 8_000))
        holder[at] = _with(random, holder[at], pumped(random, length))


def _with(random: Random, old: str, new: str) -> str:
    if random.randrange(3) == 0:
        return new
    at = random.randint(0, len(old))
    return old[:at] + new + old[at:] if random.randrange(2) else f"{new} {old}"


def cross_cells(random: Random, document: Json) -> None:
    """Let two cells change places, be it across tables."""
    cells = _cells(document)
    if len(cells) > 1:
        one, other = random.sample(cells, 2)
        one["content"], other["content"] = other.get("content"), one.get("content")


def span(random: Random, document: Json) -> None:
    """Merge cells senselessly."""
    for cell in random.choices(_cells(document) or [{}], k=random.randint(1, 3)):
        cell["tableCellStyle"] = {"rowSpan": random.choice(_SPANS), "columnSpan": random.choice(_SPANS)}


def chip(random: Random, document: Json) -> None:
    """Put a chip into a paragraph, whole or without its parts."""
    elements = [value for value in _values(document, "elements") if isinstance(value, list)]
    if elements:
        chosen = random.choice(elements)
        chosen.insert(random.randint(0, len(chosen)), _chip(random))


def _chip(random: Random) -> Json:
    mail = random.choice(("", "kevin@acme.example", "sara@northway.example", "@", "a b@c", None, "\ud800@x"))
    when = {"timestamp": random.choice(_TIMES), "displayText": random.choice(DATES)}
    kinds: tuple[Json, ...] = (
        {"person": {"personProperties": {"email": mail, "name": random.choice((*NAMES, None))}}},
        {"person": {"personProperties": {}}},
        {"person": {}},
        {"dateElement": {"dateElementProperties": when}},
        {"dateElement": {"dateElementProperties": {"timestamp": random.choice(_TIMES)}}},
        {
            "richLink": {
                "richLinkProperties": {"title": random.choice(HOSTILE), "uri": random.choice(HOSTILE)}
            }
        },
        {"dropdown": {"dropdownProperties": {"displayValue": phrase(random)}}},
        {"dropdown": {}},
    )
    return dict(random.choice(kinds))


def restyle(random: Random, document: Json) -> None:
    """Make paragraphs headings or bullets, with words or without."""
    for one in random.choices(_objects(document, "paragraph") or [{}], k=random.randint(1, 4)):
        match random.randrange(3):
            case 0:
                one["paragraphStyle"] = {"namedStyleType": random.choice(_STYLES), "headingId": "h.x"}
            case 1:
                one["bullet"] = {
                    "listId": random.choice(("kix.1", "none", "")),
                    "nestingLevel": random.randint(-2, 12),
                }
            case _:
                one["elements"] = [{"textRun": {"content": phrase(random) + "\n"}}]


def retab(random: Random, document: Json) -> None:
    """Change the tabs: one without content, an odd title, a copy below itself, none at all."""
    tabs = document.get("tabs")
    if not isinstance(tabs, list) or not tabs or not isinstance(tabs[0], dict):
        document["tabs"] = [{"documentTab": {"body": document.pop("body", {})}}]
        return
    tab = random.choice(tabs)
    match random.randrange(4) if isinstance(tab, dict) else 3:
        case 0:
            tab.pop("documentTab", None)
        case 1:
            tab["tabProperties"] = {"title": phrase(random), "tabId": random.choice(("t.0", "", "t.1"))}
        case 2:
            below = deepcopy(tab)
            below["tabProperties"] = {
                "title": phrase(random),
                "tabId": "t.9",
                "parentTabId": random.choice(("t.0", "t.9")),
            }
            tab["childTabs"] = [below]
        case _:
            tabs.append({"tabProperties": {"tabId": "t.0"}})


def renumber(random: Random, document: Json) -> None:
    """Make indices contradict each other."""
    indexed = [(holder, at) for holder, at in _places(document) if at in {"startIndex", "endIndex"}]
    for holder, at in random.choices(indexed or [({}, "x")], k=5):
        holder[at] = random.choice((-5, 0, 1, 3, 10**6, 10**30))


def suggest(random: Random, document: Json) -> None:
    """Propose, delete or strike some elements or all of them."""
    share = random.choice((0.1, 0.5, 1.0))
    key = random.choice(("suggestedInsertionIds", "suggestedDeletionIds", "strikethrough"))
    for holder in _objects(document, random.choice(("textRun", "person", "table", "dateElement"))):
        if random.random() < share and key == "strikethrough":
            holder["textStyle"] = {"strikethrough": True}
        elif random.random() < share:
            holder[key] = ["suggest.1"]


def headers(random: Random, document: Json) -> None:
    """Give a table a first row of the product's words, so that its columns change their meaning."""
    rows = [value for value in _values(document, "tableRows") if isinstance(value, list) and value]
    if rows:
        chosen = random.choice(rows)
        count = random.randint(1, 7)
        chosen.insert(random.choice((0, 0, 1)), {"tableCells": [_cell(phrase(random)) for _ in range(count)]})


def _cell(words: str) -> Json:
    return {"content": [{"paragraph": {"elements": [{"textRun": {"content": words + "\n"}}]}}]}


SMALL: Final[tuple[Mutation, ...]] = (
    drop, retype, truncate, duplicate, swap, rename, reword, reword, reword, pump, cross_cells, span,
    chip, chip, restyle,
    restyle, retab, renumber, suggest, headers, headers,
)  # fmt: skip


def long_text(random: Random, document: Json) -> None:
    """Fill one text with tens of thousands of characters."""
    if texts := _texts(document):
        holder, at = random.choice(texts)
        holder[at] = pumped(random, random.choice((20_000, 50_000, 100_000)))


def joined_names(random: Random, document: Json) -> None:
    """Fill a cell with names joined again and again."""
    if cells := _cells(document):
        between = random.choice((" and ", ", ", "/", " & ", " or ", "\v", " ", "; ", " - "))
        piece = random.choice(NAMES) + between
        random.choice(cells)["content"] = _cell(piece * random.choice((30, 500, 5_000)))["content"]


def equal_rows(random: Random, document: Json) -> None:
    """Add an action table of rows that are all the same."""
    bodies = [value for value in _values(document, "content") if isinstance(value, list) and value]
    if bodies:
        cells = [_cell("Send the report"), _cell(random.choice(NAMES)), _cell(random.choice(DATES))]
        head = {"tableCells": [_cell("Action"), _cell("Owner"), _cell("Due")]}
        rows = [{"tableCells": deepcopy(cells)} for _ in range(random.choice((300, 1_000, 3_000)))]
        random.choice(bodies).append({"table": {"tableRows": [head, *rows]}})


def many_rows(random: Random, document: Json) -> None:
    """Repeat a row by the hundred or the thousand, its first words numbered."""
    rows = [value for value in _values(document, "tableRows") if isinstance(value, list) and value]
    if rows:
        chosen = random.choice(rows)
        row = random.choice(chosen)
        chosen.extend(deepcopy(row) for _ in range(random.choice((200, 500, 2_000))))


def many_columns(random: Random, document: Json) -> None:
    """Repeat the cells of every row of a table."""
    rows = [value for value in _values(document, "tableRows") if isinstance(value, list) and value]
    for row in random.choice(rows) if rows else ():
        cells = row.get("tableCells") if isinstance(row, dict) else None
        if isinstance(cells, list) and cells:
            cells.extend(deepcopy(random.choice(cells)) for _ in range(200))


def many_elements(random: Random, document: Json) -> None:
    """Repeat what stands in a body, or in a cell, a hundred times."""
    bodies = [value for value in _values(document, "content") if isinstance(value, list) and value]
    if bodies:
        chosen = random.choice(bodies)
        chosen.extend(deepcopy(chosen[: len(chosen)]) * random.choice((10, 100)))


def deep_tables(random: Random, document: Json) -> None:
    """Nest a cell in tables, deeper than Docs does, or deeper than Python calls."""
    cells = _cells(document)
    if cells:
        chosen = random.choice(cells)
        content = chosen.get("content")
        for _ in range(random.choice((3, _DEEPEST_TABLE, _DEEPEST))):
            content = [{"table": {"tableRows": [{"tableCells": [{"content": content}]}]}}]
        chosen["content"] = content


def deep_tabs(random: Random, document: Json) -> None:
    """Nest a tab in tabs."""
    tabs = document.get("tabs")
    tab = tabs[0] if isinstance(tabs, list) and tabs else {}
    for _ in range(random.choice((3, _DEEPEST_TABLE, _DEEPEST))):
        tab = {"tabProperties": {"title": random.choice(DATES)}, "childTabs": [tab]}
    document["tabs"] = [tab]


LARGE: Final[tuple[Mutation, ...]] = (
    long_text, long_text, many_rows, many_columns, many_elements, deep_tables, deep_tabs, joined_names,
    equal_rows,
)  # fmt: skip


def splice(random: Random, document: Json, other: Json) -> None:
    """Put the content of another document into this one."""
    mine = [value for value in _values(document, "content") if isinstance(value, list)]
    theirs = [value for value in _values(other, "content") if isinstance(value, list)]
    if mine and theirs:
        chosen = random.choice(mine)
        at = random.randint(0, len(chosen))
        chosen[at:at] = random.choice(theirs)


def mutations(random: Random, *, is_large: bool) -> Iterator[Mutation]:
    """Yield the mutations that one document undergoes, mostly few; one that makes it large comes last."""
    for _ in range(min(12, 1 + int(random.expovariate(0.5)))):
        yield random.choice(SMALL)
    if is_large:
        yield random.choice(LARGE)
