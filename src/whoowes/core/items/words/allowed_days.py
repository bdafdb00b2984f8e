"""What says of a day that it is soon enough: "end of April *is fine*", "Ende April *reicht*".

By language, over folded words, behind the day.
"""

from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import pattern

ALLOWED: Mapping[str, str] = {
    "en": (
        r"(?:is|was|'s|will be|would be|should be) (?:(?:also|just|still|perfectly|absolutely) )?"
        r"(?:fine|ok|okay|enough|soon enough|early enough|good|all right|alright)|(?:will|would) do|works"
        r"|suffices"
    ),
    "de": pattern(
        r"(?:reicht|genügt|passt|geht)(?: (?:auch|noch|völlig|vollkommen|uns|mir|ihr|ihm|ihnen|aus))*"
        r"|ist (?:auch |noch |völlig )*(?:ok|okay|in ordnung|früh genug|gut|recht)"
    ),
    "fr": (
        r"(?:me |nous |lui |leur )?(?:suffit|suffira|convient|conviendra|va|ira)"
        r"(?: (?:bien|tres bien|aussi))?"
        r"|(?:c'est|est|sera) (?:bon|bien|ok|assez tot)"
    ),
    "es": (
        r"(?:(?:nos|me|les|le) )?(?:vale|basta|sirve|va bien|viene bien)(?: tambien)?"
        r"|esta bien|es suficiente"
    ),
    "pt": (
        r"(?:serve|basta|chega|da)(?:-(?:nos|me|lhes?))?(?: (?:bem|tambem|perfeitamente))?"
        r"|(?:esta|fica) (?:bem|bom|otimo)|e suficiente"
    ),
    "it": r"(?:(?:ci|mi|gli|le) )?(?:va (?:bene|benissimo)|basta|e sufficiente|andrebbe bene|andra bene)",
    "nl": (
        r"is (?:ook |nog |vroeg )*(?:prima|goed|ok|oke|genoeg|voldoende|in orde|akkoord)"
        r"|volstaat|kan(?: ook| nog)?|mag(?: ook)?"
    ),
}
