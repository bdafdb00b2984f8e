"""Regular expressions as Docs takes them: the syntax of RE2, which has no way to look around or back.

What is allowed here is written for the library at hand, which can do far more than RE2: what RE2 lacks is
refused, and braces that count nothing are plain characters.
"""

from collections.abc import Callable, Iterator

import regex

from whoowes.emulator.docs.errors import Refusal

Found = tuple[int, int]

_INVALID = "The text to find is not a valid regular expression."
_TOO_SLOW = "a regular expression that has to try so many ways through a text"
_LONGEST_S = 1.0
_MOST_REPEATS = 1000
_ESCAPE = (
    r"""\\(?:[pP](?:\{\^?\w+\}|[A-Za-z])|x(?:[0-9A-Fa-f]{2}|\{[0-9A-Fa-f]+\})|[dDsSwWbBAzafnrtv0]|[^\w])"""
)
_TOKEN = regex.compile(
    rf"""
    (?P<escape>{_ESCAPE})
    |(?P<set>\[\^?\]?(?:\[:\^?\w+:\]|{_ESCAPE}|[^\]\\])*\])
    |(?P<group>\((?:\?(?:P?<[A-Za-z_]\w*>|[ims]+(?:-[ims]+)?[:)]|-[ims]+[:)]|:)|(?!\?)))
    |(?P<repeat>(?:[*+?]|\{{(?P<least>\d+)(?:,(?P<most>\d*))?\}})\??(?![*+?]|\{{\d+(?:,\d*)?\}}))
    |(?P<brace>(?!\{{\d+(?:,\d*)?\}})[{{}}])
    |(?P<plain>[^\\\[(*+?{{}}])
    """,
    regex.VERBOSE | regex.DOTALL,
)


def finder(pattern: str, *, is_regex: bool, match_case: bool) -> Callable[[str], Iterator[Found]]:
    """Return what yields where a text matches, as code points; empty matches are left out.

    Raises:
        Refusal: The pattern is not of RE2; 501 while it is at work, where the library here gets lost in it.
    """
    wanted = _translated(pattern) if is_regex else regex.escape(pattern)
    try:
        compiled = regex.compile(wanted, regex.VERSION0 | (0 if match_case else regex.IGNORECASE))
    except regex.error as problem:
        raise Refusal(_INVALID) from problem

    def find(haystack: str) -> Iterator[Found]:
        try:
            for found in compiled.finditer(haystack, timeout=_LONGEST_S):
                if found.group():
                    yield found.span()
        except TimeoutError as problem:
            raise Refusal(_TOO_SLOW, 501) from problem

    return find


def _translated(pattern: str) -> str:
    parts, at = [], 0
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None or _counts_too_far(token):
            raise Refusal(_INVALID)
        parts.append("\\" + token.group() if token.lastgroup == "brace" else token.group())
        at = token.end()
    return "".join(parts)


def _counts_too_far(token: "regex.Match[str]") -> bool:
    return any(int(token[name] or 0) > _MOST_REPEATS for name in ("least", "most"))
