"""What people suggest, how it reads, and what deciding it does (rules 20 and 46, §1.4)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.emulator.docs_making import Json, cell, delete, insert, span, style_text, table_at
from tests.emulator.world import ControlRefusedError, World, refusal

from whoowes.emulator.switches import Switches

CAPTURE = Path(__file__).parents[3] / "shared" / "fixtures" / "dasasian-replacement-suggestion.json"
MODES = ("SUGGESTIONS_INLINE", "PREVIEW_WITHOUT_SUGGESTIONS", "PREVIEW_SUGGESTIONS_ACCEPTED")


class Desk:
    """A document, what people do to it, and what the API shows of it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.apis = world.sign_in()
        self.id = self.apis.make("Page")
        self.apis.type(self.id, "It takes 3 weeks")

    def edit(self, *requests: Json, **words: object) -> Json:
        body = {"requests": list(requests), **words}
        answer: Json = self.world.control("POST", f"/emulator/documents/{self.id}/edit", body)
        return answer

    def suggest(self, *requests: Json, **words: object) -> str:
        return str(self.edit(*requests, suggest=True, **words)["suggestionId"])

    def decide(self, **verdict: str) -> None:
        self.world.control("POST", f"/emulator/documents/{self.id}/suggestions", verdict)

    def seen(self) -> Json:
        found: Json = self.world.control("GET", f"/emulator/documents/{self.id}")
        return found

    def pending(self) -> list[tuple[str, str]]:
        return [(each["author"], each["summary"]) for each in self.seen()["suggestions"]]

    def texts(self) -> tuple[str, ...]:
        """Return the text inline, without suggestions, and as if accepted."""
        return tuple(written(self.apis.read(self.id, suggestionsViewMode=mode)) for mode in MODES)

    def runs(self) -> list[Json]:
        return [
            element["textRun"]
            for part in self.apis.read(self.id)["body"]["content"]
            for element in part.get("paragraph", {}).get("elements", [])
        ]


def written(document: Json) -> str:
    return "".join(_texts(document["body"]["content"]))


def _texts(content: list[Json]) -> Iterator[str]:
    for part in content:
        for element in part.get("paragraph", {}).get("elements", []):
            yield element.get("textRun", {}).get("content", "*")
        for row in part.get("table", {}).get("tableRows", []):
            for each in row["tableCells"]:
                yield from _texts(each["content"])


@pytest.fixture
def desk(world: World) -> Desk:
    return Desk(world)


REPLACING = (insert(10, "2 weeks"), delete(17, 24))


def test_rule_46_a_suggested_insertion_is_inline_alone(desk: Desk) -> None:
    desk.suggest(insert(10, "about "))
    assert desk.texts() == ("It takes about 3 weeks\n", "It takes 3 weeks\n", "It takes about 3 weeks\n")


def test_rule_46_a_suggested_deletion_leaves_its_text(desk: Desk) -> None:
    desk.suggest(delete(3, 9))
    assert desk.texts() == ("It takes 3 weeks\n", "It takes 3 weeks\n", "It 3 weeks\n")


def test_rule_46_a_replacement_is_one_suggestion_the_new_words_first(desk: Desk) -> None:
    suggestion = desk.suggest(*REPLACING)
    assert desk.texts() == ("It takes 2 weeks3 weeks\n", "It takes 3 weeks\n", "It takes 2 weeks\n")
    assert desk.runs()[1:3] == [
        {"content": "2 weeks", "textStyle": {}, "suggestedInsertionIds": [suggestion]},
        {"content": "3 weeks", "textStyle": {}, "suggestedDeletionIds": [suggestion]},
    ]
    assert suggestion.startswith("suggest.")


@pytest.mark.skipif(not CAPTURE.exists(), reason="the captures in ../shared/fixtures are absent")
def test_a_replacement_reads_as_the_captured_one_does(desk: Desk) -> None:
    capture = json.loads(CAPTURE.read_text(encoding="utf-8"))
    elements = capture["tabs"][0]["documentTab"]["body"]["content"][1]["paragraph"]["elements"]
    wanted = [element["textRun"] for element in elements]
    before = "".join(run["content"] for run in wanted if "suggestedInsertionIds" not in run)
    desk.edit(delete(1, 17), insert(1, before.removesuffix("\n")))
    at = 1 + len(wanted[0]["content"])
    suggestion = desk.suggest(delete(at, at + 7), insert(at, "2 weeks"))
    shown = json.dumps(desk.runs()).replace(suggestion, "suggest.no1szxgu73xh")
    marked = [run for run in wanted if "suggestedInsertionIds" in run or "suggestedDeletionIds" in run]
    assert [run for run in json.loads(shown) if len(run) == 3] == marked
    assert [run["content"] for run in json.loads(shown)] == [run["content"] for run in wanted]


