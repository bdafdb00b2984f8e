"""A short run of what `scripts/fuzz` does at length."""

from tests.fuzzing.trial import make_trial, read_trial, run_trial

SEED = 20_261_126
DOCUMENTS = 150


def test_no_mutated_document_breaks_a_reading_or_takes_longer_than_its_size_allows() -> None:
    failures = [run_trial(SEED, number) for number in range(DOCUMENTS)]

    assert [(one.number, one.failure) for one in failures if one.failure] == []


def test_a_seed_and_a_number_always_make_the_same_document() -> None:
    assert repr(make_trial(1, 7)) == repr(make_trial(1, 7))
    assert repr(make_trial(1, 7)) != repr(make_trial(2, 7))


def test_a_failure_is_told_with_its_place() -> None:
    trial = make_trial(1, 7)
    trial.document["title"] = _Unprintable()

    outcome = read_trial(trial)

    assert outcome.failure is not None
    assert outcome.failure.what.startswith("ZeroDivisionError")


class _Unprintable(str):
    __slots__ = ()

    def isascii(self) -> bool:
        raise ZeroDivisionError
