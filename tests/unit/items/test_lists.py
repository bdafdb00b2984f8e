"""Action items in bullets, checklists, typed boxes and "Action:" lines."""

import pytest
from tests.builders import bold, check, day, doc, facts, heading, item, para, person, table, title

from whoowes.core.document.model import Block, Paragraph
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.people import PersonMention
from whoowes.core.items.readings import Status


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def tasks(*blocks: Block) -> list[tuple[str, str]]:
    return [(i.task, i.owner_raw) for i in read(*blocks).items]


@pytest.mark.parametrize(
    "text",
    [
        "Actions",
        "Action items",
        "ACTION ITEMS:",
        "Next steps",
        "Suggested next steps",
        "To do",
        "To-dos",
        "Follow-ups",
        "Follow up items",
        "Agreed actions",
        "Open actions",
        "Actions and owners",
        "Action points arising",
        "Our next steps",
        "📝 Next steps",
        "3. Actions",
        "Actions from this call",
        "Action log",
        "Action Item Summary",
        "Who does what",
        "What happens next",
        "Outstanding actions",
        "Tasks",
        "Commitments",
    ],
)
def test_bullets_under_an_actions_heading_are_items(text: str) -> None:
    assert tasks(heading(text), item("Send deck"), item("Call bank")) == [
        ("Send deck", ""),
        ("Call bank", ""),
    ]


@pytest.mark.parametrize(
    "over", [bold("Actions"), para("Actions:"), para("Next steps"), title("Action items")]
)
def test_a_bold_or_plain_line_of_its_own_is_a_heading_too(over: Paragraph) -> None:
    assert tasks(over, item("Send deck")) == [("Send deck", "")]


@pytest.mark.parametrize(
    "over",
    [
        "Discussion",
        "Agenda",
        "Notes",
        "What we did this week",
        "Packing list",
        "Shopping list",
        "Attendees",
        "Decisions",
        "Risks",
        "Pricing",
        "Summary",
        "Links",
        "Action movies we like",
        "Parking lot",
    ],
)
def test_bullets_elsewhere_promise_nothing(over: str) -> None:
    found = read(heading(over), item("Warm coats"), item("Three tents"))
    assert (found.items, found.problems) == ((), ())


def test_another_heading_of_the_same_level_ends_the_actions() -> None:
    assert tasks(heading("Actions"), item("Send deck"), heading("Pricing"), item("We talked")) == [
        ("Send deck", "")
    ]


@pytest.mark.parametrize("over", ["Packing list", "Agenda", "Shopping list for the offsite", "Template"])
def test_even_checklists_promise_nothing_in_such_lists(over: str) -> None:
    assert tasks(heading(over), check("Warm coats"), para("☐ Three tents")) == []


def test_checklists_and_typed_boxes_count_wherever_people_talk() -> None:
    found = read(
        heading("Pricing"),
        check("Send deck"),
        para("[ ] Call bank"),
        para("☐ Pay invoice"),
        item("We talked"),
    )
    assert [i.task for i in found.items] == ["Send deck", "Call bank", "Pay invoice"]


@pytest.mark.parametrize(
    "line",
    [
        "[x] Send deck",
        "☑ Send deck",
        "✅ Send deck",
        "Send deck ✅",
        "Done: Send deck",
        "Send deck (done)",
        "Send deck – done",
        "~Send deck~",
        "[Done] Send deck",
    ],
)
def test_ticks_words_and_strikethrough_on_a_line_mean_done(line: str) -> None:
    found = read(heading("Actions"), item(line)).items
    assert [(i.task, i.status.status) for i in found] == [("Send deck", Status.DONE)]


@pytest.mark.parametrize("line", ["[ ] Send deck", "☐ Send deck", "Send deck (open)", "Send deck"])
def test_an_empty_box_says_nothing(line: str) -> None:
    found = read(heading("Actions"), item(line)).items
    assert [(i.task, i.status.status) for i in found] == [("Send deck", Status.OPEN)]