def test_rule_46_writes_count_inline(desk: Desk) -> None:
    desk.suggest(insert(10, "about "))
    desk.apis.write(desk.id, [insert(16, "just ")])
    assert desk.texts()[:2] == ("It takes about just 3 weeks\n", "It takes just 3 weeks\n")


def test_rule_46_a_suggested_paragraph_comes_and_goes_whole(desk: Desk) -> None:
    suggestion = desk.suggest(insert(17, "\nMore"))
    inline, without, as_accepted = desk.texts()
    assert (inline, without, as_accepted) == (
        "It takes 3 weeks\nMore\n",
        "It takes 3 weeks\n",
        "It takes 3 weeks\nMore\n",
    )
    desk.decide(reject=suggestion)
    assert desk.texts()[0] == "It takes 3 weeks\n"


@pytest.mark.parametrize(
    ("verdict", "text"), [("accept", "It takes 2 weeks\n"), ("reject", "It takes 3 weeks\n")]
)
def test_a_decided_suggestion_leaves_no_mark(desk: Desk, verdict: str, text: str) -> None:
    revision = desk.apis.read(desk.id)["revisionId"]
    suggestion = desk.suggest(*REPLACING)
    desk.decide(**{verdict: suggestion})
    assert desk.texts() == (text, text, text)
    assert "suggest" not in json.dumps(desk.runs())
    assert desk.pending() == []
    assert desk.apis.read(desk.id)["revisionId"] != revision


def test_deciding_one_suggestion_leaves_the_others_pending(desk: Desk) -> None:
    first = desk.suggest(insert(10, "about "))
    desk.suggest(delete(1, 4), **{"as": "kevin@acme.com"})
    assert desk.pending() == [("Kevin", "Delete: “It ”"), ("Advisor", "Add: “about ”")]
    desk.decide(accept=first)
    assert desk.pending() == [("Kevin", "Delete: “It ”")]
    assert desk.texts()[1:] == ("It takes about 3 weeks\n", "takes about 3 weeks\n")


def test_two_people_may_suggest_the_same_deletion(desk: Desk) -> None:
    one = desk.suggest(delete(10, 17))
    two = desk.suggest(delete(10, 13), **{"as": "kevin@acme.com"})
    assert [run.get("suggestedDeletionIds") for run in desk.runs()] == [None, [one, two], [one], None]
    desk.decide(reject=one)
    assert desk.texts()[2] == "It takes eeks\n"


def test_deleting_what_one_suggested_takes_it_away_and_others_suggestions_only_get_a_mark(
    desk: Desk,
) -> None:
    desk.suggest(insert(10, "about "))
    desk.suggest(delete(10, 14))
    assert desk.texts()[0] == "It takes t 3 weeks\n"
    desk.suggest(delete(10, 12), **{"as": "kevin@acme.com"})
    assert desk.texts()[0] == "It takes t 3 weeks\n"


def test_rule_46_a_suggested_row_is_there_only_inline_and_when_accepted(desk: Desk) -> None:
    desk.edit(delete(1, 17), table_at(1, 1, 1), insert(5, "old"))
    row = {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}
    suggestion = desk.suggest(row)
    desk.edit(insert(11, "new"))
    assert desk.texts() == ("\nold\nnew\n\n", "\nold\n\n", "\nold\nnew\n\n")
    assert desk.pending() == [("Advisor", "Add row")]
    desk.decide(reject=suggestion)
    assert desk.texts()[0] == "\nold\n\n"


def test_rule_46_a_row_suggested_for_deletion_stays_until_accepted(desk: Desk) -> None:
    desk.edit(delete(1, 17), table_at(1, 2, 1), insert(8, "low"), insert(5, "top"))
    suggestion = desk.suggest({"deleteTableRow": cell(2, 1, 0)})
    assert desk.texts() == ("\ntop\nlow\n\n", "\ntop\nlow\n\n", "\ntop\n\n")
    assert desk.pending() == [("Advisor", "Delete row")]
    desk.decide(accept=suggestion)
    assert desk.texts()[0] == "\ntop\n\n"


