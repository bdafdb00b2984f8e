"""Readable tables of how the words of call notes are read, one file of cases for each language."""

from pathlib import Path

_CASES = Path(__file__).with_name("cases")


def rows(language: str, section: str) -> list[list[str]]:
    """Return the rows of one table of `cases/notes_LANGUAGE.md`, without its header."""
    text = (_CASES / f"notes_{language}.md").read_text(encoding="utf-8")
    part = text.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines[2:]]


def of_all(languages: tuple[str, ...], section: str) -> list[tuple[str, ...]]:
    """Return the rows of several languages, each with its language first."""
    return [(language, *row) for language in languages for row in rows(language, section)]
