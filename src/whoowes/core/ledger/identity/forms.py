"""Whether two words are forms of one: inflected, a verb and its noun, clipped, or one of them mistyped."""

from rapidfuzz.distance import OSA

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.words import TaskWords
from whoowes.core.ledger.identity.words.derived import derived_nouns

_SHORTEST_TYPO = 5
_SHORTEST_STEM = 5
_SHORTEST_VERB = 4
_SHORTEST_CLIPPED = 3
_CUT_OFF = 2
_LONG_WORD = 8
_VERB_ENDING = 2
_NOUN_ENDINGS = (
    "ation",
    "ition",
    "tion",
    "ion",
    "ment",
    "ing",
    "al",
    "ance",
    "ung",
    "age",
    "azione",
    "acion",
    "acao",
)


def is_inflected(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether two words are one in another form, or a verb and the noun of it."""
    if (one.raw[0].islower() or other.raw[0].islower()) and _is_one_adjective(one, other, table):
        return True
    if _is_one_verb(one, other, table) or _is_derived(one, other, table) or _is_derived(other, one, table):
        return True
    if one.is_first and other.is_first:
        return one.key in table.verb_forms(other.key) or other.key in table.verb_forms(one.key)
    if one.is_first is other.is_first:
        return False
    first, further = (one, other) if one.is_first else (other, one)
    if further.raw[0].islower() and table.key(fold(first.raw)) == further.key:
        return True
    verb, noun = first.key, further.key
    return _is_noun_of(noun, verb) and (one.is_head or other.is_head)


def _is_one_verb(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether "extend" is the verb of "extending"; "meeting" is a noun of its own."""
    classes = table.actions.get(one.key)
    is_noun = one.key in table.nouns or other.key in table.nouns
    is_one_stem = one.key[:_SHORTEST_VERB] == other.key[:_SHORTEST_VERB]
    return classes is not None and classes == table.actions.get(other.key) and is_one_stem and not is_noun


def _is_derived(noun: Word, verb: Word, table: TaskWords) -> bool:
    """Tell whether a noun that says what is done is that of a verb which the table lacks."""
    says_what = noun.is_head or noun.is_first
    return says_what and noun.key in {fold(each) for each in derived_nouns(verb.key, table.language)}


def _is_one_adjective(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether "Technische" at the beginning is "technischen" further on."""
    is_sure = not (one.key in table.known and other.key in table.known)
    if not is_sure:
        return False
    first, second = table.adjective_stem(one.key), table.adjective_stem(other.key)
    is_at_start = one.is_first is not other.is_first and (first == other.key or second == one.key)
    return first == second or is_at_start


def _is_noun_of(noun: str, verb: str) -> bool:
    """Tell whether "reconciliation" is the noun of "reconcile": one stem, and an ending that makes nouns."""
    ending = next((each for each in _NOUN_ENDINGS if noun.endswith(each)), None)
    if ending is None or verb.endswith(_NOUN_ENDINGS):
        return False
    shared = next(
        (at for at, (a, b) in enumerate(zip(noun, verb, strict=False)) if a != b), min(len(noun), len(verb))
    )
    return (
        shared >= _SHORTEST_STEM
        and len(verb) - shared <= _VERB_ENDING
        and len(noun) - shared <= len(ending) + 1
    )


def is_cut_short(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether one is the first letters of the other, or its first and last, with a full stop."""
    short, long = (one, other) if one.is_cut else (other, one)
    if short.is_cut is long.is_cut or short.is_fact or long.is_fact:
        return False
    letters, whole = fold(short.raw).replace(".", ""), fold(long.raw)
    if letters in table.known or len(whole) < len(letters) + _CUT_OFF or letters[0] != whole[0]:
        return False
    is_beginning = len(letters) >= _SHORTEST_CLIPPED and whole.startswith(letters)
    if not is_beginning and letters[-1] != whole[-1]:
        return False
    rest = iter(whole)
    return all(letter in rest for letter in letters)


def may_be_clipped(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether one may be short for the other: "rev" for "revenue"."""
    short, long = sorted((one.key, other.key), key=len)
    is_beginning = len(short) >= _SHORTEST_CLIPPED and len(long) > len(short) + 1 and long.startswith(short)
    is_other = any(each.is_fact or each.is_name for each in (one, other)) or short in table.known
    return is_beginning and not is_other and not table.grammar.writes_compounds


def may_be_typo(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether two words differ by one slip, and are not both words or names of their own."""
    shortest = min(len(one.key), len(other.key))
    if shortest < _SHORTEST_TYPO or one.is_fact or other.is_fact or one.key[0] != other.key[0]:
        return False
    if (one.is_name and other.is_name) or (_is_known(one, table) and _is_known(other, table)):
        return False
    # A synonym in the table's own spelling is no slip of what was typed.
    typed = ((one.key, other.key), (fold(one.raw), fold(other.raw)))
    return any(OSA.distance(*words, score_cutoff=1) == 1 for words in typed)


def is_plain_slip(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether one is a known word and the other has a letter too many, too few, or two exchanged.

    Another letter in its place more often makes another word ("letter", "latter"). Two exchanged, or one
    written once instead of twice, leave no other word of many letters, known or not.
    """
    first, second = sorted((fold(one.raw), fold(other.raw)), key=len)
    is_exchanged = sorted(first) == sorted(second)
    if is_exchanged and len(first) >= _LONG_WORD:
        return True
    if len(second) > _LONG_WORD and _with_one_doubled(first, second):
        return True
    is_another_letter = len(first) == len(second) and not is_exchanged
    return _is_known(one, table) is not _is_known(other, table) and not is_another_letter


def _with_one_doubled(word: str, longer: str) -> bool:
    """Tell whether a word is another with one letter of it written twice."""
    at = next((at for at, (a, b) in enumerate(zip(word, longer, strict=False)) if a != b), len(word))
    return at > 0 and longer[at] == longer[at - 1] and word[at:] == longer[at + 1 :]


def _is_known(word: Word, table: TaskWords) -> bool:
    return word.key in table.known or word.raw.lower() in table.known
