"""Pages of the embedded workspace as HTML files, with an index."""

import re
from html import escape
from pathlib import Path

from whoowes.cli.embedded_http import get_text
from whoowes.sync.outcome import PassOutcome

_INDEX = (
    '<!doctype html><html><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Who owes what</title>'
    "<style>body{{font:12pt/1.6 Arial,sans-serif;margin:48px auto;max-width:640px;padding:0 16px}}</style>"
    "</head><body><h1>Who owes what</h1><ul>{items}</ul></body></html>\n"
)


def write_pages(base: str, outcome: PassOutcome, folder: Path) -> None:
    """Write every page of a pass as a reader sees it, and an index of them."""
    items: list[str] = []
    for client in outcome.clients:
        if client.page.id is None:
            continue
        name = f"{_file_name(client.name)}.html"
        html = get_text(base, f"/emulator/documents/{client.page.id}.html")
        (folder / name).write_text(html, encoding="utf-8")
        items.append(f'<li><a href="{escape(name)}">{escape(client.name)}</a></li>')
    (folder / "index.html").write_text(_INDEX.format(items="".join(items)), encoding="utf-8")


def _file_name(name: str) -> str:
    return re.sub(r"[^\w-]+", "-", name).strip("-") or "client"
