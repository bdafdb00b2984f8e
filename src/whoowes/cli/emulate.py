"""`whoowes emulate`: the embedded workspace as a server."""

from pathlib import Path
from typing import Literal

import click

from whoowes.cli import output, wiring


@click.command()
@click.option(
    "--seed",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder to fill the workspace from.",
)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; 0 takes a free one.")
@click.option(
    "--access",
    type=click.Choice(["careful", "automatic"]),
    default="careful",
    show_default=True,
    help="What the ready token may do.",
)
@click.option("--strict-quota", is_flag=True, help="Keep to Google's quotas, per minute.")
@click.option(
    "--switch",
    "switches",
    multiple=True,
    metavar="NAME=VALUE",
    help="Decide something that nobody knows of Google the other way; may be given several times.",
)
def emulate(
    seed: Path | None,
    port: int,
    access: Literal["careful", "automatic"],
    *,
    strict_quota: bool,
    switches: tuple[str, ...],
) -> None:
    """Serve an emulated Drive and Docs on this machine until interrupted."""
    wiring.emulate(seed, port, access, strict_quota=strict_quota, switches=switches, announce=output.say)
