"""Verbs of what befalls somebody, is felt, known, had or lost, or is planned: no deeds that are owed.

Of each language, folded, as infinitives: a sentence is a promise by the place and the form of its verb alone
only where the verb is none of these. "Kevin will miss the old office", "Kevin va perdre sa remise".
"""

from collections.abc import Mapping

from whoowes.core.items.words.table import keys

BEFALLS: Mapping[str, str] = {
    "en": (
        r"miss|lose|win|gain|earn|inherit|feel|sense|suffer|endure|bear|put up with|cope|like|love|hate|enjoy"
        r"|regret|appreciate|prefer|want|need|wish|hope|fear|worry|know|understand|realis\w+|realiz\w+"
        r"|recognis\w+|recogniz\w+|believe|think|remember(?! to\b)|forget|expect|deserve|own|possess"
        r"|have|be|become"
        r"|remain|stay|keep being|resemble|outgrow|outlive|outlast|survive|experience|undergo|benefit|profit"
        r"|struggle|fail|pass (?:the|his|her) (?:exam|test|driving)|celebrate|marry|wed|mourn|retire|resign"
        r"|quit|leave|join|live|owe|belong|matter|resent|bore"
        r"|surprise|disappoint|please|upset|annoy|impress|deserve|doubt|mean|receive|get (?:the|an?"
        r"|his|her) (?:job|promotion|raise)|witness|risk|dread|crave|envy|admire|trust"
    ),
    "de": (
        r"\w*spuren|fuhlen|merken|bemerken|verlieren|gewinnen|erben|erleben|uberleben|erleiden|leiden"
        r"|aushalten"
        r"|ertragen|verkraften|hinnehmen|mogen|lieben|hassen|geniessen|bereuen|bedauern|schatzen|begrussen"
        r"|kennen|wissen|verstehen|begreifen|glauben|erinnern|vergessen|erwarten|verdienen|besitzen"
        r"|haben|sein"
        r"|werden|bleiben|uberragen|vermissen|verpassen|feiern|heiraten|verlassen|beitreten"
        r"|horen|schulden|kosten|enthalten|erhalten|bekommen|kriegen|wohnen|profitieren|scheitern|bestehen"
        r"|uberraschen|enttauschen|freuen|argern|beeindrucken|furchten|befurchten|bewundern|erkennen"
        r"|konnen|durfen|wollen|sollen|brauchen|benotigen|riskieren"
        r"|fliegen|reisen|gefallen|gehoren"
    ),
    "fr": (
        r"perdre|gagner|heriter|sentir|ressentir|subir|endurer|supporter|encaisser|souffrir|aimer|adorer"
        r"|detester|hair|regretter|apprecier|savourer|preferer|vouloir|souhaiter|esperer|craindre|redouter"
        r"|savoir|connaitre|comprendre|croire|oublier|se souvenir|meriter|posseder|avoir|etre|devenir"
        r"|rester|demeurer|ressembler|survivre|vivre|eprouver|profiter|beneficier|echouer|rater|manquer"
        r"|louper"
        r"|feter|celebrer|epouser|marier|quitter|rejoindre|integrer (?:l'equipe|la societe|l'entreprise)"
        r"|diriger|entendre|apercevoir|remarquer|habiter|couter|valoir|appartenir"
        r"|decevoir|surprendre|plaire|etonner|impressionner|recevoir|percevoir|affronter|risquer"
        r"|admirer|tomber|naitre|mourir|grandir|vieillir|demissionner|pouvoir|devoir|falloir|attendre"
        r"|s'attendre"
        r"|passer (?:le|son|les|ses|sa|la) (?:permis|examen|fetes|vacances|week-?end|journee|semaine|ete"
        r"|concours)"
        r"|prendre (?:la direction|les renes|sa retraite|la tete|du recul|le large|l'avion|le train|l'air)"
    ),
    "es": (
        r"perder|ganar|heredar|sentir|notar|sufrir|soportar|aguantar|padecer|encajar|amar|adorar|odiar"
        r"|detestar"
        r"|disfrutar"
        r"|lamentar|apreciar|agradecer|preferir|querer|desear|esperar|temer|saber|conocer|comprender|entender"
        r"|creer|olvidar|merecer|poseer|tener|haber|ser|estar|convertirse|quedarse|parecer"
        r"|sobrevivir|vivir|experimentar|aprovechar|beneficiarse|fracasar|suspender|aprobar (?:el"
        r"|los) exam\w+"
        r"|celebrar|festejar|casar|casarse|dejar (?:la|el|su) (?:empresa|puesto|cargo|trabajo)|abandonar"
        r"|dirigir"
        r"|oir|percibir|habitar|costar|valer|pertenecer|decepcionar|sorprender|gustar|cumplir"
        r"|recibir|afrontar|arriesgar|admirar|caer|nacer|morir|crecer|envejecer|jubilarse|dimitir|poder"
        r"|deber|necesitar|echar de menos|coger (?:el|un) (?:tren|avion|vuelo)|pasar (?:el|la|las|los) "
        r"(?:verano|fiestas|navidad\w*|vacaciones|semana|fin|puente)|incorporarse|unirse"
    ),
    "pt": (
        r"perder|ganhar|herdar|sentir|notar|sofrer|suportar|aguentar|padecer|amar|adorar|odiar|detestar"
        r"|desfrutar"
        r"|gozar"
        r"|lamentar|apreciar|agradecer|preferir|querer|desejar|esperar|temer|recear|saber|conhecer"
        r"|compreender"
        r"|entender|perceber|acreditar|crer|esquecer|merecer|possuir|ter|haver|ser|estar"
        r"|tornar-se|ficar|parecer|sobreviver|viver|experimentar|aproveitar|beneficiar|falhar|chumbar"
        r"|celebrar"
        r"|festejar|casar|casar-se|deixar (?:a|o) (?:empresa|cargo|trabalho)|abandonar|dirigir|ouvir|habitar"
        r"|custar|valer|pertencer|desiludir|surpreender|gostar|receber|enfrentar|arriscar|admirar"
        r"|cair|nascer|morrer|crescer|envelhecer|reformar-se|demitir-se|poder|dever|precisar"
        r"|fazer (?:\d+|\w+) anos|passar (?:o|a|as|os) (?:verao|festas|natal|ferias|semana|fim)"
        r"|apanhar (?:o|um) (?:comboio|aviao|voo)|juntar-se"
    ),
    "it": (
        r"perdere|vincere|guadagnare|ereditare|sentire (?:il peso|la mancanza)|subire|soffrire|sopportare"
        r"|patire|reggere|amare|adorare|odiare|detestare|godere|godersi|rimpiangere|apprezzare|gradire"
        r"|preferire|volere"
        r"|desiderare|sperare|temere|sapere|conoscere|comprendere|capire|credere|dimenticare"
        r"|meritare|possedere|avere|essere|diventare|restare|rimanere|sembrare|sopravvivere|vivere"
        r"|provare (?:la"
        r"|il) (?:gioia|dolore|delusione|fatica)|beneficiare|fallire|bocciare|festeggiare|celebrare|sposare"
        r"|sposarsi|lasciare (?:(?:la|il) |l')(?:azienda|posto|lavoro|incarico)|abbandonare|dirigere|udire"
        r"|percepire|abitare|costare|valere|appartenere|deludere|sorprendere|piacere|ricevere"
        r"|affrontare|rischiare|ammirare|cadere|nascere|morire|crescere|invecchiare|dimettersi|potere|dovere"
        r"|compiere|attendere|aspettare|assorbire|notare|prendere (?:il|l'|un) ?(?:treno|aereo|volo)"
        r"|passare (?:le|il|la) (?:feste|natale|vacanze|estate|settimana)|unirsi"
    ),
    "nl": (
        r"voelen|merken|verliezen|winnen|erven|beleven|overleven|lijden|verdragen|doorstaan|incasseren"
        r"|houden van"
        r"|haten|genieten|betreuren|waarderen|verwelkomen|kennen|weten|begrijpen|snappen|geloven|herinneren"
        r"|vergeten|verwachten|verdienen|bezitten|hebben|zijn|worden|blijven|missen|vieren|trouwen"
        r"|verlaten|leiden"
        r"|kosten|bevatten|krijgen|ontvangen|wonen|profiteren|mislukken|falen|verrassen|teleurstellen"
        r"|vrezen|bewonderen|zien|herkennen|kunnen|mogen|willen|nodig hebben|riskeren|ervaren"
        r"|vliegen|reizen|bevallen|behoren|ondergaan|ondervinden|aankunnen"
    ),
}
"""Verbs of no deed, from the beginning of a task, or at its end where the verb stands last."""
PLANS: Mapping[str, str] = {
    "en": (
        r"double|triple|expand|extend|grow|enlarge|raise|lower|increase|decrease|boost|squeeze|scale|invest"
        r"|exit|enter|dominate|conquer|revolutioni[sz]e|transform|outsource|relocate|modernise|modernize"
        r"|rebuild"
    ),
    "de": (
        r"verdoppeln|verdreifachen|ausweiten|erweitern|vergrossern|erhohen|senken|steigern|expandieren"
        r"|investieren|erobern|modernisieren|auslagern|verlagern|ausbauen|wachsen|verkleinern|anheben"
    ),
    "fr": (
        r"doubler|tripler|etendre|elargir|agrandir|augmenter|baisser|hausser|accroitre|investir|conquerir"
        r"|moderniser|externaliser|delocaliser|transformer|developper|diversifier"
    ),
    "es": (
        r"duplicar|doblar|triplicar|ampliar|extender|agrandar|aumentar|incrementar|invertir"
        r"|conquistar|modernizar|externalizar|deslocalizar|transformar|crecer|diversificar|potenciar"
    ),
    "pt": (
        r"duplicar|triplicar|ampliar|alargar|expandir|aumentar|incrementar|investir|conquistar"
        r"|modernizar|externalizar|deslocalizar|transformar|crescer|diversificar|reforcar"
    ),
    "it": (
        r"raddoppiare|triplicare|ampliare|allargare|espandere|ingrandire|alzare|abbassare|aumentare"
        r"|incrementare|investire|conquistare|modernizzare|esternalizzare|delocalizzare|trasformare"
        r"|diversificare"
    ),
    "nl": (
        r"verdubbelen|verdrievoudigen|uitbreiden|vergroten|verhogen|verlagen|opschroeven|investeren|veroveren"
        r"|moderniseren|uitbesteden|groeien|afbouwen|drukken"
    ),
}
"""Verbs of what somebody means to make of his business, which promise nobody anything."""
PRIVATE_LIFE = (
    r"\b(?:kids?|children|grandchildren|dogs?|cats?|birthday|wedding|honeymoon|marathon|exam|garden|lawn"
    r"|kind(?:er)?|enkel\w*|hunde?|katze|geburtstag|hochzeit|prufung|garten|fuhrerschein|rasen"
    r"|enfants?|chiens?|chats?|anniversaire|mariage|examen|jardin|pelouse"
    r"|ninos|hijos|nietos|perros?|gatos?|cumpleanos|boda|jardin|carne de conducir"
    r"|criancas|filhos|netos|caes|cao|gato|aniversario|casamento|exame|jardim|carta de conducao"
    r"|bambini|figli|nipoti|cane|gatto|compleanno|matrimonio|esame|giardino|patente"
    r"|kinderen|kleinkinderen|hond|kat|verjaardag|bruiloft|tuin|rijbewijs|gazon)\b"
)
"""Things of somebody's own life, folded."""
FOR_AS_LONG_AS = (
    r"\b(?:during|throughout|while|from now on|going forward|in future|as of|wahrend|kunftig|ab sofort"
    r"|solange"
    r"|weiterhin|pendant|durant|desormais|dorenavant|a partir d\w*|a l'avenir|mientras|durante|en adelante"
    r"|a partir d[ea]|enquanto|doravante|daqui em diante|mentre|d'ora in poi|in futuro|a partire da"
    r"|tijdens|voortaan|vanaf|zolang)\b"
)
"""Of what is somebody's to do for a time, and no single deed; folded."""
INFINITIVES: Mapping[str, str] = {
    "en": r"[a-z]{2,}(?:-[a-z]+)?(?<!ly)(?<!ing)",
    "fr": r"(?:l'|en|y)?\w{2,}(?:er|ir|re)",
    "es": r"\w{2,}[aei]r(?:l[aeo]s?|nos|os|te|me|se)?",
    "pt": r"\w{2,}[aeio]r(?:-\w+)?",
    "it": r"\w{2,}(?:are|ere|ire|arre|orre|urre|ar\w{2,3}|er\w{2,3}|ir\w{2,3})",
}
"""What the verb looks like of a language that has it before its object, folded."""
PARTICLES_BEHIND = keys(
    "up|off|out|down|away|back|over|through|together|in|aussi|encore|tambien|tambem|anche|ainda|ancora"
)
"""Between such a verb and its object."""
SPEAKS_WITH: Mapping[str, str] = {
    "fr": r"avec (?:son|sa|ses|le|la|les|l'|leur|leurs|notre|nos|un|une)\b",
    "es": r"con (?:el|la|los|las|su|sus|un|una|nuestr[oa]s?)\b",
    "pt": r"com (?:o|a|os|as|um|uma|[ns]?[oe]us?|[ns]?[uo]as?|noss[oa]s?)\b",
    "it": r"con (?:il|lo|la|l'|i|gli|le|un|una)\b",
    "en": r"with (?:the|his|her|their|our|an?)\b",
}
"""Behind a verb with whom somebody is to see to something."""
NAMES_A_SUM = r"(?:\d|une? (?:fortune|service)|(?:a|the) (?:favou?r|fortune))"
"""How an object begins that is money or thanks, folded."""
NUMBERS = (
    r"\d{1,4}|two|three|four|five|six|zwei|drei|vier|funf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|seis"
    r"|dois|duas|quatro|due|tre|quattro|cinque|sei|twee|vijf|zes"
)
"""Before a thing, how many of it; folded."""
NO_VERBS = keys(
    "not|all|both|only|also|still|even|just|always|never|then|now|soon|probably|likely|certainly|more|most"
)
"""English words behind "will" that are no verbs."""
