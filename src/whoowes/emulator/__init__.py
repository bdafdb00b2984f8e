"""An emulated Google Workspace: Drive v3, Docs v1 and the token endpoint over loopback HTTP.

It stands where Google stands and imports nothing of the rest of whoowes, so that it is a second opinion.
"""

from whoowes.emulator.people.seed import SeedError
from whoowes.emulator.server import EmulatorServer
from whoowes.emulator.serving import serve_forever
from whoowes.emulator.switches import SwitchError, Switches, read_switches

__all__ = ["EmulatorServer", "SeedError", "SwitchError", "Switches", "read_switches", "serve_forever"]