@pytest.mark.parametrize(
    ("line", "task", "owner"),
    [
        ("Action: Send deck", "Send deck", ""),
        ("ACTION: Kevin to send deck", "Kevin to send deck", ""),
        ("AI: Send deck", "Send deck", ""),
        ("To-do: Send deck", "Send deck", ""),
        ("TODO: Send deck", "Send deck", ""),
        ("ACTION KW: send deck", "send deck", "KW"),
        ("Action (Kevin): send deck", "send deck", "Kevin"),
        ("Action – send deck", "send deck", ""),
        ("Action item: send deck", "send deck", ""),
        ("Action for Kevin: send deck", "send deck", "Kevin"),
    ],
)
def test_an_action_line_is_an_item_wherever_it_stands(line: str, task: str, owner: str) -> None:
    assert tasks(heading("Pricing"), para("We talked."), para(line)) == [(task, owner)]


@pytest.mark.parametrize(
    "line",
    [
        "Actions speak louder than words",
        "Action on pricing was discussed",
        "The action: was good",
        "AI will change this",
    ],
)
def test_the_word_action_in_a_sentence_makes_no_item(line: str) -> None:
    assert tasks(heading("Pricing"), para(line)) == []


def test_numbered_action_lines_keep_their_number_and_state() -> None:
    found = read(
        heading("Minutes/actions from previous meeting"),
        para("Action 2.3: AA/CG to ask the group. Ongoing."),
        para("Action 2.4: DS to publish. Closed."),
        para("AI-1: @kevin send deck (Done)"),
    ).items
    assert [(i.number, i.task, i.status.status.value, i.is_carried_forward) for i in found] == [
        ("2.3", "AA/CG to ask the group", "open", True),
        ("2.4", "DS to publish", "done", True),
        ("AI-1", "@kevin send deck", "done", True),
    ]


@pytest.mark.parametrize(
    ("line", "task", "owner"),
    [
        ("[Priya Okafor] Test Name: Share the branding.", "Test Name: Share the branding.", "Priya Okafor"),
        ("[The group] Track Bugs: Ensure each is filed", "Track Bugs: Ensure each is filed", "The group"),
        ("[Urgent] Send deck", "[Urgent] Send deck", ""),
        ("[KW] send deck", "send deck", "KW"),
    ],
)
def test_a_bracketed_name_owns_the_task_and_a_tag_does_not(line: str, task: str, owner: str) -> None:
    assert tasks(heading("Suggested next steps"), check(line)) == [(task, owner)]


def test_chips_at_the_edges_of_a_bullet_are_owner_and_due_date() -> None:
    lines = [
        item([person("Kevin Wong"), " Send deck by ", day("2026-03-06", "6 Mar 2026")]),
        item(["Call bank – ", person("Sara Lind")]),
        item(["Meet ", person("Sara Lind"), " about prices"]),
        item([person("Kevin Wong"), ", ", person("Sara Lind"), ": agree fees"]),
    ]
    found = read(heading("Actions"), *lines).items
    assert [(i.task, i.owner_raw, i.due_raw) for i in found] == [
        ("Send deck", "Kevin Wong", "6 Mar 2026"),
        ("Call bank", "Sara Lind", ""),
        ("Meet Sara Lind about prices", "", ""),
        ("agree fees", "Kevin Wong, Sara Lind", ""),
    ]
    assert found[0].owner_chips == (PersonMention("kevin@acme.example", "Kevin Wong"),)
    assert [d.isoformat() for d in found[0].due_chips] == ["2026-03-06"]


def test_sub_bullets_are_notes_of_their_parent() -> None:
    found = read(
        heading("Actions"),
        item("Send deck"),
        item("with figures", 1),
        item("and charts", 2),
        item("Call bank"),
    ).items
    assert [(i.task, i.notes) for i in found] == [
        ("Send deck", "with figures; and charts"),
        ("Call bank", ""),
    ]


