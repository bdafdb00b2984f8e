"""French task words."""

from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.french_actions import (
    ACTION_NOUNS,
    ACTIONS,
    ALSO_NOUNS,
    IRREGULAR,
    IRREGULAR_PARTICIPLES,
    VERBAL_NOUNS,
)
from whoowes.core.ledger.identity.words.model import Grammar
from whoowes.core.ledger.identity.words.romance_forms import (
    by_verb,
    french_adjective,
    french_participle,
    french_singular,
    french_verb,
    without_last_vowel,
)

_FORMS, _PARTICIPLES = by_verb(word_set(IRREGULAR)), by_verb(word_set(IRREGULAR_PARTICIPLES))

SOURCE = Source(
    language="fr",
    grammar=Grammar(is_head_first=True, has_decimal_comma=True),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    forms=lambda verb: french_verb(verb, _FORMS),
    participles=lambda verb: french_participle(verb, _PARTICIPLES),
    adjectives=french_adjective,
    adjective_stem=without_last_vowel,
    singular=french_singular,
    known="""
        abonnement, accès, accord, achat, acompte, acte, action, activité, adresse, affaire, affiche
        agence, annexe, annonce, annuaire, appel, application, article, assurance, atelier, audience
        avenant, avis, avocat, bail, banque, bilan, bon, bordereau, brochure, budget, bulletin, bureau
        cabinet, cadeau, cahier, calendrier, campagne, candidat, candidature, carte, catalogue, charge
        charte, chèque, chiffre, client, code, collègue, commande, commentaire, commission, communiqué
        compte, comptable, comptabilité, concept, concours, conférence, congé, conseil, consigne
        contact, contenu, contrat, convention, convocation, copie, courrier, cours, coût, couverture
        cuisine, date, décision, déclaration, délai, demande, devis, diagramme, directeur, direction
        document, données, dossier, droit, échéance, école, effectif, emploi, employé, encart, enquête
        équipe, espace, essai, étape, état, étude, événement, exemple, exercice, facture, fiche, fichier
        film, financement, fiscalité, fonction, formation, formulaire, fournisseur, frais, garantie
        gestion, grille, groupe, guide, hôtel, idée, image, immeuble, impôt, imprimante, imprimeur
        indicateur, information, interview, inventaire, investisseur, invitation, investissement, jour
        journal, lettre, licence, lien, lieu, ligne, liste, livre, local, locataire, location, logiciel
        loyer, machine, magasin, maquette, marché, marque, matériel, membre, message, mise, mission
        modèle, mois, mot, moyen, nom, note, notaire, objectif, offre, option, ordre, organigramme
        outil, page, panier, papier, partenaire, passe, personnel, photo, pièce, plan, planning
        plaquette, point, police, politique, poste, présentation, presse, prestataire, prêt, prix
        procédure, procès, produit, profil, programme, projet, proposition, prospect, publicité
        question, questionnaire, rapport, recette, reçu, réclamation, référence, règlement, relevé
        remise, rendez, répertoire, réponse, réseau, réserve, responsable, restaurant, résultat, retour
        réunion, risque, rue, salaire, salle, salon, scénario, secteur, sécurité, séminaire, service
        serveur, site, société, sondage, soutien, stage, stand, stock, stratégie, structure, subvention
        suivi, sujet, support, système, tableau, tarif, taxe, téléphone, témoignage, temps, texte, titre
        traiteur, travail, tri, trimestre, usine, valeur, vente, version, visite, visuel, voyage, zone
        virement, repas, accès, avis
    """,
    articles="le, la, les, l, un, une, mon, ma, mes, notre, nos, votre, vos, leur, leurs, son, sa, ses",
    verbal_nouns=VERBAL_NOUNS,
    missing="""
        manque encore, manquent encore, manque, manquent, manque toujours, il manque encore
        il manque, il manque toujours, toujours manquant, encore manquant
    """,
    needing="attend, veut, reçoit, voudrait, souhaite",
    receivers="à",
    company="avec",
    about="sur",
    given="accès",
    appointments="rendezvous, rdv",
    passive="être, est, sont, sera, seront, été",
    infinitive_markers="à",
    light_verbs="faire, passer, effectuer, procéder, réaliser, fait",
    obliges="doit, doivent, va, vont, devra, à, peut",
    stop="""
        le, la, les, l, un, une, mon, ma, mes, ton, ta, tes, notre, nos, votre, vos, leur, leurs, son
        sa, ses, ce, cet, cette, ces, c, il, elle, ils, elles, on, nous, vous, je, j, tu, te, t, me, m
        se, s, lui, y, en, est, sont, sera, être, été, a, ont, doit, doivent, devra, va, vont, peut
        faut, il faut, qu, que, qui, si, comme, aussi, bien, tout, tous, toute, toutes, chaque, svp, stp
        encore, déjà, plus, très, ici, là, puis, etc, ci, dont, ensemble, asap, merci, leur, afin
    """,
    leading="""
        merci, de, svp, stp, il, faut, nous, on, je, vous, doit, doivent, devons, devra, va, vont
        penser, à, encore, toujours, puis, ensuite, d, veuillez, prière, bien, vouloir
    """,
    elided="l, d, qu, j, n, s, c, m, t, jusqu, lorsqu, puisqu",
    prepositions="""
        à, au, aux, de, du, des, d, avec, sans, pour, par, sur, sous, dans, en, chez, vers, avant, après
        depuis, pendant, contre, entre, selon, via, concernant, concerne, re, jusqu, auprès, hors, dès
        malgré, suite
    """,
    contracted="""
        au à, aux à, du de, des de, d de, concernant sur, concerne sur, re sur, auprès à, via par
        dans en
    """,
    of="de",
    source="de",
    doer="par",
    benefit="pour",
    recipients="à, avec, chez, vers, par",
    contrary_prepositions="""
        à de, vers de, vers depuis, à depuis, avant après, avec sans, pour contre, par à
        chez de
    """,
    contrary_in_motion="sur de, sur depuis, en de, en depuis",
    conjunctions="et, ou, ainsi, plus",
    negations="ne, n, pas, jamais, aucun, aucune, sans, ni, non",
    opposites="""
        ancien nouveau, vieux nouveau, premier deuxième, premier second, premier dernier
        interne externe, haut bas, long court, brut net, achat vente, acheteur vendeur
        locataire propriétaire, locataire bailleur, client fournisseur, entrant sortant, entrée sortie
        import export, profit perte, brouillon final, provisoire définitif, recette dépense
        débit crédit, matin soir, matin après-midi, public privé, mensuel hebdomadaire, mensuel annuel
        quotidien hebdomadaire, mensuel trimestriel, trimestriel annuel, prochain précédent, avant après
        facture reçu, facture avoir, minimum maximum, min max, gauche droite, nord sud
        employeur employé, inscription désinscription, on off, temporaire permanent
        obligatoire facultatif, signé vierge, devis facture, été hiver, printemps automne
    """,
    qualifiers="""
        actualisé, révisé, dernier, actuel, complet, entier, détaillé, bref, restant, manquant
        pertinent, nécessaire, requis, convenu, demandé, promis, propre, écrit, existant, à jour
        corrigé, modifié, mis, jour, concerné
    """,
    distinctions="""
        brouillon, définitif, final, finale, premier, première, deuxième, second, seconde, troisième
        quatrième, ancien, ancienne, nouveau, nouvelle, nouvel, prochain, précédent, autre
        supplémentaire, signé, provisoire, initial, original, copie, séparé, moitié, partiel, partielle
        interne, externe, public, privé, quotidien, hebdomadaire, mensuel, mensuelle, trimestriel
        trimestrielle, annuel, annuelle, régulier, seulement, nouveaux, additionnel
    """,
    numbers="""
        deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12
        quinze 15, vingt 20, trente 30, quarante 40, cinquante 50, cent 100, premier 1e, première 1e
        1er 1e, 1ère 1e, deuxième 2e, second 2e, seconde 2e, 2ème 2e, troisième 3e, 3ème 3e
        quatrième 4e, 4ème 4e, t1 q1, t2 q2, t3 q3, t4 q4
    """,
    phrases={
        f"{name} trimestre": f"q{number}"
        for number, names in enumerate(
            ("premier 1er", "deuxieme 2e 2eme second", "troisieme 3e 3eme", "quatrieme 4e 4eme"), start=1
        )
        for name in names.split()
    }
    | {
        "compte rendu": "compterendu",
        "mise a jour": "update",
        "mise en place": "miseenplace",
        "mise en ligne": "miseenligne",
        "mise en relation": "miseenrelation",
        "prise de contact": "prisedecontact",
        "cash flow": "cashflow",
        "au moins": "minimum",
        "conditions generales": "conditions",
        "bon a tirer": "bat",
    },
    equal="""
        présentation deck, présentations deck, slides deck, ppt deck, powerpoint deck, support support
        cr compterendu, cgv conditions, nouvelle nouveau, nouveaux nouveau, nouvelles nouveau, nouvel nouveau
        première premier, ancienne ancien, mél email, courriel email, e-mail email, rdv rendezvous
        réunions réunion, meeting réunion, convention contrat, photos photo, image photo
        images photo, visuel photo, visuels photo, docs document, doc document, infos information
        info information, tél téléphone, n numéro, no numéro, num numéro, site website, dossiers dossier
        fichier file, fichiers file, newsletter newsletter, infolettre newsletter, retours feedback
        commentaires feedback, commentaire feedback, invit invitation, pub publicité
        appli application, compta comptabilité, dernière dernier
        tréso trésorerie, réf référence, dispo disponibilité, dispos disponibilité, ordi ordinateur
        appart appartement, conf conférence, asso association, perso personnel, démo démonstration
        collaborateur employé, collaborateurs employé, finale final, mensuelle mensuel, annuelle annuel
    """,
    empty_after_names="équipe",
    pronouns_in_capitals="it, us",
    state_tags="""
        ouvert, en cours, fait, terminé, à faire, reste à faire, toujours ouvert, toujours en cours
        reporté, reconduit, en attente, urgent, important, en retard, nouveau, action, tâche, rappel
        comme convenu, comme discuté, presque fini, pas encore fait, non fait, pas fait, bloqué
        voir ci-dessus, priorité, du dernier point, de la dernière réunion, suite, relancé, inchangé
        commencé, envoyé, à suivre, point précédent
    """,
    state_openings="""
        en attente, attente, en cours, relancé, relancée, reporté, reportée, reporté du, bloqué par
        dépend de, comme convenu, comme discuté, voir, toujours, du dernier, de la dernière, chez
        suite au, suite à
    """,
    reasons="""
        afin, afin que, pour que, car, parce, puisque, dès que, comme convenu, comme discuté
        comme demandé, si possible, si nécessaire, si besoin, en raison, suite à, une fois, pour info
        pour information, à temps, en vue, lorsque, grâce
    """,
    deadline="""
        avant, avant le, d ici, d ici le, d ici au, jusqu au, jusqu à, pour le, au plus tard
        au plus tard le, pour, d ici à
    """,
    deadline_words="""
        fin, début, mi, prochain, prochaine, cette, ce, semaine, mois, trimestre, année, jour, call
        réunion, rdv, point, demain, aujourd, hui, aujourd'hui, soir, matin, midi, après, de, du, la, le
        l, au, plus, tard, q1, q2, q3, q4, eod, eow, eom, weekend, week, end, été, rentrée, notre
        heures, h
    """,
    bare_deadlines="""
        demain, aujourd'hui, aujourd hui, cette semaine, la semaine prochaine, semaine prochaine
        fin de semaine, fin du mois, fin de mois, rapidement, au plus vite, dès que possible
        immédiatement, ce mois, le mois prochain, asap, en fin de semaine, d urgence, sous peu, bientôt
    """,
    recurring="""
        quotidien, quotidienne, hebdomadaire, hebdo, mensuel, mensuelle, trimestriel, trimestrielle
        annuel, annuelle, chaque semaine, chaque jour, chaque mois, chaque trimestre, chaque année
        régulièrement, chaque lundi, chaque mardi, chaque mercredi, chaque jeudi, chaque vendredi
        tous les jours, tous les mois, récurrent
    """,
)
