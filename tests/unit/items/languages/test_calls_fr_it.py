"""What French and Italian headings and lines say of calls: when they were held, who was there."""

import pytest
from tests.builders import heading, para
from tests.call_notes import actions, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Réunion du 4 mars 2026"),
        ("fr", "Le 4 mars 2026"),
        ("fr", "CR du 4 mars 2026"),
        ("fr", "Compte rendu - 4 mars 2026"),
        ("fr", "Appel avec Sara, 4 mars 2026"),
        ("fr", "Point hebdo du mercredi 4 mars 2026"),
        ("fr", "4 mars 2026 - Point budget"),
        ("fr", "4 mars 2026 à 14h"),
        ("fr", "Réunion du 4 mars 2026 à 14h30"),
        ("fr", "Réunion de lancement du 4 mars 2026"),
        ("fr", "Visio de suivi (04/03/2026)"),
        ("fr", "Séance 3 : 4 mars 2026"),
        ("fr", "Réunion budget du 4 mars 2026"),
        ("it", "Riunione del 4 marzo 2026"),
        ("it", "Il 4 marzo 2026"),
        ("it", "Verbale del 4 marzo 2026"),
        ("it", "Resoconto - 4 marzo 2026"),
        ("it", "Chiamata con Sara, 4 marzo 2026"),
        ("it", "Allineamento settimanale di mercoledì 4 marzo 2026"),
        ("it", "4 marzo 2026 - Punto sul budget"),
        ("it", "4 marzo 2026 ore 14:30"),
        ("it", "Riunione del 4 marzo 2026 alle 14:30"),
        ("it", "Riunione di lancio del 4 marzo 2026"),
        ("it", "Videocall (04/03/2026)"),
        ("it", "Incontro n. 3: 4 marzo 2026"),
        ("it", "Riunione budget del 4 marzo 2026"),
    ],
)
def test_a_dated_heading_starts_a_call(language: str, text: str) -> None:
    found = read(heading(text), actions(), locale=language, created=None)

    assert [str(call.date) for call in found.calls] == ["2026-03-04"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Suivi des actions du 18 février 2026"),
        ("fr", "Actions du 18 février 2026"),
        ("fr", "À faire avant le 20 mars 2026"),
        ("fr", "Prochaine réunion : 20 mars 2026"),
        ("fr", "Lancement 20 mars 2026"),
        ("fr", "Facture du 18 février 2026"),
        ("fr", "Mise en ligne le 20 mars 2026"),
        ("fr", "Ordre du jour du 20 mars 2026"),
        ("it", "Verifica delle azioni del 18 febbraio 2026"),
        ("it", "Azioni del 18 febbraio 2026"),
        ("it", "Da fare entro il 20 marzo 2026"),
        ("it", "Prossima riunione: 20 marzo 2026"),
        ("it", "Lancio 20 marzo 2026"),
        ("it", "Fattura del 18 febbraio 2026"),
        ("it", "Messa online il 20 marzo 2026"),
        ("it", "Ordine del giorno del 20 marzo 2026"),
    ],
)
def test_a_dated_heading_of_something_else_starts_none(language: str, text: str) -> None:
    found = read(heading("2026-03-04", 1), heading(text), actions(), locale=language, created=None)

    assert [str(call.date) for call in found.calls] == ["2026-03-04"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Date : 4 mars 2026"),
        ("fr", "Date de la réunion : 4 mars 2026"),
        ("fr", "Date et heure : 4 mars 2026, 14h"),
        ("fr", "Réunion du 4 mars 2026"),
        ("it", "Data: 4 marzo 2026"),
        ("it", "Data della riunione: 4 marzo 2026"),
        ("it", "Data e ora: 4 marzo 2026, ore 14"),
        ("it", "Riunione del 4 marzo 2026"),
    ],
)
def test_a_line_at_the_top_dates_the_call(language: str, line: str) -> None:
    found = read(para(line), actions(), locale=language, created=None)

    assert [(str(c.date), c.source.value) for c in found.calls] == [("2026-03-04", "date-line")]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Prochaine réunion : 20 mars 2026"),
        ("fr", "Prochain point le vendredi 20 mars 2026"),
        ("fr", "Date de la prochaine séance : 20/03/2026"),
        ("fr", "On se reparle le 20 mars 2026"),
        ("fr", "Notre prochain rendez-vous est fixé au 20 mars 2026"),
        ("it", "Prossima riunione: 20 marzo 2026"),
        ("it", "Prossimo incontro venerdì 20 marzo 2026"),
        ("it", "Data del prossimo appuntamento: 20/03/2026"),
        ("it", "Ci risentiamo il 20 marzo 2026"),
        ("it", "La prossima call è fissata per il 20 marzo 2026"),
    ],
)
def test_a_line_names_the_next_call(language: str, line: str) -> None:
    found = read(heading("2026-03-04"), actions(), para(line), locale=language)

    assert [str(call.names_next_call) for call in found.calls] == ["2026-03-20"]
    assert len(found.items) == 1


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Participants : kevin@acme.example"),
        ("fr", "Participant(e)s : kevin@acme.example"),
        ("fr", "Présents : kevin@acme.example"),
        ("fr", "Étaient présents : kevin@acme.example"),
        ("fr", "Personnes présentes : kevin@acme.example"),
        ("it", "Partecipanti: kevin@acme.example"),
        ("it", "Presenti: kevin@acme.example"),
        ("it", "Erano presenti: kevin@acme.example"),
        ("it", "Invitati: kevin@acme.example"),
    ],
)
def test_a_line_names_who_was_there(language: str, line: str) -> None:
    found = read(heading("2026-03-04"), para(line), actions(), locale=language)

    assert [person.email for person in found.attendees] == ["kevin@acme.example"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Excusée : kevin@acme.example"),
        ("fr", "Absents : kevin@acme.example"),
        ("fr", "En copie : kevin@acme.example"),
        ("it", "Assenti: kevin@acme.example"),
        ("it", "Assente giustificato: kevin@acme.example"),
        ("it", "In copia: kevin@acme.example"),
    ],
)
def test_a_line_of_those_who_were_not_there_names_none_who_was(language: str, line: str) -> None:
    found = read(heading("2026-03-04"), para(line), actions(), locale=language)

    assert found.attendees == ()
    assert len(found.items) == 1


