"""Scores the labelled due texts, owner cells and pairs of tasks, through the public `explain` commands."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from click.testing import CliRunner

from whoowes.cli.main import cli

Json = dict[str, Any]

_AS_LABELLED: Final = {"unclear": "ambiguous"}
_OWNERS_AS_LABELLED: Final = {"unclear": "unresolved"}
_FRIDAY_TO_SUNDAY: Final = timedelta(days=2)
_SUNDAY: Final = 7
_FULL_WEEK: Final = timedelta(days=7)


class Verdict(StrEnum):
    """How one case was answered."""

    RIGHT = "right"
    RIGHTLY_OPEN = "rightly open"
    """Left open, as labelled."""
    MISSED = "missed"
    """Left open, or answered with less than is certain."""
    WRONG = "WRONG"
    """Answered as if certain, and otherwise than labelled: a silent wrong guess."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One case, its answer, and how that is judged."""

    case: Json
    answer: Json
    verdict: Verdict

    @property
    def locale(self) -> str:
        """The language of the case, where it has one."""
        return str(self.case.get("locale", ""))


def judge_due_cell(case: Json, answer: Json) -> Verdict:
    """Judge a due cell: a date where something else is expected is wrong."""
    found = answer["date"] if answer["kind"] == "date" else _AS_LABELLED.get(answer["kind"], answer["kind"])
    if found in {case["expected"], *case.get("also_ok", [])}:
        return Verdict.RIGHTLY_OPEN if found == "ambiguous" else Verdict.RIGHT
    return Verdict.WRONG if answer["kind"] == "date" else Verdict.MISSED


def judge_expression(case: Json, answer: Json) -> Verdict:
    """Judge an expression of a public test suite: a period's end counts, of a week its last three days."""
    if answer["kind"] != "date":
        return Verdict.MISSED
    found = date.fromisoformat(answer["date"])
    start, end = date.fromisoformat(case["expected_start"]), date.fromisoformat(case["expected_end"])
    is_week = end.isoweekday() == _SUNDAY and timedelta(0) < end - start < _FULL_WEEK
    is_right = found == end or (is_week and end - _FRIDAY_TO_SUNDAY <= found <= end)
    return Verdict.RIGHT if is_right else Verdict.WRONG


def judge_owner(case: Json, answer: Json) -> Verdict:
    """Judge an owner cell: a person who is not expected is wrong."""
    expected = case["expected"]
    people = [person["id"] for person in answer["people"]]
    if set(people) - set(expected["people"]):
        return Verdict.WRONG
    kind = _OWNERS_AS_LABELLED.get(answer["kind"], answer["kind"])
    found = (kind, sorted(people), answer["side"])
    if found == (expected["status"], sorted(expected["people"]), expected["side"]):
        return Verdict.RIGHTLY_OPEN if kind == "unresolved" else Verdict.RIGHT
    return Verdict.MISSED


def judge_link(case: Json, answer: Json) -> Verdict:
    """Judge a pair of tasks: two promises taken for one are wrong; one taken for two is missed."""
    if case["same"]:
        return Verdict.RIGHT if answer["same"] is True else Verdict.MISSED
    return Verdict.WRONG if answer["same"] is True else Verdict.RIGHTLY_OPEN


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of labelled cases: by which command it is answered, and what must be reached."""

    name: str
    command: str
    judge: Callable[[Json, Json], Verdict]
    most_wrong: float = 0.0
    """Share of the cases."""
    least_right: float = 0.0
    """Share of the cases, those rightly left open among them."""


SHARED: Final = (
    Sheet("due_cells.jsonl", "due", judge_due_cell, most_wrong=0.0, least_right=0.97),
    Sheet("due_corpus.jsonl", "due", judge_expression, most_wrong=0.006, least_right=0.60),
    Sheet("owners.jsonl", "owner", judge_owner, most_wrong=0.0, least_right=0.97),
    Sheet("links.jsonl", "link", judge_link, most_wrong=0.0),
)
"""What `../shared/cases` holds."""

OWN: Final = tuple(
    Sheet(name, "link", judge_link) for name in ("pairs.jsonl", "pairs_blind.jsonl", "pairs_apart.jsonl")
)
"""Cases of our own, in `tests/cases`."""


@dataclass(frozen=True, slots=True)
class Score:
    """How the cases of one sheet were answered."""

    sheet: Sheet
    judged: tuple[Judged, ...]

    def count(self, *verdicts: Verdict) -> int:
        """Return how many cases were answered so."""
        return sum(1 for one in self.judged if one.verdict in verdicts)

    def share(self, *verdicts: Verdict) -> float:
        """Return the share of the cases that were answered so."""
        return self.count(*verdicts) / len(self.judged) if self.judged else 0.0

    @property
    def wrong(self) -> float:
        """The share of silent wrong guesses."""
        return self.share(Verdict.WRONG)

    @property
    def right(self) -> float:
        """The share of right answers, those rightly left open among them."""
        return self.share(Verdict.RIGHT, Verdict.RIGHTLY_OPEN)

    @property
    def is_met(self) -> bool:
        """Whether the sheet's requirement is met."""
        return self.wrong <= self.sheet.most_wrong and self.right >= self.sheet.least_right

    @property
    def precision(self) -> float:
        """Of links: how many of those made are right."""
        made = self.count(Verdict.RIGHT, Verdict.WRONG)
        return self.count(Verdict.RIGHT) / made if made else 1.0

    @property
    def recall(self) -> float:
        """Of links: how many of those to be made are made."""
        wanted = self.count(Verdict.RIGHT, Verdict.MISSED)
        return self.count(Verdict.RIGHT) / wanted if wanted else 1.0

    def by_locale(self) -> Iterator["Score"]:
        """Yield the score of each language, where the cases name more than one."""
        locales = sorted({one.locale for one in self.judged})
        for locale in locales if len(locales) > 1 else ():
            yield Score(self.sheet, tuple(one for one in self.judged if one.locale == locale))


def score_sheet(sheet: Sheet, folder: Path) -> Score | None:
    """Return how a sheet's cases are answered; None where the file is not there."""
    path = folder / sheet.name
    if not path.exists():
        return None
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    cases = [json.loads(line) for line in lines]
    answers = explain(sheet.command, lines)
    judged = (
        Judged(case, answer, sheet.judge(case, answer)) for case, answer in zip(cases, answers, strict=True)
    )
    return Score(sheet, tuple(judged))


def explain(command: str, lines: Sequence[str]) -> list[Json]:
    """Return what `whoowes explain COMMAND --jsonl -` answers to these lines."""
    given = "".join(f"{line}\n" for line in lines)
    result = CliRunner().invoke(
        cli, ["explain", command, "--jsonl", "-"], input=given, catch_exceptions=False
    )
    if result.exit_code:
        raise RuntimeError(f"explain {command}: exit code {result.exit_code}: {result.output}")
    return [json.loads(line) for line in result.stdout.splitlines()]
