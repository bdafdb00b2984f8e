"""View → the target page: headings, tables, lines, in the order of `product.md` "The page"."""

import datetime as dt
from collections.abc import Iterator

from whoowes.core.document.managed import (
    ManagedBlock,
    ManagedParagraph,
    ManagedRow,
    ManagedTable,
    Page,
    runs,
)
from whoowes.core.document.model import NamedStyle, Paragraph, Run
from whoowes.core.items.people import Side
from whoowes.core.ledger.model import Doubt, EventKind
from whoowes.core.summary import looks
from whoowes.core.summary.cells import (
    doubt_words,
    due_cell,
    due_words,
    evidence_cell,
    evidence_date,
    linked_text,
    moved_cell,
    one_line,
    row,
    table,
    who_cell,
)
from whoowes.core.summary.evidence import evidence_url
from whoowes.core.summary.view import (
    ROAD_WEEKS,
    AchievedLine,
    ClarifyRow,
    OwedRow,
    PageView,
    SinceLine,
)
from whoowes.core.summary.wording import Wording

ROAD = "road"
"""The key of the road's table, in which shades speak instead of words."""

FOOT = "foot"
"""The key of the last line, which says how the page is made."""

EVIDENCE_COLUMN = 3
"""The column of the owed and clarify tables that links to the note; in the road there is no link."""


def render_page(view: PageView, wording: Wording) -> Page:
    """Return the page that says what the view says. Empty parts are left out."""
    blocks: list[ManagedBlock] = [
        *_headline(view, wording),
        *_since(view, wording),
        *_owed("client", view.client, view.owed[Side.CLIENT], wording),
        *_owed("advisor", view.advisor, view.owed[Side.ADVISOR], wording),
        *_owed("others", None, view.others, wording),
        *_clarify(view, wording),
        *_road(view, wording),
        *_achieved(view, wording),
        _line(FOOT, *runs((wording.foot, looks.SMALL)), above=18),
    ]
    return Page(document_title(view.client, wording), tuple(blocks))


def document_title(client: str, wording: Wording) -> str:
    """Return the title that a page is given."""
    return wording.document_title.format(client=one_line(client))


def _line(key: str, *parts: Run, above: float | None = None, below: float | None = None) -> ManagedParagraph:
    return ManagedParagraph(key, Paragraph(parts, space_above=above, space_below=below))


def _heading(key: str, text: str, style: NamedStyle = NamedStyle.HEADING_2) -> ManagedParagraph:
    return ManagedParagraph(key, Paragraph(runs(one_line(text)), style))


def _headline(view: PageView, wording: Wording) -> Iterator[ManagedBlock]:
    yield _heading("title", wording.title, NamedStyle.TITLE)
    between = wording.between.format(client=view.client, advisor=view.advisor)
    yield _heading("subtitle", between, NamedStyle.SUBTITLE)
    yield _line("as-of", *runs((_as_of(view, wording), looks.QUIET)), below=4)
    yield _line("counts", *_counts(view, wording), below=4)


def _as_of(view: PageView, wording: Wording) -> str:
    templates = {0: wording.after_no_call, 1: wording.after_one_call}
    template = templates.get(view.calls, wording.after_calls)
    last = wording.date(view.last_call) if view.last_call else ""
    calls = template.format(calls=view.calls, last=last)
    text = f"{wording.as_of.format(date=wording.date(view.as_of))}, {calls}."
    if view.next_call:
        text += " " + wording.next_call_on.format(date=wording.date(view.next_call))
    return text


def _counts(view: PageView, wording: Wording) -> tuple[Run, ...]:
    parts: list[Run] = []
    for side, name in ((Side.CLIENT, view.client), (Side.ADVISOR, view.advisor)):
        count = view.counts[side]
        parts += runs((wording.count.format(who=one_line(name), open=count.open), looks.STRONG))
        if count.overdue:
            parts += runs(", ", (wording.count_overdue.format(overdue=count.overdue), looks.LATE_TEXT))
        parts += runs(". ")
    if view.clarify:
        parts += runs(wording.count_unclear.format(unclear=len(view.clarify)), " ")
    days = view.longest_days_late
    if days:
        template = wording.longest_one_day if days == 1 else wording.longest_days
        parts += runs(template.format(days=days))
    return tuple(parts)


def _since(view: PageView, wording: Wording) -> Iterator[ManagedBlock]:
    if view.since:
        yield _heading("since", wording.since)
    for line in view.since:
        yield _line(f"since.{line.kind.value}.{line.entry_id}", *_since_runs(line, wording))


def _since_runs(line: SinceLine, wording: Wording) -> tuple[Run, ...]:
    kind, who = wording.since_kind[line.kind], one_line(", ".join(line.who))
    after = ""
    if line.kind is EventKind.MOVED and line.before and line.after:
        before = due_words(line.before, wording)
        after = wording.since_moved.format(before=before, after=due_words(line.after, wording))
    elif line.kind is EventKind.AGREED and line.after:
        after = wording.since_due.format(due=due_words(line.after, wording))
    tail = ", ".join(part for part in (who, after) if part)
    return runs((f"{kind}: ", looks.STRONG), one_line(line.task) + (f" ({tail})" if tail else ""))


