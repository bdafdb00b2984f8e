"""Past participles that no rule forms: "condiviso" of "condividere", "verglichen" of "vergleichen".

Each verb with its participle, without the ending of a Romance one and without the "ge" of a German or Dutch
one. Verbs of what somebody does: what is lost, left over or forgotten is not done.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from whoowes.core.document.text import fold

_VERBS: Mapping[str, str] = {
    "en": """
        show shown, tell told, lead led, ring rung, fly flown,
        throw thrown, feed fed, bind bound, break broken, drive driven,
        hide hidden, teach taught, bring brought, fight fought, hang hung, sweep swept, dig dug,
        spend spent, steal stolen, swear sworn, weave woven, sew sewn, burn burnt, learn learnt,
        spell spelt, withdraw withdrawn, undertake undertaken, overtake overtaken,
        overwrite overwritten, oversee overseen, redo redone, repay repaid, uphold upheld,
        resell resold, retake retaken, redraw redrawn, retell retold, wind wound, grind ground
        """,
    "de": """
        scheiden schieden, schreiben schrieben, schließen schlossen, fehlen fohlen, weisen wiesen,
        finden funden, bitten beten, lesen lesen, sehen sehen, treffen troffen, ziehen zogen,
        halten halten, binden bunden, gleichen glichen, leihen liehen, treiben trieben,
        werben worben, winnen wonnen, gewinnen wonnen, nehmen nommen, werfen worfen,
        lassen lassen, brechen brochen, rufen rufen, laden laden, tragen tragen, greifen griffen,
        sprechen sprochen, geben geben, gehen gangen, schneiden schnitten, messen messen,
        heben hoben, schieben schoben, fahren fahren, bieten boten, wiegen wogen,
        schlagen schlagen, fangen fangen, bergen borgen, streichen strichen, helfen holfen,
        gießen gossen, stoßen stoßen, schmelzen schmolzen, tun tan, bringen bracht, denken dacht,
        nennen nannt, kennen kannt, senden sandt, wenden wandt, waschen waschen, graben graben
        """,
    "fr": """
        traduire traduit, construire construit, produire produit, introduire introduit,
        réduire réduit, déduire déduit, conduire conduit, instruire instruit, détruire détruit,
        séduire séduit, cuire cuit, concevoir conçu, percevoir perçu, recevoir reçu, réunir réuni,
        définir défini, avertir averti, saisir saisi, offrir offert, couvrir couvert,
        découvrir découvert, ouvrir ouvert, rouvrir rouvert, sortir sorti, joindre joint,
        adjoindre adjoint, rejoindre rejoint, atteindre atteint, éteindre éteint, peindre peint,
        repeindre repeint, restreindre restreint, inclure inclus, exclure exclu, conclure conclu,
        acquérir acquis, requérir requis, apprendre appris, comprendre compris, soumettre soumis,
        omettre omis, émettre émis, admettre admis, retransmettre retransmis, convenir convenu,
        prévenir prévenu, entendre entendu, étendre étendu, défendre défendu, élire élu,
        rompre rompu, interrompre interrompu, débattre débattu, abattre abattu,
        reconnaître reconnu, paraître paru, parcourir parcouru, établir établi, rétablir rétabli,
        enrichir enrichi, garantir garanti, élargir élargi, convertir converti, investir investi,
        agrandir agrandi, approfondir approfondi, bâtir bâti, affranchir affranchi,
        éclaircir éclairci, répartir réparti, franchir franchi, recueillir recueilli,
        poursuivre poursuivi, servir servi, unir uni, fournir fourni, remplir rempli,
        choisir choisi, écrire écrit, décrire décrit, prescrire prescrit, transcrire transcrit,
        inscrire inscrit, souscrire souscrit, dire dit, interdire interdit, extraire extrait,
        soustraire soustrait, faire fait, défaire défait, satisfaire satisfait, pourvoir pourvu,
        revoir revu, voir vu, lire lu, absoudre absous, dissoudre dissous, tenir tenu,
        retenir retenu, soutenir soutenu, obtenir obtenu, rendre rendu, vendre vendu,
        tendre tendu, répandre répandu, répondre répondu, partir parti, prendre pris, mettre mis,
        compromettre compromis, permettre permis, commettre commis
        """,
    "it": """
        condividere condivis, decidere decis, dividere divis, suddividere suddivis,
        concedere concess, offrire offert, scegliere scelt, raccogliere raccolt,
        accogliere accolt, togliere tolt, sciogliere sciolt, rivolgere rivolt,
        coinvolgere coinvolt, discutere discuss, esprimere espress, sopprimere soppress,
        comprimere compress, imprimere impress, rimuovere rimoss, promuovere promoss,
        muovere moss, distruggere distrutt, costruire costrutt, tradurre tradott,
        produrre prodott, introdurre introdott, ridurre ridott, condurre condott, dedurre dedott,
        aggiungere aggiunt, congiungere congiunt, assumere assunt, riassumere riassunt,
        rendere res, includere inclus, escludere esclus, concludere conclus, proteggere protett,
        leggere lett, eleggere elett, correggere corrett, erigere erett, redigere redatt,
        vedere vist, rivedere rivist, prevedere previst, provvedere provvist, comporre compost,
        disporre dispost, esporre espost, imporre impost, apporre appost, predisporre predispost,
        sottoporre sottopost, accendere acces, difendere difes, stendere stes, estendere estes,
        spendere spes, prendere pres, apprendere appres, comprendere compres, riprendere ripres,
        appendere appes, spegnere spent, spingere spint, estinguere estint, dipingere dipint,
        convincere convint, rompere rott, interrompere interrott, contrarre contratt,
        estrarre estratt, attrarre attratt, sottrarre sottratt, coprire copert, scoprire scopert,
        ricoprire ricopert, fare fatt, disfare disfatt, dire dett, disdire disdett,
        chiedere chiest, scrivere scritt, iscrivere iscritt, descrivere descritt,
        trascrivere trascritt, prescrivere prescritt, sottoscrivere sottoscritt, mettere mess,
        ammettere ammess, emettere emess, omettere omess, trasmettere trasmess,
        permettere permess, rispondere rispost, nascondere nascost, espellere espuls,
        affiggere affiss, connettere conness, cuocere cott, assolvere assolt, promettere promess,
        commettere commess, rimettere rimess, dismettere dismess, proporre propost,
        intraprendere intrapres, sorprendere sorpres, distendere distes, soddisfare soddisfatt,
        corrispondere corrispost, contraddire contraddett
        """,
    "es": """
        ver vist, rever revist, prever previst, cubrir cubiert, descubrir descubiert,
        recubrir recubiert, romper rot, volver vuelt, devolver devuelt, envolver envuelt,
        disolver disuelt, absolver absuelt, resolver resuelt, escribir escrit, describir descrit,
        inscribir inscrit, suscribir suscrit, transcribir transcrit, prescribir prescrit,
        poner puest, componer compuest, disponer dispuest, exponer expuest, imponer impuest,
        reponer repuest, deponer depuest, proveer provist, hacer hech, deshacer deshech,
        satisfacer satisfech, decir dich, predecir predich, imprimir impres, elegir elect,
        abrir abiert, proponer propuest, posponer pospuest, anteponer antepuest,
        superponer superpuest, sobrescribir sobrescrit, contraponer contrapuest
        """,
    "pt": """
        ver vist, rever revist, prever previst, cobrir cobert, descobrir descobert,
        recobrir recobert, escrever escrit, descrever descrit, inscrever inscrit,
        subscrever subscrit, transcrever transcrit, prescrever prescrit, dizer dit,
        predizer predit, fazer feit, desfazer desfeit, pôr post, compor compost, dispor dispost,
        expor expost, impor impost, repor repost, supor supost, eleger eleit, extinguir extint,
        soltar solt, imprimir impress, abrir abert, aceitar aceit, ganhar ganh, gastar gast,
        pagar pag, satisfazer satisfeit, propor propost, sobrepor sobrepost, transpor transpost
        """,
    "nl": """
        zoeken zocht, nemen nomen, wegen wogen, vatten vat, geven geven, werpen worpen,
        wijzen wezen, sluiten sloten, bevelen bevolen, bevelen volen, schrijven schreven,
        zien zien, breken broken, staan staan, houden houden, brengen bracht, laten laten,
        kijken keken, spreken sproken, lezen lezen, gaan gaan, slaan slagen, roepen roepen,
        kiezen kozen, bieden boden, krijgen kregen, treffen troffen, vinden vonden, wenden wend,
        trekken trokken, snijden sneden, dragen dragen, vragen vragen, binden bonden,
        drijven dreven, grijpen grepen, hangen hangen, helpen holpen, lopen lopen,
        strijden streden, meten meten, rijden reden, winnen wonnen, werven worven,
        schuiven schoven, doen daan, denken dacht, kopen kocht, lijken leken, gelijken geleken,
        zenden zonden, wassen wassen, delen deeld
        """,
}
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "fr": ("", "e", "s", "es"),
    "it": ("o", "a", "i", "e"),
    "es": ("o", "a", "os", "as"),
    "pt": ("o", "a", "os", "as"),
}
_WITH_GE = ("de", "nl")
_WITHOUT_ACCENTS = str.maketrans({"é": "[ée]", "ç": "[çc]", "ô": "[ôo]", "ß": "(?:ß|ss)"})


def strong_participles(language: str) -> str:
    """Return a pattern, over small letters, for the participles of a language, with their endings."""
    stems = "|".join(sorted(dict.fromkeys(stem for _, stem in _pairs(language))))
    endings = "|".join(_ENDINGS.get(language, ()))
    return f"(?:{stems.translate(_WITHOUT_ACCENTS)})(?:{endings})"


def unlike_infinitives(language: str) -> str:
    """Return such a pattern for those which are no infinitive as well: "schrieben", not "rufen"."""
    stems = sorted(dict.fromkeys(stem for verb, stem in _pairs(language) if stem != verb))
    return f"(?:{'|'.join(stems).translate(_WITHOUT_ACCENTS)})"


def bases_of_participles() -> Mapping[str, frozenset[str]]:
    """Return the verbs of all languages by their participles, folded, with the "ge" that some have."""
    found: dict[str, frozenset[str]] = {}
    for form, verb in chain.from_iterable(_forms(language) for language in _VERBS):
        found[form] = found.get(form, frozenset()) | {verb}
    return found


def _forms(language: str) -> Iterator[tuple[str, str]]:
    for verb, stem in _pairs(language):
        for ending in _ENDINGS.get(language, ("",)):
            yield fold(stem + ending), fold(verb)
        if language in _WITH_GE:
            yield f"ge{fold(stem)}", fold(verb)


def _pairs(language: str) -> Iterator[tuple[str, str]]:
    for pair in _VERBS[language].split(","):
        verb, stem = pair.split()
        yield verb, stem
