"""Lines of a later call that may give a promise another day leave its date open, no more."""

import pytest
from tests.builders import doc, facts, heading, item, para, table
from tests.builders_ledger import ROSTER, after_talk, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, EventKind, Ledger, State


def dues(found: Ledger) -> list[str]:
    """Return by which day each promise is due, or between which days that is open."""
    return [
        " or ".join(f"{each:%d/%m}" for each in entry.due.candidates)
        if entry.due.kind is DueKind.UNCLEAR
        else f"{entry.due.date:%d/%m}"
        for entry in found.entries
    ]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: floor plans by 10 March", "Floor plans: one page is missing, 25 March"),
        ("en-GB", "Kevin: floor plans by 10 March", "floor plans - the surveyor was ill. Sara, 25/3"),
        (
            "en-GB",
            "Kevin: brochure for the fair by 10 March",
            "Brochure: still at the printer's, by 25 March.",
        ),
        (
            "en-GB",
            "Kevin: return the tenancy agreement by 10 March",
            "The tenancy agreement isn't back, 25/3.",
        ),
        (
            "de-DE",
            "Kevin: Bauantrag einreichen bis 10.3.",
            "Bauantrag: das Amt braucht noch Pläne, bis 25.3.",
        ),
        (
            "fr-FR",
            "Kevin : plan de financement pour le 10 mars",
            "Plan de financement : pas fini, le 25 mars",
        ),
        (
            "es-ES",
            "Kevin: convenio colectivo para el 10 de marzo",
            "Convenio colectivo: falta un anexo, 25/3",
        ),
        (
            "pt-PT",
            "Kevin: certidão permanente até 10/3",
            "Certidão permanente: talvez fica para 25/3, falta o carimbo",
        ),
        ("nl-NL", "Kevin: bouwtekeningen opsturen voor 10-3", "Bouwtekeningen: de helft is er, rest op 25-3"),
        (
            "it-IT",
            "Kevin: planimetria entro il 10/3",
            "Planimetria: manca il timbro, Kevin chiude entro il 25/3",
        ),
    ],
)
def test_what_is_named_with_a_later_day_has_either(locale: str, agreed: str, said: str) -> None:
    found = after_talk(agreed, said, locale=locale)
    assert [each for each in dues(found) if each.endswith("25/03")] == dues(found)
    (entry,) = found.entries
    assert entry.doubts == (Doubt.UNCLEAR_DUE,)
    assert entry.state is State.OPEN
    assert EventKind.MOVED not in [event.kind for event in entry.events]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: floor plans by 10 March", "Van: sold. Floor plans: still missing, 25/3."),
        ("en-GB", "Kevin: price list summer season by 10 March", "Price list: he'll send it on 25 March"),
        (
            "es-ES",
            "Kevin: convenio colectivo para el 10 de marzo",
            "El convenio colectivo lo mira ahora Sara. Fecha nueva: 25/03.",
        ),
        ("it-IT", "Kevin: listino prezzi estate entro il 10/3", "Listino: Kevin aspetta Sara, entro il 25/3"),
        ("de-DE", "Kevin: Fahrtenbuch nachtragen bis 10.3.", "Fahrtenbuch – mache ich am 25.3."),
    ],
)
def test_a_sentence_that_only_moves_and_a_label_in_a_paragraph_are_heard(
    locale: str, agreed: str, said: str
) -> None:
    assert dues(after_talk(agreed, said, locale=locale)) == ["10/03 or 25/03"]


def test_an_item_that_tells_of_a_delay_leaves_the_day_of_an_earlier_one_open() -> None:
    listed = item("[ ] Floor plans of the annexe: two pages still missing, Sara finishes by 25 March")
    found = after_talk("Kevin: floor plans of the annexe by 10 March", heading("Actions"), listed)
    assert "10/03" not in dues(found)


