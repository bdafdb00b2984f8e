"""What a row of the same owner and date may leave unsaid: the end of a word, or that a thing is an account.

"Calendrier Insta" is then "Calendrier Instagram", and "finish the list" goes on with "make a list". By words
alone it would be guessing: "promo" may be a promotion or a prom.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask, prepare
from whoowes.core.ledger.identity.words import Classes, TaskWords, task_words_for
from whoowes.core.ledger.identity.words.containers import CONTAINERS

_SHORTEST, _LONGEST = 5, 6
_CUT_OFF = 3
_CLIPPED = re.compile(rf"(?<![^\W_])[^\W\d_]{{{_SHORTEST},{_LONGEST}}}(?![^\W_])\.?")
_INITIALS = re.compile(r"(?<!\w)[A-ZÄÖÜ]{2,3}(?!\w)")
_LONG_WORD = re.compile(r"[^\W\d_]{10,40}")
_FINISHING: Classes = frozenset({"finish"})
_MAKING: Classes = frozenset({"draft", "prepare", "create", "update", "document", "translate", "summarise"})


def as_of_one_row(short: PreparedTask, full: PreparedTask) -> tuple[PreparedTask, PreparedTask]:
    """Return a short text and a full one in like words, as far as the short one only leaves words away."""
    short = _going_on(_written_out(short, full), full)
    return short, _without_container(short, full)


def _written_out(short: PreparedTask, full: PreparedTask) -> PreparedTask:
    """Return a text with its clipped words as the other writes them, where no nouns are written together.

    There it may be the initials of a compound instead.
    """
    table = task_words_for(short.language)
    if short.language != full.language:
        return short
    if table.grammar.writes_compounds:
        text = _INITIALS.sub(lambda match: _compound(match[0], full), short.text)
    else:
        text = _CLIPPED.sub(lambda match: _whole(match[0], full.words, table), short.text)
    return short if text == short.text else prepare(text, short.locale)


def _compound(initials: str, full: PreparedTask) -> str:
    """Return the one long word that capitals are short for, or those: "SV", "Sozialversicherung"."""
    if fold(initials) in full.said:
        return initials
    pattern = re.compile("".join(rf"{letter}\w{{2,}}" for letter in fold(initials)))
    whole = [word for word in _LONG_WORD.findall(full.text) if pattern.fullmatch(fold(word))]
    return whole[0] if len(whole) == 1 else initials


def _whole(clipped: str, words: Sequence[Word], table: TaskWords) -> str:
    """Return the one word of a task that begins like a clipped one; else that, as any known word."""
    key = fold(clipped.rstrip("."))
    tables = (table.known, table.nouns, table.stop, table.calendar)
    is_known = any(key in known or table.key(key) in known for known in tables)
    whole = [
        word.raw for word in words if fold(word.raw).startswith(key) and len(word.raw) >= len(key) + _CUT_OFF
    ]
    return whole[0] if len(whole) == 1 and not is_known else clipped


def _going_on(short: PreparedTask, full: PreparedTask) -> PreparedTask:
    """Return a text that finishes what the other makes as one that makes it."""
    is_finishing = bool(short.actions) and all(classes & _FINISHING for classes in short.actions)
    is_making = bool(full.actions) and all(classes & _MAKING for classes in full.actions)
    return replace(short, actions=full.actions) if is_finishing and is_making else short


def _without_container(short: PreparedTask, full: PreparedTask) -> PreparedTask:
    """Return "the Amex account" as "the Amex", where the other text does not say that it is one."""
    containers = CONTAINERS[full.language]
    for word in full.words:
        is_unsaid = fold(word.raw) in containers and word.key not in short.said
        if is_unsaid and any(each.is_name and each.phrase == word.phrase for each in full.words):
            return prepare(re.sub(rf"\b{re.escape(word.raw)}\b", "", full.text, count=1), full.locale)
    return full
