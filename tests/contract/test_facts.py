"""What nobody has measured, asked of whatever stands behind: the emulator, or a live account.

On the emulator each question has the answer of its defaults, and another one in another position of its
switch: so the question can tell them apart. On a live account the answer is told at the end of the run.
"""

import pytest
from tests.contract.backend import Backend
from tests.contract.live import TOLD
from tests.contract.questions import QUESTIONS, Desk, Question
from tests.emulator.world import FOLDER

from whoowes.emulator.switches import OTHER_POSITIONS, Switches, each_other_position

NAMES = {question.name: question for question in QUESTIONS}
OTHERS = [
    (setting, switches) for setting, switches in each_other_position() if setting.partition("=")[0] in NAMES
]


@pytest.fixture
def desk(backend: Backend) -> Desk:
    return Desk(backend.raw, backend.home or backend.raw.make("whoowes contract tests", FOLDER))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_has_the_answer_that_the_emulator_gives(
    backend: Backend, desk: Desk, question: Question
) -> None:
    found = question.ask(desk)
    if backend.home:
        TOLD[question.name] = f"{found!r}; the emulator says {question.emulated!r}"
    else:
        assert found == question.emulated


@pytest.mark.parametrize("name", sorted(set(NAMES) & set(OTHER_POSITIONS)))
def test_the_emulator_answers_with_the_default_of_the_switch(name: str) -> None:
    assert NAMES[name].emulated == getattr(Switches(), name)


@pytest.mark.parametrize(("setting", "switches"), OTHERS, ids=[setting for setting, _ in OTHERS])
def test_a_question_tells_the_positions_of_its_switch_apart(
    backend: Backend, desk: Desk, setting: str, switches: Switches
) -> None:
    workspace = backend.emulator("switches are the emulator's").emulator.workspace
    workspace.switches = switches
    name = setting.partition("=")[0]
    assert NAMES[name].ask(desk) == getattr(switches, name)
