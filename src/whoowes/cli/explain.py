"""`whoowes explain`: how one due text, one owner text or one pair of tasks is read, and by which rule."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TextIO

import click

from whoowes.cli import output
from whoowes.cli.case_lines import CASES, Json, answer_each
from whoowes.cli.context import Context
from whoowes.cli.json_shapes import explained_due_json, owner_json
from whoowes.cli.notices import unread_language
from whoowes.cli.parameters import DateType, LocaleType
from whoowes.cli.roster_file import load_roster, read_roster
from whoowes.config import Config, check_locale
from whoowes.core.items.due import read_due
from whoowes.core.items.owner_with_due import split_owner_and_due
from whoowes.core.items.owners import read_owner
from whoowes.core.items.people import PersonMention, Roster
from whoowes.core.items.readings import DueReading, OwnerReading
from whoowes.core.ledger.identity import Comparison, Likeness, compare_tasks
from whoowes.errors import UsageError

_JSONL = click.option("--jsonl", type=CASES, help="Cases, one JSON object a line; - is stdin.")
_AS_JSON = click.option("--json", is_flag=True, help="Print it as JSON.")


@click.group()
def explain() -> None:
    """Show how a text is read, and by which rule."""


@explain.command("due")
@click.argument("text", required=False)
@click.option("--call", type=DateType(), help="The date of the call.")
@click.option("--next-call", type=DateType(), help="The date of the next call, if known.")
@click.option("--locale", type=LocaleType(), help="The language of the notes, such as en-GB.")
@_JSONL
@_AS_JSON
@click.pass_obj
def due(
    context: Context,
    text: str | None,
    call: date | None,
    next_call: date | None,
    locale: str | None,
    jsonl: TextIO | None,
    *,
    json: bool,
) -> None:
    """Show how a due TEXT is read, said in a call on the date of --call."""
    spoken = _spoken(locale, context)
    if jsonl is not None:
        answer_each(jsonl, lambda case: explained_due_json(_due_case(case, spoken)))
        return
    if text is None or call is None:
        raise click.UsageError("Give a TEXT and --call DATE, or --jsonl -.")
    reading = read_due(text, call_date=call, next_call=next_call, locale=spoken)
    if json:
        output.emit_json(explained_due_json(reading))
    else:
        _print_due(reading)


def _spoken(locale: str | None, context: Context) -> str:
    """Return the locale of the texts, and say so where its language is not read."""
    spoken = locale or context.locale or Config().locale
    for notice in unread_language(spoken):
        output.warn(notice)
    return spoken


def _due_case(case: Json, locale: str) -> DueReading:
    call = case.get("call_date", case.get("reference"))
    following = case.get("next_call_date")
    return read_due(
        _text(case, "text"),
        call_date=_date(call) if call else None,
        next_call=_date(following) if following else None,
        locale=_case_locale(case, locale),
    )


def _case_locale(case: Json, otherwise: str) -> str:
    return _checked(str(case.get("locale") or otherwise))


@cache
def _checked(locale: str) -> str:
    try:
        return check_locale(locale)
    except ValueError as error:
        raise UsageError(f"{error}.") from error


def _date(text: object) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError as error:
        raise UsageError(f"“{text}” is not a date such as 2026-03-06.") from error


def _print_due(reading: DueReading) -> None:
    about = " about" if reading.is_approximate else ""
    day = f"{about} {reading.date.isoformat()}" if reading.date else ""
    output.say(f"{output.strong(reading.kind.value + day)}  ({reading.rule})")
    output.say(reading.why)
    if reading.candidates:
        output.say("could be: " + ", ".join(day.isoformat() for day in reading.candidates))
    for earlier in reading.earlier:
        output.say(f"before: {earlier.date or earlier.kind.value} (“{earlier.raw}”)")


@explain.command("owner")
@click.argument("text", required=False)
@click.option("--roster", type=click.Path(path_type=Path), help="A roster: a JSON list of people.")
@click.option("--locale", type=LocaleType(), help="The language of the notes, such as en-GB.")
@_JSONL
@_AS_JSON
@click.pass_obj
def owner(
    context: Context,
    text: str | None,
    roster: Path | None,
    locale: str | None,
    jsonl: TextIO | None,
    *,
    json: bool,
) -> None:
    """Show how an owner TEXT is read, given the people of --roster."""
    spoken = _spoken(locale, context)
    if jsonl is not None:
        answer_each(jsonl, lambda case: owner_json(_owner_case(case, spoken)))
        return
    if text is None or roster is None:
        raise click.UsageError("Give a TEXT and --roster FILE, or --jsonl -.")
    reading = _owner_as_in_notes(text, load_roster(roster), spoken)
    if json:
        output.emit_json(owner_json(reading))
    else:
        _print_owner(reading)


def _owner_case(case: Json, locale: str) -> OwnerReading:
    roster = read_roster(
        case.get("roster", []), orgs=case.get("orgs"), author=case.get("author"), place="roster"
    )
    given = case.get("chips") or ([case["chip"]] if case.get("chip") else [])
    cell, spoken = str(case.get("cell") or ""), _case_locale(case, locale)
    if given:
        return read_owner(cell, roster, chips=[_chip(chip) for chip in given], locale=spoken)
    return _owner_as_in_notes(cell, roster, spoken)


def _owner_as_in_notes(text: str, roster: Roster, locale: str) -> OwnerReading:
    """Read an owner cell as that of a row is read: a deadline in it is the due date of the row."""
    split = split_owner_and_due(text, roster, locale=locale)
    return replace(read_owner(split[0] if split else text, roster, locale=locale), raw=text)


def _chip(chip: object) -> PersonMention:
    if not isinstance(chip, dict):
        raise UsageError('A chip is an object with "email" and, perhaps, "name".')
    return PersonMention(str(chip.get("email") or ""), chip.get("name"))


def _print_owner(reading: OwnerReading) -> None:
    names = ", ".join(f"{person.name} ({person.side.value})" for person in reading.people)
    sides = " and ".join(sorted(side.value for side in reading.sides))
    who = names or (f"side: {sides}" if sides else "nobody")
    output.say(f"{output.strong(reading.kind.value)}: {who}  ({reading.rule})")
    output.say(reading.why)
    if reading.suggestions:
        output.say("could be: " + ", ".join(reading.suggestions))


@explain.command("link")
@click.argument("texts", nargs=-1, metavar="[A B]")
@click.option("--locale", type=LocaleType(), help="The language of the notes, such as en-GB.")
@_JSONL
@_AS_JSON
@click.pass_obj
def link(
    context: Context, texts: tuple[str, ...], locale: str | None, jsonl: TextIO | None, *, json: bool
) -> None:
    """Show whether two task texts A and B are one promise."""
    spoken = _spoken(locale, context)
    if jsonl is not None:
        answer_each(jsonl, lambda case: link_json(_link_case(case, spoken)))
        return
    match texts:
        case [first, second] if first.strip() and second.strip():
            comparison = compare_tasks(first, second, locale=spoken)
        case [_, _]:
            raise click.UsageError("Give two texts with words in them.")
        case _:
            raise click.UsageError("Give two texts, or --jsonl -.")
    if json:
        output.emit_json(link_json(comparison))
    else:
        output.say(f"{output.strong(comparison.likeness.value)}\n{comparison.why}")


def _link_case(case: Json, locale: str) -> Comparison:
    days, same_owner = case.get("days_apart"), case.get("same_owner")
    first, second = _text(case, "a"), _text(case, "b")
    if not (first.strip() and second.strip()):
        return Comparison(Likeness.NEW, "A text without words is no promise.", score=0.0)
    return compare_tasks(
        first,
        second,
        same_owner=same_owner if isinstance(same_owner, bool) else None,
        days_apart=days if isinstance(days, int) else None,
        locale=_case_locale(case, locale),
    )


def link_json(comparison: Comparison) -> Json:
    """Return a comparison as JSON."""
    answers: dict[Likeness, object] = {Likeness.SAME: True, Likeness.NEW: False}
    return {"same": answers.get(comparison.likeness, "possibly"), "why": comparison.why}


def _text(case: Json, key: str) -> str:
    value = case.get(key)
    if not isinstance(value, str):
        raise UsageError(f"A case needs “{key}”, a text.")
    return value
