"""What a language has to provide for call notes to be read: one `LanguageWords` per language.

All patterns are regular expressions over folded text (`document.text.fold`): lower case, no accents,
plain hyphens and quotes, single spaces. Header keys are also without brackets and end marks. A language
writes them as strings; `joining.py` compiles them, together with the English ones that people everywhere use.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeAlias, TypeVar

Pattern = TypeVar("Pattern")


def keys(listed: str) -> frozenset[str]:
    """Return header keys that are listed with bars between them."""
    return frozenset(key.strip() for key in listed.split("|"))


class Role(Enum):
    """What a table column holds."""

    __hash__ = object.__hash__  # quicker than an enum's own: every cell of every row is looked up by it

    TASK = "task"
    WEAK_TASK = "weak-task"
    """A task only beside an owner and a date: "Description", "Item"."""
    ISSUE = "issue"
    DECISION = "decision"
    TASK_OWNER = "task-and-owner"
    OWNER = "owner"
    OWNER_DUE = "owner-and-due"
    DUE = "due"
    DUE_REVISED = "due-revised"
    DUE_ORIGINAL = "due-original"
    COMPLETION = "completion"
    """"Completion date": the due date, unless another column has it."""
    DATE = "date"
    """A bare "Date": raised or due, as its place and its values say."""
    PERHAPS_DUE = "perhaps-due"
    """Dates under a header that nobody knows, where no other column tells a deadline."""
    STATUS = "status"
    DONE = "done"
    COMPLETED_ON = "completed-on"
    PERHAPS_STATE = "perhaps-state"
    """States under a header that nobody knows, where no other column tells one."""
    PRIORITY = "priority"
    NOTES = "notes"
    RESULT = "result"
    NUMBER = "number"
    RAISED = "raised"
    INTERNAL = "internal"
    SHARED = "shared"
    """"Share with client?": a no is internal."""
    TYPE = "type"
    DISCUSSION = "discussion"
    WIN = "win"
    TRAP = "trap"
    """A column that action tables do not have: "Path", "Meaning", "Duration"."""
    CLOCK = "clock"
    """A time of day, or a time span after which to escalate."""
    RACI = "raci"
    IGNORED = "ignored"


class Kind(Enum):
    """What a section promises to hold."""

    __hash__ = object.__hash__

    ACTIONS = "actions"
    CARRIED = "carried-forward"
    MATTERS = "matters-arising"
    """Carried forward, but discussion stands between the actions."""
    MIXED = "decisions-and-actions"
    DONE = "done"
    DROPPED = "dropped"
    WINS = "wins"
    ATTENDEES = "attendees"
    TALK = "talk"
    """Discussion, decisions, risks: bullets promise nothing; a typed box or an "Action:" line does."""
    LISTS = "lists"
    """Lists that are no promises, ticked or not: packing lists, agendas."""
    RULES = "rules"
    """Permissions, roles, escalations: lists of them are no promises, but a call speaks of them, too."""
    SKIPPED = "skipped"
    """Templates, runbooks, RACI, transcripts: nothing in them is anybody's promise."""


