"""What people do in suggesting mode, and how they decide on it (`google-behaviour.md` §1.4)."""

from typing import Any

from whoowes.emulator.docs import RequestError
from whoowes.emulator.docs.pending import pending_suggestions
from whoowes.emulator.docs.suggesting import Suggester as By
from whoowes.emulator.docs.suggesting import suggest_batch
from whoowes.emulator.docs.suggestions import decide
from whoowes.emulator.documents import refused_request
from whoowes.emulator.workspace.items import DriveFile, Suggester
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_DECISIONS = {"accept": True, "reject": False}


class SuggestionError(Exception):
    """A suggestion cannot be decided as was said; nothing has been done."""


def suggest(workspace: Workspace, file: DriveFile, requests: list[Json], email: str) -> str:
    """Make the requests one pending suggestion of the person with that address and return its id.

    Raises:
        ApiError: A request breaks a rule or cannot be suggested; nothing is changed then.
    """
    if file.document is None:
        return ""
    own = frozenset(suggestion for suggestion, made in file.suggesters.items() if made.email == email)
    suggestion_id = workspace.ids("suggest.")
    try:
        document = suggest_batch(
            file.document, requests, By(suggestion_id, own), workspace.ids, workspace.switches
        )
    except RequestError as error:
        raise refused_request(error) from error
    person = workspace.add_user(email)
    file.suggesters[suggestion_id] = Suggester(person.name, person.email, workspace.clock.now())
    workspace.content_changed(file, person, document)
    return suggestion_id


def decide_suggestion(workspace: Workspace, file: DriveFile, body: Json, email: str) -> None:
    """Accept or reject one pending suggestion: `{"accept": id}` or `{"reject": id}`.

    Raises:
        SuggestionError: The body says neither, or there is no such suggestion.
    """
    if len(body) != 1 or not set(body) <= set(_DECISIONS):
        raise SuggestionError("It takes either accept or reject, with the id of a pending suggestion.")
    ((verdict, suggestion_id),) = body.items()
    if not isinstance(suggestion_id, str):
        raise SuggestionError(f"{verdict} takes the id of one pending suggestion, not {suggestion_id!r}.")
    if file.document is None or suggestion_id not in pending_suggestions(file.document):
        raise SuggestionError(f"There is no pending suggestion {suggestion_id!r}.")
    document = decide(file.document, suggestion_id, accept=_DECISIONS[verdict])
    file.suggesters.pop(suggestion_id, None)
    workspace.content_changed(file, workspace.add_user(email), document)


def suggestion_views(file: DriveFile) -> list[Json]:
    """Return the pending suggestions of a file in reading order: `id`, `author` (maybe empty), `summary`."""
    if file.document is None:
        return []
    return [
        {
            "id": suggestion_id,
            "author": made.author if (made := file.suggesters.get(suggestion_id)) else "",
            "summary": pending.summary,
        }
        for suggestion_id, pending in pending_suggestions(file.document).items()
    ]
