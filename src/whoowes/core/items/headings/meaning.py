"""What a heading says by its words: what stands below it, whose it is, whether it is internal.

Each part is looked up when it is asked for, as most headings are asked for one or two.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.headings.paragraphs import NUMBERING, SYMBOLS
from whoowes.core.items.privacy import is_internal_heading
from whoowes.core.items.words import Kind, NoteWords, words_for
from whoowes.core.items.words.either import either
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.kept import once

LONGEST_OWNER_WORDS = 4
_GENITIVES = ("", "'s", "'", "s")
"""What follows the owner in "Kevin's actions", "Toms Aufgaben"."""
_ABOUT = re.compile(r"(?:status|state|review|progress|update|recap|follow-up) (?:of|on) ")
"""What a heading tells of something that is said of nobody: "Status of February's action items"."""
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]?]*[)\]]\s*$")
LABEL_EDGES = re.compile(r"^[^\w]+|[^\w?]+$")
_STATES = (Kind.DONE, Kind.DROPPED)
_HEAD_ACTIONS = {Kind.ACTIONS, Kind.MIXED}
_MAY_HOLD_ITEMS = {None, Kind.ACTIONS}
_SYMBOLS = re.compile(rf"^[{SYMBOLS}\s]+|[{SYMBOLS}\s]+$")


class HeadingReading:
    """What one heading says for itself, each part looked up when somebody asks for it."""

    def __init__(self, text: str, words: NoteWords) -> None:
        self._text = text
        self._words = words
        self._key = _key(text)

    @once
    def kind(self) -> Kind | None:
        """What stands below it."""
        found = _kind(self._key, self._words) or _of_parts(self._key, self._words)
        return Kind.ACTIONS if found is None and self.owner else found

    @once
    def lists_attendees(self) -> bool:
        """Whether those who were there stand below it: one kind is told sooner than which of all it is."""
        patterns = _patterns_of(Kind.ATTENDEES, self._words.language)
        return any(pattern.fullmatch(self._key) for pattern in patterns) and self.kind is Kind.ATTENDEES

    @once
    def owner(self) -> str:
        """Who owns what stands below it."""
        return _homework_owner(self._key, self._text, self._words)

    @once
    def is_internal(self) -> bool:
        """Whether what stands below it is internal."""
        return is_internal_heading(self._text, self._words)

    @once
    def is_outside(self) -> bool:
        """Whether it is worded as no part of any call."""
        return self._words.outside.fullmatch(self._key) is not None

    @once
    def names_next_call(self) -> bool:
        """Whether it says that what stands below it tells of the next call."""
        return self._words.next_call.fullmatch(fold(self._text).rstrip(" :")) is not None

    @once
    def tells_next_call(self) -> bool:
        """Whether what it labels may tell of the next call; such a line begins within its label."""
        begins = self._words.next_call.match(fold(self._text).lstrip("-*• ")) is not None
        return begins or self.names_next_call

    @once
    def opens_attendees(self) -> bool:
        """Whether it begins a line of those who were there; no such beginning goes beyond a label."""
        return self._words.attendees_line.match(fold(self._text)) is not None

    @once
    def names_actions(self) -> bool:
        """Whether it says "action", "next step" or the like."""
        return self._words.naming_actions.search(self._key) is not None

    @once
    def has_unsure_state(self) -> bool:
        """Whether it holds a closing word, but is no known heading of what is done or dropped."""
        has_closing_word = self._words.closing_headings.search(self._key) is not None
        return has_closing_word and self.kind in _MAY_HOLD_ITEMS


@lru_cache(maxsize=4096)
def read_wording(text: str, locale: str) -> HeadingReading:
    """Read the wording of one heading; `text` as written."""
    return HeadingReading(text, words_for(locale))


def _key(text: str) -> str:
    key = fold(text[:160])
    stripped = (_SYMBOLS.sub("", key) or key).strip("*_#-:.!¡¿ \t📝📖✅🎯📌➡🏆🎉")
    return NUMBERING.sub("", stripped).rstrip(" :")


def _kind(key: str, words: NoteWords) -> Kind | None:
    state, known = _state_key(key, words), _all_sections(words.language)
    if known.fullmatch(key) is None and (state == key or known.fullmatch(state) is None):
        return Kind.TALK if words.informs.fullmatch(f"{key}:") else None
    for kind, pattern in words.sections:
        if kind is Kind.DONE and _has_doubt(state, words):
            continue
        if (kind in _STATES and pattern.fullmatch(state)) or pattern.fullmatch(key):
            return kind
    return None


def _of_parts(key: str, words: NoteWords) -> Kind | None:
    """Return actions for "Offen / zu tun" and "Still to do / new", of which either part heads them."""
    parts = key.split("/") if "/" in key else ()
    kinds = {_kind(part.strip(), words) for part in parts}
    return Kind.ACTIONS if Kind.ACTIONS in kinds and kinds <= _HEAD_ACTIONS else None


@lru_cache(maxsize=32)
def _patterns_of(kind: Kind, language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(pattern for other, pattern in words_for(language).sections if other is kind)


@lru_cache(maxsize=16)
def _all_sections(language: str) -> re.Pattern[str]:
    """Return all headings of sections as one pattern: most lines that are looked up are none of them."""
    return re.compile(gathered("|".join(pattern.pattern for _, pattern in words_for(language).sections)))


@lru_cache(maxsize=16)
def _all_homework(language: str) -> re.Pattern[str]:
    """Return all wordings of a heading that names an owner as one pattern: hardly any heading is one."""
    return either(words_for(language).homework)


def _has_doubt(key: str, words: NoteWords) -> bool:
    """Whether "Done by Friday" or the like speaks of what is yet to be done."""
    return words.state_doubts.search(words.state_reasons.sub(" ", key)) is not None


def _state_key(key: str, words: NoteWords) -> str:
    """Return a heading without what changes nothing about "done": brackets, emoji, adverbs."""
    bare = LABEL_EDGES.sub("", _BRACKETS.sub("", key))
    return words.state_adverbs.sub("", bare) or key


def _homework_owner(key: str, text: str, words: NoteWords) -> str:
    """Return the owner whom a heading names, in the heading's own spelling."""
    source, any_of_them = fold(text[:160]), _all_homework(words.language)
    for candidate in dict.fromkeys((source, key, _BRACKETS.sub("", key))):
        for pattern in words.homework if any_of_them.fullmatch(candidate) else ():
            found = pattern.fullmatch(candidate)
            owner = _named(found, text, words) if found else ""
            if owner and not _ABOUT.match(fold(owner)) and _may_own(owner, words):
                return owner
    return ""


