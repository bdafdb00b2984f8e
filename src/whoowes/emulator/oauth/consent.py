"""Consent, step by step: which account, the warning, what is ticked, and what the app is told."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from whoowes.emulator.oauth.authorization import Authorization, BlockedError, read_authorization
from whoowes.emulator.oauth.grants import AuthorizationCode
from whoowes.emulator.oauth.scopes import full_names, sensitivity
from whoowes.emulator.oauth.tokens import TokenBook
from whoowes.emulator.workspace.items import User
from whoowes.emulator.workspace.workspace import Workspace

_POLICY = (
    "The Google Account is unable to authorize one or more scopes requested due to the policies of its "
    "Google Workspace administrator."
)


@dataclass
class Visit:
    """One person's way through the consent; `id` is what the pages carry."""

    id: str
    asked: Authorization
    user: User | None = None
    is_warned: bool = False

    @property
    def step(self) -> Literal["account", "warning", "scopes"]:
        """The page that comes next."""
        if self.user is None:
            return "account"
        return "scopes" if self.is_warned or not self._needs_warning() else "warning"

    def _needs_warning(self) -> bool:
        if self.asked.client.verified:
            return False
        return any(sensitivity(scope) != "non-sensitive" for scope in self.asked.scopes)


@dataclass(frozen=True)
class Redirect:
    """The browser goes back to the app, with the answer in the address."""

    address: str


class ConsentDesk:
    """Where apps ask and people answer.

    Attributes:
        tokens: The book in which consent is recorded.
        workspace: Whose users can sign in.
    """

    def __init__(self, tokens: TokenBook, workspace: Workspace) -> None:
        self.tokens = tokens
        self.workspace = workspace
        self._visits: dict[str, Visit] = {}

    def begin(self, query: Iterable[tuple[str, str]]) -> Visit | Redirect:
        """Take an app's request; a `login_hint` that is somebody's address saves choosing the account.

        Raises:
            BlockedError: The app gets no consent.
        """
        asked = read_authorization(self.tokens.clients, query)
        visit = Visit(self.tokens.new_id(), asked)
        self._visits[visit.id] = visit
        if asked.login_hint in self.workspace.users and "select_account" not in asked.prompts:
            return self.choose(visit.id, asked.login_hint)
        return visit

    def choose(self, visit_id: str, email: str) -> Visit | Redirect:
        """Choose the account. Who has consented to all of it before is not asked again.

        Raises:
            BlockedError: The app is not open to this person, or is closed to them by policy.
        """
        visit = self._visit(visit_id)
        user = self.workspace.users.get(email)
        if user is None:
            raise BlockedError(400, "invalid_request", f"There is no account {email}.")
        self._check_admission(visit, user)
        visit.user = user
        known = self.tokens.consented(visit.asked.client, user.email)
        if "consent" not in visit.asked.prompts and known.issuperset(visit.asked.scopes):
            return self._allow(visit, user, visit.asked.scopes)
        return visit

    def proceed(self, visit_id: str) -> Visit:
        """Go on in spite of the warning.

        Raises:
            BlockedError: There is no such visit.
        """
        visit = self._visit(visit_id)
        visit.is_warned = True
        return visit

    def allow(self, visit_id: str, ticked: Collection[str]) -> Redirect:
        """Consent to the ticked scopes, given by their short names; to nothing is to decline.

        Raises:
            BlockedError: An earlier step is still to be taken, or there is no such visit.
        """
        visit = self._visit(visit_id)
        if visit.user is None or visit.step != "scopes":
            raise BlockedError(400, "invalid_request", "The consent was not asked for yet.")
        granted = [scope for scope in visit.asked.scopes if scope in ticked]
        return self._allow(visit, visit.user, granted) if granted else self.cancel(visit_id)

    def cancel(self, visit_id: str) -> Redirect:
        """Decline; the app learns that access was denied.

        Raises:
            BlockedError: There is no such visit.
        """
        asked = self._visit(visit_id).asked
        del self._visits[visit_id]
        return Redirect(asked.redirect(error="access_denied"))

    def _allow(self, visit: Visit, user: User, granted: Iterable[str]) -> Redirect:
        asked = visit.asked
        scopes = frozenset(granted)
        if asked.is_incremental:
            scopes |= self.tokens.consented(asked.client, user.email)
        code = AuthorizationCode(
            asked.client,
            user,
            scopes,
            asked.redirect_uri,
            asked.challenge,
            asked.challenge_method,
            is_refreshable=self._gives_refresh_token(asked, user),
            issued=self.tokens.now(),
        )
        self._end_reauthentication(user)
        del self._visits[visit.id]
        return Redirect(asked.redirect(code=self.tokens.new_code(code), scope=" ".join(full_names(scopes))))

    def _end_reauthentication(self, user: User) -> None:
        """Signing in is what a session that was over had been waiting for."""
        if self.tokens.policies.get(user.email) == "invalid_rapt":
            del self.tokens.policies[user.email]

    def _gives_refresh_token(self, asked: Authorization, user: User) -> bool:
        if self.tokens.switches.offline_access_given == "always":
            return True
        is_first = not self.tokens.consented(asked.client, user.email)
        return asked.is_offline and (is_first or "consent" in asked.prompts)

    def _check_admission(self, visit: Visit, user: User) -> None:
        client = visit.asked.client
        if not client.admits(user.email):
            message = (
                f"{client.name} is being tested, and can only be used by testers its developer has approved."
            )
            raise BlockedError(403, "access_denied", message)
        if self.tokens.policies.get(user.email) == "admin_policy_enforced":
            raise BlockedError(400, "admin_policy_enforced", _POLICY)

    def _visit(self, visit_id: str) -> Visit:
        visit = self._visits.get(visit_id)
        if visit is None:
            raise BlockedError(400, "invalid_request", "This page is out of date. Start again from the app.")
        return visit
