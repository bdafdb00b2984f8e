"""Under review a thing is named in short in other words than the task has: by a noun, without its verb."""

import pytest
from tests.builders_ledger import ledger, note, only, row

from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.model import State

SHORT = [
    ("en", "Dentist call", "Call the dentist about the crown"),
    ("en", "Garden pics", "pics of the new garden (any format!)"),
    ("en", "Kitchen quotes", "Collect kitchen quotes (Howdens, Magnet)"),
    ("en", "Receipt for the oven", "Find the receipt for the $1,480 oven"),
    ("en", "Planning offer", "Forward the planning offer upon receipt"),
    ("en", "fb page", "Design the Facebook page"),
    ("en", "Opening hours", "Agree the new opening hours"),
    ("en", "Mailing list", "Clean up the mailing list"),
    ("de", "Speisekarte", "Neue Speisekarte entwerfen"),
    ("fr", "grille tarifaire", "valider la nouvelle grille tarifaire"),
    ("es", "horario de apertura", "acordar el nuevo horario de apertura"),
    ("pt", "tabela de preços", "enviar a nova tabela de preços"),
    ("it", "insegna", "ordinare la nuova insegna"),
    ("fr", "vidéos atelier", "monter 3 vidéos atelier"),
    ("fr", "étiquettes bocaux", "plastifier les étiquettes bocaux"),
    ("es", "fotos del local", "retocar fotos del local"),
    ("pt", "acesso da loja", "liberar acesso da loja"),
    ("it", "etichette barattoli", "plastificare etichette barattoli"),
    ("nl", "foto's winkel", "foto's winkel bijsnijden (Lightroom)"),
    ("de", "Fotos Laden", "Fotos Laden zuschneiden (Lightroom)"),
]
OTHERS = [
    ("en", "Dentist bill", "Call the dentist about the crown"),
    ("en", "NDA (Dayton)", "Sign the NDA (Toledo)"),
    ("en", "Invoice", "Send the invoice, the lease and the plan"),
    ("en", "Mailing the list", "Clean up the mailing list"),
    ("en", "Training", "Book the training room"),
    ("de", "Sara", "Neue Mail an Sara"),
    ("fr", "Paris", "Visiter Paris"),
    ("fr", "nouveau", "envoyer le nouveau devis"),
    ("es", "nueva tarifa", "enviar la nueva lista de tarifas"),
    ("fr", "vidéo", "monter 3 vidéos atelier"),
    ("es", "factura", "factura y fotos del local"),
    ("nl", "winkel", "foto's winkel bijsnijden"),
    ("de", "Laden", "Fotos Laden zuschneiden"),
]


@pytest.mark.parametrize(("locale", "short", "full"), SHORT)
def test_a_thing_is_named_in_short_without_what_only_tells_more(locale: str, short: str, full: str) -> None:
    assert TaskTexts(locale).is_short_for(short, full)


@pytest.mark.parametrize(("locale", "short", "full"), OTHERS)
def test_another_thing_or_one_of_several_is_not(locale: str, short: str, full: str) -> None:
    assert not TaskTexts(locale).is_short_for(short, full)


def test_a_copied_row_names_its_past_day_without_the_year() -> None:
    found = ledger(
        note("4 Mar", row("Collect kitchen quotes (Howdens, Magnet)", due="by 10/3")),
        note("18 Mar", row("Kitchen quotes", due="10/3", status="Done")),
    )
    assert (only(found).state, str(only(found).due.date)) == (State.DONE, "2026-03-10")


def test_a_day_of_the_week_is_of_another_week_by_then() -> None:
    found = ledger(
        note("4 Mar", row("Collect kitchen quotes (Howdens, Magnet)", due="by Friday")),
        note("18 Mar", row("Kitchen quotes", due="Friday", status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.DONE]
