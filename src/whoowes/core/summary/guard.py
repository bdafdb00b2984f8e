"""The last look before a page is written: nothing of another client may stand on it (`product.md` "Privacy").

Provenance is by construction: every word comes from this client's notes or is our own. This guard is for
the advisor's slip, a note of one client that speaks of another.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from whoowes.core.document.managed import ManagedParagraph, Page
from whoowes.core.document.model import Block, Paragraph, Run
from whoowes.core.document.text import fold
from whoowes.core.ids import DocumentId
from whoowes.core.items.model import Link, NoteFacts, Sighting
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
    names = _Names(_pattern(strangers.names))
    entries, their_entries = _parted(ledger.entries, lambda e: any(map(names.are_in, _entry_texts(e))))
    wins, their_wins = _parted(ledger.wins, lambda win: any(map(names.are_in, _win_texts(win))))
    spots = (
        *(_spot(entry, names.are_in) for entry in their_entries),
        *((win.note, win.win.where) for win in their_wins),
    )
    problems = tuple(_withheld(names, note, where) for note, where in spots)
    return replace(ledger, entries=entries, wins=wins), problems


_T = TypeVar("_T")


def _parted(things: Iterable[_T], is_taken: Callable[[_T], bool]) -> tuple[tuple[_T, ...], tuple[_T, ...]]:
    """Return the things that stay, and those that are taken out."""
    judged = [(thing, is_taken(thing)) for thing in things]
    return tuple(t for t, taken in judged if not taken), tuple(t for t, taken in judged if taken)


def _withheld(names: "_Names", note: NoteFacts, where: Where) -> Problem:
    message = "This row names somebody of another client; it is withheld (see `allow_mentions`)."
    return Problem("foreign-name", f"{names.place(note, where)}: {message}", where)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of strangers: found in texts, and kept out of what is told."""

    pattern: re.Pattern[str] | None

    def are_in(self, text: str) -> bool:
        return self.pattern is not None and self.pattern.search(fold(text)) is not None

    def place(self, note: NoteFacts, where: Where) -> str:
        """Return a note's title and a place in it, with ids and numbers where their words have a name."""
        title = f"the note {note.document_id}" if self.are_in(note.title) else f"“{note.title}”"
        place = where.count_words if self.are_in(where.words) else where.words
        return f"{title}, {place}" if place else title


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    texts = sorted({folded for name in names if len(folded := fold(name)) >= _SHORTEST_NAME})
    if not texts:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(text) for text in texts) + r")(?!\w)")


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


def _spot(entry: Entry, is_meant: Callable[[str], bool]) -> tuple[NoteFacts, Where]:
    """Return the note and the place of the first sighting that has what is meant, else of the first."""
    meant = (s for s in entry.sightings if any(map(is_meant, _sighting_texts(s))))
    found = next(meant, entry.sightings[0])
    return found.note, found.item.where


def _sighting_texts(sighting: Sighting) -> Iterable[str]:
    item = sighting.item
    yield from (item.task, item.owner_raw, item.due_raw, item.status_raw, item.result)
    yield from _link_texts(item.links)


def linking_places(ledger: Ledger, documents: frozenset[DocumentId], strangers: Strangers) -> tuple[str, ...]:
    """Return in which notes, and where, these documents are linked to; no stranger is named."""
    names = _Names(_pattern(strangers.names))

    def is_meant(text: str) -> bool:
        return any(document in text for document in documents)

    entries = (entry for entry in ledger.entries if any(map(is_meant, _entry_texts(entry))))
    wins = (win for win in ledger.wins if any(map(is_meant, _win_texts(win))))
    spots = (*(_spot(entry, is_meant) for entry in entries), *((win.note, win.win.where) for win in wins))
    return tuple(dict.fromkeys(names.place(note, where) for note, where in spots))


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
