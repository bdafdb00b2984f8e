"""The last look before a page is written: nothing of another client may stand on it (`product.md` "Privacy").

Provenance is by construction: every word comes from this client's notes or is our own. This guard is for
the advisor's slip, a note of one client that speaks of another.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from whoowes.core.document.managed import ManagedParagraph, Page
from whoowes.core.document.model import Block, Paragraph, Run
from whoowes.core.document.text import fold
from whoowes.core.ids import DocumentId
from whoowes.core.items.model import Link
from whoowes.core.ledger.model import Entry, Ledger, NotedWin
from whoowes.core.problems import Problem, Where

_SHORTEST_NAME = 4
_TOKEN = re.compile(r"[\w-]{20,}")
_DOCUMENT_LINK = re.compile(r"docs\.google\.com/document/(?:u/\d+/)?d/([\w-]+)")


@dataclass(frozen=True, slots=True)
class Strangers:
    """What must not stand on this client's page."""

    names: tuple[str, ...] = ()
    """Full names of other clients, and full names and addresses of people who are not on this roster."""
    documents: frozenset[DocumentId] = frozenset()
    """Ids of other clients' documents."""


def withhold(ledger: Ledger, strangers: Strangers) -> tuple[Ledger, tuple[Problem, ...]]:
    """Return the ledger without the rows that name a stranger, and a problem for each of them."""
    pattern = _pattern(strangers.names)
    if pattern is None:
        return ledger, ()
    problems: list[Problem] = []
    entries = [e for e in ledger.entries if not _names_one(pattern, _entry_texts(e), _where(e), problems)]
    wins = [w for w in ledger.wins if not _names_one(pattern, _win_texts(w), w.win.where, problems)]
    return replace(ledger, entries=tuple(entries), wins=tuple(wins)), tuple(problems)


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    texts = sorted({folded for name in names if len(folded := fold(name)) >= _SHORTEST_NAME})
    if not texts:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(text) for text in texts) + r")(?!\w)")


def _names_one(pattern: re.Pattern[str], texts: Iterable[str], where: Where, problems: list[Problem]) -> bool:
    if not any(pattern.search(fold(text)) for text in texts):
        return False
    message = "This row names somebody of another client; it is withheld (see `allow_mentions`)."
    problems.append(Problem("foreign-name", message, where))
    return True


def _entry_texts(entry: Entry) -> Iterable[str]:
    yield from (entry.task, entry.owner.raw, entry.due.words, entry.result)
    yield from _link_texts(entry.links)
    yield from (event.due.words for event in entry.events if event.due)
    yield from (sighting.item.status_raw for sighting in entry.sightings)


def _link_texts(links: Iterable[Link]) -> Iterable[str]:
    for link in links:
        yield from (link.text, link.url)


def _win_texts(win: NotedWin) -> Iterable[str]:
    yield from (win.win.text, win.win.result)


def _where(entry: Entry) -> Where:
    return entry.sightings[0].item.where if entry.sightings else Where()


def foreign_documents(page: Page, strangers: Strangers) -> frozenset[DocumentId]:
    """Return the ids of other clients' documents on a page, linked or written out; it must have none."""
    tokens = {token for text in _texts(page) for token in _TOKEN.findall(text)}
    return strangers.documents & {DocumentId(token) for token in tokens}


def linked_documents(urls: Iterable[str]) -> frozenset[DocumentId]:
    """Return the ids of the Google Docs among the targets of links."""
    return frozenset(DocumentId(match) for url in urls for match in _DOCUMENT_LINK.findall(url))


def _texts(page: Page) -> Iterable[str]:
    for block in page.blocks:
        if isinstance(block, ManagedParagraph):
            yield from _paragraph_texts(block.paragraph)
        else:
            for row in block.rows:
                for cell in row.row.cells:
                    yield from (text for content in cell.content for text in _paragraph_texts(content))


def _paragraph_texts(block: Block) -> Iterable[str]:
    if isinstance(block, Paragraph):
        yield "".join(inline.text for inline in block.inlines if isinstance(inline, Run))
        yield from (i.style.link for i in block.inlines if isinstance(i, Run) and i.style.link)
