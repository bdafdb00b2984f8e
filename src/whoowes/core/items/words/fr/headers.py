"""French column headers: whole ones, and the beginnings by which longer ones are known."""

from whoowes.core.items.words.table import Role, keys

HEADERS = {
    Role.TASK: keys(
        "de la derniere fois|la derniere fois|depuis la derniere fois|"
        "tache|taches|quoi|quoi faire|que faire|a faire|chose a faire|choses a faire|points d'action|point "
        "d'action|prochaine etape|prochaines etapes|premiere etape|premier pas|prochaine action"
        "|prochaines actions|etape suivante"
        "|etapes suivantes|plan d'action|plan d'actions|suite a donner|suites a donner|suites|engagement"
        "|engagements|mesure|mesures|mesure corrective|mesures correctives|demarche|demarches|travail a "
        "faire|travaux a realiser|a realiser|a traiter|ce qui a ete convenu|ce qui est a faire|ce qu'il "
        "faut faire|actions et taches|libelle de l'action|intitule de l'action|description de l'action"
        "|objet de l'action|nature de l'action|libelle de la tache|intitule de la tache|description de la "
        "tache|detail de l'action|detail de la tache|nom de la tache|action / tache|devoir|devoirs|ce qui "
        "a ete promis|promesse|liste des actions|liste des taches|action suivante|actions suivantes|reste "
        "a faire|travail demande|ce qu'on doit faire|ce que l'on doit faire|nos engagements"
        "|to do list|point a traiter|points a traiter"
    ),
    Role.WEAK_TASK: keys(
        "description|libelle|objet de la demande|intitule|designation|objet|detail|details|point|element"
        "|elements|livrable|livrables|etape|etapes|activite|activites|demande|demandes|titre|nom|prestation"
        "|prestations|mission|missions|operation|operations|rubrique|resume|enonce|travaux"
    ),
    Role.ISSUE: keys(
        "probleme|problemes|risque|risques|blocage|blocages|point bloquant|points bloquants|question"
        "|questions|question ouverte|questions ouvertes|point ouvert|points ouverts|incident|incidents"
        "|jalon|jalons|objectif|objectifs|chantier|chantiers|projet|projets|dossier|dossiers|axe|axes"
        "|constat|constats|non-conformite|ecart|difficulte|difficultes|fonctionnalite|reserve|reserves"
    ),
    Role.DECISION: keys(
        "decision|decisions|decision attendue|decisions attendues|decision a prendre|decisions a prendre"
        "|decision requise|arbitrage|arbitrages|decision prise|decisions prises|validation attendue"
    ),
    Role.OWNER: keys(
        "qui|qui ca|par qui|responsable|responsables|resp|resp.|responsabilite|pilote|pilotes|pilotage"
        "|porteur|porteurs|porteuse|proprietaire|proprietaires|referent|referents|referente|acteur|acteurs"
        "|intervenant|intervenants|interlocuteur|interlocuteurs|personne|personnes|personne referente"
        "|personne assignee|personne responsable|personne en charge|personne concernee|personnes concernees"
        "|en charge|charge de l'action|charge de|charge d'action|charge du suivi|prise en charge|a la "
        "charge de|a charge de|attribue a|attribuee a|attribution|affecte a|affectee a|affectation|assigne "
        "a|assignee a|assigne|assignation|confie a|confiee a|delegue a|execution par|realise par|realisee "
        "par|a faire par|action par|fait par|qui s'en charge|qui s'en occupe|qui fait|qui le fait|qui est "
        "responsable|qui pilote|nom du responsable|responsable (s)|chef de file|leader|lead|mandataire"
        "|titulaire|initiales|collaborateur|collaborateurs|suivi par|gere par|porte par|pilote par|a qui"
        "|qui doit|cote|action de|chez qui|a qui le tour|a qui de jouer"
    ),
    Role.OWNER_DUE: keys(
        "qui / quand|qui/quand|qui et quand|qui, quand|qui et pour quand|qui pour quand|resp. / echeance"
        "|responsable et delai|qui/delai"
    ),
    Role.TASK_OWNER: keys("qui fait quoi|qui doit faire quoi|qui/quoi|qui / quoi|qui fait quoi et quand"),
    Role.DUE: keys(
        "echeance|echeances|echeancier|date d'echeance|date limite|dates limites|date butoir|date cible"
        "|delai|delais|quand|pour quand|promis pour|promis le|promis pour le|pour le|avant le|d'ici|d'ici le"
        "|d'ici quand|d'ici au|a faire avant"
        "|a faire pour|a faire pour le|a faire avant le|a rendre le|a rendre pour|terme|limite|au plus tard"
        "|au plus tard le|date prevue|date previsionnelle|date souhaitee|date attendue|date de livraison"
        "|date de rendu|date de remise|date de fin prevue|date de fin previsionnelle|fin prevue|fin"
        "|livraison|prevu le|prevu pour|prevu pour le|echeance suggeree|echeance cible|date de realisation "
        "prevue|date echeance|date d'execution|date limite de realisation|pour quelle date|jusqu'a quand"
        "|jusqu'au|date au plus tard|dead-line|dl|calendrier|planning|timing|date de fin estimee|date "
        "estimee|date de l'action|date d'action|prochain point|prochaine revue|prochaine relance|date de "
        "retour|date fin|date de fin souhaitee|a faire d'ici|quand ca"
    ),
    Role.DUE_REVISED: keys(
        "nouvelle date|nouvelle echeance|nouveau delai|nouvelle date limite|nouvelle date butoir|date revisee"
        "|date reportee|date recalee|date actualisee|date mise a jour|reporte au|reportee au|report|report au"
        "|repousse au|decale au|date de report|dernier delai|date reestimee"
    ),
    Role.DUE_ORIGINAL: keys(
        "date initiale|date d'origine|date prevue initialement|date prevue initiale|ancienne date"
        "|ancienne echeance|ancien delai|delai initial|date precedente|premiere echeance|initialement prevu"
        "|initialement prevu le|prevu initialement|date de reference"
    ),
    Role.COMPLETION: keys(
        "date de cloture|date cloture|date de resolution|date d'envoi|date de realisation|date de fin"
        "|date d'achevement|date de finalisation|date realisation|realisation"
        "|achevement|cloture"
    ),
    Role.DATE: keys("date|dates|jour"),
    Role.STATUS: keys(
        "nouvelles|quoi de neuf|maintenant"
        "|statut|statuts|etat|etats|etat d'avancement|avancement|situation|progression|progres|etat actuel"
        "|statut actuel|ou en est-on|ou en sommes-nous|ou on en est|point d'avancement|suivi|statut / suivi"
        "|ouvert/clos|ouvert / clos|ouvert ou clos|ouverte/close|en cours / fait|ouvert|statut et "
        "commentaires|statut / commentaire|statut / commentaires|etat / commentaires|stade|ou ca en est"
        "|evolution"
    ),
    Role.DONE: keys(
        "fait|faite|faits|faites|av|avct|avanct|% av|termine|terminee|realise|realisee|effectue|effectuee"
        "|clos|close|cloture|cloturee|fini|finie|acheve|achevee|regle|solde|soldee|resolu|resolue|traite"
        "|traitee|envoye|ok|fait o/n|fait oui/non|oui/non|fait ou non|% avancement|% d'avancement|% realise"
        "|taux d'avancement|pourcentage d'avancement|% fait|taux de realisation|deja fait|execute|coche"
        "|livre|fait/pas fait|fait / pas fait"
    ),
    Role.COMPLETED_ON: keys(
        "clos le|cloture le|cloturee le|close le|termine le|terminee le|fait le|faite le"
        "|realise le|realisee le|effectue le|effectuee le|acheve le|solde le|solde au|soldee le|regle le"
        "|traite le|livre le|envoye le|date effective|date reelle|date de realisation effective"
        "|date de fin reelle|date de fin effective|date de realisation reelle|date de cloture reelle"
        "|date de cloture effective|fin reelle|realisation effective"
        "|resolu le|date de solde|fait le / par|fait le/par|finalise le|date du fait"
    ),
    Role.PRIORITY: keys(
        "priorite|priorites|urgent|urgente|prio|prio.|urgence|importance|criticite|niveau de priorite"
        "|degre d'urgence|gravite|niveau d'urgence|urgence / importance|niveau|ordre de priorite|severite"
        "|degre de priorite"
    ),
    Role.NOTES: keys(
        "commentaire|commentaires|remarque|remarques|observation|observations|note|notes|precision|precisions"
        "|complement|complements|informations|information|infos|info|info complementaire|mise a jour|maj"
        "|derniere mise a jour|dernier point|contexte|lien|liens|piece jointe|pieces jointes|dependance"
        "|dependances|pourquoi|comment|moyens|ressources|motif|raison|justification|modalites|annotations"
        "|commentaire / avancement|commentaires / avancement|preuve|preuves|indicateur|indicateurs"
        "|resultat attendu|resultats attendus|indicateur de suivi|critere de reussite|livrable attendu"
        "|livrables attendus|moyen|moyens necessaires|suivi / commentaires|points d'attention|vigilance"
    ),
    Role.RESULT: keys(
        "resultat|resultats|impact|impacts|benefice|benefices|gain|gains|valeur|economie|economies"
        "|resultat obtenu|resultats obtenus|resultat / impact|apport|effet|effets|retour sur investissement"
        "|bilan|ce que ca a apporte|gain obtenu|benefice attendu|gain attendu|impact attendu|impact business"
    ),
    Role.NUMBER: keys(
        "n°|n|num|numero|ref|reference|id|identifiant|n° action|n° d'action|n° de l'action|n° tache"
        "|numero d'action|ref action|n° d'ordre|no d'ordre|code action|repere|rang|index|ordre|n° de tache"
        "|reference de l'action"
    ),
    Role.RAISED: keys(
        "date de creation|date d'ouverture|date d'emission|date de la reunion|date du point|date de la "
        "demande|date d'enregistrement|date de saisie|date d'ajout|date de l'appel|date de seance|date "
        "d'inscription|date du cr|date du compte rendu|date d'identification|date de l'echange|cree le"
        "|creee le|ouvert le|ouverte le|emis le|emise le|ajoute le|ajoutee le|demande le|demandee le"
        "|decide le|decidee le|convenu le|convenue le|note le|saisi le|enregistre le|reunion|reunion du"
        "|seance|seance du|appel|appel du|point du|cr du|origine|provenance|issu de|issue de|date de "
        "decision|date d'origine de l'action|depuis|depuis le|identifie le|releve le|date de detection"
        "|reunion d'origine|date d'attribution|attribue le|signale le|cree lors de|rdv du"
    ),
    Role.INTERNAL: keys(
        "interne|en interne|interne uniquement|usage interne|confidentiel|prive|interne o/n|interne oui/non"
        "|interne cabinet|interne agence|interne seulement|visibilite|interne/externe|interne / externe"
        "|confidentialite|diffusion"
    ),
    Role.SHARED: keys(
        "partage client|partage avec le client|visible client|visible par le client|a partager|partager"
        "|communicable|a communiquer au client|diffusable"
    ),
    Role.TYPE: keys("type|types|nature|categorie|genre|type d'element|type de point|type d'entree|famille"),
    Role.DISCUSSION: keys(
        "discussion|discussions|echange|echanges|sujet|sujets|theme|themes|thematique|thematiques|point "
        "aborde|points abordes|points discutes|point discute|points evoques|point de l'ordre du jour"
        "|points de l'ordre du jour|ordre du jour|domaine|points|compte rendu|volet|point traite|points "
        "traites|debats|synthese des echanges|points cles|points a traiter|points a aborder"
    ),
    Role.WIN: keys(
        "succes|reussite|reussites|victoire|victoires|realisations|bonne nouvelle|bonnes nouvelles|fierte"
        "|fiertes|points positifs|ce qui a marche|accomplissement|accomplissements"
    ),
    Role.TRAP: keys(
        "base legale|base juridique|duree de conservation|delai de conservation|"
        "chemin|fichier|fichiers|signification|sens|condition|conditions|si|declencheur|scenario|duree"
        "|durees|duree estimee|duree prevue|charge|charge estimee|effort|rituel|revision|version|versions"
        "|indice|redacteur|redige par|modifications|modification|objet de la modification|nature de la "
        "modification|nature des modifications|evolutions|escalade|escalader a|escalade vers|niveau "
        "d'escalade|droits|droit|droits d'acces|autorisation|autorisations|permission|permissions|autorise"
        "|commande|commandes|resultat observe|resultat reel|retour arriere|temps imparti|temps alloue"
        "|temps prevu|temps passe|orateur|presente par|animateur|probabilite|vraisemblance|attenuation"
        "|mesure d'attenuation|frequence|periodicite|recurrence|nombre d'heures|heures|nb heures|nb jours"
        "|estimation|budget|montant|cout|couts|prix|tarif|exemple|exemples|delai de reponse|temps de "
        "reponse|delai d'intervention|a notifier|notifier|presence|present|presents|absent|emargement"
        "|signature|parametre|valeur par defaut|fonction|raccourci|hypothese|quantite|mitigation|plan de "
        "mitigation|temps estime"
    ),
    Role.CLOCK: keys(
        "heure|heures de passage|horaire|horaires|heure de debut|heure de fin|debut|apres|temps ecoule"
        "|creneau|minutage|h+|t0|temps"
    ),
    Role.RACI: keys(
        "realisateur|realise|approbateur|approuve|autorite|consulte|consultes|consultee|informe|informes"
        "|informee|a informer|a consulter|garant"
    ),
    Role.IGNORED: keys(
        "auteur|demandeur|demande par|cree par|emetteur|emis par|rapporteur|redige le|couleur|meteo|feu"
        "|jours de retard|retard|nb jours de retard|anciennete|age|date de debut|debut prevu|demarrage"
        "|date de demarrage|date de lancement|commence le|verifie par|valide par|validation|controle par"
        "|client|cliente|societe|entreprise|service|departement|entite|contact|e-mail|mail|courriel"
        "|telephone|mis a jour le|modifie le|date de mise a jour|date de maj|date de modification|decide par"
        "|equipe|lieu|ou|rappel|relance|date de relance|combien|visa|site|date de derniere modification"
    ),
}

OTHER_ROLES = {
    Role.OWNER: keys(
        "par|nom|noms|prenom|pour|de|client|cliente|societe|entreprise|equipe|service|contact|chez|partie"
        "|entite"
    ),
    Role.TASK: keys("livraison|realisation|prevu|attendu"),
    Role.STATUS: keys(
        "update|mise a jour|mises a jour|couleur|meteo|feu|resultat|resultats|bilan|phase|stade"
    ),
}
"""What these headers mean where the cells below are no dates, or say more than a colour or a result."""
