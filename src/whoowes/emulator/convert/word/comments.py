"""Where the comments of a Word file begin and end, and what they are about."""

from dataclasses import dataclass, field

from docx.document import Document

from whoowes.emulator.convert.converted import ImportedComment
from whoowes.emulator.docs.reindex import element_width
from whoowes.emulator.docs.state import Json

Elements = list[Json]


@dataclass
class _Place:
    """A comment's range: the paragraphs it begins and ends in, by their elements, and the units before it."""

    start: tuple[Elements, int]
    end: tuple[Elements, int]
    quoted: str = ""
    is_open: bool = True


@dataclass
class CommentPlaces:
    """The ranges met so far, in a body read from its beginning to its end."""

    _places: dict[str, _Place] = field(default_factory=dict)
    _here: Elements = field(default_factory=list)
    _waiting: list[str] = field(default_factory=list)

    def enter(self, elements: Elements) -> None:
        """Begin a paragraph; comments that began between paragraphs begin in it."""
        self._here = elements
        for comment_id in self._waiting:
            self.open(comment_id)
        self._waiting.clear()

    def wait(self, comment_id: str) -> None:
        """Note that a comment begins with the next paragraph."""
        self._waiting.append(comment_id)

    def open(self, comment_id: str) -> None:
        """Note that a comment begins here."""
        self._places[comment_id] = _Place(self._point(), self._point())

    def close(self, comment_id: str) -> None:
        """Note that a comment ends here."""
        place = self._places.get(comment_id)
        if place is not None:
            place.end, place.is_open = self._point(), False

    def quote(self, text: str) -> None:
        """Add text to what every open comment is about."""
        for place in self._places.values():
            if place.is_open:
                place.quoted += text

    def imported(self, document: Document, content: list[Json]) -> list[ImportedComment]:
        """Return the comments of the file.

        Args:
            document: The file.
            content: The body it became, indices counted.
        """
        starts = dict(_paragraph_starts(content))
        return [
            ImportedComment(
                author=comment.author or "Unknown",
                content=comment.text,
                quoted=place.quoted.strip("\n"),
                written=comment.timestamp,
                start=starts.get(id(place.start[0]), 0) + place.start[1],
                end=starts.get(id(place.end[0]), 0) + place.end[1],
            )
            for comment in document.comments
            if (place := self._places.get(str(comment.comment_id)))
        ]

    def _point(self) -> tuple[Elements, int]:
        return self._here, sum(element_width(element) for element in self._here)


def _paragraph_starts(content: list[Json]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for element in content:
        if "paragraph" in element:
            found.append((id(element["paragraph"]["elements"]), element["startIndex"]))
        for row in element.get("table", {}).get("tableRows", []):
            for cell in row["tableCells"]:
                found += _paragraph_starts(cell["content"])
    return found
