"""What each error of Google means: one row per line of the error catalogues."""

import errno
import json
import re
import ssl
from http.client import IncompleteRead
from typing import Any

import httplib2
import pytest
from google.auth.exceptions import RefreshError, TransportError
from googleapiclient.errors import HttpError

from whoowes import errors
from whoowes.google.verdict import (
    QUOTA_TRIES,
    TRIES,
    Fatal,
    GarbledReply,
    Retry,
    Stale,
    Verdict,
    is_loopback,
    verdict,
)

DRIVE = "drive.files.get"
DOCS = "docs.documents.batchUpdate"


def http_error(code: int, body: object = "", **headers: str) -> HttpError:
    content = body if isinstance(body, str) else json.dumps(body)
    return HttpError(httplib2.Response({"status": str(code), **headers}), content.encode())


def drive(code: int, reason: str, *, location: str = "", message: str = "No.") -> HttpError:
    entry = {"domain": "global", "reason": reason, "message": message}
    if location:
        entry |= {"location": location, "locationType": "parameter"}
    return http_error(code, {"error": {"errors": [entry], "code": code, "message": message}})


def docs(code: int, status: str, message: str = "No.", reason: str = "") -> HttpError:
    error: dict[str, Any] = {"code": code, "message": message, "status": status}
    if reason:
        kind = "type.googleapis.com/google.rpc.ErrorInfo"
        error["details"] = [{"@type": kind, "reason": reason, "domain": "googleapis.com"}]
    return http_error(code, {"error": error})


def token_error(message: str, code: str = "", *, retryable: bool = False) -> RefreshError:
    body = {"error": code} if code else {}
    error: RefreshError = RefreshError(message, body, retryable=retryable)  # type: ignore[no-untyped-call]
    return error


def judge(error: Exception, method: str = DRIVE, host: str = "docs.googleapis.com") -> Verdict:
    return verdict(error, method=method, host=host)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (drive(429, "rateLimitExceeded"), errors.RateLimited),
        (drive(403, "userRateLimitExceeded"), errors.RateLimited),
        (drive(403, "rateLimitExceeded"), errors.RateLimited),
        (docs(429, "RESOURCE_EXHAUSTED", reason="RATE_LIMIT_EXCEEDED"), errors.RateLimited),
        (docs(403, "RESOURCE_EXHAUSTED"), errors.RateLimited),
        (http_error(429), errors.RateLimited),
    ],
)
def test_a_used_up_quota_is_tried_for_a_minute_and_was_certainly_not_applied(
    error: HttpError, expected: type[Exception]
) -> None:
    judged = judge(error)
    assert isinstance(judged, Retry)
    assert type(judged.error) is expected
    assert not judged.maybe_applied
    assert judged.tries == QUOTA_TRIES


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (drive(500, "internalError"), errors.ServerFailed),
        (docs(500, "INTERNAL"), errors.ServerFailed),
        (docs(503, "UNAVAILABLE"), errors.ServerFailed),
        (http_error(502, "<html><h1>Bad Gateway</h1>"), errors.ServerFailed),
        (http_error(504), errors.ServerFailed),
        (http_error(408), errors.ServerFailed),
        (GarbledReply(), errors.Unreachable),
        (TimeoutError("timed out"), errors.Unreachable),
        (ConnectionResetError(errno.ECONNRESET, "reset"), errors.Unreachable),
        (ConnectionAbortedError("no reply"), errors.Unreachable),
        (IncompleteRead(b"{"), errors.Unreachable),
        (ssl.SSLError("bad record"), errors.Unreachable),
        (httplib2.FailedToDecompressContent("gzip", None, None), errors.Unreachable),
    ],
)
def test_trouble_on_the_way_is_tried_again_but_may_have_been_applied(
    error: Exception, expected: type[Exception]
) -> None:
    judged = judge(error)
    assert isinstance(judged, Retry)
    assert type(judged.error) is expected
    assert judged.maybe_applied
    assert judged.tries == TRIES
    assert not re.search(r"Error|Read|Content|ECONN", judged.error.message)


