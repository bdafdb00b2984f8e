"""Style sheets and scripts of the pages: files beside this one, put into each page as they are."""

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files

_STYLES = ("document.css", "margin.css", "live.css", "tree.css", "folder.css")
_SCRIPTS = ("margin.js", "live.js", "editing.js", "tree.js", "folder.js")

NO_ICON = '<link rel="icon" href="data:,">'
"""For the head of a page: keeps browsers from asking for an icon."""


@cache
def asset(name: str) -> str:
    """Return the text of a style sheet or script."""
    return files("whoowes.emulator.page").joinpath(name).read_text("utf-8")


def head(title: str, names: Sequence[str], more: str = "") -> str:
    """Return doctype and head of a page that needs nothing from elsewhere.

    Args:
        title: The page's title.
        names: The style sheets and scripts it holds, in order.
        more: Further elements of the head, as HTML.
    """
    inlined = "".join(
        f"<style>{asset(name)}</style>" if name.endswith(".css") else f"<script>{asset(name)}</script>"
        for name in names
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>{more}{inlined}</head>\n"
    )


@cache
def security_headers() -> dict[str, str]:
    """Return the headers under which only our own styles and scripts run, and only our own pages embed ours.

    Style attributes are allowed: they carry the colours and widths of a document, and are made of checked
    values only.
    """
    policy = {
        "default-src": "'none'",
        "script-src": _hashes(_SCRIPTS),
        "style-src-elem": _hashes(_STYLES),
        "style-src-attr": "'unsafe-inline'",
        "img-src": "data:",
        "connect-src": "'self'",
        "frame-src": "'self'",
        "frame-ancestors": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }


def _hashes(names: Sequence[str]) -> str:
    digests = (hashlib.sha256(asset(name).encode()).digest() for name in names)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
