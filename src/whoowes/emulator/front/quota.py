"""The Docs quotas per minute and user (`google-behaviour.md` §1.7, rule 68)."""

from collections import defaultdict, deque
from datetime import datetime, timedelta

from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.wire.errors import docs_quota
from whoowes.emulator.workspace.clock import EmulatorClock

_LIMITS = {"Write": 60, "Read": 300}
_WINDOW = timedelta(minutes=1)
_KIND = {
    "docs.documents.get": "Read",
    "docs.documents.create": "Write",
    "docs.documents.batchUpdate": "Write",
}


class DocsQuota:
    """Counts requests per project and user over the last minute of the emulator's clock."""

    def __init__(self, clock: EmulatorClock) -> None:
        self._clock = clock
        self._spent: defaultdict[tuple[str, str, str], deque[datetime]] = defaultdict(deque)

    def spend(self, method_id: str, caller: Caller) -> None:
        """Count one request.

        Raises:
            ApiError: 429 when the minute's allowance is used up.
        """
        kind = _KIND.get(method_id)
        if kind is None:
            return
        now = self._clock.now()
        spent = self._spent[kind, caller.project, caller.user.email]
        while spent and spent[0] <= now - _WINDOW:
            spent.popleft()
        if len(spent) >= _LIMITS[kind]:
            raise docs_quota(kind, _LIMITS[kind], caller.project)
        spent.append(now)
