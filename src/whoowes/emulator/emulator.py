"""The whole emulator without HTTP: a request comes in as values, an answer goes out as values."""

import json
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.endpoint import Answered, Endpoint, Media
from whoowes.emulator.front.batches import answer_batch
from whoowes.emulator.front.bodies import read_body
from whoowes.emulator.front.endpoints import ENDPOINTS
from whoowes.emulator.front.fault_answers import fail_before, instead, spoilt
from whoowes.emulator.front.faults import FaultScript
from whoowes.emulator.front.interjections import Interjections
from whoowes.emulator.front.quota import Quota
from whoowes.emulator.front.ranges import media_answer
from whoowes.emulator.front.request_log import Entry, RequestLog
from whoowes.emulator.front.response_mask import read_fields
from whoowes.emulator.front.uploads import (
    PROTOCOL,
    UPLOAD_PREFIX,
    Received,
    Session,
    UploadSessions,
    is_upload,
    receive,
    session_gone,
    take,
)
from whoowes.emulator.oauth.consent import ConsentDesk
from whoowes.emulator.oauth.tokens import TokenBook
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.discovery import Method, read_query, resolve
from whoowes.emulator.wire.errors import (
    ApiError,
    backend_error,
    docs_error,
    in_first_format,
    not_implemented,
)
from whoowes.emulator.wire.exchange import Answer, Request
from whoowes.emulator.wire.masks import Mask, MaskError, parse_mask
from whoowes.emulator.workspace.clock import EmulatorClock, rfc3339
from whoowes.emulator.workspace.ids import Ids
from whoowes.emulator.workspace.workspace import DEFAULT_ADVISOR, Workspace

Json = dict[str, Any]


MOST_BODY_BYTES = 10 * 1024 * 1024
"""What Google's front end takes of a body (`google-behaviour.md` §1.7)."""


@dataclass
class _Progress:
    """What is known of a request so far, for the log."""

    method: Method
    path: dict[str, str]
    query: Json
    body: Any = None
    user: str | None = None
    fault: str | None = None
    made: str | None = None
    session: Session | None = None


