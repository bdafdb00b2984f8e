"""Drop-downs: nothing by default, whole for a project in the developer preview (rule 41)."""

from typing import Any

import pytest
from tests.emulator.docs_making import Json, at, blank, body, delete, document, ids, read, texts

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch
from whoowes.emulator.switches import Switches

ENROLLED = Switches(developer_preview=True)
OPEN, DONE = "dropdownItem.open", "dropdownItem.done"
OPTIONS = [{"optionId": OPEN, "displayValue": "Open"}, {"optionId": DONE, "displayValue": "Done"}]
PREVIEW_KINDS = (
    "acceptSuggestion",
    "addCommentReply",
    "createDropdownDefinition",
    "deleteComment",
    "deleteCommentReply",
    "deleteDropdownDefinition",
    "deleteSuggestion",
    "insertComment",
    "insertDropdown",
    "rejectSuggestion",
    "updateCommentPost",
    "updateDropdownDefinitionProperties",
    "updateDropdownProperties",
)


def batch(state: DocumentState, *requests: Json) -> tuple[DocumentState, list[Json]]:
    return apply_batch(state, list(requests), ids(), ENROLLED)


def refusal(state: DocumentState, kind: str, request: Json) -> str:
    with pytest.raises(RequestError) as refused:
        batch(state, {kind: request})
    assert refused.value.full_message == f"Invalid requests[0].{kind}: {refused.value.text}"
    return refused.value.text


def define(**more: Any) -> Json:  # noqa: ANN401 - JSON
    definition = {"dropdownDefinitionId": "kix.status", **more}
    return {
        "createDropdownDefinition": {
            "dropdownDefinition": {
                "dropdownDefinitionProperties": {"title": "Status", "options": OPTIONS},
                **definition,
            }
        }
    }


def put(index: int, **more: str) -> Json:
    return {"insertDropdown": {**at(index), "dropdownDefinitionId": "kix.status", **more}}


def chip(state: DocumentState) -> Json:
    found: Json = body(state)[1]["paragraph"]["elements"][1]["dropdown"]
    return found


def with_chip() -> DocumentState:
    return batch(document("ab"), define(), put(2, selectedOptionId=DONE))[0]


@pytest.mark.parametrize("kind", PREVIEW_KINDS)
def test_rule_41_a_project_that_is_not_enrolled_has_set_no_request(kind: str) -> None:
    with pytest.raises(RequestError) as refused:
        apply_batch(blank(), [{kind: {}}], ids())
    assert refused.value.full_message == "Invalid requests[0]: No request set."
    assert refused.value.status == 400


def test_a_definition_comes_back_with_its_ids() -> None:
    options = [{"displayValue": "Open"}, {"displayValue": "Done"}]
    unnamed = define(dropdownDefinitionId="", dropdownDefinitionProperties={"options": options})
    state, (reply,) = batch(blank(), unnamed)
    definition = reply["createDropdownDefinition"]["dropdownDefinition"]
    assert definition["dropdownDefinitionId"].startswith("kix.")
    made = definition["dropdownDefinitionProperties"]["options"]
    assert [option["displayValue"] for option in made] == ["Open", "Done"]
    assert all(option["optionId"].startswith("dropdownItem.") for option in made)
    known = read(state)["tabs"][0]["documentTab"]["dropdownDefinitions"]
    assert known == {definition["dropdownDefinitionId"]: definition}


def options(*given: Json) -> Json:
    return {"dropdownDefinitionProperties": {"options": list(given)}}


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (options(OPTIONS[0]), "A dropdown definition must have between 2 and 50 options."),
        (options(*[{"displayValue": "x"}] * 51), "A dropdown definition must have between 2 and 50 options."),
        (options(OPTIONS[0], OPTIONS[0]), f"The dropdown option ID {OPEN} is not unique."),
        (options({"optionId": "open"}, OPTIONS[0]), "The dropdown option ID open is invalid."),
        (
            options({"textStyle": {"bold": True}}, OPTIONS[0]),
            "Only the foreground color and the background color of a dropdown option are supported.",
        ),
        ({"dropdownDefinitionId": "status"}, "The dropdown definition ID status is invalid."),
        ({"dropdownDefinitionId": "kix.x"}, "The dropdown definition ID kix.x is invalid."),
    ],
)
def test_a_definition_is_refused(given: Json, text: str) -> None:
    ((kind, request),) = define(**given).items()
    assert refusal(blank(), kind, request) == text


