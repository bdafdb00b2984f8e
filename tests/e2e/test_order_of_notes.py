"""The order in which notes are read means nothing: the same ledger, the same page (`product.md`)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.e2e.decisions import context_of
from tests.e2e.sample_desk import sample_desk

from whoowes.cli.wiring import open_engine
from whoowes.core.changes import ClientSurvey, Survey
from whoowes.sync.decide import Decision, NoteSource, decide, strangers_of
from whoowes.sync.run import Engine, open_view

CLIENTS = ("Millrace Dental", "Rosterwren")


@dataclass(frozen=True, slots=True)
class Read:
    """One client's notes as read."""

    engine: Engine
    survey: Survey
    client: ClientSurvey
    sources: tuple[NoteSource, ...]

    def decide(self, sources: list[NoteSource]) -> Decision:
        """Decide with the notes in this order."""
        files = tuple(source.file for source in sources)
        return decide(
            replace(self.client, notes=files),
            sources,
            self.engine.settings,
            as_of=self.engine.clock.today(),
            zone=self.engine.zone,
            strangers=strangers_of(self.client, self.survey, self.engine.settings),
        )


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Read]]:
    home: Path = tmp_path_factory.mktemp("sample")
    with sample_desk(home) as advisor:
        context = context_of(advisor)
        with open_engine(context, context.config(), writes=False) as engine:
            look = open_view(engine)
            yield {
                client.name: Read(engine, look.survey, client, look.visitor.notes.read(client)[0])
                for client in look.survey.clients
                if client.name in CLIENTS
            }


@pytest.mark.parametrize("client", CLIENTS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_notes_in_any_order_make_the_same_ledger_and_the_same_page(
    notes: dict[str, Read], client: str, data: st.DataObject
) -> None:
    read = notes[client]
    shuffled = data.draw(st.permutations(read.sources))
    expected, found = read.decide(list(read.sources)), read.decide(list(shuffled))
    assert found.ledger == expected.ledger
    assert found.view == expected.view
    assert found.page == expected.page


@pytest.mark.parametrize("client", CLIENTS)
def test_problems_are_told_in_the_same_order_whatever_order_notes_are_read_in(
    notes: dict[str, Read], client: str
) -> None:
    read = notes[client]
    assert read.decide(list(reversed(read.sources))).problems == read.decide(list(read.sources)).problems
