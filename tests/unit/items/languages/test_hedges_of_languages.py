"""Words that make a sentence no promise, or leave a state in doubt: the same classes in every language."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ROSTER

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status


def owed(said: str, locale: str) -> list[str]:
    blocks = (heading("Discussion"), item(said), item("Fine."))
    note = extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)
    return [each.item.task for each in normalise([note], ROSTER, locale=locale).notes[0].sightings]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("fr", "Kevin envoie la liste toutes les semaines pour le 9 mars"),
        ("fr", "Kevin envoie la liste toutes les deux semaines pour le 9 mars"),
        ("fr", "Kevin envoie régulièrement la liste pour le 9 mars"),
        ("es", "Kevin tiene que enviar la lista todos los miércoles"),
        ("es", "Kevin tiene que enviar la lista semanalmente"),
        ("pt", "Kevin envia a lista todas as quintas até 9 de março"),
        ("pt", "Kevin envia a lista toda semana até 9 de março"),
        ("it", "Kevin manda la lista tutti i mesi entro venerdì"),
        ("it", "Kevin manda la lista regolarmente entro venerdì"),
        ("nl", "Kevin stuurt de lijst dagelijks uiterlijk vrijdag"),
        ("nl", "Kevin stuurt de lijst regelmatig uiterlijk vrijdag"),
        ("de", "Kevin schickt die Liste täglich bis Freitag"),
        ("de", "Kevin schickt die Liste regelmaessig bis Freitag"),
    ],
)
def test_what_somebody_does_again_and_again_is_no_promise(locale: str, said: str) -> None:
    assert owed(said, locale) == []


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("pt", "Kevin tem de enviar a lista caso o Tom assine"),
        ("it", "Kevin deve mandare la lista, purché Tom firmi"),
        ("nl", "Kevin moet de lijst sturen, mits Tom tekent"),
        ("de", "Kevin soll die Liste schicken, solange Tom da ist"),
        ("fr", "Kevin va envoyer la liste, à condition que Tom signe"),
        ("es", "Kevin tiene que enviar la lista, sin embargo Tom duda"),
        ("fr", "Kevin va envoyer la liste, toutefois Tom hésite"),
    ],
)
def test_what_hangs_on_something_or_is_doubted_is_no_promise(locale: str, said: str) -> None:
    assert owed(said, locale) == []


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("fr", "Kevin prépare toutes les listes pour le 9 mars"),
        ("es", "Kevin tiene que enviar todos los documentos"),
        ("pt", "Kevin envia todos os documentos até sexta"),
        ("it", "Kevin manda tutti i contratti entro venerdì"),
        ("it", "Kevin manda il rapporto settimanale entro venerdì"),
        ("pt", "Kevin envia o caso de estudo até sexta"),
        ("pt", "Kevin prepara as sugestões até sexta"),
        ("es", "Kevin tiene que ordenar las sugerencias"),
    ],
)
def test_all_things_or_a_weekly_one_may_be_promised(locale: str, said: str) -> None:
    assert len(owed(said, locale)) == 1


UNDONE = [
    ("en-GB", "Done", "Survey form – unopened"),
    ("en-GB", "Done", "Q3 figures unchecked"),
    ("de-DE", "Erledigt", "Anmeldung – ungelesen"),
    ("de-DE", "Erledigt", "Anmeldung Messe unbestaetigt"),
    ("de-DE", "Erledigt", "Rabattfrage ungeklärt"),
    ("nl-NL", "Afgerond", "Aanmelding – onbevestigd"),
    ("nl-NL", "Afgerond", "Formulier ongelezen"),
    ("fr-FR", "Terminé", "Fiche produit – inachevée"),
    ("es-ES", "Completado", "Ficha de producto – inconclusa"),
    ("it-IT", "Completate", "Fattura di Tom – impagata"),
    ("pt-PT", "Concluído", "Ficha do produto – inacabada"),
]


@pytest.mark.parametrize(("locale", "title", "text"), UNDONE)
def test_a_word_that_denies_the_deed_under_done_is_not_done(locale: str, title: str, text: str) -> None:
    found = extract(doc(heading(title), item(text)), facts("Acme call 2026-03-04"), locale=locale)
    assert [each.status.status for each in found.items] != [Status.DONE]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("fr-FR", "impayée"),
        ("fr-FR", "inachevé"),
        ("it-IT", "impagate"),
        ("es-ES", "impagado"),
        ("pt-PT", "inacabada"),
    ],
)
def test_a_participle_that_denies_is_open_and_no_doubt(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.OPEN


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("fr-FR", "imprimée"),
        ("fr-FR", "inaugurée"),
        ("it-IT", "impaginata"),
        ("es-ES", "impartido"),
        ("pt-PT", "impresso"),
    ],
)
def test_a_participle_that_only_begins_like_a_denial_is_a_doubt(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de-DE", "Vertrag nachgereicht, daher erledigt"),
        ("pt-PT", "Contrato já assinado, por isso fechado"),
        ("it-IT", "contratto firmato, perciò chiuso"),
        ("es-ES", "contrato ya firmado, así que cerrado"),
    ],
)
def test_what_leads_from_a_deed_to_its_end_closes(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.DONE


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("pt-PT", "Contrato assinado, logo feito"),
        ("de-DE", "Ich vermute unterschrieben, daher erledigt"),
        ("es-ES", "firmado una vez aprobado, así que cerrado"),
        ("it-IT", "immagino firmato, perciò chiuso"),
    ],
)
def test_what_somebody_supposes_or_awaits_closes_nothing(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is not Status.DONE
