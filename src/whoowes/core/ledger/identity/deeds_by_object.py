"""What a verb says by what it is done to: access shared is given, a signed lease returned is sent."""

from collections.abc import Sequence
from dataclasses import replace

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.clause import Actions
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.words import Classes, TaskWords

_GIVING: Classes = frozenset({"send", "give"})
_ARRANGING: Classes = frozenset({"arrange"})
_CHECKING: Classes = frozenset({"review", "confirm", "investigate", "clarify"})
_COMPLETING: Classes = frozenset({"sign", "countersign", "fill in", "approve"})


def by_their_object(
    actions: Actions, tokens: Sequence[Token], words: Sequence[Word], table: TaskWords
) -> Actions:
    """Return actions with what their verbs say of this object."""
    classes = _with_clause(actions, tokens, table)
    objects = {word.key for word in words if not word.preposition and word.is_head}
    if objects & table.given:
        classes = _with(classes, _GIVING, _GIVING)
    elif objects & table.appointments:
        classes = frozenset(
            _ARRANGING if "create" in each and "draft" not in each else each for each in classes
        )
    if any(_is_completed(word, table) for word in words):
        classes = _with(classes, frozenset({"return"}), frozenset({"send"}))
    return replace(actions, classes=classes)


def _with(actions: frozenset[Classes], saying: Classes, more: Classes) -> frozenset[Classes]:
    return frozenset(each | more if each & saying else each for each in actions)


def _with_clause(actions: Actions, tokens: Sequence[Token], table: TaskWords) -> frozenset[Classes]:
    """Return verbs of checking as confirming where a clause follows: "check whether it is covered"."""
    opens = any(
        place + 1 < len(tokens)
        and place + 1 not in actions.places
        and tokens[place + 1].word in table.whether
        for place in actions.places
    )
    return _with(actions.classes, _CHECKING, frozenset({"confirm"})) if opens else actions.classes


def _is_completed(word: Word, table: TaskWords) -> bool:
    """Tell whether a thing is said to be signed or filled in: who returns that, hands it over."""
    said = (table.participles.get(each) for each in (fold(word.raw), word.key))
    return any(classes & _COMPLETING for classes in said if classes)
