"""French headings: what the section below promises to hold, and whom it names as owner."""

from whoowes.core.items.words.fr.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.review_titles import (
    FINISHED,
    LET_GO,
    NEW_LIST,
    SIGN_OF_NEW,
    STANDING,
    WHAT_WAS_AGREED,
)
from whoowes.core.items.words.table import Kind

_MEETING = (
    r"(?:reunions?|appels?|calls?|points?|seances?|rdv|rendez-vous|visios?|sessions?|echanges?|entretiens?"
    r"|comites?|copil|fois|semaines?|mois|cr|pv|compte[- ]rendu|proces[- ]verbal|ateliers?|rencontres?)"
)
_LAST = (
    rf"(?:(?:(?:de |lors de |a |depuis )?(?:la |l'|notre )|du |depuis le |au |de notre )?"
    rf"(?:(?:derniere?|precedente?) {_MEETING}|{_MEETING} (?:precedente?|passee?|derniere?))\b)"
)
_NOUN = r"(?:actions?|taches?|engagements?|mesures?|travaux|demarches?|livrables?|to-?dos?)"
_ACTION = (
    r"(?:plans? d'actions?|actions?|taches?|prochaines? (?:etapes?|actions?|taches?)|(?:etapes?|taches?"
    r"|actions?) suivantes?"
    r"|etapes? recommandees?"
    r"|(?:points?|elements?) d'actions?|points? a (?:traiter|suivre|regler|finaliser)|choses a faire"
    r"|travail a faire"
    r"|travaux a (?:faire|realiser)|suites? a donner|suites(?! de| du)|engagements?|(?:demarches"
    r"|mesures)(?= (?:a |corr|prev|pris|conv|deci|prop))|livrables?|releves? d(?:'|es )actions?|qui fait "
    r"quoi|todo list|a faire|a suivre|a realiser|devoirs|travail a la maison|ce qui (?:reste|est) a faire"
    r"|(?:points?|sujets?) (?:ouverts?|restants?|non (?:resolus?|soldes?))"
    r"|reste a faire|ce qu'il (?:reste a|faut) faire|suivi d(?:'|es |e l'|e nos |u plan d')actions?|suivi "
    r"des taches|pour la (?:suite|prochaine (?:fois|seance|reunion|visio|session))"
    r"|avant (?:le |la |notre )?prochaine? (?:fois|seance|reunion|visio|session|point|appel|call|rdv"
    r"|rendez-vous)"
    r"|(?:a )?relancer|relances|d'ici (?:la|le|notre) "
    r"prochaine? \w+|encore a faire|et apres|la suite|qui doit quoi|promesses|ce que (?:nous avons|l'on a"
    r"|on a) (?:convenu|decide|promis))"
)
_BEFORE = (
    r"(?:(?:nos|vos|mes|tes|ses|leurs?|notre|votre|les|la|le|des|toutes les|tous les|autres|nouvelles"
    r"|nouveaux|principales|premieres|dernieres|liste (?:de|des)|tableau (?:de|des)|registre des|journal "
    r"des|resume des|synthese des|recapitulatif des|recap des|rappel des|releve des|conclusions? et"
    r"|synthese et|resume et|bilan et|ensemble des|decisions? (?:et|/)) |l'|liste d'|tableau d'|recap )*"
)
_AFTER = (
    r"(?: (?:a (?:faire|mener|realiser|venir|suivre|lancer|prendre|entreprendre|prevoir|engager|traiter"
    r"|conduire|effectuer|court terme|moyen terme)|en (?:cours|attente|suspens|retard)|ouverte?s?|convenue?s?"
    r"|decidee?s?|retenue?s?|prise?s?|prevue?s?|prioritaires?|correctives?|preventives?|suivante?s?"
    r"|restante?s?|immediate?s?|communes?|urgente?s?|identifiee?s?|definie?s?|proposee?s?|suggeree?s?"
    r"|recommandee?s?|concretes?|clients?|cote|pour|par|de|du|des|avant|jusqu\w*|issue?s?|suite|cette"
    r"|nouvelles|et|chez|mutuels|reciproques|respectifs|principales)\b.{0,60}| d'.{1,60}| ?(?:-|:|/|,|&|\|"
    r"|\() ?.{1,60})?"
)
_PP = (
    r"(?:faite?s?|terminee?s?|realisee?s?|effectuee?s?|achevee?s?|finie?s?|close?s?|cloturee?s?|soldee?s?"
    r"|resolue?s?|reglee?s?|traitee?s?|bouclee?s?|finalisee?s?|accomplie?s?|livree?s?)"
)
_GONE = (
    r"(?:annulee?s?|abandonnee?s?|caduques?|caducs?|sans (?:suite|objet)|classee?s? sans suite"
    r"|plus (?:necessaires?|d'actualite|utiles?)|mise?s? de cote|retiree?s?|ecartee?s?)"
)
_LATER = (
    rf"(?: (?:depuis|lors|a|au|en|dans|ce|cette|entre|la semaine)\b.{{1,40}}| {_MEETING} (?:precedente?"
    rf"|passee?))"
)

