"""French column headers that ask in everyday words, and words that headers cut short."""

from whoowes.core.items.words.table import Role

_DONE = r"(?:faite?s?|reglee?s?|terminee?s?|finie?s?|bouclee?s?)"
PHRASES = (
    (
        Role.DONE,
        (
            rf"(?:est-ce que )?(?:c'est|est-ce|ca a ete|cela a ete|a ete|a-t-il ete|est) (?:deja "
            rf"|bien )?{_DONE}"
            rf"|(?:deja|bien) {_DONE}|(?:on l'a|l'a-t-on|l'avons-nous) (?:deja )?fait|ca s'est fait"
            rf"|recue?s?"
            r"|bien recue?s?|deja recue?s?"
        ),
    ),
    (
        Role.TASK,
        (
            r"diligences?(?: (?:a (?:accomplir|effectuer|faire)|restantes?|prevues?))?|on fait quoi"
            r"|qu'est-ce qu(?:'on|e nous|e l'on) (?:fait|faisons|doit faire|devons faire)"
            r"|que (?:fait-on|faisons-nous|doit-on faire|devons-nous faire|reste-t-il a faire)"
            r"|(?:qu'avait-on|qu'avions-nous|que s'etait-on|qu'est-ce qu'on avait) (?:dit|promis|convenu)"
            r"(?: de faire)?|ce qu(?:'on|e nous|e l'on) (?:avait|avions|a|s'etait|devait|devions) (?:dit"
            r"|promis|convenu"
            r"|faire)(?: de faire)?|(?:choses|trucs|points) a (?:regler|boucler|caler)|a (?:regler"
            r"|boucler|caler)"
        ),
    ),
    (Role.WEAK_TASK, r"c'est quoi|de quoi s'agit-il|quoi donc"),
    (
        Role.OWNER,
        (
            r"c'est a qui(?: (?:de (?:jouer|faire)|le tour))?|a qui (?:c'est|est-ce|la balle"
            r"|la main)(?: de (?:jouer"
            r"|faire))?|qui a la (?:main|balle)|(?:chez qui|dans quel camp) est la balle"
            r"|la balle est (?:chez|dans le"
            r" camp de)(?: qui)?|qui s'y colle|qui l'a|a (?:la )?charge (?:de|du|d')(?: qui)?"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:c'est )?pour quand(?: au plus tard)?|(?:il (?:le |la |les )?)?(?:faut|besoin)(?: (?:le"
            r"|la))? (?:pour"
            r"|avant)(?: quand)?|(?:avant|d'ici) quand|au plus tard quand|pour quel jour"
            r"|avant quelle date"
        ),
    ),
)
SHORTS = (
    ("echeance", r"ech|echeanc"),
    ("responsable", r"resp|respons"),
    ("initiale", r"init"),
    ("d'origine", r"orig"),
    ("nouvelle", r"nouv|nvlle"),
    ("revisee", r"rev"),
    ("actualisee", r"act|actu|actual"),
    ("reportee", r"rep"),
    ("prevue", r"prev"),
    ("limite", r"lim"),
    ("date", r"dt"),
    ("description", r"desc|descr"),
    ("commentaires", r"comm?|comment"),
    ("observations", r"obs|observ"),
    ("remarques", r"rem|rq"),
    ("avancement", r"avanc"),
)
