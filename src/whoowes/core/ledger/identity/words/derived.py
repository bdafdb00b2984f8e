"""Nouns that a language forms from its verbs by rule: "Kündigung", "instalación"."""

from collections.abc import Iterator, Mapping

_ENDINGS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "de": (("eln", ("elung",)), ("ern", ("erung",)), ("en", ("ung",))),
    "nl": (("en", ("ing",)),),
    "fr": (("er", ("ation", "ement", "age")), ("ir", ("issement", "ition"))),
    "es": (("ar", ("ación", "amiento")), ("er", ("imiento",)), ("ir", ("ición", "imiento"))),
    "it": (("are", ("azione", "amento")), ("ire", ("izione", "imento"))),
    "pt": (("ar", ("ação", "amento")), ("er", ("imento",)), ("ir", ("ição", "imento"))),
}


def derived_nouns(verb: str, language: str) -> Iterator[str]:
    """Yield the nouns of a verb in the infinitive, words that nobody uses among them."""
    plain = verb.replace("|", "")
    for ending, of_nouns in _ENDINGS.get(language, ()):
        if plain.endswith(ending) and " " not in plain:
            yield from (plain.removesuffix(ending) + noun for noun in of_nouns)
            return
