"""Names that are words of states as well: folded, "Sara" is "sarà"; "Will", "Dan", "Ferreira" cast doubt.

They are blotted out before the words are read: a name says who, and nothing of how far a thing is.
"""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.words import NoteWords

_CAPITALISED = re.compile(r"(?<![^\W_])[^\W\d_a-z][^\W\d_]{1,29}(?![^\W_])")
_TO_SOMEBODY = re.compile(
    r"\b(?:by|to|from|with|por|pel[oa]|con|com|ao|a|à|da|dal|dalla|al|alla|par|avec|aan|door|naar|bij|met)\s+\Z"
)
_BEFORE_VERBS = re.compile(r"\b(?:a|à|da|por)\s+\Z", re.IGNORECASE)
_INFINITIVE = re.compile(
    r"(?!(?!nego|reme|appre|asso|bene|offi)\w+[cntvs]ier\Z)\w{2,}(?:[aei]r|re)(?:se|l[oaei]s?)?\Z"
)
"""What stands behind these as often as a name, with a capital, too: "Fatto, da Verificare"."""
_LIKE_INFINITIVES = re.compile(r"\w+(?:[aei]r|re)(?:l?[aeo]s?|se)?\Z")
_FIRST_NAMES = frozenset(
    {
        *(
            "alexandre",
            "andre",
            "bas",
            "cesar",
            "dan",
            "didier",
            "edgar",
            "ester",
            "esther",
            "heather",
            "heitor",
        ),
        *("itamar", "jair", "javier", "jennifer", "olivier", "omar", "oscar", "osmar", "peter", "pierre"),
        *("pilar", "roger", "salvo", "sara", "victoire", "vitor", "walter", "will", "xavier"),
    }
)
"""Those that are read as a word of a state in some language: a verb, an infinitive, a "but"."""
_MOST_CHARACTERS = 200
"""Of a longer text the beginning tells the state."""
_LONGEST_BEFORE = 12
"""Characters of what may stand before a name, with its spaces."""
_SAYS = re.compile(r"\s*:|\s+(?:ha|has|hat|heeft)\b")


def without_names(raw: str, words: NoteWords) -> str:
    """Return a status with other letters, as many, for each name that would be read as a word of a state."""
    blotted = raw
    for found in _CAPITALISED.finditer(raw, 0, _MOST_CHARACTERS):
        if _is_name(found, words) and _is_word_of_states(fold(found.group()), words):
            blotted = f"{blotted[: found.start()]}X{'x' * (len(found.group()) - 1)}{blotted[found.end() :]}"
    return blotted


def _is_name(found: re.Match[str], words: NoteWords) -> bool:
    raw, key = found.string, fold(found.group())
    if found.start() == 0:
        rest = raw[found.end() :]
        says_so = _SAYS.match(rest) or words.told.match(fold(rest).lstrip())
        return says_so is not None and key in _FIRST_NAMES
    if _BEFORE_VERBS.search(raw, 0, found.start()) and _INFINITIVE.match(key) and key not in _FIRST_NAMES:
        return False
    if _TO_SOMEBODY.search(raw, max(0, found.start() - _LONGEST_BEFORE), found.start()):
        # Every German noun has a capital; "done by May" is of a month.
        is_plain = words.language != "de" or key in _FIRST_NAMES
        return is_plain and words.due_like.match(key) is None
    return raw[found.start() - 1] in "([" and key in _FIRST_NAMES and words.due_like.match(key) is None


def _is_word_of_states(key: str, words: NoteWords) -> bool:
    is_doubt = words.state_doubts.search(key) or _LIKE_INFINITIVES.match(key)
    return is_doubt is not None or any(pattern.match(key) for _, _, pattern in words.states)
