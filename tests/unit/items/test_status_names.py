"""A name in a status says who, however much it looks like a word of a state."""

import pytest

from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status


@pytest.mark.parametrize(
    ("locale", "told", "name"),
    [
        ("it", "fatto da {}", "Sara"),
        ("it", "inviato a {}", "Sara"),
        ("it", "fatto ({})", "Sara"),
        ("it", "pagata da {} il 2 marzo", "Sara"),
        ("it", "consegnato a {}", "Salvo"),
        ("pt", "feito por {}", "Ferreira"),
        ("pt", "enviado a {}", "Oliveira"),
        ("pt", "feito pela {}", "Sara"),
        ("es", "hecho por {}", "Javier"),
        ("es", "enviado a {}", "Herrera"),
        ("fr", "envoyé à {}", "Peter"),
        ("fr", "transmis à {}", "Mercier"),
        ("fr", "transmis à {}", "Fournier"),
        ("fr", "transmis à {}", "André"),
        ("en", "done by {}", "Will"),
        ("en", "done ({})", "Will"),
        ("en", "sent to {} on 3 March", "Will"),
        ("nl", "gedaan door {}", "Dan"),
        ("nl", "verstuurd aan {}", "Bas"),
    ],
)
def test_who_did_it_or_got_it_is_read_like_any_other_name(locale: str, told: str, name: str) -> None:
    found, usual = (read_status(told.format(each), locale=locale) for each in (name, "Costa"))
    assert (found.status, found.rule) == (usual.status, usual.rule)
    assert found.raw == told.format(name)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it", "fatto da Sara"),
        ("pt", "feito por Ferreira"),
        ("es", "hecho por Javier"),
        ("fr", "envoyé à Peter"),
        ("en", "done by Will"),
        ("nl", "gedaan door Dan"),
    ],
)
def test_what_somebody_with_such_a_name_did_is_done(locale: str, text: str) -> None:
    assert read_status(text, locale=locale).status is Status.DONE


@pytest.mark.parametrize(
    ("locale", "named", "other"),
    [
        ("it", "Sara l'ha inviato", "Giulia l'ha inviato"),
        ("it", "Sara ha inviato il contratto", "Giulia ha inviato il contratto"),
        ("it", "Sara: fatto", "Giulia: fatto"),
        ("en", "Will has sent it", "Kevin has sent it"),
        ("en", "Will: done", "Kevin: done"),
    ],
)
def test_a_name_at_the_beginning_is_read_like_any_other(locale: str, named: str, other: str) -> None:
    found, usual = read_status(named, locale=locale), read_status(other, locale=locale)
    assert (found.status, found.rule) == (usual.status, usual.rule)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it", "Sarà inviato domani"),
        ("it", "sara inviato domani"),
        ("it", "Sara inviato domani"),
        ("en", "Will be sent"),
        ("en", "Will send it on Friday"),
        ("en", "done by May"),
        ("en", "Done by Friday"),
        ("de", "erledigt mit Entwurf"),
        ("de", "erledigt bis Warten vorbei"),
        ("pt", "enviado a confirmar"),
        ("es", "hecho por confirmar"),
        ("fr", "envoyé à signer"),
        ("nl", "verstuurd, dan tekenen"),
        ("it", "Fatto, da Verificare"),
        ("it", "Inviato da Firmare"),
        ("fr", "Envoyé, à Signer"),
        ("fr", "Envoyé à Négocier"),
        ("fr", "Fait, à Faire Valider"),
        ("es", "Hecho, a Revisar"),
        ("es", "Hecho, por Confirmar"),
        ("pt", "Feito, a Confirmar"),
        ("pt", "Enviado, por Assinar"),
    ],
)
def test_words_of_states_that_are_no_names_go_on_casting_doubt(locale: str, text: str) -> None:
    assert read_status(text, locale=locale).status is not Status.DONE


def test_the_reason_is_told_with_the_name_as_written() -> None:
    assert read_status("blocked: sent back by Will", locale="en").reason == "sent back by Will"


def test_a_word_longer_than_any_name_is_none() -> None:
    short, long = "feito por Ferreira", f"feito por F{'e' * 40}rreira"
    assert read_status(short, locale="pt").status is Status.DONE
    assert read_status(long, locale="pt").status is not Status.DONE