def test_rule_46_a_suggested_style_is_a_map_by_suggestion(desk: Desk) -> None:
    suggestion = desk.suggest(style_text(1, 3, {"bold": True}, "bold"))
    change = {"textStyle": {"bold": True}, "textStyleSuggestionState": {"boldSuggested": True}}
    assert desk.runs()[0] == {
        "content": "It",
        "textStyle": {},
        "suggestedTextStyleChanges": {suggestion: change},
    }
    assert desk.pending() == [("Advisor", "Format")]
    desk.decide(accept=suggestion)
    assert desk.runs()[0] == {"content": "It", "textStyle": {"bold": True}}


def test_rule_20_an_app_that_deletes_what_a_person_suggested_gets_a_500(desk: Desk) -> None:
    desk.suggest(*REPLACING)
    before = desk.seen()
    for request in (delete(10, 12), delete(18, 20)):
        call = desk.apis.docs.documents().batchUpdate(documentId=desk.id, body={"requests": [request]})
        error = refusal(call)
        assert (error["code"], error["status"], error["message"]) == (
            500,
            "INTERNAL",
            "Internal error encountered.",
        )
    assert desk.seen() == before


def test_rule_20_where_the_switch_has_it_the_deletion_works(world: World) -> None:
    world.server.reset(switches=Switches(suggestion_deletion_fails=False))
    desk = Desk(world)
    desk.suggest(*REPLACING)
    desk.apis.write(desk.id, [delete(10, 17)])
    assert desk.texts() == ("It takes 3 weeks\n", "It takes 3 weeks\n", "It takes \n")


def test_rule_20_a_decided_suggestion_can_be_deleted(desk: Desk) -> None:
    desk.decide(accept=desk.suggest(*REPLACING))
    desk.apis.write(desk.id, [delete(10, 17)])
    assert desk.texts()[0] == "It takes \n"


def test_comments_and_named_ranges_survive_the_suggestions_of_others(desk: Desk) -> None:
    body = {"content": "Sure?", "text": "3 weeks", "author": "Kevin Wong"}
    world = desk.world
    world.control("POST", f"/emulator/documents/{desk.id}/comments", body)
    desk.edit({"createNamedRange": {"name": "time", **span(10, 17)}})
    suggestion = desk.suggest(insert(11, "-4"), delete(1, 4))
    assert desk.seen()["comments"][0]["text"] == "3-4 weeks"
    desk.decide(reject=suggestion)
    assert desk.seen()["comments"][0]["text"] == "3 weeks"
    assert desk.seen()["comments"][0]["anchor"]["startIndex"] == 10
    suggestion = desk.suggest(delete(10, 17))
    assert desk.seen()["comments"][0]["state"] == "live"
    desk.decide(accept=suggestion)
    (comment,) = desk.seen()["comments"]
    assert (comment["state"], comment["anchor"], comment["quoted"]) == ("orphaned", None, "3 weeks")
    assert "namedRanges" not in desk.seen()["tabs"][0]["documentTab"]


def test_a_document_with_suggestions_can_be_read_back_as_a_capture(desk: Desk) -> None:
    desk.suggest(*REPLACING)
    seen = desk.seen()
    copied = desk.world.control("POST", "/emulator/files", {"path": "Copy", "document": seen})["id"]
    again = desk.world.control("GET", f"/emulator/documents/{copied}")
    assert again["tabs"] == seen["tabs"]
    assert [each["author"] for each in again["suggestions"]] == [""]
    assert again["comments"] == []


@pytest.mark.parametrize(
    ("request_", "status", "text"),
    [
        (table_at(1, 1, 1), 501, "suggesting is not implemented beyond insertText"),
        (insert(99, "x"), 400, "Index 99 must be less than the end index of the referenced segment, 18."),
        (delete(17, 18), 400, "The range cannot include the newline character at the end of the segment."),
    ],
)
def test_what_cannot_be_suggested_is_refused_and_changes_nothing(
    desk: Desk, request_: Json, status: int, text: str
) -> None:
    before = desk.seen()
    with pytest.raises(ControlRefusedError, match=text) as refused:
        desk.suggest(insert(1, "x"), request_) if status == 501 else desk.suggest(request_)
    assert refused.value.status == status
    assert desk.seen() == before


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, "either accept or reject"),
        ({"accept": "suggest.1", "reject": "suggest.1"}, "either accept or reject"),
        ({"accept": "suggest.unknown"}, "no pending suggestion 'suggest.unknown'"),
    ],
)
def test_a_verdict_names_one_pending_suggestion(desk: Desk, body: dict[str, str], text: str) -> None:
    with pytest.raises(ControlRefusedError, match=text):
        desk.decide(**body)


def test_suggest_is_true_or_false(desk: Desk) -> None:
    with pytest.raises(ControlRefusedError, match="suggest must be true or false"):
        desk.edit(insert(1, "x"), suggest="yes")
