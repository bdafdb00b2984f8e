"""Texts to put into documents: the product's own words at random, and what breaks programs that read text."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from random import Random
from typing import Final

import whoowes.core

_PHRASE = re.compile(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,4}")
_LONGEST_WORD = 40

NAMES: Final = (
    "Kevin Wong", "Kevin", "KW", "K. Wong", "Sara Lindqvist", "Sarah", "María José Álvarez", "MJ",
    "Acme", "Northway",
    "Müller", "O'Brien", "van der Berg", "李雷", "שרה", "kevin@acme.example", "@Kevin", "Kevin/Sara",
    "Legal (Acme)",
)  # fmt: skip
DATES: Final = (
    "4 March 2026", "2026-03-04", "3/4", "03/04/26", "31.02.2026", "Fri", "next Friday", "EOW",
    "w/c 9 March", "Q2",
    "next call", "in 2 weeks", "4 Mar - 8 Mar", "Freitag, 6. März", "vendredi 6 mars", "6 de marzo",
    "TBC", "ASAP",
    "was 20 Feb, now 6 Mar", "20 Feb → 27 Feb → 6 Mar", "Week 12", "KW 12", "29 Feb", "0/0/0000",
    "99/99/9999",
    "1 January 0001", "31 December 9999", "February 30", "12:30", "٣ مارس", "²/³", "Feb 20?",
)  # fmt: skip
HOSTILE: Final = (
    "", " ", "\n", "\v", "\x00", "\ud800", "\udfff\ud800", "\u202e4 March\u202c", "\u200b\u200d\ufeff",
    "e" + "\u0301" * 60,
    "שלום עולם", "مرحبا", "👩‍👩‍👧‍👦🎉", "\ue907", "\ufffc", "\uffff", "\U0010ffff", "\U000f0000", "İıſßŉ",
    "ﬁﬂ㎏½²",
    "((((((", "[[[[", "))))", "{0}{name}", "%s%n", "\\", "'", '"', "|", "::::", "---", "…", "→→→",
    "<b>&amp;", "://",
    "http://[::1", "javascript:alert(1)", "a" * 300, "٣٤٥", "१२३", "1e999", "-0", "NaN", "\r\n\t",
    "\x85\u2028\u2029",
)  # fmt: skip
PUMPS: Final = (
    "a ", "- ", "1/", "1.", "1 ", "(", "[", ")", "Mon, ", " ", "\v", "\n", ".", "…", "'", "\u0301", "a",
    "A", "Aa", "0",
    "→", "-> ", "/ ", ", ", "; ", ": ", " to ", " and ", "@", "a@b.", "x.", "A.", "& ", "20 Feb ",
    "next ", "KW ", "a-",
    "was 3/4 now ", "r a c i ", "here ",
    "is done ", "(done) ", "[x] ", "☑", "\u00a0", "_", "a_", "1a", "-1", "by ", "– ",
    "? ", "not ", "\u200b",
    "\ud800", "🎉", "ß", "#1 ", "AI-1 ", "A1.1 ", "the ", "Kevin ", "and/or ", "until ", "due ",
    "status ", "“", "s' ",
)  # fmt: skip


@cache
def product_words() -> tuple[str, ...]:
    """Return the words and phrases of the product's tables of every language, in a fixed order."""
    found: set[str] = set()
    for module in pkgutil.walk_packages(whoowes.core.__path__, "whoowes.core."):
        if ".words" in module.name:
            for written in strings(vars(importlib.import_module(module.name))):
                found.update(phrase for phrase in _PHRASE.findall(written) if len(phrase) <= _LONGEST_WORD)
    return tuple(sorted(found))


def strings(value: object, seen: set[int] | None = None) -> Iterator[str]:
    """Yield every text inside a module's constants: of tables, patterns and named values."""
    known = set() if seen is None else seen
    if isinstance(value, str):
        yield value
    elif id(value) in known:
        return
    elif isinstance(value, re.Pattern):
        yield value.pattern
    else:
        known.add(id(value))
        for part in _parts(value):
            yield from strings(part, known)


def _parts(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from (part for key, part in value.items() if not str(key).startswith("__"))
        yield from (key for key in value if not str(key).startswith("_"))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from value
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (getattr(value, field.name) for field in fields(value))


def phrase(random: Random) -> str:
    """Return words that may stand anywhere in a call note."""
    match random.randrange(8):
        case 0:
            return random.choice(NAMES)
        case 1:
            return random.choice(DATES)
        case 2:
            return random.choice(HOSTILE)
        case 3:
            return random.choice(product_words())
        case _:
            sources = (product_words(), product_words(), NAMES, DATES, HOSTILE, PUMPS)
            words = (random.choice(random.choice(sources)) for _ in range(random.randint(2, 6)))
            return random.choice((" ", " ", " ", ": ", " - ", ", ", "\v", "/")).join(words)


def pumped(random: Random, length: int) -> str:
    """Return a text of about `length` characters that repeats one or two pieces, between words."""
    piece = "".join(
        random.choice(random.choice((PUMPS, PUMPS, NAMES, DATES, product_words())))
        for _ in range(random.randint(1, 2))
    )
    return phrase(random) + piece * (length // max(1, len(piece))) + phrase(random)
