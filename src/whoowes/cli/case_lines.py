"""Cases, one JSON object a line, each answered by one line of JSON."""

import json
from collections.abc import Callable, Iterator
from typing import Any, TextIO

import click

from whoowes.cli import output
from whoowes.errors import UsageError

Json = dict[str, Any]

CASES = click.File(encoding="utf-8", errors="surrogateescape")
"""Bytes that are not UTF-8 come through, so that their line can be named."""


def answer_each(lines: TextIO, read: Callable[[Json], Json]) -> None:
    """Answer each case with one line, in order; a bad line ends it with its number."""
    for number, case in _cases(lines):
        try:
            answer = read(case)
        except UsageError as error:
            raise UsageError(f"Line {number}: {error.message}", hint=error.advice) from error
        output.emit_json_line(answer)


def _cases(lines: TextIO) -> Iterator[tuple[int, Json]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            line.encode()
        except UnicodeEncodeError as error:
            raise UsageError(f"Line {number} is not UTF-8.") from error
        try:
            case = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"Line {number} is not JSON: {error}.") from error
        if not isinstance(case, dict):
            raise UsageError(f"Line {number} is not a JSON object.")
        yield number, case
