"""What makes words of a task a deadline: the word before it, a mark, or a bare "tomorrow"."""

import re

from whoowes.core.items.due.cutting import Terms
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.terms import Kind, Term, Unit
from whoowes.core.items.due.words.table import Words

_BARE = frozenset({Kind.TOMORROW, Kind.OVERMORROW, Kind.EOD})
_BARE_IF_SHORT = frozenset({Kind.EOW, Kind.EOM, Kind.EOQ, Kind.EOY})
"""As an abbreviation only: "prepare month end" is a task."""
_LONGEST_ABBREVIATION = 5
_BESIDE_LENGTHS = frozenset({Kind.COMMA, Kind.OPEN, Kind.CLOSE, Kind.DOUBT, Kind.ARROW})
_LENGTHS = ([Kind.NUMBER, Kind.UNIT], [Kind.A, Kind.UNIT], [Kind.UNIT])
_SHORTEST_NAME = 2
_SHORTEST_CLAUSE = 3
_SHORTEST_ORDER = 2
_LONGEST_PARTICLE = 3
_BARE_HOUR = re.compile(r"[^0-9]*[0-9]{1,2}")
TOPICS = frozenset(
    {
        *(Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.YEAR, Kind.SEASON, Kind.FISCAL, Kind.HOLIDAY),
        *(Kind.NUMBERED_WEEK, Kind.COMMA),
    }
)
"""Kinds that say what a thing is about, where no deadline word stands before them."""
_LEADS = frozenset({Kind.LEAD, Kind.BEFORE})
_NO_TASK = frozenset({Kind.DATE, Kind.WEEKDAY, Kind.RECURRING, Kind.EVERY})
"""Kinds before a mark whose day belongs to a list or a habit: "slots Mon, Tue", "weekly, Friday"."""
_OPEN = Kind.OPEN
_MARKS = frozenset({Kind.OPEN, Kind.COMMA, Kind.ARROW})
_BEFORE_DASH = "\"'“”„«»*_!."
"""Marks that may close a task before the dash of its deadline: "last call! – Friday"."""
_DAYS_ALONE = frozenset({"vr", "za", "wo"})
"""Short days that are no word besides in their language, as Dutch "zo" and "do" are in small letters."""
_ARTICLES = frozenset({"the", "el", "la", "le", "l'", "il", "o", "a"})
"""Those that are no pronouns where they stand apart, as "het" and "die" are: "stuur het voor vrijdag"."""
_LAST_WORD = re.compile(r"[^\W\d_]+'?$")


def beginnings(terms: Terms, longest: int) -> list[int]:
    """Return the places where a deadline of at most `longest` terms can begin that ends the task.

    That is at its word, behind a mark or the gap of a dash, or at the last word.
    """
    last = len(terms) - 1
    return [
        place
        for place in range(max(1, len(terms) - longest), len(terms))
        if place == last
        or terms[place].kind in _LEADS
        or terms[place - 1].kind in _MARKS
        or terms[place].span[0] - terms[place - 1].span[1] > 1
    ]


def is_bare(term: Term) -> bool:
    """Tell whether a term is a deadline without any word before it: "tomorrow", "EOW"."""
    is_short = term.text.isalpha() and len(term.text) <= _LONGEST_ABBREVIATION
    return term.kind in _BARE or (term.kind in _BARE_IF_SHORT and is_short)


def ends_task(terms: Terms, place: int, text: str, words: Words) -> bool:
    """Tell whether a term is the deadline of the words before it: "EOW", "next time we meet".

    Behind what is no whole order the next time is what the task is about: "Plan the next time we meet".
    """
    term = terms[place]
    if term.kind is Kind.NEXT_CALL:
        if not _is_clause(term, words):
            return False
        if fold(term.text).split()[0] in folded_set(words.clause_leads):
            return True
        return not is_topic(term, text, words) and _follows_order(terms, place, text)
    return is_bare(term) and not is_topic(term, text, words)


def _is_clause(term: Term, words: Words) -> bool:
    said = fold(term.text)
    shorter = (f"{each} " for each in folded_set(words.phrases.get(Kind.NEXT_CALL, ())))
    is_long = len(said.split()) >= _SHORTEST_CLAUSE
    return is_long and (said.split()[0] in folded_set(words.clause_leads) or said.startswith(tuple(shorter)))


def _follows_order(terms: Terms, place: int, text: str) -> bool:
    """Whether more than a verb stands right before a term, no article; a short word may be a particle."""
    start = terms[place].span[0]
    before = text[:start].split()
    is_joined = place == 0 or any(map(str.isalnum, text[terms[place - 1].span[1] : start]))
    is_long = len(before) > _SHORTEST_ORDER or (
        len(before) == _SHORTEST_ORDER and len(before[-1]) > _LONGEST_PARTICLE
    )
    return is_long and not is_joined


def is_deadline_word(terms: Terms, start: int, words: Words) -> bool:
    """Tell whether a term is a word that makes a deadline of what follows it: "by", "bis spätestens"."""
    is_lead = terms[start].kind in _LEADS and fold(terms[start].text) in folded_set(words.deadline_leads)
    return is_lead and not _is_a_till(terms, start, words)


