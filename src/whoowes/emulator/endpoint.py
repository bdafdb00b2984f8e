"""How one method is answered: what every resource module says of each of its methods."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from whoowes.emulator.call import Call, Media

__all__ = ["Answered", "Endpoint", "Media"]

Json = dict[str, Any]

#: What a handler may answer; None is 204 without a body.
Answered = Json | Media | None


@dataclass(frozen=True)
class Endpoint:
    """How a method is answered.

    Attributes:
        answer: The handler.
        parameters: The query parameters it takes, beside those of every method.
        fields: The mask in force where the call brings none; None: the whole answer.
        needs_fields: Whether a call without a mask is refused (`google-behaviour.md` §2.9).
        takes_media: Whether its address below `/upload` is answered too (§2.3).
        gives_media: Whether `alt=media` is understood (§2.2).
    """

    answer: Callable[[Call], Answered]
    parameters: frozenset[str] = frozenset()
    fields: str | None = None
    needs_fields: bool = False
    takes_media: bool = False
    gives_media: bool = False
