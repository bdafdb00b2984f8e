"""What each kind of fault makes of an answer (rules 69 to 71)."""

import json
from dataclasses import replace

from whoowes.emulator.front.faults import DRIVE_LIMITS, slow_seconds
from whoowes.emulator.front.quota import docs_used_up
from whoowes.emulator.wire.errors import api_disabled, backend_error, drive_limit, drive_rate, invalid_token
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


def fail_before(api: str, method_id: str, kind: str | None, project: str) -> None:
    """Fail as the API does when it has not looked at the request yet.

    Args:
        api: `docs` or `drive`.
        method_id: The method called.
        kind: What befalls the request.
        project: The number of the project that calls.

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
        raise docs_used_up(method_id, project) if api == "docs" else drive_rate(429)
    if kind in {"403-SERVICE_DISABLED", "403-accessNotConfigured"}:
        raise api_disabled(api, project)
    if kind in DRIVE_LIMITS:
        raise drive_limit(kind.removeprefix("403-"))


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