def test_sub_bullets_of_a_line_that_ends_with_a_colon_are_items_and_its_name_owns_them() -> None:
    lines = [
        item("Kevin:"),
        item("Send deck", 1),
        item("Call bank", 1),
        item("Sara to pay", 1),
        item("Sign contract"),
    ]
    assert tasks(heading("Actions"), *lines) == [
        ("Send deck", "Kevin"),
        ("Call bank", "Kevin"),
        ("Sara to pay", ""),
        ("Sign contract", ""),
    ]


def test_an_action_items_bullet_heads_the_bullets_below_it() -> None:
    lines = [
        item("Notes"),
        item("We talked", 1),
        item("Action items"),
        item("Send deck", 1),
        item("Notes"),
        item("More", 1),
    ]
    assert tasks(heading("Weekly"), *lines) == [("Send deck", "")]


@pytest.mark.parametrize(
    ("over", "owner"),
    [
        (heading("Homework for Tom"), "Tom"),
        (heading("Actions for Acme"), "Acme"),
        (heading("Kevin's actions"), "Kevin"),
        (heading("Client actions"), "Client"),
        (heading("Next steps – Kevin Wong"), "Kevin Wong"),
        (heading("To-dos (client)"), "client"),
        (para("Tom to do before next call:"), "Tom"),
        (para("Kevin will:"), "Kevin"),
        (para("We agreed to:"), "We"),
    ],
)
def test_an_owner_named_over_a_list_holds_for_its_items(over: Paragraph, owner: str) -> None:
    assert tasks(over, item("Send deck"), item("Call bank")) == [("Send deck", owner), ("Call bank", owner)]


@pytest.mark.parametrize(
    "over", ["Actions from last call", "Actions for next week", "Actions for the next call", "Next steps"]
)
def test_a_time_over_a_list_is_no_owner(over: str) -> None:
    assert [i.owner_raw for i in read(heading(over), item("Send deck")).items] == [""]


def test_a_sub_heading_that_is_a_name_or_side_owns_what_follows() -> None:
    blocks: list[Block] = [
        heading("Actions", 2),
        heading("Client", 3),
        item("Send deck"),
        heading([person("Sara Lind")], 3),
        item("Call bank"),
        heading("Pricing", 3),
        item("Agree fees"),
    ]
    assert tasks(*blocks) == [("Send deck", "Client"), ("Call bank", "Sara Lind"), ("Agree fees", "")]


def test_plain_lines_under_an_actions_heading_count_if_they_are_shaped_as_actions() -> None:
    blocks: list[Block] = [
        para("Kevin to send deck"),
        para("KW: call bank"),
        para("Pay the invoice by Friday"),
        para("- Sign contract"),
    ]
    assert [task for task, _ in tasks(heading("Actions"), *blocks)] == [
        "Kevin to send deck",
        "KW: call bank",
        "Pay the invoice by Friday",
        "Sign contract",
    ]


def test_a_plain_line_that_may_be_an_action_is_told() -> None:
    found = read(heading("Actions"), para("The deck needs new figures"))
    assert (found.items, [(p.code, p.raw) for p in found.problems]) == (
        (),
        [("unsure-line", "The deck needs new figures")],
    )


@pytest.mark.parametrize(
    "over",
    ["Done", "Completed since last time", "Closed actions", "Completed actions", "Done since our last call"],
)
def test_items_of_a_done_section_are_done(over: str) -> None:
    found = read(heading(over), item("Send deck"), item("Call bank (still open)")).items
    assert [(i.task, i.status.status) for i in found] == [
        ("Send deck", Status.DONE),
        ("Call bank", Status.OPEN),
    ]


@pytest.mark.parametrize("over", ["Dropped", "Parked", "No longer needed", "Cancelled items"])
def test_items_of_a_dropped_section_are_dropped(over: str) -> None:
    assert [i.status.status for i in read(heading(over), item("Send deck")).items] == [Status.DROPPED]


