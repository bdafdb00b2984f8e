"""French: how headers, headings, status cells and action lines are worded."""

from whoowes.core.items.words.fr import lines, phrases, privacy, reviews, sections, states
from whoowes.core.items.words.fr.headers import HEADERS, OTHER_ROLES
from whoowes.core.items.words.fr.long_headers import PHRASES
from whoowes.core.items.words.spoken_headers import SPOKEN_HEADERS
from whoowes.core.items.words.table import LanguageWords, Words, keys

FRENCH: LanguageWords = Words(
    language="fr",
    headers=HEADERS,
    header_endings={},
    header_phrases=phrases.PHRASES + PHRASES + SPOKEN_HEADERS["fr"],
    header_shorts=phrases.SHORTS,
    other_roles=OTHER_ROLES,
    shared=(
        r"(?:clients?|partagee?s?|externes?|publi(?:c|que)s?|visibles?|tous|toutes|les deux|ouverte?s?|oui"
        r"|o|diffusable)(?: (?:aussi|uniquement|seulement|client))?"
    ),
    topic_of_call=lines.TOPIC_OF_CALL,
    joiners=r" ?(?:/|&|\+|,|\bet\b|\bou\b|\||\?|-) ?",
    fillers=keys("le|la|les|nos|vos|notre|votre|principales|principale|toutes"),
    action_types=r"actions?|taches?|a faire|points? d'action|prochaines? etapes?|suivi",
    log_types=(
        r"risques?|problemes?|incidents?|decisions?|hypotheses?|dependances?|questions?|infos?|informations?"
        r"|points?|remarques?|changements?|opportunites?|blocages?|constats?|p"
    ),
    changes=(
        r"(?:creer|modifier|supprimer|mettre a jour|ajouter|renommer|deplacer|conserver|garder|inchange"
        r"|nouveau|creation|modification|suppression|ajout|mise a jour|maj|cree|modifie|supprime|ajoute)"
    ),
    explaining=keys(
        "signification|sens|condition|conditions|si|declencheur|scenario|rituel|chemin|frequence|periodicite"
        "|recurrence|escalade|escalader a|droits|permission|permissions"
    ),
    role_headers=keys(
        "suppleant|suppleance|remplacant|quoi|responsabilite|responsabilites|role|roles|mission|missions|livrable|livrables"
    ),
    due_like=lines.DUE_LIKE,
    durations=lines.DURATIONS,
    naming_actions=(
        r"\b(?:plans? d'actions?|prochaines? (?:etapes?|actions?)|a (?:faire|mener|realiser|traiter)"
        r"|suites? a donner|engagements?|devoirs|convenue?s?|decidee?s?|promis(?:es?)?|promesses?)\b"
    ),
    sections=sections.SECTIONS,
    plain_headings=(
        reviews.LAST_TIME,
        sections.AGENDA,
        sections.AGREED,
        (
            r"(?:nos |vos |les |nouvelles |principales |liste des |tableau des )?(?:actions?|taches?"
            r"|prochaines (?:etapes|actions)|etapes suivantes|plan d'actions?|points? d'action|a faire|a "
            r"suivre|suites a donner|releve d'actions|engagements|devoirs|qui fait quoi|choses a faire"
            r"|travail a faire|(?:ce qui |ce qu'il )?reste a faire|encore a faire|pour la prochaine (?:fois"
            r"|seance|reunion|visio|session)|d'ici (?:la|le|notre) prochaine? \w+)(?: (?:pour|par|de|cote"
            r"|chez|convenues|decidees|avant|d'ici|cette|a (?:mener|faire|realiser|venir))\b.{0,30}| "
            r"?\(.{1,30}\))?"
        ),
        (
            r"participants?|presents?|ordre du jour|discussions?|echanges|decisions?|notes?|compte[- ]rendu"
            r"|resume|synthese|divers|risques|problemes|excuses|absents|contexte|points (?:abordes|divers"
            r"|cles)"
        ),
        (
            r"succes|reussites?|victoires?|bonnes nouvelles|realisations|fait|faits|termine|terminees?|clos"
            r"|annulees?|annules?|abandonnees?|mis de cote|actions (?:precedentes|reportees|en cours"
            r"|terminees|faites|realisees)|points en suspens|suivi des actions(?: .{1,40})?|toujours "
            r"ouvert(?:es?|s)?|en suspens|en cours|faite?s? depuis .{1,30}|retour sur (?:les )?actions"
            r"|actions de la derniere \w+"
        ),
        rf"{privacy.INTERNAL_LINE}|introduction|details|modele|exemple",
    ),
    labelled_line=lines.LABELLED_LINE,
    homework=sections.HOMEWORK,
    not_owners=(
        (
            r"(?:la |le |les |l'|cette |ce )?(?:prochaine?s?|semaine|mois|suite|jour|trimestre|reunion|rdv"
            r"|lancement|suivi|rappel|urgente?s?|prioritaires?|importante?s?|a (?:venir|faire)|en cours)\b.*"
            r"|\d.*"
        ),
    ),
    groups=(
        r"(?:le |la |l'|les )?(?:clients?|cliente|agence|cabinet|equipe|consultante?s?|coach|comptable"
        r"|expert-comptable|avocate?|prestataires?|direction)|(?:cote |de )?(?:notre|votre) (?:cote|equipe"
        r"|part|cabinet|agence)|cote (?:client\w*|agence|cabinet|conseil|prestataire)|nous|vous(?: deux)?"
        r"|moi|toi"
        r"|tous|toutes|tout le monde|les deux|ensemble|communes?|en commun|partagees?|chez (?:nous|vous|le "
        r"client)|a nous|a vous"
    ),
    outside=(
        r"presentation (?:du client|de l'entreprise|de la societe|generale)|a propos(?: .*)?|(?:.* "
        r")?(?:modele|gabarit)(?: (?:de|du|d').*)?|budgets?(?: .*)?|preparation(?: .*)?|glossaire|lexique"
        r"|contacts?|coordonnees|mode d'emploi|liens(?: utiles)?|(?:profil|fiche) .*|vue d'ensemble"
        r"|archives?|boite a idees|bienvenue|lisez-?moi|a lire|faq|transcription|ordre du jour (?:de|du"
        r"|pour|d')\b.*|exemples?|brouillons?|idees|ressources|annexes?\b.*|sommaire|table des matieres"
        r"|accueil|guide\b.*|comment .*"
    ),
    internal=privacy.INTERNAL,
    internal_mark=privacy.INTERNAL_MARK,
    internal_end=privacy.INTERNAL_END,
    call_words=lines.CALL_WORDS,
    not_a_call=lines.NOT_A_CALL,
    other_date=lines.OTHER_DATE,
    topic_words=(
        r"\b(?:lancement|mise en (?:ligne|production|service)|livraison|echeance|jalon|salon"
        r"|evenement)\b"
    ),
    date_line=lines.DATE_LINE,
    not_call_date=lines.NOT_CALL_DATE,
    attendees_line=lines.ATTENDEES_LINE,
    absent_line=lines.ABSENT_LINE,
    asks_nothing=(
        r"(?:(?:en )?(?:conges?|vacances|rtt|deplacement)(?: (?:maladie|maternite|paternite|parental))?"
        r"|en arret(?: maladie)?|malade|absente?(?: du bureau)?|pas (?:disponible|au bureau)|indisponible"
        r"|felicitations|bravo|bien joue|anniversaire"
        r"|merci(?: (?:pour|de(?! \w+(?:er|ir|re)\b)) [^.;:]{1,60})?)"
    ),
    times_of_absence=(
        r"jusqu.*|du|au|depuis|a partir|le|la|cette|toute|demain|aujourd'hui"
        r"|de retour|lundi|mardi|mercredi|jeudi|vendredi|hier"
    ),
    next_call=lines.NEXT_CALL,
    item_marks=lines.ITEM_MARKS,
    several_mark=lines.SEVERAL_MARK,
    inline_mark=lines.INLINE_MARK,
    win_mark=(
        r"(?:victoires?|succes|reussites?|bonnes? nouvelles?|bravo|fiertes?|accomplissements?)"
        r" ?(?:[(\[](?:interne|prive|confidentiel)(?: uniquement)?[)\]] ?)?(?::|- )\s*"
    ),
    result_mark=(
        r"(?:\bresultats? ?:|\bimpacts? ?:|\bgains? ?:|\beconomies? ?:|\bbenefices? ?:|\bbilan ?:|\bsoit ?:"
        r"|\bretour sur investissement ?:)"
    ),
    note_mark=(
        r"(?:nb|n\.b\.|note|remarque|precision|commentaire|voir|cf\.?|statut|contexte|lien|ps|p\.s\."
        r"|c'est-a-dire|par exemple|p\. ?ex\.|car|parce que|pour info(?:rmation)?|attention|a noter|rappel"
        r"|soit|maj) ?[:.(]?\b"
    ),
    action_verbs=lines.VERBS,
    still_to=lines.STILL_TO,
    obliged=lines.OBLIGED,
    name_lead=r"(?:pour|cote) ",
    name_joints=r"(?:et|avec)",
    counted_things=(
        r"(?:phase|semaine|etape|sprint|salle|site|lots?|unite|etage|bloc|batiment|jour|mois|annee|partie"
        r"|jalon|version|niveau|zone|module|option|vague|tranche|chapitre|article|bureau|piece|villa"
        r"|parcelle|chantier|volet|axe|maison)\b"
    ),
    deadline_word=(
        r" (?=(?:avant|d'ici|au plus tard|pour (?:le|la|fin|demain|(?:lun|mar|mercre|jeu|vendre"
        r"|same)di))\b)"
    ),
    due_lead=(
        r"\b(?:avant|avant le|d'ici|d'ici le|d'ici au|pour|pour le|au plus tard|au plus tard le|echeance"
        r"|date limite|delai|jusqu'au|le|du|prevu|prevu le|prevu pour le|a rendre le)\b ?:?\s*$"
    ),
    states=states.STATES,
    state_rest=states.STATE_REST,
    state_doubts=states.STATE_DOUBTS,
    state_reasons=states.STATE_REASONS,
    closing_tails=states.CLOSING_TAILS,
    bare_closing=states.BARE_CLOSING,
    causative=states.CAUSATIVE,
    ends_open=r"\b(?:a|en|comme|est|etre|soit|sont|jusqu'a|quand|si|ou|et|pas|non|statut|etat|avec)$",
    about_states=states.ABOUT_STATES,
    copula=reviews.COPULA,
    copula_now=reviews.COPULA_NOW,
    any_participle=reviews.ANY_PARTICIPLE,
    agreed_that=lines.AGREED_THAT,
    told=reviews.TOLD,
    untold=reviews.UNTOLD,
    handled=reviews.HANDLED,
    unsure_subject=reviews.UNSURE_SUBJECT,
    moved_to=states.MOVED_TO,
    closing_headings=sections.CLOSING_HEADINGS,
    state_headings=sections.STATE_HEADINGS,
    state_adverbs=sections.STATE_ADVERBS,
    label_rows=sections.LABEL_ROWS,
    states_inside=(
        r"\b(?:faite?s?|terminee?s?|realisee?s?|cloturee?s?|close?s?|soldee?s?|annulee?s?|abandonnee?s?"
        r"|validee?s?|signee?s?|remise?s?|presentee?s?|deposee?s?|envoyee?s?|livree?s?|reglee?s?|payee?s?"
        r"|resolue?s?|finie?s?|traitee?s?|classee?s?|publiee?s?|lancee?s?|supprimee?s?|retiree?s?"
        r"|refusee?s?|recue?s?|installee?s?|creee?s?|acceptee?s?|mise?s? en (?:ligne|place|service"
        r"|production)|plus (?:necessaires?|d'actualite))\b|^(?:regroup|fusionn)ee?s? avec .*\d"
    ),
    lead_states=(
        r"(?:faite?s?|terminee?s?|realisee?s?|cloturee?s?|close?s?|soldee?s?|annulee?s?|abandonnee?s?|plus "
        r"(?:necessaire|d'actualite)|sans (?:objet|suite)|ouverte?|toujours ouverte?|en cours|en attente"
        r"|en suspens|bloquee?|reportee?|a faire|pas fait|rouverte?) ?(?::|- )\s*"
    ),
    tail_states=(
        rf"(?:tout |c'est |deja )?{states.PARTICIPLES}[.!]?|(?:annulee?s?|abandonnee?s?|plus (?:necessaire"
        rf"|d'actualite)"
        r"|sans (?:objet|suite)|mise? de cote|(?:toujours |encore )?(?:ouverte?s?|en cours|en attente|en "
        r"suspens|a faire)|rouverte?s?|(?:pas|non)(?: encore)? (?:faite?s?|terminee?s?|envoyee?s?"
        r"|commencee?s?|realisee?s?|soldee?s?)|bloquee?s?|reportee?s?|suspendue?s?|en retard|en pause"
        r"|reste a faire|demarree?|commencee?|pas encore)[.!]?"
    ),
    colours=r"(?:(?:rouge|orange|jaune|vert|bleu|gris|noir|ambre|violet|blanc)(?:e|he)?s?\b[ /,]*)+",
    yes=r"(?:oui|o|vrai|faite?|termine|realise|clos|soldee?|effectue|c'est fait|d'accord)[^\w?]*",
    no=r"(?:non|n|faux|pas encore|pas fait|a faire|en cours|ouverte?)\W*",
    placeholders=(
        r"(?:(?:[ld]')?(?:actions?|taches?|noms?|prenoms?|responsable|personne|qui|quoi|quand|dates?"
        r"|echeance|statut|inserer|votre|saisir|ajouter|decrire|description|texte|ici|le|la|les|un|une|de"
        r"|du|des|et|a|exemple|jj|mm|aaaa|completer|remplir|intitule|titre|objet|commentaires?|priorite"
        r"|etape|prochaine|livrable|\d+)(?:[\s:/_.-]+|$))*"
    ),
    placeholders_inside=(
        r"(?:haute|moyenne|basse|urgente?|nouveau|nouvelle|importante?|critique|optionnel(?:le)?|facultatif"
        r"|brouillon|a confirmer|priorite|prioritaire|bloquante?|bug|site|externe|recurrente?|hebdo|mensuel"
        r"|question|decision|risque|idee|note|lien|maj|phase \d+|semaine \d+|rappel|info|tache|nom|a "
        r"valider|important)"
    ),
    unknown=(
        r"a (?:definir|preciser|confirmer|determiner|completer|venir|voir|discuter)|inconnue?"
        r"|non defini(?:e|es)?|\.+"
    ),
    agreeing=r"(?:il est |nous avons )?(?:convenu|entendu)|accord",
    unneeded=(
        r"\b(?:n'est|ne sont|n'est plus|ne sont plus|pas|plus) (?:pas |plus )?(?:necessaires?"
        r"|requise?s?|utiles?|demandee?s?)(?: (?:a ce stade|pour l'instant|pour le moment))?$"
    ),
    informs=(
        r"(?:(?:pour )?info(?:rmation)?s?|pour memoire|annonces?|a noter|decisions?(?: prises?)?|decide"
        r"|convenu|contexte|risques?"
        r"|nota(?: bene)?|note|nb|n\.b\.) ?:"
    ),
    nothing=(
        r"(?:(?:pas de|aucun|sans) changements?|inchangee?s?)[.!]?|"
        r"(?:neant|ras|r\.a\.s|rien(?: (?:a (?:signaler|faire|ajouter|noter|declarer)|de (?:nouveau|neuf"
        r"|particulier|special)|pour (?:le moment|l'instant|cette fois)))?|sans objet|s\.?o\.?|nc|n\.c"
        r"|(?:il n'y a |il n'y a eu |y a )?(?:pas d[e']|aucune?s?|plus d[e'])(?:nouvel(?:le)?s?|autres?"
        r"|prochaines?| )*(?:actions?|taches?|etapes?|points?|to-?dos?|elements?|suites?|suivi|devoirs?"
        r"|engagements?|choses?|engagement)(?: (?:suggeree?s?|a (?:faire|signaler|mener|prevoir|suivre"
        r"|noter|donner|ce stade|ce jour)|d'action|en (?:cours|suspens)|ouverte?s?|identifiee?s?|definie?s?"
        r"|decidee?s?|convenue?s?|prevue?s?|supplementaires?|necessaires?|requises?|pour (?:le moment"
        r"|l'instant|cette reunion|cette fois|cet appel|aujourd'hui|ce point)|cette (?:semaine|fois)|ce "
        r"mois-ci))*(?: n'(?:a|ont|est|etait) .*)?)[.!]?|p\. ?ex\.? .*|par exemple ?:.*|exemple ?:.*|ex\.? "
        rf"?:.*|{lines.NOTHING_MORE}"
    ),
    boilerplate=(
        r"(?:(?:vous devriez |veuillez |nous vous invitons a |pensez a )?(?:verifie[rz]|relire|relisez"
        r"|consulte[rz]) les notes (?:de|prises par) gemini|obtenez des conseils|decouvrez comment gemini"
        r"|(?:veuillez |merci de )?(?:nous )?(?:donne[rz]|faire part|faites|partage[rz]"
        r"|envoye[rz]).{0,40}(?:avis|commentaires|impressions)|comment evaluez-vous|que pensez-vous (?:de "
        r"la qualite )?de ces notes|quelle est la qualite de ces notes|repond(?:ez|re) a (?:une|cette"
        r"|notre) (?:courte|breve|rapide) enquete|notes (?:prises )?(?:par|de) gemini|la transcription "
        r"(?:s'est |est )?termin|transcription terminee|cette transcription|transcription ?:"
        r"|enregistrement ?:|utile ou pas utile|documents? de la reunion|enregistrements de la reunion|le "
        r"resume est-il exact|nous avons mis a jour la section|afficher les notes completes|vous voulez en "
        r"savoir plus).*"
    ),
)
