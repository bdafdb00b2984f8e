"""What is read from a call note: items and sightings with their raw words and readings, and problems."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from whoowes.core.ids import DocumentId
from whoowes.core.items.people import PersonMention
from whoowes.core.items.readings import DueReading, OwnerReading, Status, StatusReading
from whoowes.core.problems import Problem, Where


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a text."""

    text: str
    url: str


class DateSource(StrEnum):
    """What a call's date was taken from (`product.md` "Call note"), in order of trust."""

    HEADING = "heading"
    TAB = "tab"
    CHIP = "chip"
    DATE_LINE = "date-line"
    TITLE = "title"
    RAISED = "raised"
    CREATED = "created"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Call:
    """A call as one note tells of it. All notes of one date are one call."""

    date: dt.date | None
    source: DateSource
    heading: str | None = None
    tab: str | None = None
    raw_date: str = ""
    names_next_call: dt.date | None = None
    """The date which the notes of this call name for the next one."""
    is_worded_as_call: bool = False
    """Dated and worded as a call (attendees, "call", "notes", …), so a call even without items."""


CONTRADICTED = "section-contradicted"
"""The rule by which a task under a heading of what is done says that it is not."""
_BY_SECTION = frozenset({"done-section", "dropped-section", CONTRADICTED})
"""The rules by which a heading alone says what became of a task."""


UNREAD_REMARK = "remark-not-understood"
"""The rule by which a remark leaves the state of an earlier task open."""
GOES_ON = "goes-on"
"""The rule by which a remark plainly says that its matter goes on."""
SAID_OF_A_PART = "said-of-a-part"
"""The rule by which a closing word leaves it open, for it may hold for a part of the task only."""
SPOKEN_OF = "spoken-of"
"""The rule by which a clause of the talk leaves it open that names a task, and an end or another's turn."""
ANOTHER_DAY = "another-day-spoken-of"
"""The rule by which a line of a later call leaves the date of a task open that it names with another day."""
ANOTHER_OWNER = "another-owner-spoken-of"
"""The rule by which a sentence of a later call hands a task that it names to somebody, or may do so."""
MOVED_IN_TALK = "moved-in-talk"
"""The rule by which a clause of a later call that names nothing but a day moves what stands before it."""

PROMISED_ANEW = "promised-anew"
"""The rule by which a review says who will do an earlier task now."""


class Remark(NamedTuple):
    """Words under review of which no rule makes a state: what they speak of, and what they say of it."""

    task: str
    said: str
    status: StatusReading
    """Unclear, plainly open, or what a closing word says behind an order that may be restated."""


class ToldDeed(NamedTuple):
    """What a sentence tells that somebody did: "Kevin has signed the lease"."""

    doer: str
    """Who did it, as written; empty behind "we" and the like."""
    verbs: tuple[str, ...]
    """The participles, in small letters."""
    task: str
    """The deed without its doer: "signed the lease"."""
    said: str
    """The whole sentence."""
    is_whole: bool
    """Nothing in the sentence hedges it; of a clause that may tell an end, its line has no other sentence."""
    is_deed: bool
    """It is no talk, thought or plan: "promised to sign the lease"."""
    is_no_order: bool
    """It begins with who did it, where and as nobody orders anything: "Kevin has put together a list"."""
    is_mixed: bool = False
    """Something else may be told within: only all of its words together count."""


