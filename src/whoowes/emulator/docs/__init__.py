"""A strict stand-in for the document engine behind Google Docs v1.

Pure: documents and requests in, documents and replies out. No HTTP, no file
metadata, no clock; identifiers come from the caller. The rules it keeps are those
of `google-behaviour.md` §1 and §6, rules 1 to 48.
"""

from whoowes.emulator.docs.batch import apply_batch
from whoowes.emulator.docs.capture import load_capture
from whoowes.emulator.docs.errors import RequestError, ViewRefusedError
from whoowes.emulator.docs.fragments import fragmented
from whoowes.emulator.docs.state import DocumentState, IdFactory, Json, new_document
from whoowes.emulator.docs.view import view

__all__ = [
    "DocumentState",
    "IdFactory",
    "Json",
    "RequestError",
    "ViewRefusedError",
    "apply_batch",
    "fragmented",
    "load_capture",
    "new_document",
    "view",
]