@pytest.mark.parametrize(
    "said",
    [
        "Floor plans: fine. Fair: not ready, opens by 25 March.",
        "Kevin - rent cheque not sent. He promises it by 25 March.",
        "We like the floor plans. Fair: still open, moved to 25 March.",
        "The fair was loud. Pushed to 25 March.",
        "Floor plans were praised. Sara needs a van by 25 March.",
    ],
)
def test_a_day_behind_another_label_or_sentence_is_of_that(said: str) -> None:
    assert dues(after_talk("Kevin: floor plans by 10 March", said)) == ["10/03"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Kevin: guest list by 10 March | Kevin: tenancy agreement by 10 March",
            "Guest list: seen it, fine. Sara needs more time for the tenancy agreement, 25 March.",
        ),
        (
            "de-DE",
            "Kevin: Gästeliste bis 10.3. | Kevin: Kopien der Spendenbelege raussuchen bis 10.3.",
            "Gästeliste: gesehen, kostet 4 €. Kopien der Spendenbelege - fehlen noch, wohl erst 25.3.",
        ),
        (
            "fr-FR",
            "Kevin : plan de salle, 10/03 | Kevin : dossier de subvention, 10/03",
            "Plan de salle : vu le 9. Le dossier de subvention est repoussé au 25/03.",
        ),
        (
            "es-ES",
            "Kevin: plano de sala, 10/3 | Kevin: inventario de maquinaria, 10/3",
            "Plano de sala: visto (bien). El inventario de maquinaria pasa al 25/3.",
        ),
        (
            "nl-NL",
            "Kevin: gastenlijst, 10-3 | Kevin: begroting nieuwe keuken, 10-3",
            "Gastenlijst: gezien. De begroting voor de nieuwe keuken komt later, 25-3.",
        ),
        (
            "pt-PT",
            "Kevin: plano da sala, 10/3 | Kevin: certidão permanente, 10/3",
            "Plano da sala: visto. A certidão permanente fica para 25/3.",
        ),
        (
            "it-IT",
            "Kevin: piano della sala, 10/3 | Kevin: certificato di agibilità, 10/3",
            "Piano della sala: visto. Il certificato di agibilità slitta al 25/3.",
        ),
    ],
)
def test_the_day_of_a_sentence_is_not_that_of_a_label_before_it(locale: str, agreed: str, said: str) -> None:
    assert dues(after_talk(agreed, said, locale=locale)) == ["10/03", "10/03 or 25/03"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: stock count, 10 March", "The count has moved to 25 March."),
        ("de-DE", "Kevin: Steuererklärung 2025 abgeben bis 10.3.", "Steuererklärung jetzt bis 25.3."),
        ("fr-FR", "Kevin : inventaire du stock, 10/03", "L'inventaire est repoussé au 25/03."),
        ("es-ES", "Kevin: inventario de maquinaria, 10/3", "El inventario pasa al 25/3, Luis está fuera."),
        ("pt-PT", "Kevin: inventário do armazém, 10/3", "O inventário fica para 25/3."),
        ("nl-NL", "Kevin: begroting rondsturen, 10-3", "De begroting verschuift naar 25-3."),
        ("it-IT", "Kevin: inventario del magazzino, 10/3", "L'inventario slitta al 25/3."),
    ],
)
def test_a_sentence_may_move_what_it_names_in_one_word(locale: str, agreed: str, said: str) -> None:
    assert dues(after_talk(agreed, said, locale=locale)) == ["10/03 or 25/03"]


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ("Kevin: stand at the fair by 10 March", "The fair has moved to 25 March."),
        ("Kevin: lease by 10 March", "The lease renewal fee was moved to 25 March."),
        ("Kevin: lease by 10 March", "The party at which we sign the lease has moved to 25 March."),
    ],
)
def test_it_moves_nothing_else(agreed: str, said: str) -> None:
    assert dues(after_talk(agreed, said)) == ["10/03"]


@pytest.mark.parametrize(
    "said",
    [
        "Floor plans: surveyor ill. The rest comes later, 25 March.",
        "Floor plans: not here yet. They are promised for 25 March.",
        "Floor plans: still missing. Sara, 25 March.",
        "Floor plans: not out yet, my fault. Sara sends them on 25 March instead.",
        "Floor plans: two are here. The other three are still at the surveyor's, 25 March.",
    ],
)
def test_a_sentence_that_names_nothing_else_goes_on_with_the_label(said: str) -> None:
    assert dues(after_talk("Kevin: floor plans by 10 March", said)) == ["10/03 or 25/03"]


@pytest.mark.parametrize(
    "said",
    [
        "Floor plans: Kevin has one page to go, 25 March",
        "floor plans – at the surveyor's. Sara by 25/3",
        "Floor plans: 25/3",
        "Floor plans: Sara wants them in colour. He'll look again by 25 March",
        "Kevin: floor plans – one is torn, the new one by 25 March",
    ],
)
def test_under_review_any_day_counts(said: str) -> None:
    assert dues(after_talk("Kevin: floor plans by 10 March", heading("Last time"), item(said))) == [
        "10/03 or 25/03"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Floor plans: 25/3",
        "Floor plans: the surveyor came on 25/3",
        "Floor plans: the rest was missing until 12 March",
        "Floor plans: the council is closed until 25 March",
        "Floor plans: the old ones are still valid until 25 March",
        "Floor plans: still with the bank, the flat is empty as of 25 March",
        "Floor plans: Sara's fair begins on 25 March, not here",
        "Floor plans: could they be here by 25 March, if not now?",
        "The fair is still on 25 March, with plans for a stall.",
        "Kevin is still away until 25 March.",
        "Next call: still 25 March",
        "We talked about the floor plans again.",
        "If the floor plans are still missing we ask by 25 March.",
    ],
)
def test_other_days_leave_the_date_as_it_is(said: str) -> None:
    assert dues(after_talk("Kevin: floor plans by 10 March", said)) == ["10/03"]


