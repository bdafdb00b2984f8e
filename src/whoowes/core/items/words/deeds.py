"""Words around verbs, of all languages together: their endings and particles, what joins two of them."""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import keys

VERB_ENDINGS = keys(
    "ing|ied|ed|d|es|s|y|e|en|et|t|n|ees|ee|er|ir|re|is|it|ie|ue|us|u|i|ados|adas|ado|ada|idos|idas|ido|ida|ar"
    "|ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|are|ere|ire"
)
"""Of verbs and participles, folded."""
PAST_ENDINGS = keys("o|io|e|i|ei|aron|ieron|ou|eu|iu|aram|eram|iram|amos|imos")
"""Of Spanish and Portuguese forms that tell of the past without an auxiliary, folded."""
ADVERBS_OF_VERBS = frozenset(("up", "off", "out", "down", "away", "back"))
"""English particles that are no prepositions; the other languages write theirs into the participle."""
PARTICLES = ADVERBS_OF_VERBS | {"over", "in", "on", "through", "with"}
AND = r"(?:and|then|und|dann|et|puis|y|luego|e|poi|depois|en|dan)"
"""What joins two deeds."""
TO_BE_DONE = r"\bto be \w+|\bneeds? (?:to|\w+ing\b)|\S \b(?:a|por|para|da) \w+(?:er|ir|re|ar|or)$"
"""Behind a thing what is to be done with it: "Filing cabinet to be sold", "Copie du bail à signer"."""
TWO_VERBS_AT_THE_END = r"\w{3,}(?:en|n),? (?:und|en|oder|of|bzw\.?) (?:\w+ )?\w+$"
"""In German and Dutch: "prüfen und unterschreiben"."""
RESULTS = pattern(
    r"settled|confirmed|agreed|decided|chosen|approved|presented|installed|fixed|repaired|found|signed"
    r"|countersigned|published|registered|renewed|resolved|solved|geklärt|bestätigt|beschlossen|entschieden"
    r"|vereinbart|ausgewählt|genehmigt|freigegeben|präsentiert|vorgestellt|installiert|repariert|behoben"
    r"|gefunden|unterschrieben|unterzeichnet|veröffentlicht|angemeldet|verlängert|eingerichtet"
    r"|(?:confirme|decide|approuve|valide|presente|installe|repare|trouve|signe|publie|renouvele|regle)e?s?"
    r"|(?:confirmad|decidid|acordad|elegid|escolhid|aprobad|aprovad|presentad|apresentad|instalad|reparad"
    r"|encontrad|firmad|assinad|publicad|registrad|renovad|resuelt|resolvid|actualizad|atualizad)[oa]s?"
    r"|bevestigd|besloten|afgesproken|gekozen|goedgekeurd|gepresenteerd|geinstalleerd|gerepareerd|gevonden"
    r"|getekend|ondertekend|gepubliceerd|verlengd|opgelost"
    r"|(?:confermat|decis|scelt|approvat|presentat|installat|riparat|trovat|firmat|pubblicat|rinnovat|risolt)"
    r"[oaie]"
)
"""Participles that tell how a thing ended whatever was to be done with it, folded; none of plans or talk."""
STILL = r"(?:(?:immer )?noch|still|encore|toujours|aun|todavia|sigue|nog|steeds|ancora|ainda)\s+"
"""Words before a state that goes on."""
NOT_YET = (
    r"(?:not yet|noch nicht|nog niet|pas encore|(?:todavia|aun) no|no (?:todavia|aun)|(?:non )?ancora(?: no)?"
    r"|ainda nao)(?:,\s+|\s*$)"
)
"""What says of a thing that it is open, whatever the reason behind it."""
ASKING = (
    r"what|which|who|whose|how|if|whether|where|why|when|that|was|wer|wie|wo|ob|dass|quoi|qui|que"
    r"|quel(?:le)?s?|ou|si|comment|quien|cuando|como|donde|cual(?:es)?|chi|che|come|quando|quem|onde|qual"
    r"|quais|se|wat|wie|waar|hoe|of|dat"
)
"""Words behind which a sentence is what an order asks: "check what is missing"."""

