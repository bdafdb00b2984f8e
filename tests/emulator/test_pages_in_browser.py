"""The pages in a real browser: they are quiet, fit a phone, and a cell can be retyped in place."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import ConsoleMessage, Locator, Page, Request, expect
from tests.browser import needs_chromium
from tests.emulator.test_page_cells import Note
from tests.emulator.world import Json, World

from whoowes.emulator.page import render_html

pytestmark = needs_chromium

_NOTE = """Actions of the call, see [the deck](https://example.com/deck)

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Send the price list | [Kevin Wong](person:kevin@acme.example) | 6 Mar 2026 | Open |
| Book the room | Ruth Calloway | 27 Mar 2026 | |
"""
_PHONE, _SCREEN = {"width": 390, "height": 800}, {"width": 1280, "height": 900}


@pytest.fixture
def seen(tab: Page, world: World) -> Iterator[Page]:
    """A page that must neither complain nor ask anybody but the emulator."""
    complaints: list[str] = []

    def complain(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "409" not in message.text and "400" not in message.text:
            complaints.append(message.text)

    def ask(request: Request) -> None:
        if not request.url.startswith((f"{world.server.url}/", "data:")):
            complaints.append(request.url)

    tab.on("console", complain)
    tab.on("request", ask)
    tab.set_viewport_size(_SCREEN)  # type: ignore[arg-type]
    yield tab
    assert complaints == []


@pytest.fixture
def note(world: World) -> Note:
    return Note(world, _NOTE)


def opened(seen: Page, note: Note) -> Page:
    seen.goto(f"{note.world.server.url}/emulator/documents/{note.id}.html")
    return seen


def cell(page: Page, row: int, column: int) -> Locator:
    return page.locator(f'[data-row="{row}"][data-column="{column}"]')


def editor(page: Page) -> Locator:
    return page.locator(".cell-editor")


def text_of(note: Note, row: int, column: int) -> str:
    return "".join(text for text, _ in note.runs(row, column)).removesuffix("\n")


def comment(start: int, end: int, **more: object) -> Json:
    anchor = {"tabId": "t.0", "startIndex": start, "endIndex": end}
    told = {"id": f"c{start}", "author": "Mia", "content": f"About {start}", "quoted": "", "replies": []}
    return {**told, "resolved": False, "state": "live", "anchor": anchor, "text": "", **more}


def test_a_click_a_few_letters_and_enter_change_a_cell(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    cell(page, 1, 3).click()
    page.keyboard.type(" since March")
    page.keyboard.press("Enter")
    expect(cell(page, 1, 3)).to_have_text("Open since March")
    expect(cell(page, 1, 3).locator(".fresh")).to_have_count(1)
    expect(page.locator("main .fresh")).to_have_count(1)
    expect(page.get_by_role("status")).to_have_text("Saved")
    assert text_of(note, 1, 3) == "Open since March"


def test_a_cell_can_be_changed_without_a_mouse(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    cell(page, 2, 2).focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Row 3, column 4")).to_be_focused()
    page.keyboard.type("Done")
    page.keyboard.press("Enter")
    expect(cell(page, 2, 3)).to_have_text("Done")
    expect(cell(page, 2, 3)).to_be_focused()


def test_leaving_a_cell_saves_it(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    cell(page, 1, 0).click()
    editor(page).fill("Send the new price list")
    page.locator("main > section > p").first.click()
    expect(cell(page, 1, 0)).to_have_text("Send the new price list")
    assert text_of(note, 1, 0) == "Send the new price list"


def test_escape_leaves_a_cell_as_it_was(seen: Page, note: Note) -> None:
    page, before = opened(seen, note), note.file.revision_id
    cell(page, 1, 0).click()
    editor(page).fill("Something else")
    page.keyboard.press("Escape")
    expect(editor(page)).to_have_count(0)
    expect(cell(page, 1, 0)).to_have_text("Send the price list")
    assert note.file.revision_id == before


def test_a_cell_with_a_chip_says_that_it_cannot_be_edited_here(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    cell(page, 1, 1).click()
    expect(page.get_by_role("status")).to_contain_text("cannot be edited here: it holds a chip")
    expect(editor(page)).to_have_count(0)


def test_several_lines_are_refused_and_stay_in_the_box(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    cell(page, 1, 3).click()
    editor(page).fill("one\ntwo")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("one line of text")
    expect(editor(page)).to_have_value("one\ntwo")


def test_what_others_type_shows_without_a_reload(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    note.edit({"insertText": {"location": {"index": 1}, "text": "New: "}})
    expect(page.locator("main p.fresh")).to_contain_text("New: Actions of the call")
    expect(page.get_by_role("status")).to_have_text("Updated just now")


def test_a_cell_changed_meanwhile_is_not_overwritten(seen: Page, note: Note) -> None:
    page = opened(seen, note)
    cell(page, 1, 3).click()
    editor(page).fill("Mine")
    note.edit({"insertText": {"location": {"index": note.start(1, 3)}, "text": "Re"}})
    expect(editor(page)).to_have_value("Mine")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("changed meanwhile")
    expect(page.get_by_role("status")).to_contain_text("Mine")
    expect(cell(page, 1, 3)).to_have_text("ReOpen")
    assert text_of(note, 1, 3) == "ReOpen"


def test_words_from_a_document_run_nothing(seen: Page, world: World) -> None:
    bad = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    note = Note(world, f"`{bad}`\n\n| `{bad}` |\n| --- |\n| b |")
    page = opened(seen, note)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    expect(cell(page, 0, 0)).to_have_text(bad)
    cell(page, 0, 0).click()
    expect(editor(page)).to_have_value(bad)


def test_links_open_beside_the_page(seen: Page, note: Note) -> None:
    link = opened(seen, note).get_by_role("link", name="the deck")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_names_are_searched_while_one_types(seen: Page, world: World) -> None:
    for name in ("March call", "April call"):
        world.control("POST", "/emulator/files", {"path": f"Acme/{name}", "markdown": "x"})
    seen.goto(f"{world.server.url}/emulator/")
    seen.get_by_role("searchbox").fill("march")
    expect(seen.get_by_role("link", name="March call")).to_be_visible()
    expect(seen.get_by_role("link", name="April call")).to_be_hidden()


def test_a_search_works_without_scripts(world: World, browser: object, note: Note) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(f"{world.server.url}/emulator/")
    page.get_by_role("searchbox").fill("nothing like it")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Nothing has these words in its name.")
    page.goto(f"{world.server.url}/emulator/documents/{note.id}.html")
    expect(page.locator("main")).to_contain_text("Actions of the call")
    context.close()


def test_comments_stand_beside_their_words_and_apart_from_each_other(seen: Page, note: Note) -> None:
    near = [comment(1, 8), comment(9, 12), comment(note.start(1, 0), note.start(1, 0) + 4)]
    seen.set_content(render_html(note.file.document, "Call", near))
    boxes = [card.bounding_box() for card in seen.locator(".card").all()]
    page = seen.locator("main").bounding_box()
    assert page is not None
    tops = []
    for box in boxes:
        assert box is not None
        assert box["x"] >= page["x"] + page["width"]
        assert box["x"] + box["width"] <= _SCREEN["width"]
        tops.append((box["y"], box["y"] + box["height"]))
    assert all(upper[1] < lower[0] for upper, lower in pairwise(tops))
    first = seen.locator("mark.commented").first.bounding_box()
    assert first is not None
    assert abs(first["y"] - tops[0][0]) < 30


def test_on_a_phone_comments_follow_their_words(seen: Page, note: Note) -> None:
    seen.set_viewport_size(_PHONE)  # type: ignore[arg-type]
    seen.set_content(render_html(note.file.document, "Call", [comment(1, 8)]))
    words, card = seen.locator("mark.commented").bounding_box(), seen.locator(".card").bounding_box()
    table = seen.locator("table").bounding_box()
    assert words is not None
    assert card is not None
    assert table is not None
    assert words["y"] + words["height"] <= card["y"]
    assert card["y"] + card["height"] <= table["y"]


def test_no_page_is_wider_than_its_screen(seen: Page, world: World, note: Note) -> None:
    world.control(
        "POST", "/emulator/files", {"path": "Acme/" + "Long" * 40, "markdown": "x", "trashed": True}
    )
    folder = note.file.parent
    for size in (_PHONE, _SCREEN):
        seen.set_viewport_size(size)  # type: ignore[arg-type]
        for path in ("", f"documents/{note.id}.html", f"folders/{folder}"):
            seen.goto(f"{world.server.url}/emulator/{path}")
            width = seen.evaluate("document.documentElement.scrollWidth")
            assert width <= size["width"], path
