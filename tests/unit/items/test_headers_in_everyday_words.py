"""Headers as people speak ("C'est à qui ?") or cut short ("Scad. agg."), in each language."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import Role

DID_IT = {
    "en-GB": [
        "Did that happen?",
        "Has it been done?",
        "Is it finished?",
        "Happened yet?",
        "Rec’d",
        "Did we do it?",
    ],
    "de-DE": ["Ist das erledigt?", "Wurde es umgesetzt?", "Geklappt?", "Schon gemacht?", "Erhalten?"],
    "fr-FR": ["Est-ce réglé ?", "Ça a été fait ?", "C’est déjà fait ?", "Reçu ?"],
    "es-ES": ["¿Ya se hizo?", "¿Está listo?", "¿Lo hicimos?", "¿Recibida?"],
    "pt-PT": ["Já está feito?", "Foi resolvido?", "Tá pronto?", "Fez-se?", "Recebidos?"],
    "nl-NL": ["Is dit gedaan?", "Is het al klaar?", "Gelukt?", "Al ontvangen?"],
    "it-IT": ["È già stato fatto?", "È completato?", "L’abbiamo fatto?", "Ricevuta?"],
}
WHOSE = {
    "en-GB": [
        "Who has this",
        "Who’s got the ball?",
        "Ball in whose court",
        "Who has the pen",
        "In whose court?",
    ],
    "de-DE": ["Wer hat das?", "Bei wem liegt es?", "Wer hat den Hut auf?", "Wessen Job?"],
    "fr-FR": ["C’est à qui de jouer ?", "Qui a la main ?", "Qui s’y colle ?", "À charge de"],
    "es-ES": ["¿De quién es?", "¿A quién le corresponde?", "En manos de", "¿Quién lo tiene?"],
    "pt-PT": ["De quem é?", "Está com quem?", "Quem ficou de fazer?", "Bola com"],
    "nl-NL": ["Van wie is het?", "Wie heeft de bal?", "Bij wie ligt het?"],
    "it-IT": ["Chi ce l’ha?", "A chi spetta?", "In mano a", "Di chi è la palla?"],
}
WHAT = {
    "en-GB": [
        "What will we do?",
        "What are you doing next?",
        "What did you say you’d do?",
        "What did we agree to do?",
    ],
    "de-DE": ["Was wollten wir tun?", "Was hatten wir vereinbart?", "Noch zu klären"],
    "fr-FR": ["Qu’est-ce qu’on fait ?", "Ce qu’on avait dit", "Diligences à accomplir", "À régler"],
    "es-ES": ["¿Qué vamos a hacer?", "¿En qué quedamos?", "Cosas por resolver"],
    "pt-PT": ["O que dissemos que faríamos", "O que temos de fazer", "Coisas para tratar"],
    "nl-NL": ["Wat hadden we afgesproken?", "Nog te regelen", "Dingen te doen"],
    "it-IT": ["Cosa avevamo promesso?", "Faccende da sbrigare", "Che cosa facciamo?", "Da chiudere"],
}
BY_WHEN = {
    "en-GB": ["Needed by", "Want it by", "Need by?"],
    "de-DE": ["Gebraucht bis", "Wann nötig?"],
    "fr-FR": ["C’est pour quand ?", "Avant quelle date ?", "D’ici quand ?"],
    "es-ES": ["¿Para qué día?", "Se necesita para", "¿Antes de cuándo?"],
    "pt-PT": ["Pra quando?", "Até que dia?", "Para que data"],
    "nl-NL": ["Nodig voor", "Voor welke datum?"],
    "it-IT": ["Per che giorno?", "Serve entro", "Entro che data?"],
}


def _each(headers: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(header, locale) for locale, each in headers.items() for header in each]


@pytest.mark.parametrize(("header", "locale"), _each(DID_IT))
def test_a_column_that_asks_whether_it_happened_says_what_is_done(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.DONE


@pytest.mark.parametrize(("header", "locale"), _each(WHOSE))
def test_a_column_that_asks_whose_turn_it_is_holds_owners(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.OWNER


@pytest.mark.parametrize(("header", "locale"), _each(WHAT))
def test_a_column_that_asks_what_they_do_holds_tasks(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.TASK


@pytest.mark.parametrize(("header", "locale"), _each(BY_WHEN))
def test_a_column_that_asks_when_it_is_needed_holds_deadlines(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.DUE


@pytest.mark.parametrize(
    ("header", "locale"),
    [
        ("Who has access", "en-GB"),
        ("Who has read it", "en-GB"),
        ("What did they say?", "en-GB"),
        ("What are we spending?", "en-GB"),
        ("Did they reply?", "en-GB"),
        ("Court", "en-GB"),
        ("Wer hat zugestimmt?", "de-DE"),
        ("Was ist passiert?", "de-DE"),
        ("Qui a voté ?", "fr-FR"),
        ("C’est combien ?", "fr-FR"),
        ("¿Qué pasó?", "es-ES"),
        ("¿Quién tiene acceso?", "es-ES"),
        ("O que aconteceu?", "pt-PT"),
        ("Quem tem acesso", "pt-PT"),
        ("Wie heeft toegang", "nl-NL"),
        ("Chi ha votato", "it-IT"),
        ("Cosa è successo?", "it-IT"),
    ],
)
def test_a_column_that_asks_for_something_else_is_not_taken_for_it(header: str, locale: str) -> None:
    assert role_of(header, locale) not in {Role.OWNER, Role.DONE, Role.DUE}


@pytest.mark.parametrize(
    ("header", "locale", "role"),
    [
        ("Rev. due", "en-GB", Role.DUE_REVISED),
        ("Orig. date", "en-US", Role.DUE_ORIGINAL),
        ("Resp. party", "en-US", Role.OWNER),
        ("Tgt. date", "en-US", Role.DUE),
        ("Est. completion", "en-US", Role.DUE),
        ("Termin urspr.", "de-DE", Role.DUE_ORIGINAL),
        ("Angep. Frist", "de-DE", Role.DUE_REVISED),
        ("Zust. Person", "de-AT", Role.OWNER),
        ("Bem.", "de-DE", Role.NOTES),
        ("Éch. init.", "fr-FR", Role.DUE_ORIGINAL),
        ("Nouv. éch.", "fr-FR", Role.DUE_REVISED),
        ("Éch.", "fr-FR", Role.DUE),
        ("F. tope", "es-ES", Role.DUE),
        ("Vto. orig.", "es-MX", Role.DUE_ORIGINAL),
        ("Fec. act.", "es-ES", Role.DUE_REVISED),
        ("Dt. limite", "pt-BR", Role.DUE),
        ("Prazo rev.", "pt-PT", Role.DUE_REVISED),
        ("Oorspr. deadline", "nl-NL", Role.DUE_ORIGINAL),
        ("Aangep. datum", "nl-BE", Role.DUE_REVISED),
        ("Scad. orig.", "it-IT", Role.DUE_ORIGINAL),
        ("Scad. agg.", "it-IT", Role.DUE_REVISED),
        ("Resp./Scad.", "it-IT", Role.OWNER_DUE),
    ],
)
def test_a_header_cut_short_holds_what_the_whole_one_holds(header: str, locale: str, role: Role) -> None:
    assert role_of(header, locale) is role


@pytest.mark.parametrize("header", ["Rev.", "Est.", "F 1", "Rep. by", "Prev. owner contact"])
def test_what_may_be_cut_short_from_anything_is_left_open(header: str) -> None:
    assert role_of(header, "en-GB") not in {Role.DUE, Role.DUE_REVISED, Role.DUE_ORIGINAL}


def test_the_revised_date_counts_however_short_its_header_is() -> None:
    header = ["Cose da chiudere", "In mano a", "Scad. orig.", "Scad. agg."]
    note = doc(table([header, ["Bilancio", "Rita", "20/01/2026", "12/03/2026"]]))
    (item,) = extract(note, facts("Call 4 March 2026"), locale="it-IT").items
    assert (item.due_raw, item.due_previous_raw) == ("12/03/2026", "20/01/2026")
