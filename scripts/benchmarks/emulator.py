"""How fast the emulator answers, beside what the JSON of its answers costs alone.

One document of about 100 KB of compact JSON, a call note as people write them. Every figure is the median of
many rounds, and in each round every figure is taken once, so that a slow moment of the machine befalls all.
"""

import http.client
import json
import statistics
import sys
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from whoowes.emulator import EmulatorServer
from whoowes.emulator.emulator import Emulator
from whoowes.emulator.people.controls import put_file, read_document
from whoowes.emulator.wire.exchange import Request
from whoowes.emulator.workspace.items import DriveFile

Json = dict[str, Any]

ROUNDS = 60
LOADED = 1_000
WANTED_BYTES = 100_000
REQUESTS = 20
SHORT = 12
#: How many times as long as `json.dumps` of the document each may take.
AT_MOST = {"get": 5, "batchUpdate": 10}


def main() -> None:
    """Measure and print."""
    with EmulatorServer(id_seed=1) as server:
        bench = _Bench(server)
        rounds = [bench.round() for _ in range(ROUNDS)]
        medians = {name: statistics.median(each[name] for each in rounds) for name in rounds[0]}
        is_quick = _print(bench.size, medians)
        seconds = bench.load_many()
    print(f"\n{LOADED:,} such documents put in: {seconds:.1f} s ({seconds / LOADED * 1e3:.1f} ms each)")
    sys.exit(0 if is_quick else 1)


class _Bench:
    """One document behind one server, asked again and again."""

    def __init__(self, server: EmulatorServer) -> None:
        self.emulator: Emulator = server.emulator
        self.file = _note_of(self.emulator, WANTED_BYTES)
        document = read_document(self.file)
        self.size = len(_compact(document))
        self.document = document
        tokens = self.emulator.tokens
        grant = tokens.grant(tokens.add_client(), self.emulator.workspace.advisor, ("drive",))
        self.headers = {"authorization": f"Bearer {tokens.issue(grant)[0]}"}
        host, port = server.url.removeprefix("http://").split(":")
        self.connection = http.client.HTTPConnection(host, int(port))
        self.connection.connect()

    def round(self) -> dict[str, float]:
        """Take every figure once, in seconds."""
        path = f"/v1/documents/{self.file.id}"
        query = {"includeTabsContent": "true", "suggestionsViewMode": "SUGGESTIONS_INLINE"}
        get = Request("GET", path, query, self.headers, b"")
        address = path + "?" + "&".join(f"{name}={value}" for name, value in query.items())
        body = json.dumps({"requests": _requests(read_document(self.file))}).encode()
        write = Request("POST", path + ":batchUpdate", {}, self.headers, body)
        return {
            "json.dumps": _timed(lambda: _compact(self.document)),
            "batchUpdate": _timed(lambda: self._answered(write)),
            "get, after a write": _timed(lambda: self._answered(get)),
            "get, again": _timed(lambda: self._answered(get)),
            "batchUpdate over HTTP": _timed(lambda: self._fetched("POST", path + ":batchUpdate", body)),
            "get over HTTP, after a write": _timed(lambda: self._fetched("GET", address)),
            "get over HTTP, again": _timed(lambda: self._fetched("GET", address)),
        }

    def load_many(self) -> float:
        """Return the seconds it takes to put many such documents in."""
        return _timed(lambda: [self._put(number) for number in range(LOADED)])

    def _put(self, number: int) -> DriveFile:
        return put_file(self.emulator.workspace, {"path": f"Many/{number}", "document": self.document})

    def _answered(self, request: Request) -> None:
        answer = self.emulator.answer(request)
        assert answer.status == HTTPStatus.OK, answer.body

    def _fetched(self, verb: str, address: str, body: bytes | None = None) -> None:
        self.connection.request(verb, address, body, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status == HTTPStatus.OK, text


def _note_of(emulator: Emulator, size: int) -> DriveFile:
    """Return a call note whose `documents.get` is about `size` bytes of compact JSON."""
    calls = 1
    while True:
        markdown = "\n".join(_call(number) for number in range(calls))
        file = put_file(emulator.workspace, {"path": f"Clients/Note of {calls}", "markdown": markdown})
        if len(_compact(read_document(file))) >= size:
            return file
        calls += 1


def _call(number: int) -> str:
    rows = "".join(
        f"| Send the **signed** order form, part {row} | Kevin Wong | {row + 1} March | open |\n"
        for row in range(8)
    )
    lines = "".join(f"- We spoke about price list {line}, and *why* it is late.\n" for line in range(10))
    return (
        f"# Call {number}\n\nKevin and Ruth were there; it began late 🙂 and ended early.\n\n{lines}\n"
        f"## Actions\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n{rows}\n"
    )


def _requests(document: Json) -> list[Json]:
    """Return a batch as the bot sends them: from the end to the start, text, its style, and what goes."""
    content = document["tabs"][0]["documentTab"]["body"]["content"]
    paragraphs = [element for element in content if "paragraph" in element and _length(element) > SHORT]
    step = max(1, len(paragraphs) // (REQUESTS // 4))
    chosen = paragraphs[::step][: REQUESTS // 4]
    found: list[Json] = []
    for element in reversed(chosen):
        at = element["startIndex"] + 3
        span = {"startIndex": at, "endIndex": at + 5}
        found += [
            {"insertText": {"location": {"index": at}, "text": "five "}},
            {"updateTextStyle": {"range": span, "textStyle": {"bold": True}, "fields": "bold"}},
            {"deleteContentRange": {"range": span}},
            {
                "updateParagraphStyle": {
                    "range": span,
                    "paragraphStyle": {"spaceAbove": {"magnitude": 3, "unit": "PT"}},
                    "fields": "spaceAbove",
                }
            },
        ]
    assert len(found) == REQUESTS
    return found


def _length(element: Json) -> int:
    return int(element["endIndex"] - element["startIndex"])


def _compact(document: Json) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _print(size: int, medians: dict[str, float]) -> bool:
    """Print the figures; answer whether each is within what it may take."""
    unit = medians.pop("json.dumps")
    print(
        f"A document of {size:,} bytes of compact JSON; {ROUNDS} rounds, medians; {REQUESTS} requests a batch"
    )
    print(f"{'json.dumps':<30} {unit * 1e3:8.2f} ms")
    is_quick = True
    for name, seconds in medians.items():
        ratio, limit = seconds / unit, AT_MOST[name.split()[0].strip(",")]
        print(f"{name:<30} {seconds * 1e3:8.2f} ms   {ratio:6.1f} x json.dumps, at most {limit}")
        is_quick = is_quick and ratio <= limit
    return is_quick


if __name__ == "__main__":
    main()
