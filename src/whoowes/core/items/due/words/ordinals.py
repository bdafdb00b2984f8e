"""What the ends of ordinals tell, in all languages that write them."""

FEMININE_ENDS = frozenset("aª")
"""Ends of Romance ordinals that count no days, which are masculine: "la 3ª" is a version or a week."""
