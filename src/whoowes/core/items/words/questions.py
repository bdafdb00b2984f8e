"""Words that ask, in each language: before a duty they name nobody ("Who to ring", "Wer muss zahlen")."""

from collections.abc import Mapping

QUESTION_WORDS: Mapping[str, str] = {
    "en": r"who|whom|whose|what|where|when|which|why|how",
    "de": r"wer|wen|wem|wessen|was|wo|wann|welche[rsnm]?|warum|wie",
    "fr": r"qui|que|quoi|ou|quand|quel(?:le)?s?|pourquoi|comment",
    "es": r"quien(?:es)?|que|donde|cuando|cual(?:es)?|por que|como",
    "pt": r"quem|que|onde|quando|qua(?:l|is)|por que|porque|como",
    "nl": r"wie|wiens|wat|waar|wanneer|welke?|waarom|hoe",
    "it": r"chi|che|cosa|dove|quando|qual[ei]?|perche|come",
}
"""Patterns over folded text."""
