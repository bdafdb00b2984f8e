"""Whether a line that is nothing but a name heads what that person has to do: "Kevin", "KW", "Sara & Tom".

A topic may be spelled just like a name ("Website"), so only people count whom the note lists as present,
common first names, and initials.
"""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.owners import speaks_in_person
from whoowes.core.items.owners.nicknames import is_first_name
from whoowes.core.items.owners.words import OwnerWords, first_names
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.titles import title_key
from whoowes.core.items.words import words_for
from whoowes.core.kept import kept

_LONGEST = 40
_MOST_WORDS = 5
_JOINTS = re.compile(r"\s*[&/+,]\s*|\s+(?:and|und|et|y|e|ed|en)\s+")
_FIRST_WORD = re.compile(r"[\w.'’-]+")
_NAMES_FIRST = re.compile(
    r"([^\W\d_a-z]\w*(?:\s?[&/+,]\s?[^\W\d_a-z]\w*|\sand\s[^\W\d_a-z]\w*)*)\s+(?=[^\W\d_])"
)
_INITIALS = re.compile(r"[A-Z]{2,3}")
_NO_PERSON = re.compile(r"PM|IT|QA|HR|PR|AI|UX|UI|SEO|PPC|CRM|VAT|CMS|FAQ|AOB|NDA|TB[CD]|WIP|API|RFP|KPI|ROI")


@kept
def is_known_name(text: str, names: frozenset[str], locale: str) -> bool:
    """Whether a text is nothing but the names of people, each known."""
    said = text.strip(" :")
    if not said or len(said) > _LONGEST or len(said.split()) > _MOST_WORDS:
        return False
    # Hardly any text is a name, and most that are none are told by a look into a set.
    words = owner_words_for(locale)
    is_known = all(_is_person(part, names, words) for part in _JOINTS.split(said))
    is_known = is_known or words_for(locale).groups.fullmatch(fold(said)) is not None
    return is_known and is_name_like(said, locale)


def named_alone(text: str, names: frozenset[str], locale: str) -> str:
    """Return the names of which a heading consists, each known: "Sara & Tom", "For Kevin:"; else nothing."""
    said = text.strip(" :")
    lead = words_for(locale).name_lead.match(fold(said))
    name = said[lead.end() :] if lead else said
    return name if is_known_name(name, names, locale) else ""


def begins_with_owner(task: str, names: frozenset[str], locale: str) -> bool:
    """Whether a task begins with who does it; "photos – ask Finn" begins with a thing, in small letters."""
    if not names_own_owner(task, locale):
        return False
    word = _FIRST_WORD.match(task) if task[:1].islower() else None
    if word is None or speaks_in_person(task, locale=locale):
        return True
    return is_known_name(word[0].capitalize(), names, locale)


@kept
def orders_somebody(task: str, names: frozenset[str], locale: str) -> bool:
    """Whether a task begins with people, each known, and the plain verb of what they are to do.

    "Dev send the plan", "Sofía mandar fotos": only where a language has such a verb that is no noun.
    """
    verb = owner_words_for(locale).leading_infinitive
    found = _NAMES_FIRST.match(task) if verb and task[:1].isupper() else None
    if verb is None or found is None:
        return False
    rest = task[found.end() :]
    is_told = verb.match(rest.lower()) is not None and is_order(rest, words_for(locale))
    return is_told and is_known_name(found[1], names, locale)


def _is_person(part: str, names: frozenset[str], words: OwnerWords) -> bool:
    first, _, more = part.lstrip("@").partition(" ")
    if _INITIALS.fullmatch(part):
        return _NO_PERSON.fullmatch(part) is None
    if more and title_key(first) in words.titles:
        return True
    said = fold(first)
    # "Mei" is a month in Dutch, whoever may be called so elsewhere.
    is_common = said in first_names.COMMON and (bool(more) or said not in words.names_too)
    return said in names or is_common or is_first_name(said)
