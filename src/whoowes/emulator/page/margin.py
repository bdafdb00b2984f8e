"""Comments and suggestions in the margin, beside the text they belong to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION

_COLOURS = 5


@dataclass(frozen=True)
class Passage:
    """The text a comment is anchored to: code units of one segment, half-open."""

    tab_id: str
    segment_id: str
    start: int
    end: int
    comment_id: str


@dataclass
class Suggesters:
    """Who made which suggestion, as far as that is known.

    Attributes:
        names: The author's name by the suggestion's id.
        summaries: What it changes, by its id; empty where the marks in the text must tell.
    """

    names: dict[str, str] = field(default_factory=dict)
    summaries: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, suggestions: Iterable[Json]) -> "Suggesters":
        """Return them from suggestions as `id`, `author` (may be empty) and `summary` (may be empty)."""
        known = {str(each["id"]): each for each in suggestions if each.get("author")}
        return cls(
            {suggestion_id: str(each["author"]) for suggestion_id, each in known.items()},
            {suggestion_id: str(each.get("summary", "")) for suggestion_id, each in known.items()},
        )

    def attributes(self, ids: Sequence[str]) -> str:
        """Return the attributes that tell whose suggestion an element is; nothing where that is not known."""
        known = [each for each in ids if each in self.names]
        if not known:
            return ""
        name, marks = self.names[known[0]], escape(" ".join(known))
        css = f"by{self._colour(name)}"
        return f' class="{css}" data-notes="{marks}" title="Suggested by {escape(name)}"'

    def _colour(self, name: str) -> int:
        return list(dict.fromkeys(self.names.values())).index(name) % _COLOURS

    def card(self, suggestion_id: str, elements: list[Json]) -> str:
        """Return what is suggested and by whom, for the margin; empty where nobody's name is known."""
        name = self.names.get(suggestion_id)
        if name is None:
            return ""
        parts = [
            (word, text)
            for word, mark in (("Add", INSERTION), ("Delete", DELETION))
            if (text := _marked_text(elements, mark, suggestion_id))
        ]
        told = "".join(f"<p><b>{word}:</b> “{escape(text)}”</p>" for word, text in parts)
        summary = self.summaries.get(suggestion_id)
        told = f"<p>{escape(summary)}</p>" if summary else told
        css = f"card suggestion by{self._colour(name)}"
        return f'<div class="{css}" data-note="{escape(suggestion_id)}">{_author(name)}{told}</div>'


@dataclass
class Margin:
    """The comments of a document, and which of them have found their place beside its text.

    Attributes:
        comments: As `comment_views` gives them.
        suggesters: Who made which suggestion.
    """

    comments: Sequence[Json]
    suggesters: Suggesters
    _placed: set[str] = field(default_factory=set)

    def passages(self, tab_id: str, segment_id: str, *, is_first_tab: bool) -> tuple[Passage, ...]:
        """Return the passages to highlight in one segment, in reading order."""
        return tuple(
            sorted(
                (
                    passage
                    for passage in self._all_passages()
                    if passage.segment_id == segment_id
                    and (passage.tab_id == tab_id or (is_first_tab and not passage.tab_id))
                ),
                key=lambda passage: (passage.start, passage.end),
            )
        )

    def cards(self, paragraphs: Iterable[Json], passages: Sequence[Passage]) -> str:
        """Return the margin of a paragraph or table: what begins in these paragraphs, in their order.

        Args:
            paragraphs: Structural elements, each a paragraph.
            passages: The passages of their segment.
        """
        shown = "".join(card for element in paragraphs for card in self._beside(element, passages))
        return f'<aside class="margin">{shown}</aside>' if shown else ""

    def _beside(self, element: Json, passages: Sequence[Passage]) -> Iterator[str]:
        start, end = int(element.get("startIndex", 0)), int(element.get("endIndex", 0))
        for passage in passages:
            if passage.start < end and passage.end > start and self._is_new(passage.comment_id):
                comment = next(each for each in self.comments if str(each["id"]) == passage.comment_id)
                yield _comment_card(comment)
        parts = element["paragraph"]["elements"]
        for each in _suggestion_ids(parts):
            if each in self.suggesters.names and self._is_new(f"suggestion {each}"):
                yield self.suggesters.card(each, parts)

    def leftover(self) -> str:
        """Return the comments that stand beside no text, for the end of the page."""
        cards = [
            _comment_card(comment, _without_place(comment))
            for comment in self.comments
            if str(comment["id"]) not in self._placed
        ]
        if not cards:
            return ""
        return f'<section class="leftover"><h2>Other comments</h2>{"".join(cards)}</section>\n'

    def _is_new(self, key: str) -> bool:
        is_new = key not in self._placed
        self._placed.add(key)
        return is_new

    def _all_passages(self) -> Iterator[Passage]:
        for comment in self.comments:
            anchor = comment.get("anchor")
            if comment.get("state") == "live" and anchor and not comment.get("resolved"):
                yield Passage(
                    str(anchor.get("tabId", "")),
                    str(anchor.get("segmentId", "")),
                    int(anchor.get("startIndex", 0)),
                    int(anchor["endIndex"]),
                    str(comment["id"]),
                )


def _without_place(comment: Json) -> str:
    if comment.get("resolved"):
        return "Resolved"
    return "Original content deleted" if comment.get("state") == "orphaned" else "On the whole document"


def _comment_card(comment: Json, label: str = "") -> str:
    noted = f'<p class="label">{escape(label)}</p>' if label else ""
    quoted = comment.get("quoted") or comment.get("text") or ""
    quote = f"<blockquote>{escape(str(quoted))}</blockquote>" if label and quoted else ""
    replies = "".join(_reply(reply) for reply in comment.get("replies", ()))
    said = f"{_author(str(comment['author']))}{quote}<p>{escape(str(comment['content']))}</p>{replies}"
    return f'<div class="card" data-note="{escape(str(comment["id"]))}">{noted}{said}</div>'


def _reply(reply: Json) -> str:
    done = {"resolve": "Marked as resolved", "reopen": "Opened again"}.get(str(reply.get("action", "")), "")
    text = str(reply.get("content") or done)
    return f'<div class="reply">{_author(str(reply["author"]))}<p>{escape(text)}</p></div>'


def _author(name: str) -> str:
    return f'<p class="author"><span aria-hidden="true">{escape(name[:1].upper())}</span>{escape(name)}</p>'


def _suggestion_ids(elements: list[Json]) -> list[str]:
    found = (
        each
        for element in elements
        for part in element.values()
        if isinstance(part, dict)
        for mark in (INSERTION, DELETION)
        for each in part.get(mark, ())
    )
    return list(dict.fromkeys(found))


def _marked_text(elements: list[Json], mark: str, suggestion_id: str) -> str:
    return "".join(
        str(element["textRun"].get("content", ""))
        for element in elements
        if suggestion_id in element.get("textRun", {}).get(mark, ())
    ).strip("\n")
