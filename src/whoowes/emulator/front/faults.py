"""Scripted trouble: what Google or the network does to a request (rules 69 to 71)."""

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from whoowes.emulator.wire.discovery import methods

#: Refusals of Drive that last, named by their reason.
DRIVE_LIMITS = frozenset(
    {
        *("403-dailyLimitExceeded", "403-domainPolicy"),
        *("403-sharingRateLimitExceeded", "403-storageQuotaExceeded"),
    }
)
#: Kinds that only make sense for batchUpdate, and those whose error shape only one API has.
_DOCS_WRITES = frozenset({"stale-revision", "spurious-revision"})
_DRIVE_ONLY = DRIVE_LIMITS | {"403-rate", "403-accessNotConfigured"}
_DOCS_ONLY = frozenset({"403-SERVICE_DISABLED"})
#: The token endpoint, as a script names it. What is about access tokens cannot befall it.
TOKEN = "oauth2.token"  # noqa: S105 - a method's name
_NOT_TOKEN = frozenset({"401-once"})
KINDS = (
    *("429", "403-rate", "500", "503-before", "503-after-apply", "reset-before", "reset-after-apply"),
    *("garbled", "html-502", "401-once", "stale-revision", "spurious-revision"),
    *("403-SERVICE_DISABLED", "403-accessNotConfigured", *sorted(DRIVE_LIMITS)),
)
_WORDS = frozenset({"match", "do", "file", "nth", "count"})
_SLOW = re.compile(r"slow:(\d+(?:\.\d+)?)")


class FaultScriptError(Exception):
    """The script cannot be carried out as written."""


@dataclass
class Fault:
    """One line of a script: what befalls the `nth` matching request and the `count - 1` after it.

    With a `file`, only requests for that file match, and are counted.
    """

    match: str
    do: str
    nth: int
    count: int
    file: str | None = None
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
            lines: `[{"match", "do", "file"?, "nth"?, "count"?}, …]`; `match` is `oauth2.token` or a method
                id, in which `*` is anything; `file` is the id of a file that requests name in their path.

        Raises:
            FaultScriptError: With the line that cannot be carried out; the old script stays.
        """
        if not isinstance(lines, list):
            raise FaultScriptError("A script of faults is a list.")
        self._faults = [_read(number, line) for number, line in enumerate(lines)]

    def next(self, method_id: str, file: str | None = None) -> str | None:
        """Return what befalls this request, and count it."""
        due = [
            fault
            for fault in self._faults
            if _concerns(fault, method_id) and fault.file in {None, file} and _count(fault).is_due()
        ]
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
    if fault.do in _DOCS_ONLY and not method_id.startswith("docs."):
        return False
    if method_id == TOKEN:
        return fault.match == TOKEN and fault.do not in _NOT_TOKEN
    return fnmatchcase(method_id, fault.match)


def _read(number: int, line: Any) -> Fault:  # noqa: ANN401 - JSON
    if not isinstance(line, dict) or set(line) - _WORDS or not {"match", "do"} <= set(line):
        raise FaultScriptError(f"Line {number}: it takes match and do, and may take file, nth and count.")
    if line["do"] not in KINDS and not slow_seconds(str(line["do"])):
        raise FaultScriptError(
            f"Line {number}: unknown kind {line['do']!r}. Kinds: {', '.join(KINDS)}, slow:SECONDS."
        )
    if not all(type(line.get(key, 1)) is int and line.get(key, 1) > 0 for key in ("nth", "count")):
        raise FaultScriptError(f"Line {number}: nth and count are whole numbers from 1.")
    if not isinstance(line.get("file", ""), str):
        raise FaultScriptError(f"Line {number}: file is the id of a file.")
    fault = Fault(str(line["match"]), line["do"], line.get("nth", 1), line.get("count", 1), line.get("file"))
    if not any(_concerns(fault, method_id) for method_id in _methods(with_file=fault.file is not None)):
        raise FaultScriptError(
            f"Line {number}: {fault.do!r} can befall no method that matches {fault.match!r}."
        )
    return fault


def _methods(*, with_file: bool) -> list[str]:
    """The methods a fault can befall; with a file, those whose path names one."""
    known = [method for api in ("docs", "drive") for method in methods(api)]
    if with_file:
        return [method.id for method in known if {"fileId", "documentId"} & method.parameters.keys()]
    return [*(method.id for method in known), TOKEN]
