"""When a request is sent again, what is counted, and what a lost reply means."""

import errno
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import httplib2
import pytest
from googleapiclient.errors import HttpError
from hypothesis import given
from hypothesis import strategies as st

from whoowes import errors
from whoowes.core.drive import DriveFile
from whoowes.core.ids import FileId, FolderId
from whoowes.google.guard import WriteGuard
from whoowes.google.transport import LONGEST_WAIT_S, CallCounter, Repeat, Transport, backoff
from whoowes.ports import Json

PAGE = DriveFile(FileId("page"), "Page", "doc", app_properties={"whoowes": "1"})
NOTE = DriveFile(FileId("note"), "Note", "doc", parents=(FolderId("f"),))
STALE = "The required revision ID 'AB' does not match the latest revision."


def refused(code: int, message: str = "No.", **headers: str) -> HttpError:
    body = json.dumps({"error": {"code": code, "message": message}}).encode()
    return HttpError(httplib2.Response({"status": str(code), **headers}), body)


@dataclass
class Scripted:
    """A request whose tries end as written down: an error is raised, anything else is the reply."""

    outcomes: Iterator[object]
    method: str = "GET"
    methodId: str = "drive.files.get"  # noqa: N815 - googleapiclient's name

    def execute(self, num_retries: int) -> object:
        assert num_retries == 0
        outcome = next(self.outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


@dataclass
class Bench:
    """A transport whose waits are written down instead of waited."""

    guard: WriteGuard = field(default_factory=WriteGuard)
    calls: CallCounter = field(default_factory=CallCounter)
    waits: list[float] = field(default_factory=list)

    @property
    def transport(self) -> Transport:
        return Transport(
            host="docs.googleapis.com",
            guard=self.guard,
            counter=self.calls,
            sleep=self.waits.append,
            jitter=lambda: 0.5,
        )

    def read(self, *outcomes: object, needs: tuple[str, ...] = ()) -> Json:
        return self.transport.send(Scripted(iter(outcomes)), needs=needs)

    def create(self, *outcomes: object) -> Json:
        request = Scripted(iter(outcomes), "POST", "drive.files.create")
        return self.transport.send(request, repeat=Repeat.NEVER)

    def write(self, *outcomes: object, repeat: Repeat = Repeat.PINNED) -> Json:
        self.guard.learn(PAGE)
        request = Scripted(iter(outcomes), "POST", "docs.documents.batchUpdate")
        return self.transport.send(request, writes=PAGE.id, repeat=repeat)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_read_is_repeated_until_it_succeeds(bench: Bench) -> None:
    assert bench.read(refused(503), TimeoutError(), ValueError("not JSON"), {"id": "x"}) == {"id": "x"}
    assert bench.waits == [1.5, 2.5, 4.5]


def test_a_read_is_given_up_after_five_tries(bench: Bench) -> None:
    with pytest.raises(errors.ServerFailed):
        bench.read(*[refused(503)] * 9)
    assert bench.calls.api == {"drive.files.get": 5}


def test_a_used_up_quota_is_waited_for_until_its_minute_is_over(bench: Bench) -> None:
    with pytest.raises(errors.RateLimited):
        bench.read(*[refused(429)] * 9)
    assert sum(bench.waits) >= 60


def test_every_request_and_every_wait_is_counted(bench: Bench) -> None:
    bench.read(refused(500), {})
    bench.read({})
    assert bench.calls == CallCounter({"drive.files.get": 3}, retries=1, waited_s=1.5)


def test_google_may_ask_for_a_longer_wait_but_not_for_ever(bench: Bench) -> None:
    bench.read(refused(503, **{"retry-after": "9"}), refused(503, **{"retry-after": "9999"}), {})
    assert bench.waits == [9.0, LONGEST_WAIT_S]


@pytest.mark.parametrize("broken", [[], "text", None, {"kind": "x"}])
def test_a_reply_without_what_it_must_hold_is_a_broken_one(bench: Bench, broken: object) -> None:
    assert bench.read(broken, {"id": "x"}, needs=("id",)) == {"id": "x"}
    assert bench.calls.retries == 1


@pytest.mark.parametrize(
    "lost", [refused(500), refused(503), TimeoutError(), ConnectionAbortedError(), ValueError("not JSON")]
)
def test_a_creation_whose_reply_is_lost_is_not_repeated(bench: Bench, lost: Exception) -> None:
    with pytest.raises(errors.OutcomeUnknown):
        bench.create(lost, {"id": "second"})
    assert bench.calls.api == {"drive.files.create": 1}


@pytest.mark.parametrize("refusal", [refused(429), ConnectionRefusedError(errno.ECONNREFUSED, "refused")])
def test_a_creation_that_certainly_did_not_happen_is_repeated(bench: Bench, refusal: Exception) -> None:
    assert bench.create(refusal, {"id": "x"}) == {"id": "x"}


def test_a_creation_lost_after_a_refusal_is_not_repeated(bench: Bench) -> None:
    with pytest.raises(errors.OutcomeUnknown):
        bench.create(refused(429), TimeoutError(), {"id": "second"})


def test_a_pinned_write_is_repeated_after_a_lost_reply(bench: Bench) -> None:
    assert bench.write(TimeoutError(), {"documentId": "page"}) == {"documentId": "page"}


def test_a_pinned_write_refused_as_stale_at_once_was_not_applied(bench: Bench) -> None:
    with pytest.raises(errors.StaleRevision):
        bench.write(refused(400, STALE))


def test_a_pinned_write_refused_as_stale_after_a_quota_refusal_was_not_applied(bench: Bench) -> None:
    with pytest.raises(errors.StaleRevision):
        bench.write(refused(429), refused(400, STALE))


@pytest.mark.parametrize(
    "later", [[refused(400, STALE)], [refused(404)], [refused(429)] * 9, [TimeoutError()] * 9]
)
def test_after_a_lost_reply_nothing_but_success_tells_what_became_of_a_pinned_write(
    bench: Bench, later: list[Exception]
) -> None:
    with pytest.raises(errors.OutcomeUnknown):
        bench.write(refused(503), *later)


def test_a_write_that_sets_values_keeps_its_own_error_to_the_end(bench: Bench) -> None:
    with pytest.raises(errors.ServerFailed):
        bench.write(*[refused(503)] * 5, repeat=Repeat.FREELY)


@pytest.mark.parametrize("learnt", [[], [NOTE], [PAGE, DriveFile(PAGE.id, "Page", "doc")]])
@pytest.mark.parametrize("target", ["note", "page"])
def test_no_request_is_sent_that_changes_a_file_without_our_mark(
    bench: Bench, learnt: list[DriveFile], target: str
) -> None:
    for file in learnt:
        bench.guard.learn(file)
    with pytest.raises(errors.SafetyStop):
        bench.transport.send(
            Scripted(iter([{}]), "POST", "docs.documents.batchUpdate"), writes=FileId(target)
        )
    assert bench.calls.api == {}


@pytest.mark.parametrize("verb", ["POST", "PATCH", "PUT", "DELETE"])
def test_no_changing_request_passes_that_names_no_target(bench: Bench, verb: str) -> None:
    bench.guard.learn(PAGE)
    with pytest.raises(errors.SafetyStop):
        bench.transport.send(Scripted(iter([{}]), verb, "drive.files.update"))
    assert bench.calls.api == {}


def test_an_error_that_is_our_bug_is_not_hidden(bench: Bench) -> None:
    with pytest.raises(TypeError):
        bench.read(TypeError("unexpected keyword"))


@given(attempt=st.integers(1, 60), jitter=st.floats(0, 1))
def test_a_wait_never_exceeds_its_limit_and_never_shrinks(attempt: int, jitter: float) -> None:
    wait: Callable[[int], float] = lambda n: backoff(n, jitter)  # noqa: E731
    assert 1 <= wait(attempt) <= wait(attempt + 1) <= LONGEST_WAIT_S
