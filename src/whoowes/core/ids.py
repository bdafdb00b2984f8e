"""Distinct id types, so that a folder is never passed where a document is meant."""

from typing import NewType

FileId = NewType("FileId", str)
DocumentId = NewType("DocumentId", str)
FolderId = NewType("FolderId", str)
TabId = NewType("TabId", str)
HeadingId = NewType("HeadingId", str)
RevisionId = NewType("RevisionId", str)
PageToken = NewType("PageToken", str)
EntryId = NewType("EntryId", str)
