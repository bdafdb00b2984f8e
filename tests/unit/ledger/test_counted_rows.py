"""Rows that bear the number which their promise had in the last list, and only some of its words."""

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, State

OTHERS = ["Intranet", "Podcast", "Newsletter", "CRM"]
ANEW = ["Firewall", "Webinar", "Messe", "Tresor"]
NAMED = [
    ("de-DE", "Sozialversicherung Aushilfe klären", "Aushilfe SV", "12.3."),
    ("de-DE", "Rücklage Dach – Liste der Schäden", "Liste Schäden", "26.3."),
    ("de-DE", "Angebot Gabelstapler: Leasing oder Kauf durchrechnen", "Leasing/Kauf Gabelstapler", "12.3."),
    ("de-DE", "Gesellschafterversammlung Termin abstimmen", "Termin GV", "26.3."),
    ("en-GB", "Negotiate the copier contract with Ricoh", "Copier (Ricoh)", "26 March"),
    ("en-GB", "Sort out the broken kettle in the canteen", "Canteen kettle", ""),
    ("en-GB", "Look into grant money for heat pumps", "Heat pump grant", "12 March"),
    ("fr-FR", "Faire le point sur les impayés de l'année 2025", "Impayés 2025", "26/3"),
    ("es-ES", "Averiguar qué pasa con las cámaras del garaje", "Cámaras garaje", "26/3"),
    ("pt-PT", "Resolver o problema da humidade na cave", "Humidade cave", ""),
    ("nl-NL", "Voorziening garantie – lijst van klachten", "Klachtenlijst", "26-3"),
    ("it-IT", "Sistemare il contratto di locazione del garage", "Contratto garage", "26/3"),
]
APART = [
    ("en-GB", "Invoice March for Dorset", "Invoice April for Dorset"),
    ("en-GB", "Call Baker about the roof", "Call Baker about the drains"),
    ("en-GB", "Get quotes for the roof", "Pay for the roof"),
    ("en-GB", "Hall lights", "Hall booking"),
    ("en-GB", "Slides for chapter 4", "Slides for chapter 5"),
    ("de-DE", "Halle vermieten", "Halle kündigen"),
    ("de-DE", "Mietvertrag Nord", "Mietvertrag Süd"),
    ("fr-FR", "Contrat de nettoyage", "Contrat de maintenance"),
    ("nl-NL", "Rapport week 40", "Rapport week 41"),
    ("it-IT", "Fattura di marzo", "Fattura di aprile"),
]
ONE_OF_SEVERAL = [
    ("en-GB", "Send passports and bank letters", "Passports"),
    ("en-GB", "Scan the leases, the deeds", "Deeds"),
    ("en-GB", "Photos of the shop and of the yard", "Yard photos"),
    ("en-GB", "Compare gas and power tariffs", "Gas tariffs"),
    ("de-DE", "Vollmacht Nord und Mietvertrag Süd schicken", "Vollmacht Nord"),
]


def _after(
    locale: str,
    task: str,
    said: str,
    due: str,
    *,
    owner: str = "Kevin",
    status: str = "",
    is_kept: bool = True,
) -> list[Entry]:
    """Return what Kevin owes when his row 5 was followed by another of that number."""
    first = [row(each, "Nora", number=str(at)) for at, each in enumerate(OTHERS, start=1)]
    first[1] = first[1]._replace(status=row("", status="Done").status)
    kept = [each for each in first if each.number != "2"] if is_kept else []
    anew = [] if is_kept else [row(each, "Nora", number=str(at)) for at, each in enumerate(ANEW, start=1)]
    is_dotted, is_dashed = locale == "de-DE", locale == "nl-NL"
    was = "12.3." if is_dotted else "12-3" if is_dashed else "12 March" if locale == "en-GB" else "12/3"
    notes = read(
        note("4 Mar", *first, row(task, "Kevin", was, number="5")),
        note("18 Mar", *kept, *anew, row(said, owner, due or was, status, number="5")),
        locale=locale,
    )
    found = build_ledger(notes, as_of=day("31 Dec"), locale=locale).entries
    return [each for each in found if each.owner.people and each.owner.people[0].name != "Nora Falk"]


@pytest.mark.parametrize(("locale", "task", "said", "due"), NAMED)
def test_number_owner_and_words_of_it_make_a_row_the_promise(
    locale: str, task: str, said: str, due: str
) -> None:
    assert [each.state for each in _after(locale, task, said, due, status="Done")] == [State.DONE]
    assert [each.doubts for each in _after(locale, task, said, due)] in ([()], [(Doubt.UNCLEAR_DUE,)])


@pytest.mark.parametrize(("locale", "said", "task", "due"), NAMED)
def test_a_row_may_spell_out_what_its_number_stood_for(locale: str, task: str, said: str, due: str) -> None:
    assert len(_after(locale, task, said, due)) == 1


@pytest.mark.parametrize(("locale", "task", "said"), APART)
@pytest.mark.parametrize("is_kept", [True, False])
def test_what_a_number_stands_before_may_be_another_thing(
    locale: str, task: str, said: str, *, is_kept: bool
) -> None:
    assert len(_after(locale, task, said, "", is_kept=is_kept)) == len([task, said])


@pytest.mark.parametrize(("locale", "task", "said"), ONE_OF_SEVERAL)
def test_one_of_several_things_under_the_number_closes_nothing(locale: str, task: str, said: str) -> None:
    first, *_ = _after(locale, task, said, "", status="Done")
    assert first.state is State.OPEN
    assert Doubt.UNCLEAR_STATUS in first.doubts


def test_somebody_elses_row_of_the_same_number_is_another_promise() -> None:
    found = _after("en-GB", "Sort out the canteen kettle", "Kettle for the canteen stall", "", owner="Sara")
    assert [len(each.sightings) for each in found] == [1, 1]


def test_a_list_that_counts_anew_proves_nothing_by_its_numbers() -> None:
    task, said = "Look into grant money for heat pumps", "Heat pump grant"
    assert len(_after("en-GB", task, said, "26 March", is_kept=False)) == len([task, said])
    assert len(_after("en-GB", task, said, "12 March", is_kept=False)) == 1
