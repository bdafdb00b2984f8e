"""What advisors note of people and of their own business for themselves, though no word says so.

Of all languages together. A sentence of the talk beside such words stays talk: "Kevin starts chemo. …",
"draft the redundancy letter", "bill them for it". What somebody puts on a list he means to be read.
"""

from whoowes.core.items.words.de.spelling import pattern

_DISMISSAL = pattern(
    r"terminat(?:e|es|ion) (?:letter|meeting|talk|agreement|of employment)|redundan(?:t|cy|cies)|laid off"
    r"|lay(?:ing)? \w+ off|severance|dismiss(?:al|ed|es)?|disciplinary|sack(?:ed)?|get(?:s|ting)? rid of"
    r"|let (?:him|her|them|\w+) go"
    r"|entlass\w*|abmahn\w*|aufhebungsvertr[aä]g\w*|abfindung\w*|kündigungsgespräch\w*"
    r"|licenci(?!as?\b)\w*|rupture conventionnelle|prud'hom\w*"
    r"|despid\w*|despedi\w*|finiquito|prescindir de|demissao|demitir"
    r"|rescisao d[oa]|pip|performance improvement|settlement agreement"
    r"|licenzia\w*|ontsla\w*|vaststellingsovereenkomst|vertrekregeling"
)
_HEALTH = pattern(
    r"chemo\w*|chimio\w*|quimio\w*|cancer|cancro|krebs\w*|kanker|tumou?r\w*|depress(?:ion|ed|ive|iv|ao|ief)"
    r"|depresion|depressione|deprimi\w+|burn-?out|pregnan\w*|schwanger\w*|enceinte|embaraz\w*|gravid[ae]"
    r"|gravidez|gravidanza|incinta|zwanger\w*|sick leave|mental health|rehab|diagnos\w*|heart attack"
    r"|(?:his|her|their|\w+['\u2019]s) (?:illness|health|drinking|gambling|addiction|medical)|terminally"
    r"|alcoholi\w*|disease|kidney|in recovery|signed off (?:with|sick)|(?:was|is|been) hospitali[sz]ed"
    r"|klinik\w*"
    r"|hospitalis\w*|hospitalizad\w*|internad[oa]|ricoverat[oa]|ziekenhuis|psych(?:o|iat)\w*"
    r"|(?:a|his|her) stroke|schlaganfall\w*|avc|infart\w*|infarct\w*|ictus|beroerte|herseninfarct|krankenhaus"
    r"|in hospital"
    r"|krankgeschrieben|krankschreibung|erkrankt\w*|alkohol\w*|herzinfarkt|arret maladie"
    r"|baja (?:medica|laboral|por)|baixa (?:medica|por)|in malattia|ziekgemeld|ziekte\w*|hartaanval"
)
_FAMILY = pattern(
    r"divor\w*|scheidung\w*|echtscheiding\w*|custody battle|(?:an|his|her) affair|sorgerecht\w*"
    r"|(?:his|her|their|\w+['\u2019]s) marriage|trennen sich|(?:se|si) sep(?:a|e)ra\w*|separar(?:-se|se)"
    r"|gaa[nt] scheiden|uit elkaar"
)
_OUR_PRICE = (
    r"(?:our|my|unser\w*|mein\w*|nos|notre|mes|mon|nuestr\w+|mis?|nosso\w*|nossa\w*|meus?|minhas?"
    r"|nostr\w+|miei|mia|mio|onze?|mijn)"
)
_PRICE = (
    r"(?:fees?|prices?|rates?|charges|margins?|honorar\w*|honorair\w*|preise?n?"
    r"|satze?|stundens\w+|marge\w*|tarif\w*|prix"
    r"|honorarios?|precios?|precos?|onorari\w?|prezz[oi]|tariff\w+|prijs|prijzen|tarie\w+|honoraria)"
)
_OUR_TERMS = (
    rf"{_OUR_PRICE} (?:\w+ )?{_PRICE}|price (?:increase|rise|hike)|fee (?:increase|rise|hike)"
    r"|preiserhohung\w*|honorarerhohung\w*|tariefverhoging|prijsverhoging"
    r"|(?:pad|inflate|gonfler|inflar|gonfi\w+|aufblahen) "
    r"(?:the|le|el|o|il|das) \w+"
)
_CHARGING = (
    r"(?:bill|charge|invoice) (?:them|him|her|it)|(?:to|onto|on) their (?:next )?(?:invoice|bill)"
    r"|(?:ihnen|ihm|ihr) \w+ (?:\w+ ){0,4}in rechnung"
    r"|(?:leur|lui|le|la|les) facturer\w*|(?:leur|lui) compter\w*"
    r"|factur\w+(?:selo|les|le)|(?:se lo|les|le) (?:\w+ a )?factur\w+|faturar-lhes?|(?:lhes?) fatur\w+"
    r"|(?:rechnet|rechne|rechnen) (?:ihnen|ihm|ihr) .*\bab"
    r"|(?:extra|additional|zusatzliche) (?:bill|invoice|rechnung"
    r"|rekening|factuur|factura|fatura|fattura)|factures? supplementaires?|zusatzrechnung"
    r"|fatturar(?:gli|le)\w*|(?:gli|le|glielo) fattur\w+|(?:ze|hem|haar|hun|hen) (?:\w+ ){0,4}in rekening"
)
_AGAINST = (
    r"our (?:own )?(?:lawyers?|solicitors?|attorneys?|counsel|insurers?|partners)|the partners"
    r"|unser\w* (?:anwalt\w*|anwalte|versicherer|haftpflicht\w*|partner\w*)"
    r"|(?:notre|nos) (?:avocate?s?|assureurs?|associes)|nuestr\w+ (?:abogad\w+|asegurador\w*|socios)"
    r"|noss\w+ (?:advogad\w+|segurador\w*|socios)|nostr\w+ (?:avvocat\w+|assicurator\w*|soci)"
    r"|(?:onze|ons) (?:advocaat|advocaten|verzekeraar|vennoten)"
    r"|(?:keep|drop|lose) (?:them|him|her|\w+) as (?:a )?clients?|lost cause|(?:rival|competing) bidders?"
    r"|(?:claim|case|action|complaint|suit) against|against (?:them|him|her)"
    r"|disengag\w*|our exit|(?:end|terminate) (?:our|the) engagement|aus dem mandat|mandat\w* niederleg\w*"
    r"|mandatsniederlegung|fin de (?:notre|la) mission|fin de nuestro \w+|fim do nosso \w+"
    r"|fine del nostro \w+|einde van onze \w+|opdracht (?:teruggeven|beeindigen)"
    r"|is broke|pleite|bankrupt\w*|insolv\w*|faillite|quiebra|falenc\w*|falid\w*|fallimento|failliet\w*"
    r"|su(?:e|es|ing) (?:them|him|her|us)|in case (?:they|he|she|\w+) sues?"
)
_CREDIT = (
    r"(?:his|her|their|\w+['\u2019]s) (?:personal )?(?:credit (?:report|rating|record|check|score)|credit"
    r"|finances|solvency)|credit (?:check|rating) (?:of|on)"
    r"|bonitat\w*|solvabilite|solvencia|solvabiliteit|solvibilita|kredietwaardigheid"
)
_UNKNOWING = (
    r"(?:not|n't) (?:yet )?know (?:about )?(?:this|it|that|yet)|(?:does not|doesn't)(?: yet)? know\W*$"
    r"|weiss (?:es |das )?noch nicht|n'est pas (?:encore )?au courant|no lo sabe|nao (?:o )?sabe\W*$"
    r"|non lo sa\b"
    r"|weet (?:het|dit) (?:nog )?niet"
)
_MATTERS = (_DISMISSAL, _HEALTH, _FAMILY, _OUR_TERMS, _CHARGING, _AGAINST, _CREDIT, _UNKNOWING)
DELICATE = rf"\b(?:{'|'.join(_MATTERS)})\b"
"""Over folded words."""

_OF = r"(?i:\s(?:for|of|f\u00fcr|von|vom|pour|de|d[oa]|del|di|della?|van|voor|para(?: [oa])?|per|à|al?)\s)"
_REPLACED = (
    r"(?i:replacement|successor|stand-in|ersatz|nachfolge\w*|vertretung|k\u00fcndigung|entlassung"
    r"|rempla\u00e7ante?|remplacement"
    r"|successeur|sustitut[oa]|sustituci\u00f3n|reemplazo|substitut[oa]|substitui\u00e7\u00e3o|sostitut[oa]"
    r"|sostituzione"
    r"|vervang(?:er|ing|ster)|opvolg(?:er|ster))"
)
_PAY = (
    r"(?i:\w*(?:salar(?:y|ies|is\w*)|payslips?|pay ?stubs?|paychecks?|wages?|bonus|gehalt\w*|lohn\w*)"
    r"|pay (?:rise|raise)|salaires?|bulletins? de (?:salaire|paie)|fiches? de paie|n\u00f3minas?|sueldos?"
    r"|salarios?|recibos? de vencimento|ordenados?|sal\u00e1rios?|bust[ae] paga|stipendi\w?"
    r"|loon(?:strook|stroken))"
)
_SOMEBODY = r"(?!(?i:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\w*)[^\W\d_a-z]\w+"
OF_SOMEBODY = (
    rf"\b(?:{_REPLACED}|{_PAY}){_OF}{_SOMEBODY}"
    rf"|\b{_SOMEBODY}(?:['\u2019]?s|['\u2019]) (?:\w+ ){{0,2}}{_PAY}"
    r"|\b(?i:to replace|(?:som|an)e(?:body|one) instead of|remplacer|reemplazar a|sustituir a|substituir [oa]"
    rf"|sostituire|vervangt?|ersetzt) {_SOMEBODY}"
    rf"|(?<=[a-z] ){_SOMEBODY} (?i:(?:\w+ )?(?:zu ersetzen|ersetzen|te vervangen|vervangen))\b"
    r"|\b(?i:son remplacement|su sustituci\u00f3n|su sustitut[oa]|la sua sostituzione|zijn vervang\w+"
    r"|haar vervang\w+|(?:his|her) (?:replacement|successor|salary|pay rise))\b"
)
"""Over words as written: of a thing nobody minds, "a replacement for the boiler"."""
ABOUT = (
    r"\b(?i:about|regarding|concerning|on|\u00fcber|wegen|sur|au sujet de|\u00e0 propos de|sobre|acerca de|su"
    r"|riguardo a|a proposito di|over|vanwege)(?i: l[ae]s?| el| [oa]| d[eo]n| die| der| herrn?| frau)? "
)
"""Before a name, of whom somebody speaks."""
