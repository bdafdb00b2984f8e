"""Reviews of earlier actions: what is said behind a task, in any of the forms in which people say it."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.model import RawItem

_HEADINGS = {
    "en-US": "Review of last actions",
    "de-DE": "Offen vom letzten Mal",
    "fr-FR": "Suivi des actions de la dernière réunion",
    "es-ES": "Acciones de la última reunión",
    "nl-NL": "Acties van vorige keer",
    "it-IT": "Azioni dalla riunione precedente",
    "pt-PT": "Ações da última reunião",
}


def read(line: str, locale: str = "en-US", over: str = "", present: str = "Tom, Priya, Jutta") -> RawItem:
    blocks = (para(f"Attendees: {present}"), heading(over or _HEADINGS[locale]), item(line))
    (found,) = extract(doc(*blocks), facts("Acme call 2026-10-19"), locale=locale).items
    return found


@pytest.mark.parametrize(
    ("locale", "line", "task", "owner"),
    [
        ("en-US", "Extension letter: Priya sent it 10/14", "Extension letter", ""),
        ("en-US", "Site photos - we uploaded them last week", "Site photos", ""),
        ("en-US", "The deck was sent on Tuesday", "The deck", ""),
        ("en-US", "Deposit: paid 10/12, thanks", "Deposit", ""),
        ("de-DE", "Voranschlag – Tom hat ihn bekommen, erledigt", "Voranschlag", ""),
        ("de-DE", "Mahnlauf ist raus (Jutta), erl.", "Mahnlauf", "Jutta"),
        ("de-DE", "Das Angebot wurde am Montag verschickt", "Das Angebot", ""),
        ("fr-FR", "Devis toiture : Tom nous l'a envoyé hier", "Devis toiture", ""),
        ("es-ES", "Contrato: Tom ya lo firmó", "Contrato", ""),
        ("nl-NL", "Jaarcijfers – Tom heeft ze verstuurd", "Jaarcijfers", ""),
        ("nl-NL", "Offerte oven is binnen (Jutta)", "Offerte oven", "Jutta"),
        ("it-IT", "Preventivo: Tom l'ha inviato", "Preventivo", ""),
        ("pt-PT", "Orçamento: Tom já o enviou", "Orçamento", ""),
    ],
)
def test_a_remark_that_somebody_did_it_closes_the_task(locale: str, line: str, task: str, owner: str) -> None:
    found = read(line, locale)
    assert (found.task, found.owner_raw, found.status.status.value) == (task, owner, "done")


@pytest.mark.parametrize(
    ("locale", "line", "task", "owner", "due"),
    [
        ("en-US", "Safety checklist: slipped to 10/30", "Safety checklist", "", "10/30"),
        ("en-US", "Hosting budget: Priya, moved to 10/30", "Hosting budget", "Priya", "10/30"),
        ("de-DE", "Kalkulationstabelle: Tom, verschoben auf 20.11.", "Kalkulationstabelle", "Tom", "20.11."),
        (
            "nl-NL",
            "Loonadministratie: Anneke, verschoven naar 15 december",
            "Loonadministratie",
            "Anneke",
            "15 december",
        ),
        ("fr-FR", "TVA : reportée au 25/11", "TVA", "", "25/11"),
    ],
)
def test_a_remark_tells_whose_it_is_and_to_when_it_moved(
    locale: str, line: str, task: str, owner: str, due: str
) -> None:
    found = read(line, locale)
    assert (found.task, found.owner_raw, found.due_raw) == (task, owner, due)
    assert found.status.status.value == "open"
    assert found.notes


@pytest.mark.parametrize(
    "line",
    [
        "Website - review the copy by Friday",
        "Offer letter: get it signed",
        "Training plan - Priya to send by Friday",
        "Make sure the contract is sent",
        "Insurance: broker quoted, answer by Friday",
        "Check whether the invoice was paid",
    ],
)
def test_what_is_yet_to_be_done_stays_in_the_task(line: str) -> None:
    found = read(line)
    assert (found.task, found.status.status.value, found.notes) == (line, "open", "")


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Extension letter: nobody sent it"),
        ("en-US", "Extension letter: Priya sent it to the wrong office"),
        ("de-DE", "Voranschlag – Tom hat ihn noch nicht bekommen"),
        ("de-DE", "Voranschlag – Tom hat die Einladung geschickt"),
        ("fr-FR", "Devis : Tom ne l'a pas envoyé"),
        ("es-ES", "Contrato: Tom no lo firmó"),
        ("nl-NL", "Jaarcijfers – Tom heeft ze nog niet verstuurd"),
        ("it-IT", "Preventivo: Tom non l'ha inviato"),
        ("pt-PT", "Orçamento: Tom não o enviou"),
    ],
)
def test_a_denial_or_a_doubt_closes_nothing(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value != "done"


def test_among_new_actions_the_same_words_stay_in_the_task() -> None:
    found = read("Safety checklist: slipped badly", over="Actions")
    assert found.task == "Safety checklist: slipped badly"


@pytest.mark.parametrize(
    ("locale", "over", "status"),
    [
        ("en-US", "Done since last week", "done"),
        ("en-US", "Closed since the last call:", "done"),
        ("en-US", "Update on open action items", "open"),
        ("en-US", "Last week's to-dos", "open"),
        ("de-DE", "Erledigt seit dem letzten Termin", "done"),
        ("de-DE", "Aufgaben vom letzten Mal", "open"),
        ("fr-FR", "Fait depuis la dernière fois", "done"),
        ("es-ES", "Hecho desde la última llamada", "done"),
        ("es-ES", "Revisión de tareas", "open"),
        ("nl-NL", "Gedaan sinds vorige keer", "done"),
        ("it-IT", "Fatto dall'ultima volta", "done"),
        ("pt-PT", "Feito desde a última reunião", "done"),
    ],
)
def test_a_plain_line_over_a_list_opens_a_review(locale: str, over: str, status: str) -> None:
    blocks = (para(over), item("P&L 2025"), item("NDA"))
    found = extract(doc(*blocks), facts("Acme call 2026-10-19"), locale=locale).items
    assert [(each.task, each.status.status.value, each.is_review) for each in found] == [
        ("P&L 2025", status, True),
        ("NDA", status, True),
    ]


def test_actions_from_our_last_call_are_nobodys_of_that_name() -> None:
    assert read("Send the deck", over="Action items from our last call").owner_raw == ""


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "The office is closed on Friday"),
        ("en-US", "Some invoices were paid"),
        ("en-US", "We believe the file was sent"),
        ("en-US", "Letter: Priya nearly did it"),
        ("en-US", "Letter: Priya sent it, signature due 5 Nov"),
        ("en-US", "Sign the NDA – Priya sent it"),
        ("en-US", "NDA was sent; lease on 5 Nov"),
        ("de-DE", "Das Angebot ist am Freitag fertig"),
        ("de-DE", "Eine Rechnung wurde bezahlt"),
        ("de-DE", "Brief: Tom hat ihn wohl geschickt"),
        ("fr-FR", "Tom dit que la facture a été payée"),
        ("es-ES", "Ningún contrato fue enviado"),
        ("nl-NL", "De offerte is vrijdag klaar"),
        ("it-IT", "Nessun preventivo è stato inviato"),
        ("pt-PT", "Carta: Tom jamais o enviou"),
    ],
)
def test_what_leaves_something_open_closes_nothing(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value != "done"


@pytest.mark.parametrize(
    "line",
    [
        "NDA: not moved to 30 Oct",
        "NDA: could be moved to 30 Oct",
        "Board pack: board meeting moved to 5 Nov",
        "NDA: was due 12 Oct",
        "OK, moved to 5 Nov",
    ],
)
def test_only_a_remark_that_begins_with_a_move_moves(line: str) -> None:
    assert (read(line).task, read(line).due_raw, read(line).owner_raw) == (line, "", "")


@pytest.mark.parametrize(
    "line",
    [
        "Send the NDA – Priya waiting",
        "Send the NDA to Priya – Priya received it",
        "Folder was sent (Dropbox)",
    ],
)
def test_whom_or_what_a_remark_mentions_is_no_owner(line: str) -> None:
    assert read(line).owner_raw == ""


def test_a_day_behind_an_owner_in_brackets_is_the_new_one() -> None:
    found = read("Venue (Tom) – by 30 Oct")
    assert (found.task, found.owner_raw, found.due_raw) == ("Venue", "Tom", "by 30 Oct")


@pytest.mark.parametrize("line", ["NDA – not yet", "NDA?", "NDA: moved to 30 Oct", "NDA - waiting for Priya"])
def test_what_a_row_says_against_being_done_leaves_it_unclear_under_done(line: str) -> None:
    assert read(line, over="Done since last week").status.status.value == "unclear"


@pytest.mark.parametrize("line", ["NDA", "NDA – thanks Priya", "Website - photos"])
def test_what_says_nothing_against_it_is_done_under_done(line: str) -> None:
    assert read(line, over="Done since last week").status.status.value == "done"


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Done", "Rent not paid"),
        ("en-US", "Completed", "Insurance hasn't yet been renewed"),
        ("en-GB", "Done", "Newsletter not sent out, goes on Friday"),
        ("de", "Erledigt", "Miete noch nicht überwiesen"),
        ("fr", "Fait", "Loyer pas encore payé"),
        ("es", "Hecho", "Alquiler aún no pagado"),
        ("it", "Fatto", "Affitto non ancora pagato"),
        ("nl", "Afgerond", "Huur nog niet betaald"),
        ("pt", "Concluído", "Renda ainda não paga"),
        ("pt", "Concluído", "Contrato nao assinado"),
        ("en-GB", "Done", "Brochure cannot be finished"),
        ("en-GB", "Done", "Didn’t post the parcel"),
        ("en-GB", "Done", "Sara never booked the room"),
        ("en-GB", "Done", "Lease unsigned"),
        ("de", "Erledigt", "Rechnung unbezahlt"),
        ("de", "Erledigt", "Vertrag wurde nie unterschrieben"),
        ("fr", "Fait", "Factures impayées"),
        ("fr", "Fait", "Devis jamais envoyé"),
        ("es", "Hecho", "Contrato sin firmar"),
        ("es", "Hecho", "Factura no se ha enviado"),
        ("it", "Fatto", "Contratto mai firmato"),
        ("it", "Fatto", "Bolletta non è stata pagata"),
        ("nl", "Afgerond", "Factuur onbetaald"),
        ("nl", "Afgerond", "Offerte nooit verzonden"),
    ],
)
def test_what_a_line_under_done_says_was_not_done_is_not_done(locale: str, over: str, line: str) -> None:
    found = read(line, over=over, locale=locale)
    assert (found.status.status.value, found.status.rule) == ("unclear", "section-contradicted")
    assert found.is_review


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Done", "Tell staff not to use the old portal"),
        ("en-GB", "Done", "Website no longer slow"),
        ("de", "Erledigt", "Liste der nicht aktiven Kunden"),
        ("fr", "Fait", "Liste des clients non assujettis"),
        ("en-GB", "Done", "Sort the invoices unpaid"),
        ("de", "Erledigt", "Abrechnung Mai geprüft"),
        ("de", "Erledigt", "Mai überwiesen"),
        ("es", "Hecho", "Factura No 7 enviada"),
        ("nl", "Afgerond", "Huur mei betaald"),
        ("pt", "Concluído", "Relatório publicado no portal"),
        ("pt", "Concluído", "Cartaz colocado no balcão"),
        ("fr", "Fait", "Le pas de vis réparé"),
        ("en-GB", "Done", "Non paid staff told"),
    ],
)
def test_a_task_with_a_not_in_it_stays_done_under_done(locale: str, over: str, line: str) -> None:
    assert read(line, over=over, locale=locale).status.status.value == "done"


@pytest.mark.parametrize(
    ("locale", "over", "line", "status"),
    [
        ("en-US", "Last time", "Fire drill (Priya): done", "done"),
        ("en-US", "Since we last spoke:", "Logo refresh – cancelled", "dropped"),
        ("de-DE", "Vom letzten Termin", "Brandschutzordnung (Jutta): erledigt", "done"),
        ("de-DE", "Was war letztes Mal:", "Logo – gestrichen", "dropped"),
        ("fr-FR", "Où en est-on", "Plan d'évacuation (Tom) : fait", "done"),
        ("es-ES", "Lo de la última vez", "Plan de evacuación: hecho", "done"),
        ("nl-NL", "Vorig overleg", "Ontruimingsplan (Jutta): klaar", "done"),
        ("it-IT", "La volta scorsa", "Piano di evacuazione (Tom): fatto", "done"),
        ("pt-PT", "Da última vez", "Plano de evacuação (Tom): feito", "done"),
        ("fr-FR", "La dernière fois", "Plan d'évacuation → en cours", "open"),
    ],
)
def test_a_heading_about_last_time_opens_a_review_of_what_says_how_far_it_is(
    locale: str, over: str, line: str, status: str
) -> None:
    blocks = (para("Attendees: Tom, Priya, Jutta"), para(over), item(line))
    (found,) = extract(doc(*blocks), facts("Acme call 2026-10-19"), locale=locale).items
    assert (found.status.status.value, found.is_carried_forward) == (status, True)


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-US", "Last call", "Everybody liked the new office"),
        ("de-DE", "Letztes Mal", "Stimmung im Team war gut"),
        ("nl-NL", "Vorige keer", "Vooral over de verbouwing gesproken"),
        ("es-ES", "La última reunión", "Buen ambiente en general"),
    ],
)
def test_talk_of_last_time_is_no_action(locale: str, over: str, line: str) -> None:
    blocks = (para("Attendees: Tom, Priya, Jutta"), para(over), item(line))
    assert not extract(doc(*blocks), facts("Acme call 2026-10-19"), locale=locale).items
