"""The switches: each is documented, has another position, and can be set by name."""

import dataclasses
import re

import pytest

from whoowes.emulator.switches import (
    OTHER_POSITIONS,
    SwitchError,
    Switches,
    all_other_positions,
    each_other_position,
    read_switches,
)

NAMES = [each.name for each in dataclasses.fields(Switches)]


def test_every_switch_has_another_position_than_its_default() -> None:
    assert set(OTHER_POSITIONS) == set(NAMES)
    for name, positions in OTHER_POSITIONS.items():
        assert positions
        assert getattr(Switches(), name) not in positions


@pytest.mark.parametrize("name", NAMES)
def test_every_switch_says_what_it_decides_and_which_rule_it_concerns(name: str) -> None:
    _, _, said = (Switches.__doc__ or "").partition(f"        {name}: ")
    own = re.split(r"\n {8}\w+: ", said)[0]
    assert "rule" in own or "§" in own


def test_a_position_is_read_back_from_how_it_is_written() -> None:
    for written, switches in each_other_position():
        assert read_switches((written,)) == switches
        assert switches != Switches()


def test_all_switches_can_be_put_into_another_position_at_once() -> None:
    moved = all_other_positions()
    assert all(getattr(moved, name) != getattr(Switches(), name) for name in NAMES)


def test_a_number_of_seconds_may_be_any() -> None:
    assert read_switches(("listing_lag_s=7.5",)).listing_lag_s == 7.5


@pytest.mark.parametrize(
    ("setting", "complaint"),
    [
        ("gravity=off", "There is no switch 'gravity'."),
        ("merge_keeps", "merge_keeps takes first, last; not ''."),
        ("merge_keeps=middle", "merge_keeps takes first, last; not 'middle'."),
        ("listing_lag_s=soon", "not 'soon'"),
    ],
)
def test_a_setting_that_means_nothing_is_refused_by_name(setting: str, complaint: str) -> None:
    with pytest.raises(SwitchError, match=re.escape(complaint)):
        read_switches((setting,))
