"""A review that is one paragraph behind its own title: "Last time: the lease is in, the logo isn't"."""

import re

from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.line import Line
from whoowes.core.items.words import Kind

_TITLE = re.compile(r"(?P<title>[^\W\d_][^:.;!?]{3,40}?)\s?:\s+(?P<said>\S+\s.*)", re.DOTALL)
_OF_EARLIER = (Kind.CARRIED, Kind.MATTERS)


def behind_title_of_review(line: Line, section: Section, locale: str) -> tuple[str, Section] | None:
    """Return what stands behind the title of a review on its line, and the section that it makes.

    None where a line begins with no such title, or is one of a list or of actions.
    """
    if line.is_listed or section.holds_actions or section.is_internal:
        return None
    found = _TITLE.fullmatch(line.text)
    if found is None or read_wording(found["title"], locale).kind not in _OF_EARLIER:
        return None
    return found["said"], section._replace(kind=Kind.CARRIED, is_carried=True)
