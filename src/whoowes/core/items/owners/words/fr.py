"""French owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, Spoken, word_set
from whoowes.core.items.titles import TITLES

_BETWEEN = r"(?:(?:me|te|se|le|la|les|lui|leur|nous|vous|en|y) |[mtsl]')*"
"""Pronouns between the subject and its verb."""

WORDS = OwnerWords(
    nobody=word_set(
        """
        personne, ouvert, vacant, a pourvoir, aucun, aucune, non assigne, non attribue
        non affecte, a definir, a determiner
        a preciser, a designer, a nommer, a attribuer, a affecter, a assigner, sans responsable
        sans objet, inconnu, pas encore, a voir, qui, neant, non defini, pas de responsable
        personne pour l instant, pas encore attribue
        a confirmer, nom a confirmer
        """
    ),
    doubt=word_set(
        """
        a confirmer, a preciser, peut etre, sans doute, a valider, a verifier, a voir, probablement
        sous reserve, propose, provisoire, pressenti, pressentie, eventuellement, pas sur, je crois
        non confirme, a definir, a determiner, l un de, un de, une de, l une de, si besoin
        si necessaire, le cas echeant, si disponible, si possible, au besoin
        presume, en principe, normalement, suppose, plus la, a refuse, a decline, est parti
        est partie, a quitte, demissionnaire
        remplacant, remplacante, successeur, son successeur, suppleant, suppleante
        """
    ),
    me=word_set("moi, je, moi meme, j"),
    mine=word_set("mon, ma, mes"),
    us=word_set(
        "nous, notre equipe, nous memes, notre cote, de notre cote, mon cote, ma part, de mon cote,"
        " de ma part, consultant,"
        " consultante, conseil"
    ),
    you=word_set(
        "vous, vous deux, vous memes, votre cote, de votre cote, votre part, toi, tu, ton cote, ta part,"
        " de ton cote"
    ),
    client=word_set(
        """
        client, cliente, clients, cote client, le client, la cliente, maitre d ouvrage, moa
        """
    ),
    both=word_set(
        """
        tous, toutes, tout le monde, tous les deux, toutes les deux, les deux, chacun, le groupe, groupe
        ensemble
        les deux parties, les deux equipes, toutes les parties, nous tous, vous et nous, nous et vous
        tous les participants, l ensemble du groupe, l ensemble des participants, chaque partie
        conjointement, les deux cotes, toute l equipe, tous ensemble
        """
    ),
    everybody=word_set("tous, toutes, tout le monde, les deux, chacun"),
    our=word_set("notre, nos"),
    your=word_set("votre, vos, ton, ta, tes"),
    their=word_set("son, sa, ses, leur, leurs"),
    articles=word_set("le, la, les, l, un, une"),
    team=word_set(
        """
        equipe, equipes, cote, gens, collaborateurs, service, departement, pole, bureau, collegues
        cellule, personnel
        """
    ),
    role=word_set(
        """
        dga, raf, rrh, cp, cdp
        juridique, direction, comptabilite, compta, comptable, achats, rh, dg, daf, dsi, drh, dircom, pdg
        fondateur, fondatrice, ventes, commercial, commerciale, commerciaux, chef de projet
        cheffe de projet, directeur, directrice, direction generale, direction financiere, gerant
        gerante, president, presidente, secretariat, secretaire, assistante, assistant, accueil
        production, logistique, entrepot, informatique, qualite, technique, communication, com
        marketing, graphiste, redaction, responsable, responsable commercial, responsable technique
        service client, service comptable, service juridique, service informatique, service achats
        ressources humaines, finances, finance, paie, conseil d administration, ca, comite, copil
        chef de chantier, developpeur, developpeurs, developpement, maintenance, securite, support
        """
    ),
    third_party=word_set(
        """
        fournisseur, fournisseurs, prestataire, prestataires, agence, avocat, avocate, comptable
        expert comptable, banque, externe, sous traitant, sous traitants, tiers, notaire, assureur
        assurance, bailleur, proprietaire, imprimeur, architecte, commissaire aux comptes, mairie
        urssaf, impots, hebergeur, transporteur, courtier, freelance, consultant externe, huissier
        fiduciaire, agent immobilier, agence immobiliere, recruteur, prefecture
        """
    ),
    titles=TITLES["fr"],
    titles_of_women=word_set("mme, mlle, madame, mademoiselle"),
    titles_of_several=word_set("mmes"),
    titles_of_men=word_set("m, mr, monsieur"),
    suffixes=word_set("fils, pere"),
    labels=word_set("responsable, qui, porteur, pilote, en charge, charge, acteur, resp"),
    assigned=word_set("assigne a, attribue a, confie a, affecte a, a la charge de, porte par"),
    also=word_set(
        """
        et, avec, ainsi que, plus, avec l aide de, avec le soutien de, de concert avec
        en collaboration avec, accompagne de, accompagnee de, assiste de, assistee de
        """
    ),
    either=word_set(
        """
        ou, et ou, ou bien, soit, sinon, selon disponibilite, celui qui, le premier qui, selon qui
        a defaut, a defaut de
        """
    ),
    belonging=word_set("de, du, des, d, chez"),
    formerly=word_set(
        """
        etait, ancien, ancienne, auparavant, avant, ex, precedemment, n est plus, initialement
        """
    ),
    instead=word_set("a la place de, au lieu de, en remplacement de, remplace"),
    excluded=word_set("et non, pas, et pas, mais pas, plutot que"),
    consulted=word_set(
        """
        en lien avec, en accord avec, en concertation avec, apres avis de, apres accord de
        apres consultation de, sous reserve de, en coordination avec, en consultation avec
        apres avoir consulte, en consultant
        """
    ),
    copied=word_set("en copie, cc, pour info, pour information, copie, copie a, informer, pi"),
    obliges=word_set(
        """
        doit, doivent, devra, devront, va, vont, est charge de, est chargee de, sont charges de
        s engage a, s engagent a, a pour tache de, prevoit de, accepte de, est cense, est censee
        a promis de, a promis d, ont promis de, s est engage a, s est engagee a
        """
    ),
    obliges_us=word_set(
        """
        dois, devons, devez, devrez, allez, devrai, devrons, vais, allons, m engage a, m occupe de
        me charge de, nous engageons a, nous occupons de, nous chargeons de
        """
    ),
    goes=word_set("va, vont"),
    infinitive=re.compile(r"(?:(?:le|la|les|lui|leur|nous|vous|en|y) |l\')*\w+(?:er|ir|re)\b.*"),
    # "Préfère", "espère" are no infinitives.
    leading_infinitive=re.compile(r"(?:(?:le|la|les|lui|leur|nous|vous|en|y) |l\')*\w+(?:er|ir|(?<!è)re)\b"),
    passive=word_set("etre, recevoir, avoir"),
    contractions=(
        ("j'ai promis de", "je"),
        ("j'ai promis d'", "je"),
        ("à nous de", "nous"),
        ("à vous de", "vous"),
        ("à moi de", "moi"),
    ),
    please=word_set(
        """
        merci de, merci d, svp, s il te plait, s il vous plait, stp, priere de, veuillez, peux tu
        pouvez vous
        """
    ),
    names_too=word_set("avril, juin, mai, aout, noel, petit, grand, blanc, noir, roux, ete, lundi, mardi"),
    acts=word_set(
        """
        scanne, saisit, retrouve, remplit, imprime
        envoie, transmet, prepare, verifie, valide, relit, redige, ecrit, appelle, contacte, organise
        reserve, planifie, fournit, livre, met, fait, donne, prend, confirme, signe, paie, paye
        commande, teste, installe, corrige, complete, termine, finalise, presente, partage
        cherche, repond, informe, previent, rappelle, relance, cree, construit, concoit
        etudie, analyse, chiffre, calcule, choisit, definit, recupere, depose, publie, imprime, traduit
        negocie, suit, gere, coordonne, rassemble, collecte, remet, occupe, occupent, charge
        chargent, ajoute, modifie, supprime, adapte, ajuste, revoit, rencontre, lance
        controle, demande, propose, decide, renvoie, retourne, verse
        convoque, etablit, resilie, souscrit, achete, mesure, compare, numerise, dresse, apporte, cloture
        renouvelle, remplace, repare, exporte, importe, notifie, parametre, recalcule
        """
    ),
    clitics=word_set("me, te, se, s, le, la, les, l, lui, leur, nous, vous, en, y"),
    acts_later=re.compile(r"\w{2,}r(?:a|ont)"),
    not_acts=word_set(
        """
        extra, ultra, infra, intra, contra, camera, opera, aura, auront, sera, seront, pourra, pourront
        saura, recevra, recevront, attendra, attendront, verra, verront, faudra, front, para, supra, voudra
        """
    ),
    spoken=(
        Spoken(
            re.compile(rf"je {_BETWEEN}(?P<verb>\w{{2,}}(?:e|s|x|rai))\b"),
            not_verbs=word_set(
                """
                suis, attends, recois, pense, crois, voudrais, etais, avais, serais, aurais, pourrais
                devrais, ne, peux, sais, trouve, souhaite, souhaiterais, aimerais, veux, comprends, dois
                vais, propose
                """
            ),
        ),
        Spoken(
            re.compile(r"j'(?:en |y )?(?P<verb>\w{2,}(?:e|s|x|rai))\b"),
            "Je",
            word_set("avais, aurais, etais, aimerais, espere, hesite, imagine, ignore"),
        ),
        Spoken(
            re.compile(rf"nous {_BETWEEN}(?P<verb>\w{{2,}}ons)\b"),
            not_verbs=word_set(
                """
                avons, attendons, recevons, recevrons, avions, aurions, serions, devions, voulions
                pouvions, pensons, croyons, pouvons, savons, voulons, etions, pourrions, devrions
                voudrions, souhaitons, aurons, serons, aimerions, devons, allons, trouvons, esperons
                """
            ),
        ),
        Spoken(
            re.compile(rf"vous {_BETWEEN}(?P<verb>\w{{2,}}ez)\b"),
            not_verbs=word_set(
                """
                avez, aviez, auriez, seriez, deviez, vouliez, pouviez, pensez, croyez, pouvez, savez
                voulez, etiez, pourriez, devriez, voudriez, souhaitez, aurez, serez, aimeriez, trouvez
                """
            ),
        ),
    ),
)
