"""OAuth clients of the kind "Desktop app", and the file in which Google's console hands one out."""

from dataclasses import dataclass
from typing import Any, Literal, get_args

Json = dict[str, Any]
PublishingStatus = Literal["production", "testing"]

PUBLISHING_STATUSES: tuple[str, ...] = get_args(PublishingStatus)


@dataclass(eq=False)
class Client:
    """An OAuth client and its consent screen (`google-behaviour.md` §3.2).

    Attributes:
        name: The app's name as the consent screen shows it.
        publishing_status: In testing, a refresh token dies seven days after the consent.
        verified: Whether Google has looked at the app; if not, people are warned.
        test_users: Whom an app in testing is open to; None: everybody.
    """

    id: str
    secret: str
    name: str = "whoowes"
    publishing_status: PublishingStatus = "production"
    verified: bool = True
    test_users: frozenset[str] | None = None

    def admits(self, email: str) -> bool:
        """Whether a person may use the app at all."""
        return self.publishing_status == "production" or self.test_users is None or email in self.test_users


def credentials_json(client: Client, url: str) -> Json:
    """Return the OAuth client file that Google's console lets one download.

    Args:
        client: The client.
        url: The emulator's address, without a slash at the end.
    """
    return {
        "installed": {
            "client_id": client.id,
            "project_id": "whoowes-emulator",
            "auth_uri": f"{url}/o/oauth2/auth",
            "token_uri": f"{url}/token",
            "auth_provider_x509_cert_url": f"{url}/oauth2/v1/certs",
            "client_secret": client.secret,
            "redirect_uris": ["http://localhost"],
        }
    }
