"""An HTTP request and its answer, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Request:
    """An HTTP request, as far as the APIs look at it; header names are in lower case."""

    verb: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """An HTTP answer. `cut` means the connection is reset instead; `delay_s` is waited first."""

    status: int
    body: bytes
    content_type: str = "application/json; charset=UTF-8"
    cut: bool = False
    delay_s: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict)
