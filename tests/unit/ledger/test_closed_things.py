"""What closes a promise by its thing alone: a review, a finished row, that it came; and what does not."""

import pytest
from tests.builders import doc, facts, heading, item, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger

REVIEWS = {
    "en": ("Actions", "Since last time"),
    "de": ("Aufgaben", "Offen vom letzten Mal"),
    "fr": ("Actions", "Retour sur la dernière fois"),
    "es": ("Acciones", "Desde la última vez"),
    "pt": ("Ações", "Desde a última vez"),
    "nl": ("Acties", "Sinds de vorige keer"),
    "it": ("Azioni", "Dall'ultima volta"),
}


def reviewed(agreed: str, said: str, locale: str = "en-GB") -> list[str]:
    """Return how the promises of a call stand after a line in the review of the next."""
    actions, review = REVIEWS[locale[:2]]
    notes = [
        extract(document, facts(title), locale=locale)
        for title, document in (
            ("Acme call 2026-03-04", doc(heading(actions), *map(item, agreed.split(" | ")))),
            ("Acme call 2026-03-18", doc(heading(review), item(said))),
        )
    ]
    return _standing(
        build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)
    )


def listed(agreed: str, *row: str) -> list[str]:
    """Return how the promises of a call stand after a row in a table of the next."""
    header = ("Action", "Owner", "Due", "Status")
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), *map(item, agreed.split(" | ")))),
            ("Acme call 2026-03-18", doc(table((header, row)))),
        )
    ]
    return _standing(build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar")))


def _standing(found: Ledger) -> list[str]:
    return [
        f"{entry.state.value}{'?' if Doubt.UNCLEAR_STATUS in entry.doubts else ''}" for entry in found.entries
    ]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Kevin: list of all tenants with their move-in dates",
            "Tenant list: done, thank you Kevin!",
        ),
        ("en-GB", "Kevin: mark up of second tender by Tuesday", "Mark up of second tender ☑"),
        ("en-US", "Kevin: file the franchise tax report for 2025", "Franchise tax report: filed on 3/13"),
        ("en-GB", "Kevin: decide whether to keep the lock-up", "Lock-up: decided, they are giving it up"),
        ("de-DE", "Kevin: Zählerstände vom Versorger anfordern", "Zählerstände: liegen vor"),
        (
            "fr-FR",
            "Kevin : fixer les dates des audits annuels",
            "dates des audits : c'est fait, du 3 au 14 mars",
        ),
        ("pt-BR", "Kevin: atualizar o cadastro no sistema", "Cadastro: atualizado"),
        ("nl-NL", "Kevin: ledenbestand aanleveren", "Ledenbestand: ontvangen op 12 maart, afgerond"),
        ("fr-FR", "Kevin : devis pour les bâches", "devis bâches : fait, 840 € HT"),
        ("es-ES", "Kevin: enviar recibos de febrero", "Recibos de febrero: llegaron el 16, ok"),
    ],
)
def test_a_review_that_closes_what_a_promise_is_about_closes_it(locale: str, agreed: str, said: str) -> None:
    assert reviewed(agreed, said, locale) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: slides for the board meeting", "Board meeting: done"),
        ("en-GB", "Kevin: letter to the landlord's agents", "Landlord's agents: done"),
        ("en-GB", "Kevin: NDA and lease", "NDA: done"),
        ("en-GB", "Kevin: sign the lease for the annex", "Lease for the annex: received"),
        ("en-GB", "Kevin: review and sign the annex lease", "Reviewed the annex lease: done"),
        ("en-GB", "Kevin: send the annex lease to Nora", "Annex leases: done"),
        ("en-GB", "Kevin: order the signed copy of the deed", "Signed copy of the deed: signed"),
        ("fr-FR", "Kevin : réserver la salle de réunion", "salle de réunion : réservée, une autre"),
        ("fr-FR", "Kevin : devis pour les bâches", "devis bâches : fait, signature avant le 20 mars"),
        ("de-DE", "Kevin: Zählerstände anfordern", "Zählerstände: angefordert, kommen bis Freitag"),
    ],
)
def test_a_review_of_a_part_of_what_it_is_for_or_of_another_deed_closes_nothing(
    locale: str, agreed: str, said: str
) -> None:
    assert (
        not reviewed(agreed, said, locale)[0].startswith("done") or "?" in reviewed(agreed, said, locale)[0]
    )


