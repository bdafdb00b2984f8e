"""What one language calls dropped, here or in use, no other leaves open without a doubt."""

import pytest

from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status


def state(said: str, locale: str) -> Status:
    return read_status(said, locale=locale).status


@pytest.mark.parametrize("locale", ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "pt-PT", "nl-NL", "it-IT"])
@pytest.mark.parametrize("said", ["N/A", "n/a", "n.a."])
def test_not_applicable_in_short_may_only_fill_a_cell(said: str, locale: str) -> None:
    assert state(said, locale) is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de-DE", "trifft nicht mehr zu"),
        ("de-DE", "Nicht anwendbar"),
        ("nl-NL", "niet van toepassing"),
        ("es-ES", "agrupada con la acción 7"),
        ("es-ES", "unificado con #7"),
        ("pt-PT", "juntada com a 3.1"),
        ("pt-PT", "agrupado com o ponto 7"),
        ("it-IT", "unificata con il punto 7"),
        ("it-IT", "unita a #7"),
        ("de-DE", "kein Thema mehr"),
        ("de-DE", "findet nicht mehr statt"),
        ("fr-FR", "n'aura plus lieu"),
        ("fr-FR", "devenu inutile"),
        ("es-ES", "no tendrá lugar"),
        ("es-ES", "dejada de lado"),
        ("es-ES", "innecesaria"),
        ("pt-PT", "não terá lugar"),
        ("pt-PT", "deixada cair"),
        ("it-IT", "non avrà luogo"),
        ("it-IT", "lasciata cadere"),
        ("en-GB", "won't take place"),
        ("en-GB", "is off the table"),
        ("en-GB", "cancelled, due to illness"),
        ("en-GB", "cancelled, the client moved to Leeds"),
        ("de-DE", "gestrichen, jetzt zu teuer"),
        ("en-GB", "dropped, using Tom's tool instead"),
        ("de-DE", "gestrichen, stattdessen neues Tool"),
        ("nl-NL", "geschrapt, nu te duur"),
        ("es-ES", "cancelada, pasa a otro proveedor"),
        ("nl-NL", "laten vallen"),
    ],
)
def test_what_nobody_will_do_is_dropped(locale: str, said: str) -> None:
    assert state(said, locale) is Status.DROPPED


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("es-ES", "agrupada con la 7"),
        ("pt-PT", "fundida com a 7"),
        ("it-IT", "accorpata con 7"),
        ("en-GB", "struck off"),
        ("en-GB", "off the table until May"),
        ("de-DE", "kein Thema mehr, vorerst"),
        ("es-ES", "dejado de lado por el momento"),
        ("pt-PT", "deixado de lado por agora"),
        ("it-IT", "lasciato cadere, per ora"),
        ("it-IT", "lasciato cadere, da riprendere"),
        ("it-IT", "non avrà luogo, spostato al 5 maggio"),
        ("de-DE", "findet nicht statt, verschoben auf 5.5."),
        ("de-DE", "fällt aus, neuer Termin am Freitag"),
        ("fr-FR", "n'aura pas lieu, reporté au 5 mai"),
        ("fr-FR", "on annule, plutôt vendredi"),
        ("es-ES", "no tendrá lugar, aplazado a mayo"),
        ("pt-PT", "deixado de lado, retomar em maio"),
        ("nl-NL", "gaat niet door, vrijdag opnieuw"),
        ("en-GB", "called off, moved to 5 May"),
        ("en-GB", "cancelled, moved to 5 May"),
        ("en-GB", "cancelled, Friday instead"),
        ("de-DE", "abgesagt, stattdessen am 5.5."),
        ("fr-FR", "annulée, plutôt vendredi"),
        ("it-IT", "annullata, invece venerdì"),
        ("es-ES", "cancelada, en su lugar el viernes"),
        ("en-US", "dropped - postponed to May 5"),
        ("de-DE", "abgesagt, verschoben auf Freitag"),
        ("de-DE", "entfällt, neuer Termin 5.5."),
        ("fr-FR", "annulé, reporté au 5 mai"),
        ("es-ES", "cancelada, aplazada al 5 de mayo"),
        ("pt-PT", "cancelada, adiada para 5 de maio"),
        ("nl-NL", "vervallen, verplaatst naar vrijdag"),
        ("it-IT", "annullata, rinviata al 5 maggio"),
        ("es-ES", "han entrado"),
        ("es-ES", "ya han llegado el 4/3"),
        ("pt-PT", "já temos connosco"),
        ("en-GB", "now in use"),
        ("en-GB", "operational since 5 May"),
        ("de-DE", "in Verwendung seit 5.5."),
        ("fr-FR", "opérationnelle depuis le 5/5"),
        ("es-ES", "ya en funcionamiento"),
        ("pt-PT", "já em funcionamento"),
        ("nl-NL", "nu in werking"),
        ("it-IT", "in funzione dal 5/5"),
        ("de-DE", "vollstaendig"),
        ("nl-NL", "compleet"),
        ("it-IT", "completi"),
    ],
)
def test_what_may_be_finished_is_never_silently_open(locale: str, said: str) -> None:
    assert state(said, locale) is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("es-ES", "unida al equipo de Tom"),
        ("es-ES", "no ha llegado"),
        ("es-ES", "plan operativo con Tom"),
        ("pt-PT", "unida à equipa"),
        ("pt-PT", "ainda não temos"),
        ("pt-PT", "temos de rever"),
        ("it-IT", "non in uso"),
        ("it-IT", "non ancora completo"),
        ("en-GB", "not in use"),
        ("en-GB", "operational plan with Tom"),
        ("en-GB", "the redundant lines need work"),
        ("fr-FR", "pas encore opérationnel"),
        ("nl-NL", "nog niet compleet"),
        ("de-DE", "vollständige Liste fehlt"),
        ("de-DE", "unvollstaendig"),
        ("it-IT", "a metà strada"),
        ("it-IT", "in stallo"),
    ],
)
def test_what_is_not_finished_is_open(locale: str, said: str) -> None:
    assert state(said, locale) is Status.OPEN
