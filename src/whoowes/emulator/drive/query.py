"""The `q` language of `files.list` (`google-behaviour.md` §2.1): text to syntax tree.

What is refused is either no query (Drive: 400 "Invalid Value", location q) or in Drive's grammar but not
evaluated here (501).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from whoowes.emulator.drive.searching import VISIBILITIES
from whoowes.emulator.workspace.clock import parse_rfc3339

_TOKEN = re.compile(r"\s*(?:'((?:[^'\\]|\\['\\])*)'|(<=|>=|!=|[=<>(){}])|([A-Za-z][A-Za-z.]*|\d+))")

# How deep `not` and parentheses may lie in each other: what Google takes of nesting elsewhere.
_MOST_NESTED = 100

_EQUAL = frozenset({"=", "!="})
_ORDERED = frozenset({"<=", "<", "=", "!=", ">", ">="})
_TEXT_TERMS = {
    "name": _EQUAL | {"contains"},
    "mimeType": _EQUAL | {"contains"},
    "shortcutDetails.targetId": _EQUAL,
    "fullText": frozenset({"contains"}),
}
_TIME_TERMS = frozenset({"modifiedTime", "createdTime", "viewedByMeTime"})
_FLAG_TERMS = frozenset({"trashed", "starred", "sharedWithMe"})
_MEMBER_TERMS = frozenset({"parents", "owners", "writers", "readers"})
_PROPERTY_TERMS = frozenset({"properties", "appProperties"})
#: The terms that are answered, and those of Drive's that are not.
TERMS = frozenset({*_TEXT_TERMS, "visibility"}) | _TIME_TERMS | _FLAG_TERMS | _MEMBER_TERMS | _PROPERTY_TERMS
UNEVALUATED = frozenset({"labels", "memberCount", "organizerCount", "hidden"})


class QuerySyntaxError(Exception):
    """The query does not follow the grammar."""


class UnevaluatedTermError(Exception):
    """The query is good, but asks for what the emulator cannot answer."""


@dataclass(frozen=True)
class Compare:
    """`term operator value`: text, a moment or a flag."""

    term: str
    operator: str
    value: str | bool | datetime


@dataclass(frozen=True)
class Member:
    """`'value' in term`."""

    term: str
    value: str


@dataclass(frozen=True)
class Has:
    """`term has { key='…' and value='…' }`."""

    term: str
    key: str
    value: str


@dataclass(frozen=True)
class Not:
    """`not (…)`."""

    inner: "Query"


@dataclass(frozen=True)
class Junction:
    """Parts joined by one of `and` and `or`."""

    word: str
    parts: tuple["Query", ...]


Query = Compare | Member | Has | Not | Junction


def parse_query(text: str) -> Query:
    """Read a `q` value.

    Raises:
        QuerySyntaxError: It does not follow the grammar.
        UnevaluatedTermError: It uses a term, or a mixture of `and` with `or` without parentheses, that is not
            evaluated.
    """
    reader = _Reader(_tokens(text))
    query = reader.expression()
    reader.end()
    return query


def quote(text: str) -> str:
    """Return a value as a string of the language, quotes and backslashes escaped."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _tokens(text: str) -> list[tuple[str, str]]:
    found, position = [], 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if not match:
            raise QuerySyntaxError(text[position:])
        value, symbol, word = match.groups()
        if value is not None:
            found.append(("string", re.sub(r"\\(['\\])", r"\1", value)))
        else:
            found.append(("symbol", symbol) if symbol else ("word", word))
        position = match.end()
    return found


class _Reader:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    def end(self) -> None:
        if self._position < len(self._tokens):
            raise QuerySyntaxError(self._tokens[self._position][1])

    def expression(self) -> Query:
        parts = [self._term()]
        words: list[str] = []
        while self._peek() in {("word", "and"), ("word", "or")}:
            words.append(self._next("word"))
            parts.append(self._term())
        if len(set(words)) > 1:
            raise UnevaluatedTermError("'and' mixed with 'or' without parentheses")
        return Junction(words[0], tuple(parts)) if words else parts[0]

    def _term(self) -> Query:
        kind, text = self._peek()
        if (kind, text) == ("word", "not"):
            return Not(self._nested(self._term))
        if (kind, text) == ("symbol", "("):
            inner = self._nested(self.expression)
            self._expect("symbol", ")")
            return inner
        if kind == "string":
            return self._member()
        return self._compare()

    def _nested(self, read: Callable[[], Query]) -> Query:
        self._position += 1
        self._depth += 1
        if self._depth > _MOST_NESTED:
            raise QuerySyntaxError("nested too deep")
        inner = read()
        self._depth -= 1
        return inner

    def _member(self) -> Member:
        value = self._next("string")
        self._expect("word", "in")
        term = self._next("word")
        if term in UNEVALUATED:
            raise UnevaluatedTermError(f"the term '{term}'")
        return Member(_known(term, _MEMBER_TERMS), value)

    def _compare(self) -> Query:
        term = self._next("word")
        if term in _TEXT_TERMS:
            return self._text(term)
        if term == "visibility":
            operator = self._operator(_EQUAL)
            return Compare(term, operator, _known(self._next("string"), frozenset(VISIBILITIES)))
        if term in _TIME_TERMS:
            return self._time(term)
        if term in _FLAG_TERMS:
            return self._flag(term)
        if term in _PROPERTY_TERMS:
            return self._has(term)
        raise UnevaluatedTermError(f"the term '{term}'") if term in UNEVALUATED else QuerySyntaxError(term)

    def _text(self, term: str) -> Compare:
        operator = self._operator(_TEXT_TERMS[term])
        return Compare(term, operator, self._next("string"))

    def _time(self, term: str) -> Compare:
        operator = self._operator(_ORDERED)
        try:
            return Compare(term, operator, parse_rfc3339(self._next("string")))
        except ValueError as error:
            raise QuerySyntaxError(term) from error

    def _flag(self, term: str) -> Compare:
        if self._peek()[1] not in _EQUAL and term == "sharedWithMe":
            return Compare(term, "=", value=True)
        operator = self._operator(_EQUAL)
        return Compare(term, operator, _known(self._next("word"), frozenset({"true", "false"})) == "true")

    def _has(self, term: str) -> Has:
        self._expect("word", "has")
        self._expect("symbol", "{")
        key = self._pair("key")
        self._expect("word", "and")
        value = self._pair("value")
        self._expect("symbol", "}")
        return Has(term, key, value)

    def _pair(self, name: str) -> str:
        self._expect("word", name)
        self._expect("symbol", "=")
        return self._next("string")

    def _operator(self, allowed: frozenset[str]) -> str:
        kind, text = self._peek()
        self._position += 1
        if kind == "string" or text not in allowed:
            raise QuerySyntaxError(text)
        return text

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._position] if self._position < len(self._tokens) else ("end", "")

    def _next(self, kind: str) -> str:
        found, text = self._peek()
        self._position += 1
        if found != kind:
            raise QuerySyntaxError(text)
        return text

    def _expect(self, kind: str, text: str) -> None:
        if self._next(kind) != text:
            raise QuerySyntaxError(text)


def _known(word: str, words: frozenset[str]) -> str:
    if word not in words:
        raise QuerySyntaxError(word)
    return word
