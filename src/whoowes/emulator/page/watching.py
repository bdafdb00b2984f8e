"""Waits, without asking again and again, until something in the workspace is otherwise."""

import asyncio
from collections.abc import Callable

from starlette.requests import Request as HttpRequest

from whoowes.emulator.workspace.workspace import Workspace

PATIENCE_S = 25.0


async def wait_for_change(
    workspace: Workspace, look: Callable[[], str | None], known: str, http: HttpRequest
) -> str | None:
    """Return what `look` sees, as soon as that is something else than `known`.

    It also returns when `PATIENCE_S` are over, the one who asks has gone, or the workspace dismisses all who
    wait. Meanwhile other requests are answered. A change may come from any thread.
    """
    changed, loop = asyncio.Event(), asyncio.get_running_loop()

    def wake() -> None:
        loop.call_soon_threadsafe(changed.set)

    gone = asyncio.create_task(_gone(http))
    gone.add_done_callback(lambda _: changed.set())
    workspace.watchers.add(wake)
    try:
        async with asyncio.timeout(PATIENCE_S):
            while (found := look()) == known and wake in workspace.watchers and not gone.done():
                await changed.wait()
                changed.clear()
    except TimeoutError:
        return look()
    finally:
        workspace.watchers.discard(wake)
        gone.cancel()
    return found


async def _gone(http: HttpRequest) -> None:
    while (await http.receive())["type"] != "http.disconnect":
        continue
