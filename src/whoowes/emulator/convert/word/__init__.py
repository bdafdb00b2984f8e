"""Word files to Google Docs (`google-behaviour.md` §2.3)."""

from whoowes.emulator.convert.word.opening import from_docx

__all__ = ["from_docx"]
