"""French status words, in the order in which they are tried."""

from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?"
    r"|nov(?:embre)?|dec(?:embre)?)\b\.?"
)
_WEEKDAY = r"(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)\b\.?"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:\d{{1,2}}(?:er)? {_MONTH}(?: \d{{4}})?|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|(?:(?<=\b[ld][eu] )|(?<!\w )\b)\d{{1,2}}[/.]\d{{1,2}})(?!\d)"
    rf"|{_WEEKDAY}"
)
_WHEN = (
    rf"(?:le \d{{1,2}}(?:er)?(?=\W*$)|(?:(?:le|du|au|en date du|depuis le|ce|lors de|lors du"
    rf"|pendant) )?(?:{_DATE}(?: dernier| matin| "
    rf"soir)?|hier(?: soir| matin| apres-midi)?|avant-hier|aujourd'hui|ce (?:jour|matin|midi|soir)|deja"
    rf"|entre-temps|(?:la |cette )?semaine (?:derniere"
    r"|passee)|(?:le )?mois dernier|(?:la |l'|le |du |cette |ce )?(?:derniere )?(?:reunion|appel|point"
    r"|seance|call|rdv|rendez-vous)|la derniere fois|a temps|en avance|dans les temps|cette semaine|ce "
    r"mois-ci|lundi dernier))"
)
_BY = (
    rf"par (?:le |la |l'|les )?(?!(?:{_MONTH}|moitie|partie|etapes?|defaut|morceaux|ailleurs|contre|exemple"
    rf"|lots?)\b)"
    r"[^\W\d_][\w.'-]*(?:(?: | (?:et|&) )[^\W\d_][\w.'-]*){0,3}"
)
_TO = (
    r"(?:a|au|aux) (?:la |l')?(?!(?:moitie|partie|tort|nouveau|peu)\b|(?!(?:pierre|claire|xavier|olivier"
    r"|didier|roger|alexandre|andre|gauthier)\b)\w+(?:er|ir|re)\b)[^\W\d_][\w.'-]*(?:(?: | (?:et|&) "
    r")[^\W\d_][\w.'-]*){0,3}"
)
PARTICIPLES = (
    r"(?:faite?s?|terminee?s?|realisee?s?|effectuee?s?|achevee?s?|finie?s?|finalisee?s?|close?s?|cloturee?s?"
    r"|fermee?s?|soldee?s?|resolue?s?|reglee?s?|traitee?s?|bouclee?s?|accomplie?s?|livree?s?|envoyee?s?"
    r"|transmise?s?|remise?s?(?! (?:a|au|en)\b)|deposee?s?|payee?s?|expediee?s?|executee?s?|complete(?:e?s?)?"
    r"|abouti(?:e?s?)?|corrigee?s?|recue?s?)"
)
_GONE = (
    r"(?:annulee?s?|abandonnee?s?|abandon|caduques?|caducs?|caduc|sans (?:objet|suite)|classee?s? sans suite"
    r"|obsoletes?|(?:desormais |devenue?s? )?inutiles?"
    r"|(?:n'est |ne sont )?plus (?:necessaires?|d'actualite|utiles?|pertinente?s?"
    r"|requise?s?|besoin|applicables?|a faire)|(?:non|pas) (?:necessaires?|requise?s?|pertinente?s?"
    r"|retenue?s?|applicables?|utiles?)|mise?s? (?:de cote|en sommeil|au placard)|ecartee?s?|rejetee?s?"
    r"|(?:on )?laisse(?:r|z)? tomber|doublons?|(?:regroup|fusionn)ee?s? avec (?:le |la |l')?"
    rf"(?:(?:(?:point|action|tache|n[o°]) ?)?{NUMBER_OF_A_ROW}"
    r"|(?:point|action|tache|n[o°]) ?\d{1,3})(?=[^\w?]*$)|remplacee?s? par|ne se (?:fera|fait) (?:pas|plus)"
    r"|(?:on n'en a )?(?:pas|plus) "
    r"besoin(?: finalement| en fait)?(?=\W*$|\s*[,;:(–—-])|on (?:ne "
    r"le fait (?:pas|plus)|abandonne|arrete)|perimee?s?)"
)

