"""Answers of pure functions of words, kept for the next time that the same words are met.

A call note changes a row at a time, and is read again from its first word at each change; so are the notes
beside it. What its other rows say has been worked out before (`docs/adr/0025`).
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar, cast

_P = ParamSpec("_P")
_Answer = TypeVar("_Answer")

_Owner = TypeVar("_Owner")

_LONGEST = 300
"""Characters: nearly all cells and lines are shorter, and a few long ones would fill the memory."""
_MOST = 8192
"""Answers of one function, some megabytes: more than the lines of a year of one client's notes."""


def kept(function: Callable[Concatenate[str, _P], _Answer]) -> Callable[Concatenate[str, _P], _Answer]:
    """Keep the answers of a function of a text and of other values that can be hashed.

    It has to be pure, and what it answers must never be changed by those who asked.
    """
    remembered = cast("Callable[Concatenate[str, _P], _Answer]", lru_cache(maxsize=_MOST)(function))

    @wraps(function)
    def answer(text: str, /, *args: _P.args, **kwargs: _P.kwargs) -> _Answer:
        if len(text) > _LONGEST:
            return function(text, *args, **kwargs)
        return remembered(text, *args, **kwargs)

    return answer


class once(Generic[_Owner, _Answer]):  # noqa: N801 (a decorator, as `cached_property` is)
    """A property worked out when it is first asked for; that of `functools` takes a lock for it."""

    def __init__(self, function: Callable[[_Owner], _Answer]) -> None:
        """Keep how it is worked out."""
        self._function = function
        self._name = function.__name__
        self.__doc__ = function.__doc__

    def __get__(self, owner: _Owner, of: type[_Owner] | None = None) -> _Answer:
        """Work it out; from then on it is found in the object itself, and nobody asks here."""
        answer = owner.__dict__[self._name] = self._function(owner)
        return answer
