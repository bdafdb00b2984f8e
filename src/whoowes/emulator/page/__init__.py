"""What people see in a browser: the folders, and each document as Docs shows it."""

from whoowes.emulator.page.document import Desk, render_html
from whoowes.emulator.page.routes import page_routes
from whoowes.emulator.page.same_origin import SameOrigin
from whoowes.emulator.page.tree import tree_page

__all__ = ["Desk", "SameOrigin", "page_routes", "render_html", "tree_page"]
