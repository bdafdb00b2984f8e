"""One document made from a seed and a number, read within its time, and what went wrong with it."""

import json
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, Final

from tests.fuzzing.documents import seeds
from tests.fuzzing.mutations import mutations, splice
from tests.fuzzing.reading import LOCALES, read_wholly

Json = dict[str, Any]

LEAST_SECONDS: Final = 2.0
"""CPU time that any document may take."""
SECONDS_PER_KILOBYTE: Final = 0.02
"""CPU time that a large document may take for each thousand characters of its JSON."""
_GIVE_UP: Final = 5
"""A reading is broken off after so many times its time."""
_LARGE_IN: Final = 250
_SPLICED_IN: Final = 20
_TWICE_IN: Final = 10
_INSPECTED_IN: Final = 3
_BESIDE_IN: Final = 4


@dataclass(frozen=True, slots=True)
class Trial:
    """A document to read, and how."""

    seed: int
    number: int
    document: Json
    locale: str
    beside: Json | None
    is_inspected: bool
    is_read_twice: bool

    def read(self) -> str:
        """Do all that the product does with it, and return what came out."""
        return read_wholly(self.document, self.locale, beside=self.beside, is_inspected=self.is_inspected)


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong: a sentence that is equal for equal faults, and the whole account."""

    what: str
    account: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one trial went."""

    number: int
    seconds: float
    characters: int
    failure: Failure | None = None


class _TooLong(BaseException):
    """The time is up. No `Exception`, so that nothing on the way takes it for its own."""


def make_trial(seed: int, number: int) -> Trial:
    """Return the document of a seed and a number; the same two always make the same one."""
    random = Random(f"{seed}:{number}")
    document: Json = json.loads(random.choice(seeds()))
    if random.randrange(_SPLICED_IN) == 0:
        splice(random, document, json.loads(random.choice(seeds())))
    for mutate in mutations(random, is_large=random.randrange(_LARGE_IN) == 0):
        mutate(random, document)
    beside = json.loads(random.choice(seeds())) if random.randrange(_BESIDE_IN) == 0 else None
    locale = LOCALES[number % len(LOCALES)]
    return Trial(
        seed,
        number,
        document,
        locale,
        beside,
        is_inspected=random.randrange(_INSPECTED_IN) == 0,
        is_read_twice=random.randrange(_TWICE_IN) == 0,
    )


def run_trial(seed: int, number: int) -> Outcome:
    """Make a document and read it."""
    trial = make_trial(seed, number)
    return read_trial(trial)


def read_trial(trial: Trial) -> Outcome:
    """Read a document, and say how it went."""
    size = _size(trial.document) + _size(trial.beside)
    allowed = max(LEAST_SECONDS, size / 1000 * SECONDS_PER_KILOBYTE)
    start = time.process_time()
    failure = _failure(trial, allowed)
    seconds = time.process_time() - start
    return Outcome(trial.number, seconds, size, failure)


def _size(document: Json | None) -> int:
    """Return the characters of a document's texts and about those of the JSON around them."""
    size = 0
    waiting: list[object] = [document]
    while waiting:
        value = waiting.pop()
        size += len(value) if isinstance(value, str) else 12
        if isinstance(value, dict):
            size += sum(map(len, value))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return size


def _failure(trial: Trial, allowed: float) -> Failure | None:
    try:
        with _at_most(allowed * _GIVE_UP):
            start = time.process_time()
            first = trial.read()
            seconds = time.process_time() - start
            if seconds > allowed:
                return Failure("slow", f"{seconds:.1f} s of CPU where {allowed:.1f} s are allowed")
            if trial.is_read_twice and first != trial.read():
                return Failure("read twice, and not the same", "")
    except (Exception, _TooLong) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        return _described(error)
    return None


def _described(error: BaseException) -> Failure:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "fuzzing" not in frame.filename]
    places = [f"{Path(frame.filename).name}:{frame.name}" for frame in frames if "whoowes" in frame.filename]
    where = places[-1] if places and not isinstance(error, RecursionError | _TooLong) else ""
    if isinstance(error, _TooLong):
        where = next((place for place in reversed(places)), "")
    account = "".join(traceback.format_exception(error))[-4_000:]
    return Failure(f"{type(error).__name__.strip('_')} in {where}", account)


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Break off what takes more CPU time than this."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def shrunk(trial: Trial, what: str, *, seconds: float = 60) -> Trial:
    """Return a smaller document that fails in the same way, as far as so much CPU time brings it."""
    smaller, end = trial, time.process_time() + seconds
    is_smaller = True
    while is_smaller:
        is_smaller = False
        for cut in _cuts(smaller):
            if time.process_time() > end:
                return smaller
            outcome = read_trial(cut)
            if outcome.failure is not None and outcome.failure.what == what:
                smaller, is_smaller = cut, True
                break
    return smaller


def _cuts(trial: Trial) -> Iterator[Trial]:
    """Yield the document with one part less, large parts first."""
    if trial.beside is not None:
        yield _changed(trial, trial.document, None)
    copies = _copier(trial.document)
    for path in _paths(trial.document):
        document = copies()
        holder: Any = document
        for step in path[:-1]:
            holder = holder[step]
        value = holder[path[-1]]
        if isinstance(value, str) and len(value) > 1:
            holder[path[-1]] = value[len(value) // 2 :]
            yield _changed(trial, document, trial.beside)
            document = copies()
            holder = document
            for step in path[:-1]:
                holder = holder[step]
            holder[path[-1]] = value[: len(value) // 2]
        else:
            del holder[path[-1]]
        yield _changed(trial, document, trial.beside)


def _copier(document: Json) -> Callable[[], Json]:
    text = json.dumps(document)
    return lambda: dict(json.loads(text))


def _changed(trial: Trial, document: Json, beside: Json | None) -> Trial:
    return replace(trial, document=document, beside=beside)


def _paths(document: Json) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value, the outer ones first."""
    waiting: list[tuple[tuple[Any, ...], Any]] = [((), document)]
    for path, value in waiting:
        if path:
            yield path
        if isinstance(value, dict):
            waiting.extend(((*path, key), part) for key, part in value.items())
        elif isinstance(value, list):
            waiting.extend(((*path, number), part) for number, part in enumerate(value))