@pytest.mark.parametrize(
    "over",
    [
        "Carried forward",
        "Open from last time",
        "Review of actions from 28 April",
        "Previous actions",
        "Actions from last meeting",
        "Actions carried over",
        "Still open",
        "Review of previous actions",
        "Action review",
    ],
)
def test_a_section_of_earlier_agreements_is_carried_forward(over: str) -> None:
    found = read(heading(over), item("Send deck"), table([["Action", "Owner"], ["Call bank", "KW"]])).items
    assert [(i.task, i.is_carried_forward) for i in found] == [("Send deck", True), ("Call bank", True)]


def test_among_matters_arising_only_what_is_shaped_as_an_action_counts() -> None:
    found = read(
        heading("Matters arising"),
        item("The minutes were agreed"),
        item("Kevin to send deck"),
        item("[SL] call bank"),
    ).items
    assert [(i.task, i.owner_raw, i.is_carried_forward) for i in found] == [
        ("Kevin to send deck", "", True),
        ("call bank", "SL", True),
    ]


@pytest.mark.parametrize("over", ["Decisions and actions", "Actions & decisions", "Notes / Actions"])
def test_under_a_heading_of_actions_and_more_a_line_has_to_be_shaped_as_an_action(over: str) -> None:
    found = read(heading(over), item("We stay with vendor B"), item("Kevin to send deck"))
    assert [i.task for i in found.items] == ["Kevin to send deck"]
    assert [p.raw for p in found.problems] == ["We stay with vendor B"]


GEMINI_FOOTER = [
    para(
        "You should review Gemini's notes to make sure they're accurate. "
        "Get tips and learn how Gemini takes notes"
    ),
    para("Please provide feedback about using Gemini to take notes in a short survey."),
    para("Want to see more? View the full notes"),
]


def test_the_lines_that_gemini_adds_are_no_items_and_no_problems() -> None:
    found = read(
        heading("Suggested next steps", 3),
        item("No suggested next steps were found for this meeting."),
        *GEMINI_FOOTER,
    )
    assert (found.items, found.problems) == ((), ())


def test_the_same_item_twice_in_one_call_is_one_with_the_details_of_both() -> None:
    found = read(
        heading("Carried forward"),
        item("Send deck"),
        heading("Actions"),
        table([["Action", "Owner", "Due", "Status"], ["Send deck.", "Kevin", "Fri", "Done"]]),
    ).items
    assert [(i.task, i.owner_raw, i.due_raw, i.status.status) for i in found] == [
        ("Send deck", "Kevin", "Fri", Status.DONE)
    ]


def test_an_action_in_the_middle_of_a_line_is_an_item() -> None:
    found = read(heading("Pricing"), item("Prices are too low. ACTION KW: revise them"))
    assert [(i.task, i.owner_raw) for i in found.items] == [("revise them", "KW")]


def test_several_actions_on_one_line_are_items_each() -> None:
    found = read(heading("Pricing"), para("Next steps: Kevin to send deck; Sara to call bank"))
    assert [i.task for i in found.items] == ["Kevin to send deck", "Sara to call bank"]


def test_an_internal_sub_bullet_is_no_note_of_a_public_item() -> None:
    found = read(
        heading("Actions"), item("Send deck"), item("internal: hide the margin", 1), item("by mail", 1)
    )
    assert [(i.task, i.notes) for i in found.items] == [("Send deck", "by mail")]


def test_equal_words_of_two_people_are_two_items() -> None:
    found = read(table([["Action", "Owner"], ["Review draft", "Kevin"], ["Review draft", "Sara"]])).items
    assert [(i.owner_raw, i.position) for i in found] == [("Kevin", 0), ("Sara", 1)]


def test_lists_of_a_document_that_is_no_call_note_are_told_not_taken() -> None:
    found = extract(
        doc(heading("Tasks"), item("Prepare the document"), para("[x] Coverage")),
        facts("Stress sprint", None),
    )
    assert (found.items, [p.code for p in found.problems]) == ((), ["unsure-list"])


def test_a_state_behind_the_last_dash_may_say_why() -> None:
    reading = read(heading("Actions"), item("Order the chairs - AB - cancelled, they were not needed"))
    assert [(item.task, item.status.status) for item in reading.items] == [
        ("Order the chairs - AB", Status.DROPPED)
    ]
