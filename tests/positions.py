"""Runs the end-to-end tests with the emulator's switches in their other positions.

`scripts/switches` runs them once for each position of each switch, `scripts/switches --quick` with the
defaults and with all other positions at once. Further arguments go to pytest. A line for each run, and exit
code 1 where one of them failed: then the program leans on what nobody knows of Google.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from whoowes.emulator.switches import each_other_position

ROOT: Final = Path(__file__).parents[1]
_NO_REPORT = "pytest wrote no report"


@dataclass(frozen=True)
class Tally:
    """What one run of the tests came to."""

    passed: int
    failed: tuple[str, ...]
    seconds: float


def runs(*, quick: bool) -> Iterator[tuple[str, list[str]]]:
    """Yield what is run: a name, and the options that put the switches so."""
    yield "defaults", []
    if quick:
        yield "all other positions", ["--other-positions"]
        return
    yield from ((position, ["--switch", position]) for position, _ in each_other_position())


def run(options: list[str], more: list[str]) -> Tally:
    """Run the end-to-end tests once."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "tests/e2e", f"--junitxml={report}", *options, *more]
        ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
        if not report.exists():
            said = (
                f"{_NO_REPORT} and ended with {ended.returncode}: {ended.stdout[-500:]}{ended.stderr[-500:]}"
            )
            return Tally(0, (said,), 0.0)
        tally = _tally(ET.parse(report).getroot())
    is_hidden = ended.returncode != 0 and not tally.failed
    return (
        Tally(tally.passed, (f"pytest ended with {ended.returncode}",), tally.seconds) if is_hidden else tally
    )


def _tally(report: ET.Element) -> Tally:
    cases = list(report.iter("testcase"))
    failed = [
        f"{case.get('classname')}.{case.get('name')}" for case in cases if _has(case, "failure", "error")
    ]
    passed = sum(not _has(case, "failure", "error", "skipped") for case in cases)
    seconds = sum(float(suite.get("time", 0)) for suite in report.iter("testsuite"))
    return Tally(passed, tuple(failed), seconds)


def _has(case: ET.Element, *marks: str) -> bool:
    return any(case.find(mark) is not None for mark in marks)


def main() -> None:
    """Print a line for each run, and the names of what failed in it."""
    given = sys.argv[1:]
    more = [argument for argument in given if argument != "--quick"]
    sys.stdout.write("| position | passed | failed | seconds |\n| --- | --- | --- | --- |\n")
    is_green = True
    for name, options in runs(quick="--quick" in given):
        tally = run(options, more)
        sys.stdout.write(f"| {name} | {tally.passed} | {len(tally.failed)} | {tally.seconds:.0f} |\n")
        sys.stdout.flush()
        sys.stderr.writelines(f"  {failed}\n" for failed in tally.failed)
        is_green = is_green and tally.passed > 0 and not tally.failed
    sys.exit(0 if is_green else 1)


if __name__ == "__main__":
    main()
