"""French lines: how tasks begin, and what marks, dates and sides are called in them."""

from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.next_calls import next_alone

INFINITIVES = (
    r"(?:accompagner|acheter|achever|actualiser|adapter|adresser|affiner|aider|ajouter|ajuster|aller"
    r"|alimenter|analyser|animer|annuler|anticiper|appeler|apporter|approuver|archiver|arreter|assurer"
    r"|attribuer|avancer|avertir|bloquer|boucler|budgeter|calculer|caler|centraliser|changer|chercher"
    r"|chiffrer|choisir|cibler|clarifier|cloturer|collecter|commander|communiquer|comparer|completer"
    r"|concevoir|configurer|confirmer|connecter|consolider|constituer|construire|consulter|contacter"
    r"|continuer|controler|convenir|convertir|convoquer|coordonner|copier|corriger|creer|debloquer|decider"
    r"|declarer|deduire|definir|deleguer|demander|demarrer|demenager|deplacer|deployer|deposer|designer"
    r"|detailler|determiner|developper|diffuser|discuter|distribuer|documenter|donner|dresser|echanger"
    r"|ecrire|editer|effectuer|elaborer|embaucher|emettre|engager|enregistrer|entrer|envisager|envoyer"
    r"|estimer|etablir|etudier|evaluer|examiner|executer|expliquer|exporter|facturer|faire|fermer|fixer"
    r"|finaliser|finir|former|formaliser|fournir|generer|gerer|identifier|implementer|importer|imprimer"
    r"|indiquer|informer|inscrire|inserer|installer|integrer|interroger|inviter|laisser|lancer|libeller"
    r"|lire|lister|livrer|louer|maintenir|marquer|mener|mettre|migrer|mobiliser|modifier|monter|montrer"
    r"|negocier|nettoyer|nommer|noter|notifier|obtenir|optimiser|ordonner|organiser|ouvrir|parametrer"
    r"|parler|partager|payer|penser|planifier|poser|postuler|poursuivre|prendre|preparer|presenter|prevenir"
    r"|prevoir|prioriser|proceder|produire|programmer|proposer|prospecter|publier|qualifier|questionner"
    r"|rappeler|rapprocher|rassembler|realiser|recenser|recevoir|rechercher|reclamer|recontacter|recruter"
    r"|rectifier|recuperer|rediger|reduire|reecrire|refaire|reflechir|regarder|regler|regulariser|rejoindre"
    r"|relancer|relever|relire|remettre|remonter|remplacer|remplir|rencontrer|rendre|renouveler|renseigner"
    r"|renvoyer|reparer|repondre|reporter|reprendre|reserver|resilier|resoudre|restituer|retirer|retourner"
    r"|retravailler|retrouver|reunir|revenir|revoir|reviser|saisir|scanner|sauvegarder|selectionner"
    r"|securiser|signaler|signer|solliciter|solder|sortir|soumettre|souscrire|specifier|stopper|structurer"
    r"|suivre|supprimer|synthetiser|telecharger|telephoner|tenir|terminer|tester|traduire|traiter"
    r"|transferer|transmettre|travailler|trier|trouver|utiliser|valider|vendre|verifier|verser|virer|viser"
    r"|visiter|voir|[\w]{3,}(?:iser|ifier))\b"
)
# Any other word shaped like an infinitive, with an article after it: "Resoumettre le dossier".
_SHAPED = (
    r"(?!(?:entre|contre|outre|etre|notre|votre|quatre|hier|olivier|xavier|didier|gauthier|pierre|claire"
    r"|alexandre|andre|roger|peter)\b)\w{3,}(?:er|ir|re) (?:les?|la|une?|des|l'\w+|ce|cette|ces|son|sa|ses"
    r"|leurs?|notre|nos|votre|vos|tous|toutes)\b"
)
_IMPERATIVES = (
    r"(?:merci de|penser a|ne pas oublier de|veuillez|pensez a|n'oubliez pas|(?:appelle|contacte|demande"
    r"|donne|envoie|finalise|organise|partage|prepare|redige|relance|valide|verifie|planifie|reserve"
    r"|complete|corrige|transmet(?:s|tez)|met(?:s|tez)|fai(?:s|tes)|fourni(?:s|ssez)|revoi[sr]|prends"
    r"|prenez|reviens|revenez|(?:appel|contact|demand|donn|envoy|finalis|organis|partag|prepar|redig|relanc"
    r"|valid|verifi|planifi|reserv|complet|corrig|confirm|ajout|cre|regard|trouv|propos|test|sign"
    r"|pay)ez))\b"
)
_NOUNS = (
    r"(?:(?:envoi|relance|mise (?:a jour|en (?:place|ligne|page|conformite|production|oeuvre))|preparation"
    r"|validation|verification|redaction|creation|finalisation|organisation|planification|relecture"
    r"|signature|prise de|transmission|remise|depot|controle|analyse|etude|commande|correction|recherche"
    r"|recuperation|reservation|realisation|publication|diffusion|installation|configuration|declaration"
    r"|facturation|paiement|reglement|demande|appel|recrutement|formation|migration|suppression|ajout|choix"
    r"|chiffrage|estimation|definition|identification|presentation|transfert|resiliation|renouvellement"
    r"|retour|revue|suivi|point|bilan|inscription|consolidation|confirmation) (?:de |du |des |d'|a |au "
    r"|aux |avec |aupres|sur |en |contact|rendez))"
)
VERBS = rf"(?:(?:se |s'|nous |me |a )?{INFINITIVES}|{_SHAPED}|{_IMPERATIVES}|{_NOUNS})"
STILL_TO = rf"\b(?:a|reste a|a faire|de|pour) (?:le |la |les |l'|lui |leur )?{INFINITIVES}"

