"""Prints how the labelled cases are read, beside what must be reached; `scripts/score` starts it.

Ends with 1 where a requirement is not met, with 2 where there are no cases.
"""

import json
import sys
from pathlib import Path
from typing import Final

import click
from scripts.scoring.cases import OWN, SHARED, Judged, Score, Verdict, score_sheet
from scripts.scoring.notes import FIELDS, NoteScore, score_notes
from scripts.scoring.promises import PromiseScore, Standing, score_promises

_ROOT: Final = Path(__file__).parents[2]
_SHOWN: Final = {"wrong": Verdict.WRONG, "missed": Verdict.MISSED}
_CASE: Final = ("text", "call_date", "reference", "cell", "a", "b", "locale", "note")
_LABEL: Final = ("expected", "expected_end", "same")


@click.command()
@click.option("--shared", type=click.Path(path_type=Path), default=_ROOT.parent / "shared" / "cases")
@click.option("--own", type=click.Path(path_type=Path), default=_ROOT / "tests" / "cases")
@click.option("--show", type=click.Choice(sorted(_SHOWN)), help="List the cases that were answered so.")
def main(shared: Path, own: Path, show: str | None) -> None:
    """Score the labelled cases, through the public commands."""
    scores = [score for sheet in SHARED if (score := score_sheet(sheet, shared)) is not None]
    scores += [score for sheet in OWN if (score := score_sheet(sheet, own)) is not None]
    if not scores:
        click.echo(f"score: there are no cases in {shared}.", err=True)
        sys.exit(2)
    _print_scores(scores)
    if (own / "notes").is_dir():
        _print_notes(score_notes(own / "notes"), show=show)
    if (own / "promises").is_dir():
        _print_promises(score_promises(own / "promises"), show=show)
    if show is not None:
        _list(scores, _SHOWN[show])
    sys.exit(0 if all(score.is_met for score in scores) else 1)


def _print_scores(scores: list[Score]) -> None:
    columns = "cases   right  rightly open   missed    WRONG"
    click.echo(f"{'':<24}{columns}   right %  WRONG %   must be")
    for score in scores:
        _print_line(score.sheet.name, score, _required(score))
        for part in score.by_locale():
            _print_line(f"  {part.judged[0].locale}", part, "")


def _print_line(name: str, score: Score, required: str) -> None:
    counts = (score.count(verdict) for verdict in Verdict)
    right, opened, missed, wrong = counts
    click.echo(
        f"{name:<24}{len(score.judged):5}{right:8}{opened:14}{missed:9}{wrong:9}"
        f"{100 * score.right:10.1f}{100 * score.wrong:9.1f}   {required}".rstrip()
    )


def _required(score: Score) -> str:
    sheet, met = score.sheet, "met" if score.is_met else "NOT MET"
    if sheet.command == "link":
        figures = f"precision {score.precision:.2f}, recall {score.recall:.2f}"
        return f"{figures}; precision 1.00: {met}"
    return f"right ≥ {sheet.least_right:.0%}, WRONG ≤ {100 * sheet.most_wrong:.1f} %: {met}"


def _print_notes(scores: dict[str, NoteScore], *, show: str | None) -> None:
    click.echo("\nnotes of our own          rows   right  missing  extra   fields left open / WRONG")
    for name, score in scores.items():
        fields = ", ".join(f"{part} {score.open[part]}/{score.wrong[part]}" for part in FIELDS)
        click.echo(f"  {name:<24}{score.rows:4}{score.right:8}{score.missing:9}{score.extra:7}   {fields}")
    label = {"wrong": "WRONG", "missed": ": MISSING"}.get(show or "")
    for line in scores["all"].details if label else ():
        if label is not None and label in line:
            click.echo(f"  {line}")


def _print_promises(scores: dict[str, PromiseScore], *, show: str | None) -> None:
    columns = "".join(f"{standing.value:>23}" for standing in Standing)
    click.echo(f"\npromises over all calls{columns}   extra")
    for name, score in scores.items():
        figures = "".join(f"{score.standings[standing]:23}" for standing in Standing)
        click.echo(f"  {name:<21}{figures}{score.extra:8}")
    for line in scores["all"].details if show else ():
        click.echo(f"  {line}")


def _list(scores: list[Score], verdict: Verdict) -> None:
    for score in scores:
        for judged in score.judged:
            if judged.verdict is verdict:
                click.echo(f"{score.sheet.name}: {_told(judged)}")


def _told(judged: Judged) -> str:
    case = {key: judged.case[key] for key in _CASE if key in judged.case}
    label = {key: judged.case[key] for key in _LABEL if key in judged.case}
    parts = (json.dumps(part, ensure_ascii=False) for part in (case, label, judged.answer))
    return "{}\n    labelled {}\n    answered {}".format(*parts)


if __name__ == "__main__":
    main()