def _is_a_till(terms: Terms, start: int, words: Words) -> bool:
    """Tell whether a word for "until" has the deadline's own word behind it: "a new till by Friday".

    Nobody says until when with two words, so the first of them is a thing of the task.
    """
    if fold(terms[start].text) not in folded_set(words.until_words):
        return False
    behind = next((term for term in terms[start + 1 :] if term.kind is not Kind.COMMA), None)
    if behind is None or behind.kind is not Kind.LEAD:
        return False
    return fold(behind.text) in folded_set(words.deadline_leads)


def is_topic(term: Term, text: str, words: Words) -> bool:
    """Tell whether the word before a term says that it is what the task is about: "plans for tomorrow"."""
    return _last_word(fold(text[: term.span[0]])) in folded_set(words.topic_words)


def follows_genitive(text: str, start: int, words: Words) -> bool:
    """Tell whether a word that ties a day to the thing before it stands directly before `start`."""
    before = fold(text[: max(start, 0)])
    return _last_word(before) in folded_set(words.genitives)


def follows_article(text: str, start: int) -> bool:
    """Tell whether a deadline's word is a thing of the task: "ampliar *el plazo* en 2 semanas"."""
    before = text[:start].split()[-1:]
    return bool(before) and fold(before[0]) in _ARTICLES


def _last_word(text: str) -> str:
    last = text.rsplit(maxsplit=1)[-1:]
    found = _LAST_WORD.search(last[0]) if last else None
    return found.group() if found else ""


def follows_mark(terms: Terms, start: int, text: str) -> bool:
    """Tell whether a comma, a dash between spaces, an arrow or a bracket stands directly before `start`."""
    before = terms[start - 1]
    if before.kind is Kind.ARROW:
        # "3 March → 10 March" is a move, "lead -> call -> Monday" a way through.
        is_only = [term.kind for term in terms].count(Kind.ARROW) == 1
        return is_only and start > 1 and _is_word(terms[start - 2], text)
    if before.kind is _OPEN:
        return terms[-1].kind is Kind.CLOSE and [t.kind for t in terms].count(Kind.OPEN) == 1
    gap = text[before.span[1] : terms[start].span[0]]
    is_marked = before.text in {",", ";"} or (len(gap) > 1 and _is_dash(fold(gap).lstrip(_BEFORE_DASH)))
    if is_marked and terms[start].kind is Kind.NOW:
        # "Who runs Monday meetings - now 28 Oct" is no list of days.
        return True
    return is_marked and _NO_TASK.isdisjoint([term.kind for term in terms[max(start - 2, 0) : start]])


def _is_word(term: Term, text: str) -> bool:
    """Whether a term is no day, number or the like, but a word or the end of one: "v2"."""
    return term.kind is Kind.OTHER or (term.kind is Kind.NUMBER and text[: term.span[0]][-1:].isalpha())


def _is_dash(gap: str) -> bool:
    return gap.strip() == "-" and gap != "-"


def is_bare_length(tail: Terms) -> bool:
    """Tell whether date words are a length of time alone: "(45 days)" is how old a bill is as often."""
    kinds = [term.kind for term in tail if term.kind not in _BESIDE_LENGTHS]
    return kinds in _LENGTHS


def is_length_of_years(tail: Terms) -> bool:
    """Tell whether date words are a length that no task is given: "retention policy, 7 years"."""
    return is_bare_length(tail) and any(term.value is Unit.YEAR for term in tail)


def is_about(tail: Terms, words: Words) -> bool:
    """Tell whether date words say what a thing is about, or are no date words: "Q2 figures", "doe het zo"."""
    about = folded_set(words.about_words)
    if all(term.kind in TOPICS or fold(term.text) in about for term in tail):
        return True
    only = tail[0] if len(tail) == 1 else None
    if only is None:
        return _is_label(tail)
    is_short = only.kind is Kind.WEEKDAY and only.text.islower() and len(only.text) <= _SHORTEST_NAME
    is_word = is_short and only.text not in _DAYS_ALONE
    return is_word or (only.kind is Kind.TIME and _BARE_HOUR.fullmatch(only.text) is not None)


def is_over(terms: Terms, start: int, words: Words) -> bool:
    """Tell whether a number of days or the like lies behind the call: "the last two years"."""
    is_span = [term.kind for term in terms[start:]] == [Kind.NUMBER, Kind.UNIT]
    return is_span and fold(terms[start - 1].text) in folded_set(words.backward)


def _is_label(tail: Terms) -> bool:
    """Tell whether a letter and a number name a thing: "send the W2"."""
    return [term.kind for term in tail] == [Kind.UNIT, Kind.NUMBER] and len(tail[0].text) == 1


def ends_on_verb(text: str, words: Words) -> bool:
    """Tell whether a text closes with a verb, or the particle of one, in a language that puts it there."""
    last = _last_word(text)
    if not last.islower():
        return False
    word = fold(last)
    return any(
        word.endswith(end[1:]) and len(word) > len(end) if end.startswith("-") else word == fold(end)
        for end in words.verb_ends
    )
