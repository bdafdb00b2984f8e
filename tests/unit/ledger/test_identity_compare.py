import pytest

from whoowes.core.ledger.identity import Likeness, compare_prepared, compare_tasks, prepare


def test_equal_words_link_whoever_owns_them() -> None:
    found = compare_tasks("Send menu", "send menu.", same_owner=False)

    assert (found.likeness, found.exact) == (Likeness.SAME, True)


def test_other_words_of_another_owner_link_only_where_nothing_is_added() -> None:
    assert compare_tasks("Send menu", "Share the menu", same_owner=False).likeness is Likeness.SAME
    added = compare_tasks("Send floor plan", "Send floor plan to Kim", same_owner=False)
    assert added.likeness is Likeness.POSSIBLY


def test_what_is_said_without_a_verb_links_only_where_the_owner_is_not_another() -> None:
    texts = ("References from the landlord", "Get references from the landlord")

    assert compare_tasks(*texts, same_owner=True).likeness is Likeness.SAME
    assert compare_tasks(*texts, same_owner=False).likeness is Likeness.POSSIBLY


def test_a_thing_and_the_making_of_it_link_only_where_one_owner_is_named_for_both() -> None:
    texts = ("Garden plan", "Draft the garden plan")

    assert compare_tasks(*texts, same_owner=True).likeness is Likeness.SAME
    assert compare_tasks(*texts).likeness is Likeness.POSSIBLY
    assert compare_tasks(*texts, same_owner=False).likeness is Likeness.POSSIBLY


@pytest.mark.parametrize(("days", "likeness"), [(90, Likeness.SAME), (91, Likeness.POSSIBLY)])
def test_more_than_90_days_never_link_by_themselves(days: int, likeness: Likeness) -> None:
    assert compare_tasks("Send menu", "Send menu", days_apart=days).likeness is likeness
    assert compare_tasks("Send menu", "Share menu", days_apart=-days).likeness is likeness


def test_days_and_owner_never_lift_a_veto() -> None:
    found = compare_tasks("Pay invoice 77", "Pay invoice 78", same_owner=True, days_apart=0)

    assert (found.likeness, found.vetoed) == (Likeness.NEW, True)


@pytest.mark.parametrize(
    ("task", "exact"),
    [("Send monthly report", Likeness.POSSIBLY), ("Set up monthly call", Likeness.SAME)],
)
def test_only_work_that_itself_recurs_is_left_to_status_and_dates(task: str, exact: Likeness) -> None:
    assert compare_tasks(task, task).likeness is exact


def test_texts_taken_apart_before_compare_as_the_texts_do() -> None:
    one, other = "Review lease", "Check the lease"

    assert compare_prepared(prepare(one), prepare(other)) == compare_tasks(one, other)


def test_texts_without_a_word_are_the_same_only_where_they_are_equal() -> None:
    assert compare_tasks("???", "???").likeness is Likeness.SAME
    assert compare_tasks("???", "!!!").likeness is Likeness.NEW


@pytest.mark.parametrize(
    ("one", "other"), [("Review the agenda", "Review the agendas"), ("Agree quotas", "Agree the quota")]
)
def test_a_known_word_that_ends_on_a_vowel_and_its_plural_are_one(one: str, other: str) -> None:
    assert compare_tasks(one, other).likeness is Likeness.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [("Brief her on fees", "Brief me on fees"), ("Post her the key", "Post you the key")],
)
def test_what_goes_to_her_and_to_somebody_else_is_in_doubt(one: str, other: str) -> None:
    assert compare_tasks(one, other).likeness is Likeness.POSSIBLY


def test_what_is_hers_may_go_to_the_same_as_before() -> None:
    assert compare_tasks("Send us her report", "Send us the report").likeness is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "plain", "told"),
    [
        ("en-GB", "Send the rota", "Send the new rota"),
        ("de-DE", "Dienstplan schicken", "neuen Dienstplan schicken"),
        ("fr-FR", "Envoyer le planning", "Envoyer le nouveau planning"),
        ("es-ES", "Enviar el cuadrante", "Enviar el nuevo cuadrante"),
        ("it-IT", "Mandare il calendario", "Mandare il nuovo calendario"),
        ("pt-PT", "Enviar a escala", "Enviar a nova escala"),
        ("nl-NL", "Rooster sturen", "Nieuw rooster sturen"),
    ],
)
def test_a_new_thing_may_be_the_same_wherever_its_adjective_stands(
    locale: str, plain: str, told: str
) -> None:
    assert compare_tasks(plain, told, same_owner=True, locale=locale).likeness is Likeness.POSSIBLY
