"""A state that tells of something that it came, is live or is given up is asked about."""

import pytest

from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "the reference number came through on the 17th, he starts in June"),
        ("en-US", "adviser got them on Monday"),
        ("de-DE", "Das Muster ist gestern angekommen, sieht gut aus"),
        ("de-DE", "online seit dem 3.5., drei Anfragen"),
        ("fr-FR", "en ligne depuis le 5, déjà 14 candidatures"),
        ("es-ES", "el informe llegó el lunes"),
        ("pt-PT", "o relatório chegou na segunda"),
        ("nl-NL", "het rapport is maandag ontvangen, ziet er goed uit"),
        ("it-IT", "il preventivo è arrivato lunedì"),
    ],
)
def test_what_came_of_something_named_is_asked_about(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "the number hasn't come through"),
        ("en-GB", "two of three came in"),
        ("en-GB", "Kim says it is to be uploaded on Friday"),
        ("en-GB", "Beth knows the filing cabinet better"),
        ("de-DE", "das Muster ist noch nicht angekommen"),
        ("fr-FR", "le rapport n'est pas arrivé"),
        ("es-ES", "el informe no llegó"),
        ("nl-NL", "Daan zit op cursus"),
        ("it-IT", "il preventivo non è arrivato"),
        ("en-GB", "site goes live on Friday"),
        ("en-GB", "only the deposit came in"),
        ("en-GB", "the box arrived empty"),
        ("de-DE", "Die Lieferung ist beschädigt angekommen"),
        ("fr-FR", "une question est arrivée du notaire"),
    ],
)
def test_what_is_denied_ahead_or_told_of_a_part_leaves_it_open(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.OPEN
