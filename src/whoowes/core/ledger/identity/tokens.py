"""From a task as written to its words: remarks about the row out, figures in one form, compounds in parts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from whoowes.core.items.owners.folding import fold, tidy
from whoowes.core.ledger.identity.compounds import parts_of
from whoowes.core.ledger.identity.figures import currency, plain_figures
from whoowes.core.ledger.identity.words import TaskWords

_TOKEN = re.compile(r"(?:(?<!\S)[+-](?=\d))?[^\W_]+(?:['.][^\W_]+)*[+#%]*|\s[-–—]+\s|[:;,/()\[\]|\n]")
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_HYPHENED = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)+")
_HYPHENED_CODE = re.compile(r"(?<![^\W_])([A-Z]{1,4})[-‐‑](?=\d{1,4}s?(?![^\W_]|-))")
_HYPHEN = re.compile(r"[-‐‑]")
_ELIDED = re.compile(r"(?<![^\W_])([^\W\d_]{1,6})'(?=[^\W_])")
_POSSESSIVE = re.compile(r"'s$|'$")
_BOXES = re.compile(r"[☐☑☒✓✔✅❌⬜]|\[\s*[xX]?\s*\]")
_ROW_NUMBER = re.compile(r"^\W*\d{1,2}\)\s+(?=\w)")
_NUMBER_SIGN = re.compile(
    r"(?<!\w)(?:n[°º]\s?|(?:no|nr|núm|num|n)\.\s?|(?:number|numéro|numero|número|nummer)\s)(?=\d)",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(r"[^\W\d_]{1,5}\.[^\W\d_]{1,3}")
_NUMBER_OF = re.compile(r"(?<!\w)no\.(?= of\b)", re.IGNORECASE)
_CUT_SHORT = re.compile(r"\.(?:[,:;)/]|\s[a-z\d(])")
_SIGNS = {"&": " and ", "w/": " with ", "@": " at "}
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
    is_possessor: bool = False
    """Written as whose something is: "Kevin's"."""
    is_cut: bool = False
    """Written short, with a full stop for the rest: "dept. head", "app.to"."""
    is_part: bool = False
    """Was written together with its neighbour, as nouns are."""
    is_aside: bool = False
    """Says why or when, not what: it may come and go between two calls."""


def tokens_of(task: str, words: TaskWords) -> tuple[Token, ...]:
    """Return the words of a task as they stand in it, remarks and due phrases included."""
    text = _ROW_NUMBER.sub("", _BOXES.sub(" ", tidy(task)))
    text = _NUMBER_OF.sub("number", _NUMBER_SIGN.sub("", text))
    text = _BRACKETS.sub(lambda match: f" , {match.group(1)} , ", text)
    for sign, meaning in _SIGNS.items():
        text = re.sub(rf"(?<![\w]){re.escape(sign)}" if sign == "w/" else re.escape(sign), meaning, text)
    for short, meaning in words.slashed.items():
        text = re.sub(rf"(?<!\w){short}(?!\w)", meaning, text, flags=re.IGNORECASE)
    text = plain_figures(text, has_decimal_comma=words.grammar.has_decimal_comma)
    text = _HYPHENED_CODE.sub(r"\1", text)
    text = _HYPHENED.sub(lambda match: _unhyphened(match.group(), words), text)
    text = _ELIDED.sub(lambda match: _unelided(match, words), text)
    return _in_parts(_joined(_cut(text, words), words), words)


def _unhyphened(compound: str, words: TaskWords) -> str:
    """Join "kick-off"; part "Marketing-Plan" where the language would write one word for it."""
    if all(words.spelling(fold(part)) in words.calendar for part in _HYPHEN.split(compound)):
        return _HYPHEN.sub(" ", compound)
    apart, joined = _HYPHEN.sub(" ", compound), _HYPHEN.sub("", compound)
    short = words.joined.get(" ".join(words.spelling(fold(part)) for part in apart.split()))
    if short and short != words.spelling(fold(joined)):
        return apart
    is_one = not words.grammar.writes_compounds or words.spelling(fold(joined)) in words.joined.values()
    return joined if is_one else _HYPHEN.sub(" ", compound)


def _unelided(match: re.Match[str], words: TaskWords) -> str:
    return f"{match[1]} " if fold(match[1]) in words.elided else match[0]


def _cut(text: str, words: TaskWords) -> list[Token]:
    tokens: list[Token] = []
    segment, is_after_dash = 0, False
    is_shouted = text.isupper()
    for match in _TOKEN.finditer(text):
        raw = match[0]
        if not any(letter.isalnum() for letter in raw):
            segment += 1
            is_after_dash = raw.strip() not in {",", "/"}
            continue
        bare = _POSSESSIVE.sub("", raw)
        is_first = not tokens or tokens[-1].segment != segment
        is_name = not is_shouted and _is_name_in_capitals(bare, words, is_first=is_first)
        word = bare if is_name else _word(bare, words)
        is_cut = bool(_CUT_SHORT.match(text, match.end())) or bool(_CONTRACTED.fullmatch(bare))
        is_possessor = bare != raw
        tokens.append(Token(bare, word, segment, is_after_dash, is_possessor=is_possessor, is_cut=is_cut))
    return tokens


def _word(bare: str, words: TaskWords) -> str:
    folded = fold(bare)
    return currency(folded) or words.spelling(folded)


def _is_name_in_capitals(word: str, words: TaskWords, *, is_first: bool) -> bool:
    """Tell whether capitals make another word of it: "IT", "US", "option A" (not "A new one", not "I")."""
    if len(word) == 1:
        return word.isupper() and not is_first and fold(word) not in words.leading
    return word.isupper() and fold(word) in words.pronouns_in_capitals


def _joined(tokens: Sequence[Token], words: TaskWords) -> list[Token]:
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        for length in range(_LONGEST_JOINED, 0, -1):
            run = tokens[place : place + length]
            one = words.joined.get(" ".join(token.word for token in run))
            if one is not None and len({token.segment for token in run}) == 1:
                joined.append(replace(run[0], word=one))
                place += length
                break
        else:
            joined.append(tokens[place])
            place += 1
    return joined


def _in_parts(tokens: Sequence[Token], words: TaskWords) -> tuple[Token, ...]:
    """Return "Vertragsentwurf" as its two nouns, where the language writes them together."""
    if not words.grammar.writes_compounds:
        return tuple(tokens)
    return tuple(
        token if len(parts) == 1 else replace(token, raw=part.capitalize(), word=part, is_part=True)
        for token in tokens
        for parts in [parts_of(token.word, words)]
        for part in parts
    )