@pytest.mark.parametrize(
    ("agreed", "row", "expected"),
    [
        ("Kevin: get the W-8 from the new haulier", ("W-8 from the haulier", "Kevin", "", "done"), ["done"]),
        (
            "Kevin: register the new trainee for payroll",
            ("New trainee payroll", "Kevin", "", "no longer needed"),
            ["dropped"],
        ),
        ("Kevin: send the annex lease", ("Annex lease", "", "", "sent 12 March"), ["done"]),
        ("Kevin: send the annex lease", ("Annex lease", "Sara", "", "done"), ["open", "done"]),
        ("Kevin: draft the board minutes", ("Board minutes template", "Kevin", "", "done"), ["open", "done"]),
        ("Kevin: review the yard lease", ("Sign the yard lease", "Kevin", "", "done"), ["open", "done"]),
        ("Kevin: get the annex lease and sign it", ("Annex lease", "Kevin", "", "done"), ["open?", "done"]),
    ],
)
def test_a_finished_row_closes_the_promise_of_its_owner_whose_thing_it_names(
    agreed: str, row: tuple[str, ...], expected: list[str]
) -> None:
    assert listed(agreed, *row) == expected


def test_of_two_promises_about_one_thing_a_finished_row_closes_none() -> None:
    agreed = "Kevin: send the yard lease to Nora | Kevin: send the yard lease to the bank"
    assert "done" not in listed(agreed, "Yard lease", "Kevin", "", "done")[:2]


@pytest.mark.parametrize(
    ("agreed", "said", "expected"),
    [
        ("Kevin: send the payslips", "came in on 9 March", "done"),
        ("Kevin: get the payslips", "came in on 9 March", "done"),
        ("Nora: get the payslips", "came in on 9 March", "done"),
        ("Kevin: publish the shop", "live since 9 March", "done"),
        ("Nora: send the payslips", "came in on 9 March", "open?"),
        ("Kevin: sign the payslips", "came in on 9 March", "open?"),
        ("Kevin: get the payslips and check them", "came in on 9 March", "open?"),
        ("Kevin: translate the shop", "live since 9 March", "open?"),
    ],
)
def test_what_came_is_done_where_it_was_to_be_got_or_sent_to_the_writer(
    agreed: str, said: str, expected: str
) -> None:
    owner, task = agreed.split(": ")
    assert listed(agreed, task, owner, "", said) == [expected]


@pytest.mark.parametrize(
    ("locale", "said", "task"),
    [
        ("fr-FR", "c'est fait, du 3 au 14 mars", "fixer les dates"),
        ("fr-FR", "faites le 20, ok", "transmettre les copies"),
        ("de-DE", "gemacht, alles freigegeben", "Fotos schicken"),
        ("en-GB", "sent on Monday", "work out the payroll costs"),
        ("fr-FR", "envoyées le 15", "proposer deux dates"),
    ],
)
def test_words_of_doing_what_stands_behind_the_mark_and_what_needs_the_deed_name_no_other(
    locale: str, said: str, task: str
) -> None:
    assert not TaskTexts(locale).is_other_deed(said, task)


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Staff list", "list of all staff with start dates", True),
        ("deposit", "pay the deposit", True),
        ("offer letter", "draft the offer letter for the new cook", True),
        ("budget", "send the revised budget", False),
        ("cook", "draft the offer letter for the new cook", False),
        ("board meeting", "slides for the board meeting", False),
        ("price list from Baker", "send the price list to Baker", False),
        ("unit 3 lease", "send the lease for unit 2", False),
        ("venue", "book the training venue, order lunch", False),
    ],
)
def test_the_thing_of_a_promise_is_the_noun_of_its_first_phrase(
    short: str, full: str, *, expected: bool
) -> None:
    assert TaskTexts("en-GB").names_thing_of(short, [full]) is expected


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: list of all tenants with their move-in dates", "Tenant list done"),
        ("en-GB", "Kevin: list of all tenants with their move-in dates", "Tenant list sent, thanks Kevin!"),
        ("de-DE", "Kevin: Zählerliste schicken", "Zählerliste verschickt, danke Kevin!"),
        ("nl-NL", "Kevin: ledenlijst sturen", "Ledenlijst verstuurd, bedankt"),
        ("it-IT", "Kevin: completare il registro soci", "Registro soci completato, grazie!"),
    ],
)
def test_a_closing_word_that_no_mark_parts_from_the_thing_closes_under_review(
    locale: str, agreed: str, said: str
) -> None:
    assert reviewed(agreed, said, locale) == ["done"]


