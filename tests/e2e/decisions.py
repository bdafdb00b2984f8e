"""The engine of a set-up without its command line: what it decides, and a pass that does not wait."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.e2e.advisor import Advisor

from whoowes.cli.context import Context
from whoowes.cli.settings import engine_settings
from whoowes.cli.wiring import open_engine
from whoowes.core.changes import ClientSurvey
from whoowes.google.auth import load_credentials
from whoowes.google.workspace import open_workspace
from whoowes.store import open_store
from whoowes.sync.decide import Decision
from whoowes.sync.outcome import PassOutcome
from whoowes.sync.run import Engine, open_view, run_pass
from whoowes.sync.settings import Options


def context_of(advisor: Advisor) -> Context:
    """Return the global options of a set-up."""
    today = date.fromisoformat(advisor.today)
    return Context(config_path=Path(advisor.config), today=today, endpoint=advisor.world.server.url)


def decisions_at(advisor: Advisor) -> Iterator[tuple[ClientSurvey, Decision]]:
    """Yield each client and what its notes say."""
    context = context_of(advisor)
    with open_engine(context, context.config(), writes=False) as engine:
        look = open_view(engine)
        for client in look.survey.clients:
            yield client, look.visitor.decide(client)[0]


def impatient_pass(advisor: Advisor) -> PassOutcome:
    """Run one pass that waits for nothing between its tries, as the command line would by wiring."""
    context = context_of(advisor)
    config = context.config()
    credentials = load_credentials(config.token_path, access=config.access, endpoint=context.endpoint)
    with (
        open_workspace(credentials, endpoint=context.endpoint, sleep=lambda _: None) as google,
        open_store(config.store_path) as store,
    ):
        settings, clock = engine_settings(config), context.clock(config)
        engine = Engine(google.drive, google.docs, store, settings, clock, config.zone, google.calls)
        return run_pass(engine, Options())
