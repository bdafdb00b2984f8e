"""French."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import Words, numbered, phrases

_DIGITS = phrases("un, deux, trois, quatre, cinq, six, sept, huit, neuf")
_NUMBERS = {
    **numbered(
        2,
        "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, "
        "seize, dix sept, dix huit, dix neuf, vingt",
    ),
    **{f"vingt {digit}": 20 + number for number, digit in enumerate(_DIGITS, 1)},
    "vingt et un": 21,
    "trente": 30,
    "trente et un": 31,
    "soixante": 60,
    "quatre vingt dix": 90,
}

WORDS = Words(
    language="fr",
    months={"janv": 1, "jan": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "aou": 8, "sep": 9},
    twofold_months={"jui": (6, 7)},
    weekdays={"lund": 0, "merc": 2, "jeud": 3, "vend": 4},
    ordinal_suffixes=phrases("er, ère, re, e, è, eme, ème, nd, nde, ier"),
    date_glue=phrases("de, du, le, d'"),
    quarter_prefixes=phrases("t, q, trimestre, trim"),
    half_prefixes=phrases("h, semestre"),
    week_prefixes=phrases("s, w"),
    is_lettered_week_of_year=True,
    elisions=phrases("d', l', qu', jusqu', n', s', lorsqu'"),
    clock_units=phrases("h, heure, heures, hrs"),
    noons=phrases("midi, minuit"),
    clock_suffixes=phrases("du matin, du soir, de l'après-midi, précises, pile"),
    numbered_things=phrases("version, chapitre, article, art., point, section, paragraphe, n°, §"),
    range_words=phrases("au, à, jusqu'au, jusqu'à"),
    moved_to=phrases("au, à"),
    last_working_days=phrases("dernier jour ouvré"),
    last_days_of_six=phrases("dernier jour ouvrable"),
    lasting_leads=phrases("pour"),
    plurals=phrases(
        "jours, semaines, trimestres, semestres, années, ans, heures, prochains, prochaines, suivants, "
        "suivantes"
    ),
    inclusive_days=(8, 15),
    is_next_date_coming=True,
    has_habitual_article=True,
    phrases={
        Kind.THE: phrases("le"),
        Kind.GLUE: phrases(
            "la, les, l', de, d', du, des, au, aux, à, notre, nos, votre, date, exactement, avec, encore, "
            "donc, s'il vous plaît, svp, y, ci"
        ),
        Kind.TODAY: phrases(
            "aujourd'hui, aujourd hui, auj, ce jour, dans la journée, ce soir, cet après midi, cet aprem, ce "
            "matin, cette nuit, dans la journée d'aujourd'hui, le jour même, jour même, d'ici ce soir"
        ),
        Kind.TOMORROW: phrases(
            "demain, lendemain, le lendemain, dès demain, demain matin, demain après-midi, demain soir,"
            " demain midi"
        ),
        Kind.OVERMORROW: phrases("après demain, surlendemain, le surlendemain"),
        Kind.YESTERDAY: phrases("hier, avant hier"),
        Kind.A: phrases("un, une"),
        Kind.VAGUE: phrases(
            "quelques, plusieurs, une paire de, quelques prochains, quelques prochaines, une dizaine de, une "
            "quinzaine de, une huitaine de, une huitaine"
        ),
        Kind.EOW: phrases(
            "fin de semaine, en fin de semaine, fin semaine, à la fin de la semaine, fin de la semaine, "
            "f.d.s, fds, semaine en cours, fin de la semaine en cours"
        ),
        Kind.EOM: phrases("mois en cours, fin du mois en cours, f.d.m, fdm"),
        Kind.WEEK_OF: phrases(
            "semaine du, la semaine du, sem du, semaine commençant le, semaine à partir du, semaine débutant "
            "le, semaine de, dans la semaine du, courant semaine du"
        ),
        Kind.WEEK_ENDING: phrases("semaine se terminant le, semaine finissant le, semaine qui se termine le"),
        Kind.CALENDAR_WEEK: phrases("semaine calendaire, semaine iso"),
        Kind.WEEKEND: phrases("week end, weekend, we, le week end, ce week end, wk"),
        Kind.MIDWEEK: phrases("milieu de semaine, mi semaine, en milieu de semaine, milieu de la semaine"),
        Kind.FISCAL: phrases("exercice, exercice fiscal, année fiscale, exercice comptable, clôture"),
        Kind.SOMETIME: phrases(
            "après les fêtes, après les vacances, après les congés, après les vacances de noël, "
            "après les vacances d'été, à la rentrée, après la rentrée, au nouvel an, "
            "en début d'année prochaine"
        ),
        Kind.SEASON: phrases("printemps, été, automne, hiver, rentrée, la rentrée"),
        Kind.THIS: phrases("ce, cet, cette, ces, courante, actuel, actuelle"),
        Kind.NEXT: phrases("prochain, prochaine, prochains, prochaines, proch, pro"),
        Kind.COMING: phrases("à venir, qui vient, qui arrive, prochain venu"),
        Kind.FOLLOWING: phrases("suivant, suivante, suivants, suivantes, d'après"),
        Kind.LAST: phrases("dernier, dernière, passé, passée, précédent, précédente"),
        Kind.END: phrases("fin, dernier jour, dernier jour ouvré, dernier jour ouvrable"),
        Kind.REST: phrases("reste"),
        Kind.MID: phrases("mi, milieu, mi chemin, au milieu"),
        Kind.EARLY: phrases(
            "début, tout début, en début, au début, première moitié, première quinzaine, dès le début, "
            "commencement"
        ),
        Kind.LATE: phrases(
            "dans le courant, courant du, courant de, courant de la, dans le courant du, au cours, au cours "
            "du, au cours de, pendant, durant, seconde moitié, deuxième moitié, seconde quinzaine, deuxième "
            "quinzaine, vers la fin, plus tard, courant"
        ),
        Kind.AFTER_NEXT: phrases("après la prochaine"),
        Kind.IN: phrases("en, dans"),
        Kind.ON: phrases("pour le jour, le jour"),
        Kind.WITHIN: phrases(
            "sous, dans un délai de, sous un délai de, dans les, en moins de, sous les, au "
            "bout de, dans le délai de, délai de, dans un délai maximum de"
        ),
        Kind.FROM_NOW: phrases(
            "à partir d'aujourd'hui, à partir de maintenant, à compter d'aujourd'hui, à compter de ce jour, "
            "à partir de ce jour, après l'appel, après le point, dès aujourd'hui"
        ),
        Kind.EVERY: phrases("chaque, tous les, toutes les, tout les, x par, fois par, une fois par"),
        Kind.LEAD: phrases(
            "sans faute, sans faute le, impérativement, "
            "entre, entre le, d'ici, d'ici le, d'ici à, d'ici au, pour, pour le, pour la, au plus tard, au "
            "plus tard le, au plus tard pour le, le plus tard, dernier délai, délai, date limite, date "
            "butoir, date d'échéance, échéance, à échéance, deadline, jusqu'au, jusqu'à, jusqu'en, avant ou "
            "le, à rendre, à rendre le, à rendre pour, à rendre pour le, à livrer, à livrer le, à livrer "
            "pour le, livraison, livraison le, prévu, prévu le, prévu pour, prévu pour le, prévue le, prévue "
            "pour le, planifié, planifié le, objectif, cible, à faire pour, à faire pour le, à faire d'ici, "
            "à remettre le, à envoyer pour le, à envoyer d'ici, maximum, date cible, au grand plus tard, au "
            "plus tard impérativement le, pas plus tard que, pas plus tard que le"
        ),
        Kind.LATEST: phrases(
            "inclus, incluse, inclusivement, max, maxi, ou avant, ou plus tôt, merci, "
            "impératif, confirmé, confirmée, convenu, convenue, délai ferme, date ferme"
        ),
        Kind.COMMA: phrases("mais"),
        Kind.BEFORE: phrases(
            "avt, avt le, avant, avant le, avant la, avant les, en amont de, en amont du, juste avant"
        ),
        Kind.AFTER: phrases(
            "après, après le, après la, à partir de, à partir du, à compter de, à compter du, dès que passé, "
            "pas avant, pas avant le, au plus tôt, au plus tôt le, à l'issue de, à l'issue du, suite à, "
            "depuis, depuis le, dès, dès le, à dater du, une fois passé"
        ),
        Kind.TIME: phrases(
            "midi, matin, après midi, aprem, soir, nuit, minuit, le matin, l'après midi, le soir, en "
            "matinée, matinée, dans la matinée, dans l'après midi, en soirée, soirée, en début de matinée, "
            "en fin de matinée, début de matinée, fin de matinée, en début d'après midi, en fin d'après "
            "midi, fin d'après midi, début d'après midi, première heure, à la première heure, avant midi, à "
            "midi, am, pm, en journée, dans la matinée du"
        ),
        Kind.EOD: phrases(
            "fin de journée, en fin de journée, fin de la journée, fin journée, fin du jour, fin de la "
            "journée de travail, fdj, clôture de journée, d'ici la fin de journée, d'ici la fin de la journée"
        ),
        Kind.CALL: phrases(
            "réunion, point, appel, rdv, rendez vous, entretien, visio, visioconférence, séance, échange, "
            "rencontre, téléphone, entrevue, conf call, point hebdo, point hebdomadaire, point mensuel, "
            "point téléphonique, point d'étape, point projet, point client, réunion hebdo, réunion "
            "hebdomadaire, réunion de suivi, réunion de projet, réunion projet, réunion client, point de "
            "suivi, session de travail, coaching, tél, brief"
        ),
        Kind.NEXT_CALL: phrases(
            "prochaine fois, la prochaine fois, à la prochaine fois, notre prochaine fois, quand on se "
            "reparle, quand nous nous reparlerons, avant qu'on se reparle, avant de se reparler, avant de "
            "nous reparler, quand on se revoit, avant de se revoir, avant de nous revoir, avant qu'on se "
            "revoie, d'ici qu'on se reparle, prochaine fois qu'on se parle, prochaine fois qu'on se voit, "
            "prochaine fois que nous nous parlerons, prochaine fois que nous nous verrons, la prochaine fois "
            "qu'on se parle, la prochaine fois qu'on se voit, la prochaine fois que nous nous parlerons, la "
            "prochaine fois que nous nous verrons"
        ),
        Kind.URGENT: phrases(
            "dès que possible, le plus tôt possible, le plus vite possible, au plus vite, au plus tôt "
            "possible, aussi vite que possible, aussitôt que possible, dans les meilleurs délais, dans les "
            "plus brefs délais, immédiat, immédiate, immédiatement, tout de suite, urgent, urgente, très "
            "urgent, en urgence, urgence, sans délai, sans tarder, rapidement, rapide, prioritaire, priorité "
            "haute, haute priorité, dès maintenant, sur le champ, incessamment, bientôt, prochainement, "
            "rapidement possible, au plus tôt svp, à bref délai, vite, très rapidement, très prochainement, "
            "court terme, à court terme, p.u.p, dqp"
        ),
        Kind.UNDATED: phrases(
            "sans urgence, pas d'urgence, jusqu'à nouvel ordre, aucune date, aucune date fixée, pas de "
            "date fixée, sans date fixée, sans date précise, date non fixée, "
            "s/o, rien, sans date, pas de date, sans échéance, pas d'échéance, sans délai fixe, pas de "
            "deadline, pas "
            "urgent, non urgent, aucune, aucun, aucune urgence, rien ne presse, pas pressé, pas pressée,"
            " quand possible, si possible "
            "un jour, un jour, plus tard un jour, à l'occasion, au besoin, si besoin, selon besoin, selon "
            "les besoins, long terme, à long terme, moyen terme, à moyen terme, s.o, so, sans objet, néant, "
            "non applicable, à terme, à la demande, sur demande, ultérieurement, permanent, en permanence, "
            "en temps voulu, au fil de l'eau, à suivre, date libre, non daté, non défini, non fixé, priorité "
            "basse, basse priorité, futur, en attente de date, à planifier, à programmer, à caler, à "
            "réception éventuelle, quand tu peux, quand vous pouvez"
        ),
        Kind.RECURRING: phrases(
            "hebdomadaire, hebdo, chaque semaine, quotidien, quotidienne, quotidiennement, mensuel, "
            "mensuelle, mensuellement, trimestriel, trimestrielle, annuel, annuelle, annuellement, "
            "hebdomadairement, bimensuel, bihebdomadaire, régulier, régulièrement, récurrent, récurrente, en "
            "continu, continu, tout le temps, toujours, lundis, mardis, mercredis, jeudis, vendredis, "
            "samedis, dimanches, les lundis, les mardis, les mercredis, les jeudis, les vendredis, au "
            "quotidien, semestriel, continue"
        ),
        Kind.FINISHED: phrases(
            "fait, faite, terminé, terminée, fini, finie, clos, close, clôturé, clôturée, fermé, fermée, "
            "envoyé, envoyée, livré, livrée, payé, payée, réglé, réglée, effectué, effectuée, réalisé, "
            "réalisée, annulé, annulée, abandonné, abandonnée, supprimé, supprimée, plus nécessaire, plus "
            "d'actualité, caduc, obsolète, reçu, reçue, publié, publiée, signé, signée, transmis, transmise, "
            "ok, soldé, soldée, résolu, résolue, achevé, achevée, déjà fait, déjà envoyé, validé, validée"
        ),
        Kind.STATE: phrases(
            "en cours, en attente, en pause, en suspens, bloqué, bloquée, ouvert, ouverte, à faire, pas "
            "commencé, non commencé, non démarré, commencé, démarré, en retard, reporté, reportée, différé, "
            "différée, en révision, en relecture, en validation, en discussion, en préparation, chez le "
            "client, lancé, lancée, suspendu, suspendue, à traiter, en traitement, en stand by, actif, "
            "active, en revue, planifiée, en souffrance, en cours de validation, en cours de rédaction, gelé"
        ),
        Kind.DEPENDS: phrases(
            "pendant, durant, au cours de, au cours du, "
            "dès que, dès qu', sitôt que, sitôt qu', "
            "dès réception, dès validation, dès signature, à réception, à réception de, à réception "
            "du, à la signature, à la validation, après validation, après réception, après accord, après "
            "signature, quand, lorsque, lorsqu', une fois, une fois que, si, selon, en fonction de, en "
            "fonction du, en attente de, en attente du, en attente d', en attente des, attente, dépend de, "
            "dépend du, dépendant de, sous réserve de, sous réserve du, sous réserve d', suivant l'accord, "
            "conditionné à, conditionné par, bloqué par, nécessite, à la livraison, au lancement, au "
            "démarrage, lors de, lors du, lors de la, à la demande de, après le go, tant que, attendre"
        ),
        Kind.TO_CONFIRM: phrases(
            "doit confirmer, à confirmer par, confirmera, nous dira, nous tient au courant, revient vers "
            "nous, propose une date, proposera une date, doit valider"
        ),
        Kind.UNSURE: phrases(
            "pas encore, pas défini, à définir, à confirmer, à préciser, à déterminer, à fixer, à convenir, "
            "à voir, à valider, à "
            "décider, inconnu, inconnue, date inconnue, non confirmé, non connu, pas sûr, pas encore fixé, "
            "pas encore défini, pas encore connu, a définir, à discuter, date à définir, date à confirmer, "
            "date à fixer, date à préciser, je ne sais pas, àd, à déf"
        ),
        Kind.DOUBT: phrases(
            "environ, env, vers, vers le, aux alentours de, aux alentours du, autour de, autour du, peut "
            "être, probablement, prob, sans doute, normalement, idéalement, si possible, éventuellement, "
            "possiblement, provisoire, provisoirement, approximatif, approx, approximativement, a priori, ou "
            "plus tard, ou après, estimé, estimation, en principe, j'espère, espérons, plutôt, plus ou "
            "moins, ca, au mieux, dans l'idéal, souhaité, visé, de préférence"
        ),
        Kind.OR: phrases("ou, et, ou bien, soit, et ou"),
        Kind.NOW: phrases("maintenant, désormais, à présent, devient, nouveau, nouvelle date"),
        Kind.ARROW: phrases(
            "reporté au, reportée au, reporté à, reportée à, reporté en, décalé au, décalée au, décalé à, "
            "décalée à, repoussé au, repoussée au, repoussé à, repoussée à, avancé au, avancée au, déplacé "
            "au, déplacée au, déplacé à, prolongé jusqu'au, prolongé au, changé pour, nouvelle échéance, "
            "modifié au, remis au, remise au, replanifié au, reprogrammé au, finalement"
        ),
        Kind.WAS: phrases(
            "orig, était, était prévu, était prévu le, était prévu pour, était prévu pour le, initialement, "
            "initialement prévu, initialement prévu le, initialement le, auparavant, avant c'était, c'était, "
            "au lieu de, au lieu du, à l'origine, ancien, ancienne date, ancienne échéance, précédemment, "
            "prévu initialement, prévu initialement le, ex, plutôt que"
        ),
        Kind.MOVED_FROM: phrases(
            "décalé du, décalé de, décalée du, décalée de, reporté du, reporté de, reportée du, reportée de, "
            "repoussé du, repoussé de, repoussée du, repoussée de, déplacé du, déplacé de, déplacée du, "
            "déplacée de, avancé du, avancé de, avancée du, avancée de, prolongé du, prolongé de, prolongée "
            "du, prolongée de"
        ),
    },
    units={
        Unit.HOUR: phrases("h, heure, heures, hrs"),
        Unit.DAY: phrases(
            "jour, jours, j, jrs, journée, journées, jour calendaire, jours calendaires, jour franc, jours "
            "francs"
        ),
        Unit.WORKING_DAY: phrases(
            "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables, jo, jour travaillé, jours travaillés, "
            "jours de travail"
        ),
        Unit.WEEK: phrases("semaine, semaines, sem, huitaine"),
        Unit.FORTNIGHT: phrases("quinzaine"),
        Unit.MONTH: phrases("mois"),
        Unit.QUARTER: phrases("trimestre, trimestres, trim"),
        Unit.HALF_YEAR: phrases("semestre, semestres"),
        Unit.YEAR: phrases("an, ans, année, années"),
    },
    numbers=_NUMBERS,
    ordinals={
        "premier": 1,
        "première": 1,
        "second": 2,
        "seconde": 2,
        **numbered(
            2,
            "deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, "
            "onzième, douzième, treizième, quatorzième, quinzième, seizième, dix septième, dix huitième, "
            "dix neuvième, vingtième, vingt et unième",
        ),
    },
    topic_words=phrases("de, du, d', des, pour, sur, depuis, le, la, à, en, et, au, après, dès"),
    genitives=phrases("du, de"),
    about_words=phrases("pour, pour le, pour la, sur"),
    clause_leads=phrases("avant, d'ici"),
    recipients=phrases("à, au, aux, à l'"),
    owed_leads=phrases("échéance, payable"),
    deadline_leads=phrases(
        "d'ici, d'ici le, d'ici à, d'ici au, au plus tard, au plus tard le, pas plus tard que, pas plus tard "
        "que le, avant, avant le, avant la, "
        "dernier délai, date limite, date butoir, échéance, deadline, à rendre le, à rendre pour le, à "
        "rendre pour, à livrer le, à livrer pour le, pour le, sous"
    ),
    reported=(
        r"si|"
        r"s'ils?(?! (?:vous|te) plait)|"
        r"s'elles?|"
        r"(?:verifier|confirmer|dire|rappeler|prevenir|indiquer|annoncer|expliquer)(?: \S+){0,3} que"
    ),
    asked=(
        r"(?:demander|verifier|voir|clarifier|savoir)(?: \S+){0,3} "
        r"(?:ce qu\S*|quand|qui|combien|comment|pourquoi|quelles?|quels?)(?! \S+(?:er|ir|re) )"
    ),
    relative=r"(?:qui|dont)(?: est| sont)?",
)
