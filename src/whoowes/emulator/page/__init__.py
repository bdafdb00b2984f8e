"""What people see in a browser: the folders, and each document as Docs shows it."""

from whoowes.emulator.page.document import render_html
from whoowes.emulator.page.tree import tree_page

__all__ = ["render_html", "tree_page"]
