"""The drop-down kinds, for a project enrolled in the developer preview (rule 41)."""

import re
from collections.abc import Iterator

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, Spot, paragraphs, requested_spot
from whoowes.emulator.docs.reindex import segments
from whoowes.emulator.docs.requests.masks import masked_fields, stored
from whoowes.emulator.docs.requests.text import place_element
from whoowes.emulator.docs.state import IdFactory, Json, copied

_FEWEST_OPTIONS, _MOST_OPTIONS = 2, 50
_DEFINITION_ID = re.compile(r"kix\.[a-zA-Z0-9_-]{2,14}")
_OPTION_ID = re.compile(r"dropdownItem\.[a-zA-Z0-9_-]{2,14}")
_OPTION_STYLE = frozenset({"foregroundColor", "backgroundColor"})


def create_dropdown_definition(edit: Edit, request: Json) -> Json:
    """Carry out createDropdownDefinition; the reply carries the definition with its ids."""
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    given = request.get("dropdownDefinition", {})
    known: Json = document_tab.setdefault("dropdownDefinitions", {})
    definition_id = given.get("dropdownDefinitionId") or edit.new_id("kix.")
    if given.get("dropdownDefinitionId") and not _DEFINITION_ID.fullmatch(definition_id):
        raise Refusal(f"The dropdown definition ID {definition_id} is invalid.")
    if definition_id in known:
        raise Refusal(f"A dropdown definition with ID {definition_id} already exists.")
    properties = _checked_properties(given.get("dropdownDefinitionProperties", {}), edit.new_id)
    known[definition_id] = {
        "dropdownDefinitionId": definition_id,
        "dropdownDefinitionProperties": properties,
    }
    return {"createDropdownDefinition": {"dropdownDefinition": copied(known[definition_id])}}


def _checked_properties(given: Json, new_id: IdFactory) -> Json:
    title = {"title": given["title"]} if given.get("title") else {}
    return {**title, "options": _checked_options(given.get("options", []), new_id)}


def _checked_options(given: list[Json], new_id: IdFactory) -> list[Json]:
    if not _FEWEST_OPTIONS <= len(given) <= _MOST_OPTIONS:
        raise Refusal(
            f"A dropdown definition must have between {_FEWEST_OPTIONS} and {_MOST_OPTIONS} options."
        )
    options = [_checked_option(option, new_id) for option in given]
    ids = [option["optionId"] for option in options]
    twice = next((one for one in ids if ids.count(one) > 1), None)
    if twice is not None:
        raise Refusal(f"The dropdown option ID {twice} is not unique.")
    return options


def _checked_option(given: Json, new_id: IdFactory) -> Json:
    option_id = given.get("optionId")
    if option_id and not _OPTION_ID.fullmatch(option_id):
        raise Refusal(f"The dropdown option ID {option_id} is invalid.")
    if set(given.get("textStyle", {})) - _OPTION_STYLE:
        raise Refusal(
            "Only the foreground color and the background color of a dropdown option are supported."
        )
    option = {
        "optionId": option_id or new_id("dropdownItem."),
        "displayValue": given.get("displayValue", ""),
    }
    return {**option, "textStyle": stored(given["textStyle"])} if given.get("textStyle") else option


def insert_dropdown(edit: Edit, request: Json) -> Json:
    """Carry out insertDropdown; without a choice the first option is selected."""
    segment, spot = requested_spot(edit, request)
    definition = _definition(segment.document_tab, request.get("dropdownDefinitionId", ""))
    options = definition["dropdownDefinitionProperties"]["options"]
    chosen = _option(options, request.get("selectedOptionId") or options[0]["optionId"])
    dropdown = {
        "dropdownId": edit.new_id("kix."),
        "dropdownProperties": _chip_properties(definition["dropdownDefinitionId"], chosen),
    }
    place_element(segment, spot, "dropdown", dropdown)
    return {"insertDropdown": {"dropdown": copied(dropdown)}}