CLOSING_HEADINGS = (
    r"\b(?<!\bqui )(?<!\bnon )(?<!\bpas )(?<!\bpas encore )(?<!\bpas ete )(?<!\betre )(?<!\ben )(?<!\btout a "
    r")(?<!\bau )"
    rf"(?:{_PP}|envoyee?s?|{_GONE})\b(?! quoi| suite| le point| confiance)"
)
STATE_HEADINGS = rf"(?:(?:deja|recemment|tout|bien|desormais) )*(?:{_PP}|{_GONE}|envoyee?s?)\b(?! quoi)"
STATE_ADVERBS = (
    r"^(?:(?:deja|recemment|desormais|maintenant|enfin|bien|entierement|nouvellement) )+"
    r"|(?: (?:deja|recemment|cette semaine|ce mois-ci|la semaine derniere|cette fois|aujourd'hui|a ce jour"
    r"|depuis))+$"
)
LABEL_ROWS = (
    r"(?:toujours |encore )?(?:(?:actions?|points?|taches?) )?(?:ouverte?s?|en cours|en attente|en suspens"
    r"|bloquee?s?|a faire|a traiter|nouveaux|nouvelles|non (?:commencee?s?|demarree?s?|soldee?s?|faite?s?)"
    r"|en retard|en pause|reportee?s?|a venir|restante?s?|reste a faire)"
)
AGREED = (
    r"(?:on a |nous avons )?convenu(?: ensemble| que| de)?|ce qu(?:'on a|e nous avons) (?:decide|convenu)"
    r"|(?:pour )?(?:je )?(?:recapitule(?:r)?|resume(?:r)?)(?: (?:notre (?:appel|echange|call)|ce qu(?:'on a|e"
    r" nous avons) (?:dit|decide|convenu)))?(?: (?:de ce (?:matin|jour)|d'aujourd'hui))?"
    r"|on fait quoi|pense-betes?|a ne pas oublier"
    rf"|{NEW_LIST['fr']}|{WHAT_WAS_AGREED['fr']}"
)
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = (
    r"(?:programme|deroule)(?: (?:(?:du|de la|de l'|pour le|pour la) ?)?(?:\d|prochaine? |seance|visite"
    r"|soiree|journee|atelier|reunion|formation).{0,30})?"
)
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIPPED,
        (
            r"modeles?(?: (?:de|du|d') ?(?:compte[- ]rendu|cr|notes?|reunion|document|tableau|page"
            r"|fiche).*)?|gabarits?\b.*|.*\((?:modele|gabarit)\)|mode d'emploi\b.*|comment (?:utiliser|lire"
            r"|remplir)\b.*|consignes?(?: .*)?|exemples?(?: de .*)?|matrices? .*(?:raci|responsabilites"
            r"|escalade|droits|permissions|habilitations).*"
            r"|(?:historique|suivi|gestion|tableau) des (?:versions|revisions|modifications|mises a jour"
            r"|changements)|historique (?:du document|des revisions|de revision)|(?:.* )?transcription(?: "
            r".*)?|feuille (?:de presence|d'emargement)|emargements?|glossaire|lexique"
            r"|journal des modifications|(?:arborescence|liste) des fichiers"
        ),
    ),
    (
        Kind.RULES,
        (
            r"procedures?(?: d[e'].*)?|escalades?(?: .*)?|regles .*(?:routage|escalade).*|routage"
            r"|droits d'acces|permissions|habilitations|autorisations|roles?(?: et responsabilites)?"
            r"|responsabilites|repartition des roles|presences?|regles du jeu|comment (?:nous travaillons"
            r"|on travaille)(?: ensemble)?"
        ),
    ),
    (
        Kind.WINS,
        (
            r"(?:(?:nos|vos|les|le|la|petits?|petites?|grands?|grandes?|quelques|derniers?|dernieres|beaux"
            r"|belles) )*(?:succes|reussites?|victoires?|bonnes? nouvelles?|fiertes?|realisations?"
            r"|accomplissements?|faits marquants|celebrations?|points positifs)(?: (?:depuis|de|du|des"
            r"|cette|ce|a|client|et) ?.{0,40})?|resultats obtenus|ce qui a (?:bien )?marche|ce qui (?:a"
            r"|va) bien(?: (?:fonctionne|marche))?|ce que (?:vous avez|nous avons|tu as) (?:reussi"
            r"|accompli)"
        ),
    ),
    (
        Kind.MATTERS,
        (
            rf"suites? (?:de la|du|des) (?:derniere?|precedente?)s? {_MEETING}.*|(?:points?|questions?"
            rf"|sujets?|affaires) en "
            r"suspens|affaires (?:en cours|decoulant .*)|(?:retour|suivi) (?:sur |de |d')?(?:la |le |du )?"
            rf"(?:derniere?|precedente?) {_MEETING}.*|(?:retour sur|suivi du|approbation et suivi du) "
            rf"{_MEETING}"
            r" (?:precedente?|du \d.*)"
        ),
    ),
    (
        Kind.DONE,
        (
            rf"(?:deja )?{_PP}(?: ou clos)?{_LATER}?|(?:(?:les |nos |vos )?(?:{_NOUN}|points?|choses"
            rf"|elements) (?!traites?\b))(?:deja |maintenant )?{_PP}{_LATER}?|(?:ce|tout ce) qui (?:a ete"
            rf"|est) {_PP}{_LATER}?|ce (?:que l'on|que nous avons|qu'on) a? ?{_PP}{_LATER}?"
        ),
    ),
    (Kind.DROPPED, rf"(?:(?:{_NOUN}|points?|sujets?) )?(?:qui ne sont )?{_GONE}{_LATER}?"),
    (
        Kind.CARRIED,
        (
            rf"(?:{_BEFORE})?{_NOUN} (?:precedente?s?|anterieure?s?|reportee?s?|reconduite?s?|non "
            rf"(?:soldee?s?"
            r"|terminee?s?|faite?s?|closes?|realisee?s?)|toujours (?:ouverte?s?|en cours)|restante?s? d).*"
            rf"|rappel des {_NOUN} (?:{_LAST}|precedente?s?|en cours|en suspens|ouverte?s?).*"
            r"|(?:suivi|revue|point|retour|etat|avancement|reprise|bilan|relecture|statut)"
            rf"(?: d'avancement| d'etape)? (?:sur |de |du |des |d')(?:les |la liste des |nos |l'|plan "
            rf"d')?{_NOUN}(?:(?:,? (?:{_LAST}|precedente?s?|anterieure?s?|ouverte?s?|en cours|en suspens"
            rf"|passee?s?"
            r"|du \d|du dernier|decidee?s?|issue?s?|convenue?s?|depuis)).*)?"
            rf"|{_ACTION} (?:{_LAST}|du (?:\d|lun|mar|mer|jeu|ven|sam|dim)|precedente?s?|decidee?s? {_LAST}"
            rf"|issue?s? {_LAST}).*"
            r"|(?:points?|sujets?) (?:reportes?|reconduits?|non soldes?)|(?:reports?|reliquats?)(?: .*)?"
            rf"|(?:toujours|encore) (?:ouverte?s?|en cours|a faire)|reste ouvert|(?:ouvert|en cours) "
            rf"depuis {_LAST}.*"
        ),
    ),
    (Kind.MATTERS, LAST_TIME),
    (Kind.LISTS, AGENDA),
    (
        Kind.MIXED,
        (
            r"(?:.* )?(?:decisions?|discussions?|echanges?|notes?|conclusions?|compte[- ]rendu|accords?"
            r"|debats?) ?(?:,|/|&|\+|et)(?: les| plan d')? ?(?:actions?|prochaines (?:etapes|actions)"
            r"|taches?|suites? a donner)|(?:plan d')?(?:actions?|prochaines (?:etapes|actions)|taches?) "
            r"?(?:,|/|&|\+|et)(?: les)? ?(?:decisions?|notes?|discussions?|conclusions?|accords?|echanges?)"
        ),
    ),
    (
        Kind.LISTS,
        (
            r"(?:.* )?ordre du jour\b.*|liste (?:de courses|des courses|d'achats|des invites|de materiel"
            r"|du materiel|de lecture|de prix|des prix|d'envoi|de diffusion|des pieces|de souhaits)\b.*"
            r"|(?:choses |affaires |documents? )?a (?:apporter|emporter|prendre|prevoir d'apporter)"
            r"|liens(?: utiles)?|ressources|references|pieces jointes|documents joints|idees?(?: .*)?"
            r"|(?:sujets?|themes?|points?) (?:a (?:aborder|evoquer|discuter)|pour|de la prochaine).*|menu"
            r"|factures?|enregistrements?|documents de la reunion|lectures?|boite a idees|parking"
        ),
    ),
    (
        Kind.ATTENDEES,
        (
            r"(?:liste des )?(?:participant[\w().·]{0,6}|present[\w().·]{0,6}|personnes presentes|invites?"
            r"|etaient presents?|intervenants|convives|membres presents|ont participe)"
        ),
    ),
    (
        Kind.TALK,
        (
            r"(?!.*\b(?:actions?|a faire|prochaines etapes|suites a donner|devoirs|taches)\b)(?:.* "
            r")?(?:discussions?|echanges?|decisions?|compte[- ]rendu|notes?|resume|synthese|details?"
            r"|risques?|questions?|divers|informations?|infos|contexte|actualites?|retours?|observations?"
            r"|introduction|budgets?|finances?|chiffres|indicateurs|excuses|absent[\w().·]{0,6}|objectifs?"
            r"|conclusions?|bilan|planning|calendrier|jalons|dates cles|tour de table|meteo|(?:points?"
            r"|sujets?) (?:abordes?|traites?|discutes?|evoques?|cles?|divers|d'attention|d'information|de "
            r"vigilance)|reflexions?|remarques?|commentaires?|rappels?|avancement)(?: (?:pris(?:es?)?|de|du"
            r"|des|sur|pour|et|generales?|diverses|d'|a) ?.{0,60})?"
            rf"|(?:date de la )?prochaine? {_MEETING}\b.*|ce que nous avons fait"
        ),
    ),
    (Kind.ACTIONS, rf"(?:{_BEFORE})?{_ACTION}{_AFTER}"),
    (
        Kind.ACTIONS,
        (
            r"a suivre|en cours|ouverte?s?|en attente(?: (?:de|d'|du).*)?|non (?:commencee?s?|demarree?s?)"
            r"|(?:pas(?: encore)?|non) (?:faite?s?|terminee?s?|reglee?s?)"
            r"|bloquee?s?|a (?:traiter|regler|boucler)|en suspens"
            r"|(?:actions?|plans? d'actions?|taches?"
            r"|to-?do|todo)(?!.* (?:done|completed?|closed|finished|dropped|cancell?ed|parked|carried|from"
            r"|review|update|check|follow)\b)(?: [\w'-]+){1,2}|qui (?:fait|doit|s'occupe de|se charge de) .*"
        ),
    ),
    (Kind.DONE, FINISHED["fr"]),
    (Kind.DROPPED, LET_GO["fr"]),
    (Kind.MIXED, AGREED),
    (Kind.MATTERS, ABOUT_LAST_TIME),
    (Kind.MIXED, SIGN_OF_NEW),
    (Kind.TALK, STANDING["fr"]),
)

