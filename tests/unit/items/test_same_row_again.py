"""A row that stands twice in one call is one item, however often and wherever its words stand again."""

import time
from datetime import date
from random import Random

from whoowes.core.document.text import fold
from whoowes.core.items.model import Call, DateSource, RawItem
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.restated import once_per_call
from whoowes.core.problems import Where

CALL = Call(date(2026, 3, 4), DateSource.TITLE)
OPEN = StatusReading(Status.OPEN, "", "no-status")


def _row(
    owner: str = "", due: str = "", number: str | None = None, *, table: int | None = None, row: int = 0
) -> RawItem:
    where = Where(table=table, row=row)
    return RawItem(
        "Send report",
        CALL,
        where,
        0,
        owner_raw=owner,
        due_raw=due,
        number=number,
        status_raw="",
        status=OPEN,
    )


def _kept(*rows: RawItem) -> list[tuple[str, str, str | None]]:
    return [(item.owner_raw, item.due_raw, item.number) for item in once_per_call(rows)]


def test_what_is_blank_in_one_place_is_filled_from_the_other() -> None:
    assert _kept(_row("Kevin", table=0), _row("", "Fri", table=1), _row("kevin", "fri", "3")) == [
        ("Kevin", "Fri", "3")
    ]


def test_a_row_once_filled_is_no_longer_that_of_another_owner() -> None:
    assert _kept(_row(due="Fri"), _row("Kevin"), _row("Sara")) == [("Kevin", "Fri", None), ("Sara", "", None)]


def test_two_rows_of_one_table_are_two_whatever_they_say() -> None:
    rows = [_row("Kevin", table=0, row=1), _row("Kevin", table=0, row=2), _row("Kevin", table=1, row=1)]

    assert len(_kept(*rows)) == 2


def test_the_first_row_that_fits_is_taken_as_by_looking_at_every_one() -> None:
    random = Random(7)
    for _ in range(300):
        rows = [
            _row(
                random.choice(("", "", "Kevin", "KEVIN", "Sara")),
                random.choice(("", "", "Fri", "EOW")),
                random.choice((None, None, "1", "2")),
                table=random.choice((None, 0, 1, 2)),
                row=random.randrange(3),
            )
            for _ in range(random.randint(2, 14))
        ]
        assert _kept(*rows) == _by_looking_at_every_one(rows)


def _by_looking_at_every_one(rows: list[RawItem]) -> list[tuple[str, str, str | None]]:
    kept: list[RawItem] = []
    for row in rows:
        place = next((at for at, one in enumerate(kept) if _fit(one, row)), None)
        if place is None:
            kept.append(row)
        else:
            one = kept[place]
            kept[place] = one._replace(
                owner_raw=one.owner_raw or row.owner_raw,
                due_raw=one.due_raw or row.due_raw,
                number=one.number or row.number,
            )
    return [(item.owner_raw, item.due_raw, item.number) for item in kept]


def _fit(one: RawItem, row: RawItem) -> bool:
    told = ((one.owner_raw, row.owner_raw), (one.due_raw, row.due_raw), (one.number or "", row.number or ""))
    in_one_table = one.where.table is not None and one.where.table == row.where.table
    return not in_one_table and all(not a or not b or fold(a) == fold(b) for a, b in told)


def test_thousands_of_equal_rows_take_no_longer_each_than_a_few() -> None:
    one_table = [_row("Kevin", "Fri", table=0, row=at) for at in range(5_000)]
    numbered = [_row("Kevin", "Fri", str(at), table=at % 7) for at in range(5_000)]

    start = time.process_time()
    assert (len(once_per_call(one_table)), len(once_per_call(numbered))) == (5_000, 5_000)

    assert time.process_time() - start < 2
