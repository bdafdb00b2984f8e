"""The pages as a client's browser shows them. Skipped, and said so, where there is no Chromium."""

import re
import subprocess
from pathlib import Path

import pytest
from tests.browser import LAUNCH_ARGUMENTS, find_chromium, needs_chromium

from whoowes.cli.main import run

CHROMIUM = find_chromium()

pytestmark = needs_chromium

_FLAGS = ("--headless", *LAUNCH_ARGUMENTS)
_MEASURE = (
    "<script>addEventListener('load', () => {"
    "const parts = [...document.querySelectorAll('main, table')];"
    "const wide = parts.filter(part => part.scrollWidth > part.clientWidth + 1);"
    "const page = document.documentElement;"
    "document.title = `overflow ${wide.length} page ${page.scrollWidth > page.clientWidth}`;});</script>"
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pages")
    assert run(["--quiet", "demo", "--no-open", "--keep", str(folder)]) == 0
    return sorted(path for path in folder.glob("*.html") if path.name != "index.html")


def _dom(page: Path, width: int, profile: Path) -> str:
    measured = profile / page.name
    measured.write_text(page.read_text("utf-8").replace("</body>", f"{_MEASURE}</body>"), "utf-8")
    assert CHROMIUM is not None
    done = subprocess.run(
        [
            CHROMIUM,
            *_FLAGS,
            f"--user-data-dir={profile / 'profile'}",
            f"--window-size={width},1200",
            "--dump-dom",
            measured.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def test_no_page_is_wider_than_a_screen_or_a_sheet_of_paper(pages: list[Path], tmp_path: Path) -> None:
    assert len(pages) == 4
    for page in pages:
        title = re.search(r"<title>(.*?)</title>", _dom(page, 900, tmp_path))
        assert title is not None
        assert title.group(1) == "overflow 0 page false", page.name


def test_a_phone_shows_a_page_without_scrolling_it_sideways(pages: list[Path], tmp_path: Path) -> None:
    dom = _dom(pages[0], 500, tmp_path)
    assert "page false</title>" in dom


def test_a_page_prints_on_at_most_two_sheets_of_paper(pages: list[Path], tmp_path: Path) -> None:
    assert CHROMIUM is not None
    for page in pages:
        paper = tmp_path / f"{page.stem}.pdf"
        command = [CHROMIUM, *_FLAGS, f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={paper}"]
        subprocess.run([*command, page.as_uri()], capture_output=True, timeout=120, check=True)
        sides = len(re.findall(rb"/Type\s*/Page\b(?!s)", paper.read_bytes()))
        assert 1 <= sides <= 4, page.name
