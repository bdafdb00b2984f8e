"""insertSectionBreak and updateSectionStyle."""

from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, requested_range
from whoowes.emulator.docs.requests.chips import outside_tables
from whoowes.emulator.docs.requests.masks import apply_mask, masked_fields, roots
from whoowes.emulator.docs.requests.text import place_text
from whoowes.emulator.docs.state import Json, copied, first_section_break

_MOST_COLUMNS = 3


def insert_section_break(edit: Edit, request: Json) -> Json:
    """Carry out insertSectionBreak: a newline at the index, the break of one index right after it."""
    section_type = request.get("sectionType", "SECTION_TYPE_UNSPECIFIED")
    if section_type == "SECTION_TYPE_UNSPECIFIED":
        raise Refusal("Section type not specified")
    segment, spot = outside_tables(edit, request, "Section breaks")
    index = spot.place
    position = place_text(segment, spot, "\n", edit.new_id)
    element = first_section_break()
    element["sectionBreak"]["sectionStyle"]["sectionType"] = section_type
    spot.container.insert(position, element)
    segment.moved(index + 1, inserted=1)
    return {}


def update_section_style(edit: Edit, request: Json) -> Json:
    """Carry out updateSectionStyle on every section that overlaps the range."""
    paths = masked_fields(request, "sectionStyle", "SectionStyle")
    style = request.get("sectionStyle", {})
    _refuse_unset(style, paths)
    segment, start, end = requested_range(edit, request.get("range", {}))
    if segment.kind != "body":
        raise Refusal("Sections can only be styled in the document body.")
    breaks = [element for element in segment.content if "sectionBreak" in element]
    ends = [element["startIndex"] for element in breaks[1:]] + [segment.end]
    for element, section_end in zip(breaks, ends, strict=True):
        if element["startIndex"] < end and section_end > start:
            _restyle(element["sectionBreak"], style, paths, segment.document_tab)
    return {}


def _refuse_unset(style: Json, paths: list[str]) -> None:
    """A property of a section cannot be reset, only given another value."""
    for path in paths:
        value: Json | None = style
        for name in path.split("."):
            value = (value or {}).get(name)
        if value is None:
            raise Refusal(f"The field {path} cannot be unset.")
    if "columnProperties" in paths and len(style["columnProperties"]) > _MOST_COLUMNS:
        raise Refusal(f"A section cannot have more than {_MOST_COLUMNS} columns.")


def _restyle(section_break: Json, style: Json, paths: list[str], document_tab: Json) -> None:
    current = copied(section_break.get("sectionStyle", {}))
    apply_mask(current, style, paths)
    document_style: Json = document_tab.setdefault("documentStyle", {})
    if roots(paths) & {"marginHeader", "marginFooter"}:
        document_style["useCustomHeaderFooterMargins"] = True
    if current.get("columnProperties"):
        _lay_out_columns(current, document_style)
    section_break["sectionStyle"] = current


def _lay_out_columns(style: Json, document_style: Json) -> None:
    """Columns share what the margins and the space between them leave of the page."""

    def margin(name: str) -> float:
        return _pt(style.get(name) or document_style.get(name, {}))

    flips = style.get("flipPageOrientation", document_style.get("flipPageOrientation", False))
    page = _pt(document_style.get("pageSize", {}).get("height" if flips else "width", {}))
    columns = style["columnProperties"]
    padding = sum(_pt(column.get("paddingEnd", {})) for column in columns)
    width = (page - margin("marginLeft") - margin("marginRight") - padding) / len(columns)
    for column in columns:
        column["width"] = points(max(width, 0))


def _pt(dimension: Json) -> float:
    return float(dimension.get("magnitude", 0))