@pytest.mark.parametrize(
    "said",
    [
        "Get the tenant list done",
        "Tenant list nearly done",
        "Tenant list not done",
        "Tenant list must be done",
    ],
)
def test_a_closing_word_at_the_end_of_what_is_wanted_or_denied_closes_nothing(said: str) -> None:
    assert not any(each == "done" for each in reviewed("Kevin: list of all tenants with dates", said))


@pytest.mark.parametrize(
    ("locale", "agreed", "said", "expected"),
    [
        ("en-GB", "Kevin: cancel the gym membership", "Gym membership cancelled", "done"),
        ("de-DE", "Kevin: Leasingvertrag kündigen", "Leasingvertrag gekündigt", "done"),
        ("fr-FR", "Kevin : annuler la commande Moreau", "Commande Moreau : annulée", "done"),
        ("nl-NL", "Kevin: bestelling Vos annuleren", "Bestelling Vos geannuleerd", "done"),
        ("es-ES", "Kevin: anular el pedido Soler", "Pedido Soler: anulado", "done"),
        ("it-IT", "Kevin: disdire il noleggio", "Noleggio: disdetto", "done"),
        ("en-GB", "Kevin: cancel the gym membership", "Gym membership: no longer needed", "open?"),
        ("en-GB", "Kevin: terminate the gym membership", "Gym membership: dropped", "open?"),
        ("de-DE", "Kevin: Leasingvertrag kündigen", "Leasingvertrag: entfällt", "open?"),
        ("pt-BR", "Kevin: cancelar o pedido Lima", "Pedido Lima: não é mais necessário", "open?"),
        ("en-GB", "Kevin: book the gym", "Gym: no longer needed", "dropped"),
    ],
)
def test_what_was_to_be_undone_is_done_in_its_own_verb_and_dropped_in_no_other(
    locale: str, agreed: str, said: str, expected: str
) -> None:
    assert reviewed(agreed, said, locale) == [expected]


@pytest.mark.parametrize(
    ("locale", "agreed", "said", "expected"),
    [
        ("fr-FR", "Kevin : parapher l'avenant", "Avenant : paraphé par la mairie", "open?"),
        ("fr-FR", "Kevin : envoyer l'avenant", "Avenant : envoyé par un autre notaire", "open?"),
        ("es-ES", "Kevin: pagar la fianza", "Fianza: pagada por el inquilino", "open?"),
        ("pt-BR", "Kevin: enviar o convite", "Convite: enviado pela prefeitura", "open?"),
        ("nl-NL", "Kevin: borg betalen", "Borg: betaald door een huurder", "open?"),
        ("it-IT", "Kevin: inviare l'invito", "Invito: inviato dall'agente", "open?"),
        ("en-GB", "Kevin: pay the bond", "Bond: paid by another tenant", "open?"),
        ("de-DE", "Kevin: Kaution bezahlen", "Kaution: bezahlt durch den Mieter", "open?"),
        ("fr-FR", "Kevin : envoyer l'avenant", "Avenant : envoyé par le cabinet", "done"),
        ("pt-BR", "Kevin: enviar o convite", "Convite: enviado pelo Kevin", "done"),
        ("pt-BR", "Kevin: enviar o convite", "Convite: enviado pelo correio", "done"),
        ("it-IT", "Kevin: inviare l'invito", "Invito: inviato da Kevin", "done"),
        ("es-ES", "Kevin: pagar la fianza", "Fianza: pagada por Kevin", "done"),
    ],
)
def test_what_a_stranger_did_closes_nothing_and_what_one_of_ours_did_does(
    locale: str, agreed: str, said: str, expected: str
) -> None:
    assert reviewed(agreed, said, locale) == [expected]


