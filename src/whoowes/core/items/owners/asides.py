"""Those whom an owner cell names without making them owe: in copy, replaced, or only consulted."""

import re
from collections.abc import Callable, Iterator, Sequence

from whoowes.core.items.owners.folding import first_words, length_of_phrase, phrase
from whoowes.core.items.owners.outcome import NOBODY_RULE, Ground
from whoowes.core.items.owners.separators import EDGES
from whoowes.core.items.readings import OwnerKind, OwnerReading

# A stretch between commas, what stands in brackets left whole.
_STRETCH = re.compile(r"(?:[(\[{][^()\[\]{}]*[)\]}]|[^,;\n])+")
_OPENING, _CLOSING = re.compile(r"[(\[{]"), re.compile(r"[)\]}]")

Read = Callable[[Ground, str], OwnerReading]


def is_aside(ground: Ground, remark: str, read: Read) -> bool:
    """Tell whether words are about somebody who is no longer, or never was, an owner ("cc Sara")."""
    said = remark.split()
    length = length_of_phrase(said, 0, *_at_start(ground))
    return length > 0 and _is_of_somebody(ground, said, length, read)


def beginnings_of_asides(ground: Ground) -> frozenset[str]:
    """Return the folded words one of which stands in every text that names such a person."""
    return first_words(*_at_start(ground))


def without_asides(ground: Ground, text: str, read: Read) -> str:
    """Return an owner cell without those who do not owe: "Kevin cc Sara", "Kevin, cc Sara and Tom".

    Whoever stands behind a word of copying or consulting is in copy or consulted too, up to the end of the
    cell; a hand-over holds up to the next comma. Empty where nobody else is named.
    """
    kept: list[str] = []
    is_cut = False
    for match in _STRETCH.finditer(text):
        stretch = match.group()
        before, is_to_end = _before_aside(ground, stretch, read)
        is_cut = is_cut or before != stretch
        kept.append(before.strip(EDGES))
        if is_to_end:
            break
    return ", ".join(part for part in kept if part) if is_cut else text


def _before_aside(ground: Ground, stretch: str, read: Read) -> tuple[str, bool]:
    """Return what stands before the first aside of a stretch, and whether it goes on behind the comma."""
    words = ground.words
    said = stretch.split()
    beginnings = beginnings_of_asides(ground)
    for place in _outside_brackets(said):
        if phrase(said[place]).partition(" ")[0] not in beginnings:
            continue
        length = length_of_phrase(said, place, *(_inside(ground) if place else _at_start(ground)))
        found = phrase(" ".join(said[place : place + length]))
        is_sure = place == 0 or found in words.consulted
        if not _is_of_somebody(ground, said[place:], length, read):
            continue
        if length and (is_sure or _names_somebody(ground, said[place + length :], read)):
            return " ".join(said[:place]), found in words.consulted or found in words.copied
    return stretch, False


def _is_of_somebody(ground: Ground, said: Sequence[str], length: int, read: Read) -> bool:
    """Tell whether words that put somebody aside go on with him: "not Sara", but no "not only Sara".

    In "not yet Sara", "remplacé par Sara" a small word behind turns what they say.
    """
    behind, alone = said[length:], " ".join(said)
    if not behind and alone.isupper() and read(ground, alone).kind is OwnerKind.RESOLVED:
        # "MF/NO" may be two people.
        return False
    found = phrase(" ".join(said[:length]))
    if found not in ground.words.instead and found not in ground.words.excluded:
        return True
    if behind and phrase(behind[0]) in ground.words.articles:
        behind = behind[1:]
    return not behind or not behind[0][:1].islower() or read(ground, " ".join(behind)).rule != NOBODY_RULE


def _outside_brackets(said: Sequence[str]) -> Iterator[int]:
    """Yield where words stand in no brackets; these are remarks ("Kevin (cc Sara) and Tom")."""
    depth = 0
    for place, word in enumerate(said):
        depth += len(_OPENING.findall(word))
        if depth == 0:
            yield place
        depth = max(0, depth - len(_CLOSING.findall(word)))


def _names_somebody(ground: Ground, said: Sequence[str], read: Read) -> bool:
    """Tell whether words name an owner: "Kevin not available" says nothing of anybody else."""
    reading = read(ground, " ".join(said))
    is_certain = reading.kind in {OwnerKind.RESOLVED, OwnerKind.GROUP}
    return is_certain or bool(reading.people or reading.suggestions)


def _inside(ground: Ground) -> tuple[frozenset[str], ...]:
    words = ground.words
    return words.instead, words.excluded, words.consulted, words.copied


def _at_start(ground: Ground) -> tuple[frozenset[str], ...]:
    # Inside a cell "was" may be a verb: "Kevin was asked".
    return (*_inside(ground), ground.words.formerly)
