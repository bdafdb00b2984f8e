"""Logging: key=value lines on stderr, one per event. Never document text, names, mail addresses or tokens."""

import json
import logging
import sys
from typing import Final

_OWN: Final = "whoowes"
_FOREIGN: Final = ("googleapiclient", "google", "google_auth_httplib2", "httplib2", "alembic", "sqlalchemy")


def facts(**values: object) -> dict[str, dict[str, object]]:
    """Return the `extra` of a log call: `logger.info("page updated", extra=facts(requests=3))`."""
    return {"facts": values}


class KeyValueFormatter(logging.Formatter):
    """Writes `level=info event="page updated" requests=3`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        pairs: dict[str, object] = {"level": record.levelname.lower(), "event": record.getMessage()}
        pairs |= getattr(record, "facts", {})
        line = " ".join(f"{key}={_quoted(value)}" for key, value in pairs.items())
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


def _quoted(value: object) -> str:
    text = f"{value:.2f}" if isinstance(value, float) else str(value)
    is_plain = bool(text) and text.isprintable() and not set(text) & set(' "=')
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def configure(*, debug: bool = False, quiet: bool = False) -> None:
    """Set up logging for a command: warnings and up; `debug` shows all, `quiet` errors only.

    The libraries' own loggers are silenced: at their lower levels they print whole replies, document text
    included.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(KeyValueFormatter())
    own = logging.getLogger(_OWN)
    own.handlers[:] = [handler]
    own.propagate = False
    own.setLevel(logging.DEBUG if debug else logging.ERROR if quiet else logging.WARNING)
    for name in _FOREIGN:
        foreign = logging.getLogger(name)
        foreign.handlers[:] = [logging.NullHandler()]
        foreign.propagate = False
