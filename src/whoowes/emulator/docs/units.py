"""UTF-16 code units: the measure of every index in Google Docs (`google-behaviour.md` §1.2)."""

import regex

_LOW_SURROGATES = range(0xDC00, 0xE000)
_CLUSTER = regex.compile(r"\X")


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(_encoded(text)) // 2


def split_units(text: str, offset: int) -> tuple[str, str]:
    """Return the parts of `text` before and after `offset` code units."""
    if text.isascii():
        return text[:offset], text[offset:]
    raw = _encoded(text)
    return _decoded(raw[: 2 * offset]), _decoded(raw[2 * offset :])


def splits_pair(text: str, offset: int) -> bool:
    """Tell whether `offset` lies between the two halves of a surrogate pair."""
    if text.isascii():
        return False
    raw = _encoded(text)[2 * offset : 2 * offset + 2]
    return int.from_bytes(raw, "little") in _LOW_SURROGATES


def cluster_start(text: str, offset: int) -> int:
    """Return where the user-perceived character begins that `offset` lies inside; `offset` if inside none."""
    if text.isascii():
        return offset
    at = 0
    for cluster in clusters(text):
        after = at + units(cluster)
        if after > offset:
            return at
        at = after
    return offset


def clusters(text: str) -> list[str]:
    """Return the user-perceived characters of `text`."""
    found: list[str] = _CLUSTER.findall(text)
    return found


def _encoded(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-16-le", "surrogatepass")
