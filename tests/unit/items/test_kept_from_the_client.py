"""What is kept from the client, in whatever words, is heeded in every language, wherever it stands."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

KEPT = {
    "en": ["not for the client", "do not share", "between us", "for our eyes only", "keep this between us"],
    "de": [
        "nicht für den Kunden",
        "nicht mit dem Kunden teilen",
        "nicht weitergeben",
        "nur für uns",
        "unter uns",
    ],
    "fr": ["pas pour le client", "ne pas partager avec le client", "ne pas diffuser", "pour nous uniquement"],
    "es": ["no para el cliente", "no compartir con el cliente", "no enviar al cliente", "entre nosotros"],
    "pt": ["não é para o cliente", "não partilhar", "não enviar ao cliente", "só para nós", "entre nós"],
    "nl": [
        "niet voor de klant",
        "niet delen met de klant",
        "niet doorsturen",
        "alleen voor ons",
        "onder ons",
    ],
    "it": ["non per il cliente", "non condividere con il cliente", "non inviare al cliente", "solo per noi"],
}
NAMED = {
    "en": ["internal note", "strictly confidential", "private reminder"],
    "de": ["interne Notiz", "teamintern", "für internen Gebrauch", "streng vertraulich"],
    "fr": ["note interne", "à usage interne", "strictement confidentiel"],
    "es": ["nota interna", "a nivel interno", "estrictamente confidencial"],
    "pt": ["nota interna", "a nível interno", "estritamente confidencial"],
    "nl": ["interne notitie", "voor intern gebruik", "strikt vertrouwelijk"],
    "it": ["nota interna", "ad uso interno", "strettamente riservato"],
}
MARKS = [mark for language in (*KEPT.values(), *NAMED.values()) for mark in language]
NO_MARKS = [
    "Book the table (booked)",
    "Reservar la mesa (reservado)",
    "Reservar a mesa (reservado)",
    "Réserver la table (réservé)",
    "Préparer la lettre (ne pas envoyer)",
    "Brief vorbereiten (nicht abschicken)",
    "Onboard Sam, intern",
    "Chase the invoices (not for March)",
    "Fix the date with us",
    "Nicht für März: Budget prüfen",
    "No enviar: la factura de marzo",
    "Entre nous et la banque : fixer la date",
    "Workshop (team only)",
    "Relire le contrat (pas pour mars)",
    "Sala de reuniones (no para el lunes)",
]


def internal(*blocks: Block, locale: str = "en") -> dict[str, bool]:
    found = extract(doc(heading("2026-03-04", 1), *blocks), facts("Acme call 2026-03-04"), locale=locale)
    return {each.task: each.is_internal for each in found.items}


@pytest.mark.parametrize("note", ["en", "de"])
@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize(
    "written",
    [
        "{mark}: raise fee",
        "[{mark}] raise fee",
        "raise fee ({mark})",
        "raise fee – {mark}",
        "{Mark} : raise fee",
    ],
)
def test_a_task_kept_from_the_client_is_internal_without_its_mark(written: str, mark: str, note: str) -> None:
    task = written.format(mark=mark, Mark=mark.capitalize())
    rows = table([["Action", "Owner", "Due"], [task, "Kim", "2026-03-20"]])
    assert internal(rows, locale=note) == {"raise fee": True}
    assert internal(heading("Actions"), item(task), locale=note) == {"raise fee": True}
    assert list(internal(heading("Actions"), item(f"Kim: {task}"), locale=note).values()) == [True]


@pytest.mark.parametrize("note", ["en", "fr"])
@pytest.mark.parametrize("mark", MARKS)
def test_a_heading_that_keeps_from_the_client_hides_what_follows(mark: str, note: str) -> None:
    rows = table([["Action", "Owner", "Due"], ["Raise fee", "Kim", "2026-03-20"]])
    for over in (mark, mark.upper(), f"Actions ({mark})"):
        assert internal(heading(over), rows, locale=note) == {"Raise fee": True}, over


@pytest.mark.parametrize(
    "over",
    [
        *("Without the client", "After the client left", "For us only", "Just for us"),
        *("Ohne den Kunden", "Nur für uns", "Interne Nachbereitung", "Intern (Team)", "Unter uns"),
        *("Sans le client", "Hors client", "Entre nous", "Pas pour le client"),
        *("Sin el cliente", "A nivel interno", "Sem o cliente", "Só para nós"),
        *(
            "Zonder de klant",
            "Onder ons",
            "Interne opvolging",
            "Senza il cliente",
            "Tra noi",
            "Seguito interno",
        ),
    ],
)
@pytest.mark.parametrize("note", ["en", "es"])
def test_a_heading_of_what_the_client_does_not_hear_hides_what_follows(over: str, note: str) -> None:
    rows = table([["Action", "Owner", "Due"], ["Raise fee", "Kim", "2026-03-20"]])
    assert internal(heading(over), rows, locale=note) == {"Raise fee": True}


@pytest.mark.parametrize("task", NO_MARKS)
@pytest.mark.parametrize("note", list(KEPT))
def test_words_that_keep_nothing_from_the_client_hide_no_task(task: str, note: str) -> None:
    rows = table([["Action", "Owner", "Due"], [task, "Kim", "2026-03-20"]])
    assert list(internal(rows, locale=note).values()) == [False]


@pytest.mark.parametrize(
    "sign", ["#internal", "#intern", "#interne", "#interno", "#interna", "#privado", "#private"]
)
@pytest.mark.parametrize("note", ["en", "nl"])
def test_a_hashtag_before_or_behind_a_task_marks_it(sign: str, note: str) -> None:
    for task in (f"{sign} raise fee", f"raise fee {sign}"):
        rows = table([["Action", "Owner", "Due"], [task, "Kim", "2026-03-20"]])
        assert internal(rows, locale=note) == {"raise fee": True}


@pytest.mark.parametrize(
    "over",
    [
        *("Private clients", "Confidentiality agreement", "Internal audit", "Client and us", "Not for March"),
        *("Interne Revision", "Nur für März", "Ohne Termin", "Nicht geklärt", "Vertraulichkeitsvereinbarung"),
        *(
            "Audit interne",
            "Pas pour mars",
            "Sans date",
            "Entre les deux agences",
            "Control interno",
            "Sin fecha",
        ),
        *(
            "Auditoria interna",
            "Sem data",
            "Interne audit",
            "Zonder datum",
            "Niet voor maart",
            "Revisione interna",
        ),
    ],
)
@pytest.mark.parametrize("note", list(KEPT))
def test_a_heading_that_keeps_nothing_from_the_client_hides_nothing(over: str, note: str) -> None:
    rows = table([["Action", "Owner", "Due"], ["Raise fee", "Kim", "2026-03-20"]])
    assert internal(heading(over), rows, locale=note) == {"Raise fee": False}
