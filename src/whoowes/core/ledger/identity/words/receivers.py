"""Pronouns for those who get something, by person, of the languages whose pronouns are no other words."""

from collections.abc import Mapping

RECEIVERS: Mapping[str, tuple[frozenset[str], ...]] = {
    "en": (frozenset({"me", "us"}), frozenset({"you"}), frozenset({"him", "her", "them"})),
    "de": (frozenset({"mir", "uns"}), frozenset({"dir", "euch"}), frozenset({"ihm", "ihnen"})),
    "fr": (frozenset({"me", "moi", "nous"}), frozenset({"te", "vous"}), frozenset({"lui", "leur", "eux"})),
    "nl": (frozenset({"mij", "ons"}), frozenset({"jou", "jullie"}), frozenset({"hem", "hun", "hen"})),
}
"""First, second and third person; folded."""