class StateWord(Enum):
    """What words in a status cell say."""

    REOPENED = "reopened"
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Words(Generic[Pattern]):
    """The wordings of one language, or of one and English."""

    language: str
    """Such as "en"."""
    headers: Mapping[Role, frozenset[str]]
    """Whole header keys."""
    header_endings: Mapping[Role, frozenset[str]]
    """Last words of longer header keys ("Action *owner*")."""
    other_roles: Mapping[Role, frozenset[str]]
    """Header keys with another meaning, where the cells below do not fit the first: "By", "Name"."""
    shared: Pattern
    """Cells of a column of visibility that say: not internal."""
    joiners: Pattern
    """Pattern between two roles in one header ("Action / Owner")."""
    fillers: frozenset[str]
    """Words that a header key may begin with without meaning something else ("*agreed* action")."""
    action_types: Pattern
    log_types: Pattern
    """Values of a type column which show that a log is mixed."""
    changes: Pattern
    """Task cells of a file plan ("Create", "Modify")."""

    explaining: frozenset[str]
    """Header keys of tables that state rules instead of promises, dates or not."""
    role_headers: frozenset[str]
    """Header keys which, without dates, may as well describe roles."""
    due_like: Pattern
    """Words in a due cell that are due words, though no dates."""
    durations: Pattern
    """Due cells that are no dates: "2 days", "T-5"."""
    naming_actions: Pattern
    """Header words that say by themselves: these are actions."""

    sections: tuple[tuple[Kind, Pattern], ...]
    """Whole headings, first match wins."""
    plain_headings: tuple[Pattern, ...]
    """Whole lines that are headings without being styled as such."""
    labelled_line: Pattern
    """The label of a line that carries its value behind it ("Date: …", "Attendees: …")."""
    homework: tuple[Pattern, ...]
    """Headings and introductions that name the owner of what follows, in the group `owner`; in `name` where
    a capital alone tells a name from a topic ("Acties Kevin", "Acties communicatie")."""
    groups: Pattern
    """Sides and groups that a sub-heading under "Actions" may name as owner."""
    outside: Pattern
    """Headings and tabs which are not part of any call."""
    internal: Pattern
    """A heading that as a whole says: internal."""
    internal_mark: Pattern
    """What an internal row or task begins with. Each wording holds a stem of `privacy.py`."""
    internal_end: Pattern
    """A mark at the end of a task, a cell or a win: "(internal)", "- private only"."""

    call_words: Pattern
    not_a_call: Pattern
    """Words in a dated heading that say the date is not that of the call."""
    topic_of_call: Pattern
    """A call with its topic right before it ("budget meeting"), which makes its date no other one."""
    other_date: Pattern
    """Words right before a date that say the same."""
    topic_words: Pattern
    date_line: Pattern
    """The label of a line with the call's own date."""
    not_call_date: Pattern
    """Words beside a date chip that say it is another date."""
    attendees_line: Pattern
    absent_line: Pattern
    asks_nothing: Pattern
    """What says of somebody that he is not there, or is thanked or wished well: it asks nothing of him."""
    times_of_absence: Pattern
    """Behind these words an absence has its days; others make a task of it ("holiday rota")."""
    next_call: Pattern

    item_marks: tuple[Pattern, ...]
    """The beginning of an "Action:" line; groups `owner`, `bracketed`, `number`."""
    several_mark: Pattern
    """The beginning of a line that may name several actions, parted by ";"."""
    inline_mark: Pattern
    """The gap before an "ACTION:" in the middle of a line; over the text as written, not folded."""
    win_mark: Pattern
    result_mark: Pattern
    note_mark: Pattern
    action_verbs: Pattern
    still_to: Pattern
    """Words behind a closing word that name work which is left: "sent, to check"."""
    obliged: Pattern
    """What parts who does it from what is done: "Kevin *to* send", "Kevin*'ll* send"; with its spaces."""
    name_lead: Pattern
    """Words before a name that stands over what that person is to do: "*For* Kevin"."""
    name_joints: Pattern
    """Words between two names of one list."""
    counted_things: Pattern
    """Words before a number that say which of several like things it is: "Phase 1", no number of the task."""
    deadline_word: Pattern
    """The space before the date in a cell that holds an owner and a date: "Kevin* *by Friday"."""
    due_lead: Pattern
    """Words before a date chip at the end of a task ("by", "due")."""

    states: tuple[tuple[StateWord, str, Pattern], ...]
    """(what it says, rule shown to people, pattern at the beginning), first match wins."""
    state_rest: Pattern
    """What may follow a closing word that stays one: a past date, who did it, thanks; group `reason`."""
    state_doubts: Pattern
    """Words behind a closing word that leave open whether it is finished."""
    state_reasons: Pattern
    """Reasons that hold such words and yet leave nothing open ("not needed")."""
    closing_tails: Pattern
    """The closing words with which a state behind a listed task begins."""
    bare_closing: Pattern
    """A closing word at the end of a task that nothing parts from it; looked for before what forbids it."""
    causative: Pattern
    """A task that ends in a closing word because that is what is to be done ("get the roof finished")."""
    ends_open: Pattern
    """Words before a state that make it part of the task: "mark it *as* done"."""
    about_states: Pattern
    """Words of tasks that speak of states themselves ("mark the row: done")."""
    copula: Pattern
    """The gap before what a sentence says became of a task: "The deck *was sent*"."""
    copula_now: Pattern
    """Its forms that may speak of what is still to come: "*is* ready on Friday"."""
    any_participle: Pattern
    """Past participles at the start of a state, with their accents: "countersigned" may be done."""
    told: Pattern
    """What follows whoever did a task under review: "Carla *has sent it*"."""
    agreed_that: Pattern
    """How a sentence begins that tells what was agreed: "*It was agreed that* Carla sends it"."""
    untold: Pattern
    """What follows whoever has not done it: "Carla *has not sent it yet*"."""
    handled: Pattern
    """What follows whoever did something with it, and maybe not what was asked: "Carla *has queried it*"."""
    unsure_subject: Pattern
    """Words before a copula that make a sentence no report on the whole task: "*some* invoices were paid"."""
    moved_to: Pattern
    """Words before a new due date in a state behind a task ("not done, moved to 30 March")."""
    closing_headings: Pattern
    """Closing words which, within a heading, leave open what the items below it are."""
    state_headings: Pattern
    """Words with which a label row in a table begins, whatever follows."""
    state_adverbs: Pattern
    """Words before and behind the state in a heading that change nothing ("recently")."""
    label_rows: Pattern
    """Whole label rows over what is open."""
    states_inside: Pattern
    """Words which, somewhere in a longer status, leave open whether it is finished."""
    lead_states: Pattern
    """A state before a listed task ("Done: …")."""
    tail_states: Pattern
    """A state behind a listed task, in brackets, after a dash or as a last sentence."""
    colours: Pattern
    yes: Pattern
    no: Pattern

    placeholders: Pattern
    placeholders_inside: Pattern
    """Words in brackets before a task that are a tag, not a name ("[Urgent]")."""
    unknown: Pattern
    """Task cells that name nothing yet ("TBC")."""
    nothing: Pattern
    """Whole rows and lines that say there are no actions."""
    boilerplate: Pattern
    """Lines which note-taking programs add."""
    informs: Pattern
    """The label of a listed line that by its own words is no action ("FYI: …", "Decision: …")."""
    agreeing: Pattern
    """The label of a line that is an action where who does it follows ("Agreed: Kevin to send it")."""
    unneeded: Pattern
    """The end of a line that says of a thing that nobody need do it ("not needed at this stage")."""
    not_names: Pattern | None = None
    """Words that, with a capital before "to", name nobody ("*Agreed* to pause the ads")."""
    closing_verbs: tuple[Pattern, ...] = ()
    """Verbs of action at the end of a line, where a language puts them ("Angebot an Kunden *schicken*")."""
    header_phrases: tuple[tuple[Role, Pattern], ...] = ()
    """Longer header keys that say by their form what they hold ("Umsetzungs*frist*"), first match wins."""
    header_shorts: tuple[tuple[str, Pattern], ...] = ()
    """Header words cut short, each by the whole word that it may stand for ("scad.": "scadenza")."""
    not_owners: tuple[Pattern, ...] = ()
    """What stands in a heading where an owner may stand, but is none ("Aufgaben für *die nächste Woche*")."""


LanguageWords: TypeAlias = Words[str]
"""The wordings as a language's file gives them."""
NoteWords: TypeAlias = Words[re.Pattern[str]]
"""The wordings with which notes are read."""
