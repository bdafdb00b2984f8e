"""Signs without which a mark cannot be there: most texts hold none, and then no pattern needs to be tried.

Asked of a whole text, each test holds for all its parts: a part folds to part of the folded whole.
"""

import re

DRAWN = r"[\ufe0e\ufe0f]?"
"""Says of a sign before it whether it is an emoji; keyboards set it behind ticks, boxes and arrows."""
ARROW = re.compile(rf"^(?:[→➔➜➡►▶⇒]{DRAWN}|-{{1,2}}>|=>)\s*(?=\w|@)")
"""Before what follows from what was said: in minutes, mostly what is to be done."""
BULLET = re.compile(rf"^(?:[-*•–◦▪‣]\s+|[↳└⤷↪]\s*|{ARROW.pattern[1:]})")
BOX = re.compile(rf"^(?:\[\s?\]|[☐⬜□◻]{DRAWN})\s*")
TICK = re.compile(rf"^(?:\[[xX✓✔]\]|[☑☒✅✔✓]{DRAWN})\s*")
END_TICK = re.compile(rf"\s*(?:[☑✅✔✓]{DRAWN}|\[[xX]\])$")
_DASH_BETWEEN = "- "
_BEFORE_WORDS = frozenset("-=*•–◦▪‣↳└⤷↪→➔➜➡►▶⇒[☐⬜□◻☑☒✅✔✓")
_BEHIND_WORDS = frozenset("☑✅✔✓]\ufe0e\ufe0f")


def may_be_labelled(key: str) -> bool:
    """Whether a folded text may hold a label of any kind: all of them end with a colon or a dash."""
    return ":" in key or _DASH_BETWEEN in key


def may_hold_label(key: str) -> bool:
    """Whether a folded text may hold a label, be it at its very end: "Kevin -"."""
    return may_be_labelled(key) or key.endswith("-")


def may_be_ticked(text: str) -> bool:
    """Whether a bullet, a box, a bracket or a tick may stand at either end of a squeezed text."""
    return text[:1] in _BEFORE_WORDS or text[-1:] in _BEHIND_WORDS


def may_be_shouted(text: str) -> bool:
    """Whether a text may begin with a word all in capitals, as its second character is no small letter."""
    return not "a" <= text[1:2] <= "z"
