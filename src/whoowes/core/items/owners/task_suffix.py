"""Who owes a task when its end says so: "Update the export - Kevin", "Sign the NDA (Kevin)"."""

import re

from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.owners.folding import fold, phrase, tidy
from whoowes.core.items.owners.mentions import mentions_somebody
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.taking_over import may_hand_over
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.owners.words.enumerations import BEFORE_RECIPIENTS, ENDS_OF_GERMAN_THINGS
from whoowes.core.items.owners.words.first_names import OF_MEN, OF_WOMEN
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import OwnerKind, Status
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.words import words_for as note_words_for
from whoowes.core.items.words.sentences import THANKFUL
from whoowes.core.kept import kept

_BRACKETED = re.compile(r"(\S.*?)\s*[(\[]([^()\[\]]{1,60})[)\]]\s*[.;]?", re.DOTALL)
_DASHED = re.compile(r"(\S.*)\s[–—-]+\s+([^–—]{1,60}?)\s*[.;]?", re.DOTALL)
_POINTED = re.compile(r"(\S.*?)\s*(?:->|=>|→)\s*([^→>]{1,60}?)\s*[.;]?", re.DOTALL)
_POINTED_WITH_MORE = re.compile(r"(\S.*?)\s*(?:->|=>|→)\s*([^→>,]{1,60}?)(,\s+\S.*)", re.DOTALL)
_WITH_STATE = re.compile(
    r"(\S.*?)(?:\s[–—-]+\s+([^()\[\],–—]{1,60}?)|\s*[(\[]([^()\[\],]{1,60})[)\]]),\s+(\S.*)", re.DOTALL
)
_BRACKETED_BEFORE = re.compile(r"(\S.*?)\s*[(\[]([^()\[\]]{1,60})[)\]](,\s+\S.*)", re.DOTALL)
_RECIPIENTS = re.compile(rf"\b(?:{BEFORE_RECIPIENTS})(?: \w+){{1,3}}$")
_THING = re.compile(rf".+(?:{ENDS_OF_GERMAN_THINGS})")
_THANKS = re.compile(THANKFUL)
_PERCENT = re.compile(r"\d{1,2} ?%")
# Other words for the advisor's side may as well say what the task is about: "Template (consultant)".
_FIRST_PERSON = word_set(
    "me, mine, us, we, ich, wir, uns, moi, nous, yo, nosotros, eu, ik, wij, ons, io, noi"
)
_WHO = word_set("who, wer, qui, quien, quem, wie, chi")
_MARKS = ("-", "–", "—", "→", ">")
_LONGEST_TEXT = 300
_LONGEST = 6
"""Words in "Kevin Wong and Sara Lindqvist", with one to spare."""


@kept
def owner_behind_task(task: str, roster: Roster, *, locale: str = "en-GB") -> tuple[str, str] | None:
    """Return the owner words behind a task, or between it and a remark, and the task without them, else None.

    Only people of the roster count, named exactly, alone in brackets, between dashes or behind a comma, or
    "(us)" and "(me)", and in brackets the advisor's firm: "Review offer - Acme" is about Acme. "(who?)" is
    nobody there. What stands there beside them ("Kevin, if he can") leaves the task as it is written, and so
    do two such places.
    """
    text = tidy(task)
    found = _behind(text, roster, locale) if _may_have_owner_behind(text) else None
    # Brackets and dashes alone are no task.
    return found if found and any(map(str.isalnum, found[1])) else None