def _chip_properties(definition_id: str, option: Json) -> Json:
    return {
        "dropdownDefinitionId": definition_id,
        "selectedOptionId": option["optionId"],
        "displayValue": option["displayValue"],
    }


def _definition(document_tab: Json, definition_id: str) -> Json:
    found: Json | None = document_tab.get("dropdownDefinitions", {}).get(definition_id)
    if found is None:
        raise Refusal(f"The dropdown definition with ID {definition_id} was not found.")
    return found


def _option(options: list[Json], option_id: str) -> Json:
    for option in options:
        if option["optionId"] == option_id:
            return option
    raise Refusal(f"The dropdown option with ID {option_id} was not found.")


def _chips(document_tab: Json) -> Iterator[tuple[Spot, Json]]:
    for _, content in segments(document_tab):
        for spot in paragraphs(content):
            for element in spot.paragraph["elements"]:
                if "dropdown" in element:
                    yield spot, element["dropdown"]


def _chips_of(document_tab: Json, definition_id: str) -> list[Json]:
    return [
        chip["dropdownProperties"]
        for _, chip in _chips(document_tab)
        if chip["dropdownProperties"].get("dropdownDefinitionId") == definition_id
    ]


def update_dropdown_properties(edit: Edit, request: Json) -> Json:
    """Carry out updateDropdownProperties: another definition, another option, or both."""
    paths = masked_fields(request, "dropdownProperties", "DropdownProperties", read_only=("displayValue",))
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    dropdown_id = request.get("dropdownId", "")
    chip = next((chip for _, chip in _chips(document_tab) if chip["dropdownId"] == dropdown_id), None)
    if chip is None:
        raise Refusal(f"The dropdown with ID {dropdown_id} was not found.")
    given, current = request.get("dropdownProperties", {}), chip["dropdownProperties"]
    wanted = {**current, **{path: given.get(path, "") for path in paths}}
    definition = _definition(document_tab, wanted["dropdownDefinitionId"])
    options = definition["dropdownDefinitionProperties"]["options"]
    option = _option(options, wanted["selectedOptionId"])
    chip["dropdownProperties"] = _chip_properties(definition["dropdownDefinitionId"], option)
    return {}


def update_dropdown_definition_properties(edit: Edit, request: Json) -> Json:
    """Carry out updateDropdownDefinitionProperties; a selected option that goes needs a replacement."""
    part = "dropdownDefinitionProperties"
    paths = masked_fields(request, part, "DropdownDefinitionProperties")
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    definition = _definition(document_tab, request.get("dropdownDefinitionId", ""))
    given, properties = request.get(part, {}), definition[part]
    if "title" in paths:
        properties.pop("title", None)
        properties |= {"title": given["title"]} if given.get("title") else {}
    if "options" in paths:
        options = _checked_options(given.get("options", []), edit.new_id)
        chips = _chips_of(document_tab, definition["dropdownDefinitionId"])
        _reselect(chips, options, request.get("selectedOptionIdReplacements", {}))
        properties["options"] = options
    return {}


def _reselect(chips: list[Json], options: list[Json], replacements: Json) -> None:
    left = {option["optionId"]: option for option in options}
    for chip in chips:
        selected = chip["selectedOptionId"]
        if selected not in left:
            selected = replacements.get(selected, "")
        if selected not in left:
            raise Refusal(
                f"The option with ID {chip['selectedOptionId']} is selected and needs a replacement."
            )
        chip |= {"selectedOptionId": selected, "displayValue": left[selected]["displayValue"]}


def delete_dropdown_definition(edit: Edit, request: Json) -> Json:
    """Carry out deleteDropdownDefinition, unless a chip still refers to it."""
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    definition_id = request.get("dropdownDefinitionId", "")
    _definition(document_tab, definition_id)
    if _chips_of(document_tab, definition_id):
        raise Refusal(f"The dropdown definition with ID {definition_id} is in use.")
    del document_tab["dropdownDefinitions"][definition_id]
    return {}
