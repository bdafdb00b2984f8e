"""French column headers of several words, known by the noun that they begin with."""

from whoowes.core.items.words.table import Role

_OF = r"(?:de |du |des |d'|l'|la |le )"
PHRASES = (
    (
        Role.DONE,
        r"(?:actions?|taches?|travaux) (?:faite?s?|realisee?s?|terminee?s?|effectuee?s?|cloturee?s?)",
    ),
    (
        Role.COMPLETED_ON,
        (
            r"date (?:.{0,30} )?(?:effective|reelle)\b.*|(?:fin|realisation|cloture|livraison|echeance) "
            r"(?:effective|reelle).*"
        ),
    ),
    (
        Role.DUE_ORIGINAL,
        (
            r"(?:echeance|delai|date|fin|livraison)\b.{0,30}\b(?:initiale?|initialement|d'origine"
            r"|precedente?)\b.*"
        ),
    ),
    (
        Role.DUE_REVISED,
        (
            r"(?:echeance|delai|date|fin|livraison)\b.{0,30}\b(?:revisee?|reportee?|recalee?|actualisee?"
            r"|mise a jour|reestimee?|modifiee?|decalee?)\b.*|nouvel(?:le)? (?:date|echeance)\b.*"
        ),
    ),
    (
        Role.TASK,
        (
            r"(?:actions?|taches?|mesures?|demarches?|engagements?|travaux) (?:a (?!charge"
            r"|la charge)\w+|convenu|decide"
            r"|propose|retenu|prevu|corrective|preventive|demande|attendu|requis|necessaire|identifie"
            r"|defini|prioritaire|concret|suivant|restant|en cours|recommande|planifie|pri|entreprendre|prise"
            r"|issu)(?:e?s?)\b.*"
        ),
    ),
    (
        Role.TASK,
        (
            r"(?:actions?|taches?|a faire|to-?do|engagements?) (?:client\w*|agence|cabinet|conseil"
            r"|prestataire|(?:cote|du|de|des|pour|par|chez) (?!(?:qui|quand|le)\b).+|d'.+)"
        ),
    ),
    (
        Role.OWNER,
        (
            rf"(?:responsables?|resp\.?|pilotes?|porteurs?|referente?s?|personnes?|proprietaires?|charge) "
            rf"(?:{_OF}"
            r"|action|tache|suivi|interne|assigne|designe|concerne|charge|responsable|en charge|metier|cote"
            r"|principal|client|cabinet|agence|qui ).*|(?:assigne|attribue|affecte|confie|delegue)e?s? a\b.*"
            r"|qui (?:s'en|fait|est|doit|va|pilote|porte|gere|s'occupe|prend|suit)\b.*"
            r"|nom (?:du|de la|de l') ?(?:responsable|pilote|porteur|personne).*"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:echeance|delai)s? .*|date (?:limite|butoir|cible|d'echeance|prevue|previsionnelle"
            r"|souhaitee|de rendu|de remise|de livraison|au plus tard|attendue|de fin (?:prevue"
            r"|previsionnelle|souhaitee))\b.*|date de (?:realisation|cloture|fin) (?:prevue|previsionnelle"
            r"|souhaitee|cible|estimee|au plus tard)|(?:fin|livraison|realisation|cloture) (?:prevue"
            r"|previsionnelle|souhaitee|attendue|estimee)(?: .*)?|(?:a (?:faire|rendre|livrer|realiser"
            r"|finir|terminer|traiter) )?(?:avant|pour|d'ici)(?: le| au| quand)?"
        ),
    ),
    (
        Role.STATUS,
        (
            rf"(?:statuts?|etats?|avancement|situation|progression|suivi) (?:{_OF}|action|tache|actuel|au "
            rf"|a ).*"
        ),
    ),
    (
        Role.NOTES,
        (
            rf"(?:commentaires?|remarques?|observations?|notes?|precisions?|informations?|infos?|details?) "
            rf"(?:{_OF}"
            r"|sur |et |complementaire|particulier|general|additionnel|eventuel|suivi|action|client).*"
        ),
    ),
    (
        Role.RAISED,
        r"date (?:de la (?:reunion|demande|seance)|de (?:creation|l'appel)|d'ouverture)\b.*",
    ),
    (
        Role.NUMBER,
        (
            rf"(?:actions?|taches?|points?) (?:n°|no|num|numero|id|ref)|(?:n°|no\.?|num\.?|numero|ref\.?"
            rf"|reference|id|identifiant|code) ?(?:{_OF}|action|tache).*"
        ),
    ),
    (
        Role.PRIORITY,
        r"(?:niveau|degre|ordre) (?:de |d')(?:priorite|urgence|importance|criticite)",
    ),
)
