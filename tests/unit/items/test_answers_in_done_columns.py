"""Cells that answer whether something was done, with a remark behind the answer; columns headed by a sign."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_done_cell, read_status

YES = {
    "en-GB": ["Yes, under budget", "Yep – on 3 March", "Y (by post)", "Yes! took two goes"],
    "de-DE": ["Ja, per Post", "Ja – am 3.3.", "Ja (mit Rabatt)"],
    "fr-FR": ["Oui, par la poste", "Oui – le 3 mars"],
    "es-ES": ["Sí, por correo postal", "Sí (mejor precio)"],
    "pt-PT": ["Sim, pelo correio", "Sim – melhor preço"],
    "nl-NL": ["Ja, per post", "Ja (met korting)"],
    "it-IT": ["Sì, per posta", "Sì – con lo sconto"],
}
NO = {
    "en-GB": ["No, waiting for Amy", "Not yet – next week", "Nope, sorry"],
    "de-DE": ["Nein, wartet auf Amy", "Noch nicht – nächste Woche"],
    "fr-FR": ["Non, on attend Amy", "Pas encore – la semaine prochaine"],
    "es-ES": ["No, esperamos a Amy", "Todavía no, la semana que viene"],
    "pt-PT": ["Não, esperamos a Amy", "Ainda não – na próxima semana"],
    "nl-NL": ["Nee, wacht op Amy", "Nog niet – volgende week"],
    "it-IT": ["No, aspettiamo Amy", "Non ancora – settimana prossima"],
}
UNSURE = {
    "en-GB": [
        "Yes, but two are missing",
        "Yes – half of it",
        "Yes, by Monday",
        "Yes, will do",
        "No, done on Friday",
    ],
    "de-DE": ["Ja, aber zwei fehlen", "Ja, bis Montag", "Ja – teilweise"],
    "fr-FR": ["Oui, mais il en manque deux", "Oui, avant lundi"],
    "es-ES": ["Sí, pero faltan dos", "Sí, para el lunes"],
    "pt-PT": ["Sim, mas faltam dois", "Sim, até segunda"],
    "nl-NL": ["Ja, maar er ontbreken er twee", "Ja, voor maandag"],
    "it-IT": ["Sì, ma ne mancano due", "Sì, entro lunedì"],
}


def _each(cells: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(cell, locale) for locale, each in cells.items() for cell in each]


@pytest.mark.parametrize(("cell", "locale"), _each(YES))
def test_a_yes_stays_one_with_a_remark_behind_it(cell: str, locale: str) -> None:
    assert read_done_cell(cell, locale=locale).status is Status.DONE


@pytest.mark.parametrize(("cell", "locale"), _each(NO))
def test_a_no_stays_one_with_a_remark_behind_it(cell: str, locale: str) -> None:
    assert read_done_cell(cell, locale=locale).status is Status.OPEN


@pytest.mark.parametrize(("cell", "locale"), _each(UNSURE))
def test_a_remark_that_leaves_work_or_gainsays_the_answer_leaves_it_open(cell: str, locale: str) -> None:
    assert read_done_cell(cell, locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize("cell", ["Yes, saved time", "Nope"])
def test_an_answer_in_a_column_of_states_closes_nothing(cell: str) -> None:
    assert read_status(cell).status is Status.OPEN


@pytest.mark.parametrize(
    ("cell", "locale"),
    [
        ("Void", "en-US"),
        ("Voided", "en-US"),
        ("Void, see 4.2", "en-GB"),
        ("N/A – cancelled", "en-US"),
        ("n/a (dropped)", "en-GB"),
        ("n/a – storniert", "de-DE"),
        ("n/a – annulé", "fr-FR"),
        ("n/a – anulado", "es-ES"),
        ("n/a – cancelado", "pt-PT"),
        ("n.v.t. – vervallen", "nl-NL"),
        ("n/a – annullato", "it-IT"),
    ],
)
def test_what_is_void_or_does_not_apply_any_more_was_dropped(cell: str, locale: str) -> None:
    assert read_status(cell, locale=locale).status is Status.DROPPED


@pytest.mark.parametrize("cell", ["void the old cheque", "n/a", "n/a – done elsewhere?", "N/A until May"])
def test_other_words_of_what_does_not_apply_drop_nothing(cell: str) -> None:
    assert read_status(cell).status is not Status.DROPPED


def states(sign: str, *cells: str) -> list[Status]:
    rows = [["Abc", "Tom", cell] for cell in cells]
    note = doc(table([["What", "Who", sign], *rows]))
    return [item.status.status for item in extract(note, facts("Call 4 March 2026")).items]


@pytest.mark.parametrize("sign", ["🚦", "🚥", "⚑", "🏁"])
def test_a_column_under_a_sign_of_states_tells_them(sign: str) -> None:
    found = states(sign, "✅", "🟡", "🔴 on hold – waiting for the bank", "🟢 Done", "")
    assert found == [Status.DONE, Status.OPEN, Status.OPEN, Status.DONE, Status.OPEN]


@pytest.mark.parametrize("sign", ["✔️", "☑️", "✅ ?"])
def test_a_column_under_a_tick_tells_what_is_done(sign: str) -> None:
    assert states(sign, "x", "", "Yes, by post") == [Status.DONE, Status.OPEN, Status.DONE]


@pytest.mark.parametrize("sign", ["📧", "💶"])
def test_a_column_under_another_sign_closes_nothing(sign: str) -> None:
    assert Status.DONE not in states(sign, "✅", "sent")


def test_a_coloured_sign_before_a_state_takes_nothing_from_it() -> None:
    assert read_status("🔴 blocked – no access").rule == "open-word"
    assert read_status("🟢").rule == "colour-says-nothing"