# Over the text as written, not folded.
OBLIGED = (
    r"(?: (?:doit|doivent|devra|devront|va|vont|s['’]engage(?:nt)? [àa]|s['’]occupe(?:nt)? (?:de |d['’])"
    r"|se charge(?:nt)? (?:de |d['’])|est charg[ée]e? (?:de |d['’])|prend(?:ra)? en charge|envoie"
    r"|pr[ée]pare|relance|v[ée]rifie|valide|contacte|appelle|rappelle|transmet|fournit|r[ée]dige|met|fait"
    r"|cr[ée]e|organise|planifie|finalise|partage|revient|demande|propose|confirme|compl[èe]te|corrige"
    r"|r[ée]serve|regarde|prend|donne|voit|contr[ôo]le|renvoie|remplit|choisit|suit"
    r"|[^\W\d_]{2,}(?:era|eront|ira|iront|dra|dront|rra|rront)) )"
)

DUE_LIKE = (
    r"\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)(?=\.|\.? ?\d)"
    r"|janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|septembre|octobre|novembre"
    r"|decembre|aujourd'hui|demain|apres-demain|prochaine?s?|cette semaine|ce mois|ce jour|fin|debut"
    r"|courant|mi-\w+|milieu|avant|d'ici|au plus (?:tard|vite)|immediate?(?:ment)?|des que possible|le "
    r"plus tot possible|en cours|en continu|a definir|a confirmer|semaine \d+|sem\.? ?\d+|s ?\d{1,2}|t[1-4]"
    r"|noel|paques|rentree|toussaint|fait|faite|termine|permanent|jusqu\w*|depasse|urgent)\b"
)
DURATIONS = (
    r"[~<>]?\s?(?:(?:sous|environ|env\.?|moins de|max\.?) )?\d+(?:[.,]\d+)?(?:\s?(?:-|a)\s?\d+)?\s?(?:min"
    r"|mn|minutes?|h|heures?|j|jrs?|jours?(?: ouvres?| ouvrables?| calendaires?)?|sem\.?|semaines?|mois"
    r"|sprints?|ans?)|(?:jour|sprint|j|m|mois|h) ?[+-]?\s?\d+(?:\s?(?:-|a)\s?\d+)?|[+-]\s?\d+ (?:jours?"
    r"|semaines?|heures?|mois)|semaines? \d+ ?(?:-|a) ?\d+|semaine \d+ du .*|une? (?:jour|journee|semaine"
    r"|heure|mois)|demi-journee"
)

