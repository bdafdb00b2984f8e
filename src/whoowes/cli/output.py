"""The only place that prints: answers on stdout, diagnostics on stderr."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

from whoowes.core.problems import Problem
from whoowes.errors import WhoowesError

_LONGEST_QUOTE = 160


def emit_json(value: object) -> None:
    """Print machine output: one JSON document."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def emit_json_line(value: object) -> None:
    """Print one line of JSON."""
    click.echo(json.dumps(value, ensure_ascii=False))


def say(text: str = "") -> None:
    """Print a line for people."""
    click.echo(text)


def strong(text: str) -> str:
    """Return a text in bold where the terminal has it."""
    return _styled(text, bold=True)


def quiet(text: str) -> str:
    """Return a text that steps back where the terminal has it."""
    return _styled(text, dim=True)


def _styled(text: str, **style: bool) -> str:
    """Style a text, unless `NO_COLOR` asks for plain words (https://no-color.org)."""
    return text if os.environ.get("NO_COLOR") else click.style(text, **style)


def warn(text: str) -> None:
    """Print a line on stderr."""
    click.echo(text, err=True)


def problem_words(problem: Problem) -> str:
    """Return what a problem says, with the words that it is about where its message does not quote them."""
    words = " ".join(problem.raw.split())
    shown = words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1].rstrip()}…"
    return f"{problem.message} “{shown}”" if words and words not in problem.message else problem.message


def report(error: WhoowesError) -> None:
    """Print what is wrong and what to do."""
    click.echo(f"whoowes: {error.message}", err=True)
    if error.advice:
        click.echo(error.advice, err=True)


def table(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print a table with columns as wide as they need."""
    texts = [list(header), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in texts) for column in range(len(header))]
    for number, row in enumerate(texts):
        cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        line = "  ".join(cells).rstrip()
        say(strong(line) if number == 0 else line)


def is_terminal() -> bool:
    """Whether people are watching."""
    return sys.stdout.isatty()
