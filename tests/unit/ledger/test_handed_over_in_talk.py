"""A sentence of a later call that says who takes a promise over hands it on; a doubtful one is asked."""

import pytest
from tests.builders_ledger import after_talk, day

from whoowes.core.items.readings import OwnerKind
from whoowes.core.ledger.model import Doubt, EventKind


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: insurance list by 10 March", "Insurance list: Sara does it now"),
        ("en-GB", "Kevin: insurance list by 10 March", "Sara takes the insurance list over from Kevin."),
        ("en-GB", "Kevin: get the roofing quote by 10 March", "Sara will get the roofing quote instead."),
        ("de-DE", "Kevin: Versicherungsliste bis 10.3.", "Versicherungsliste: Sara übernimmt das von Kevin."),
        ("de-DE", "Kevin: Versicherungsliste bis 10.3.", "Die Versicherungsliste übernimmt jetzt Sara."),
        (
            "fr-FR",
            "Kevin : liste des assurances, 10/03",
            "Pas le temps pour la liste des assurances. Sara s'en occupe.",
        ),
        ("es-ES", "Kevin: lista de seguros, 10/3", "La lista de seguros pasa a Sara."),
        ("pt-PT", "Kevin: lista de seguros, 10/3", "A lista de seguros passa para a Sara."),
        ("nl-NL", "Kevin: verzekeringslijst, 10-3", "De verzekeringslijst doet Sara voortaan."),
        ("it-IT", "Kevin: elenco assicurazioni, 10/3", "L'elenco assicurazioni lo fa Sara adesso."),
    ],
)
def test_who_takes_it_over_owes_it(locale: str, agreed: str, said: str) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert [person.name for person in entry.owner.people] == ["Sara Lind"]
    assert EventKind.REASSIGNED in [event.kind for event in entry.events]
    assert Doubt.UNCLEAR_STATUS not in entry.doubts


def test_with_its_day_both_change() -> None:
    said = "A lista de seguros passa para a Sara, até 25 de março."
    (entry,) = after_talk("Kevin: lista de seguros, 10/3", said, locale="pt-PT").entries
    assert [person.name for person in entry.owner.people] == ["Sara Lind"]
    assert entry.due.date == day("25 Mar")


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Kevin: insurance list by 10 March",
            "Kevin has no time for the insurance list. I'll take that over.",
        ),
        ("en-GB", "Kevin: sign the lease by 10 March", "Sara takes over the lease from Kevin."),
        (
            "de-DE",
            "Kevin: Versicherungsliste bis 10.3.",
            "Die Versicherungsliste fehlt noch. Das mache ich jetzt.",
        ),
        ("de-DE", "Kevin: Rechnung der Druckerei prüfen bis 10.3.", "Die Rechnung übernimmt Sara."),
        ("nl-NL", "Kevin: verzekeringslijst, 10-3", "Sara neemt de verzekeringslijst over."),
    ],
)
def test_where_it_may_mean_another_thing_or_the_writer_is_unknown_it_is_asked(
    locale: str, agreed: str, said: str
) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert entry.owner.kind is OwnerKind.UNCLEAR
    assert Doubt.UNCLEAR_OWNER in entry.doubts
    assert entry.owner.raw.startswith("Kevin Wong / ")


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: insurance list by 10 March", "Insurance list: Sara could take that over."),
        (
            "en-GB",
            "Kevin: insurance list by 10 March",
            "If Kevin is away, Sara takes the insurance list over.",
        ),
        ("en-GB", "Kevin: insurance list by 10 March", "Should I take the insurance list over from Kevin?"),
        (
            "en-GB",
            "Kevin: insurance list by 10 March",
            "The insurance list is long. Sara takes the fair over.",
        ),
        ("en-GB", "Kevin: insurance list by 10 March", "Insurance list: Sara takes it over to the council."),
        ("en-GB", "Kevin: insurance list by 10 March", "Insurance list: Kevin does it now."),
        ("de-DE", "Kevin: Versicherungsliste bis 10.3.", "Versicherungsliste: Soll Sara das übernehmen?"),
        ("fr-FR", "Kevin : plan de salle, 10/03", "Plan de salle : Sara pourrait s'en charger."),
        ("es-ES", "Kevin: lista de seguros, 10/3", "Lista de seguros: quizá se encarga Sara."),
        ("pt-PT", "Kevin: lista de seguros, 10/3", "Talvez a lista de seguros passe para a Sara."),
        ("nl-NL", "Kevin: verzekeringslijst, 10-3", "Verzekeringslijst: misschien doet Sara dat nu."),
        (
            "it-IT",
            "Kevin: elenco assicurazioni, 10/3",
            "L'elenco assicurazioni è lungo. Il bar passa a Sara.",
        ),
    ],
)
def test_what_hands_nothing_on_leaves_the_owner(locale: str, agreed: str, said: str) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert EventKind.REASSIGNED not in [event.kind for event in entry.events]
    assert [person.name for person in entry.owner.people] in (["Kevin Wong"], [])
