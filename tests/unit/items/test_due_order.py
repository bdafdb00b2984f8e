import pytest

from whoowes.core.items.due import infer_order, read_due
from whoowes.core.items.readings import DayMonthOrder, DueKind


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["3/4", "13/3"], DayMonthOrder.DAY_FIRST),
        (["3/4", "3/13"], DayMonthOrder.MONTH_FIRST),
        (["due 25-03-2026"], DayMonthOrder.DAY_FIRST),
        (["call 25.03.2026"], DayMonthOrder.DAY_FIRST),
        (["Wed 3/4/2026"], DayMonthOrder.MONTH_FIRST),
        (["3/4", "5/6/2026"], None),
        (["13/3", "3/13"], None),
        (["Mittwoch, den 3/4/2026"], DayMonthOrder.MONTH_FIRST),
        (["ven. 3/4/2026"], DayMonthOrder.DAY_FIRST),
        (["3/4/2026 (mercoledì)"], DayMonthOrder.MONTH_FIRST),
        (["sexta-feira, 3/4/2026"], DayMonthOrder.DAY_FIRST),
        (["vr 3-4-2026"], DayMonthOrder.DAY_FIRST),
        (["Call of 2 March 2026", "Fri 3/4"], DayMonthOrder.DAY_FIRST),
        (["Call of 2 March 2026", "Wed 3/4"], DayMonthOrder.MONTH_FIRST),
        (["Call of 2 March 2026", "Tue 3/4"], None),
        (["2025 review", "Call of 2 March 2026", "Fri 3/4"], None),
        (["Fri 3/4"], None),
        (["Fri 3/4/2026", "Wed 3/4/2026"], None),
        (["ma 4/5/2026", "ma 4-5-2026"], None),
        (["2026-03-25"], None),
        (["24/7", "50/50", "3.25"], None),
        (["Call of 2 March 2026", "6/26"], None),
        (["Call of 2 March 2026", "due 9/27"], None),
        (["Call of 2 March 2026", "6/25"], DayMonthOrder.MONTH_FIRST),
        (["6/26"], DayMonthOrder.MONTH_FIRST),
        ([], None),
    ],
)
def test_order_is_what_numbers_above_twelve_and_weekdays_prove(
    texts: list[str], expected: DayMonthOrder | None
) -> None:
    assert infer_order(texts) is expected


def test_client_order_decides_where_the_locale_says_otherwise() -> None:
    reading = read_due("3/4/2026", call_date=None, locale="en-GB", order=DayMonthOrder.MONTH_FIRST)
    assert str(reading.date) == "2026-03-04"


def test_weekday_against_the_client_order_is_unclear() -> None:
    reading = read_due("Fri 3/4/2026", call_date=None, locale="en-GB", order=DayMonthOrder.MONTH_FIRST)
    assert (reading.kind, reading.rule) == (DueKind.UNCLEAR, "weekday-contradicts")


def test_a_text_of_ten_thousand_dates_is_read_for_its_order() -> None:
    text = "3/4/26 " * 10_000 + "Wed 3/4/26"

    assert infer_order([text]) is DayMonthOrder.MONTH_FIRST
