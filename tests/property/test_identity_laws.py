from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.ledger.identity import Likeness, assign, compare_tasks, prepare

LOCALES = ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "pt-PT", "nl-NL", "it-IT"]
# A task of each language with a place for what makes it another one.
FRAMES = {
    "en-GB": ["Send report {} to the bank", "Book {} hall"],
    "de-DE": ["Bericht {} an die Bank schicken", "Prüfung des Vertrags {}"],
    "fr-FR": ["Envoyer le rapport {} à la banque", "Signature du contrat {}"],
    "es-ES": ["Enviar el informe {} al banco", "Firma del contrato {}"],
    "pt-PT": ["Enviar o relatório {} ao banco", "Assinatura do contrato {}"],
    "nl-NL": ["Rapport {} naar de bank sturen", "Controle van het contract {}"],
    "it-IT": ["Inviare la relazione {} alla banca", "Firma del contratto {}"],
}
MONTHS = {
    "en-GB": ["March", "April", "July", "Sept"],
    "de-DE": ["März", "April", "Juli", "Dezember"],
    "fr-FR": ["mars", "avril", "juillet", "décembre"],
    "es-ES": ["marzo", "abril", "julio", "diciembre"],
    "pt-PT": ["março", "abril", "julho", "dezembro"],
    "nl-NL": ["maart", "april", "juli", "december"],
    "it-IT": ["marzo", "aprile", "luglio", "dicembre"],
}
ONE_OF_A_KIND = [
    ["7", "8", "1042", "2027"],
    ["Q1", "Q2", "H1", "Q4"],
    ["v1", "v2", "v1.1"],
    ["Kevin", "Sara", "Acme", "Northwind"],
    ["NDA", "MSA", "DPA"],
    ["5.000 €", "50.000 €", "5.000 $"],
    ["10%", "15%"],
]

WORDS = st.sampled_from(
    [
        *(
            "Send",
            "send",
            "Review",
            "review",
            "Follow up",
            "ask",
            "for",
            "from",
            "to",
            "with",
            "and",
            "not",
            "-",
            ":",
        ),
        *(
            "Q3",
            "deck",
            "decks",
            "feedback",
            "contract",
            "contact",
            "Kevin",
            "Sara",
            "IT",
            "it",
            "US",
            "March",
            "by",
        ),
        *(
            "updated",
            "draft",
            "homepage",
            "home",
            "page",
            "two",
            "2",
            "[Open]",
            "Friday",
            "weekly",
            "team",
            "(",
            "ß",
        ),
        *("Vertrag", "Vertragsentwurf", "prüfen", "schicken", "des", "an", "zu", "le", "envoyer", "à", "du"),
        *("revisar", "el", "enviar", "o", "inviare", "il", "nakijken", "te", "€5k", "so", "PROJ-1:"),
    ]
)
TASKS = st.one_of(st.text(max_size=30), st.lists(WORDS, max_size=7).map(" ".join))
CIRCUMSTANCES = st.fixed_dictionaries(
    {
        "locale": st.sampled_from(LOCALES),
        "same_owner": st.sampled_from([None, True, False]),
        "days_apart": st.one_of(st.none(), st.integers(-200, 200)),
    }
)
SCORES = st.integers(0, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from([0.0, 0.4, 0.6, 0.61, 0.8, 1.0]), min_size=width, max_size=width), max_size=5
    )
)


@given(TASKS, TASKS, CIRCUMSTANCES)
def test_comparing_is_symmetric(one: str, other: str, circumstances: dict[str, Any]) -> None:
    assert compare_tasks(one, other, **circumstances) == compare_tasks(other, one, **circumstances)


@given(TASKS, st.sampled_from(LOCALES))
def test_a_text_is_the_same_as_itself_unless_it_says_that_it_recurs(task: str, locale: str) -> None:
    found = compare_tasks(task, task, same_owner=False, locale=locale)

    assert found.exact
    assert (found.likeness is Likeness.SAME) is not prepare(task, locale).recurs


@pytest.mark.parametrize("locale", FRAMES)
def test_another_number_month_name_or_sum_is_another_promise_in_every_language(locale: str) -> None:
    for frame in FRAMES[locale]:
        for kind in [MONTHS[locale], *ONE_OF_A_KIND]:
            texts = [frame.format(each) for each in kind]
            linked = [(a, b) for a in texts for b in texts if a != b and _is_linked(a, b, locale)]
            assert linked == []


@pytest.mark.parametrize("locale", FRAMES)
def test_what_one_task_alone_names_never_links_silently_where_it_may_tell_which(locale: str) -> None:
    bare = FRAMES[locale][1].replace(" {}", "")

    assert not any(_is_linked(bare, FRAMES[locale][1].format(fact), locale) for fact in ("1042", "Q3", "NDA"))


def _is_linked(one: str, other: str, locale: str) -> bool:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    return found.likeness is Likeness.SAME


@given(TASKS, TASKS, st.sampled_from(LOCALES))
def test_a_veto_is_never_the_same_and_a_link_has_a_score_of_at_least_six_tenths(
    one: str, other: str, locale: str
) -> None:
    found = compare_tasks(one, other, locale=locale)

    assert 0 <= found.score <= 1
    assert not (found.vetoed and found.likeness is not Likeness.NEW)
    assert (found.likeness is Likeness.SAME) <= (found.score >= 0.6)


@given(SCORES)
def test_assignment_is_one_to_one_allowed_and_optimal(rows: list[list[float]]) -> None:
    columns = assign(rows)
    pairs = [(row, column) for row, column in enumerate(columns) if column is not None]

    assert len(columns) == len(rows)
    assert len({column for _, column in pairs}) == len(pairs)
    assert all(rows[row][column] > 0 for row, column in pairs)
    assert abs(sum(rows[row][column] for row, column in pairs) - _best_sum(rows)) < 1e-9


def _best_sum(rows: list[list[float]]) -> float:
    @cache
    def best(row: int, taken: frozenset[int]) -> float:
        if row == len(rows):
            return 0.0
        free = [column for column, score in enumerate(rows[row]) if score > 0 and column not in taken]
        return max(
            [best(row + 1, taken), *(rows[row][column] + best(row + 1, taken | {column}) for column in free)]
        )

    return best(0, frozenset())
