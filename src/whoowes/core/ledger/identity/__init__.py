"""Identity of promises: is a row of today's note the same promise as an earlier one?"""

from whoowes.core.ledger.identity.assign import assign
from whoowes.core.ledger.identity.compare import (
    Comparison,
    Likeness,
    compare_prepared,
    compare_tasks,
    deeds_unsaid,
    has_all_words_of,
    is_mentioned_in,
    may_be_worded_anew,
)
from whoowes.core.ledger.identity.naming import Named, named_of, names_head
from whoowes.core.ledger.identity.prepare import PreparedTask, prepare
from whoowes.core.ledger.identity.short import (
    is_all_but_verb,
    is_short_for,
    may_be_one_of_several,
    may_mean,
    names_its_thing,
)
from whoowes.core.ledger.identity.topic import Fit, restates, topic_fit

__all__ = [
    "Comparison",
    "Fit",
    "Likeness",
    "Named",
    "PreparedTask",
    "assign",
    "compare_prepared",
    "compare_tasks",
    "deeds_unsaid",
    "has_all_words_of",
    "is_all_but_verb",
    "is_mentioned_in",
    "is_short_for",
    "may_be_one_of_several",
    "may_be_worded_anew",
    "may_mean",
    "named_of",
    "names_head",
    "names_its_thing",
    "prepare",
    "restates",
    "topic_fit",
]
