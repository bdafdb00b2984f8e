"""What French tasks ask for: verbs by class and nouns for the same. A verb in two classes says either."""

ACTIONS = {
    "send": """
        envoyer, transmettre, partager, adresser, faire parvenir, transférer, diffuser, distribuer
        expédier, fournir, communiquer, faire suivre, remettre, mailer, poster, livrer
        faire passer, faire circuler, circuler, soumettre, émettre, forwarder
    """,
    "get": """
        obtenir, récupérer, demander, collecter, recueillir, réunir, se procurer, rassembler, solliciter
    """,
    "collect": "récupérer",
    "request": "demander, solliciter",
    "receive": "recevoir, attendre",
    "find": "trouver, chercher, rechercher, identifier, dénicher, sourcer",
    "review": """
        relire, revoir, vérifier, contrôler, examiner, lire, consulter, regarder, passer en revue
        commenter, checker, donner un avis sur, donner un retour sur, faire un retour sur
        faire des retours sur, évaluer, analyser, jeter un œil à, reviewer, parcourir
    """,
    "investigate": "étudier, analyser, explorer, investiguer, enquêter, creuser, se renseigner sur",
    "draft": "rédiger, écrire, préparer, esquisser, formuler, établir",
    "prepare": "préparer, assembler, constituer, monter, établir, compiler, finaliser la préparation de",
    "create": """
        créer, construire, développer, produire, concevoir, réaliser, élaborer, établir, monter, faire
        générer, préparer, rédiger, dresser
    """,
    "found": "créer, mettre en place, monter, construire",
    "update": """
        mettre à jour, actualiser, modifier, réviser, adapter, ajuster, corriger, compléter, amender
        retravailler
    """,
    "finish": "finaliser, terminer, finir, achever, conclure, boucler, compléter, clôturer",
    "fill in": "remplir, compléter, renseigner",
    "approve": """
        approuver, valider, autoriser, donner son accord sur, donner accord sur, donner son feu vert à
    """,
    "sign": "signer, parapher",
    "countersign": "contresigner",
    "reject": "refuser, rejeter, décliner",
    "confirm": "confirmer, valider",
    "reconfirm": "reconfirmer",
    "resend": "renvoyer, réexpédier, réenvoyer",
    "chase": "relancer, rappeler, suivre, faire un suivi avec, faire le suivi avec, faire le point avec",
    "arrange": """
        organiser, planifier, fixer, programmer, caler, prévoir, réserver, prendre rendez-vous
        convenir de, booker, prendre, mettre en place, convoquer
    """,
    "set date": """
        trouver une date, trouver une date pour, trouver un créneau, trouver un créneau pour
        fixer une date, fixer une date pour, choisir une date, choisir une date pour, caler une date
        caler une date pour, arrêter une date, arrêter une date pour, caler un créneau
        caler un créneau pour, choisir un créneau pour
    """,
    "organise": "organiser, convoquer",
    "postpone": "reporter, repousser, différer, déplacer, décaler, replanifier",
    "bring forward": "avancer, anticiper, déplacer, décaler, replanifier",
    "cancel": "annuler, résilier, supprimer, décommander",
    "call": "appeler, téléphoner, rappeler, téléphoner à",
    "meet": "rencontrer, retrouver",
    "contact": "contacter, joindre, prendre contact avec, parler à, parler avec, se rapprocher de, écrire à",
    "reply": "répondre, répondre à, revenir vers",
    "ask": "demander, demander à, interroger, se renseigner auprès de, voir avec",
    "clarify": "clarifier, préciser, éclaircir",
    "inform": """
        informer, prévenir, avertir, notifier, annoncer, dire à, tenir au courant, signaler, briefer
        aviser
    """,
    "discuss": """
        discuter, discuter de, parler, parler de, parler du, échanger sur, aborder, parler avec
        parler à, échanger avec
    """,
    "decide": "décider, choisir, trancher, sélectionner, définir, arrêter, décider de",
    "propose": "proposer, suggérer, recommander",
    "introduce": "présenter, mettre en relation, introduire",
    "invite": "inviter, convier",
    "present": "présenter, montrer, exposer",
    "publish": "publier, poster, lancer, mettre en ligne, diffuser",
    "upload": "téléverser, uploader, déposer, mettre en ligne, charger, ajouter",
    "download": "télécharger, exporter",
    "import": "importer",
    "submit": "soumettre, déposer, remettre",
    "pay": "payer, régler, virer, verser, rembourser, acquitter",
    "invoice": "facturer",
    "buy": "acheter, commander, acquérir",
    "sell": "vendre",
    "fix": "réparer, corriger, résoudre, régler, fixer",
    "test": "tester, essayer, expérimenter",
    "add": "ajouter, insérer, inclure, intégrer",
    "remove": "supprimer, retirer, enlever, effacer, ôter",
    "enable": "activer, allumer",
    "disable": "désactiver, couper",
    "increase": "augmenter, accroître, relever",
    "decrease": "réduire, diminuer, baisser",
    "start": "démarrer, commencer, lancer, entamer, débuter",
    "stop": "arrêter, stopper, suspendre, cesser",
    "open": "ouvrir",
    "close": "fermer, clôturer, clore",
    "move": "déménager, migrer, déplacer, transférer",
    "hire": "embaucher, recruter, engager",
    "dismiss": "licencier, renvoyer",
    "train": "former, coacher",
    "renew": "renouveler, prolonger, reconduire",
    "install": "installer, déployer, implémenter, mettre en place",
    "configure": "configurer, paramétrer, mettre en place",
    "negotiate": "négocier",
    "renegotiate": "renégocier",
    "plan": "planifier, prévoir",
    "define": "définir, déterminer, fixer, préciser",
    "document": "documenter, noter, consigner, enregistrer",
    "list": "lister, recenser, énumérer",
    "comment": """
        commenter, donner un avis sur, donner un retour sur, faire un retour sur, faire des retours sur
        donner des commentaires sur, faire des commentaires sur, donner son avis sur
    """,
    "summarise": "résumer, synthétiser, faire la synthèse de, faire un résumé de",
    "estimate": "estimer, chiffrer, calculer, évaluer",
    "compare": "comparer",
    "translate": "traduire",
    "print": "imprimer",
    "return": "rendre, retourner, renvoyer",
    "give": "donner, accorder, fournir, remettre, attribuer",
    "revoke": "révoquer, retirer",
    "register": "inscrire, enregistrer, s'inscrire à",
    "attend": "assister à, participer à",
    "replace": "remplacer, échanger, changer",
    "clean": "nettoyer, ranger",
    "monitor": "surveiller, suivre",
    "measure": "mesurer",
    "support": "aider, soutenir, accompagner, assister",
    "archive": "archiver",
    "assign": "attribuer, affecter, déléguer, assigner",
    "escalate": "escalader, remonter",
    "sort": "trier, classer",
    "rent": "louer",
}  # fmt: skip

