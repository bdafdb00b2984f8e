"""Error envelopes of the two APIs, to the letter (`google-behaviour.md` §1.12 and §2.9)."""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

_CREDENTIAL_HINT = (
    "Expected OAuth 2 access token, login cookie or other valid authentication credential. "
    "See https://developers.google.com/identity/sign-in/web/devconsole-project."
)
_UNREGISTERED = (
    "Method doesn't allow unregistered callers (callers without established identity). "
    "Please use API Key or other form of API consumer identity to call this API."
)
_SERVICE = {"docs": "docs.googleapis.com", "drive": "drive.googleapis.com"}
_BACKEND = {
    500: ("INTERNAL", "Internal error encountered.", "internalError", "Internal Error"),
    503: ("UNAVAILABLE", "The service is currently unavailable.", "backendError", "Backend Error"),
}


_NOT_SHARED = (
    "Rate limit exceeded. User message: "
    '"These item(s) could not be shared because a rate limit was exceeded: filename"'
)
_NO_ROOM = "The user's Drive storage quota has been exceeded."
_NO_APPS = "The domain administrators have disabled Drive apps."
#: By reason: the message in `errors[]`, the outer one, and the domain.
_LIMITS = {
    "dailyLimitExceeded": ("Daily Limit Exceeded", "Daily Limit Exceeded", "usageLimits"),
    "domainPolicy": (_NO_APPS, _NO_APPS, "global"),
    "sharingRateLimitExceeded": (_NOT_SHARED, "Rate Limit Exceeded", "global"),
    "storageQuotaExceeded": (_NO_ROOM, _NO_ROOM, "global"),
}
#: The reasons that go with a status of Docs where `errors[]` is asked for.
_REASONS = {
    "FAILED_PRECONDITION": "failedPrecondition",
    "INTERNAL": "backendError",
    "INVALID_ARGUMENT": "badRequest",
    "NOT_FOUND": "notFound",
    "PERMISSION_DENIED": "forbidden",
    "RESOURCE_EXHAUSTED": "rateLimitExceeded",
    "UNAUTHENTICATED": "authError",
    "UNAVAILABLE": "backendError",
    "UNIMPLEMENTED": "notImplemented",
}