def _named(found: re.Match[str], text: str, words: NoteWords) -> str:
    """Return the owner of a match; one told from a topic by its capital alone is in the group `name`."""
    parts = found.groupdict()
    if name := parts.get("name"):
        if words.due_like.match(name):
            # "Outstanding from March" is nobody's.
            return ""
        spelled = _as_spelled(name.strip(), text)
        return spelled if spelled[:1].isupper() and not text.isupper() else ""
    return _as_spelled(found["owner"].strip(), text)


def _may_own(owner: str, words: NoteWords) -> bool:
    key = fold(owner)
    # "Actions completed" says what became of them, whoever's they are.
    is_state = words.closing_headings.fullmatch(key) or words.label_rows.fullmatch(key)
    # "Actions from 9 April" are of a day.
    is_name = len(key.split()) <= LONGEST_OWNER_WORDS and not any(map(str.isdigit, key))
    return is_name and not is_state and not any(pattern.fullmatch(key) for pattern in words.not_owners)


def _as_spelled(folded: str, text: str) -> str:
    tokens = text.split()
    size = len(folded.split())
    for start in range(len(tokens) - size + 1):
        spelled = " ".join(tokens[start : start + size]).strip(" :()-–,")
        if fold(spelled) in {f"{folded}{ending}" for ending in _GENITIVES}:
            return spelled if fold(spelled) == folded else spelled[: len(folded)]
        if fold(spelled).endswith(f"'{folded}"):
            # An article runs on into the name: "d'Alice", "dell'agenzia".
            return spelled[-len(folded) :]
    return folded
