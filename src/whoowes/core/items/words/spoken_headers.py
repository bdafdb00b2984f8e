"""Column headers as people speak, in each language: whose something is, what is to be done, whether it came.

"Down to", "Bei wem liegt's", "Quem toca" ask who; "Che cosa resta da fare" what; "Al binnen?" whether what
somebody was to deliver is there. What a row depends on ("Depende de") is no owner.
"""

from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import Role

_ENGLISH_DONE = r"(?:done|sorted|fixed|agreed|finished|settled|tidied up|dealt with)"

SPOKEN_HEADERS: Mapping[str, tuple[tuple[Role, str], ...]] = {
    "en": (
        (
            Role.OWNER,
            (
                r"(?:(?:is |it's |it is )?down to|(?:it )?(?:falls|rests|lies|stays|belongs) (?:to|with))"
                r"(?: (?:who|whom|whose side))?"
                r"|(?:with )?whom? (?:does it|is it) (?:sit|rest|lie|fall|down)(?: (?:with|to))?"
                r"|(?:in whose hands|on whose (?:plate|desk|list|side|shoulders))(?: is (?:it|this))?"
                r"|who(?:'s| is)? (?:runs?|running|carries|carrying|drives?|driving|deals?|dealing|minding)"
                r"(?: with)?(?: (?:it|this|that))?"
            ),
        ),
        (
            Role.TASK,
            (
                rf"what (?:must|should|has to|needs to) (?:still )?be {_ENGLISH_DONE}"
                rf"|what(?:'s| is) (?:still )?(?:to be|left to be) {_ENGLISH_DONE}"
                rf"|what (?:we|you|they|i) (?:still )?need {_ENGLISH_DONE}"
                r"|what needs (?:doing|sorting) (?:next|now)"
                r"|what (?:still )?remains(?: to be done)?"
            ),
        ),
        (
            Role.DONE,
            r"(?:got it|arrived|submitted|handed in|turned in|supplied|provided)(?: yet)?|came in|in yet",
        ),
    ),
    "de": (
        (
            Role.OWNER,
            pattern(
                r"(?:bei|an) wem (?:liegt|hängt|bleibt|ist)(?:'s| es| das)?(?: noch)?"
                r"|in wessen (?:hand|händen)|auf wessen (?:tisch|schreibtisch|liste)"
                r"|wer (?:trägt|nimmt|bringt|treibt|betreut)(?:'s| es| das)?(?: (?:mit|voran|vor))?"
            ),
        ),
        (
            Role.TASK,
            pattern(
                r"was (?:noch |alles )?(?:zu (?:tun|erledigen|machen|klären) ist|fehlt|ansteht)"
                r"|was (?:fehlt|steht)(?: jetzt)?(?: noch)?(?: (?:an|aus))?"
            ),
        ),
        (
            Role.DONE,
            pattern(
                r"(?:schon |bereits )?(?:angekommen|abgegeben|eingereicht|eingegangen|vorliegend|beigebracht)"
                r"|liegt (?:schon |bereits |es |uns ){0,3}vor|(?:ist |schon ){1,2}da"
            ),
        ),
    ),
    "fr": (
        (
            Role.OWNER,
            (
                r"(?:entre|dans) (?:les mains|le camp) de(?: qui)?|(?:dans|entre) quell?e?s? (?:camp|mains)"
                r"|(?:(?:ca|cela) )?(?:revient|incombe) a(?: qui)?|sur (?:le bureau|les epaules) de(?: qui)?"
            ),
        ),
        (
            Role.TASK,
            (
                r"ce qui (?:doit|reste a) (?:encore )?(?:etre fait|faire|regler|voir)"
                r"|(?:que|ce qu'il) (?:faut|reste)(?:-t)?(?:-il)? (?:encore )?(?:a )?(?:faire|regler)"
            ),
        ),
        (
            Role.DONE,
            r"(?:deja |bien )?(?:remis|fourni|parvenu|rendu|transmis)e?s?|(?:deja|bien) arrivee?s?|arrive",
        ),
    ),
    "es": (
        (
            Role.OWNER,
            (
                r"(?:corre |va )?a (?:cargo|cuenta) de(?: quien)?|en el tejado de(?: quien)?"
                r"|quien(?:es)? (?:carga|tira|corre|mueve|empuja|sigue)"
                r"(?: (?:con|de|del|el|la|lo|ello|carro|tema)){0,3}"
                r"|sobre (?:los hombros|la mesa) de(?: quien)?"
            ),
        ),
        (
            Role.TASK,
            r"(?:lo )?que (?:hay que|se debe|debe|queda por|falta por) (?:hacer(?:se)?|resolver)",
        ),
        (
            Role.DONE,
            r"(?:ya )?(?:(?:ha )?llegado|llego|llegaron|aportad[oa]s?|presentad[oa]s?|entregad[oa]s?)",
        ),
    ),
    "pt": (
        (
            Role.OWNER,
            (
                r"quem (?:toca|leva|puxa|carrega|conduz|segura|cuida)(?: (?:isto|isso|o barco|a bola))?"
                r"|nas maos de(?: quem)?|nos ombros de(?: quem)?|(?:fica )?a cargo de(?: quem)?"
            ),
        ),
        (
            Role.TASK,
            (
                r"o que (?:ainda )?(?:precisa(?: de)?|tem (?:que|de)|deve|ha(?: para)?|resta|falta"
                r"|e (?:preciso|necessario)) (?:ser )?(?:feito|fazer|resolvido|resolver|tratar)"
            ),
        ),
        (
            Role.DONE,
            r"(?:ja )?(?:chegou|chegaram|apresentad[oa]s?|recebid[oa]s?|entregues?)",
        ),
    ),
    "nl": (
        (
            Role.OWNER,
            (
                r"wie (?:trekt|regelt|draagt|bewaakt|verzorgt)(?: (?:het|dit|dat|de kar))?"
                r"|in (?:wiens handen|handen van)(?: wie)?|op (?:wiens bord|het bord van)(?: wie)?"
            ),
        ),
        (
            Role.TASK,
            (
                r"wat er (?:nog )?(?:moet|te) (?:gebeuren|doen|gedaan worden)(?: (?:is|staat|valt))?"
                r"|wat (?:staat|ligt) er (?:nog )?open|wat (?:nog )?rest(?:eert)?"
            ),
        ),
        (
            Role.DONE,
            r"(?:is |al |reeds ){0,2}(?:binnen(?:gekomen)?|aangeleverd|ingeleverd|ingediend|aangekomen)",
        ),
    ),
    "it": (
        (
            Role.OWNER,
            (
                r"(?:a chi )?(?:spetta|compete)(?: a)?(?: chi)?|nelle mani di(?: chi)?"
                r"|sulle spalle di(?: chi)?|chi (?:lo )?(?:porta avanti|manda avanti|tira|cura|sbriga)"
            ),
        ),
        (
            Role.TASK,
            (
                r"(?:(?:che )?cosa|quello che|quel che) (?:ancora )?(?:bisogna|va|deve essere|resta da"
                r"|rimane da|c'e(?: ancora)? da|serve) (?:fatt[oa]|fare)|(?:che )?cosa (?:ci )?manca"
            ),
        ),
        (
            Role.DONE,
            r"(?:e' |e |gia ){0,2}(?:pervenut|arrivat|presentat|ricevut|depositat|consegnat)[oaie]",
        ),
    ),
}
"""Patterns over folded headers, without question marks."""