CALL_WORDS = (
    r"(?:\b(?:appels?|reunions?|points?|cr|compte[- ]rendus?|comptes[- ]rendus|pv|proces-verbal|rdv"
    r"|rendez-vous|visios?|visioconference|seances?|entretiens?|echanges?|ateliers?|comites?|copil|cotech"
    r"|codir|codev|hebdo(?:madaire)?|mensuel(?:le)?|bimensuel(?:le)?|trimestriel(?:le)?|restitution|cadrage"
    r"|accompagnement|participants?|presents|ordre du jour|telephone|tel|conversation|entrevue|audience"
    r"|consultation|rencontre|dejeuner|conf ?call|bilan|suivi|debriefing|reporting|assemblee|conseil)\b"
    r"|^(?:le|du|au|a)$|\b\d{1,2} ?h\b)"
)
_NEXT = (
    r"(?:prochaine?s? (?:reunion|appel|point|rdv|rendez-vous|seance|call|visio|echange|entretien|session"
    r"|comite|copil|date|fois|rencontre|atelier|conversation)|(?:reunion|point|appel|rdv"
    r"|rendez-vous|seance) (?:suivante?|a venir))"
)
NOT_A_CALL = (
    rf"\b(?:(?:actions?|taches?|to-?do|engagements?|decisions) (?:du|de la (?:reunion|seance)|de "
    rf"l'appel|issus?|decidees?)|(?:suivi|revue|rappel|point|etat|retour|avancement) (?:des|sur les) "
    rf"(?:actions|taches)|{_NEXT}|prochaine?s? (?:etapes?|actions?)"
    r"|depuis|jusqu\w*|echeances?|date limite|(?<!de )(?<!du )lancement|mise en (?:ligne|production|service"
    r"|place)|livraison|(?<!de )ouverture|modeles?|(?<!de )preparation|preparer|ordre du jour (?:du|pour"
    r"|de)|precedente?s?|derniere?s?|reportee?s?|reliquats?|retour sur|mis(?:e)? a jour|maj|modifiee?"
    r"|deplacee?|decalee?|avant|apres|annulee?s?|anniversaire|conges?|vacances|ferie|calendrier|jalons?"
    r"|(?<!de )planning|factures?|contrats?|devis|cree|creee|debut|fin|valable|en vigueur|expire|evenement"
    r"|salon|archives?|(?:etat|situation) au|rentree|clos|cloture|en cours|prevue?|objectif|versement"
    r"|paiement|livrable|signature)\b"
)
TOPIC_OF_CALL = (
    r"\b(?:reunions?|points?|appels?|calls?|seances?|ateliers?|copil|comites?|rdv|rendez-vous|entretiens?"
    r"|visios?|conference|assemblee|dejeuner)(?: (?:de |d')?(?!(?:du|de|des|le|la|les|sur|avant|apres"
    r"|depuis|jusqu\w*|derniere?|precedente?|prochaine?|suivante?|passee?|annulee?|reportee?|deplacee?"
    r"|decalee?|actions?|taches?|au|a|avec|pour|et|ouverts?|en)\b)[\w'-]+){1,2}"
    r"|\bpoint sur (?:les? |la |l')?(?!(?:actions|taches)\b)[\w'-]+"
)
OTHER_DATE = (
    r"\b(?:avant|apres|jusqu'au|jusqu'a|d'ici|d'ici a|d'ici au|depuis|des|pour|echeance|a partir|a compter"
    r"|au plus tard)(?: le| du| au)? ?$"
)
DATE_LINE = (
    r"(?:date(?: et (?:heure|lieu)| (?:de|du) (?:la |l')?(?:reunion|appel|rdv|rendez-vous|point|seance|call"
    r"|entretien|echange|visio|atelier|comite|session))?|(?:reunion|appel|seance|point|rdv) du|tenue? le"
    r"|quand|jour|date/heure) ?(?::|-|\t)"
)
NOT_CALL_DATE = (
    r"\b(?:mise? a jour|maj|echeance|date limite|creee?|modifiee?|prochaine?|jusqu\w*|avant|d'ici|facture"
    r"|expire|debut|depuis|envoyee?|redigee?)\b"
)
_PEOPLE = (
    r"(?:participant|present|etaient present|personnes presente|invite|interlocuteur|convie|membres? present)"
    r"[\w().·-]{0,8}"
)
LABELLED_LINE = (
    rf"(?:date(?: et (?:heure|lieu)| (?:de |du )(?:la |l')?\w{{3,12}})?|heure|horaires?|duree|{_PEOPLE}"
    rf"|presence|legende|appels"
    r"|(?:excuse|absent|non present)[\w().·-]{0,8}|en copie|copie|diffusion|lieu|redacteur|redactrice"
    r"|redige par|animateur|animatrice|secretaire de seance|ordre du jour|objet|type de reunion"
    rf"|(?:date de (?:la |l'|notre )?)?{_NEXT}) ?:"
)
ATTENDEES_LINE = rf"(?:{_PEOPLE}|en presence de|presence|avec|etaient la|autour de la table|qui) ?:?"
ABSENT_LINE = r"(?:excuse|absent|non present|en copie|copie|diffusion)"
NEXT_CALL = (
    rf"(?:(?:la |le |notre |date (?:de la |du |de notre |de l'|de )?)?{_NEXT}\b|on se (?:reparle|revoit"
    rf"|retrouve|rappelle)\b"
    r"|nous nous (?:reparlons|revoyons|retrouvons|rappelons)\b|(?:nouveau |prochain )(?:point|rdv"
    r"|rendez-vous|call)\b|rdv (?:fixe|pris|le)\b|a bientot le\b)"
    rf"|{next_alone(r'(?:la |le )?prochaine?')}"
)


