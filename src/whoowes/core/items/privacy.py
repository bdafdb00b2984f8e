"""What the notes mark as internal (`product.md` "Privacy"); such words never reach a page.

Marks of all languages are heeded in every note: advisors write them in their own, whatever the client speaks.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.words import NoteWords, in_any_language, words_for
from whoowes.core.items.words.delicate import DELICATE, OF_SOMEBODY
from whoowes.core.items.words.privacy_marks import STRICTLY
from whoowes.core.items.words.quick_patterns import any_of, gathered
from whoowes.core.items.words.secrets import HUSHED_STEMS, HUSHING_SIGNS, SECRETS
from whoowes.core.items.words.veils import VEILING_SIGNS, VEILS
from whoowes.core.kept import kept

_LONGEST_MARK = 60
_LONGEST_SAID = 100_000
_LEAD = re.compile(r"^[^\w\[(#]+")
_BRACKET_IN_LEAD = re.compile(r"^[^:\n()\[\]]{1,40}?\s?([(\[][^()\[\]]{3,30}[)\]])\s?(?=[:\u2013-]|to\b)")
_BRACKET_BEFORE_INITIALS = re.compile(r"([(\[][^()\[\]]{3,30}[)\]])\s+[A-Z]{2,3}[\s.]*\Z")
_STEMS = (
    *("intern", "priv", "conf", "vertrau", "vertrouw", "riserv", "secret", "segret", "segredo", "geheim"),
    *("sigil", "n't ", "not ", "no ", "nicht ", "niet ", "non ", "nao ", "pas ", " only", "off the "),
    *("between ", "just ", "hide ", "note to self", "nur f", "unter uns", "onder ons", "alleen ", "enkel "),
    *("uitsluitend ", "entre no", "hors client", "uniquement", "seulement", "garder pour nous", "solo "),
    *("so para nos", "so nos", "apenas ", "noi"),
)
"""What each mark before or behind a task has one of, in any language."""
_HEADING_STEMS = (
    *_STEMS,
    *(" voor ", "so ", "pour ", "client", "kund", "mandant", "klient", "klant", "opdrachtgever"),
)
"""What each heading that says "internal" has one of: "nur für uns", "entre nous", "senza cliente"."""
_END_BEGINS = re.compile(rf"(?=, |\s?[(\[]|\s[-#]|\s{STRICTLY}\s)")
"""Where a mark at the end of a text may begin: that of all languages takes long to try everywhere."""
_SENTENCE_GAP = re.compile(r"(?<=[^\W_]{2}[.!?])\s+(?=[^\W\d_a-z])")
_FIELD_GAP = re.compile(r"\s[/|>]\s|->|→")
_LABEL_GAP = re.compile(r"\s[-–—]+\s+|:\s+")
_IS_SET_OFF = re.compile(r"[:|\])#]")
_TRAINEE = re.compile(r"[(\[]intern[)\]][\s.]*$")
_OF_COUNTRY = re.compile(r"(?<!for )\bUS only\b")
"""Of the country as often as of ourselves: such a row is withheld, and told (`withheld.py`)."""
_VEILS = re.compile(gathered(VEILS))
_SECRETS = re.compile(gathered(SECRETS))
_DELICATE = re.compile(gathered(DELICATE))
_OF_SOMEBODY = re.compile(OF_SOMEBODY)
_HUSHED_STEMS = tuple(HUSHED_STEMS.split("|"))
_MAY_BE_HUSHED = any_of(_HUSHED_STEMS)
_MAY_BE_MARKED = any_of(_STEMS)
_MAY_BE_MARKED_HEADING = any_of(_HEADING_STEMS)
_SHOUTED = re.compile(r"[^\W\d_a-z]{5,}")


def is_internal_heading(text: str, words: NoteWords) -> bool:
    """Whether a heading says that what stands under it is internal; "Internal links" is a topic."""
    return _is_internal_whole(text[:200], words.language)


@lru_cache(maxsize=4096)
def _is_internal_whole(text: str, language: str) -> bool:
    key = fold(text)
    if _MAY_BE_MARKED_HEADING.search(key) is None:
        return False
    bare = _LEAD.sub("", key).rstrip(" :.*_")
    return words_for(language).internal.fullmatch(bare) is not None


@kept
def may_be_internal(key: str) -> bool:
    """Whether a folded text holds any word at all that is a mark of a task; most hold none."""
    return _MAY_BE_MARKED.search(key) is not None


def is_internal_line(text: str, words: NoteWords) -> bool:
    """Whether a plain line of its own is nothing but such a heading: "Internal - not for client".

    A line that goes on after the mark ("Internal: rates were discussed") tells something, and heads nothing.
    """
    if not is_internal_heading(text, words):
        return False
    length = internal_mark_length(text, words)
    rest = text[length:].strip(" \t:\u2013-")
    if not length:
        return internal_end(text, words) is None
    return not rest or is_internal_heading(rest, words)


def internal_bracket(text: str, words: NoteWords) -> tuple[int, int] | None:
    """Return where a mark in brackets stands before a colon, "to" or initials: "Raise fees (internal) SL"."""
    found = _BRACKET_IN_LEAD.match(text) or _BRACKET_BEFORE_INITIALS.search(text)
    if found is None or is_of_trainee(found[1], words):
        return None
    is_mark = internal_mark_length(f"{found[1]} ", words) > 0
    return found.span(1) if is_mark else None


def internal_mark_length(text: str, words: NoteWords) -> int:
    """Return how many characters of a task are its mark "internal:" or "[private]"; 0 where it has none."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    length = _mark_at_start(text[start : start + 2 * _LONGEST_MARK], words)
    return start + length if length else 0


