"""Which day it is, and where."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from whoowes.clock import FixedClock, SystemClock


@pytest.mark.parametrize("zone", [None, UTC, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("America/Los_Angeles")])
def test_now_is_aware_and_today_is_its_day_in_the_zone(zone: ZoneInfo | None) -> None:
    clock = SystemClock(zone)
    before, today, after = clock.now(), clock.today(), clock.now()
    assert before.utcoffset() is not None
    assert before.date() <= today <= after.date()
    assert after - before < timedelta(seconds=5)


def test_the_day_depends_on_the_zone() -> None:
    moment = datetime(2026, 3, 4, 23, tzinfo=UTC)
    assert FixedClock(moment).today() == date(2026, 3, 4)
    assert FixedClock(moment.astimezone(ZoneInfo("Asia/Tokyo"))).today() == date(2026, 3, 5)


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")])
def test_a_clock_fixed_on_a_day_shows_that_day(zone: ZoneInfo) -> None:
    clock = FixedClock.on(date(2026, 3, 4), zone)
    assert clock.today() == date(2026, 3, 4)
    assert clock.now() == clock.now()
