"""Due dates: a strict grammar over the words of a due cell. What cannot be read for certain is unclear."""

from whoowes.core.items.due.conditions import split_condition
from whoowes.core.items.due.midst import day_named, split_midst
from whoowes.core.items.due.order import infer_order
from whoowes.core.items.due.phrase import as_of_a_task, date_in_task, is_day_of_thing, split_due
from whoowes.core.items.due.reading import read_due
from whoowes.core.items.due.set_off import day_set_off
from whoowes.core.items.due.soon import split_soon
from whoowes.core.items.due.undated_ends import split_undated

__all__ = [
    "as_of_a_task",
    "date_in_task",
    "day_named",
    "day_set_off",
    "infer_order",
    "is_day_of_thing",
    "read_due",
    "split_condition",
    "split_due",
    "split_midst",
    "split_soon",
    "split_undated",
]
