"""Plain text to a Google Doc: one paragraph a line."""

from whoowes.emulator.convert.converted import ConversionError
from whoowes.emulator.docs.reindex import recount_tab
from whoowes.emulator.docs.requests.text import STRIPPED
from whoowes.emulator.docs.state import FIRST_TAB_ID, DocumentState, new_tab, paragraph, text_run


def from_plain_text(content: bytes) -> DocumentState:
    """Return the document a text file makes.

    Raises:
        ConversionError: It is not UTF-8.
    """
    text = decoded(content).removesuffix("\n")
    tab = new_tab(FIRST_TAB_ID, "Tab 1", 0)
    body = tab["documentTab"]["body"]["content"]
    body[1:] = [paragraph([text_run(STRIPPED.sub("", line) + "\n")]) for line in text.split("\n")]
    recount_tab(tab)
    return DocumentState([tab])


def decoded(content: bytes) -> str:
    """Return UTF-8 as text without a byte order mark, its lines ended by newlines alone.

    Raises:
        ConversionError: It is not UTF-8.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConversionError(f"not UTF-8 text ({error})") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
