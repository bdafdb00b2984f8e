"""createHeader, createFooter, deleteHeader and deleteFooter (`google-behaviour.md` §1.6)."""

from collections.abc import Iterator
from functools import partial
from typing import Literal

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit
from whoowes.emulator.docs.named_ranges import forget_segment
from whoowes.emulator.docs.state import Json, paragraph, text_run

Kind = Literal["header", "footer"]


def _create(kind: Kind, edit: Edit, request: Json) -> Json:
    title = kind.capitalize()
    if request.get("type") != "DEFAULT":
        raise Refusal(f"{title} type not specified")
    location = request.get("sectionBreakLocation")
    if location is not None and edit.switches.section_header_fails:
        raise Refusal("Internal error encountered.", 500)
    tab = edit.tab((location or {}).get("tabId"))
    style = _owning_style(tab["documentTab"], location)
    if f"default{title}Id" in style:
        raise Refusal(f"Default {kind} already exists")
    segment_id = style[f"default{title}Id"] = edit.new_id("kix.")
    made = {f"{kind}Id": segment_id, "content": [paragraph([text_run("\n")])]}
    tab["documentTab"].setdefault(f"{kind}s", {})[segment_id] = made
    edit.segment_of(tab, segment_id)
    return {f"create{title}": {f"{kind}Id": segment_id}}


def _owning_style(document_tab: Json, location: Json | None) -> Json:
    """Return the style a header belongs to: the document's, or that of a section after the first."""
    style: Json = document_tab.setdefault("documentStyle", {})
    index = (location or {}).get("index", 0)
    if not index:
        return style
    for element in document_tab["body"]["content"]:
        if "sectionBreak" in element and element["startIndex"] == index:
            section_style: Json = element["sectionBreak"].setdefault("sectionStyle", {})
            return section_style
    raise Refusal("Invalid section break location. Must specify the start index of the section break.")


def _delete(kind: Kind, edit: Edit, request: Json) -> Json:
    segment_id = request.get(f"{kind}Id", "")
    tab = edit.tab(request.get("tabId"))
    document_tab = tab["documentTab"]
    if segment_id not in document_tab.get(f"{kind}s", {}):
        raise Refusal(f"Segment with ID {segment_id} was not found")
    forget_segment(document_tab, segment_id)
    del document_tab[f"{kind}s"][segment_id]
    if not document_tab[f"{kind}s"]:
        del document_tab[f"{kind}s"]
    for style in _styles(document_tab):
        for name in [name for name, value in style.items() if value == segment_id]:
            del style[name]
    return {}


def _styles(document_tab: Json) -> Iterator[Json]:
    """Yield every style that may name headers and footers."""
    yield document_tab.get("documentStyle", {})
    for element in document_tab["body"]["content"]:
        yield element.get("sectionBreak", {}).get("sectionStyle", {})


create_header = partial(_create, "header")
create_footer = partial(_create, "footer")
delete_header = partial(_delete, "header")
delete_footer = partial(_delete, "footer")
