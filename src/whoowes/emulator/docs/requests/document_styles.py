"""updateDocumentStyle and updateNamedStyle."""

from whoowes.emulator.docs.defaults import document_style, named_styles
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit
from whoowes.emulator.docs.requests.masks import apply_mask, masked_fields, roots
from whoowes.emulator.docs.requests.paragraph_styles import refuse_partial_borders
from whoowes.emulator.docs.requests.text_styles import checked_font
from whoowes.emulator.docs.state import Json, copied

_PAGE_MARGINS = frozenset({"marginTop", "marginBottom", "marginLeft", "marginRight"})
_PARTS = ("textStyle", "paragraphStyle")


def update_document_style(edit: Edit, request: Json) -> Json:
    """Carry out updateDocumentStyle; a page margin set here is taken from all sections."""
    paths = masked_fields(request, "documentStyle", "DocumentStyle")
    given = request.get("documentStyle", {})
    background = given.get("background", {"color": {"color": {}}})
    if "background" in roots(paths) and "color" not in background.get("color", {}):
        raise Refusal("Cannot set a transparent background")
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    style = copied(document_tab.get("documentStyle", {}))
    apply_mask(style, given, paths)
    for name, value in document_style().items():
        if name in roots(paths):
            style.setdefault(name, value)
    document_tab["documentStyle"] = {name: value for name, value in style.items() if value is not False}
    _clear_section_margins(document_tab, roots(paths) & _PAGE_MARGINS)
    return {}


def _clear_section_margins(document_tab: Json, names: set[str]) -> None:
    for element in document_tab["body"]["content"] if names else ():
        section_style = element.get("sectionBreak", {}).get("sectionStyle", {})
        for name in names & set(section_style):
            del section_style[name]


def update_named_style(edit: Edit, request: Json) -> Json:
    """Carry out updateNamedStyle.

    A path into `textStyle` or `paragraphStyle` writes that property alone. The part by itself stands for
    all its properties: those that are not given are reset.
    """
    paths = masked_fields(request, "namedStyle", "NamedStyle", keep_nested=True)
    given = request.get("namedStyle", {})
    kind = given.get("namedStyleType", "NAMED_STYLE_TYPE_UNSPECIFIED")
    if kind == "NAMED_STYLE_TYPE_UNSPECIFIED" or "namedStyleType" not in paths:
        raise Refusal("The named style type must be specified.")
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    style = _named_style(document_tab, kind)
    for part in _PARTS:
        inner = [path.removeprefix(part + ".") for path in paths if path.startswith(part + ".")]
        if inner:
            _write_properties(style, kind, part, given.get(part, {}), inner)
        elif part in paths:
            _replace_part(style, kind, part, given.get(part, {}))
    return {}


def _named_style(document_tab: Json, kind: str) -> Json:
    styles: list[Json] = document_tab.setdefault("namedStyles", {}).setdefault("styles", [])
    for style in styles:
        if style.get("namedStyleType") == kind:
            return style
    styles.append({"namedStyleType": kind, "textStyle": {}, "paragraphStyle": {}})
    return styles[-1]


def _write_properties(style: Json, kind: str, part: str, given: Json, paths: list[str]) -> None:
    values = _checked(part, given, paths)
    current = copied(style.get(part, {}))
    apply_mask(current, values, paths)
    for name, value in _editor_defaults(kind, part).items():
        if name in roots(paths):
            current.setdefault(name, value)
    style[part] = current


def _replace_part(style: Json, kind: str, part: str, given: Json) -> None:
    values = _checked(part, given, sorted(given))
    current: Json = {}
    apply_mask(current, values, sorted(values))
    style[part] = {**_editor_defaults(kind, part), **current}


def _checked(part: str, given: Json, paths: list[str]) -> Json:
    if part == "textStyle":
        return checked_font(given, paths)
    refuse_partial_borders(given, paths)
    return given


def _editor_defaults(kind: str, part: str) -> Json:
    """Return what a reset property of a named style reads: only NORMAL_TEXT has no parent to inherit from."""
    if kind != "NORMAL_TEXT":
        return {}
    styles: list[Json] = named_styles()["styles"]
    return dict(next(style for style in styles if style["namedStyleType"] == kind)[part])