_TODO = (
    r"(?:actions?|taches?|a faire|a realiser|prochaines (?:etapes|actions)|devoirs|travail(?: a faire)?"
    r"|travaux(?: a faire)?|engagements?|choses a faire|plan d'actions?|suites? a donner|to-?do(?: list)?"
    r"|todo|points? d'action)(?: a (?:faire|mener|realiser|traiter))?"
)
_GROUP = (
    r"(?P<owner>client\w*|agence|cabinet|equipe(?: [\w'-]+){0,2}|consultante?s?|coach|coachee?|comptable"
    r"|expert-comptable|avocate?s?|prestataires?|fournisseurs?|direction|nous|vous|moi|toi|tous|nous deux"
    r"|tout le monde|notre (?:cote|equipe|cabinet|agence)|votre (?:cote|equipe|societe|entreprise)"
    r"|assistante?)"
)
_NAME = r"(?P<name>[^\W\d_][^:(),]{0,50}?)"
_UNTIL = r"(?: (?:avant|d'ici|pour le|pour la|cette|jusqu)\b.{0,40})?:?"
_ARTICLE = r"(?:le |la |les |l')?"
_ADJECTIVE = r"(?!\w+es\b)"
HOMEWORK = (
    r"(?P<owner>nous|vous) (?:faisons|faites):?",
    (
        r"(?P<owner>je|tu|nous|vous) (?:fais|(?:m'|t'|nous |vous )(?:en )?occup(?:e|es|ons|ez)(?: de)?"
        r"|prends en charge|me charge de|m'en charge):?"
    ),
    (
        r"(?:ce qu'il nous faut|ce que nous attendons|besoin|il nous faut)(?: encore)?"
        r" de (?P<owner>(?:votre|notre|ma) part|vous):?"
    ),
    r"(?:(?:pour|cote|chez) |de )?(?P<owner>(?:notre|votre|mon|ton) (?:cote|part|equipe)):?",
    r"(?:de |a )?(?P<owner>ma part|notre part|votre part):?",
    r"(?:pour|cote|chez) (?:le |la |l')?(?P<owner>moi|nous|vous|toi|nous deux|client\w*|agence|cabinet):?",
    (
        rf"{_TODO} (?:cote )?(?P<owner>client\w*|agence|cabinet|consultante?|conseil|coach|prestataires?"
        rf"|fournisseurs?):?"
    ),
    rf"(?P<owner>mes|tes|vos|votre) {_TODO}(?: .{{0,40}})?:?",
    rf"{_TODO} {_ADJECTIVE}(?P<name>[^\W\d_][\w.'-]{{1,30}}):?",
    (
        r"pour (?!(?:info|memo|rappel|conclure|noel|paques|l[ae]s? |finir"
        r"|memoire))(?P<name>[^\W\d_][^:()]{0,40}?) ?:"
    ),
    (
        rf"{_TODO},? (?:pour|par|de|du|des|d'|cote|chez|a charge de|a la charge d[eu]|de la part d[eu]"
        rf"|attribuee?s? (?:a|au)|confiee?s? (?:a|au)) ?{_ARTICLE}{_GROUP}{_UNTIL}"
    ),
    (
        rf"{_TODO},? (?:par|a (?:la )?charge de|attribuee?s? a|confiee?s? a|de la part de|chez) (?:la |les "
        rf"|l')?(?!\w*(?:mail|telephone|ordre|priorite|theme|date|phase"
        rf"|projet)\b)(?P<owner>[^:(),]{{1,50}}?){_UNTIL}"
    ),
    rf"{_TODO} (?:de |d'|pour |du |cote ){_NAME}{_UNTIL}",
    rf"{_TODO} ?(?:-|:|\() ?{_ARTICLE}{_GROUP}\)?:?",
    rf"{_TODO} ?(?:-|:|\() ?{_NAME}\)?:?",
    rf"a (?:la )?charge (?:de |du |des |d'){_ARTICLE}(?P<owner>[^:()]{{1,50}}?):?",
    (
        rf"(?:ce|tout ce) qu(?:e |'){_ARTICLE}(?P<owner>[^:()]{{1,40}}?) (?:nous doit|me doit|doit|doivent"
        rf"|devons|devez"
        r"|dois|fait|font|fera|feront|va faire|vont faire|s'engagent? a faire|s'est engagee? a faire|a promis"
        rf"|a a faire|prend en charge|avez a faire|avons a faire)(?: faire)?(?: pour .{{1,20}})?{_UNTIL}"
    ),
    (
        rf"{_ARTICLE}(?P<owner>[^:()]{{1,40}}?) (?:doit|doivent|devra|devront|devons|devez|va|vont"
        rf"|s'engagent? a|se chargent? de"
        r"|s'occupent? de|a a faire|a promis de|prend en charge|fera|feront)(?: faire)?"
        r"(?: (?:avant|d'ici|pour)\b.{1,40})? ?:"
    ),
    rf"pour {_ARTICLE}{_GROUP} ?:",
)
