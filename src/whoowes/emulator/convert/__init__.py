"""Documents from other formats and into them."""

from whoowes.emulator.convert.converted import ConversionError, Converted, ImportedComment, ImportedSuggestion
from whoowes.emulator.convert.exporting import to_docx, to_markdown, to_plain_text
from whoowes.emulator.convert.markdown import from_markdown
from whoowes.emulator.convert.plain_text import decoded, from_plain_text
from whoowes.emulator.convert.word import from_docx

__all__ = [
    "ConversionError",
    "Converted",
    "ImportedComment",
    "ImportedSuggestion",
    "decoded",
    "from_docx",
    "from_markdown",
    "from_plain_text",
    "to_docx",
    "to_markdown",
    "to_plain_text",
]