def test_an_earlier_day_than_the_one_agreed_moves_nothing() -> None:
    said = "Floor plans: not back yet, the surveyor comes by 25 March"
    assert dues(after_talk("Kevin: floor plans by 31 March", said)) == ["31/03"]


def test_of_two_promises_that_share_a_word_neither_is_meant() -> None:
    agreed = "Kevin: floor plans by 10 March | Sara: site plans by 10 March"
    assert dues(after_talk(agreed, "Plans: still missing, by 25 March")) == ["10/03", "10/03"]


def test_a_row_of_the_same_call_says_by_when() -> None:
    listed = [heading("Actions"), item("Kevin: floor plans by 31 March")]
    assert dues(
        after_talk("Kevin: floor plans by 10 March", "Floor plans: not before 25 March", *listed)
    ) == ["31/03"]


def test_what_a_row_closes_is_closed() -> None:
    rows = table([["Task", "Owner", "Status"], ["floor plans", "Kevin", "done"]])
    found = after_talk("Kevin: floor plans by 10 March", "Floor plans: not needed before 25 March", rows)
    assert [entry.state for entry in found.entries] == [State.DONE]


def test_a_later_row_settles_which_day_it_is() -> None:
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item("Kevin: floor plans by 10 March"))),
            ("Acme call 2026-03-11", doc(para("Floor plans: one is missing, 25 March"))),
            ("Acme call 2026-03-18", doc(heading("Actions"), item("Kevin: floor plans by 25 March"))),
        )
    ]
    (entry,) = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar")).entries
    assert (entry.due.date, entry.doubts) == (day("25 Mar"), ())


@pytest.mark.parametrize(
    ("words", "expected"), [("by 10 March", "10 Mar"), ("(10 March)", "10 Mar"), ("by 25 March", "25 Mar")]
)
def test_so_does_a_row_with_one_of_the_two_days_once_it_is_past(words: str, expected: str) -> None:
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item("Kevin: floor plans by 10 March"))),
            ("Acme call 2026-03-11", doc(para("Floor plans: one is missing, 25 March"))),
            ("Acme call 2026-04-01", doc(heading("Actions"), item(f"Kevin: floor plans {words}"))),
        )
    ]
    (entry,) = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("2 Apr")).entries
    assert (entry.due.date, entry.doubts) == (day(expected), ())


def test_once_both_days_are_past_it_is_late_by_the_after_talk() -> None:
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item("Kevin: floor plans by 10 March"))),
            ("Acme call 2026-03-11", doc(para("Floor plans: one is missing, 25 March"))),
        )
    ]
    known = normalise(notes, ROSTER, locale="en-GB").notes
    for today, expected, is_late in (("25 Mar", None, False), ("26 Mar", "25 Mar", True)):
        found = build_ledger(known, as_of=day(today))
        (entry,) = found.entries
        assert (entry.due.date, found.is_overdue(entry)) == (expected and day(expected), is_late)


def test_what_has_no_day_by_its_own_words_gets_none() -> None:
    found = after_talk("Kevin: floor plans, TBC", "Floor plans: still missing, 25 March")
    (entry,) = found.entries
    assert (entry.due.kind, entry.doubts) == (DueKind.NONE, ())


def test_of_several_lines_each_day_is_offered() -> None:
    said = ("Floor plans: one is missing, 25 March", "Floor plans: not before 27 March")
    assert dues(after_talk("Kevin: floor plans by 10 March", *said)) == ["10/03 or 25/03 or 27/03"]


SAID = "Floor plans: he is broke and still can't pay the surveyor, so 25 March at best"


@pytest.mark.parametrize("over", ["Discussion", "For our eyes", "Flat 2", "Since last time"])
def test_no_word_of_it_is_kept_for_a_page(over: str) -> None:
    (entry,) = after_talk("Kevin: floor plans by 10 March", heading(over), para(SAID)).entries
    assert Doubt.UNCLEAR_DUE in entry.doubts
    assert entry.task == "floor plans"
    shown = [entry.due.words, entry.due.why, *(each.item.status_raw for each in entry.sightings)]
    assert not any("broke" in words or "pay" in words for words in shown)
