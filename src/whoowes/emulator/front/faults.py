"""Scripted trouble: what Google or the network does to a request (rules 69 to 71)."""

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from whoowes.emulator.wire.discovery import methods

#: Kinds that only make sense for batchUpdate, and the one whose error shape only Drive has.
_DOCS_WRITES = frozenset({"stale-revision", "spurious-revision"})
_DRIVE_ONLY = frozenset({"403-rate"})
KINDS = (
    *("429", "403-rate", "500", "503-before", "503-after-apply", "reset-before", "reset-after-apply"),
    *("garbled", "html-502", "401-once", "stale-revision", "spurious-revision"),
)
_SLOW = re.compile(r"slow:(\d+(?:\.\d+)?)")


class FaultScriptError(Exception):
    """The script cannot be carried out as written."""


@dataclass
class Fault:
    """One line of a script: what befalls the `nth` matching request and the `count - 1` after it."""

    match: str
    do: str
    nth: int
    count: int
    seen: int = 0

    def is_due(self) -> bool:
        """Whether the request just counted is one of those it befalls."""
        return self.nth <= self.seen < self.nth + self.count


class FaultScript:
    """The faults still to come."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def load(self, lines: Any) -> None:  # noqa: ANN401 - any JSON may arrive
        """Replace the script; an empty list ends all faults.

        Args:
            lines: `[{"match", "do", "nth"?, "count"?}, …]`; `match` is a method id, in which `*` is anything.

        Raises:
            FaultScriptError: With the line that cannot be carried out; the old script stays.
        """
        if not isinstance(lines, list):
            raise FaultScriptError("A script of faults is a list.")
        self._faults = [_read(number, line) for number, line in enumerate(lines)]

    def next(self, method_id: str) -> str | None:
        """Return what befalls this request, and count it."""
        due = [fault for fault in self._faults if _concerns(fault, method_id) and _count(fault).is_due()]
        return due[0].do if due else None


def slow_seconds(kind: str) -> float:
    """Return how long `slow:SECONDS` waits; 0 for other kinds."""
    match = _SLOW.fullmatch(kind)
    return float(match.group(1)) if match else 0.0


def _count(fault: Fault) -> Fault:
    fault.seen += 1
    return fault


def _concerns(fault: Fault, method_id: str) -> bool:
    if fault.do in _DOCS_WRITES and method_id != "docs.documents.batchUpdate":
        return False
    if fault.do in _DRIVE_ONLY and not method_id.startswith("drive."):
        return False
    return fnmatchcase(method_id, fault.match)


def _read(number: int, line: Any) -> Fault:  # noqa: ANN401 - JSON
    if (
        not isinstance(line, dict)
        or set(line) - {"match", "do", "nth", "count"}
        or not {"match", "do"} <= set(line)
    ):
        raise FaultScriptError(f"Line {number}: it takes match and do, and may take nth and count.")
    if line["do"] not in KINDS and not slow_seconds(str(line["do"])):
        raise FaultScriptError(
            f"Line {number}: unknown kind {line['do']!r}. Kinds: {', '.join(KINDS)}, slow:SECONDS."
        )
    if not all(isinstance(line.get(key, 1), int) and line.get(key, 1) > 0 for key in ("nth", "count")):
        raise FaultScriptError(f"Line {number}: nth and count are whole numbers from 1.")
    fault = Fault(str(line["match"]), line["do"], line.get("nth", 1), line.get("count", 1))
    known = [method.id for api in ("docs", "drive") for method in methods(api)]
    if not any(_concerns(fault, method_id) for method_id in known):
        raise FaultScriptError(
            f"Line {number}: {fault.do!r} can befall no method that matches {fault.match!r}."
        )
    return fault