class ApiError(Exception):
    """An answer other than success, ready to be sent.

    Attributes:
        status: The HTTP status.
        body: The JSON envelope.
        headers: Header lines that go with it.
    """

    def __init__(self, status: int, body: Json, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(body["error"]["message"])
        self.status = status
        self.body = body
        self.headers = dict(headers or {})

    def with_headers(self, headers: Mapping[str, str]) -> "ApiError":
        """Return the same answer with header lines."""
        return ApiError(self.status, self.body, headers)


def drive_error(
    code: int,
    reason: str,
    message: str,
    *,
    location: str | None = None,
    location_type: str = "parameter",
    domain: str = "global",
    outer: Mapping[str, Any] | None = None,
) -> ApiError:
    """Return Drive's envelope: `errors[]` always, `status` only where `outer` brings it."""
    inner: Json = {"message": message, "domain": domain, "reason": reason}
    if location is not None:
        inner |= {"location": location, "locationType": location_type}
    return ApiError(
        code, {"error": {"code": code, "message": message, "errors": [inner]} | dict(outer or {})}
    )


def docs_error(code: int, status: str, message: str, details: list[Json] | None = None) -> ApiError:
    """Return the Docs envelope: `status` always, `errors[]` only from `in_first_format`."""
    error: Json = {"code": code, "message": message, "status": status}
    if details:
        error["details"] = details
    return ApiError(code, {"error": error})


def in_first_format(error: ApiError) -> ApiError:
    """Return a Docs answer as `$.xgafv=1` asks for it: with `errors[]` too (`google-behaviour.md` §1.12)."""
    told = error.body["error"]
    if "errors" in told:
        return error
    inner = {"message": told["message"], "domain": "global", "reason": _REASONS[told["status"]]}
    return ApiError(error.status, {"error": {**told, "errors": [inner]}}, error.headers)


def invalid_argument(message: str, details: list[Json] | None = None) -> ApiError:
    """Return the Docs 400 that most wrong requests get."""
    return docs_error(400, "INVALID_ARGUMENT", message, details)


def bad_payload(violations: list[tuple[str, str]]) -> ApiError:
    """Return the Docs 400 for a body that its schema does not allow.

    Args:
        violations: Field path (empty at the root) and description, in the order found.
    """
    fields = [
        {"field": path, "description": text} if path else {"description": text} for path, text in violations
    ]
    details: list[Json] = [{"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": fields}]
    return invalid_argument("\n".join(text for _, text in violations), details)


def parse_error(api: str) -> ApiError:
    """Return the 400 for a body that is no JSON, or cannot be taken for any."""
    if api == "drive":
        return drive_error(400, "parseError", "Parse Error")
    return invalid_argument("Invalid JSON payload received. Parse error.")


def not_implemented(api: str, what: str) -> ApiError:
    """Return the loud refusal of something Google has and the emulator has not (rule 73)."""
    message = f"The emulator does not implement {what}. Nothing was done."
    if api == "drive":
        return drive_error(501, "notImplemented", message)
    return docs_error(501, "UNIMPLEMENTED", message)


def missing_token(api: str, method: str) -> ApiError:
    """Return the answer to a call without an Authorization header: 403 by Drive, 401 by Docs (rule 50)."""
    if api == "drive":
        outer = {"status": "PERMISSION_DENIED"}
        return drive_error(403, "forbidden", _UNREGISTERED, outer=outer)
    message = "Request is missing required authentication credential. " + _CREDENTIAL_HINT
    return docs_error(401, "UNAUTHENTICATED", message, [_error_info("CREDENTIALS_MISSING", api, method)])


def invalid_token(api: str, method: str) -> ApiError:
    """Return the 401 for a token that is unknown or has expired."""
    message = "Request had invalid authentication credentials. " + _CREDENTIAL_HINT
    if api == "drive":
        outer = {"message": message, "status": "UNAUTHENTICATED"}
        return drive_error(
            401,
            "authError",
            "Invalid Credentials",
            location="Authorization",
            location_type="header",
            outer=outer,
        )
    return docs_error(401, "UNAUTHENTICATED", message, [_error_info("ACCESS_TOKEN_EXPIRED", api, method)])


def insufficient_scope(api: str, method: str) -> ApiError:
    """Return the 403 for a token that carries none of the scopes the method lists (rule 51)."""
    message = "Request had insufficient authentication scopes."
    details = [_error_info("ACCESS_TOKEN_SCOPE_INSUFFICIENT", api, method)]
    if api == "drive":
        outer = {"message": message, "status": "PERMISSION_DENIED", "details": details}
        return drive_error(403, "insufficientPermissions", "Insufficient Permission", outer=outer)
    return docs_error(403, "PERMISSION_DENIED", message, details)


def backend_error(api: str, code: int) -> ApiError:
    """Return Google's own trouble: 500 or 503."""
    status, docs_text, reason, drive_text = _BACKEND[code]
    if api == "drive":
        return drive_error(code, reason, drive_text)
    return docs_error(code, status, docs_text)


def docs_quota(kind: str, limit: int, project: str, *, per_user: bool = True) -> ApiError:
    """Return the Docs 429; there is no Retry-After and no RetryInfo (`google-behaviour.md` §2.9).

    Args:
        kind: `Write` or `Read`.
        limit: Requests per minute.
        project: The number of the project the OAuth client belongs to.
        per_user: Whether it is the user's allowance that is used up, or that of the whole project.
    """
    whose = " per user" if per_user else ""
    message = (
        f"Quota exceeded for quota metric '{kind} requests' and limit '{kind} requests per minute{whose}' "
        f"of service 'docs.googleapis.com' for consumer 'project_number:{project}'."
    )
    info = {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "RATE_LIMIT_EXCEEDED",
        "domain": "googleapis.com",
        "metadata": {
            "service": "docs.googleapis.com",
            "consumer": f"projects/{project}",
            "quota_metric": f"docs.googleapis.com/{kind.lower()}_requests",
            "quota_limit": f"{kind}RequestsPerMinutePer{'User' if per_user else 'Project'}",
            "quota_limit_value": str(limit),
            "quota_unit": "1/min/{project}/{user}" if per_user else "1/min/{project}",
            "quota_location": "global",
        },
    }
    link = {
        "description": "Request a higher quota limit.",
        "url": "https://cloud.google.com/docs/quotas/help/request_increase",
    }
    help_links = {"@type": "type.googleapis.com/google.rpc.Help", "links": [link]}
    return docs_error(429, "RESOURCE_EXHAUSTED", message, [info, help_links])


def drive_rate(code: int, *, per_user: bool = True) -> ApiError:
    """Return Drive's rate refusal: 429 rateLimitExceeded, or 403, which says whose rate it is."""
    if code == 403 and per_user:  # noqa: PLR2004 - the HTTP status itself
        return drive_error(403, "userRateLimitExceeded", "User Rate Limit Exceeded", domain="usageLimits")
    return drive_error(code, "rateLimitExceeded", "Rate Limit Exceeded", domain="usageLimits")


def api_disabled(api: str, project: str) -> ApiError:
    """Return the 403 for a project in which the API was never switched on."""
    message = (
        f"Google {api.capitalize()} API has not been used in project {project} before or it is disabled. "
        f"Enable it by visiting https://console.developers.google.com/apis/api/{_SERVICE[api]}/overview"
        f"?project={project} then retry. If you enabled this API recently, wait a few minutes for the action "
        "to propagate to our systems and retry."
    )
    info = {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "SERVICE_DISABLED",
        "domain": "googleapis.com",
        "metadata": {"service": _SERVICE[api], "consumer": f"projects/{project}"},
    }
    if api == "drive":
        outer = {"status": "PERMISSION_DENIED", "details": [info]}
        return drive_error(403, "accessNotConfigured", message, domain="usageLimits", outer=outer)
    return docs_error(403, "PERMISSION_DENIED", message, [info])


def drive_limit(reason: str) -> ApiError:
    """Return one of Drive's 403 for limits that waiting a minute does not lift, and for a domain's policy."""
    inner, outer, domain = _LIMITS[reason]
    return drive_error(403, reason, inner, domain=domain, outer={"message": outer})


def file_not_found(file_id: str) -> ApiError:
    """Return Drive's 404: missing, or not visible to this token."""
    return drive_error(404, "notFound", f"File not found: {file_id}.", location="fileId")


def invalid_value(location: str) -> ApiError:
    """Return Drive's 400 for a query, a token or a value it cannot read."""
    return drive_error(400, "invalid", "Invalid Value", location=location)


def _error_info(reason: str, api: str, method: str) -> Json:
    return {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": reason,
        "domain": "googleapis.com",
        "metadata": {"service": _SERVICE[api], "method": method},
    }
