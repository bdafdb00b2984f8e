"""Reviews of earlier actions that say who did a task, who did not yet, or what somebody did with it."""

import pytest
from tests.unit.items.test_reviews import read


@pytest.mark.parametrize(
    ("locale", "line", "task"),
    [
        ("en-US", "Cash book: Priya hasn't sent it yet", "Cash book"),
        ("en-US", "Deed: Tom did not sign it", "Deed"),
        ("de-DE", "Kassenbuch: Jutta hat es noch nicht geschickt", "Kassenbuch"),
        ("de-DE", "Inventurliste – Jutta hat sie noch nicht fertig", "Inventurliste"),
        ("de-DE", "Vollmacht: Jutta hat sie nicht unterschrieben", "Vollmacht"),
        ("nl-NL", "Kasboek: Tom heeft het nog niet gestuurd", "Kasboek"),
        ("fr-FR", "Kbis à jour : Tom ne l'a pas encore envoyé", "Kbis à jour"),
        ("fr-FR", "Devis : Tom ne l'a pas signé", "Devis"),
        ("es-ES", "Certificado digital: Tom no lo ha firmado", "Certificado digital"),
        ("es-ES", "Nóminas: Tom todavía no las ha revisado", "Nóminas"),
        ("it-IT", "Visura: Tom non l'ha ancora chiesta", "Visura"),
        ("it-IT", "Deleghe: Tom non le ha firmate", "Deleghe"),
        ("pt-PT", "Mapa de férias: Tom ainda não o enviou", "Mapa de férias"),
        ("pt-PT", "Contrato: Tom não o assinou", "Contrato"),
    ],
)
def test_a_remark_that_somebody_has_not_done_it_leaves_the_task_open(
    locale: str, line: str, task: str
) -> None:
    found = read(line, locale)
    assert (found.task, found.status.status.value) == (task, "open")


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("de-DE", "Gesellschaftervertrag: hat Jutta unterschrieben"),
        ("nl-NL", "Volmacht: heeft Tom ondertekend"),
        ("fr-FR", "Registre du personnel : Tom l'a mis à jour"),
        ("fr-FR", "Mandat SEPA : Tom l'a signé"),
        ("fr-FR", "Photos : Tom les a déjà mises en ligne"),
        ("es-ES", "Web: Tom la ha actualizado"),
        ("es-ES", "Aplazamiento: Tom ya lo ha solicitado"),
        ("it-IT", "Listino: Tom l'ha aggiornato"),
        ("it-IT", "Delega: Tom l'ha firmata"),
        ("pt-PT", "Site: Tom já o atualizou"),
    ],
)
def test_whoever_did_it_closes_the_task_by_the_verbs_of_the_trade(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "done"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Lease: Tom has queried it"),
        ("de-DE", "Mietvertrag: Jutta hat ihn angefragt"),
        ("nl-NL", "Huurcontract: Tom heeft het opgevraagd"),
        ("fr-FR", "Bail : Tom l'a redemandé"),
        ("fr-FR", "Assurance : Tom s'en est occupé"),
        ("es-ES", "Contrato: Tom lo ha reclamado"),
        ("it-IT", "Contratto: Tom l'ha sollecitato"),
        ("pt-PT", "Contrato: Tom já o reclamou"),
    ],
)
def test_what_somebody_did_with_it_otherwise_leaves_the_state_unclear(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "unclear"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Deed: Tom hasn't signed it, but will by Friday"),
        ("de-DE", "Kassenbuch: Jutta hat es noch nicht geschickt, entfällt"),
        ("fr-FR", "Devis : Tom ne l'a pas encore signé, plus nécessaire"),
    ],
)
def test_more_behind_not_yet_is_not_taken_for_plainly_open(locale: str, line: str) -> None:
    assert read(line, locale).status.rule != "not-done-by-somebody"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Cash book: Tom sent it, without the receipts"),
        ("de-DE", "Kassenbuch: Jutta hat es abgegeben, aber ohne Belege"),
        ("de-DE", "Kassenbuch: hat Jutta geschickt, leider das falsche"),
        ("nl-NL", "Kasboek: Tom heeft het gestuurd, maar zonder bonnen"),
        ("fr-FR", "Devis : Tom l'a envoyé, mais sans annexe"),
        ("es-ES", "Nóminas: Tom las ha enviado, pero sin firma"),
        ("it-IT", "Visura: Tom l'ha inviata, ma senza allegati"),
        ("pt-PT", "Mapa de férias: Tom enviou-o, mas sem datas"),
    ],
)
def test_what_somebody_did_in_part_leaves_the_state_unclear(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "unclear"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("de-DE", "Kassenbuch: Jutta hat es gestern abgegeben, danke"),
        ("en-US", "Deed: Tom signed it on 2 March"),
    ],
)
def test_thanks_and_a_past_day_behind_what_somebody_did_leave_it_done(locale: str, line: str) -> None:
    assert read(line, locale).status.status.value == "done"