_MARKS = (
    r"(?:actions? (?:(?:corrective|preventive|convenue|decidee|prioritaire|urgente|requise|proposee"
    r"|suivante)s?|a (?:mener|faire|prevoir))|actions?|taches?|a faire|ap|pa|points? d'action|prochaines? "
    r"(?:etapes?|actions?)|suites? a donner|devoirs?|todo|to-?do|travail a faire|engagements?)"
)
ITEM_MARKS = (
    (
        rf"(?:{_MARKS}(?: ?(?:n°|no\.?|#)? ?(?P<number>\d+(?:\.\d+)*[a-z]?))?"
        r"(?: ?[(\[](?P<bracketed>[^)\]]{1,40})[)\]])? ?(?::|\u2013|- )|(?:actions?|taches?|a faire"
        r"|devoirs?|to-?do) (?:pour |par |de |du |d'|cote )(?:le |la |l')?(?!\d|(?:lun|mar|mercre|jeu"
        r"|vendre|same)di|dimanche|demain|suite|suivi)(?P<owner>[^:.,;]{1,40}?) ?:)\s*"
    ),
)
SEVERAL_MARK = (
    r"(?:actions|taches|a faire|prochaines (?:etapes|actions)|devoirs|suites a donner)\b[^:]{0,40}:"
)
INLINE_MARK = rf"(?<=[.;!?)\]»])\s+(?=(?:ACTION|À FAIRE|A FAIRE|TÂCHE|TACHE|TODO){OWNER_BEHIND_MARK}\s?:)"
NOTHING_MORE = (
    r"(?:rien|pas d'(?:autres? )?actions?|aucune? (?:(?:autre|nouvelle) )?(?:action|tache"
    r"|suite))(?: (?:d'autre|de plus|a faire))?(?: (?:pour|cote|du cote(?: de)?|de la part de"
    r"|chez)(?: [^\W\d]\S*){1,4})?[.!]?"
    r"|ras (?:cote|pour|sur|chez)(?: [^\W\d]\S*){1,4}[.!]?|c'est tout(?: pour .{1,20})?[.!]?"
    r"|sans suites? a donner"
)
"""Nothing, or nothing more, for somebody or for now."""

AGREED_THAT = (
    r"(?:(?:il (?:est|a ete|fut) |(?:on|nous) (?:a |avons |sommes |est )?)?(?:convenus?|decide|entendu"
    r"|acte|arrete)"
    r"(?: ensemble)?(?: que | qu'| ?: )|(?:on|nous) (?:convient|convenons|decide|decidons) (?:que |qu'))"
)
