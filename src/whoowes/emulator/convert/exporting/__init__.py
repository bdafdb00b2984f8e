"""Google Docs to other formats (rule 63)."""

from whoowes.emulator.convert.exporting.markdown import to_markdown
from whoowes.emulator.convert.exporting.plain_text import to_plain_text
from whoowes.emulator.convert.exporting.word import to_docx

__all__ = ["to_docx", "to_markdown", "to_plain_text"]