THUS = (
    r"(?:so|thus|hence|therefore|damit|somit|donc|dus|daarmee|hiermee|quindi|portanto|por tanto"
    r"|por lo tanto|por isso|assim|as[ií] que|por eso|perci[òo]|deshalb|daher|ainsi)"
)
"""What leads from what was told to its end: "Vertrag nachgereicht, damit erledigt"."""
DO_THAT_THING = (
    r"(?:\w+ (?:it|them|this(?=\W*$| (?:by|on|until|before|up|off|over|in|at|tomorrow|next)\b))"
    r"|(?:es|ihn|sie|hem|ze|dit|le|la|les|lo|los|las|li) \w+|l'\w+|\w+-(?:l?[oa]s?))\b"
)
"""Behind who has to: a verb and a pronoun, no article in any language: "finish this by Friday"."""
INSTEAD = pattern(
    r"instead|stattdessen|dafür|a la place|plutot|en su lugar|em vez disso|in plaats daarvan|invece"
)
"""What beside a day says that it is the new one, folded: "cancelled, Friday *instead*"."""
NUMBER_OF_A_ROW = r"(?:#\d{1,3}|\d{1,3}(?:\.\d{1,3})+|[a-z]{1,4}-\d{1,4})"
"""What is the number of a row in any language: "#5", "3.1", "AI-5"; a bare one may be a count or a year."""
_COUNT = pattern(
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eine?r?|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|een|twee|drie|vijf|zes|zeven|negen|tien|uno|dos|tres"
    r"|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|um|dois|duas"
    r"|quatro|sete|oito|dez)"
)
IN_PART = (
    rf"{_COUNT} (?:of|out of|von|aus|sur|parmi|de|van|di|su|em) (?:(?:the|den|les|las|los|de|i|le) )?{_COUNT}"
    r"|(?:phase|part|step|stage|round|batch|teil|schritt|stufe|etappe|etape|partie|tranche|fase|deel|stap|ronde"
    rf"|parte|etapa|paso|passo|tappa) (?:{_COUNT}|[a-d]|[ivx]+)"
    r"|at least|so far|for now|some|half|most|mostly|share|portion|bit|per ?cent|prozent|pour ?cent|procent"
    r"|por ciento|per cento|por cento|mindestens|immerhin|zumindest|bisher|einiges|manches|anteil|au moins"
    r"|jusqu'ici|en partie|tenminste|voorlopig|gedeelte|al menos|por lo menos|por ahora|almeno|per ora"
    r"|pelo menos|por enquanto"
)
"""Words of a part: "two of three sites", "phase 1", "the logo at least"."""
NOT_SURELY = pattern(
    r"(?:i|we|he|she) (?:think|thinks)|thought|hopes?|hoped|assum\w+|guess\w*|suppos\w+|believ\w+|disagree\w*"
    r"|disput\w+|apparently|nobody|no one|neither|dachte|denke|glaubte?|hoff\w+|angeblich|niemand|pense"
    r"|pensais|crois|croyais|espere|personne|dacht|denkt?|hoopt?|hoopte|creo|creia|espero|nadie|penso|pensavo|spero"
    r"|credo|nessuno|acho|achei|pensei|ninguem|vermute\w*|nehme an|schätze|supongo|suppong\w+|immagino"
    r"|imagino|j'imagine|suponho"
)
"""Words of what somebody only thinks or hopes, or of what nobody did."""
CONDITIONS = (
    r"if|unless|when|whenever|once|as soon as|in case|provided|wenn|falls|sofern|sobald|si|s'ils?|sauf si"
    r"|quand|lorsque?|des que|une fois|tenzij|als|indien|wanneer|zodra|cuando|en cuanto|a menos que|se|quando"
    r"|appena|a meno che|assim que|a nao ser|tan pronto como"
    r"|uma vez (?:que|\w+[aei]d[oa])|una vez (?:que|\w+[ai]d[oa])"
    r"|una volta (?:che|\w+[ts][oaie])|mits|zolang|nachdem|solange|vorausgesetzt|as long as|pourvu qu\w*"
    r"|tant qu\w*|siempre que|con tal de que|purche|a condi\w+ (?:que|qu'\w+|che|de)|contanto que"
    r"|op voorwaarde|caso (?:[oa]s?|nao|seja|haja)"
)
"""Words before what must happen first: "if Kevin is away", "once signed"."""
NO_CONDITIONS = {"de": "als|si|se", "fr": "als|se", "es": "als|se", "it": "als|si"}
"""Those of other languages which in one are everyday words: "se" of "se retrasa"."""
IS_HERE = r"lieg(?:t|en) (?:\w+ )?vor|(?:ist|sind) (?:alle )?da"
"""German for what has come: "drei Muster liegen vor"."""
BEHIND_DEEDS = PARTICLES | keys(
    "it|them|this|that|these|those|him|her|us|me|the|a|an|our|his|their|to|by|at|for|from|of|about|and|today"
    "|yesterday|twice|again|two|three|four|five|six|mit|von|bei|an|am|im|um|und|heute|gestern|avec|par|le|la|les"
    "|un|une|du|de|des|au|aux|en|chez|pour|et|hier|met|door|bij|op|aan|het|gisteren|con|por|el|los|las|al|y|ayer"
    "|da|il|lo|gli|e|ieri|com|o|os|as|ao|em|ontem"
)
"""Words behind a participle that tells what was done, and not what a thing is like."""
DO_IT = pattern(
    r"(?:(?:do|finish|complete|handle) (?:it|them|this)|take (?:it|them|this) (?:on|over)"
    r"|get (?:it|them|this) done"
    r"|(?:es|ihn|sie|hem|ze|dit|le|la|les) (?:\S+ ){0,6}(?:machen|erledigen|übernehmen"
    r"|fertigstellen|fertigmachen|abschliessen|doen|afmaken|afronden|afhandelen|overnemen|faire|finir"
    r"|terminer|achever|reprendre))\b"
)
"""To do, finish or take over whatever is spoken of: the deed of every task."""
_OWN_OR_A_WAY = (
    r"(?!(?i:client|kund|mandant|klant|team|equip|squadra|advis|asesor|assessor|berat|consul|agen[cz]|agentur|kanzlei"
    r"|kantoor|cabinet|studio|post|corre[io]|porta[lil]|plat|site|sito|web|sistema|app\b|whats|tel|e?-?mail"
    r"|tarde|manh|mañana|noche|noite|settiman|mese|primo|inizio|moment))"
)
BY_STRANGERS = (
    rf"\b(?:(?:von|durch) (?:de[nmr]|die|das|eine[mnr]?|andere\w*|jemand\w*) {_OWN_OR_A_WAY}[^\W\d_]"
    r"|(?:by (?:the|an?|another|some(?:body|one))|par (?:les?|la|une?|d['’]autres?|quelqu['’]un)"
    r"|por (?:el|l[ao]s?|un[oa]?s?|uma?|outr[oa]s?|otr[oa]s?)|pel[oa]s?|door (?:de|het|een|andere?)"
    r"|da(?:l|llo|lla|i|gli|lle)|da (?:un[oa]?|altr[oaie]))"
    rf" {_OWN_OR_A_WAY}[a-zà-ÿ]|(?:par l|dall)['’]{_OWN_OR_A_WAY}[a-zà-ÿ])"
)
"""By whom a thing was done who is none of ours: "signed *by the landlord*", not "by the team", "by Kevin".

Over words as written, for a name may have its article: "pelo Kevin".
"""
CAME_UNDONE = (
    r"fell (?:through|apart)|(?:pulled|backed) out|broke (?:down|off)|withdrew|changed \w+ minds?"
    r"|(?:he|she|they) claim(?:s|ed)?|abgesprungen|zurueckgezogen|zuruckgezogen|geplatzt|behauptet"
    r"|jedenfalls|angeblich|desiste\w*|retracte\w*|tombee?s? a l'eau|pretend|soi-disant"
    r"|se (?:cayo|retiro|echo atras)|desist(?:io|iu|iram)|supuestamente|caiu|voltou atras|supostamente"
    r"|afgezegd|afgehaakt|teruggetrokken|beweert|zogenaamd|si (?:e|sono) (?:ritirat|tirat)\w*|sostiene"
    r"|sfumat[oaie]"
)
"""What undoes a deed that was told just before, or leaves it to be believed: "chosen, *fell through*"."""
