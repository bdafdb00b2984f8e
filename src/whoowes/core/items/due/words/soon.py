"""Words at the end of a task for "as soon as possible"; urgency alone is part of the task."""

from collections.abc import Mapping

from whoowes.core.items.due.words.table import phrases

SOON: Mapping[str, tuple[str, ...]] = {
    "en": phrases("asap, a.s.a.p, as soon as possible, as soon as practicable, as early as possible"),
    "de": phrases(
        "so schnell wie möglich, so bald wie möglich, sobald wie möglich, sobald möglich, schnellstmöglich, "
        "baldmöglichst, möglichst bald, möglichst schnell, umgehend, schnellstens, asap bitte"
    ),
    "fr": phrases(
        "dès que possible, le plus tôt possible, le plus vite possible, au plus vite, au plus tôt, "
        "aussi vite que possible, dans les meilleurs délais, dans les plus brefs délais, dqp"
    ),
    "es": phrases(
        "lo antes posible, cuanto antes, lo más pronto posible, tan pronto como sea posible, "
        "en cuanto sea posible, a la mayor brevedad, a la mayor brevedad posible"
    ),
    "it": phrases(
        "il prima possibile, prima possibile, quanto prima, al più presto, il più presto possibile, "
        "appena possibile, non appena possibile"
    ),
    "nl": phrases("zo snel mogelijk, zo spoedig mogelijk, zo vlug mogelijk, zo gauw mogelijk, zsm, z.s.m"),
    "pt": phrases(
        "o mais rápido possível, o quanto antes, quanto antes, o mais breve possível, logo que possível, "
        "assim que possível, o mais cedo possível, com a maior brevidade possível"
    ),
}

DENYING = (
    r"not|no|never|or|certainly|nicht|kein\w*|nie|oder|pas|jamais|ou|nunca|jamas|o|non|mai|niet|geen|of|nao"
)
"""Right before these words: "not asap", "now or asap". Of all languages; folded."""