def _mark_at_start(text: str, words: NoteWords) -> int:
    if not may_be_internal(fold(text)):
        return 0
    first, second = (*text.split(maxsplit=2), "", "")[:2]
    if _SHOUTED.fullmatch(first) and not second.isupper() and words.internal_mark.match(f"{fold(first)}: "):
        return len(first) + 1
    # Folding may change lengths, so the mark is searched for on growing beginnings of the text itself.
    found = words.internal_mark.match(fold(text[:_LONGEST_MARK]))
    if found is None:
        return 0
    ends = (n for n in range(len(text[:_LONGEST_MARK]) + 1) if fold(text[:n]) == found.group().rstrip())
    return max(ends, default=0)


def internal_end(text: str, words: NoteWords) -> int | None:
    """Return where a mark "(internal)" at the end of a text begins; None where it has none."""
    return _end_of_words(text, words.language)


@lru_cache(maxsize=4096)
def _end_of_words(text: str, language: str) -> int | None:
    # A task is asked again after each mark that may have stood before this one.
    key = fold(text)
    if not may_be_internal(key):
        return None
    mark = words_for(language).internal_end
    starts = (place.start() for place in _END_BEGINS.finditer(key))
    start = next((start for start in starts if mark.match(key, start)), None)
    if start is None or _OF_COUNTRY.search(text[unfolded(text, start) :]):
        return None
    return unfolded(text, start)


@kept
def hints_at_privacy(text: str) -> bool:
    """Whether anything in a text may say that something is not for the client, whatever it is said of."""
    if _VEILS.search(fold(text)) is not None:
        return True
    return not text.isascii() and any(sign in text for sign in VEILING_SIGNS)


@kept
def forbids_telling(text: str, *, is_aside: bool = False) -> bool:
    """Whether a task, or what stands beside one, says that somebody must not hear of it."""
    key = fold(text[:_LONGEST_SAID])
    key = f"- {key}" if is_aside else key
    said = _MAY_BE_HUSHED.search(key) is not None and _SECRETS.search(key) is not None
    return said or (not text.isascii() and any(sign in text for sign in HUSHING_SIGNS))


