"""A headless Chromium for tests that look at a page as a person does.

A module that uses it says `pytestmark = needs_chromium`; its tests take the fixture `tab`, a browser page of
their own, or `browser` for several of them. Without a Chromium they are skipped, and that is said.
"""

import shutil
from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

#: What keeps Chromium from asking for rights or calling home where tests run.
LAUNCH_ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """Return the path of the Chromium that is installed here; None: there is none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


needs_chromium: Final = [
    pytest.mark.browser,
    pytest.mark.skipif(find_chromium() is None, reason="no Chromium here: the pages were not looked at"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A running headless Chromium, for the tests of one module."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=find_chromium(), args=list(LAUNCH_ARGUMENTS))
        yield running
        running.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """An empty page with cookies and storage of its own; an error of a script in it fails the test."""
    context = browser.new_context()
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []
