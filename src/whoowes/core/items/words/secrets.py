"""What says that somebody must not hear of a task, in no words of privacy: "Sally must not know".

Of all languages together, folded. A row with such words is withheld, and the advisor is told.
"""

_BEHIND = r"[,;:.(\[\u2013\u2014-]\s*(?:nb |please |bitte |ojo,? |svp )?"
"""A mark behind a task: what is said there is said of the task. Alone it may be all that is asked:
"Don't mention prices in the ad"."""
_OF_IT = r"(?! \w)|(?= (?:about|of|that|this|it|yet|until|till|before|anything)\b)"
_ANYWHERE = (
    rf"(?:must|should|may|shall)(?: not|n't) (?:know|find out|hear of|be told|learn(?:{_OF_IT})"
    r"|see(?:\W*$| (?:this|it|these|them)\b(?! (?!until|till|before|yet)\w)))"
    rf"|(?<!\bwe )(?<!\bi )(?<!\byou )(?:can't|cannot|can not) (?:know|find out|hear)(?:{_OF_IT})"
    r"|(?:is|are)(?: not|n't) to (?:know|be told|find out|hear of|see this)"
    r"|keep (?:this |it |that )?(?:to|between) ourselves"
    r"|keep (?:this|it) quiet(?! (?:at|during|after \d+|area|while|when|in the|zone)\b)"
    r"|stays? between us|(?:just|keep|keep this|keep it) between us\b(?! and)"
    r"|not for (?:\w+'s? )?(?:eyes|ears)\b"
    r"|note to self\b(?!-)|(?<!tell )(?<!send )(?<!give )(?<!show )(?<!cc )(?<!mail )me only\b(?! \w)"
    r"|for my eyes\b|between you and me\b|not in front of\b|hush[- ]hush\b|mum's the word"
    r"|(?:keep|stay) (?:it )?(?:mum|schtum|shtum)\b|not a word to\b|hold (?:this |it )?back from\b"
    r"|keep (?:this|it|that) from (?!\w+ing\b)|without (?:\w+ ){1,3}(?:knowing|finding out)\b"
    r"|behind (?:\w+'s|his|her|their) back\b|before (?:\w+ ){1,2}(?:finds|find|found) out\b"
    r"|not (?:for|in|into) the minutes\b|do(?: not|n't) (?:minute|put (?:this |it )?in the minutes)\b"
    r"|out of the (?:client|minutes|notes)(?:'s)?(?: copy| version)?\W*$|confidential to us\b"
    r"|in (?:the )?(?:strict(?:est)? |full )?confidence\b|need[- ]to[- ]know basis|strictly entre nous"
    # German.
    r"|(?:darf|durfen|soll|sollen|sollte) (?:\w+ ){0,3}nichts? (?:davon )?(?:wissen"
    r"|erfahren(?! mussen)|horen|mitbekommen|mitkriegen)"
    r"|nichts? (?:davon )?(?:wissen|erfahren|sehen|mitbekommen) (?:darf|durfen|soll)"
    r"|(?:darf|durfen|soll|sollen) (?:das |es |dies )?nicht sehen"
    r"|wei(?:ss|s) (?:noch nichts davon|nichts davon|davon (?:noch )?nichts)"
    r"|unter uns bleiben|bleibt (?:\w+ ){0,2}unter uns|pss?t\b"
    r"|(?:nicht|nichts|kein\w*|niemand\w*) (?:\w+ ){0,3}weiter(?:zu)?(?:sagen|erzahlen)\b"
    r"|kein(?:en)? (?:wort|ton|sterbenswort) (?:zu|an|gegenuber|daruber)\b|hinter (?:dem|\w+s) rucken\b"
    r"|ohne dass (?:\w+ ){1,3}(?:erfahrt|weiss|weis|merkt|mitbekommt)|nicht (?:ins|im) protokoll"
    r"|nicht fur (?:\w+ )?ohren|vor (?:\w+ ){1,3}geheim (?:zu )?halten"
    # French.
    r"|n(?:e |')en parle[rz]? (?:pas|a personne)|ne pas (?:lui |leur )?en parler|a ne pas dire\b"
    r"|ne (?:doit|doivent) (?:surtout )?(?:pas|rien) (?:le |l'|en )?(?:savoir|apprendre|voir(?! \w+[ei]r\b))"
    r"|reste entre nous|pas un mot a\b|a l'insu d|sans qu(?:e |')(?:\w+ ){1,3}(?:sache|apprenne)"
    r"|en toute discretion|discretion (?:svp|absolue)|hors (?:cr|pv|compte[- ]rendu)\b"
    r"|ne pas (?:inscrire|noter|mettre|faire figurer) (?:\w+ )?au (?:compte[- ]rendu|cr|pv)\b"
    # Spanish and Portuguese.
    r"|que no se enteren?\b|no (?:debe|deben|puede|pueden) (?:saber|enterarse)|qued[ae] entre nosotros"
    r"|entre tu y yo\b|ni una palabra\b|sin que (?:lo |se )?(?:sepa|entere)n?\b|a espaldas de"
    r"|nao (?:pode|podem|deve|devem) saber|fica (?:so )?entre nos\b|que nao saiba|nem uma palavra"
    r"|sem (?:que )?(?:\w+ ){1,3}(?:saber|saiba)\b"
    # Dutch and Italian.
    r"|mag (?:\w+ ){0,3}niets? (?:hier|er|daar)?(?:van |over )?(?:weten|horen|zien|merken)\b"
    r"|blijft onder ons|(?:niet|niets|niemand|geen\w*) (?:\w+ ){0,3}door(?: ?te ?)?vertellen\b"
    r"|geen woord (?:tegen|aan|hierover)\b|mondje dicht|zonder dat (?:\w+ ){1,3}(?:weet|merkt)\b"
    r"|achter (?:\w+'?s?|de) rug\b|niet in (?:het verslag|de notulen)\b"
    r"|non (?:lo |ne )?(?:deve|devono) (?:saper|venire a saper)|rest[ai] (?:tra|fra) noi\b"
    r"|che non lo sappia|acqua in bocca|all'insaputa d|senza che (?:\w+ ){1,3}sappia"
    r"|non (?:verbalizzare|(?:mettere |inserire )?(?:a|nel) verbale)"
)
"""What is told of a task wherever it stands in it, from the beginning of a word."""
_SAID_OF_IT = (
    r"(?:(?:commercially|very|highly|politically) )?sensitive\W*$|privileged\W*$"
    r"|us only\W*$|off (?:the )?record"
    r"|(?:keep )?(?:discreet|discrete)(?:ly)?\W*$"
    r"|(?:remove|delete|cut|strip)(?: this)? before (?:sharing|sending)"
    r"|(?:do not|don't|never) (?:discuss|raise|disclose|reveal)\b"
    r"|(?:do not|don't|never) show\b(?! (?:customers|guests|visitors|users))"
    r"|not to be (?:discussed|mentioned|raised|disclosed|revealed|told)\b"
    r"|(?:do not|don't|never) (?:mention|tell(?! \w+ (?:your|their|his|her)\b)|let on)\b"
    r"|(?:\w+ ){0,2}nichts (?:davon |daruber )?(?:sagen|erzahlen|verraten)\W*$|im vertrauen\b"
    r"|(?:(?:noch|bitte) )?nicht (?:kommunizieren|ansprechen|protokollieren|erwahnen)"
    r"|(?:diskret|vertraulich) behandeln|vor (?:dem )?versand (?:loschen|entfernen|streichen)"
    r"|nur fur mich[)\]]|vertr\.?[)\]]"
    r"|ne rien (?:lui |leur )?dire\b|(?:chut|motus)\b|(?:top )?secret\W*$"
    r"|ne pas (?:le )?(?:mentionner|dire)\b|con (?:mucha )?discrecion"
    r"|no (?:lo )?(?:mencionar|comentar|decir)|(?:em )?sigilo\b|nao (?:mencionar|comentar|contar|dizer)\b"
    r"|niets (?:\w+ ){0,3}(?:zeggen|vertellen)\b|(?:nog )?niet communiceren|niet (?:noemen|vermelden)"
    r"|non (?:dirlo|menzionar|parlarne)|non dire (?:niente|nulla)"
)
_MARKED = (
    r"(?:internal|private|confidential|intern|privat|vertraulich|interne|confidentiel|interno|confidencial"
    r"|vertrouwelijk|riservato)"
)
SECRETS = (
    rf"\b(?:{_ANYWHERE})|{_BEHIND}(?:{_SAID_OF_IT})|[*/<{{_|]\s?{_MARKED}\s?[*/>}}_|]"
    r"|(?:^|: )(?:nb:? (?:private|internal|confidential)|discreetly|on the quiet)\b"
)
HUSHED_STEMS = (
    "not |n't |not a |not for |cannot|never |ourselves|between | quiet|note to self|me only|us only"
    "|my eyes|hush|mum's|schtum|shtum| mum| from |without |behind | out|out of|before sharing"
    "|before sending|confidence|to-know|to know|sensitive|privileged|discre|diskret|record|confiden"
    "|intern|priv|vertr|nicht|niemand|unter uns|kein|pst|psst|rucken|ohne dass|geheim|fur mich|versand"
    "|entre n|parle|ne pas|ne doi|pas un mot|ne rien|sans qu|insu|chut|motus|hors |secret|no se en"
    "|no de|no pu|no lo|no com|no men|nosotros|palabra|sin que|espaldas|tu y yo|nao |palavra|sem "
    "|sigilo|niet|onder ons|geen|hold |back from|mondje|zonder dat|achter |non |tra noi|fra noi|bocca"
    "|insaputa|senza che|riservat|vertrouw|in front of"
)
"""What each wording of a secret has one of, between strokes: hardly any line has."""
HUSHING_SIGNS = ("\U0001f92b", "\U0001f910")
"""A finger before the mouth, a mouth that is shut. A lock is of doors and passwords, too, and the monkey that
covers its eyes mostly says "oops"."""

