"""Words that open what is to be checked or confirmed: "check *whether* it holds", "confirm *that*"."""

from collections.abc import Mapping

WHETHER: Mapping[str, str] = {
    "en": "whether, if, that",
    "de": "ob, dass",
    "fr": "si, que, qu",
    "es": "si, que",
    "it": "se, che",
    "pt": "se, que",
    "nl": "of, dat",
}