@pytest.mark.parametrize(
    "error",
    [
        ConnectionRefusedError(errno.ECONNREFUSED, "refused"),
        OSError(errno.ENETUNREACH, "no network"),
        OSError(errno.EHOSTUNREACH, "no route"),
        httplib2.ServerNotFoundError("docs.googleapis.com"),
        TransportError("token endpoint: 503"),  # type: ignore[no-untyped-call]
        token_error("internal_failure", retryable=True),
    ],
)
def test_a_request_that_was_never_sent_is_tried_again_and_was_not_applied(error: Exception) -> None:
    judged = judge(error)
    assert isinstance(judged, Retry)
    assert type(judged.error) is errors.Unreachable
    assert not judged.maybe_applied
    assert "docs.googleapis.com" in judged.error.message


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (drive(404, "notFound", location="fileId"), errors.NotFound),
        (docs(404, "NOT_FOUND"), errors.NotFound),
        (drive(403, "insufficientFilePermissions"), errors.PermissionDenied),
        (drive(403, "insufficientParentPermissions"), errors.PermissionDenied),
        (drive(403, "appNotAuthorizedToFile"), errors.PermissionDenied),
        (docs(403, "PERMISSION_DENIED"), errors.PermissionDenied),
        (http_error(403, "<html>"), errors.PermissionDenied),
        (drive(403, "insufficientPermissions"), errors.InsufficientScopes),
        (docs(403, "PERMISSION_DENIED", reason="ACCESS_TOKEN_SCOPE_INSUFFICIENT"), errors.InsufficientScopes),
        (drive(403, "accessNotConfigured"), errors.AuthError),
        (docs(403, "PERMISSION_DENIED", reason="SERVICE_DISABLED"), errors.AuthError),
        (drive(403, "dailyLimitExceeded"), errors.RateLimited),
        (drive(403, "storageQuotaExceeded"), errors.RemoteError),
        (drive(401, "authError"), errors.TokenRevoked),
        (docs(401, "UNAUTHENTICATED"), errors.TokenRevoked),
        (drive(400, "invalid", location="q"), errors.Rejected),
        (drive(400, "invalid", location="pageToken"), errors.Rejected),
        (docs(400, "INVALID_ARGUMENT"), errors.Rejected),
        (docs(400, "FAILED_PRECONDITION"), errors.Rejected),
        (http_error(501, {"error": {"message": "not emulated"}}), errors.Rejected),
        (http_error(413), errors.Rejected),
        (http_error(302), errors.Unreachable),
        (token_error("x", "invalid_grant"), errors.TokenRevoked),
        (token_error("x", "invalid_scope"), errors.InsufficientScopes),
        (token_error("x", "invalid_client"), errors.AuthError),
        (token_error("unauthorized_client"), errors.AuthError),
        (ssl.SSLCertVerificationError("self-signed"), errors.Unreachable),
        (httplib2.RedirectLimit("too many", None, None), errors.Unreachable),
    ],
)
def test_what_cannot_get_better_is_final(error: Exception, expected: type[Exception]) -> None:
    judged = judge(error)
    assert isinstance(judged, Fatal)
    assert type(judged.error) is expected


@pytest.mark.parametrize("status", ["INVALID_ARGUMENT", "FAILED_PRECONDITION"])
def test_a_revision_mismatch_is_known_by_its_text_whatever_its_status(status: str) -> None:
    message = "The required revision ID 'AB' does not match the latest revision."
    judged = judge(docs(400, status, message), DOCS)
    assert isinstance(judged, Stale)


@pytest.mark.parametrize(
    "error",
    [drive(400, "invalid", location="pageToken"), drive(404, "notFound"), drive(410, "gone")],
)
def test_a_cursor_that_drive_refuses_is_an_expired_one(error: HttpError) -> None:
    judged = judge(error, "drive.changes.list")
    assert isinstance(judged, Fatal)
    assert type(judged.error) is errors.CursorExpired


def test_a_port_of_this_machine_that_refuses_is_not_waited_for() -> None:
    judged = judge(ConnectionRefusedError(errno.ECONNREFUSED, "refused"), host="127.0.0.1:9")
    assert isinstance(judged, Fatal)
    assert "127.0.0.1:9" in judged.error.message


@pytest.mark.parametrize(("value", "seconds"), [("7", 7.0), ("soon", 0.0), ("", 0.0), ("-1", 0.0)])
def test_googles_wish_to_wait_is_heard_where_it_is_a_number(value: str, seconds: float) -> None:
    judged = judge(http_error(503, "", **{"retry-after": value}))
    assert isinstance(judged, Retry)
    assert judged.after_s == seconds


@pytest.mark.parametrize(
    "body", ["", "[]", "null", '{"error": "text"}', '{"error": {"errors": {}, "details": [3]}}']
)
def test_an_error_reply_of_any_form_is_judged_by_its_code(body: str) -> None:
    judged = judge(http_error(404, body))
    assert isinstance(judged, Fatal)
    assert type(judged.error) is errors.NotFound


@pytest.mark.parametrize(
    ("netloc", "loopback"),
    [
        ("127.0.0.1:80", True),
        ("127.0.0.1", True),
        ("localhost:1", True),
        ("[::1]:80", True),
        ("[::1]", True),
        ("127.example.com", False),
        ("127.0.0.1@example.com", False),
        ("localhost.example.com", False),
        ("10.0.0.1", False),
        ("docs.googleapis.com", False),
        ("[bad", False),
        ("", False),
    ],
)
def test_only_this_very_machine_is_loopback(netloc: str, loopback: bool) -> None:  # noqa: FBT001
    assert is_loopback(netloc) is loopback
