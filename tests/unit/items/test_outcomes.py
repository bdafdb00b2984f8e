"""What became of a thing that was asked for: it came, can be used, turned out well, or was given up."""

import pytest

from whoowes.core.items.readings import Status
from whoowes.core.items.status.deeds import with_deed
from whoowes.core.items.status.read import read_status


def state(task: str, said: str, locale: str) -> Status:
    return with_deed(read_status(said, locale=locale), (task,), locale).status


CAME = [
    ("en-US", "Payslips of October", "in, 4/11"),
    ("en-GB", "Supplier list", "arrived on Tuesday"),
    ("en-GB", "Newsletter archive", "went live 4/11"),
    ("en-GB", "Landing page", "live \U0001f389"),
    ("de-DE", "Lieferschein", "da seit 4.11."),
    ("de-DE", "Shopseite", "online seit 4.11."),
    ("fr-FR", "Boutique", "en ligne depuis le 4/11"),
    ("es-ES", "Tienda", "en línea desde el 4/11"),
    ("pt-BR", "Mandar os holerites", "chegaram dia 4"),
    ("pt-BR", "Loja nova", "no ar desde 4/11"),
    ("nl-NL", "Offerte van de timmerman", "binnen sinds 4-11, dank"),
    ("nl-NL", "Webwinkel", "staat live"),
    ("it-IT", "Negozio", "online dal 4/11"),
]


@pytest.mark.parametrize(("locale", "task", "said"), CAME)
def test_what_came_finishes_a_task_that_asks_for_nothing_else(locale: str, task: str, said: str) -> None:
    assert state(task, said, locale) is Status.DONE