def _behind(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    for pattern in (_BRACKETED, _DASHED):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        is_firm = pattern is _BRACKETED and _is_own_firm(match.group(2), roster)
        if is_firm or _asks_who(match.group(2), roster, locale) or _is_owner(match.group(2), roster, locale):
            return match.group(2).strip(), match.group(1).strip()
    rules = (_between_dashes, _pointed_at, _before_state, _behind_comma, _before_remark)
    return next((found for rule in rules if (found := rule(text, roster, locale))), None)


def _pointed_at(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Read "Loan documents → Kevin"; "Send the deck → Kevin" may say to whom, "Ana → Kevin" from whom.

    What follows behind a comma, "Licence → Kevin, ten days", stays in the task.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    match = _POINTED.fullmatch(text)
    if match is None or not _is_owner(match.group(2), roster, locale):
        match = _POINTED_WITH_MORE.fullmatch(text)
    if match is None or not _is_owner(match.group(2), roster, locale):
        return None
    may_be_way = is_order(match.group(1), note_words_for(locale))
    if may_be_way or mentions_somebody(match.group(1), roster, locale=locale):
        return None
    more = match.group(3) if match.re is _POINTED_WITH_MORE else ""
    return match.group(2).strip(), f"{match.group(1).strip()}{more}"


def _behind_comma(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Read "Stock count 2023, Kevin", where nobody else is named: "Call Sara, Kevin" may name two."""
    head, _, owner = text.rstrip(".; \n").rpartition(", ")
    if not head or len(text) > _LONGEST_TEXT or not _is_owner(owner, roster, locale):
        return None
    if mentions_somebody(head, roster, locale=locale) or _may_end_in_name(head, locale):
        return None
    key = fold(head)
    return None if _RECIPIENTS.search(key) or _THANKS.search(key) else (owner.strip(), head.strip())


def _may_end_in_name(head: str, locale: str) -> bool:
    """Whether words behind which a name stands may end in another: "Invoice for Smith", "Rechnung Meier"."""
    *before, last = head.split()
    if fold(last) in OF_WOMEN or fold(last) in OF_MEN:
        return True
    if not before or not last[:1].isupper() or last.isupper() or not last.isalpha():
        return False
    return language_of(locale) != "de" or _THING.fullmatch(fold(last)) is None


def _before_remark(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Read "Statement on the vouchers (KW), deadline 6 Nov": what stands behind is a day, and no state."""
    match = _BRACKETED_BEFORE.fullmatch(text) if len(text) <= _LONGEST_TEXT else None
    if match is None or not _is_people(match.group(2), roster, locale):
        return None
    said = match.group(3)
    is_day = may_name_time(fold(said), locale) and not may_hand_over(said)
    tells_state = read_status(said.strip(", "), locale=locale).rule not in TELLS_NO_STATE
    if not is_day or tells_state or mentions_somebody(said, roster, locale=locale):
        return None
    return match.group(2).strip(), f"{match.group(1).strip()}{said}"


def _before_state(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Read "Licence – Kevin, waiting for the council": what is said of an open task leaves it his."""
    match = _WITH_STATE.fullmatch(text) if len(text) <= _LONGEST_TEXT else None
    owner = (match.group(2) or match.group(3)) if match else ""
    if match is None or not _tells_open_state(match.group(4), locale) or not _is_owner(owner, roster, locale):
        return None
    return owner.strip(), f"{match.group(1).strip()}, {match.group(4).strip()}"


def _tells_open_state(text: str, locale: str) -> bool:
    is_state = note_words_for(locale).tail_states.match(fold(text)) or _PERCENT.match(text)
    return is_state is not None and read_status(text, locale=locale).status is Status.OPEN


def _may_have_owner_behind(text: str) -> bool:
    """Tell whether a bracket, comma, dash or arrow stands where each way to name an owner needs one."""
    if ", " in text:
        return True
    is_bracketed = text.rstrip(".; \n").endswith((")", "]"))
    return is_bracketed or any(mark in text for mark in _MARKS)


def _between_dashes(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Read "Agree terms – Jo – two days after receipt", "Quotes (Jo) - got two of three"."""
    pieces = re.split(r"(\s[–—-]+\s)", text)
    found: list[tuple[str, list[str]]] = []
    for place in range(0, len(pieces) - 2, 2):
        if len(found) > 1:
            return None
        bracketed = _BRACKETED.fullmatch(pieces[place])
        if place and _is_owner(pieces[place], roster, locale):
            found.append((pieces[place].strip(), pieces[: place - 1] + pieces[place + 1 :]))
        elif bracketed and _is_owner(bracketed.group(2), roster, locale):
            if not place and _is_owner(bracketed.group(1), roster, locale):
                # "Paul (Lenoir) - check the rise": what is in brackets says which Paul.
                return None
            rest = [*pieces[:place], bracketed.group(1), *pieces[place + 1 :]]
            found.append((bracketed.group(2).strip(), rest))
    return (found[0][0], "".join(found[0][1]).strip()) if len(found) == 1 else None


def _is_owner(text: str, roster: Roster, locale: str) -> bool:
    if phrase(text) in words_for(locale).names_too:
        return False
    is_pronoun = phrase(text) in _FIRST_PERSON and not text.isupper()
    return is_pronoun or _is_people(text, roster, locale)


def _asks_who(text: str, roster: Roster, locale: str) -> bool:
    """Whether it is asked who does it: "(who?)"; in a German note "(wie?)" asks how."""
    is_asked = text.rstrip().endswith("?") and phrase(text) in _WHO
    return is_asked and read_owner(text, roster, locale=locale).kind is OwnerKind.NONE


def _is_own_firm(text: str, roster: Roster) -> bool:
    """Whether words in brackets are the advisor's firm; the client's may be what the task is about."""
    return fold(text.strip()) in map(fold, roster.advisor_names)


def _is_people(text: str, roster: Roster, locale: str) -> bool:
    if len(text.split()) > _LONGEST:
        return False
    reading = read_owner(text.lstrip("@"), roster, locale=locale)
    return reading.kind is OwnerKind.RESOLVED and bool(reading.people)
