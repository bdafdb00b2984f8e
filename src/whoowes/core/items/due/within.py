"""Deadlines with the last words of the task behind them: "bis Freitag schicken", "by Friday to Tom"."""

import re

from whoowes.core.items.due.clauses import is_of_another
from whoowes.core.items.due.cutting import Terms, names_a_day
from whoowes.core.items.due.deadlines import ends_on_verb, is_about
from whoowes.core.items.due.ending import Ending, deadline_before, deadline_words, is_day
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.structure import LONGEST
from whoowes.core.items.due.terms import Kind

TRAILING = " \t\u000b\n,;:-–—(["
"""What is taken off a task before its deadline."""
_VERBS = 2
_LONGEST_REST = 4
"""Words in "an den Kunden schicken", "to all the trustees"."""
_ANY_MARK = re.compile(r"[,;:()]|\s-\s|[–—]")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


def split_within(ending: Ending) -> tuple[str, str] | None:
    """Cut out a deadline behind which only the verb's end follows, or for whom the task is.

    The rest may name no other day ("bis Freitag auf Montag verschieben"), nor may a day stand directly before
    the deadline word ("von Montag bis Freitag"); and "Umsätze bis März auswerten" may be about these months.
    """
    terms, body = ending.terms, ending.body
    is_verbal = bool(ending.words.verb_ends) and ends_on_verb(body, ending.words)
    if not is_verbal and not ending.words.recipients:
        return None
    for start in deadline_words(ending):
        for stop in range(min(len(terms) - 1, start + LONGEST), start + 1, -1):
            tail = terms[start:stop]
            rest = body[tail[-1].span[1] :]
            # Only a few words may follow; what stands before, which takes longest to read, is asked last.
            is_plain = (
                tail[-1].kind is not Kind.COMMA
                and _ends_task(rest, terms[stop:])
                and (_is_verb_end(rest, ending) if is_verbal else _goes_to_somebody(rest, start, ending))
                and not is_about(tail[1:], ending.words)
                and not is_of_another(body, tail[0].span[0], ending.words)
            )
            if is_plain and is_day(tail, ending) and deadline_before(ending, start) is None:
                left = body[: tail[0].span[0]].rstrip(TRAILING)
                return f"{left} {rest.strip()}", body[tail[0].span[0] : tail[-1].span[1]].rstrip(" ,")
    return None


def lasts(text: str, ending: Ending) -> bool:
    """Tell whether a text closes with a verb of what lasts, or has it before another: "verlängern lassen"."""
    return any(fold(word).endswith(ending.words.lasting_verbs) for word in text.split()[-_VERBS:])


def _ends_task(rest: str, terms: Terms) -> bool:
    is_short = 1 <= len(rest.split()) <= _LONGEST_REST
    return is_short and not names_a_day(terms) and _ANY_MARK.search(rest) is None


def _is_verb_end(rest: str, ending: Ending) -> bool:
    return not lasts(rest, ending)


def _goes_to_somebody(rest: str, start: int, ending: Ending) -> bool:
    """Tell whether a task goes to somebody by its deadline; "the bill due Friday to Tom" is payable then."""
    place = ending.terms[start].span[0]
    said = fold(f"{ending.body[:place].rstrip().rpartition(' ')[2]} {ending.terms[start].text}")
    is_owed = not folded_set(ending.words.owed_leads).isdisjoint(_WORD.findall(said))
    return not is_owed and _is_for_somebody(rest, ending)


def _is_for_somebody(rest: str, ending: Ending) -> bool:
    """Tell whether words say who or what the result goes to: "to Tom", "an die Bank", "per Post"."""
    first, _, more = rest.strip().partition(" ")
    is_joined = any(fold(first).startswith(word) for word in ending.words.recipients if word.endswith("'"))
    is_named = bool(more) and fold(first) in folded_set(ending.words.recipients)
    return (is_named or is_joined) and _DIGIT.search(rest) is None
