"""Word files made for tests: paragraphs with python-docx, everything else as XML."""

import io
from collections.abc import Callable
from itertools import count

import docx
from docx.document import Document
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

from whoowes.emulator.convert import Converted, from_docx
from whoowes.emulator.docs import Json

BY = 'w:id="1" w:author="Kim" w:date="2026-03-04T10:00:00Z"'


def ids() -> Callable[[str], str]:
    numbers = count(1)
    return lambda prefix: f"{prefix}{next(numbers)}"


def packed(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word(*blocks: str, document: Document | None = None) -> bytes:
    """Return a file of these blocks of XML, in which the prefix `w:` is known."""
    document = document or docx.Document()
    for block in blocks:
        body = document.element.body
        start, _, rest = block.partition(">")
        closed = start.removesuffix("/")
        shut = "/" if start.endswith("/") else ""
        body.insert(
            len(body) - 1,
            parse_xml(f"{closed} {nsdecls('w', 'w14', 'r', 'm', 'wp', 'pic', 'a')}{shut}>{rest}"),
        )
    return packed(document)


def converted(*blocks: str, document: Document | None = None) -> Converted:
    return from_docx(word(*blocks, document=document), ids())


def body(found: Converted) -> list[Json]:
    content: list[Json] = found.document.tabs[0]["documentTab"]["body"]["content"]
    return content[1:]


def elements(block: Json) -> list[Json]:
    found: list[Json] = block["paragraph"]["elements"]
    return found


def text(block: Json) -> str:
    return "".join(part.get("textRun", {}).get("content", "") for part in elements(block))


def styles(block: Json) -> list[tuple[str, Json]]:
    """Return text and style of the runs of a paragraph."""
    return [(part["textRun"]["content"], part["textRun"]["textStyle"]) for part in elements(block)]


def run(content: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{content}</w:t></w:r>'
