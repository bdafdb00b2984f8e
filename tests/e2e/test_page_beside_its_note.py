"""A person edits a call note in the browser, and the client's page beside it follows."""

import pytest
from playwright.sync_api import FrameLocator, Page, expect
from tests.browser import needs_chromium
from tests.e2e.acme import Desk, first_page
from tests.e2e.advisor import Advisor

pytestmark = needs_chromium


def open_folder(tab: Page, advisor: Advisor, note: str) -> tuple[FrameLocator, FrameLocator]:
    """Open the folder a note lies in, and return the note and the page beside it."""
    folder = advisor.world.server.emulator.workspace.files[note].parent
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.goto(f"{advisor.world.server.url}/emulator/folders/{folder}?document={note}")
    return tab.frame_locator("#note iframe"), tab.frame_locator("#kept iframe")


@pytest.fixture
def complaints(tab: Page) -> list[str]:
    found: list[str] = []
    tab.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    return found


def test_page_shows_what_was_typed_into_a_note_without_a_reload(
    tab: Page, complaints: list[str], desk: Desk
) -> None:
    advisor = desk.advisor
    first_page(advisor)
    note, page = open_folder(tab, advisor, desk.note)
    expect(page.locator("main")).to_contain_text("Send the price list")
    note.get_by_text("Send the price list").click()
    note.locator(".cell-editor").fill("Send the new price list")
    tab.keyboard.press("Enter")
    expect(note.get_by_role("status")).to_have_text("Saved")
    expect(page.locator("main")).not_to_contain_text("new price list")
    advisor.sync()
    expect(page.locator("main .fresh").first).to_contain_text("Send the new price list")
    expect(page.get_by_role("status")).to_have_text("Updated just now")
    assert complaints == []


def test_page_appears_beside_the_note_when_the_first_pass_has_made_it(
    tab: Page, complaints: list[str], desk: Desk
) -> None:
    advisor = desk.advisor
    _, page = open_folder(tab, advisor, desk.note)
    expect(tab.locator("#kept")).to_contain_text("No app keeps a document in this folder yet.")
    advisor.sync()
    expect(page.locator("main")).to_contain_text("Send the price list")
    expect(tab.locator("#kept")).to_contain_text("kept by an app")
    assert complaints == []


def test_page_that_an_app_keeps_is_not_offered_for_editing(tab: Page, desk: Desk) -> None:
    first_page(desk.advisor)
    _, page = open_folder(tab, desk.advisor, desk.note)
    page.get_by_text("Send the price list").first.click()
    expect(page.locator(".cell-editor")).to_have_count(0)
    expect(page.locator("[data-row]")).to_have_count(0)