def test_a_definition_has_an_id_of_its_own() -> None:
    ((kind, request),) = define().items()
    text = "A dropdown definition with ID kix.status already exists."
    assert refusal(with_chip(), kind, request) == text


def test_rule_10_a_drop_down_takes_one_index_and_shows_its_option() -> None:
    state = with_chip()
    assert texts(state) == ["a*b\n"]
    assert chip(state)["dropdownProperties"] == {
        "dropdownDefinitionId": "kix.status",
        "selectedOptionId": DONE,
        "displayValue": "Done",
    }


def test_without_a_choice_the_first_option_is_selected() -> None:
    state, replies = batch(document("ab"), define(), put(2))
    assert chip(state)["dropdownProperties"]["displayValue"] == "Open"
    assert replies[1]["insertDropdown"]["dropdown"]["dropdownId"] == chip(state)["dropdownId"]


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (
            {**at(1), "dropdownDefinitionId": "kix.none"},
            "The dropdown definition with ID kix.none was not found.",
        ),
        (put(1, selectedOptionId="x")["insertDropdown"], "The dropdown option with ID x was not found."),
        (
            put(0)["insertDropdown"],
            "The insertion index must be inside the bounds of an existing paragraph.",
        ),
    ],
)
def test_a_drop_down_is_refused(request_: Json, text: str) -> None:
    assert refusal(with_chip(), "insertDropdown", request_) == text


def select(state: DocumentState, option: str, fields: str = "selectedOptionId") -> Json:
    return {
        "dropdownId": chip(state)["dropdownId"],
        "dropdownProperties": {"selectedOptionId": option},
        "fields": fields,
    }


def test_another_option_is_selected() -> None:
    state = with_chip()
    state, _ = batch(state, {"updateDropdownProperties": select(state, OPEN)})
    assert chip(state)["dropdownProperties"]["displayValue"] == "Open"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ("displayValue", "Unallowed field: displayValue"),
        ("", "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"),
        ("option", "Invalid field: option"),
    ],
)
def test_rule_23_an_update_of_a_drop_down_is_refused(fields: str, text: str) -> None:
    state = with_chip()
    assert refusal(state, "updateDropdownProperties", select(state, OPEN, fields)) == text


def redefine(given: list[Json], **replacements: str) -> Json:
    return {
        "dropdownDefinitionId": "kix.status",
        "dropdownDefinitionProperties": {"options": given},
        "selectedOptionIdReplacements": {f"dropdownItem.{old}": new for old, new in replacements.items()},
        "fields": "options",
    }


def test_a_selected_option_goes_only_with_a_replacement() -> None:
    later = {"optionId": "dropdownItem.later", "displayValue": "Later"}
    kind, state = "updateDropdownDefinitionProperties", with_chip()
    text = f"The option with ID {DONE} is selected and needs a replacement."
    assert refusal(state, kind, redefine([OPTIONS[0], later])) == text
    state, _ = batch(state, {kind: redefine([OPTIONS[0], later], done="dropdownItem.later")})
    assert chip(state)["dropdownProperties"]["displayValue"] == "Later"


def test_a_definition_in_use_is_not_deleted() -> None:
    request = {"dropdownDefinitionId": "kix.status"}
    text = "The dropdown definition with ID kix.status is in use."
    assert refusal(with_chip(), "deleteDropdownDefinition", request) == text
    state, _ = batch(with_chip(), delete(2, 3), {"deleteDropdownDefinition": request})
    assert not read(state)["tabs"][0]["documentTab"].get("dropdownDefinitions")