STATE_REST = (
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|{_TO}|merci|parfait|bravo|super|en (?:entier|totalite|integralite)"
    rf"|completement|entierement|(?:et |& )?(?:{PARTICIPLES}|signee?s?|validee?s?))(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*\w.*)"
)
STATE_DOUBTS = (
    r"\?|%|\b(?:mauvaise?s?|faux|fausses?|errone\w*|incorrecte?s?|incomplet\w*|par erreur|"
    r"rejetee?s?|refusee?s?|retournee?s?|renvoyee?s?|revenue?s?|echoue|"
    r"mais|sauf|hormis|excepte|hors|en attente|attente|attend(?:s|re|ons)?|cependant|toutefois"
    r"|neanmoins|pourtant|bien que|meme si|sous reserve|reserve|uniquement|seulement"
    r"|partiel(?:le)?(?:ment)?|en partie|partie|moitie|demi|pas|jamais|non|ni|sans (?:reponse|retour"
    r"|nouvelles|confirmation|suite donnee)|toujours|encore|reste(?:nt|ra)?|manquee?(?:nt)?|manquantes?"
    r"|solde|a (?:faire|suivre|venir|revoir|verifier|valider|confirmer|completer|relancer|relire|signer"
    r"|finaliser|ajuster|corriger|controler|refaire|reprendre|envoyer|transmettre|preciser|caler|recaler"
    r"|approuver|terminer|tester|publier)|ouverte?s?|si|des que|une fois|quand|lorsque|jusqu\w*|avant|d'ici"
    r"|apres|faut|faudra|il me faut|besoin|doit|doivent|devra|sera|seront|va|vont|pourrait|devrait|bientot"
    r"|prochaine?(?:ment)?|demain|en principe|a priori|provisoire(?:ment)?|normalement|probablement"
    r"|peut-etre|je crois|je pense|sans doute|semble|presque|quasi(?:ment)?|brouillon|ebauche|v[01]"
    r"|premiere version|premier jet|en cours|pour (?:validation|avis|relecture|signature|approbation|accord"
    r"|commentaires|le moment|l'instant)|\d+ sur \d+|(?<=\w )\d+/\d+(?!/)|de nouveau|a nouveau|refaire"
    r"|reporte\w*|decale\w*|voir (?:avec|si)|relance[rsz]?|prevue?s?|attendue?s?|ver(?:ra|rons)|verifier"
    r"|confirmer|demander|incomplete?|inacheve\w*"
    rf"|non (?:teste|signe|paye|confirme)|en suspens|bloque\w*|pour (?:le )?(?:\d|{_MONTH}|{_WEEKDAY}|fin))\b"
)
STATE_REASONS = (
    r"\b(?:(?:plus|pas|non) (?:necessaires?|requise?s?|utiles?|pertinente?s?|d'actualite|besoin|applicables?)"
    r"(?! (?:pour le moment|pour l'instant|avant|encore|tant))|ne (?:se fera|se fait) (?:pas|plus)"
    r"|rien (?:a ajouter|a signaler|ne reste|d'autre)|sans reserves?)\b|\bsans objet\b"
    r"|\b(?:le|du|au) \d{1,2}[/.]\d{1,2}(?![/.\d])"
)
CLOSING_TAILS = (
    r"(?:tout (?:est )?|deja |c'est )?(?:faite?s?|terminee?s?|realisee?s?|effectuee?s?|cloturee?s?|close?s?"
    r"|finie?s?|reglee?s?|soldee?s?|envoyee?s?|transmise?s?|resolue?s?|livree?s?|annulee?s?|abandonnee?s?"
    r"|plus (?:necessaires?|d'actualite)|sans (?:objet|suite))\b"
)
BARE_CLOSING = (
    r"\b(?=(?:fait|terminee?|cloturee?|annulee?|effectuee?|finalisee?)[.!]?$)"
    r"(?<!\best )(?<!\bsont )(?<!\betre )(?<!\bete )(?<!\btout a )(?<!\bbien )(?<!\btravail )(?<!\bpas "
    r")(?<!\bsoit )(?<!\bau )(?<!\ben )(?<!\bnon )(?<!\ba )(?<!\bune fois )(?<!\bun )(?<!\ble )(?<!\bdu )"
)
CAUSATIVE = r"^(?:verifier|s'assurer|confirmer|veiller|attendre|faire en sorte|controler)\b"
ABOUT_STATES = (
    r"\b(?:marquer|cocher|statuts?|etats?|etiquettes?|colonnes?|tampon|rubriques?|dossiers?|liste des"
    r"|intitules?|onglets?)\b"
)
MOVED_TO = (
    r"\b(?:reportee?s?|decalee?s?|repoussee?s?|deplacee?s?|differee?s?|prevue?s?|nouvelle (?:echeance|date)"
    r"|nouveau delai|echeance)(?: ?:)?(?: (?:au plus tard|au|a|pour|jusqu'au|d'ici))?(?: le)? "
)

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (
        StateWord.REOPENED,
        "reopened",
        (
            rf"(?:r[e']?-?ouverte?s?|(?:de nouveau|a nouveau) (?:ouverte?s?|a faire)|(?:toujours|encore) "
            rf"(?:ouverte?s?|a (?:faire|traiter|regler|envoyer)|(?:pas|non) {PARTICIPLES}|non soldee?s?)"
            rf"|(?:pas|non) {PARTICIPLES} (?:finalement|au final|en fin de compte|en fait)|(?:finalement"
            rf"|en fait|en realite) (?:pas|non) {PARTICIPLES}|pas (?:vraiment|reellement) {PARTICIPLES}"
            rf"|n'(?:est|a|etait|avait) (?:finalement|en fait|toujours) pas"
            r"|(?:marquee?|cloturee?|close?|fermee?) (?:a tort|par erreur)|a (?:refaire|reprendre"
            r"|recommencer)|remise? a l'ordre du jour|reste ouverte?|relancee? car)\b"
        ),
    ),
    (
        StateWord.OPEN,
        "not-done-yet",
        (
            rf"(?:pas|non|n'est pas|n'a pas ete|pas ete)(?: encore| tout a fait| completement| "
            rf"entierement)? (?:ete )?(?:{PARTICIPLES}|commencee?s?|demarree?s?|debutee?s?|entamee?s?"
            rf"|lancee?s?|signee?s?|validee?s?"
            r"|recue?s?|publiee?s?|planifiee?s?)\b|pas encore\b|rien (?:de |n'(?:est|a ete) )?(?:fait"
            r"|envoye|recu)\b|(?:toujours|encore) rien\b|manque(?:nt)? (?:encore|toujours)\b"
            rf"|(?:presque|quasi(?:ment)?|partiellement|en partie|a moitie|bientot|en voie d'etre|sera"
            rf"|seront|doit etre|devrait etre|en passe d'etre|pas totalement|1/2) ?-?{PARTICIPLES}\b"
            rf"|(?:incomplete?|inachevee?)s?\b"
            r"|a (?:faire|envoyer|traiter|regler|finaliser|terminer|suivre|valider|verifier|relancer"
            r"|planifier|lancer|completer|preciser|definir|confirmer|cloturer|revoir|prevoir|rediger"
            r"|transmettre|demarrer|commencer|realiser|organiser|discuter|venir|signer|livrer|programmer)\b"
            r"|reste a\b|(?:sera|doit|devra|il faut)\b|\d{1,2}(?:[.,]\d+)? ?%.*|non$"
        ),
    ),
    (
        StateWord.DROPPED,
        "dropped-word",
        (
            rf"(?:{_GONE}|(?:close?|cloturee?|fermee?|terminee?|soldee?)s?[ ,:;.(-]+(?:car |comme )?{_GONE})"
            r"(?! (?:pour le moment|pour l'instant|avant))(?!\w)"
        ),
    ),
    (
        StateWord.UNCLEAR,
        "finished-with-a-but",
        (
            rf"(?:en cours|ouverte?|en attente|a faire) ?[/,;] ?(?:maintenant )?(?:{PARTICIPLES}|annulee?)\b"
            rf"|{PARTICIPLES} ?\?"
        ),
    ),
    (
        StateWord.DONE,
        "done-word",
        (
            r"(?:(?:tout |ok,? |deja |maintenant |enfin |action |tache |point |c'est |ca y est,? |est |a ete "
            r"|ont ete |sont |bien"
            rf" |oui,? |desormais )|\W)*{PARTICIPLES}\b|100(?:[.,]0+)? ?%"
        ),
    ),
    (
        StateWord.OPEN,
        "open-word",
        (
            r"(?:ouverte?s?|active?s?|actif|nouveau|nouvelle|en (?:cours|attente|suspens|pause|retard|revue"
            r"|relecture|validation|traitement|preparation|discussion|negociation|reflexion|stand-by|test"
            r"|instance|redaction|construction|phase|route|bonne voie|voie|continu|veille|souffrance)"
            r"|bloquee?s?|suspendue?s?|gelee?s?|reportee?s?|decalee?s?|repoussee?s?|differee?s?"
            r"|commencee?s?|demarree?s?|debutee?s?|entamee?s?|initiee?s?|engagee?s?|planifiee?s?"
            r"|programmee?s?|prevue?s?|attente|attend(?:s|ons)?|j'attends|nous attendons|depassee?s?"
            r"|echue?s?|retard|non (?:commencee?s?|demarree?s?|debutee?s?)|reconduite?s?|brouillon|avance"
            r"|partiel|partielle(?:ment)?|aucun changement|inchangee?s?|sans changement|devrait|sera|va"
            r"|doit|maintenue?s?|se poursuit|poursuivi|toujours en cours|encore en cours|rdv pris"
            r"|demandee?s?|contactee?s?|promise?s?|proposee?s?|invitee?s?|sollicitee?s?|relancee?s?"
            r"|escaladee?s?|prochaine?|ok pour|permanente?|recurrente?|a l'etude|remise?s? "
            r"(?:a plus tard|au (?:\d+|mois)|a la semaine|a \w+di)|a risque|urgente?|c'est parti|on "
            r"attend)\b"
        ),
    ),
)
