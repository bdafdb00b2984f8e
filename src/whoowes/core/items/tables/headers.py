"""What a column holds, by the wording of its header.

Matching does not see case, accents, brackets, question marks or a date format in brackets; real headers have
them all. Two roles in one header ("Action / Owner") make a combined column.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import product

from whoowes.core.document.text import fold
from whoowes.core.items.headings.paragraphs import SYMBOLS
from whoowes.core.items.words import Role, languages_of_line, words_for
from whoowes.core.items.words.either import either

_LONGEST = 60
_PLURAL = re.compile(r"\((s|es|n|en)\)")
_OTHER_FORM = re.compile(r"(?<=\w{3})/(?:s|as?|es?|i|os|is|eis|oes)\b|·\w{1,5}")
"""A second ending, as Romance languages write it: "Encargado/a", "Acción/es", "Compito/i", "Référent·e·s"."""
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_OPENING = frozenset("([{/·")
"""Each thing that is taken out of a header begins with one of these."""
_MARKS = "?¿¡:*.!_ \t"
_EDGES = _MARKS + "()[]{}<>"
_AS_EMOJI = "\ufe0f"
"""Behind a sign: that it is to be shown in colour."""
_ADORNMENT = re.compile(rf"^[{SYMBOLS}\s]+(?=[^\W\d])|(?<=[\w.?!)])[{SYMBOLS}\s]+$")
_PARTS = re.compile(r"[ .]+")
_MOST_PARTS = 4
_MOST_MEANT = 3
"""Words of a header that is written out, and of what each may be short for."""
_TASKS = frozenset({Role.TASK, Role.TASK_OWNER, Role.WEAK_TASK})
_WHO_OR_WHEN = frozenset({Role.OWNER, Role.DUE, Role.OWNER_DUE})
_COMBINED = {
    frozenset({Role.TASK, Role.OWNER}): Role.TASK_OWNER,
    frozenset({Role.WEAK_TASK, Role.OWNER}): Role.TASK_OWNER,
    frozenset({Role.OWNER, Role.DUE}): Role.OWNER_DUE,
    frozenset({Role.OWNER, Role.DATE}): Role.OWNER_DUE,
    frozenset({Role.STATUS, Role.NOTES}): Role.STATUS,
    frozenset({Role.TASK, Role.NOTES}): Role.TASK,
    frozenset({Role.TASK, Role.DECISION}): Role.TASK,
    frozenset({Role.WEAK_TASK, Role.TASK}): Role.TASK,
    frozenset({Role.NOTES, Role.RESULT}): Role.NOTES,
    frozenset({Role.DUE, Role.DATE}): Role.DUE,
    frozenset({Role.DUE, Role.COMPLETION}): Role.DUE,
    frozenset({Role.DONE, Role.STATUS}): Role.STATUS,
    frozenset({Role.WEAK_TASK, Role.RESULT}): Role.RESULT,
    frozenset({Role.DISCUSSION, Role.TASK}): Role.TASK,
    frozenset({Role.RESULT, Role.TASK}): Role.TASK,
    frozenset({Role.WEAK_TASK, Role.NOTES}): Role.NOTES,
    frozenset({Role.DISCUSSION, Role.NOTES}): Role.DISCUSSION,
}


@lru_cache(maxsize=4096)  # each check of a table asks for the same few
def header_key(text: str) -> str:
    """Return the form in which a header is looked up: "Owner(s)" and "OWNERS ?" are both "owners"."""
    folded = fold(text[: _LONGEST * 2])
    if not folded.isascii():
        # "🎯 Deliverable" is one; "✅" alone says something.
        folded = _ADORNMENT.sub("", folded).replace(_AS_EMOJI, "")
    if _OPENING.isdisjoint(folded):
        return folded.strip(_EDGES)
    folded = _OTHER_FORM.sub("", _PLURAL.sub(r"\1", folded))
    without = _BRACKETS.sub(" ", folded)
    key = without if without.strip(_MARKS) else folded
    return " ".join(key.strip(_EDGES).split())


@lru_cache(maxsize=4096)
def role_of(text: str, locale: str) -> Role | None:
    """Return what a column with this header holds; None for an unknown header or none at all."""
    key = header_key(text)
    if not key or len(key) > _LONGEST:
        return None
    return _whole(key, locale) or _written_out(key, locale) or _combined(key, locale) or _long(key, locale)


def is_header_word(text: str, locale: str) -> bool:
    """Whether a text is a header that stands in a table as it is; most texts are asked for no more."""
    return _whole(header_key(text), locale) is not None


def _written_out(key: str, locale: str) -> Role | None:
    """Return the role of a header some of whose words are cut short: "Scad. agg.", "Resp. person"."""
    parts = [part for part in _PARTS.split(key) if part]
    if len(parts) > _MOST_PARTS:
        return None
    shorts = words_for(locale).header_shorts
    is_short = _any_short(locale).fullmatch
    options = [
        [full for full, short in shorts if short.fullmatch(part)][:_MOST_MEANT] if is_short(part) else []
        for part in parts
    ]
    if not any(options):
        return None
    forms = product(*(fulls or [part] for part, fulls in zip(parts, options, strict=True)))
    whole = [" ".join(form) for form in forms]
    return next((role for form in whole if (role := _whole(form, locale))), None) or next(
        (role for form in whole if (role := _long(form, locale))), None
    )


@lru_cache(maxsize=32)
def _any_short(locale: str) -> re.Pattern[str]:
    """Return all words that are cut short as one pattern: few headers have one."""
    return either(short for _, short in words_for(locale).header_shorts)


def _whole(key: str, locale: str) -> Role | None:
    roles = _roles_by_key(locale)
    return roles.get(key) or roles.get(_without_filler(key, locale))


@lru_cache(maxsize=32)
def _roles_by_key(locale: str) -> Mapping[str, Role]:
    """Return the role of each whole header; of several the first of the table."""
    by_role = tuple(words_for(locale).headers.items())
    return {key: role for role, keys in reversed(by_role) for key in keys}


def _without_filler(key: str, locale: str) -> str:
    first, _, rest = key.partition(" ")
    return rest if first in words_for(locale).fillers else key


def _combined(key: str, locale: str) -> Role | None:
    parts = [part for part in words_for(locale).joiners.split(key) if part]
    if len(parts) < 2:  # noqa: PLR2004 (one part is no combination)
        return None
    roles = {_whole(part, locale) or _written_out(part, locale) or _long(part, locale) for part in parts}
    if len(roles) == 1:
        return roles.pop()
    return _COMBINED.get(frozenset(role for role in roles if role is not None)) if None not in roles else None


def _long(key: str, locale: str) -> Role | None:
    words = words_for(locale)
    if role := next((role for role, pattern in words.header_phrases if pattern.fullmatch(key)), None):
        return role
    last = key.rpartition(" ")[2]
    if last == key:
        return None
    return next((role for role, ends in words.header_endings.items() if last in ends), None)


def read_header_in_any_language(texts: Sequence[str], locale: str) -> tuple[Role | None, ...]:
    """Return the role of each column of a header row, be it in another language than that of the note.

    A template in another language goes from note to note: it names what is to be done, and by whom or when.
    Words of the note's own may stand beside ("No", "Status").
    """
    own = read_header(texts, locale)
    if _names_promises(own):
        return own
    languages = sorted(frozenset[str]().union(*(languages_of_line(header_key(text)) for text in texts)))
    others = [roles for name in languages if _names_promises(roles := read_header(texts, name))]
    best = max(others, key=lambda roles: len(roles) - roles.count(None), default=own)
    return tuple(other or mine for other, mine in zip(best, own, strict=True))


def _names_promises(roles: Sequence[Role | None]) -> bool:
    return not _TASKS.isdisjoint(roles) and not _WHO_OR_WHEN.isdisjoint(roles)


def read_header(texts: Sequence[str], locale: str) -> tuple[Role | None, ...]:
    """Return the role of each column of a header row."""
    return tuple(role_of(text, locale) for text in texts)
