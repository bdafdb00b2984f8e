"""Tables below actions that promise nothing: prices, lengths of phases, who may do what."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def below(over: str, rows: list[list[str]], locale: str) -> NoteReading:
    return extract(doc(heading(over), table(rows)), facts("Acme call 4 March 2026"), locale=locale)


PRICES = {
    "en-GB": ("Actions", [["Activity", "Fee"], ["Bookkeeping", "£120"], ["VAT return", "£85"]]),
    "en-US": ("Action items", [["Task", "Rate"], ["Paralegal", "$95/hr"], ["Filing", "$350"]]),
    "de-DE": ("Aufgaben", [["Tätigkeit", "Honorar"], ["Erstgespräch", "190 €"], ["Vertrag", "1.200 €"]]),
    "fr-FR": ("À faire", [["Tâche", "Tarif"], ["Maquette", "450 €"], ["Logo", "900 €"]]),
    "es-ES": ("Tareas", [["Actividad", "Precio"], ["Nómina", "18 €"], ["Alta", "45 €"]]),
    "pt-PT": ("Tarefas", [["Atividade", "Valor"], ["Declaração", "60 €"], ["Consulta", "90 €"]]),
    "nl-NL": ("Acties", [["Activiteit", "Tarief"], ["Advies", "€ 150"], ["Akte", "€ 1.450"]]),
    "it-IT": ("Azioni", [["Compito", "Onorario"], ["Consulenza", "200 €"], ["Bilancio", "1.500 €"]]),
}


@pytest.mark.parametrize("locale", PRICES)
def test_things_beside_nothing_but_sums_are_a_price_list_even_below_actions(locale: str) -> None:
    found = below(*PRICES[locale], locale)
    assert (found.items, found.problems) == ((), ())


def test_an_order_may_cost_something() -> None:
    rows = [["Task", "Cost"], ["Replace the boiler", "£2,000"], ["Send the deposit", "£400"]]
    assert len(below("Actions", rows, "en-GB").items) == 2


def test_an_action_may_cost_something() -> None:
    rows = [["Action", "Cost"], ["New boiler", "£2,000"], ["Deposit", "£400"]]
    assert len(below("Actions", rows, "en-GB").items) == 2


def test_sums_beside_owners_are_those_of_tasks() -> None:
    rows = [["Task", "Who", "Cost"], ["Boiler", "Kevin", "£2,000"], ["Deposit", "Sara", "£400"]]
    assert [item.owner_raw for item in below("Actions", rows, "en-GB").items] == ["Kevin", "Sara"]


GRANTED = {
    "en-GB": (
        "Actions",
        [["Action", "Admin", "Client"], ["Delete a page", "yes", "no"], ["View", "yes", "yes"]],
    ),
    "de-DE": ("Aufgaben", [["Aktion", "Admin", "Kunde"], ["Löschen", "ja", "nein"], ["Lesen", "ja", "ja"]]),
    "fr-FR": ("À faire", [["Action", "Chef", "Client"], ["Supprimer", "oui", "non"], ["Lire", "oui", "oui"]]),
    "es-ES": ("Tareas", [["Acción", "Admin", "Cliente"], ["Borrar", "sí", "no"], ["Leer", "sí", "sí"]]),
    "pt-PT": ("Tarefas", [["Ação", "Admin", "Cliente"], ["Apagar", "sim", "não"], ["Ler", "sim", "sim"]]),
    "nl-NL": ("Acties", [["Actie", "Beheer", "Klant"], ["Wissen", "ja", "nee"], ["Lezen", "ja", "ja"]]),
    "it-IT": ("Azioni", [["Azione", "Admin", "Cliente"], ["Eliminare", "sì", "no"], ["Leggere", "sì", "sì"]]),
}


@pytest.mark.parametrize("locale", GRANTED)
def test_who_may_do_what_is_no_action_even_below_actions(locale: str) -> None:
    found = below(*GRANTED[locale], locale)
    assert (found.items, found.problems) == ((), ())


def test_a_yes_or_no_whether_it_is_done_is_no_matrix() -> None:
    rows = [["Action", "Sent?", "Done?"], ["Lease", "yes", "no"], ["Rota", "no", "no"]]
    assert len(below("Actions", rows, "en-GB").items) == 2


def test_marks_below_people_are_not_dropped_in_silence() -> None:
    rows = [["Action", "Kevin", "Sara"], ["Send the lease", "x", ""], ["Print the rota", "", "x"]]
    found = below("Actions", rows, "en-GB")
    assert found.items or found.problems


PHASES = {
    "en-GB": (
        "Actions",
        [
            ["Phase", "Length", "What is in it"],
            ["Design", "2 weeks", "Raters"],
            ["Debrief", "2 days", "Off-site"],
        ],
    ),
    "de-DE": (
        "Aufgaben",
        [["Phase", "Länge", "Inhalt"], ["Entwurf", "2 Wochen", "Skizzen"], ["Test", "3 Tage", "Abnahme"]],
    ),
    "fr-FR": (
        "Actions",
        [
            ["Phase", "Longueur", "Contenu"],
            ["Cadrage", "2 semaines", "Ateliers"],
            ["Tests", "3 jours", "Recette"],
        ],
    ),
    "es-ES": (
        "Tareas",
        [["Fase", "Largo", "Contenido"], ["Diseño", "2 semanas", "Bocetos"], ["Pruebas", "3 días", "Piloto"]],
    ),
    "pt-PT": (
        "Tarefas",
        [
            ["Fase", "Extensão", "Conteúdo"],
            ["Desenho", "2 semanas", "Esboços"],
            ["Testes", "3 dias", "Piloto"],
        ],
    ),
    "nl-NL": (
        "Acties",
        [
            ["Fase", "Lengte", "Inhoud"],
            ["Schets", "2 weken", "Tekeningen"],
            ["Proef", "3 dagen", "Oplevering"],
        ],
    ),
    "it-IT": (
        "Azioni",
        [
            ["Fase", "Lunghezza", "Contenuto"],
            ["Progetto", "2 settimane", "Bozze"],
            ["Prova", "3 giorni", "Pilota"],
        ],
    ),
}


@pytest.mark.parametrize("locale", PHASES)
def test_phases_with_their_lengths_are_a_plan_even_below_actions(locale: str) -> None:
    found = below(*PHASES[locale], locale)
    assert (found.items, found.problems) == ((), ())
