"""Rows and lines that stand among actions and ask nothing: groups of rows, "no actions", "no change"."""

import pytest
from tests.builders import CellText, bold, cell, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

HEADER = ["Action", "Owner", "Due", "Status"]
ACTIONS = {"de": "Aufgaben", "es": "Acciones", "pt": "Ações", "nl": "Acties", "it": "Azioni"}


def tasks(*blocks: Block, locale: str = "en-GB") -> list[str]:
    return [i.task for i in extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale).items]


def grouped(first: CellText, second: CellText) -> Block:
    rows: list[list[CellText]] = [
        [*HEADER],
        [first, "", "", ""],
        ["Renew the policy", "Kevin", "6 March", ""],
        [second, "", "", ""],
        ["Signage for the yard", "Sara", "", "open"],
    ]
    return table(rows)


def test_rows_in_capitals_that_stand_alone_head_the_rows_below_them() -> None:
    assert tasks(grouped("INSURANCE", "HEALTH & SAFETY")) == ["Renew the policy", "Signage for the yard"]


def test_rows_in_bold_that_stand_alone_head_the_rows_below_them() -> None:
    apart = grouped(cell(bold("Insurance")), cell(bold("Health and safety")))
    assert tasks(apart) == ["Renew the policy", "Signage for the yard"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Insurance", "HEALTH & SAFETY"), ("SEND DECK", "RING THE BANK"), ("Insurance", "Yard")],
)
def test_what_is_not_set_apart_or_orders_something_stays_an_item(first: str, second: str) -> None:
    assert tasks(grouped(first, second))[0] == first


def test_among_actions_in_capitals_a_row_in_capitals_is_one_of_them() -> None:
    rows = [HEADER, ["VAT RETURN", "", "", ""], ["NEW LEASE", "Kevin", "Fri", ""], ["PAYROLL", "", "", ""]]
    assert tasks(table(rows)) == ["VAT RETURN", "NEW LEASE", "PAYROLL"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "No further actions - the lease is signed"),
        ("en-US", "No action items, all of it shipped"),
        ("en-GB", "No other business"),
        ("en-US", "No further issues"),
        ("de-DE", "Keine Aufgaben – alles verschickt"),
        ("fr-FR", "Aucune action : tout est signé"),
        ("es-ES", "Ninguna acción, todo firmado"),
        ("pt-PT", "Nenhuma ação – tudo assinado"),
        ("nl-NL", "Geen acties – alles verstuurd"),
        ("it-IT", "Nessuna azione, tutto firmato"),
        ("en-GB", "No actions from finance"),
        ("en-US", "None from legal"),
        ("de-DE", "Keine Aufgaben von der Buchhaltung"),
        ("fr-FR", "Aucune action du côté de la compta"),
        ("es-ES", "Nada por parte de finanzas"),
        ("nl-NL", "Geen acties van de boekhouding"),
        ("it-IT", "Niente da parte della contabilità"),
        ("en-GB", "Retainer: no change, 2 days a month"),
        ("de-DE", "Honorar: keine Änderung"),
        ("fr-FR", "Honoraires : pas de changement"),
        ("es-ES", "Honorarios: sin cambios"),
        ("pt-PT", "Honorários: sem alterações"),
        ("nl-NL", "Tarief: geen wijziging"),
        ("it-IT", "Onorario: nessuna modifica"),
    ],
)
def test_words_that_say_there_is_nothing_to_do_are_no_item_whatever_the_reason(
    locale: str, text: str
) -> None:
    over = {
        "de": "Aufgaben",
        "fr": "Actions",
        "es": "Acciones",
        "pt": "Ações",
        "nl": "Acties",
        "it": "Azioni",
    }
    assert tasks(heading(over.get(locale[:2], "Actions")), item(text), locale=locale) == []