@pytest.mark.parametrize(
    ("locale", "agreed", "said", "expected"),
    [
        ("pt-BR", "Kevin: assinar o convênio", "Convênio: chegou", "open?"),
        ("es-ES", "Kevin: traducir el convenio", "Convenio: llegó", "open?"),
        ("fr-FR", "Kevin : parapher le devis", "Devis : reçu", "open?"),
        ("nl-NL", "Kevin: begroting controleren", "Begroting ontvangen", "open?"),
        ("en-GB", "Kevin: check the site plans", "Site plans received", "open?"),
        ("en-GB", "Kevin: send the site plans", "Site plans received", "done"),
        ("fr-FR", "Kevin : envoyer les plans", "Plans reçus", "done"),
        ("nl-NL", "Kevin: begroting sturen", "Begroting ontvangen", "done"),
        ("it-IT", "Kevin: mandare le planimetrie", "Planimetrie ricevute", "done"),
        ("en-GB", "Kevin: send the site plans", "Site plans never received", "open?"),
    ],
)
def test_what_came_ends_what_was_to_be_sent_and_not_what_was_to_be_done_to_it(
    locale: str, agreed: str, said: str, expected: str
) -> None:
    found = reviewed(agreed, said, locale)
    assert found == [expected] if expected == "done" else "done" not in found


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: brochure for the fair", "Brochure for the fair: review done"),
        ("en-GB", "Kevin: brochure for the fair", "Brochure for the fair – research finished"),
        ("de-DE", "Kevin: Broschüre für die Messe", "Broschüre für die Messe: Prüfung erledigt"),
        ("fr-FR", "Kevin : brochure du salon", "Brochure du salon : relecture faite"),
    ],
)
def test_one_step_behind_a_mark_does_not_close_the_whole(locale: str, agreed: str, said: str) -> None:
    assert "done" not in reviewed(agreed, said, locale)


def test_a_finished_row_that_may_mean_two_promises_of_its_owner_asks_about_both() -> None:
    agreed = "Kevin: send the summer brochure | Kevin: print the summer brochure"
    assert listed(agreed, "Summer brochure", "Kevin", "", "done") == ["open?", "open?", "done"]
    assert listed(agreed.replace("Kevin: print", "Sara: print"), "Summer brochure", "Kevin", "", "done") == [
        "done",
        "open",
    ]


@pytest.mark.parametrize(
    ("locale", "agreed", "said", "expected"),
    [
        ("en-GB", "Kevin: hire a drummer", "Drummer: hired, pulled out on Monday", "open?"),
        ("fr-FR", "Kevin : choisir le batteur", "Batteur : choisi, s'est rétracté", "open?"),
        ("pt-BR", "Kevin: escolher o salão", "Salão: escolhido, desistiram", "open?"),
        ("nl-NL", "Kevin: zaal kiezen", "Zaal: gekozen, verhuurder haakte af, heeft afgezegd", "open?"),
        ("de-DE", "Kevin: Heizung reparieren", "Heizung: repariert, behauptet er", "open?"),
        ("en-GB", "Kevin: repair the boiler", "Boiler: repaired, all dry now", "done"),
        ("de-DE", "Kevin: Heizung reparieren", "Heizung: repariert, alles warm", "done"),
    ],
)
def test_a_deed_that_came_undone_or_is_only_claimed_closes_nothing(
    locale: str, agreed: str, said: str, expected: str
) -> None:
    assert reviewed(agreed, said, locale) == [expected]


def test_an_open_row_without_its_deed_is_no_promise_of_two_that_differ_by_a_word() -> None:
    row = ("Garden gate", "Kevin", "2 April", "open")
    assert listed("Kevin: fix the garden gate by 13 March", *row) == ["open"]
    both = "Kevin: fix the garden gate by 13 March | Kevin: paint the garden gate by 13 March"
    assert len(listed(both, *row)) == len(("fix", "paint", "row"))
