"""Figures in one form before a task is cut into words: sums, percentages, versions, clock times."""

import re

_SIGNS = {"€": " eur ", "$": " usd ", "£": " gbp ", "¥": " jpy "}
_NAMES = {
    "euro": "eur", "euros": "eur", "eur": "eur", "dollar": "usd", "dollars": "usd", "usd": "usd",
    "pound": "gbp", "pounds": "gbp", "gbp": "gbp", "chf": "chf", "sfr": "chf", "franken": "chf",
    "jpy": "jpy", "yen": "jpy", "sek": "sek", "nok": "nok", "dkk": "dkk", "pln": "pln", "brl": "brl",
    "cad": "cad", "aud": "aud", "inr": "inr",
}  # fmt: skip
CURRENCIES = frozenset(_NAMES.values())
"""The words that currencies are read as: with another one it is another sum."""

_PERCENT = re.compile(
    r"(?<=\d)\s*(?:%|(?:percent|per cent|prozent|pour cent|por ciento|por cento|procent|per cento)\b)",
    re.IGNORECASE,
)
_VERSION = re.compile(r"\b(?:version|versión|versão|versie|versione|ver|v)\.?\s?(?=\d)", re.IGNORECASE)
_YEAR = re.compile(r"\bFY\s?'?(?:20)?(?=\d\d\b)", re.IGNORECASE)
_CLOCK = re.compile(r"(?<=\d):(?=\d\d\b)")
_THOUSANDS = re.compile(r"(?<=\d)[,'](?=\d{3}\b)")
_THOUSANDS_BY_POINT = re.compile(r"(?<=\d)\.(?=\d{3}\b)")
_THOUSANDS_BY_SPACE = re.compile(r"(?<=\d) (?=\d{3}(?: \d{3})* ?(?:€|eur))", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}\b)")
_TIMES = re.compile(r"(?<![^\s(])(?<!\d\s)[x×]\s?(?=\d)|(?<=\d)\s?[x×](?=\s+[^\W\d])", re.IGNORECASE)
_AT_LEAST = re.compile(r"(?<![^\s(])(\d+)\+(?=[\s),.]|$)")
_LARGE = re.compile(
    r"\b(\d+(?:\.\d+)?)\s?(k|tsd\.?|mio\.?|mln\.?|mn|million(?:s|en)?)(?![^\W_])", re.IGNORECASE
)
_YEARS = re.compile(
    r"(?:\b(from|von|vom|de|del|des|du|da|dal|do|dos|van|desde)\s+)?\b((?:19|20)\d\d)"
    r"\s+(?:to|till|until|through|thru|bis|à|au|a|al|hasta|até|tot|t/m|tot en met)\s+((?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def plain_figures(text: str, *, has_decimal_comma: bool) -> str:
    """Return a task with its figures in one form: "€5k", "5,000 EUR" and "5.000 €" say the same."""
    text = _YEARS.sub(_as_range, text)
    text = _AT_LEAST.sub(r"minimum \1", _TIMES.sub(" ", _PERCENT.sub("%", text)))
    text = _YEAR.sub("fy20", _VERSION.sub("v", _CLOCK.sub("h", text)))
    if has_decimal_comma:
        text = _THOUSANDS_BY_SPACE.sub("", _THOUSANDS_BY_POINT.sub("", text))
        text = _DECIMAL_COMMA.sub(".", text)
    text = _LARGE.sub(_written_out, _THOUSANDS.sub("", text))
    for sign, name in _SIGNS.items():
        text = text.replace(sign, name)
    return text


def currency(word: str) -> str | None:
    """Return the currency that a folded word names."""
    return _NAMES.get(word)


def _as_range(match: re.Match[str]) -> str:
    """Return "2022 bis 2024" as "2022-2024"; what is moved from one year to another is none of both."""
    is_range = not match[1] and match[2] < match[3]
    return f"{match[2]}-{match[3]}" if is_range else match[0]


def _written_out(match: re.Match[str]) -> str:
    factor = 1000 if match[2][0].lower() in {"k", "t"} else 1_000_000
    return f"{float(match[1]) * factor:.12g} "
