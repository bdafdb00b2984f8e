"""Fills the columns of `docs/google-behaviour.md` that the code knows best: tests and switches by rule.

`scripts/facts` writes them; `scripts/facts --check` says what is wrong and ends with 1.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from inspect import cleandoc
from pathlib import Path
from typing import Final

from whoowes.emulator.switches import OTHER_POSITIONS, Switches

TESTS: Final = Path(__file__).parent
DOCUMENT: Final = TESTS.parent / "docs" / "google-behaviour.md"
RULES: Final = range(1, 76)

_NAMED = re.compile(r"^ *def (test_rule_(\d\d)_\w+)\(", re.MULTILINE)
_ROW = re.compile(r"^\| (\d+) \|(.*)\|$", re.MULTILINE)
_SWITCH = re.compile(r"^    (\w+): (.*?)(?=^    \w+: |\Z)", re.MULTILINE | re.DOTALL)
_WHY = re.compile(r" \(([^()]*(?:rules? \d|§\d)(?:[^()]|\([IM]\))*)\)")
_TABLE = re.compile(r"(?<=<!-- switches -->\n).*?(?=<!-- /switches -->)", re.DOTALL)
_COLUMNS = 6


@dataclass(frozen=True)
class Switch:
    """A switch as its docstring, its default and its positions have it."""

    name: str
    default: str
    others: tuple[str, ...]
    meaning: str
    why: str

    @property
    def rules(self) -> frozenset[int]:
        """The rules that it is about."""
        named = re.findall(r"rules? (\d+(?:(?:, | and )\d+)*)", self.why)
        return frozenset(int(number) for numbers in named for number in re.findall(r"\d+", numbers))


def rule_tests() -> dict[int, list[str]]:
    """Return the tests of the emulator that are named after a rule, by its number."""
    found: dict[int, list[str]] = {}
    for path in sorted(TESTS.glob("emulator/**/test_*.py")):
        for name, number in _NAMED.findall(path.read_text(encoding="utf-8")):
            found.setdefault(int(number), []).append(f"{path.relative_to(TESTS).as_posix()}::{name}")
    return found


def switches() -> tuple[Switch, ...]:
    """Return all switches in their own order."""
    _, _, described = cleandoc(Switches.__doc__ or "").partition("Attributes:\n")
    return tuple(_switch(name, " ".join(text.split())) for name, text in _SWITCH.findall(described))


def _switch(name: str, text: str) -> Switch:
    why = _WHY.search(text)
    meaning = _WHY.sub("", text, count=1).removesuffix(".")
    return Switch(
        name=name,
        default=_written(getattr(Switches(), name)),
        others=tuple(_written(position) for position in OTHER_POSITIONS.get(name, ())),
        meaning=meaning,
        why=why[1] if why else "",
    )


def _written(position: object) -> str:
    return str(position).lower() if isinstance(position, bool) else str(position)


def filled(text: str) -> str:
    """Return the document with its generated columns as the code has them."""
    tests, known = rule_tests(), switches()
    before, heading, section = text.partition("\n## 6 ")
    with_rows = _ROW.sub(lambda row: _with_columns(row, tests, known), section)
    return before + heading + _TABLE.sub(lambda _: switch_table(known), with_rows)


def _with_columns(row: re.Match[str], tests: Mapping[int, list[str]], known: tuple[Switch, ...]) -> str:
    number, cells = int(row[1]), row[2].split(" | ")
    if len(cells) != _COLUMNS - 1:
        raise ValueError(f"Rule {number} has {len(cells) + 1} columns, not {_COLUMNS}.")
    pinned = ", ".join(f"`{name}`" for name in tests.get(number, ()))
    names = ", ".join(f"`{switch.name}`" for switch in known if number in switch.rules)
    return " | ".join([f"| {number} |{cells[0]}", *cells[1:3], pinned, names]) + " |"


def switch_table(known: tuple[Switch, ...]) -> str:
    """Return the table of switches."""
    cells = [(f"`{s.name}`", s.meaning, s.default, ", ".join(s.others), s.why) for s in known]
    rows = [f"| {' | '.join(row)} |" for row in cells]
    head = [
        "| switch | what it decides | default | other positions | rule or section, and why |",
        "| --- " * 5 + "|",
    ]
    return "\n".join([*head, *rows]) + "\n"


def problems(text: str) -> Iterator[str]:
    """Yield what is wrong with the document and with what it is made from."""
    listed, tests = [int(number) for number, _ in _ROW.findall(text.partition("\n## 6 ")[2])], rule_tests()
    if listed != list(RULES):
        yield "The rules are not listed from 1 to 75, each once."
    yield from (f"Rule {number} has no test." for number in RULES if number not in tests)
    yield from (
        f"There is no rule {number}: {names[0]}." for number, names in tests.items() if number not in RULES
    )
    for switch in switches():
        if not switch.why or not switch.others:
            yield f"{switch.name} says no rule or section with its reason, or has no other position."
    if {switch.name for switch in switches()} != set(OTHER_POSITIONS):
        yield "The docstring of Switches does not describe the switches that there are."
    if filled(text) != text:
        yield f"{DOCUMENT.name} is not as the code has it: run scripts/facts."


def main() -> None:
    """Write the document, or only check it."""
    text = DOCUMENT.read_text(encoding="utf-8")
    if sys.argv[1:] == ["--check"]:
        found = list(problems(text))
        sys.stdout.writelines(f"{line}\n" for line in found)
        sys.exit(1 if found else 0)
    DOCUMENT.write_text(filled(text), encoding="utf-8")


if __name__ == "__main__":
    main()
