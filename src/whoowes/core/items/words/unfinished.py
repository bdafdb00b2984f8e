"""What tells of a matter that it goes on, whatever came of a part of it: "waiting for the bank".

By language, over folded words; sought anywhere in a clause, for a matter that goes on is left as it is.
"""

from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import pattern

UNFINISHED: Mapping[str, str] = {
    "en": (
        r"wait(?:s|ing)?|awaiting|still|(?:not|n't|\w+n't|nothing|none|no \w+) (?:\w+ ){0,3}yet|pending"
        r"|to (?:come|follow)|(?<!nothing )outstanding|(?<!nothing )missing|half"
        r"|halfway|nearly|almost|in progress"
        r"|working on|chasing|hunting|trying|no (?:answer|reply|news|word|time)|underway|stuck"
        r"|forgot(?:ten)?(?! to (?:say|tell|mention))"
        r"|(?:did not|didn't) get (?:to|round|around)|sit(?:s|ting) (?:on|with)"
        r"|(?:will|\w+'ll) (?:\w+ ){1,6}(?:when|once|as soon as)"
        r"|(?:is|are|sits|lies) with (?:the|his|her|their|our|my|an?) \w+"
    ),
    "de": pattern(
        r"warte[nt]?|wartet auf|noch|(?<!nichts )fehl(?:t|en)(?! nichts)|steht aus"
        r"|stehen aus|ausstehend|halb|fast|beinahe|in arbeit"
        r"|teilweise|keine (?:antwort|rückmeldung)|lieg(?:t|en) (?:\w+ )?bei[m]?"
        r"|keine zeit|vergessen(?! zu)|nicht (?:geschafft|dazu gekommen)"
        r"|sobald|h(?:ä|a)ng(?:t|en) (?:\w+ )?bei[m]?"
    ),
    "fr": (
        r"attend(?:s|ons|ent)?|en attente|pas encore|encore|toujours|manque(?:nt)?(?! (?:plus )?rien)"
        r"|reste(?:nt)? a|a venir"
        r"|presque|moitie|en cours|pas (?:de |eu de )?(?:reponse|nouvelles)|(?:est|sont) chez"
        r"|pas (?:eu )?le temps|oublie(?:e?s?)?(?! de (?:\w+ )?dire)|des qu(?:e|'\w+)|train(?:e|ent) chez"
    ),
    "es": (
        r"esper(?:a|an|amos|ando)|pendientes?|todavia|aun|sigue[ns]?|faltan?(?! nada)|casi|a medias"
        r"|en curso|parad[oa]s?|sin respuesta|(?:esta|estan) en (?:la mesa|manos)"
        r"|sin tiempo|no (?:me |le |les |nos )?(?:ha dado|dio|hubo) tiempo|olvid(?:o|ad[oa]s?)|en cuanto"
        r"|tan pronto como"
    ),
    "pt": (
        r"esper(?:a|am|amos|ando)|aguard(?:a|am|amos|ando)|pendentes?|ainda|continua[m]?|falta[m]?(?! nada)"
        r"|quase|metade|em curso|parad[oa]s?|sem resposta|(?:esta|estao) (?:com o|com a|nas maos)"
        r"|sem tempo|nao (?:houve|teve|tive|deu) tempo|esquec(?:eu|ido|ida)|assim que|logo que"
    ),
    "it": (
        r"aspett(?:a|ano|iamo|o)|attesa|in sospeso|ancora|manca(?:no)?(?! (?:niente|nulla|piu))"
        r"|quasi|meta|in corso|ferm[oaie]"
        r"|nessuna risposta|(?:e|sono) (?:in mano|dal|dall'\w+)"
        r"|non (?:ho|ha|hanno) avuto tempo|dimenticat[oaie]|(?:non )?appena (?!\w+[ts][oaie]\b)"
    ),
    "nl": (
        r"wacht(?:en|t)?|nog|ontbreekt(?! niets)|ontbreken|mist|bijna|half|bezig|onderweg"
        r"|geen (?:antwoord|reactie)|lig(?:t|gen) bij"
        r"|geen tijd|vergeten(?! te)|niet (?:gelukt|aan toe gekomen)|zodra"
    ),
}
"""What plainly says that it goes on."""
NOT_OVER: Mapping[str, str] = {
    "en": r"not|\w+n't|no|needs?|due|owed|left|remain(?:s|ing)?|will|\w+'ll|cannot|yet|follows?",
    "de": pattern(
        r"nicht|kein\w*|offen|braucht|muss|müssen|will|kommt|kommen|folgt|folgen|dran|dabei|soll\w*"
    ),
    "fr": r"pas|rien|aucune?|reste(?:nt)?|suit|doit|doivent|faut|relance\w*|viendra|sera",
    "es": r"no|nada|sin|queda[n]?|tiene que|debe[n]?|habra|vendra",
    "pt": r"nao|nada|sem|fica[m]?|tem de|deve[m]?|vai|vem",
    "it": r"non|niente|nessun\w*|senza|resta(?:no)?|deve|devono|arrivera",
    "nl": r"niet|geen|niets|moet(?:en)?|volgt|volgen|komt|komen|zal|wordt",
}
"""What may leave something to do beside what ended: what is not so, or is ahead."""
BUT = (
    r"\b(?:but|however|although|aber|jedoch|doch|allerdings|mais|pero|aunque|ma|pero|mas|porem|maar|echter)\b"
)
"""What takes back a part of what was told before."""
NO_NEWS: Mapping[str, str] = {
    "en": r"no (?:news|change|update|progress|movement)s?|nothing (?:new|yet|to report)|unchanged|as before",
    "de": pattern(
        r"nichts neues|keine (?:neuigkeiten|änderung|veränderung)|unverändert|wie gehabt|nichts passiert"
    ),
    "fr": r"rien (?:de neuf|de nouveau|a signaler)|ras|r\.a\.s\.?|pas de (?:nouvelles?|changement)"
    r"|inchangee?s?",
    "es": r"sin (?:novedad(?:es)?|cambios|noticias)|nada nuevo|ninguna novedad|igual que antes",
    "pt": r"sem (?:novidades?|alteracoes|alteracao|noticias)|nada de novo|tudo na mesma",
    "it": r"nessuna novita|niente di nuovo|nulla di nuovo|nessun aggiornamento|invariat[oaie]|tutto fermo",
    "nl": r"geen (?:nieuws|verandering|wijziging)|niets nieuws|ongewijzigd|zelfde",
}
"""All of what is told where nothing happened, folded."""
AS_ABOVE = pattern(
    r"ditto|same(?: here| again)?|(?:see|as|same as) above|dito|ebenso|desgl\.?"
    r"|(?:s\.|siehe|wie) ?o(?:ben|\.)?|idem|voir (?:plus haut|ci-dessus)|comme (?:ci-dessus|plus haut)"
    r"|meme chose|(?:ver|vease|como) (?:mas )?arriba|lo mismo|(?:ver|como) acima|igual"
    r"|come sopra|v(?:edi|\.) sopra|zie (?:boven|hierboven)|hetzelfde"
)
"""All of what is told where it is what the line above tells, in any language, folded."""
NOT_APPLICABLE = r"n[/.]?a\.?|n[/.]d\.?|s[/.]o\.?|n\.?v\.?t\.?|k\.? ?a\.?|entf\.?"
"""What is put beside a matter to leave nothing blank, and may say that it was dropped, folded."""
CHOICE: Mapping[str, str] = {
    "en": r"(?:we're |we are |is |are )?(?:going|went|gone) (?:with|for)"
    r"|(?:it's|it is) going to be|it'?ll be",
    "de": r"(?:wir )?nehmen(?: wir)?|wird|es wird|wurde|geworden",
    "fr": r"ce sera|on prend|on part (?:sur|avec)|va pour",
    "es": r"nos quedamos con|sera|vamos con",
    "pt": r"ficamos com|sera|vamos com|vai ser",
    "it": r"prendiamo|sara|andiamo con",
    "nl": r"(?:het )?wordt(?: het)?|we nemen|is (?:het )?geworden|we gaan (?:voor|met)",
}
"""What tells which one it is to be, where its name follows, folded."""
WENT: Mapping[str, str] = {
    "en": r"(?:went|gone)(?: (?:out|off|in|over|across|up|round))?",
    "de": r"(?:ging(?:en)?|ist|sind) (?:\S+ ){0,3}?(?:raus|hinaus|weg|ab)(?:gegangen)?",
    "fr": r"(?:est |sont )?parti(?:e?s?)",
    "es": r"(?:ha |han )?(?:salio|salieron|salido)",
    "pt": r"seguiu|seguiram|saiu|sairam",
    "it": r"(?:e |sono )?partit[oaie]",
    "nl": r"(?:ging|gingen|is|zijn) (?:\S+ ){0,3}?(?:de deur uit|weg|uitgegaan|op de post)",
}
"""What tells of a thing that it left whoever was to send it, folded."""
THEIRS = (
    r"(?:their|his|her|its|ihr\w*|sein\w*|leurs?|son|sa|ses|sus?|seus?|suas?|suo|sua|suoi|loro|hun|zijn|haar"
    r"|dessen)"
)
"""What says of a thing that it is another's: "*their* letter went out"."""
WRITTEN: Mapping[str, str] = {
    "en": r"letter|e-?mail|mail|note|reply",
    "de": r"brief|schreiben|e-?mail|mail",
    "fr": r"lettre|courrier|mail|e-?mail",
    "es": r"carta|escrito|correo|mail",
    "pt": r"carta|e-?mail|mail",
    "it": r"lettera|mail|e-?mail|pec",
    "nl": r"brief|mail|e-?mail",
}
"""What somebody makes who writes to whomever, folded."""
RETURNED = pattern(
    r"(?:signed|unterschrieben|unterzeichnet|signee?s?|firmad[oa]s?|assinad[oa]s?|firmat[oaie]|getekend"
    r"|ondertekend)"
    r" (?:(?:and|&|und|et|y|e|en) (?:back|returned|in|zurück|da|retournee?s?|rendue?s?"
    r"|devuelt[oa]s?|devolvid[oa]s?|restituit[oaie]|tornat[oaie]|terug|retour)|back|zurück|terug|retour)"
)
"""What tells of a thing that went out that it is back, signed."""
