"""A closing word behind the very words of a promise closes it only where nothing near doubts it."""

import pytest
from tests.builders import doc, facts, heading, item, para, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, State

TASKS = {
    "en": "Send the offer to the city works",
    "de": "Angebot an die Stadtwerke schicken",
    "fr": "Envoyer l'offre à la mairie",
    "es": "Enviar la oferta al ayuntamiento",
    "pt": "Enviar a proposta à câmara",
    "nl": "Offerte naar de gemeente sturen",
    "it": "Inviare l'offerta al comune",
}
DONE = {
    "en": "done",
    "de": "erledigt",
    "fr": "fait",
    "es": "hecho",
    "pt": "feito",
    "nl": "gedaan",
    "it": "fatto",
}


def after(*blocks: object, locale: str = "en", task: str = "") -> Entry:
    rows = [["Action", "Owner", "Due"], [task or TASKS[locale], "Kevin", "2026-03-10"]]
    notes = [
        extract(document, facts(name), locale=locale)
        for name, document in (
            ("Acme call 2026-03-04", doc(table(rows))),
            ("Acme call 2026-03-18", doc(*blocks)),  # type: ignore[arg-type]
        )
    ]
    (entry,) = build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar")).entries
    return entry


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en", "Plan for April"),
        ("en", "Goal for Friday"),
        ("en", "If the bank agrees"),
        ("en", "Smith & Co"),
        ("en", "Harper Ltd"),
        ("en", "Last year"),
        ("en", "2025"),
        ("en", "How others do it"),
        ("en", "What it looks like when finished"),
        ("en", "Definition of done"),
        ("en", "Scenario A"),
        ("en", "Hopes"),
        ("en", "Objectives"),
        ("en", "Seen from the bank's side of the table"),
        ("de", "Ziel bis Ostern"),
        ("de", "Vorjahr"),
        ("de", "Wenn die Bank zusagt"),
        ("de", "Noch nicht"),
        ("de", "Müller GmbH"),
        ("de", "Wettbewerber"),
        ("fr", "Objectif"),
        ("fr", "D'ici Pâques"),
        ("fr", "L'an dernier"),
        ("fr", "Si la banque accepte"),
        ("fr", "Dupont SARL"),
        ("es", "Objetivo"),
        ("es", "Para abril"),
        ("pt", "Objetivo"),
        ("pt", "Se o banco aceitar"),
        ("nl", "Doel"),
        ("nl", "Voor Pasen"),
        ("it", "Obiettivo"),
        ("it", "Entro Pasqua"),
    ],
)
def test_below_a_heading_that_tells_of_plans_others_or_other_times_it_is_not_done(
    locale: str, title: str
) -> None:
    assert after(heading(title), item(f"{TASKS[locale]}: {DONE[locale]}"), locale=locale).state is State.OPEN


@pytest.mark.parametrize(
    "said", ["What it should look like on Friday:", "We want to hear by Easter:", "Other tenants have:"]
)
def test_below_an_introduction_it_is_not_done(said: str) -> None:
    entry = after(heading("Discussion"), para(said), item(f"{TASKS['en']}: done"))
    assert entry.state is State.OPEN


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "done by Smith & Co"),
        ("en", "done (Smith & Co)"),
        ("en", "done, says Tom; Sara doubts it"),
        ("en", "done 25 March"),
        ("en", "done 12 December"),
        ("en", "✓ or ✗"),
        ("en", "sent. Bounced."),
        ("en", "sent. Wrong price."),
        ("de", "erledigt durch Müller GmbH"),
        ("de", "geschickt, kam zurück"),
        ("de", "verschickt am 25.3."),
        ("fr", "fait par Dupont SARL"),
        ("fr", "envoyé le 25 mars"),
        ("es", "hecho por Pérez SL"),
        ("pt", "feito por Silva Lda"),
        ("nl", "gedaan door Jansen BV"),
        ("it", "fatto da Rossi Srl"),
    ],
)
def test_with_others_other_days_or_more_behind_it_is_asked_about(locale: str, said: str) -> None:
    entry = after(heading("Warehouse"), item(f"{TASKS[locale]}: {said}"), locale=locale)
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "done, thanks Kevin"),
        ("en", "sent. Thanks Kevin!"),
        ("en", "done 12 March"),
        ("en", "done yesterday"),
        ("en", "done!!!"),
        ("en", "done by Kevin"),
        ("de", "erledigt, danke Kevin!"),
        ("de", "verschickt am 12.3."),
        ("fr", "envoyé le 12 mars"),
        ("nl", "verstuurd 12 maart"),
        ("it", "fatto, grazie"),
    ],
)
def test_with_thanks_or_a_day_of_late_it_is_done(locale: str, said: str) -> None:
    present = {"en": "Attendees: Kevin, Sara", "de": "Teilnehmer: Kevin, Sara"}.get(locale, "")
    entry = after(para(present), heading("Housekeeping"), item(f"{TASKS[locale]}: {said}"), locale=locale)
    assert (entry.state, entry.doubts) == (State.DONE, ())


@pytest.mark.parametrize(
    "said", ["VAT return (Q4): done", "VAT return (old): done", "VAT return (Smith): done"]
)
def test_what_brackets_add_makes_another_thing_of_it(said: str) -> None:
    assert after(heading("Discussion"), item(said), task="VAT return").state is State.OPEN


def test_a_quarter_in_brackets_takes_nothing_over() -> None:
    entry = after(heading("Discussion"), item("VAT return (Q4): done"), task="VAT return")
    assert [person.name for person in entry.owner.people] == ["Kevin Wong"]