@pytest.mark.parametrize(
    ("locale", "task", "said"),
    [
        ("en-GB", "Return the loan desks", "came in Monday"),
        ("en-GB", "3b Book the survey", "came in 4/11"),
        ("en-GB", "#12 Sign the lease", "arrived on Tuesday"),
        ("en-GB", "Lease: sign it", "came in 4/11"),
        ("en-GB", "Roof - scan the drawings", "got it, thanks"),
        ("de-DE", "2. Vertrag: Meyer anrufen", "liegt vor"),
        ("en-GB", "Post the keys to Tim", "online"),
        ("de-DE", "Webseite abschalten", "online"),
        ("en-GB", "Send the payslips", "came in 4/11"),
        ("en-GB", "Chase the landlord for the deed", "got it, thanks"),
        ("en-GB", "Launch the shop", "online since 4 November"),
        ("de-DE", "Lohnzettel schicken", "kamen am 4.11., danke"),
        ("de-DE", "Angebot vom Schreiner nachreichen", "liegt vor"),
        ("fr-FR", "Envoyer les fiches de paie", "bien arrivées le 4/11, merci"),
        ("es-ES", "Mandar las nóminas", "ya las tengo"),
        ("nl-NL", "Loonstroken mailen", "binnen"),
        ("it-IT", "Mandare le buste paga", "arrivate il 4, grazie"),
        ("en-GB", "Sign the lease", "came in 4/11"),
        ("en-GB", "Review the payslips", "in, 4/11"),
        ("en-GB", "Get the lease and sign it", "got it"),
        ("en-GB", "Proof the brochure", "arrived Tuesday"),
        ("de-DE", "Vertrag unterschreiben", "liegt vor"),
        ("de-DE", "Kasse abstimmen", "da seit 4.11."),
        ("fr-FR", "Signer le bail", "bien arrivé le 4/11"),
        ("es-ES", "Firmar el contrato", "ya lo tengo"),
        ("pt-PT", "assina o contrato", "já tenho comigo"),
        ("nl-NL", "Huurcontract ondertekenen", "binnen"),
        ("nl-NL", "tekent het contract", "binnen"),
        ("it-IT", "Firmare il contratto", "arrivato il 4"),
        ("en-GB", "Payslips", "in, but October is missing"),
        ("en-GB", "Payslips", "arrived torn"),
        ("en-GB", "Payslips", "in, the old ones"),
        ("en-GB", "Website", "live on Friday"),
        ("en-GB", "Website", "live"),
        ("en-GB", "Website", "requested, code in"),
        ("de-DE", "Belege", "kamen nur zur Hälfte"),
        ("fr-FR", "Relevés", "bien arrivés, sauf mai"),
        ("nl-NL", "Bonnetjes", "binnen, maar onleesbaar"),
        ("it-IT", "Fatture", "arrivata la metà"),
    ],
)
def test_what_came_leaves_another_deed_or_a_part_of_it_in_doubt(locale: str, task: str, said: str) -> None:
    assert state(task, said, locale) is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "in two weeks"),
        ("en-GB", "in review"),
        ("en-GB", "not in yet"),
        ("en-GB", "requested twice, nothing"),
        ("en-GB", "half there"),
        ("en-GB", "waiting for March"),
        ("en-GB", "asked twice"),
        ("en-GB", "here is the problem"),
        ("de-DE", "da müssen wir noch ran"),
        ("de-DE", "noch nicht da"),
        ("de-DE", "kommen am 4.11."),
        ("fr-FR", "arrivent lundi"),
        ("fr-FR", "relancé 2x, pas de réponse"),
        ("fr-FR", "la banque ne répond pas"),
        ("es-ES", "ya voy"),
        ("es-ES", "ya casi"),
        ("es-ES", "ahí voy"),
        ("es-ES", "uno sí, el otro no"),
        ("pt-BR", "chega segunda"),
        ("nl-NL", "binnen twee weken"),
        ("nl-NL", "er is nog niets"),
        ("it-IT", "arriva lunedì"),
        ("it-IT", "in ritardo"),
    ],
)
def test_words_that_only_begin_like_what_came_leave_it_open(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.OPEN


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "all set"),
        ("en-GB", "good to go"),
        ("de-DE", "hat geklappt"),
        ("fr-FR", "c'est bon"),
        ("es-ES", "ya"),
        ("pt-PT", "tudo certo"),
        ("nl-NL", "gelukt"),
        ("it-IT", "tutto a posto"),
    ],
)
def test_what_turned_out_well_may_only_be_ready(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "all set for Friday"),
        ("en-GB", "all good so far"),
        ("en-GB", "all set, except the alarm"),
        ("fr-FR", "c'est bon pour lundi"),
        ("nl-NL", "gelukt, op één na"),
    ],
)
def test_what_turned_out_well_so_far_is_in_doubt(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "forget it"),
        ("en-US", "scrap it, too dear"),
        ("en-GB", "sold out, forget it"),
        ("en-GB", "no longer needed, the bank doesn't want it"),
        ("de-DE", "hinfällig, Auto läuft über die Firma"),
        ("de-DE", "fällt flach"),
        ("de-DE", "gestrichen, Kunde will es nicht"),
        ("fr-FR", "plus besoin, la banque ne le veut pas"),
        ("fr-FR", "trop cher, on laisse tomber"),
        ("es-ES", "ya no, se vendió"),
        ("es-ES", "olvídalo"),
        ("pt-PT", "o cliente recuou, fica sem efeito"),
        ("pt-BR", "deixa pra lá"),
        ("nl-NL", "vervalt, klant wil het niet"),
        ("nl-NL", "laat maar"),
        ("it-IT", "troppo caro, lasciamo perdere"),
        ("it-IT", "non serve più"),
    ],
)
def test_what_was_given_up_is_dropped_whatever_the_reason_denies(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.DROPPED


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "forget it for now"),
        ("en-GB", "forget it?"),
        ("en-GB", "drop it off tomorrow"),
        ("en-GB", "one of the two, forget it"),
        ("en-GB", "no longer needed, but we keep the draft"),
        ("de-DE", "fällt flach, vorerst"),
        ("de-DE", "vergessen"),
        ("fr-FR", "plus besoin pour le moment"),
        ("es-ES", "ya no contesta"),
        ("pt-BR", "deixa pra lá por enquanto"),
        ("nl-NL", "laat maar weten"),
        ("it-IT", "lasciamo perdere per ora"),
    ],
)
def test_what_is_given_up_for_a_while_or_in_part_is_not_dropped(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is not Status.DROPPED


@pytest.mark.parametrize(
    ("locale", "task", "said"),
    [
        ("fr-FR", "Vérifier le taux", "vérifié, taux OK"),
        ("en-GB", "Check the rates", "checked, all fine"),
        ("de-DE", "Satz prüfen", "geprüft, passt"),
        ("nl-NL", "Tarief bijwerken", "bijgewerkt, klopt"),
    ],
)
def test_a_deed_stays_done_where_all_is_said_to_be_well(locale: str, task: str, said: str) -> None:
    assert state(task, said, locale) is Status.DONE


@pytest.mark.parametrize(
    ("locale", "task", "said"),
    [
        ("fr-FR", "Vérifier le taux", "vérifié, taux pas OK"),
        ("en-GB", "Check the rates", "checked, they are wrong"),
        ("de-DE", "Satz prüfen", "geprüft, passt nicht"),
    ],
)
def test_a_deed_is_in_doubt_where_it_is_said_not_to_be_well(locale: str, task: str, said: str) -> None:
    assert state(task, said, locale) is Status.UNCLEAR
