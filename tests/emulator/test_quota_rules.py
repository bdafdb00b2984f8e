"""The quotas of both APIs under `--strict-quota`: rule 68."""

from typing import Any

import pytest
from tests.emulator.world import Apis, Json, World, refusal

from whoowes.emulator import Switches
from whoowes.emulator.front.quota import Quota, drive_units
from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.wire.discovery import methods
from whoowes.emulator.wire.errors import ApiError
from whoowes.emulator.workspace.clock import EmulatorClock, parse_rfc3339
from whoowes.emulator.workspace.items import User

_NOON = parse_rfc3339("2026-03-04T12:00:00Z")


class _Spender:
    """Spends from a quota of its own, as several users of one project or of several."""

    def __init__(self, **switches: Any) -> None:  # noqa: ANN401 - positions of switches
        self.clock = EmulatorClock(_NOON)
        self._quota = Quota(self.clock, Switches(**switches))

    def spend(self, method: str, times: int = 1, *, user: str = "a@x.com", project: str = "1") -> None:
        caller = Caller(User(user, "A", "1", "0A"), f"{project}-a", frozenset({"drive"}))
        for _ in range(times):
            self._quota.spend(method, {}, caller)

    def refused(self, method: str, **who: str) -> Json:
        try:
            self.spend(method, **who)  # type: ignore[arg-type]
        except ApiError as error:
            found: Json = error.body["error"]
            return found
        raise AssertionError("the quota was not used up")


@pytest.mark.parametrize(
    ("method", "query", "units"),
    [
        ("drive.files.get", {}, 5),
        ("drive.files.get", {"alt": "media"}, 200),
        ("drive.about.get", {}, 5),
        ("drive.files.list", {}, 100),
        ("drive.changes.list", {}, 100),
        ("drive.files.export", {}, 200),
        ("drive.files.download", {}, 200),
        ("drive.files.create", {}, 50),
        ("drive.files.update", {}, 50),
        ("drive.files.copy", {}, 50),
        ("drive.files.delete", {}, 50),
        ("drive.changes.getStartPageToken", {}, 5),
        ("drive.files.generateIds", {}, 5),
    ],
)
def test_rule_68_drive_method_costs_its_units(method: str, query: dict[str, str], units: int) -> None:
    assert drive_units(method, query) == units


def test_rule_68_every_drive_method_has_one_of_the_published_prices() -> None:
    assert {drive_units(method.id, {}) for method in methods("drive")} == {5, 50, 100, 200}


def test_rule_68_user_of_drive_has_325000_units_a_minute() -> None:
    spender = _Spender()
    spender.spend("drive.files.export", 325_000 // 200)
    error = spender.refused("drive.files.get")
    assert error == {
        "code": 403,
        "message": "User Rate Limit Exceeded",
        "errors": [
            {
                "message": "User Rate Limit Exceeded",
                "domain": "usageLimits",
                "reason": "userRateLimitExceeded",
            }
        ],
    }
    spender.spend("drive.files.get", user="b@x.com")
    spender.spend("drive.files.get", project="2")
    spender.clock.set(parse_rfc3339("2026-03-04T12:01:00Z"))
    spender.spend("drive.files.get")


def test_rule_68_project_at_drive_has_a_million_units_a_minute() -> None:
    spender = _Spender()
    for number in range(4):
        spender.spend("drive.files.export", 1_250, user=f"{number}@x.com")
    error = spender.refused("drive.files.get", user="new@x.com")
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (
        403,
        "rateLimitExceeded",
        "Rate Limit Exceeded",
    )
    spender.spend("drive.files.get", project="2")


def test_rule_68_refused_request_costs_nothing() -> None:
    spender = _Spender()
    spender.spend("drive.files.export", 325_000 // 200 - 1)
    spender.spend("drive.files.create", 3)
    for _ in range(3):
        assert spender.refused("drive.files.list")["code"] == 403
    spender.spend("drive.files.create")


def test_rule_68_older_projects_have_twelve_thousand_queries_a_minute() -> None:
    spender = _Spender(drive_quota="queries")
    spender.spend("drive.files.get", 6_000)
    spender.spend("drive.files.export", 6_000)
    assert spender.refused("drive.files.get")["code"] == 403


def test_rule_68_drive_can_say_429_instead() -> None:
    spender = _Spender(drive_quota="queries", drive_rate_status="429")
    spender.spend("drive.files.get", 12_000)
    error = spender.refused("drive.files.get")
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (
        429,
        "rateLimitExceeded",
        "Rate Limit Exceeded",
    )


@pytest.mark.parametrize(
    ("method", "kind", "of_user", "of_project"),
    [("docs.documents.batchUpdate", "Write", 60, 600), ("docs.documents.get", "Read", 300, 3000)],
)
def test_rule_68_project_at_docs_has_ten_times_what_a_user_has(
    method: str, kind: str, of_user: int, of_project: int
) -> None:
    spender = _Spender()
    for number in range(10):
        spender.spend(method, of_user, user=f"{number}@x.com")
        assert spender.refused(method, user=f"{number}@x.com")["code"] == 429
    error = spender.refused(method, user="new@x.com")
    assert error["message"] == (
        f"Quota exceeded for quota metric '{kind} requests' and limit '{kind} requests per minute' of "
        "service 'docs.googleapis.com' for consumer 'project_number:1'."
    )
    metadata = error["details"][0]["metadata"]
    assert metadata["quota_limit_value"] == str(of_project)
    assert metadata["quota_limit"] == f"{kind}RequestsPerMinutePerProject"
    assert (error["status"], metadata["quota_unit"]) == ("RESOURCE_EXHAUSTED", "1/min/{project}")


def test_rule_68_allowance_comes_back_as_its_requests_grow_a_minute_old() -> None:
    spender = _Spender()
    spender.spend("docs.documents.batchUpdate", 30)
    spender.clock.set(parse_rfc3339("2026-03-04T12:00:30Z"))
    spender.spend("docs.documents.batchUpdate", 30)
    spender.clock.set(parse_rfc3339("2026-03-04T12:01:00Z"))
    spender.spend("docs.documents.batchUpdate", 30)
    assert spender.refused("docs.documents.batchUpdate")["code"] == 429


def test_rule_68_drive_quota_holds_only_when_asked_for_and_without_retry_after(world: World) -> None:
    assert _status_of_spent_project(world, strict=False) == (200, False)
    assert _status_of_spent_project(world, strict=True) == (403, False)


def _status_of_spent_project(world: World, *, strict: bool) -> tuple[int, bool]:
    world.server.reset(strict_quota=strict)
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T12:00:00Z"})
    apis = world.sign_in()
    _spend_all(world, apis)
    response, _ = apis.drive._http.request(f"{apis.url}/drive/v3/about?fields=kind")
    return response.status, "retry-after" in response


def _spend_all(world: World, apis: Apis) -> None:
    quota = world.server.emulator._quota
    if quota:
        caller = Caller(world.server.emulator.workspace.advisor, str(apis.credentials.client_id), frozenset())
        for _ in range(325_000 // 200):
            quota.spend("drive.files.export", {}, caller)


def test_rule_68_unpatched_client_sees_the_reason_it_retries_on(world: World) -> None:
    world.server.reset(strict_quota=True)
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T12:00:00Z"})
    apis = world.sign_in()
    _spend_all(world, apis)
    error = refusal(apis.drive.files().list())
    assert (error["code"], error["errors"][0]["reason"]) == (403, "userRateLimitExceeded")
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T12:01:00Z"})
    assert apis.drive.files().list().execute()["files"] == []
