"""What an error reply says, in either of Google's two envelopes (`google-behaviour.md` §1.12, §2.9)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from googleapiclient.errors import HttpError


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error reply, of whichever of the two envelopes. Docs has no `errors`, Drive rarely a `status`."""

    http: int
    message: str
    status: str = ""
    reasons: frozenset[str] = frozenset()
    location: str = ""
    retry_after_s: float = 0.0


def read_refusal(error: HttpError) -> Refusal:
    """Return what an error reply says; a body that is no JSON (a proxy's HTML) says nothing but its code."""
    body = _error_object(error.content)
    entries = [e for e in _list(body, "errors") + _list(body, "details") if isinstance(e, Mapping)]
    return Refusal(
        http=int(error.resp.status),
        message=str(body.get("message", ""))[:300],
        status=str(body.get("status", "")),
        reasons=frozenset(str(e["reason"]) for e in entries if "reason" in e),
        location=next((str(e["location"]) for e in entries if "location" in e), ""),
        retry_after_s=_seconds(error.resp.get("retry-after", "")),
    )


def _error_object(content: bytes) -> Mapping[str, Any]:
    try:
        body = json.loads(content)
    except ValueError:
        return {}
    inner = body.get("error") if isinstance(body, dict) else None
    return inner if isinstance(inner, dict) else {}


def _list(body: Mapping[str, Any], key: str) -> list[Any]:
    found = body.get(key)
    return found if isinstance(found, list) else []


def _seconds(text: str) -> float:
    return float(text) if text.isdecimal() else 0.0
