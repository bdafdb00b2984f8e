"""The consent as a person sees it: plain HTML forms, no scripts, nothing fetched from elsewhere."""

from collections.abc import Iterable
from html import escape

from whoowes.emulator.oauth.authorization import BlockedError
from whoowes.emulator.oauth.consent import Visit
from whoowes.emulator.oauth.consent_style import PAGE_STYLE
from whoowes.emulator.oauth.scopes import description, sensitivity
from whoowes.emulator.workspace.items import User

#: What goes with every page: nothing may be loaded, framed, remembered or passed on.
PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style></head>
<body><main>{body}</main>
<footer>Emulated sign-in. No Google account is involved, and nothing leaves this machine.</footer>
</body></html>
"""
_CANCEL = '<button class="quiet" name="answer" value="cancel">{text}</button>'


def visit_page(visit: Visit, users: Iterable[User]) -> str:
    """Return the page for the step that a visit is at."""
    if visit.user is None:
        return _account_page(visit, users)
    return _scopes_page(visit, visit.user) if visit.step == "scopes" else _warning_page(visit, visit.user)


def blocked_page(error: BlockedError) -> str:
    """Return the page that a person sees when the app gets no consent."""
    detail = f'<p class="detail">{escape(error.detail)}</p>' if error.detail else ""
    body = (
        f"<h1>Access blocked: Authorization Error</h1><p>{escape(str(error))}</p>"
        f'<p class="code">Error {error.status}: {escape(error.error)}</p>{detail}'
    )
    return _page("Authorization Error", body)


def _account_page(visit: Visit, users: Iterable[User]) -> str:
    buttons = "".join(f"<li>{_account(user)}</li>" for user in users)
    body = (
        f"<h1>Choose an account</h1><p>to continue to <b>{_app(visit)}</b></p>"
        f'<ul class="accounts">{buttons}</ul><p class="answers">{_CANCEL.format(text="Cancel")}</p>'
    )
    return _page("Choose an account", _form(visit, body))


def _account(user: User) -> str:
    return (
        f'<button class="account" name="account" value="{escape(user.email)}">'
        f'<span class="face" aria-hidden="true">{escape(user.name[:1])}</span>'
        f"<span><b>{escape(user.name)}</b><br>{escape(user.email)}</span></button>"
    )


def _warning_page(visit: Visit, user: User) -> str:
    body = (
        f"<h1>Google hasn't verified this app</h1>{_signed_in(user)}"
        f"<p><b>{_app(visit)}</b> asks for access to sensitive data in your account. Unless you know its "
        "developer and trust them, do not go on.</p>"
        f'<p class="answers">{_CANCEL.format(text="Back to safety")}</p>'
        "<details><summary>Advanced</summary>"
        f'<p><button class="quiet" name="answer" value="proceed">Go to {_app(visit)} (unsafe)</button></p>'
        "</details>"
    )
    return _page("Google hasn't verified this app", _form(visit, body))


def _scopes_page(visit: Visit, user: User) -> str:
    boxes = "".join(f"<li>{_box(scope)}</li>" for scope in visit.asked.scopes)
    body = (
        f"<h1>{_app(visit)} wants access to your Google Account</h1>{_signed_in(user)}"
        f"<fieldset><legend>What {_app(visit)} may do</legend><ul>{boxes}</ul></fieldset>"
        "<p>Untick what you do not want to give. You can take access away again at any time.</p>"
        f'<p class="answers">{_CANCEL.format(text="Cancel")}'
        '<button name="answer" value="allow">Allow</button></p>'
    )
    return _page(f"{visit.asked.client.name} wants access", _form(visit, body))


def _box(scope: str) -> str:
    name = escape(scope)
    return (
        f'<input type="checkbox" id="{name}" name="scope" value="{name}" checked '
        f'aria-describedby="{name}-class">'
        f'<label for="{name}">{escape(description(scope))}</label>'
        f'<span class="class" id="{name}-class">{sensitivity(scope).capitalize()}</span>'
    )


def _signed_in(user: User) -> str:
    return f'<p class="who">{escape(user.email)}</p>'


def _app(visit: Visit) -> str:
    return escape(visit.asked.client.name)


def _form(visit: Visit, body: str) -> str:
    return f'<form method="post" action="/o/oauth2/consent/{escape(visit.id)}">{body}</form>'


def _page(title: str, body: str) -> str:
    return _PAGE.format(title=escape(title), style=PAGE_STYLE, body=body)
