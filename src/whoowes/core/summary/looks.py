"""How the page looks: a quiet palette and a few text styles, one place for each."""

from whoowes.core.document.model import TextStyle

SOFT = "#5f6b7a"
LINK = "#1155cc"
LATE = "#a61b1b"

HEADER_FILL = "#eef1f5"
LATE_FILL = "#fdeeee"
ROAD_FILL = "#dbe6f5"
ROAD_DUE_FILL = "#6f9bd8"

QUIET = TextStyle(color=SOFT)
SMALL = TextStyle(color=SOFT, size=9)
STRONG = TextStyle(bold=True)
HEADER = TextStyle(bold=True, size=10, color=SOFT)
CELL = TextStyle(size=10)
CELL_QUIET = TextStyle(size=10, color=SOFT)
LATE_TEXT = TextStyle(color=LATE, bold=True)
CELL_LATE = TextStyle(size=10, color=LATE, bold=True)


def linked(url: str, size: float | None = None) -> TextStyle:
    """Return the style of a link; colour and underline are said, since Docs would add its own (§1.6)."""
    return TextStyle(link=url, underline=True, color=LINK, size=size)


PAGE_WIDTH = 468.0
"""Points between the margins of a new Google Doc."""

OWED_WIDTHS = (158.0, 76.0, 88.0, 74.0, 72.0)
CLARIFY_WIDTHS = (144.0, 124.0, 126.0, 74.0)
ROAD_TASK_WIDTH = 140.0
ROAD_WHO_WIDTH = 72.0
