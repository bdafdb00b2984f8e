"""Does a file answer a query? The meaning of each term of `q` (`google-behaviour.md` §2.1)."""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from whoowes.emulator.drive.query import Compare, Has, Junction, Member, Not, Query
from whoowes.emulator.drive.searching import has_words, visibility
from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.roles import at_least, granted, role_of
from whoowes.emulator.workspace.workspace import Workspace

_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "<=": operator.le,
    "<": operator.lt,
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True)
class Matcher:
    """Answers a query for one caller: `root`, `me`, stars and appProperties are theirs."""

    workspace: Workspace
    caller: Caller

    def matches(self, file: DriveFile, query: Query) -> bool:
        """Whether the file answers the query."""
        if isinstance(query, Junction):
            join = all if query.word == "and" else any
            return join(self.matches(file, part) for part in query.parts)
        if isinstance(query, Not):
            return not self.matches(file, query.inner)
        if isinstance(query, Member):
            return self._member(file, query)
        if isinstance(query, Has):
            return self._properties(file, query.term).get(query.key) == query.value
        return self._compare(file, query)

    def _compare(self, file: DriveFile, query: Compare) -> bool:
        if isinstance(query.value, datetime):
            moment = self._time(file, query.term)
            return moment is not None and _ORDER[query.operator](moment, query.value)
        if isinstance(query.value, bool):
            return _ORDER[query.operator](self._flag(file, query.term), query.value)
        if query.term == "fullText":
            return has_words(file, query.value)
        exact = query.term == "name" and not self.workspace.switches.name_equality_ignores_case
        text = self._text(file, query.term)
        return _text_matches(query.term, text, query.operator, query.value, exact=exact)

    def _time(self, file: DriveFile, term: str) -> datetime | None:
        if term == "viewedByMeTime":
            # Calls are no views, and nothing else here opens a file as Drive's own pages do.
            return None
        return self.workspace.shown_modified(file) if term == "modifiedTime" else file.created

    def _flag(self, file: DriveFile, term: str) -> bool:
        if term == "trashed":
            return self.workspace.is_trashed(file)
        if term == "starred":
            return self.caller.user.email in file.starred_by
        return is_shared_with(self.workspace, file, self.caller.user.email)

    def _text(self, file: DriveFile, term: str) -> str:
        if term == "visibility":
            return visibility(self.workspace, file)
        found = {"name": file.name, "mimeType": file.mime_type, "shortcutDetails.targetId": file.target_id}
        return found[term] or ""

    def _member(self, file: DriveFile, query: Member) -> bool:
        if query.term == "parents":
            return file.parent == (self.caller.user.root_id if query.value == "root" else query.value)
        email = self.caller.user.email if query.value == "me" else query.value
        if query.term == "owners":
            return file.owner == email
        needed = "writer" if query.term == "writers" else "reader"
        roles = (role for role, held in granted(self.workspace, file) if held.email == email)
        return any(at_least(role, needed) for role in roles)

    def _properties(self, file: DriveFile, term: str) -> dict[str, str]:
        return file.properties if term == "properties" else file.app_properties.get(self.caller.client_id, {})


def is_shared_with(workspace: Workspace, file: DriveFile, email: str) -> bool:
    """Whether it is under "Shared with me": another's file, given to this person on itself."""
    direct = any(permission.email == email for permission in file.permissions.values())
    return file.owner != email and direct and role_of(workspace, file, email, by_link=False) is not None


def _text_matches(term: str, text: str, sign: str, value: str, *, exact: bool) -> bool:
    if sign == "contains":
        # For names, Drive matches only from the beginning of a word.
        start = r"(?<!\w)" if term == "name" else ""
        return re.search(start + re.escape(value), text, re.IGNORECASE) is not None
    same = text == value if exact else text.casefold() == value.casefold()
    return same if sign == "=" else not same
