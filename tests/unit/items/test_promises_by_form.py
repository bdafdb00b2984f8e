"""Promises that the place and the form of their words tell, whatever the verb, and what only sounds so."""

import pytest
from tests import talked_promises
from tests.talked_promises import ASKED, MIXED_ROSTER

INES, RAFAEL, TESSA, NILS = (person.name for person in MIXED_ROSTER.people)


def owed(language: str, said: str) -> list[tuple[str, str, str]]:
    return talked_promises.owed(language, said, MIXED_ROSTER)


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        (
            "fr",
            "Rafael va chronométrer les tournées de livraison.",
            [(RAFAEL, "chronométrer les tournées de livraison", "")],
        ),
        (
            "fr",
            "Ines doit ausculter le vieux contrat de bail.",
            [(INES, "ausculter le vieux contrat de bail", "")],
        ),
        (
            "fr",
            "Rafael va dépoussiérer la base clients avant le 20 mars.",
            [(RAFAEL, "dépoussiérer la base clients", "2026-03-20")],
        ),
        ("fr", "Rafael va s'occuper du raccordement au gaz.", [(RAFAEL, "raccordement au gaz", "")]),
        (
            "fr",
            "Ines se charge de débroussailler le dossier des subventions.",
            [(INES, "débroussailler le dossier des subventions", "")],
        ),
        (
            "fr",
            "Et Rafael doit voir avec son notaire pour les statuts.",
            [(RAFAEL, "voir avec son notaire pour les statuts", "")],
        ),
        ("fr", "L'annexe 2, je la relis d'ici mardi.", [(TESSA, "relis l'annexe 2", "2026-03-10")]),
        (
            "fr",
            "Il me faut le carnet de commandes pour ça, Rafael me l'envoie lundi.",
            [(RAFAEL, "envoie le carnet de commandes lundi", ASKED)],
        ),
        (
            "fr",
            "Ines va rapatrier les archives et Rafael va numéroter les cartons.",
            [(INES, "rapatrier les archives", ""), (RAFAEL, "numéroter les cartons", "")],
        ),
        (
            "es",
            "Rafael va a cronometrar las rutas de reparto.",
            [(RAFAEL, "cronometrar las rutas de reparto", "")],
        ),
        (
            "es",
            "Ines tiene que desbrozar el contrato del almacén.",
            [(INES, "desbrozar el contrato del almacén", "")],
        ),
        ("es", "Rafael se va a encargar de la licencia de obras.", [(RAFAEL, "la licencia de obras", "")]),
        ("es", "Ines queda en rebuscar las actas antiguas.", [(INES, "rebuscar las actas antiguas", "")]),
        ("es", "La memoria la reviso yo esta semana.", [(TESSA, "reviso la memoria esta semana", ASKED)]),
        (
            "es",
            "Rafael va a etiquetar las muestras antes del 20 de marzo.",
            [(RAFAEL, "etiquetar las muestras", "2026-03-20")],
        ),
        (
            "es",
            "Ines va a cotejar las facturas y Rafael va a desmontar el expositor.",
            [(INES, "cotejar las facturas", ""), (RAFAEL, "desmontar el expositor", "")],
        ),
        (
            "es",
            "El inventario nos lo pasa Rafael el lunes.",
            [(RAFAEL, "pasa el inventario el lunes", ASKED)],
        ),
        ("es", "Ines debe cuadrar la caja de febrero.", [(INES, "cuadrar la caja de febrero", ASKED)]),
        (
            "pt",
            "O Rafael vai cronometrar as rotas de entrega.",
            [(RAFAEL, "cronometrar as rotas de entrega", "")],
        ),
        ("pt", "A Ines vai tratar da licença de obras.", [(INES, "licença de obras", "")]),
        (
            "pt",
            "O Rafael ficou de desenterrar as atas antigas.",
            [(RAFAEL, "desenterrar as atas antigas", "")],
        ),
        (
            "pt",
            "A Ines tem de conciliar a caixa de fevereiro.",
            [(INES, "conciliar a caixa de fevereiro", ASKED)],
        ),
        (
            "pt",
            "A memória descritiva, revejo-a eu até sexta.",
            [(TESSA, "revejo a memória descritiva", "2026-03-06")],
        ),
        (
            "pt",
            "O Rafael vai etiquetar as amostras até 20 de março.",
            [(RAFAEL, "etiquetar as amostras", "2026-03-20")],
        ),
        (
            "pt",
            "A Ines vai cotejar as faturas e o Rafael vai desmontar o expositor.",
            [(INES, "cotejar as faturas", ""), (RAFAEL, "desmontar o expositor", "")],
        ),
        (
            "pt",
            "O inventário, o Rafael manda-mo na segunda.",
            [(RAFAEL, "manda o inventário na segunda", ASKED)],
        ),
        (
            "pt",
            "A Ines fica de esquadrinhar o contrato do armazém.",
            [(INES, "esquadrinhar o contrato do armazém", "")],
        ),
        (
            "it",
            "Rafael deve cronometrare i giri di consegna.",
            [(RAFAEL, "cronometrare i giri di consegna", "")],
        ),
        (
            "it",
            "Ines si occupa di scandagliare il vecchio contratto.",
            [(INES, "scandagliare il vecchio contratto", "")],
        ),
        ("it", "Rafael ci manda i campioni lunedì.", [(RAFAEL, "ci manda i campioni lunedì", ASKED)]),
        ("it", "La relazione la rivedo io entro venerdì.", [(TESSA, "rivedo la relazione", "2026-03-06")]),
        ("it", "Ines si occuperà della licenza edilizia.", [(INES, "licenza edilizia", "")]),
        (
            "it",
            "Rafael dovrà etichettare le bottiglie entro il 20 marzo.",
            [(RAFAEL, "etichettare le bottiglie", "2026-03-20")],
        ),
        (
            "it",
            "Ines deve quadrare la cassa di febbraio e Rafael deve smontare l'espositore.",
            [(INES, "quadrare la cassa di febbraio", ASKED), (RAFAEL, "smontare l'espositore", "")],
        ),
        ("it", "L'inventario ce lo porta Rafael lunedì.", [(RAFAEL, "porta l'inventario lunedì", ASKED)]),
        ("it", "Rafael si incarica di sgomberare il magazzino.", [(RAFAEL, "sgomberare il magazzino", "")]),
        (
            "de",
            "Rafael wird die Liefertouren stoppen und auswerten.",
            [(RAFAEL, "die Liefertouren stoppen und auswerten", "")],
        ),
        (
            "de",
            "Ines soll den alten Pachtvertrag durchforsten.",
            [(INES, "den alten Pachtvertrag durchforsten", "")],
        ),
        (
            "de",
            "Rafael wird sich um die Baugenehmigung kümmern.",
            [(RAFAEL, "sich um die Baugenehmigung kümmern", "")],
        ),
        (
            "de",
            "Den Lagebericht, den lese ich bis Dienstag gegen.",
            [(TESSA, "lese den Lagebericht, den gegen", "2026-03-10")],
        ),
        (
            "de",
            "Rafael wird die Muster bis 20. März etikettieren.",
            [(RAFAEL, "die Muster etikettieren", "2026-03-20")],
        ),
        (
            "de",
            "Ines wird die Belege einscannen, Rafael wird das Regal abbauen.",
            [(INES, "die Belege einscannen", ""), (RAFAEL, "das Regal abbauen", "")],
        ),
        (
            "de",
            "Ich brauche dafür die Auftragsliste, die schickt mir Rafael am Montag.",
            [(RAFAEL, "schickt die Auftragsliste am Montag", ASKED)],
        ),
        ("de", "Rafael soll die Kartons durchnummerieren.", [(RAFAEL, "die Kartons durchnummerieren", "")]),
        ("nl", "Rafael gaat de bezorgroutes klokken.", [(RAFAEL, "de bezorgroutes klokken", "")]),
        (
            "nl",
            "Ines moet het oude huurcontract uitpluizen.",
            [(INES, "het oude huurcontract uitpluizen", "")],
        ),
        ("nl", "Rafael gaat voor de vergunning zorgen.", [(RAFAEL, "voor de vergunning zorgen", "")]),
        (
            "nl",
            "Rafael zal de monsters voor 20 maart etiketteren.",
            [(RAFAEL, "de monsters voor 20 maart etiketteren", ASKED)],
        ),
        (
            "nl",
            "Ines gaat de bonnen uitzoeken en Rafael gaat het rek demonteren.",
            [(INES, "de bonnen uitzoeken", ""), (RAFAEL, "het rek demonteren", "")],
        ),
        (
            "nl",
            "Daarvoor heb ik de orderlijst nodig, die stuurt Rafael mij maandag.",
            [(RAFAEL, "stuurt de orderlijst maandag", ASKED)],
        ),
        ("nl", "Rafael moet de dozen nummeren.", [(RAFAEL, "de dozen nummeren", "")]),
        ("gb", "Rafael will time the delivery rounds.", [(RAFAEL, "time the delivery rounds", "")]),
        ("gb", "Ines has to untangle the old lease.", [(INES, "untangle the old lease", "")]),
        (
            "gb",
            "Rafael is going to sort the licence application.",
            [(RAFAEL, "sort the licence application", "")],
        ),
        (
            "gb",
            "Ines needs to reconcile the February cash book.",
            [(INES, "reconcile the February cash book", ASKED)],
        ),
        ("gb", "Rafael will label the samples by 20 March.", [(RAFAEL, "label the samples", "2026-03-20")]),
        (
            "gb",
            "Ines will digitise the receipts and Rafael will dismantle the stand.",
            [(INES, "digitise the receipts", ""), (RAFAEL, "dismantle the stand", "")],
        ),
        (
            "gb",
            "I need the order book for that, Rafael will send it to me on Monday.",
            [(RAFAEL, "send the order book to me on Monday", ASKED)],
        ),
        ("gb", "The annex I'll proofread by Tuesday.", [(TESSA, "proofread the annex", "2026-03-10")]),
        ("gb", "Nils will shortlist the three bidders.", [(NILS, "shortlist the three bidders", "")]),
        (
            "en",
            "Rafael will pressure-wash the loading dock.",
            [(RAFAEL, "pressure-wash the loading dock", "")],
        ),
        ("en", "Ines is going to untangle the insurance mess.", [(INES, "untangle the insurance mess", "")]),
        ("en", "Rafael has to whittle down the guest list.", [(RAFAEL, "whittle down the guest list", "")]),
        ("en", "Ines will tag the inventory by March 20.", [(INES, "tag the inventory", "2026-03-20")]),
        (
            "en",
            "Rafael will haul the crates and Ines will inspect the roof.",
            [(RAFAEL, "haul the crates", ""), (INES, "inspect the roof", "")],
        ),
        (
            "en",
            "Still missing the K-1, Rafael will get it to me Monday.",
            [(RAFAEL, "get the K-1 to me Monday", ASKED)],
        ),
        ("en", "I'm going to proofread the annex.", [(TESSA, "proofread the annex", "")]),
        ("en", "Nils will benchmark the three vendors.", [(NILS, "benchmark the three vendors", "")]),
        ("en", "Ines needs to rekey the side door.", [(INES, "rekey the side door", "")]),
    ],
)
def test_an_unknown_verb_with_its_thing_is_owed(
    language: str, said: str, expected: list[tuple[str, str, str]]
) -> None:
    assert owed(language, said) == expected


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("fr", "J'envoie à Ines un modèle de lettre.", TESSA),
        ("es", "Yo mando a Ines un modelo de carta.", TESSA),
        ("de", "Ich schicke Ines einen Entwurf.", TESSA),
        ("nl", "Ik stuur Rafael een voorbeeld.", TESSA),
        ("fr", "Je regarde s'il existe une subvention.", TESSA),
        ("it", "Io verifico se esiste un bando.", TESSA),
        ("pt", "Eu verifico se existe um subsídio.", TESSA),
        ("fr", "Ines et Rafael me sortent le planning pour le 24 avril.", ASKED),
        ("fr", "Rafael et moi, on revoit ensemble le tarif d'ici la fin du mois.", ASKED),
        ("fr", "Avec ça je prépare un dossier pour la banque, d'ici au 20 mars.", TESSA),
        ("fr", "Pour la suite, Rafael me ressort les plans pour le 20 mars.", RAFAEL),
    ],
)
def test_what_the_writer_does_for_somebody_or_finds_out_is_owed(
    language: str, said: str, expected: str
) -> None:
    assert [found[0] for found in owed(language, said)] == [expected]


def test_what_is_needed_for_a_promise_takes_it_not_back() -> None:
    said = (
        "Je leur fais un budget sur six mois pour le 20 mars. "
        "Il me faut les relevés, Rafael me les envoie lundi."
    )
    assert [found[:2] for found in owed("fr", said)] == [
        (TESSA, "leur fais un budget sur six mois"),
        (RAFAEL, "envoie les relevés lundi"),
    ]