ACTION_NOUNS = {
    "send": "envoi, transmission, diffusion, partage, transfert, expédition",
    "resend": "renvoi, réexpédition",
    "get": "obtention, récupération, demande, collecte",
    "review": "relecture, vérification, contrôle, revue, examen, review",
    "investigate": "étude, analyse, recherche",
    "draft": "rédaction, préparation",
    "prepare": "préparation",
    "create": "création, réalisation, élaboration, rédaction, conception",
    "update": "actualisation, révision, modification, correction",
    "finish": "finalisation",
    "approve": "validation, approbation, accord",
    "sign": "signature",
    "confirm": "confirmation, validation",
    "chase": "relance, suivi, rappel",
    "arrange": "organisation, planification, réservation, miseenplace, prise",
    "postpone": "report",
    "cancel": "annulation, résiliation",
    "discuss": "discussion",
    "decide": "décision, choix",
    "publish": "publication, lancement, diffusion, miseenligne",
    "submit": "soumission, dépôt",
    "pay": "paiement, règlement, virement, versement",
    "invoice": "facturation",
    "buy": "achat, commande",
    "fix": "réparation, correction, résolution",
    "test": "test, tests",
    "remove": "suppression, retrait",
    "move": "migration, déménagement",
    "hire": "recrutement, embauche",
    "train": "formation",
    "renew": "renouvellement, prolongation",
    "install": "installation, déploiement, implémentation, miseenplace",
    "configure": "configuration, paramétrage, miseenplace",
    "negotiate": "négociation",
    "document": "documentation",
    "summarise": "synthèse, résumé",
    "estimate": "estimation, chiffrage, calcul",
    "compare": "comparaison",
    "translate": "traduction",
    "print": "impression",
    "register": "inscription, enregistrement",
    "replace": "remplacement",
    "clean": "nettoyage",
    "start": "démarrage, lancement",
    "found": "miseenplace",
    "upload": "miseenligne",
    "contact": "prisedecontact",
    "introduce": "miseenrelation",
}  # fmt: skip

