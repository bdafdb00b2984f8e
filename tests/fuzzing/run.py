"""Reads mutated documents by the hundred thousand; `scripts/fuzz` starts it.

`--seed S --only N` makes and reads document N alone. Ends with 1 if anything went wrong.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from heapq import nlargest
from multiprocessing import get_context
from pathlib import Path

import click
from tests.fuzzing.trial import Failure, Outcome, make_trial, run_trial, shrunk

_CHUNK = 50
_SLOWEST = 5
_KEPT_OF_A_KIND = 3


@dataclass
class _Figures:
    documents: int = 0
    cpu_seconds: float = 0.0
    characters: int = 0
    slowest: list[Outcome] = field(default_factory=list)
    failures: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        self.documents += 1
        self.cpu_seconds += outcome.seconds
        self.characters += outcome.characters
        self.slowest = nlargest(_SLOWEST, [*self.slowest, outcome], key=lambda one: one.seconds)
        if outcome.failure is not None:
            self.failures.append(outcome)


@click.command()
@click.option("--documents", default=2_000, show_default=True, help="How many documents.")
@click.option("--seed", default=1, show_default=True, help="The same seed makes the same documents.")
@click.option("--only", type=int, help="The number of the one document to make and read.")
@click.option("--start", default=0, show_default=True, help="The number of the first document.")
@click.option("--jobs", default=1, show_default=True, help="How many processes.")
@click.option("--keep", type=click.Path(path_type=Path, file_okay=False), help="A folder for what failed.")
def main(*, documents: int, seed: int, only: int | None, start: int, jobs: int, keep: Path | None) -> None:
    """Read mutated documents, and say what went wrong with any of them."""
    numbers = range(start, start + documents) if only is None else range(only, only + 1)
    begun = time.monotonic()
    figures = _Figures()
    with _outcomes(seed, numbers, jobs) as outcomes, _bar(outcomes, len(numbers)) as shown:
        for outcome in shown:
            figures.add(outcome)
    _print(figures, seed, time.monotonic() - begun)
    if keep is not None:
        _keep(figures.failures, seed, keep)
    sys.exit(1 if figures.failures else 0)


@contextmanager
def _outcomes(seed: int, numbers: Sequence[int], jobs: int) -> Iterator[Iterator[Outcome]]:
    work = [(seed, number) for number in numbers]
    if jobs == 1:
        yield (run_trial(*each) for each in work)
        return
    with get_context("spawn").Pool(jobs, maxtasksperchild=200) as pool:
        yield pool.imap_unordered(_run, work, chunksize=_CHUNK)


def _run(work: tuple[int, int]) -> Outcome:
    return run_trial(*work)


@contextmanager
def _bar(outcomes: Iterator[Outcome], length: int) -> Iterator[Iterator[Outcome]]:
    """Show how far it is, where people are watching."""
    hidden = not sys.stderr.isatty()
    with click.progressbar(outcomes, length=length, label="documents", file=sys.stderr, hidden=hidden) as bar:
        yield iter(bar)


def _print(figures: _Figures, seed: int, seconds: float) -> None:
    each = figures.cpu_seconds / max(1, figures.documents) * 1000
    click.echo(
        f"seed {seed}: {figures.documents:,} documents, {figures.characters / 1e6:,.0f} million characters, "
        f"{seconds:,.0f} s ({figures.documents / seconds:,.0f} a second, {each:.1f} ms of CPU each)"
    )
    for one in figures.slowest:
        click.echo(f"slow: {one.seconds:6.2f} s of CPU  {one.characters:>9,} characters  --only {one.number}")
    kinds: dict[str, list[Outcome]] = {}
    for outcome in figures.failures:
        if outcome.failure is not None:
            kinds.setdefault(outcome.failure.what, []).append(outcome)
    for what, outcomes in sorted(kinds.items(), key=lambda kind: -len(kind[1])):
        numbers = ", ".join(str(one.number) for one in outcomes[:_SLOWEST])
        click.echo(f"FAILED {len(outcomes)}: {what}  --only {numbers}")
    click.echo(f"{len(figures.failures)} failures")


def _keep(failures: Sequence[Outcome], seed: int, folder: Path) -> None:
    """Write some failures of each kind, made small, with what is needed to see them again."""
    folder.mkdir(parents=True, exist_ok=True)
    kept: Counter[str] = Counter()
    for outcome in sorted(failures, key=lambda one: one.characters):
        failure = outcome.failure
        if failure is not None and kept[failure.what] < _KEPT_OF_A_KIND:
            kept[failure.what] += 1
            path = folder / f"{seed}-{outcome.number}.json"
            path.write_text(_account(seed, outcome.number, failure), encoding="utf-8")


def _account(seed: int, number: int, failure: Failure) -> str:
    facts = {"seed": seed, "number": number, "what": failure.what, "account": failure.account}
    try:
        trial = shrunk(make_trial(seed, number), failure.what)
        small = {"locale": trial.locale, "document": trial.document, "beside": trial.beside}
        return json.dumps(facts | small, indent=1)
    except RecursionError:
        # Nested deeper than JSON can be written here; the seed and the number make it again.
        return json.dumps(facts, indent=1)


if __name__ == "__main__":
    main()