@pytest.mark.parametrize("text", ["No actions - Kevin to confirm", "No further tasks, send the summary"])
def test_nothing_to_do_but_an_order_is_an_item(text: str) -> None:
    assert tasks(heading("Actions"), para("As agreed:"), item(text)) != []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "No further actions, Laura signs the lease"),
        ("en-US", "No action items (Laura pays the deposit)"),
        ("de-DE", "Keine Aufgaben – Laura prüft den Vertrag"),
        ("fr-FR", "Aucune action (Laura prépare le devis)"),
        ("es-ES", "Ninguna acción, Laura prepara el contrato"),
        ("pt-PT", "Nenhuma ação – Laura prepara o contrato"),
        ("nl-NL", "Geen acties – Laura regelt de sleutel"),
        ("it-IT", "Nessuna azione (Laura prepara il contratto)"),
    ],
)
def test_nothing_to_do_but_what_somebody_does_is_an_item(locale: str, text: str) -> None:
    over = {"en": "Actions", "fr": "Actions", **ACTIONS}[locale[:2]]
    assert tasks(heading(over), item(text), locale=locale) != []


@pytest.mark.parametrize("first", ["n/a", "–", ""])
def test_of_two_due_columns_the_one_that_names_a_day_counts(first: str) -> None:
    header = ["Deliverable", "Owner", "Draft due", "Final due"]
    note = extract(doc(table([header, ["Logo", "Kevin", first, "20 March"]])), facts("Call 2026-03-04"))
    assert [i.due_raw for i in note.items] == ["20 March"]


@pytest.mark.parametrize(
    ("locale", "header", "mark"),
    [
        ("en-GB", ["No.", "Point", "Owner", "Due"], "FYI"),
        ("de-DE", ["Nr.", "Inhalt", "verantw.", "Termin"], "zur Kenntnis"),
        ("de-DE", ["Nr.", "Inhalt", "verantw.", "Termin"], "z. K."),
        ("fr-FR", ["N°", "Action", "Qui", "Échéance"], "Pour info"),
        ("nl-NL", ["Nr.", "Actie", "Wie", "Wanneer"], "Ter kennisname"),
        ("it-IT", ["N.", "Azione", "Chi", "Entro"], "Per conoscenza"),
        ("es-ES", ["N.º", "Acción", "Responsable", "Fecha límite"], "Informativo"),
        ("pt-PT", ["N.º", "Ação", "Responsável", "Prazo"], "Para conhecimento"),
    ],
)
def test_a_row_for_information_is_nobodys(locale: str, header: list[str], mark: str) -> None:
    rows = [header, ["1", "The roof is tight again", mark, ""], ["2", "Fit the doors", "Kevin", "20.03.2026"]]
    assert tasks(table(rows), locale=locale) == ["Fit the doors"]


def test_a_row_for_information_with_a_day_is_read() -> None:
    rows = [
        ["Action", "Owner", "Due"],
        ["Circulate the plan", "FYI", "20 March"],
        ["Lease", "Kevin", "6 March"],
    ]
    assert tasks(table(rows)) == ["Circulate the plan", "Lease"]


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        ("en-GB", ["Process", "Owner", "Legal basis", "Retention period"]),
        ("de-DE", ["Verfahren", "Verantwortlich", "Rechtsgrundlage", "Aufbewahrungsfrist"]),
        ("fr-FR", ["Traitement", "Responsable", "Base légale", "Durée de conservation"]),
        ("es-ES", ["Tratamiento", "Responsable", "Base jurídica", "Plazo de conservación"]),
        ("it-IT", ["Trattamento", "Responsabile", "Base giuridica", "Periodo di conservazione"]),
        ("nl-NL", ["Verwerking", "Verantwoordelijk", "Grondslag", "Bewaartermijn"]),
        ("pt-PT", ["Tratamento", "Responsável", "Base legal", "Prazo de conservação"]),
    ],
)
def test_for_how_long_a_thing_is_kept_is_no_deadline(locale: str, header: list[str]) -> None:
    title = ACTIONS.get(locale[:2], "Actions")
    rows = [header, ["Payroll", "Kevin", "Art. 6", "10 Jahre"], ["Health data", "Sara", "Art. 9", "3 Monate"]]
    assert tasks(heading(title), table(rows), locale=locale) == []


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("nl-NL", "Mededelingen: het kantoor is dicht. Kevin is jarig."),
        ("de-DE", "Mitteilungen: Das Büro ist zu. Kevin hat Geburtstag."),
        ("it-IT", "Comunicazioni: ufficio chiuso. Kevin compie gli anni."),
    ],
)
def test_a_line_of_announcements_is_no_action(locale: str, line: str) -> None:
    assert tasks(heading(ACTIONS[locale[:2]]), para(line), locale=locale) == []