class Emulator:
    """Users, files, tokens, faults and the log, behind one door: `answer`.

    Attributes:
        clock: The emulator's time.
        workspace: Users and files.
        tokens: OAuth clients, grants and access tokens.
        consent: Where apps ask for grants and people give them.
        faults: The script of faults.
        interjections: What people will do between the requests of a client.
        log: The API requests so far.
    """

    def __init__(
        self,
        *,
        switches: Switches | None = None,
        strict_quota: bool = False,
        ids: Ids | None = None,
        clock: EmulatorClock | None = None,
        advisor: str = DEFAULT_ADVISOR,
    ) -> None:
        self.clock = clock or EmulatorClock()
        self.ids = ids or Ids()
        self.workspace = Workspace(self.clock, self.ids, advisor=advisor, switches=switches)
        self.tokens = TokenBook(self.clock, self.ids, switches)
        self.consent = ConsentDesk(self.tokens, self.workspace)
        self.faults = FaultScript()
        self.interjections = Interjections()
        self.log = RequestLog()
        self._quota = Quota(self.clock, self.workspace.switches) if strict_quota else None
        self._uploads = UploadSessions(self.clock, self.ids)

    def answer(self, request: Request) -> Answer:
        """Answer a request to one of the two APIs, and log it."""
        if request.path.startswith(UPLOAD_PREFIX + "/") and request.verb == "PUT":
            return self._answer_session(request)
        path = request.path.removeprefix(UPLOAD_PREFIX) if is_upload(request) else request.path
        found = resolve(request.verb, path)
        if found is None:
            text = f"Neither API has an address {request.verb} {request.path} in its discovery document."
            return _json(404, {"error": {"code": 404, "message": text}})
        return self._followed(request, _Progress(*found, dict(request.query)))

    def answer_batch(self, request: Request) -> Answer:
        """Answer a batch of calls to Drive; each of them is logged, the batch is not."""
        return answer_batch(request, self.answer, self.ids.token(""))

    def _answer_session(self, request: Request) -> Answer:
        """Answer a PUT to a session's address, which is authorisation enough."""
        session = self._uploads.find(request)
        if session is None:
            return _error(session_gone())
        progress = _Progress(session.call.method, dict(session.call.path), dict(request.query))
        progress.session, progress.user = session, session.call.caller.user.email
        return self._followed(request, progress)

    def _followed(self, request: Request, progress: _Progress) -> Answer:
        progress.fault = self.faults.next(progress.method.id, _named_file(progress.path))
        self.workspace.end_expired_permissions()
        answer = self._without_fail(request, progress)
        broken: list[str] = []
        if answer.status < 400:  # noqa: PLR2004 - success, even where the client never hears of it
            broken = self.interjections.follow(progress.method.id, _file_of(progress))
        self._note(progress, answer, broken)
        return answer

    def _without_fail(self, request: Request, progress: _Progress) -> Answer:
        """Answer, if need be with Google's own 500: that a method breaks down here is for us to mend."""
        try:
            return self._with_fault(request, progress)
        except ApiError as error:
            wants_reasons = progress.method.api == "docs" and request.query.get("$.xgafv") == "1"
            return _error(in_first_format(error) if wants_reasons else error)
        except Exception:  # noqa: BLE001 - whatever it is, the server goes on
            traceback.print_exc()
            return _error(backend_error(progress.method.api, 500))

    def _with_fault(self, request: Request, progress: _Progress) -> Answer:
        kind = progress.fault
        if answer := instead(kind):
            return answer
        fail_before(progress.method.api, progress.method.id, kind, self._project(request, progress))
        answer = _answer(self._handled(request, progress), request)
        if kind == "503-after-apply":
            raise backend_error(progress.method.api, 503)
        return spoilt(answer, kind)

    def _project(self, request: Request, progress: _Progress) -> str:
        """The number of the project that calls; zeros where nobody can tell."""
        if progress.session:
            return progress.session.call.caller.project
        try:
            return self.tokens.caller(progress.method, request.headers.get("authorization")).project
        except ApiError:
            return "0" * 12

    def _handled(self, request: Request, progress: _Progress) -> Answered | Answer:
        if progress.session:
            return self._continued(progress.session, request, progress)
        method = progress.method
        endpoint = ENDPOINTS.get(method.id)
        caller = self.tokens.caller(method, request.headers.get("authorization"))
        progress.user = caller.user.email
        if endpoint is None:
            raise not_implemented(method.api, f"the method {method.id}")
        uploads = is_upload(request)
        if uploads and not endpoint.takes_media:
            raise not_implemented(method.api, f"uploads to {method.id}")
        received = receive(request) if uploads else Received(request.body)
        given = {name: text for name, text in request.query.items() if not (uploads and name in PROTOCOL)}
        query = read_query(method, given, endpoint.parameters, gives_media=endpoint.gives_media)
        self._refuse_oversized(method, received.metadata)
        body = progress.body = read_body(method, received.metadata)
        mask = read_fields(method, endpoint, query.get("fields"))
        if self._quota:
            self._quota.spend(method.id, request.query, caller)
        if method.id == "docs.documents.get" and "tabs" in _top_names(query.get("fields", "")):
            query["includeTabsContent"] = True
        if progress.fault == "stale-revision":
            self._bump_revision(progress)
        call = Call(
            method, progress.path, query, body, caller, self.workspace, frozenset(given), received.media
        )
        if uploads and received.media is None:
            return self._uploads.begin(request, call, mask)
        return self._called(endpoint, call, mask, progress)

    def _continued(self, session: Session, request: Request, progress: _Progress) -> Answer:
        """Take one piece of an upload; with the last, the call that the session is for is made."""
        said = take(session, request)
        if said is not None:
            return said
        media = Media(bytes(session.content), session.content_type)
        call = replace(session.call, media=media)
        found = self._called(ENDPOINTS[call.method.id], call, session.mask, progress)
        session.answer = _answer(found, request)
        return session.answer

    def _called(self, endpoint: Endpoint, call: Call, mask: Mask, progress: _Progress) -> Answered:
        found = endpoint.answer(call)
        if isinstance(found, dict):
            progress.made = found.get("documentId") or found.get("id")
        if progress.fault == "spurious-revision":
            self._bump_revision(progress)
        return mask.select(found) if isinstance(found, dict) else found

    def _refuse_oversized(self, method: Method, raw: bytes) -> None:
        if (
            method.api == "docs"
            and len(raw) > MOST_BODY_BYTES
            and self.workspace.switches.oversized_body == "refused"
        ):
            message = f"Request payload size exceeds the limit: {MOST_BODY_BYTES} bytes."
            raise docs_error(400, "INVALID_ARGUMENT", message)

    def _bump_revision(self, progress: _Progress) -> None:
        file = self.workspace.files.get(progress.path["documentId"])
        if file:
            self.workspace.new_revision(file)

    def _note(self, progress: _Progress, answer: Answer, broken: list[str]) -> None:
        self.log.add(
            Entry(
                time=rfc3339(self.clock.now()),
                method=progress.method.id,
                file=_file_of(progress),
                user=progress.user,
                status=None if answer.cut else answer.status,
                query=progress.query,
                body=progress.body,
                fault=progress.fault,
                interjection=" ".join(broken) or None,
            )
        )


def _file_of(progress: _Progress) -> str | None:
    return _named_file(progress.path) or progress.made


def _named_file(path: Mapping[str, str]) -> str | None:
    return path.get("fileId") or path.get("documentId")


def _top_names(fields: str) -> set[str]:
    try:
        return set(parse_mask(fields, dots=True).members)
    except MaskError:
        return set()


def _answer(found: Answered | Answer, request: Request) -> Answer:
    if isinstance(found, Answer):
        return found
    if found is None:
        return Answer(204, b"")
    if isinstance(found, Media):
        return media_answer(found, request.headers.get("range"))
    return _json(200, found)


def _error(error: ApiError) -> Answer:
    return replace(_json(error.status, error.body), headers=error.headers)


def _json(status: int, body: Json) -> Answer:
    return Answer(status, json.dumps(body, ensure_ascii=False).encode())
