"""Finding one's way in the XML of a Word file."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

#: Elements that only wrap what is inside them.
WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "dir", "bdo"})
_OFF = frozenset({"0", "false", "off", "none"})


def name_of(node: BaseOxmlElement) -> str:
    """Return the name of an element without its namespace; a comment in the XML has none."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def child(node: BaseOxmlElement | None, path: str) -> BaseOxmlElement | None:
    """Return the first element at a path of prefixed names such as `w:pPr/w:jc`, None for none."""
    for step in path.split("/"):
        if node is None:
            return None
        node = node.find(qn(step))
    return node


def attribute(node: BaseOxmlElement | None, path: str, name: str = "w:val") -> str | None:
    """Return an attribute of the element at a path, None where either is missing."""
    found = child(node, path)
    value = None if found is None else found.get(qn(name))
    return None if value is None else str(value)


def is_on(node: BaseOxmlElement | None) -> bool:
    """Whether a switch such as `w:b` is there and not turned off."""
    return node is not None and node.get(qn("w:val"), "1") not in _OFF


def number(text: str | None) -> int:
    """Return an attribute as a whole number, 0 where it is none."""
    try:
        return int(float(text or 0))
    except ValueError:
        return 0


def text_of(node: BaseOxmlElement) -> str:
    """Return all text inside an element."""
    return "".join(found.text or "" for found in node.iter(qn("w:t")))


def unwrapped(node: BaseOxmlElement, wanted: str) -> Iterator[BaseOxmlElement]:
    """Yield the children of a name, those inside wrappers among them."""
    for inner in node:
        if name_of(inner) == wanted:
            yield inner
        elif name_of(inner) in WRAPPERS:
            yield from unwrapped(inner, wanted)
