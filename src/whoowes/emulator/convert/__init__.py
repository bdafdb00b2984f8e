"""Documents from other formats and into them."""

from whoowes.emulator.convert.markdown import from_markdown

__all__ = ["from_markdown"]
