"""What each kind of fault makes of an answer (rules 69 to 71)."""

import json
from dataclasses import replace

from whoowes.emulator.front.faults import slow_seconds
from whoowes.emulator.wire.errors import backend_error, docs_quota, drive_rate, invalid_token
from whoowes.emulator.wire.exchange import Answer

_HTML_502 = (
    "<html><head><title>502 Server Error</title></head><body><h1>Error: Server Error</h1></body></html>"
)
#: What the token endpoint says when it is in trouble, in OAuth's own error form.
_TOKEN_TROUBLE: dict[str, tuple[int, str, str]] = {
    "429": (429, "rate_limit_exceeded", "Rate Limit Exceeded"),
    "500": (500, "internal_failure", "Backend Error"),
    "503-before": (503, "temporarily_unavailable", "Backend Error"),
    "503-after-apply": (503, "temporarily_unavailable", "Backend Error"),
}


def instead(kind: str | None) -> Answer | None:
    """Return what is answered in the place of the API, which never hears of the request."""
    if kind == "html-502":
        return Answer(502, _HTML_502.encode(), "text/html; charset=UTF-8")
    return Answer(0, b"", cut=True) if kind == "reset-before" else None


def fail_before(api: str, method_id: str, kind: str | None) -> None:
    """Fail as the API does when it has not looked at the request yet.

    Raises:
        ApiError: For the kinds that are such a failure.
    """
    if kind in {"500", "503-before"}:
        raise backend_error(api, int(kind[:3]))
    if kind == "401-once":
        raise invalid_token(api, method_id)
    if kind == "403-rate":
        raise drive_rate(403)
    if kind == "429":
        raise docs_quota("Write", 60, "000000000000") if api == "docs" else drive_rate(429)


def spoilt(answer: Answer, kind: str | None) -> Answer:
    """Return what becomes of an answer on its way to the client."""
    if kind == "garbled":
        return replace(answer, body=answer.body[: len(answer.body) // 2])
    if kind == "reset-after-apply":
        return Answer(0, b"", cut=True)
    return replace(answer, delay_s=slow_seconds(kind or ""))


def token_trouble(kind: str | None) -> Answer | None:
    """Return what the token endpoint says when it is in trouble; None: it answers."""
    if kind not in _TOKEN_TROUBLE:
        return None
    status, error, description = _TOKEN_TROUBLE[kind]
    return Answer(status, json.dumps({"error": error, "error_description": description}).encode())
