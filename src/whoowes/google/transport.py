"""The single owner of retry: sends one request, as often as is safe, and translates what goes wrong.

googleapiclient is told not to retry and httplib2 is kept from it (`single_shot.py`), so that nothing below
repeats a write behind our back.
"""

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final

from tenacity import RetryCallState, Retrying, retry_if_exception_type

from whoowes.core.ids import FileId
from whoowes.errors import OutcomeUnknown, SafetyStop, WhoowesError
from whoowes.google.guard import WriteGuard
from whoowes.google.verdict import CALL_ERRORS, Fatal, GarbledReply, Retry, Stale, verdict
from whoowes.log import facts
from whoowes.ports import Json

logger = logging.getLogger(__name__)

LONGEST_WAIT_S: Final = 32.0
CREATE: Final = "drive.files.create"


class Repeat(Enum):
    """What may happen when a request whose reply was lost is sent again."""

    FREELY = auto()
    """The same as once: reads, and writes that set values."""
    PINNED = auto()
    """At most once: the second is refused as stale if the first was applied."""
    NEVER = auto()
    """Twice the effect: it must not be sent again."""


@dataclass(slots=True)
class CallCounter:
    """Every request sent, by method id; those sent again; the seconds waited in between."""

    api: dict[str, int] = field(default_factory=dict)
    retries: int = 0
    waited_s: float = 0.0

    def sent(self, method: str) -> None:
        """Count one request."""
        self.api[method] = self.api.get(method, 0) + 1

    def repeated(self, wait_s: float) -> None:
        """Count one repetition, and the wait before it."""
        self.retries += 1
        self.waited_s += wait_s


class _AgainError(Exception):
    """One try failed in a way that is worth another."""

    def __init__(self, retry: Retry) -> None:
        super().__init__(str(retry.error))
        self.retry = retry


def backoff(attempt: int, jitter: float) -> float:
    """Return the seconds to wait after try number `attempt` (from 1): min(2^n + jitter, 32) (§1.7)."""
    return min(2.0 ** (attempt - 1) + jitter, LONGEST_WAIT_S)


class Transport:
    """Sends the requests of one API. Not for several threads: httplib2 is not made for it."""

    def __init__(
        self,
        *,
        host: str,
        guard: WriteGuard,
        counter: CallCounter,
        sleep: Callable[[float], None] = time.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._host = host
        self._guard = guard
        self._counter = counter
        self._sleep = sleep
        self._jitter = jitter

    def send(
        self,
        request: Any,  # noqa: ANN401 - googleapiclient has no types
        *,
        writes: FileId | None = None,
        repeat: Repeat = Repeat.FREELY,
        needs: tuple[str, ...] = (),
    ) -> Json:
        """Send a googleapiclient request and return the reply's JSON object.

        Args:
            request: An `HttpRequest`.
            writes: The file that the request changes; None for reads and for a new file.
            repeat: What sending it twice would do.
            needs: Keys without which a reply is broken.

        Raises:
            SafetyStop: The request would change a file without our mark; nothing was sent.
            RemoteError: As `verdict` has it; `OutcomeUnknown` where a write may have been applied.
            AuthError: As `verdict` has it.
        """
        self._check_door(request, writes)
        return _Sending(self._host, self._counter, request, repeat, needs).run(self._retrying())

    def _check_door(self, request: Any, writes: FileId | None) -> None:  # noqa: ANN401 - googleapiclient
        """Let no changing verb pass without a target that bears our mark."""
        if writes is not None:
            self._guard.check(writes)
        elif request.method != "GET" and request.methodId != CREATE:
            raise SafetyStop(f"{request.methodId} was stopped: it names no file that it changes.")

    def _retrying(self) -> Retrying:
        return Retrying(
            retry=retry_if_exception_type(_AgainError),
            stop=_is_used_up,
            wait=self._wait_s,
            before_sleep=self._count,
            sleep=self._sleep,
            reraise=True,
        )

    def _wait_s(self, state: RetryCallState) -> float:
        own = backoff(state.attempt_number, self._jitter())
        return max(own, min(_retry_of(state).after_s, LONGEST_WAIT_S))

    def _count(self, state: RetryCallState) -> None:
        wait_s = state.next_action.sleep if state.next_action else 0.0
        self._counter.repeated(wait_s)
        why = type(_retry_of(state).error).__name__
        logger.info("call repeated", extra=facts(why=why, attempt=state.attempt_number, wait_s=wait_s))


def _retry_of(state: RetryCallState) -> Retry:
    error = state.outcome.exception() if state.outcome else None
    assert isinstance(error, _AgainError)
    return error.retry


def _is_used_up(state: RetryCallState) -> bool:
    return state.attempt_number >= _retry_of(state).tries


@dataclass(slots=True)
class _Sending:
    """One request on its way, over all its tries."""

    host: str
    counter: CallCounter
    request: Any
    repeat: Repeat
    needs: tuple[str, ...]
    maybe_applied: bool = False

    def run(self, retrying: Retrying) -> Json:
        try:
            reply: Json = retrying(self._try_once)
        except _AgainError as again:
            raise self._final(again.retry.error) from again.__cause__
        return reply

    def _try_once(self) -> Json:
        self.counter.sent(self.request.methodId)
        try:
            return self._execute()
        except CALL_ERRORS as error:
            judged = verdict(error, method=self.request.methodId, host=self.host)
            if isinstance(judged, Fatal | Stale):
                raise self._final(judged.error) from error
            self._note_loss(judged)
            raise _AgainError(judged) from error

    def _execute(self) -> Json:
        try:
            reply = self.request.execute(num_retries=0)
        except ValueError as error:  # googleapiclient lets the decoders' errors through
            raise GarbledReply from error
        if not isinstance(reply, dict) or any(key not in reply for key in self.needs):
            raise GarbledReply
        return reply

    def _note_loss(self, judged: Retry) -> None:
        self.maybe_applied = self.maybe_applied or judged.maybe_applied
        if self.maybe_applied and self.repeat is Repeat.NEVER:
            raise self._final(judged.error)

    def _final(self, error: WhoowesError) -> WhoowesError:
        """Return what to say: after a lost reply, no later answer tells what became of the write."""
        if self.maybe_applied and self.repeat is not Repeat.FREELY:
            return OutcomeUnknown(f"It is not known whether the change was made: {error.message}")
        return error