VERBAL_NOUNS = {
    "list": "liste",
    "comment": "feedback, retour, retours, avis, commentaire, commentaires",
    "draft": "brouillon, rédaction",
    "reply": "réponse",
    "call": "appel",
    "invite": "invitation",
    "chase": "relance, rappel",
    "buy": "commande",
    "propose": "proposition, suggestion",
    "sell": "vente",
    "open": "ouverture",
    "close": "fermeture, clôture",
    "send": "livraison, remise",
    "give": "remise",
    "submit": "remise",
    "receive": "réception",
    "rent": "location",
}

ALSO_NOUNS = """
    facture, commande, demande, visite, note, liste, offre, adresse, compte, copie, marque, programme
    document, charge, reserve, relance, test, teste, contrôle, signe, cause, montre, aide, rappel, suite
    forme, formes, archive, change, trace, poste, vente, prépare, partage, mesure, étude, traite, notes
    publie, livre, livres, finance, conseil, plan, classe, estime, compare, produit, produite, produits
    vente, dépose, verse, fixe, contacte, contact, contrôles, mise, prise, lance, place, remise, remises
    permis, compris, écrit, écrits, reçu, reçus, relevé, relevés, résumé, résumés, employé, employés
    marché, invité, invités, exposé, exposés, énoncé, monte, envoi, appel, devis, vue, vues, revue
    rendu, prix, suivi, suivis, fait, faits, choix, étendue, suis
"""

IRREGULAR = """
    appeler appelle appellera, rappeler rappelle rappellera, transmettre transmet transmets transmettra
    mettre met, mettre mets mettra mettez, faire fait fais fera faites
    prendre prend prends prendra prenez, écrire écris écrit, relire relis relit, lire lis lit
    obtenir obtient obtiens obtiendra, recevoir reçoit recevra, revoir revoit revois
    voir vois voit voir, répondre réponds répond répondra, traduire traduis traduit, réduire réduit
    vendre vend, vendre vends, résoudre résout, rendre rends rend, suivre suis suit suivra
    convenir convient, produire produit, concevoir conçoit, construire construit, ouvrir ouvre ouvrira
    soumettre soumet soumettra, remettre remet remets, tenir tient tiens tenir, joindre joint joins
    revenir reviens revient, recueillir recueille, acquérir acquiert, inscrire inscrit
    renouveler renouvelle, jeter jette, rejeter rejette
"""

IRREGULAR_PARTICIPLES = """
    transmettre transmis, mettre mis, faire fait, prendre pris, écrire écrit, relire relu, lire lu
    obtenir obtenu, recevoir reçu, revoir revu, voir vu, traduire traduit, réduire réduit
    résoudre résolu, suivre suivi, convenir convenu, produire produit, concevoir conçu
    construire construit, ouvrir ouvert, soumettre soumis, remettre remis, tenir tenu, joindre joint
    acquérir acquis, inscrire inscrit, recueillir recueilli, clore clos
"""
