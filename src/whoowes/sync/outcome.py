"""What a pass did, as values for people, for JSON and for the exit code."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from whoowes.core.changes import Survey
from whoowes.core.ids import DocumentId, FolderId
from whoowes.core.items.people import Side
from whoowes.core.problems import Problem
from whoowes.core.summary.view import PageView
from whoowes.errors import SafetyStop

PRECEDENCE = (130, 6, 3, 4, 5, 7, 1, 0)
"""Which exit code speaks for a pass in which clients ended differently (`interface.md`)."""

WITHDRAWN = "withdrawn"
POSSIBLY_SAME = "possibly-same"
SAFETY_STOP = "safety-stop"
FAILED = "failed"
INTERNAL_ERROR = "internal-error"

STOPS = frozenset({SAFETY_STOP, FAILED, INTERNAL_ERROR})
"""Problems that ended a client's visit: its page was not looked after."""

SILENT_PROBLEMS = frozenset(
    {
        *("no-call", "not-a-call", "undated-call", "undated-row", "two-days"),
        *("unsure-table", "unsure-list", "unsure-line", "row-without-task", "unclear-row"),
        *("page-declined", "client-in-trash", WITHDRAWN, POSSIBLY_SAME),
    }
)
"""Problems that are shown, but ask for nothing by the exit code: unclear rows do not count."""

RETRIED_PROBLEMS = frozenset({"note-unreadable", "page-rests-on-unreadable", "folder-unreadable"})
"""Problems that may pass by themselves: the client is visited again in the next pass."""


class Action(StrEnum):
    """What became of a page."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """What became of one client's page, and what that cost."""

    action: Action
    id: DocumentId | None = None
    url: str = ""
    requests: int = 0
    characters_written: int = 0
    withdrawn: tuple[str, ...] = ()
    """Lines taken off the page because their rows are no longer in any note."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures of a client's page."""

    calls: int = 0
    open_client: int = 0
    open_advisor: int = 0
    overdue_client: int = 0
    overdue_advisor: int = 0
    unclear: int = 0


def counts_of(view: PageView) -> Counts:
    """Return the figures that a page gives."""
    client, advisor = view.counts[Side.CLIENT], view.counts[Side.ADVISOR]
    return Counts(
        calls=view.calls,
        open_client=client.open,
        open_advisor=advisor.open,
        overdue_client=client.overdue,
        overdue_advisor=advisor.overdue,
        unclear=len(view.clarify),
    )


@dataclass(frozen=True, slots=True)
class ClientOutcome:
    """What a pass did for one client."""

    id: FolderId
    name: str
    page: PageOutcome
    notes: int = 0
    counts: Counts = Counts()
    problems: tuple[Problem, ...] = ()
    exit_code: int = 0
    is_read: bool = True
    """False where there are no counts: the visit ended before, or there was none."""


def must_be_visited_again(outcome: ClientOutcome) -> bool:
    """Whether a visit met trouble that no change in Drive would announce the end of."""
    return outcome.page.action is Action.STOPPED or any(
        problem.code in RETRIED_PROBLEMS for problem in outcome.problems
    )


def not_visited(last: ClientOutcome) -> ClientOutcome:
    """Return the outcome of a client for which nothing had to be done: as last time, nothing written."""
    action = last.page.action if last.page.action is Action.REFUSED else Action.UNCHANGED
    page = PageOutcome(action, last.page.id, last.page.url)
    return replace(last, page=page)


@dataclass(frozen=True, slots=True)
class PassOutcome:
    """What one pass did."""

    as_of: date
    clients: tuple[ClientOutcome, ...] = ()
    api: dict[str, int] = field(default_factory=dict)
    """Requests sent, per method id."""
    retries: int = 0
    waited_s: float = 0.0
    survey: Survey | None = None
    """What there is in Drive, after the pass."""

    @property
    def exit_code(self) -> int:
        """The code of the client that weighs most."""
        return heaviest(client.exit_code for client in self.clients)


def heaviest(codes: Iterable[int]) -> int:
    """Return the exit code that speaks for all of them; 0 for none."""
    return min({0, *codes}, key=PRECEDENCE.index)


def needs_advisor(problem: Problem) -> bool:
    """Whether a problem counts for the exit code."""
    return problem.code not in SILENT_PROBLEMS


def exit_code_of(problems: tuple[Problem, ...]) -> int:
    """Return 7 for a safety stop, 1 if a problem needs the advisor, else 0."""
    if any(problem.code == SAFETY_STOP for problem in problems):
        return SafetyStop.exit_code
    return 1 if any(map(needs_advisor, problems)) else 0
