"""The quotas per minute, under `--strict-quota` (`google-behaviour.md` §1.7 and §2.9, rule 68)."""

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.errors import ApiError, docs_quota, drive_rate
from whoowes.emulator.workspace.clock import EmulatorClock

_WINDOW = timedelta(minutes=1)

_DOCS_KIND = {
    "docs.documents.get": "Read",
    "docs.documents.create": "Write",
    "docs.documents.batchUpdate": "Write",
}
#: Requests per minute, by kind: of one user, of the whole project.
_DOCS_LIMITS = {"Write": (60, 600), "Read": (300, 3000)}

#: Units per minute: of one user, of the whole project; and queries, for projects from before May 2026.
_DRIVE_LIMITS = {"units": (325_000, 1_000_000), "queries": (12_000, 12_000)}
_UNITS = {"list": 100, "download": 200, "export": 200, "create": 50, "update": 50, "copy": 50, "delete": 50}
_OTHER_UNITS = 5


@dataclass
class _Window:
    """What was spent over the last minute."""

    entries: deque[tuple[datetime, int]] = field(default_factory=deque)
    total: int = 0

    def spent(self, now: datetime) -> int:
        while self.entries and self.entries[0][0] <= now - _WINDOW:
            self.total -= self.entries.popleft()[1]
        return self.total

    def add(self, now: datetime, cost: int) -> None:
        self.entries.append((now, cost))
        self.total += cost


class Quota:
    """Counts what each user and each project spends, over the last minute of the emulator's clock."""

    def __init__(self, clock: EmulatorClock, switches: Switches) -> None:
        self._clock = clock
        self._switches = switches
        self._windows: defaultdict[tuple[str, str, str | None], _Window] = defaultdict(_Window)

    def spend(self, method_id: str, query: Mapping[str, Any], caller: Caller) -> None:
        """Count one request; one that is refused costs nothing.

        Args:
            method_id: The method, such as `drive.files.list`.
            query: Its query parameters; `alt=media` makes a `get` a download.
            caller: Whose user and project pay.

        Raises:
            ApiError: 429 of Docs, 403 or 429 of Drive, when the minute's allowance is used up.
        """
        kind = _DOCS_KIND.get(method_id, "drive")
        model = self._switches.drive_quota
        user_limit, project_limit = _DOCS_LIMITS.get(kind) or _DRIVE_LIMITS[model]
        cost = drive_units(method_id, query) if (kind, model) == ("drive", "units") else 1
        now, project = self._clock.now(), caller.project
        of_user, of_project = (self._windows[kind, project, email] for email in (caller.user.email, None))
        if of_user.spent(now) + cost > user_limit:
            raise self._refusal(kind, user_limit, project, per_user=True)
        if of_project.spent(now) + cost > project_limit:
            raise self._refusal(kind, project_limit, project, per_user=False)
        of_user.add(now, cost)
        of_project.add(now, cost)

    def _refusal(self, kind: str, limit: int, project: str, *, per_user: bool) -> ApiError:
        if kind == "drive":
            return drive_rate(int(self._switches.drive_rate_status), per_user=per_user)
        return docs_quota(kind, limit, project, per_user=per_user)


def docs_used_up(method_id: str, project: str) -> ApiError:
    """Return what Docs says when a user's minute is used up for such a method."""
    kind = _DOCS_KIND[method_id]
    return docs_quota(kind, _DOCS_LIMITS[kind][0], project)


def drive_units(method_id: str, query: Mapping[str, Any]) -> int:
    """Return what a Drive request costs in units; a list costs its price for every page."""
    if query.get("alt") == "media":
        return _UNITS["download"]
    return _UNITS.get(method_id.rpartition(".")[2], _OTHER_UNITS)
