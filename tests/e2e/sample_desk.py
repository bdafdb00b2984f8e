"""The sample workspace behind a server of ours, so that one can look into it between the passes."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from tests.e2e.advisor import Advisor
from tests.emulator.world import World

from whoowes.cli.demo import SAMPLE_DAY
from whoowes.emulator import EmulatorServer


@contextmanager
def sample_desk(home: Path) -> Iterator[Advisor]:
    """Serve the sample on its day, with a configuration of its own in `home`."""
    with as_file(files("whoowes") / "sample") as seed, EmulatorServer(seed) as server:
        world = World(server, home / "tokens")
        advisor = Advisor(world, home)
        advisor.today = SAMPLE_DAY.isoformat()
        advisor.control("POST", "/emulator/clock", {"now": f"{advisor.today}T12:00:00Z"})
        advisor.root = advisor.id_of("Clients")
        server.write_credentials(home, "automatic")
        given = f'root = "{advisor.root}"\ntoken = "token.json"\nstore = "store.db"\n'
        advisor.config.write_text(given + (seed / "config.toml").read_text("utf-8"), encoding="utf-8")
        yield advisor
        world.close()
