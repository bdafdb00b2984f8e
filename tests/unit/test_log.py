"""What a log line looks like, and whose lines are shown."""

import logging
from collections.abc import Iterator

import pytest

from whoowes.log import KeyValueFormatter, configure, facts

FOREIGN = ("googleapiclient.http", "google.auth", "alembic.runtime", "sqlalchemy.engine")


@pytest.fixture(autouse=True)
def _untouched() -> Iterator[None]:
    names = (
        "whoowes",
        "googleapiclient",
        "google",
        "google_auth_httplib2",
        "httplib2",
        "alembic",
        "sqlalchemy",
    )
    loggers = [logging.getLogger(name) for name in names]
    before = [(logger, logger.handlers[:], logger.propagate, logger.level) for logger in loggers]
    yield
    for logger, handlers, propagate, level in before:
        logger.handlers[:], logger.propagate = handlers, propagate
        logger.setLevel(level)


def line(message: str, **values: object) -> str:
    record = logging.makeLogRecord({"levelname": "INFO", "msg": message, **facts(**values)})
    return KeyValueFormatter().format(record)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, 'level=info event="page updated"'),
        ({"requests": 3, "wait_s": 1.23456}, 'level=info event="page updated" requests=3 wait_s=1.23'),
        ({"why": "a b"}, 'level=info event="page updated" why="a b"'),
        ({"why": ""}, 'level=info event="page updated" why=""'),
        ({"why": "a\nlevel=error"}, 'level=info event="page updated" why="a\\nlevel=error"'),
        ({"why": 'say "x"'}, 'level=info event="page updated" why="say \\"x\\""'),
        ({"ok": None}, 'level=info event="page updated" ok=None'),
    ],
)
def test_an_event_is_one_line_of_pairs(values: dict[str, object], expected: str) -> None:
    assert line("page updated", **values) == expected


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({}, ["warning", "error"]),
        ({"quiet": True}, ["error"]),
        ({"debug": True}, ["debug", "info", "warning", "error"]),
        ({"debug": True, "quiet": True}, ["debug", "info", "warning", "error"]),
    ],
)
def test_the_command_decides_how_much_is_shown(
    options: dict[str, bool], shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    configure(**options)
    for level in ("debug", "info", "warning", "error"):
        getattr(logging.getLogger("whoowes.sync"), level)("event")
    said = capsys.readouterr()
    assert said.err.splitlines() == [f"level={level} event=event" for level in shown]
    assert said.out == ""


@pytest.mark.parametrize("name", FOREIGN)
def test_the_libraries_never_speak_not_even_under_debug(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(debug=True)
    logging.getLogger(name).warning("the whole reply")
    assert capsys.readouterr().err == ""


def test_configuring_twice_does_not_say_all_twice(capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    configure()
    logging.getLogger("whoowes").error("event")
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_traceback_follows_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    try:
        _ = 1 / 0
    except ZeroDivisionError:
        logging.getLogger("whoowes").exception("event")
    first, *rest = capsys.readouterr().err.splitlines()
    assert first == "level=error event=event"
    assert "ZeroDivisionError" in rest[-1]