ORDERS = {
    "fr": [
        "Envoyer le devis au client",
        "Relancer l’imprimeur",
        "Mettre à jour la page d’accueil",
        "Se renseigner sur les aides",
        "Préparez le dossier de financement",
        "Envoi de la facture à Sara",
        "Mise à jour du tableau de bord",
        "Ne pas oublier de prévenir la banque",
        "Penser à réserver la salle",
        "S’assurer que tout le monde a reçu le lien",
        "Merci de valider la maquette",
        "Faire le point avec l’avocat",
        "Resoumettre le dossier",
        "Kevin envoie le contrat",
        "Kevin enverra le contrat",
        "Kevin : envoyer le contrat",
    ],
    "it": [
        "Inviare il preventivo al cliente",
        "Sollecitare la tipografia",
        "Aggiornare la pagina iniziale",
        "Informarsi sui contributi",
        "Preparate la documentazione",
        "Invio della fattura a Sara",
        "Aggiornamento del cruscotto",
        "Non dimenticare di avvisare la banca",
        "Ricordarsi di prenotare la sala",
        "Assicurarsi che tutti abbiano il link",
        "Verificarne la scadenza",
        "Fare il punto con l’avvocato",
        "Ripresentare la domanda",
        "Kevin invia il contratto",
        "Kevin invierà il contratto",
        "Kevin: inviare il contratto",
    ],
}


@pytest.mark.parametrize(("language", "line"), [(lang, line) for lang in ORDERS for line in ORDERS[lang]])
def test_a_plain_line_under_an_actions_heading_that_is_an_order_is_an_item(language: str, line: str) -> None:
    over = {"fr": "Prochaines étapes", "it": "Prossimi passi"}[language]

    found = read(heading("2026-03-04", 1), heading(over), para(line), locale=language)

    assert [item.task for item in found.items] == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "La liste a été revue avec l’équipe."),
        ("fr", "Les points ci-dessous ont été convenus"),
        ("fr", "Le client est satisfait"),
        ("it", "L’elenco è stato rivisto con il team."),
        ("it", "I punti qui sotto sono stati concordati"),
        ("it", "Il cliente è soddisfatto"),
    ],
)
def test_a_plain_line_that_tells_something_is_no_item(language: str, line: str) -> None:
    over = {"fr": "Prochaines étapes", "it": "Prossimi passi"}[language]

    found = read(heading("2026-03-04", 1), heading(over), para(line), locale=language)

    assert found.items == ()


@pytest.mark.parametrize(
    ("language", "line", "win"),
    [
        ("fr", "Succès : trois nouveaux clients", ("trois nouveaux clients", "")),
        ("fr", "Victoire : le site est en ligne → 40 ventes", ("le site est en ligne", "40 ventes")),
        ("fr", "Bonne nouvelle : prêt accordé ; impact : 50 000 €", ("prêt accordé", "50 000 €")),
        ("it", "Successo: tre nuovi clienti", ("tre nuovi clienti", "")),
        ("it", "Traguardo: il sito è online → 40 vendite", ("il sito è online", "40 vendite")),
        ("it", "Buona notizia: prestito concesso; impatto: 50.000 €", ("prestito concesso", "50.000 €")),
    ],
)
def test_a_marked_line_is_a_win(language: str, line: str, win: tuple[str, str]) -> None:
    found = read(heading("2026-03-04"), para(line), locale=language)

    assert [(one.text, one.result) for one in found.wins] == [win]


@pytest.mark.parametrize(
    ("language", "line", "tasks"),
    [
        ("fr", "Le prix est accepté. ACTION KW : envoyer le contrat", ["envoyer le contrat"]),
        ("fr", "Actions : envoyer le devis ; appeler la banque", ["envoyer le devis", "appeler la banque"]),
        ("it", "Il prezzo va bene. AZIONE KW: inviare il contratto", ["inviare il contratto"]),
        (
            "it",
            "Azioni: inviare il preventivo; chiamare la banca",
            ["inviare il preventivo", "chiamare la banca"],
        ),
    ],
)
def test_a_line_in_the_text_that_says_action_is_an_item(language: str, line: str, tasks: list[str]) -> None:
    found = read(heading("2026-03-04"), para(line), locale=language)

    assert [item.task for item in found.items] == tasks


def test_a_running_note_has_a_call_under_each_dated_heading() -> None:
    note = (heading("Réunion du 18 mars 2026"), actions("A"), heading("Réunion du 4 mars 2026"), actions("B"))

    found = read(*note, locale="fr")

    assert [str(call.date) for call in found.calls] == ["2026-03-18", "2026-03-04"]
