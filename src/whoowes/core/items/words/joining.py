"""The words of one language, compiled, with the English ones beside them.

Notes in every language say "Action items", "Deadline" and "done", so English is always read too. Where one
wording means something in both, it means what the note's own language says.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.table import Kind, LanguageWords, NoteWords, Words

Sections = tuple[tuple[Kind, str], ...]
_SPECIAL = {
    Kind.SKIPPED,
    Kind.RULES,
    Kind.WINS,
    Kind.MATTERS,
    Kind.DONE,
    Kind.DROPPED,
    Kind.CARRIED,
    Kind.MIXED,
}

_YES_OR_NO = frozenset({"state_doubts"})
"""Long patterns of which it is only asked whether they match."""
_ALONE = frozenset({"unsure_subject"})
"""What English must not add to: behind "a" stands any such thing, in Portuguese *the* thing."""


def joined(own: LanguageWords, english: LanguageWords) -> NoteWords:
    """Return the compiled words of a language and, after them, those of English."""
    tables = (own,) if own is english else (own, english)
    names = (part.name for part in fields(Words) if part.name != "language")
    parts = {
        name: _joined([getattr(table, name) for table in tables[: 1 if name in _ALONE else None]])
        for name in names
    }
    for name in _YES_OR_NO:
        parts[name] = re.compile(gathered(_union(getattr(table, name) for table in tables)))
    parts["sections"] = _joined([_in_order([table.sections for table in tables])])
    return Words(language=own.language, **parts)  # type: ignore[arg-type]


def _joined(values: Sequence[object]) -> object:
    match values[0]:
        case str():
            return re.compile(_union(values))
        case tuple():
            return tuple(_compiled(entry) for value in values if isinstance(value, tuple) for entry in value)
        case frozenset():
            return frozenset().union(*(value for value in values if isinstance(value, frozenset)))
        case _:
            return _by_key([value for value in values if isinstance(value, Mapping)])


def _union(patterns: Iterable[object]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _in_order(tables: Sequence[Sections]) -> Sections:
    """Put English headings that say more than "actions" before the note's own plain words for actions.

    "Actions completed" would else be read by a language in which "Actions" opens a list, whatever follows.
    """
    own, *others = tables
    special = [entry for table in others for entry in table if entry[0] in _SPECIAL]
    rest = [entry for table in others for entry in table if entry[0] not in _SPECIAL]
    before = [entry for entry in own if entry[0] is not Kind.ACTIONS]
    actions = [entry for entry in own if entry[0] is Kind.ACTIONS]
    return (*before, *special, *actions, *rest)


def _compiled(entry: object) -> object:
    """Compile a pattern, which stands alone or last in its entry."""
    if isinstance(entry, tuple):
        return (*entry[:-1], re.compile(entry[-1]))
    return re.compile(str(entry))


def _by_key(tables: Sequence[Mapping[object, frozenset[str]]]) -> Mapping[object, frozenset[str]]:
    found: dict[object, frozenset[str]] = {}
    taken: frozenset[str] = frozenset()
    for table in tables:
        for key, words in table.items():
            found[key] = found.get(key, frozenset()) | (words - taken)
        taken = taken.union(*table.values())
    return found
