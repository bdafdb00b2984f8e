"""Records in the names of named ranges: what is written is read back, all else is nobody's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.model import NamedRange, Range
from whoowes.core.updates.records import Record, paragraph_name, read_record, row_name, text_hash

SPAN = Range(5, 9)
_KEYS = st.from_regex(r"[A-Za-z0-9_.\-]+", fullmatch=True)


def named(name: str, *spans: Range) -> NamedRange:
    return NamedRange("kix.1", name, spans)


@given(_KEYS, st.text())
def test_a_paragraph_record_is_read_back(key: str, text: str) -> None:
    name = paragraph_name(key, text)
    assert read_record(named(name, SPAN)) == Record("kix.1", name, key, None, (text_hash(text),), SPAN)


@given(_KEYS, _KEYS, st.lists(st.text(), min_size=1, max_size=10))
def test_a_row_record_is_read_back_with_a_hash_for_each_cell(table: str, row: str, texts: list[str]) -> None:
    name = row_name(table, row, tuple(texts))
    hashes = tuple(text_hash(text) for text in texts)
    assert read_record(named(name, SPAN)) == Record("kix.1", name, table, row, hashes, SPAN)


@pytest.mark.parametrize(
    "name",
    ["", "whoowes.region", "whoowes.p/key", "whoowes.r/table/row", "whoowes.x/key/1234", "other/key/1234"],
)
def test_another_name_is_no_record(name: str) -> None:
    assert read_record(named(name, SPAN)) is None


def test_a_record_that_lost_its_text_is_none() -> None:
    assert read_record(named("whoowes.p/key/12345678")) is None
    assert read_record(named("whoowes.p/key/12345678", Range(5, 5))) is None


def test_a_record_torn_in_two_spans_from_its_first_to_its_last_piece() -> None:
    record = read_record(named("whoowes.p/key/12345678", Range(8, 12), Range(2, 4)))
    assert record is not None
    assert record.span == Range(2, 12)


def test_a_lone_surrogate_can_be_hashed() -> None:
    assert text_hash("\ud83d") != text_hash("\ude00")


def test_a_row_of_the_road_fits_the_256_units_of_a_name() -> None:
    assert len(row_name("advisor", "e" * 40, ("text",) * 10)) <= 256