def _owed(key: str, who: str | None, rows: tuple[OwedRow, ...], wording: Wording) -> Iterator[ManagedBlock]:
    if not rows:
        return
    yield _heading(f"{key}.heading", wording.owes.format(who=who) if who else wording.others)
    header = (
        wording.column_what,
        wording.column_who,
        wording.column_due,
        wording.column_agreed,
        wording.column_moved,
    )
    yield table(key, header, tuple(_owed_row(item, wording) for item in rows), looks.OWED_WIDTHS)


def _owed_row(item: OwedRow, wording: Wording) -> ManagedRow:
    again = runs((f" ({wording.again})", looks.CELL_QUIET)) if item.is_again else ()
    fill = looks.LATE_FILL if item.is_overdue else None
    return row(
        item.entry_id,
        (*linked_text(item.task, item.links), *again),
        who_cell(item, wording),
        due_cell(item, wording),
        evidence_cell(item.agreed, wording),
        moved_cell(item, wording),
        fills=(fill,) * 5,
    )


def _clarify(view: PageView, wording: Wording) -> Iterator[ManagedBlock]:
    if not view.clarify:
        return
    yield _heading("clarify.heading", wording.clarify)
    header = (wording.column_what, wording.column_written, wording.column_missing, wording.column_call)
    rows = tuple(_clarify_row(item, wording) for item in view.clarify)
    yield table("clarify", header, rows, looks.CLARIFY_WIDTHS)


def _clarify_row(item: ClarifyRow, wording: Wording) -> ManagedRow:
    asks_status = {Doubt.UNCLEAR_STATUS, Doubt.CONTRADICTION}.intersection(item.doubts)
    written = [
        template.format(words=one_line(words))
        for template, words in (
            (wording.written_owner, item.owner_words),
            (wording.written_due, item.due_words),
            (wording.written_status, item.status_words if asks_status else ""),
        )
        if one_line(words)
    ]
    missing = "; ".join(doubt_words(doubt, item, wording) for doubt in item.doubts)
    return row(
        item.entry_id,
        runs((one_line(item.task), looks.CELL)),
        runs(("; ".join(written), looks.CELL)),
        runs((missing, looks.CELL)),
        evidence_cell(item.evidence, wording),
    )


def _road(view: PageView, wording: Wording) -> Iterator[ManagedBlock]:
    if not view.road:
        return
    yield _heading("road.heading", wording.road)
    mondays = [view.road_start + dt.timedelta(weeks=week) for week in range(ROAD_WEEKS)]
    header = (wording.column_what, wording.column_who, *(wording.short_date(day) for day in mondays))
    rows = tuple(
        row(
            item.entry_id,
            runs((one_line(item.task), looks.CELL)),
            runs((one_line(", ".join(item.who)), looks.CELL)),
            *(() for _ in mondays),
            fills=(None, None, *(_road_fill(week, item.week) for week in range(ROAD_WEEKS))),
        )
        for item in view.road
    )
    yield _road_table(header, rows)


def _road_table(header: tuple[str, ...], rows: tuple[ManagedRow, ...]) -> ManagedTable:
    week = (looks.PAGE_WIDTH - looks.ROAD_TASK_WIDTH - looks.ROAD_WHO_WIDTH) / ROAD_WEEKS
    widths = (looks.ROAD_TASK_WIDTH, looks.ROAD_WHO_WIDTH, *([week] * ROAD_WEEKS))
    return table(ROAD, header, rows, widths)


def _road_fill(week: int, due_week: int) -> str | None:
    if week == due_week:
        return looks.ROAD_DUE_FILL
    return looks.ROAD_FILL if week < due_week else None


def _achieved(view: PageView, wording: Wording) -> Iterator[ManagedBlock]:
    if view.achieved:
        yield _heading("achieved", wording.achieved)
    for month in view.achieved:
        title = wording.month(month.year, month.month)
        yield _heading(f"achieved.{month.year}-{month.month}", title, NamedStyle.HEADING_3)
        for line in month.lines:
            yield _line(f"achieved.{line.key}", *_achieved_runs(line, wording))


def _achieved_runs(line: AchievedLine, wording: Wording) -> tuple[Run, ...]:
    who = one_line(", ".join(line.who))
    result = one_line(line.result)
    date = evidence_date(line.evidence.date, wording)
    said = f"{one_line(line.text)}{f' — {result}' if result else ''}{f' ({who})' if who else ''} · "
    return runs(
        (f"{wording.win}: " if line.is_win else "", looks.STRONG),
        said,
        (date, looks.linked(evidence_url(line.evidence))),
    )
