"""No module and no function outgrows what a reader can hold (CONTRIBUTING)."""

import ast
from pathlib import Path

SOURCES = sorted(Path("src/whoowes").rglob("*.py"))
MOST_LINES_OF_A_MODULE = 400
MOST_LINES_OF_A_FUNCTION = 50


def test_no_module_is_longer_than_the_hard_stop() -> None:
    lengths = {str(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > MOST_LINES_OF_A_MODULE} == {}


def test_no_function_is_longer_than_the_hard_stop() -> None:
    too_long = {
        f"{path}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    }
    assert too_long == {}