def bears_internal_mark(text: str, words: NoteWords) -> bool:
    """Whether a text says anywhere, before, within or behind it, that it is internal."""
    if not may_be_internal(fold(text)):
        return False
    is_around = internal_mark_length(text, words) > 0 or internal_end(text, words) is not None
    is_within = internal_bracket(text, words) is not None or marks_later_sentence(text, words)
    return is_around or is_within or marks_field(text, words)


def marks_later_sentence(text: str, words: NoteWords) -> bool:
    """Whether a sentence within a text begins with a mark: "All fine. Confidential: he is broke"."""
    if not may_be_internal(fold(text)):
        return False
    return any(internal_mark_length(text[gap.end() :], words) for gap in _SENTENCE_GAP.finditer(text))


def _marks_behind_label(text: str, words: NoteWords) -> bool:
    """Whether a mark stands behind a name, a label or a dash: "Kim: [internal] …", "List - private: …"."""
    rests = (text[gap.end() : gap.end() + 2 * _LONGEST_MARK] for gap in _LABEL_GAP.finditer(text))
    return any(_IS_SET_OFF.search(rest[: internal_mark_length(rest, words)]) for rest in rests)


def marks_field(text: str, words: NoteWords) -> bool:
    """Whether one of the fields into which signs cut a line is a mark, or begins or ends with one."""
    if not may_be_internal(fold(text)):
        return False
    if _marks_behind_label(text, words):
        return True
    fields = [field.strip() for field in _FIELD_GAP.split(text)]
    return len(fields) > 1 and any(
        is_internal_heading(field, words)
        or internal_mark_length(field, words) > 0
        or internal_end(field, words) is not None
        for field in fields
        if not is_of_trainee(field, words)
    )


def is_of_trainee(owner: str, words: NoteWords) -> bool:
    """Whether an owner cell says "Sam (intern)" in English, which tells who Sam is and hides nothing."""
    return words.language == "en" and _TRAINEE.search(fold(owner)) is not None


def is_marked_internal(value: str, words: NoteWords) -> bool:
    """Whether a cell of an "Internal?" column says yes; words that are neither yes nor no count as yes."""
    key = fold(value)
    is_shared = words.shared.fullmatch(key) and not in_any_language("yes").fullmatch(key)
    return bool(key) and not is_shared and in_any_language("no").fullmatch(key) is None


def is_kept_from_client(value: str) -> bool:
    """Whether a cell of a "Share with client?" column says no."""
    return in_any_language("no").fullmatch(fold(value)) is not None


_SPEAKS_OF_PRIVACY = re.compile(
    r"\b(?:intern(?:al|ally|e[rnms]?|[oa]s?|i|amente|ement)?|private?(?:ly|[rnms])?|privees?|privad[oa]s?"
    r"|confidential|confidentiel(?:le)?|confidencial|riservat[oa]|vertraulich\w*|vertrouwelijk\w*"
    r"|off the record|between (?:us|ourselves|you and me)|unter uns|entre nous|entre nosotros"
    r"|tra (?:di )?noi|onder ons|entre nos|(?:not|nothing) (?:for|to) (?:the )?clients?"
    r"|nicht fur (?:den )?kunden|pas pour le client|no para el cliente|non per il cliente"
    r"|niet voor de klant|nao para o cliente|keep (?:this|it) (?:quiet|to))\b"
)


def speaks_of_privacy(text: str) -> bool:
    """Whether a text may say somewhere within that it, or a part of it, is for one side only."""
    return _SPEAKS_OF_PRIVACY.search(fold(text)) is not None


def is_delicate(text: str) -> bool:
    """Whether a line of talk tells of somebody's health, pay or dismissal, or of the advisor's own terms."""
    return _DELICATE.search(fold(text)) is not None or _OF_SOMEBODY.search(text) is not None
