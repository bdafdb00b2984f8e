"""When a promise is due whose sentence goes on behind the day: "check tomorrow whether they paid"."""

from whoowes.core.items.due import split_due, split_midst
from whoowes.core.items.lines.said_sentences import without_asked
from whoowes.core.items.model import RawItem
from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.row_due import RowContext


def with_due_within(item: RawItem, context: RowContext) -> RawItem:
    """Move a deadline to the due cell behind which the clause follows that is asked, or more of the task."""
    locale = context.locale
    if not is_blank(item.due_raw) or item.due_chips:
        return item
    if found := split_due(item.task, locale=locale):
        return item._replace(task=found[0], due_raw=found[1])
    deed, asked = without_asked(item.task)
    found = split_midst(deed, locale=locale) or (asked and split_due(deed, locale=locale)) or None
    return item._replace(task=f"{found[0]} {asked}".rstrip(), due_raw=found[1]) if found else item
