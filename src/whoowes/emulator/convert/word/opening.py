"""Opens a Word file and makes a Google Doc of it; what a Doc cannot hold here is counted."""

import zipfile
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn

from whoowes.emulator.convert.converted import ConversionError, Converted
from whoowes.emulator.convert.word.blocks import BlockReader
from whoowes.emulator.convert.word.source import Source
from whoowes.emulator.convert.word.xml import text_of
from whoowes.emulator.docs.reindex import recount_tab
from whoowes.emulator.docs.state import FIRST_TAB_ID, DocumentState, IdFactory, new_tab

_MARGINS = {RELATIONSHIP_TYPE.HEADER: "headers", RELATIONSHIP_TYPE.FOOTER: "footers"}
_CHANGES = {"w:pPrChange": "suggested formats", "w:tblPrChange": "suggested formats"}
# Far above what an honest file of 10 MB holds: one can be made that unpacks to anything.
_MOST_UNPACKED = 256 * 1024 * 1024


def from_docx(content: bytes, new_id: IdFactory) -> Converted:
    """Return the document that a Word file makes, its comments, and what was left out.

    Tracked insertions and deletions become suggestions, drop-downs and dates in content controls chips.

    Args:
        content: The file.
        new_id: Source of ids for everything that has one.

    Raises:
        ConversionError: It is no Word file.
    """
    document = _opened(content)
    tab = new_tab(FIRST_TAB_ID, "Tab 1", 0)
    source = Source(document, new_id, tab["documentTab"])
    body = tab["documentTab"]["body"]["content"]
    body[1:] = BlockReader(source).read(document.element.body)
    recount_tab(tab)
    _count_margins(source)
    comments = source.comments.imported(document, body)
    left_out = [f"{what} ({count})" for what, count in sorted(source.left_out.items())]
    return Converted(DocumentState([tab]), comments, source.suggestions(), left_out)


def _opened(content: bytes) -> Document:
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
                raise ConversionError("a Word file that unpacks to more than 256 MB")
        return docx.Document(BytesIO(content))
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError) as error:
        raise ConversionError(f"no Word file ({error})") from error


def _count_margins(source: Source) -> None:
    for relation in source.document.part.rels.values():
        what = _MARGINS.get(relation.reltype)
        if what and text_of(relation.target_part.element).strip():
            source.left_out[what] += 1
    for tag, what in _CHANGES.items():
        for _ in source.document.element.body.iter(qn(tag)):
            source.left_out[what] += 1
