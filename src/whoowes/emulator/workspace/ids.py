"""Opaque identifiers, as Google gives them."""

import random
import string

_ALPHABET = string.ascii_letters + string.digits + "-_"
_LOWER = string.ascii_lowercase + string.digits


class Ids:
    """Makes identifiers that say nothing about order or content (`google-behaviour.md` §6 rule 74).

    Args:
        seed: Fixes the sequence, for tests that print ids; absent means unpredictable.
    """

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - opaque, not secret

    def __call__(self, prefix: str) -> str:
        """Return an id inside a document, such as `kix.a1b2c3d4e5f6`."""
        return prefix + self._take(_LOWER, 12)

    def file(self) -> str:
        """Return the id of a file, a folder or a shortcut."""
        return "1" + self._take(_ALPHABET, 43)

    def root(self) -> str:
        """Return the id of a My Drive root or of a shared drive."""
        return "0A" + self._take(_ALPHABET, 14) + "PVA"

    def revision(self) -> str:
        """Return a Docs revision id; two of them cannot be ordered."""
        return "AL" + self._take(_ALPHABET, 58)

    def digits(self, length: int) -> str:
        """Return a decimal id that does not begin with zero."""
        return self._take("123456789", 1) + self._take(string.digits, length - 1)

    def token(self, prefix: str) -> str:
        """Return an access, refresh or page token."""
        return prefix + self._take(_ALPHABET, 60)

    def number(self, low: int, high: int) -> int:
        """Return a number in the closed range, where Google's own start is arbitrary."""
        return self._random.randint(low, high)

    def _take(self, alphabet: str, length: int) -> str:
        return "".join(self._random.choice(alphabet) for _ in range(length))
