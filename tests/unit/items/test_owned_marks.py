"""Lines that say "action" and who, without a colon between."""

import pytest
from tests.builders import doc, facts, heading, item, para, person

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract


def rows(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str]]:
    reading = extract(doc(heading("Call 4 March 2026"), *blocks), facts("Acme"), locale=locale)
    return [(found.task, found.owner_raw) for found in reading.items]


@pytest.mark.parametrize("make", [para, item])
@pytest.mark.parametrize(
    ("line", "task", "owner"),
    [
        ("ACTION KW – get quote", "get quote", "KW"),
        ("ACTION KW get the quote", "get the quote", "KW"),
        ("Action KW - get quote", "get quote", "KW"),
        ("ACTION KW/SL: agree scope", "agree scope", "KW/SL"),
        ("TODO Kevin – fix DNS", "fix DNS", "Kevin"),
        ("AP TB – send minutes", "send minutes", "TB"),
        ("AI Tom & Sara – check the lease", "check the lease", "Tom & Sara"),
    ],
)
def test_a_mark_with_its_owner_is_an_action_wherever_it_stands(
    make: type, line: str, task: str, owner: str
) -> None:
    assert rows(make(line)) == [(task, owner)]


@pytest.mark.parametrize(
    "line",
    [
        "Action Plan – review of the budget",
        "ACTION was taken last week",
        "The action KW took was right",
        "PHASE TWO – design",
        "AI TOOLS – we talked about them",
        "Task Force – met twice",
    ],
)
def test_words_that_only_begin_so_are_no_action(line: str) -> None:
    assert rows(para(line)) == []


def test_a_chip_before_an_order_is_an_action_wherever_it_stands() -> None:
    line = para([person("Kevin Wong"), " share the login by Friday"])

    assert rows(line) == [("share the login by Friday", "Kevin Wong")]


def test_a_chip_in_a_sentence_is_none() -> None:
    line = para([person("Kevin Wong"), " liked the new design"])

    assert rows(line) == []


@pytest.mark.parametrize(
    ("locale", "line", "task", "owner"),
    [
        ("de", "AUFGABE KW – Angebot einholen", "Angebot einholen", "KW"),
        ("fr", "ACTION KW – demander un devis", "demander un devis", "KW"),
        ("nl", "ACTIE KW – offerte opvragen", "offerte opvragen", "KW"),
        ("nl", "Actie ??: offerte opvragen", "offerte opvragen", "??"),
        ("de", "TODO (?): Angebot einholen", "Angebot einholen", "?"),
        ("it", "Azione ? – chiedere il preventivo", "chiedere il preventivo", "?"),
        ("es", "Acción?: pedir presupuesto", "pedir presupuesto", "?"),
        ("pt", "Ação ??: pedir orçamento", "pedir orçamento", "??"),
    ],
)
def test_the_marks_of_other_languages_take_an_owner_too(
    locale: str, line: str, task: str, owner: str
) -> None:
    assert rows(para(line), locale=locale) == [(task, owner)]


@pytest.mark.parametrize(
    ("locale", "line", "task"),
    [
        ("en-GB", "TODO Kevin: fix DNS", "Kevin: fix DNS"),
        ("es-ES", "TODO Kevin/Sara: plan de contenidos", "Kevin/Sara: plan de contenidos"),
        ("fr-FR", "AP Kevin : vérifier la facture", "Kevin : vérifier la facture"),
        ("it-IT", "TODO Kevin: verificare la fattura", "Kevin: verificare la fattura"),
        ("pt-PT", "TODO Kevin: verificar a fatura", "Kevin: verificar a fatura"),
        ("nl-NL", "TODO Kevin: factuur nakijken", "Kevin: factuur nakijken"),
        ("de-DE", "TODO Website: Texte prüfen", "Website: Texte prüfen"),
    ],
)
def test_a_mark_in_capitals_before_a_label_marks_an_action_and_leaves_the_label(
    locale: str, line: str, task: str
) -> None:
    found = extract(doc(para(line)), facts("Acme call 4 March 2026"), locale=locale).items
    assert [each.task for each in found] == [task]


def test_capitals_that_are_no_mark_make_no_action() -> None:
    assert not extract(doc(para("RECAP Kevin: happy")), facts("Acme call 4 March 2026")).items
