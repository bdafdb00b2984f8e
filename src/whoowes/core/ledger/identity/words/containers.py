"""Nouns for an account, folded, by language: beside a name they only say how one has it: "Amex account"."""

from collections.abc import Mapping

CONTAINERS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"account", "acct"}),
    "de": frozenset({"konto", "account"}),
    "fr": frozenset({"compte"}),
    "es": frozenset({"cuenta"}),
    "pt": frozenset({"conta"}),
    "nl": frozenset({"rekening", "account"}),
    "it": frozenset({"conto", "account"}),
}