class RawItem(NamedTuple):
    """One action item exactly as written, before owners and dates are read.

    A tuple, as are headings and sections: a note has many, and freezing makes one take five times as long.
    """

    task: str
    call: Call
    where: Where
    position: int
    """Order of appearance within the document."""
    links: tuple[Link, ...] = ()
    owner_raw: str = ""
    owner_chips: tuple[PersonMention, ...] = ()
    is_owner_of_heading: bool = False
    """The owner is that of a heading, or of the head of a column, over it: the task may tell more exactly."""
    is_owner_doubtful: bool = False
    """It is a bullet or a heading over others: a topic, if the roster has nobody of that name."""
    is_owner_by_default: bool = False
    """It is that of the row above, or of the heading over "Topic: …": whom the task names goes before."""
    due_raw: str = ""
    due_chips: tuple[dt.date, ...] = ()
    """Dates of date chips in the due cell, in order."""
    due_previous_raw: str = ""
    """An original date kept beside the revised one (own column, or struck through in the cell)."""
    is_due_struck: bool = False
    """The due cell holds struck-through words alone: whether they still hold, nobody can tell."""
    date_beside_raw: str = ""
    """A date in a column of which it is not known what it tells."""
    status_raw: str = ""
    status: StatusReading = StatusReading(Status.OPEN, "", "no-status")
    number: str | None = None
    priority: str | None = None
    notes: str = ""
    result: str = ""
    is_internal: bool = False
    is_carried_forward: bool = False
    """Under a heading that lists what was agreed before ("matters arising")."""
    is_bare_remark: bool = False
    """It counts only where an earlier note has what it speaks of."""
    remark: Remark | None = None
    """Its task taken as a remark on an earlier one: "HACCP folder: audit passed"."""
    topic: Remark | None = None
    """Of a bullet under review: the matter before its mark, and what it tells of that."""
    told: ToldDeed | None = None
    """It is no task: a sentence tells it as done, of whichever earlier task."""
    is_spoken: bool = False
    """A sentence of the talk that may be a promise: an item only where somebody known plainly owes it."""
    said_before: str = ""
    """The sentences before one of the talk: whom "she" means."""
    said_behind: str = ""
    """The sentence behind one of the talk, where it may take that back unless it is another promise."""
    is_below_actions: bool = False
    """It is a plain line below a heading of actions: spoken, and whose it is, only the roster can tell."""

    @property
    def place(self) -> tuple[Where, str]:
        """Where it stands, and its words there that tell a state: of a sentence, the sentence."""
        return self.where, self.status_raw

    @property
    def own_owner(self) -> str:
        """The owner's words, without those that may be a topic."""
        return "" if self.is_owner_doubtful else self.owner_raw

    @property
    def is_review(self) -> bool:
        """Whether it stands where a note tells what became of what was agreed before."""
        return self.is_carried_forward or self.status.rule in _BY_SECTION


def as_remark(item: RawItem) -> RawItem:
    """Return an item under review as what its remark says: of an earlier task, whose state it leaves open."""
    if item.remark is None:
        return item
    task, said, status = item.remark
    return item._replace(task=task, status_raw=said, status=status, remark=None, is_bare_remark=True)


def as_mention(item: RawItem) -> RawItem | None:
    """Return an item under review as a remark on a part of an earlier task: it closes nothing for certain.

    None where it says nothing of a state, or is open with a date or an owner: it may be another task then.
    """
    told, status = as_remark(item), as_remark(item).status
    if item.told is not None:
        return None
    if status.rule == PROMISED_ANEW:
        return told
    if not item.is_review or not status.raw or told.due_raw or told.due_chips:
        return None
    if status.status is Status.OPEN and (told.own_owner or told.owner_chips):
        return None
    if status.status not in {Status.OPEN, Status.UNCLEAR}:
        status = replace(status, status=Status.UNCLEAR, rule=SAID_OF_A_PART)
    return told._replace(status=status, is_bare_remark=True)


@dataclass(frozen=True, slots=True)
class Win:
    """An achievement in the notes' words."""

    text: str
    result: str
    call: Call
    where: Where
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table of a note was taken for, and by what."""

    where: Where
    verdict: str
    why: str
    header: str
    """The words of its header; empty where it is internal."""


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """What is known of a note beside its content."""

    document_id: DocumentId
    title: str
    created: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteReading:
    """What one note yields before any client-wide knowledge is applied."""

    facts: NoteFacts
    locale: str = ""
    """In which the note is written; empty where nothing but the client's own is known."""
    calls: tuple[Call, ...] = ()
    items: tuple[RawItem, ...] = ()
    wins: tuple[Win, ...] = ()
    attendees: tuple[PersonMention, ...] = ()
    attendee_lines: tuple[str, ...] = ()
    """What attendee lists say in words, without their label, a sub-heading ("Client:") before each line."""
    problems: tuple[Problem, ...] = ()
    tables: tuple[TableRead, ...] = ()
    remarks: tuple[RawItem, ...] = ()
    """What stands under review and is an item only where an earlier one is called by its name."""
    ends: tuple[RawItem, ...] = ()
    """Clauses of the talk that may tell the end of what they name, or another day for it, if an earlier note
    has it."""
    spoken: tuple[RawItem, ...] = ()
    """Sentences of the talk, each an item only where somebody known plainly owes it."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One action item as seen in one call, with owner, due date and status read."""

    item: RawItem
    note: NoteFacts
    owner: OwnerReading
    due: DueReading
    date_beside: DueReading | None = None
    """Where the due cell is silent: a date in the task or behind its state that may be the deadline."""

    @property
    def call_date(self) -> dt.date | None:
        """The date of the call in which it was seen."""
        return self.item.call.date