HEADS_SECRETS = (
    r"\b(?:for us|ours|us) only\b|\bsecret (?:actions?|tasks?|to-?dos?|list)\b"
    r"|\bkeep (?:\w+ )?from (?:the )?client\b"
    r"|\bclients? (?:is |has |have |was )?(?:off|left|gone|not (?:there|present))"
    r"(?:\W*$| the (?:call|meeting)\b)"
    r"|\b(?:without|ohne|sans|sin|sem|zonder|senza) (?:the |den |le |la |el |o |a |de |il )?"
    r"(?:clients?|kund(?:en?|in)|mandant(?:en|in)?|klant|cliente)\W*$"
    r"|\b(?:internal|private|intern\w{0,2}|privat\w{0,2}|prive|interne|interno|interna|privad[oa])"
    r" (?:call|meeting|catch-?up|session|besprechung|runde|termin|reunion|point|overleg|riunione|reuniao)\W*$"
    r"|\b(?:reunion|riunione|reuniao|point|appel) (?:interne?|privee?|intern[oa]|privad[oa])\W*$"
)
"""What a heading or a title says of what is below it: "Actions after the client left", "Internal call"."""
TELLS_OF_OTHERS = (
    r"\A(?:(?:please|bitte|nb:?|note:|por favor|merci de)\s+"
    r"|(?:(?:the|all|what) )?(?:following|these|this(?: one)?|it|below) (?:is|are) "
    r"|(?:das )?(?:folgende[ns]?|dies|das) (?:ist|sind) |ceci est |esto es |isto e |dit is |questo e )"
)
"""How a line begins that says of others what it says: "The following is internal:"."""
