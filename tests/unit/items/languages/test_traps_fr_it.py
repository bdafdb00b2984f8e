"""French and Italian tables that look like action tables and are not, and those that are told as unsure."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

OVER = {"fr": "Notes", "it": "Appunti"}
ACTIONS = {"fr": "Actions à mener", "it": "Azioni da intraprendere"}


def read(language: str, *blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme 2026-03-04"), locale=language)


NOT_ACTIONS = {
    ("fr", "matrice des droits"): [
        ["Action", "Responsable", "Membre"],
        ["Supprimer un fichier", "oui", "non"],
        ["Inviter", "oui", "oui"],
    ],
    ("fr", "règles d'un produit"): [
        ["Action", "Qui", "Quand", "Signification"],
        ["Archiver", "Admin", "vendredi", "Masque le fichier"],
    ],
    ("fr", "plan de fichiers"): [["Fichier", "Action", "Responsable"], ["a.py", "Créer", "KW"]],
    ("fr", "plan sans chemin"): [
        ["Module", "Action", "Pilote"],
        ["a", "Créer", "KW"],
        ["b", "Modifier", "SL"],
    ],
    ("fr", "règles de routage"): [
        ["Condition", "Prochaine étape", "Responsable"],
        ["Ticket ouvert", "Rappeler", "Support"],
    ],
    ("fr", "escalade"): [
        ["Temps écoulé", "Action", "Responsable"],
        ["15 min", "Prévenir le chef", "Astreinte"],
    ],
    ("fr", "mode opératoire à l'heure"): [
        ["Heure", "Action", "Responsable", "Durée"],
        ["09h00", "Arrêter le serveur", "Infra", "5 min"],
    ],
    ("fr", "raci"): [
        ["Tâche", "Réalisateur", "Approbateur", "Consulté", "Informé"],
        ["Maquette", "KW", "SL", "TB", "Tous"],
    ],
    ("fr", "raci par lettres"): [["Tâche", "Kevin", "Sara"], ["Maquette", "R", "A"], ["Banque", "C", "R/A"]],
    ("fr", "historique"): [
        ["Version", "Date", "Rédacteur", "Modifications"],
        ["1.0", "4 mars 2026", "KW", "Première version"],
    ],
    ("fr", "durées"): [
        ["Étape", "Responsable", "Délai"],
        ["Relecture", "Juridique", "2 jours"],
        ["Signature", "DG", "~1 semaine"],
    ],
    ("fr", "registre des décisions"): [
        ["Décision", "Prise par", "Date"],
        ["Prestataire B", "Sara", "4 mars"],
    ],
    ("fr", "présence"): [["Nom", "Fonction", "Présent"], ["Kevin", "DG", "oui"]],
    ("fr", "ordre du jour minuté"): [["Horaire", "Sujet", "Animateur"], ["10h00", "Budget", "Sara"]],
    ("fr", "budget"): [["Poste", "Montant", "Commentaire"], ["Pub", "400 €", "mensuel"]],
    ("fr", "rituels"): [
        ["Rituel", "Quand", "Qui", "Quoi"],
        ["Point hebdo", "lundi", "Équipe", "Priorités"],
    ],
    ("fr", "risques"): [
        ["Type", "Description", "Responsable", "Échéance"],
        ["Risque", "Retard possible", "KW", "6 mars"],
    ],
    ("fr", "plan de projet"): [["Jalon", "Durée", "Tâches", "Équipe"], ["Alpha", "2 sem.", "Coder", "Rouge"]],
    ("it", "matrice dei permessi"): [
        ["Azione", "Responsabile", "Membro"],
        ["Eliminare un file", "sì", "no"],
        ["Invitare", "sì", "sì"],
    ],
    ("it", "regole di un prodotto"): [
        ["Azione", "Chi", "Quando", "Significato"],
        ["Archiviare", "Admin", "venerdì", "Nasconde il file"],
    ],
    ("it", "piano dei file"): [["Percorso", "Azione", "Responsabile"], ["src/a.py", "Creare", "KW"]],
    ("it", "piano senza percorso"): [
        ["Modulo", "Azione", "Referente"],
        ["a", "Crea", "KW"],
        ["b", "Modifica", "SL"],
    ],
    ("it", "regole"): [
        ["Condizione", "Prossimo passo", "Responsabile"],
        ["Ticket aperto", "Richiamare", "Supporto"],
    ],
    ("it", "escalation"): [
        ["Tempo trascorso", "Azione", "Responsabile"],
        ["15 min", "Avvisare il capo", "Reperibile"],
    ],
    ("it", "procedura oraria"): [
        ["Ora", "Azione", "Responsabile", "Durata"],
        ["09:00", "Fermare il server", "Infra", "5 min"],
    ],
    ("it", "raci"): [
        ["Attività", "Responsabile", "Approvatore", "Consultati", "Informati"],
        ["Bozza", "KW", "SL", "TB", "Tutti"],
    ],
    ("it", "raci per lettere"): [["Attività", "Kevin", "Sara"], ["Bozza", "R", "A"], ["Banca", "C", "R/A"]],
    ("it", "storico"): [
        ["Revisione", "Data", "Redatto da", "Modifiche"],
        ["1.0", "4 marzo 2026", "KW", "Prima versione"],
    ],
    ("it", "durate"): [
        ["Fase", "Responsabile", "Tempi"],
        ["Revisione", "Legale", "2 giorni"],
        ["Firma", "AD", "~1 settimana"],
    ],
    ("it", "registro decisioni"): [["Decisione", "Presa da", "Data"], ["Fornitore B", "Sara", "4 marzo"]],
    ("it", "presenze"): [["Nome", "Funzione", "Presente"], ["Kevin", "AD", "sì"]],
    ("it", "ordine del giorno"): [["Orario", "Argomento", "Relatore"], ["10:00", "Budget", "Sara"]],
    ("it", "budget"): [["Voce", "Importo", "Note"], ["Pubblicità", "400 €", "mensile"]],
    ("it", "rischi"): [
        ["Tipo", "Descrizione", "Responsabile", "Scadenza"],
        ["Rischio", "Ritardo possibile", "KW", "6 marzo"],
    ],
    ("it", "piano di progetto"): [
        ["Milestone", "Durata", "Attività", "Team"],
        ["Alfa", "2 sett.", "Codice", "Rosso"],
    ],
}


@pytest.mark.parametrize(("language", "name"), NOT_ACTIONS)
def test_a_known_other_kind_of_table_yields_nothing_and_no_noise(language: str, name: str) -> None:
    found = read(language, heading(OVER[language]), table(NOT_ACTIONS[language, name]))

    assert [i.task for i in found.items] == []
    assert found.problems == ()


UNSURE = {
    ("fr", "décisions attendues"): [
        ["Décision attendue", "Par qui", "Pour quand"],
        ["Lot A ou B", "Sara", "6 mars"],
    ],
    ("fr", "blocages"): [["Point bloquant", "Responsable", "Échéance"], ["Pas de données", "KW", "6 mars"]],
    ("fr", "rôles"): [["Qui", "Quoi"], ["Kevin", "Ventes"], ["Sara", "Finances"]],
    ("fr", "tâches sans personne"): [["Tâche", "Statut"], ["Import", "Ouvert"]],
    ("fr", "durées d'un mode d'emploi"): [["Action", "Responsable", "Quand"], ["Appel", "Ventes", "J+1"]],
    ("it", "decisioni richieste"): [
        ["Decisione richiesta", "Chi", "Entro quando"],
        ["Lotto A o B", "Sara", "6 marzo"],
    ],
    ("it", "criticità"): [["Criticità", "Responsabile", "Scadenza"], ["Mancano i dati", "KW", "6 marzo"]],
    ("it", "ruoli"): [["Chi", "Cosa"], ["Kevin", "Vendite"], ["Sara", "Finanza"]],
    ("it", "attività senza persone"): [["Attività", "Stato"], ["Importazione", "Aperta"]],
    ("it", "durate di una procedura"): [["Azione", "Responsabile", "Quando"], ["Chiamata", "Vendite", "G+1"]],
}


@pytest.mark.parametrize(("language", "name"), UNSURE)
def test_a_table_that_may_or_may_not_hold_promises_is_told_not_guessed(language: str, name: str) -> None:
    rows = UNSURE[language, name]

    found = read(language, heading(OVER[language]), table(rows))

    assert found.items == ()
    assert [(p.code, p.raw) for p in found.problems] == [("unsure-table", " | ".join(rows[0]))]


@pytest.mark.parametrize(("language", "name"), UNSURE)
def test_an_actions_heading_settles_what_the_columns_leave_open(language: str, name: str) -> None:
    rows = UNSURE[language, name]

    found = read(language, heading(ACTIONS[language]), table(rows))

    is_decision = name.startswith(("deci", "déci"))
    assert len(found.items) == (0 if is_decision else len(rows) - 1)


@pytest.mark.parametrize(
    ("language", "over"),
    [
        ("fr", "Matrice des responsabilités"),
        ("fr", "Procédure d'escalade"),
        ("fr", "Habilitations"),
        ("fr", "Historique des révisions"),
        ("fr", "Mode d'emploi de ce document"),
        ("fr", "Rôles et responsabilités"),
        ("fr", "Feuille de présence"),
        ("it", "Matrice delle responsabilità"),
        ("it", "Procedura di escalation"),
        ("it", "Autorizzazioni"),
        ("it", "Cronologia delle modifiche"),
        ("it", "Come usare questo documento"),
        ("it", "Ruoli e responsabilità"),
        ("it", "Foglio presenze"),
    ],
)
def test_a_section_that_promises_nothing_silences_even_a_perfect_table(language: str, over: str) -> None:
    rows = [["Action", "Owner", "Due"], ["Send deck", "Kevin", "6 March 2026"]]

    found = read(language, heading(over), table(rows))

    assert (found.items, found.problems) == ((), ())


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fr", "Aucune action"),
        ("fr", "Aucune nouvelle action cette semaine"),
        ("fr", "Néant"),
        ("fr", "RAS"),
        ("fr", "Rien à signaler"),
        ("fr", "Pas d'action pour le moment"),
        ("fr", "[Action 1]"),
        ("fr", "[Nom de la tâche]"),
        ("fr", "[Décrire l'action ici]"),
        ("fr", "À définir"),
        ("it", "Nessuna azione"),
        ("it", "Nessuna nuova azione questa settimana"),
        ("it", "Niente da segnalare"),
        ("it", "Nulla"),
        ("it", "Non ci sono azioni in sospeso"),
        ("it", "Nessuna attività per il momento"),
        ("it", "[Azione 1]"),
        ("it", "[Nome dell'attività]"),
        ("it", "[Descrivere il compito qui]"),
        ("it", "Da definire"),
    ],
)
def test_a_row_that_holds_no_task_yields_none(language: str, row: str) -> None:
    headers = {"fr": ["Action", "Responsable", "Échéance"], "it": ["Azione", "Responsabile", "Scadenza"]}

    assert read(language, table([headers[language], [row, "", ""]])).items == ()
