"""From a task as written to its words: remarks about the row and the due phrase out, compounds joined."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from whoowes.core.items.owners.folding import fold, tidy
from whoowes.core.ledger.identity.words import TaskWords

_TOKEN = re.compile(r"(?:(?<!\S)[+-](?=\d))?[^\W_]+(?:['.][^\W_]+)*[+#%]*|\s[-–—]+\s|[:;,/()\[\]|\n]")
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_THOUSANDS = re.compile(r"(?<=\d)[,'](?=\d{3}\b)")
_POSSESSIVE = re.compile(r"'s$|'$")
_BOXES = re.compile(r"[☐☑☒✓✔✅❌⬜]|\[\s*[xX]?\s*\]")
_SIGNS = {"&": " and ", "w/": " with ", "@": " at ", "€": " eur ", "$": " usd ", "£": " gbp "}
_LONGEST_JOINED = 3


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a task."""

    raw: str
    word: str
    """Folded, joined with its neighbours where the language writes them as one."""
    segment: int
    """Counts up at each mark that parts one phrase from the next."""
    is_after_dash: bool = False
    """The mark before its segment was a dash or a colon."""


def tokens_of(task: str, words: TaskWords) -> tuple[Token, ...]:
    """Return the words of a task, without remarks about its state and without its due phrase."""
    text = _BRACKETS.sub(lambda match: _kept(match.group(1), words), _BOXES.sub(" ", tidy(task)))
    for sign, meaning in _SIGNS.items():
        text = re.sub(rf"(?<![\w]){re.escape(sign)}" if sign == "w/" else re.escape(sign), meaning, text)
    tokens = _cut(_THOUSANDS.sub("", _HYPHEN.sub("", text)), words)
    tokens = _without_state(tokens, words)
    return _without_deadline(_joined(tokens, words), words)


def _kept(inside: str, words: TaskWords) -> str:
    said = " ".join(fold(token) for token in re.findall(r"[^\W_]+", inside))
    return " " if said in words.state_tags else f" , {inside} , "


def _cut(text: str, words: TaskWords) -> list[Token]:
    tokens: list[Token] = []
    segment, is_after_dash = 0, False
    is_shouted = text.isupper()
    for raw in _TOKEN.findall(text):
        if not any(letter.isalnum() for letter in raw):
            segment += 1
            is_after_dash = raw.strip() not in {",", "/"}
            continue
        bare = _POSSESSIVE.sub("", raw)
        is_first = not tokens or tokens[-1].segment != segment
        is_name = not is_shouted and _is_name_in_capitals(bare, words, is_first=is_first)
        tokens.append(Token(bare, bare if is_name else words.spelling(fold(bare)), segment, is_after_dash))
    return tokens


def _is_name_in_capitals(word: str, words: TaskWords, *, is_first: bool) -> bool:
    """Tell whether capitals make another word of it: "IT", "US", "option A" (not "A new one", not "I")."""
    if len(word) == 1:
        return word.isupper() and not is_first and fold(word) not in words.leading
    return word.isupper() and fold(word) in words.pronouns_in_capitals


def _without_state(tokens: Sequence[Token], words: TaskWords) -> list[Token]:
    """Drop segments that only tell the row's state: "Still to do: …", "… - carried over"."""
    segments = sorted({token.segment for token in tokens})
    said = {place: " ".join(token.word for token in tokens if token.segment == place) for place in segments}
    remarks = {place for place in segments if said[place] in words.state_tags}
    kept = [token for token in tokens if token.segment not in remarks]
    return kept or list(tokens)


def _joined(tokens: Sequence[Token], words: TaskWords) -> list[Token]:
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        for length in range(_LONGEST_JOINED, 0, -1):
            run = tokens[place : place + length]
            one = words.joined.get(" ".join(token.word for token in run))
            if one is not None and len({token.segment for token in run}) == 1:
                joined.append(Token(run[0].raw, one, run[0].segment, run[0].is_after_dash))
                place += length
                break
        else:
            joined.append(tokens[place])
            place += 1
    return joined


def _without_deadline(tokens: Sequence[Token], words: TaskWords) -> tuple[Token, ...]:
    """Drop "by 6 March" and a bare "tomorrow" at the end of a task or of a segment."""
    left: list[Token] = []
    for segment in dict.fromkeys(token.segment for token in tokens):
        part = [token for token in tokens if token.segment == segment]
        left += part[: _deadline_at(part, words)]
    return tuple(left) if left else tuple(tokens)


def _deadline_at(part: Sequence[Token], words: TaskWords) -> int:
    said = [token.word for token in part]
    for place in range(len(said)):
        rest = said[place:]
        if " ".join(rest) in words.bare_deadlines:
            return place
        length = _deadline_words_at(rest, words)
        if length and len(rest) > length and all(_is_date_word(word, words) for word in rest[length:]):
            return place
    return len(said)


def _deadline_words_at(said: Sequence[str], words: TaskWords) -> int:
    longest = 4
    return next((length for length in range(longest, 0, -1) if " ".join(said[:length]) in words.deadline), 0)


def _is_date_word(word: str, words: TaskWords) -> bool:
    return word in words.deadline_words or bool(re.fullmatch(r"\d[\d.]*(st|nd|rd|th|am|pm)?", word))
