"""An advisor at a desk: a workspace behind the emulator, a configuration, and the command line."""

import io
import json
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.emulator.world import World

from whoowes.cli.main import run
from whoowes.emulator.server import Access

Json = dict[str, Any]

TODAY = "2026-03-20"
CLOCK = "2026-03-20T12:00:00Z"
CHIP = "\ufffc"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
READS = frozenset({"get", "list", "getStartPageToken"})

CONFIG = """
root = "{root}"
access = "{access}"
timezone = "Europe/London"
token = "token.json"
store = "store.db"

[advisor]
name = "Larkfold"
people = [{{ name = "Ruth Calloway", email = "ruth@larkfold.example" }}]

[clients."Acme"]
people = [
  {{ name = "Kevin Wong", email = "kevin@acme.example" }},
  {{ name = "Mia Stone", email = "mia@acme.example" }},
]

[clients."Borealis"]
people = [{{ name = "Olaf Brandt", email = "olaf@borealis.example" }}]
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What one command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Json:
        """Its answer as JSON."""
        answer: Json = json.loads(self.out)
        return answer


def whoowes(*arguments: str) -> Run:
    """Run the command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run([*arguments])
    return Run(code, out.getvalue(), err.getvalue())


class Advisor:
    """One set-up of whoowes, and the hands of the people around it."""

    def __init__(self, world: World, home: Path, access: Access = "automatic") -> None:
        self.world = world
        self.home = home
        self.access: Access = access
        self.config = home / "config.toml"
        self.store = home / "store.db"
        self.token = home / "token.json"
        self.today = TODAY
        self.root = ""

    def set_up(self, text: str = CONFIG) -> "Advisor":
        """Make the clients root, and write token and configuration."""
        self.control("POST", "/emulator/clock", {"now": CLOCK})
        self.root = self.control("POST", "/emulator/files", {"path": "Clients", "folder": True})["id"]
        self.world.server.write_credentials(self.home, self.access)
        return self.configure(text)

    def configure(self, text: str) -> "Advisor":
        """Write the configuration."""
        self.config.write_text(text.format(root=self.root, access=self.access), encoding="utf-8")
        return self

    # What the advisor runs.

    def run(self, *arguments: str) -> Run:
        """Run a command with the configuration, the endpoint and the day of this set-up."""
        given = ("--config", str(self.config), "--endpoint", self.world.server.url, "--today", self.today)
        return whoowes(*given, *arguments)

    def sync(self, *arguments: str) -> Json:
        """Run one pass and return its JSON, with the exit code as `exit`."""
        done = self.run("sync", "--json", *arguments)
        assert done.out, done.err
        return {**done.json, "exit": done.code, "stderr": done.err}

    # What people do in Drive and Docs.

    def control(self, verb: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        """Make a control call of the emulator. What people put in has been there for a while."""
        files = self.world.server.emulator.workspace.files
        known = set(files)
        answer = self.world.control(verb, path, body)
        for file in files.values():
            if file.id not in known:
                file.listed_from = LONG_AGO
        return answer

    def put(self, path: str, markdown: str, **settings: object) -> str:
        """Put a note below the clients root and return its id."""
        body = {"path": f"Clients/{path}", "markdown": markdown, **settings}
        return str(self.control("POST", "/emulator/files", body)["id"])

    def folder(self, path: str, **settings: object) -> str:
        """Put a folder below the clients root and return its id."""
        body = {"path": f"Clients/{path}", "folder": True, **settings}
        return str(self.control("POST", "/emulator/files", body)["id"])

    def change(self, file: str, **settings: object) -> Json:
        """Rename, move, share, trash or delete a file."""
        answer: Json = self.control("POST", f"/emulator/files/{file}", settings)
        return answer

    def edit(self, document: str, *requests: Json) -> None:
        """Type into a document."""
        self.control("POST", f"/emulator/documents/{document}/edit", {"requests": list(requests)})

    def type(self, document: str, index: int, text: str) -> None:
        """Type a text at an index of a document."""
        self.edit(document, {"insertText": {"location": {"index": index}, "text": text}})

    def suggest(self, document: str, *requests: Json) -> str:
        """Suggest requests, which Docs keeps beside the text until somebody decides; return the id."""
        body = {"requests": list(requests), "suggest": True}
        return str(self.control("POST", f"/emulator/documents/{document}/edit", body)["suggestionId"])

    def suggest_words(self, document: str, index: int, text: str) -> str:
        """Suggest a text at an index of a document and return the suggestion's id."""
        return self.suggest(document, {"insertText": {"location": {"index": index}, "text": text}})

    def refuse_suggestions(self, document: str) -> None:
        """Turn down everything that is suggested."""
        for suggestion in self.read(document)["suggestions"]:
            self.decide(document, reject=suggestion["id"])

    def decide(self, document: str, **verdict: str) -> None:
        """Accept or reject a suggestion."""
        self.control("POST", f"/emulator/documents/{document}/suggestions", verdict)

    def comment(
        self, document: str, content: str, words: str, *, after: str = "", author: str = "Kevin Wong"
    ) -> str:
        """Select the first such words behind `after`, comment on them, and return the comment's id."""
        start = index_of(self.read(document), words, after=after)
        at = {"startIndex": start, "endIndex": start + len(words.encode("utf-16-le")) // 2}
        body = {"content": content, "at": at, "author": author}
        return str(self.control("POST", f"/emulator/documents/{document}/comments", body)["id"])

    def comments(self, document: str) -> dict[str, Json]:
        """Return what a person sees of each comment, by its content."""
        return {comment["content"]: comment for comment in self.read(document)["comments"]}

    def interject(self, document: str, *requests: Json, after: str = "docs.documents.get") -> None:
        """Let a person edit a document once, right after the next request of a kind about it."""
        body = {"after": after, "edit": {"requests": list(requests)}}
        self.control("POST", f"/emulator/documents/{document}/interject", body)

    def faults(self, *lines: Json) -> None:
        """Script trouble."""
        self.control("POST", "/emulator/faults", list(lines))

    def let_lists_catch_up(self) -> None:
        """Let so much time go by that Drive's lists show every file; the clock need not move for that."""
        for file in self.world.server.emulator.workspace.files.values():
            file.listed_from = LONG_AGO

    def lose_the_store(self) -> None:
        """Delete the store, long after the last pass."""
        self.let_lists_catch_up()
        self.store.unlink()

    # What there is to see.

    def document(self, document: str) -> str:
        """Return a document as it stands, to the byte."""
        status, text = self.world.raw("GET", f"/emulator/documents/{document}")
        assert status == 200, text
        return text

    def read(self, document: str) -> Json:
        """Return a document as it stands, as JSON."""
        answer: Json = json.loads(self.document(document))
        return answer

    def forget_log(self) -> None:
        """Clear the log of requests."""
        self.control("DELETE", "/emulator/log")

    def log(self) -> list[Json]:
        """Return the requests made since."""
        answer: list[Json] = self.control("GET", "/emulator/log")
        return answer

    def writes(self) -> list[Json]:
        """Return those of the requests that change something."""
        return [entry for entry in self.log() if entry["method"].rpartition(".")[2] not in READS]

    def id_of(self, name: str) -> str:
        """Return the id of the one file of a name, wherever it lies."""
        (found,) = self.ids_of(name)
        return found

    def ids_of(self, name: str) -> list[str]:
        """Return the ids of all files of a name that are not in the trash."""
        workspace = self.world.server.emulator.workspace
        return [f.id for f in workspace.files.values() if f.name == name and not workspace.is_trashed(f)]

    def marks(self, file: str) -> Json:
        """Return our private properties of a file, whoever asks."""
        found = self.world.server.emulator.workspace.files[file].app_properties
        return {key: value for held in found.values() for key, value in held.items()}


def body_of(document: Json) -> list[Json]:
    """Return the structural elements of a document's first tab."""
    content: list[Json] = document["tabs"][0]["documentTab"]["body"]["content"]
    return content


def text_of(elements: Sequence[Json]) -> str:
    """Return the text of structural elements: a line per paragraph, cells joined by ` | `."""
    lines: list[str] = []
    for element in elements:
        if "paragraph" in element:
            lines.append(_paragraph(element["paragraph"]))
        elif "table" in element:
            for row in element["table"]["tableRows"]:
                cells = (text_of(cell["content"]).strip() for cell in row["tableCells"])
                lines.append(" | ".join(cells))
    return "\n".join(lines)


def _paragraph(paragraph: Json) -> str:
    runs = (element.get("textRun", {}).get("content", "") for element in paragraph["elements"])
    return "".join(runs).rstrip("\n")


def page_text(document: Json) -> str:
    """Return the text of a page."""
    return text_of(body_of(document))


def index_of(document: Json, words: str, *, after: str = "") -> int:
    """Return the index at which words begin, in the first paragraph that holds them, whatever its runs.

    Args:
        document: A document as it stands.
        words: What to look for.
        after: Only what stands behind the first paragraph with these words counts.

    Raises:
        LookupError: No paragraph holds the words.
    """
    is_behind = not after
    for paragraph in _paragraphs(body_of(document)):
        text, places = _text_with_places(paragraph)
        if is_behind and words in text:
            return places[text.index(words)]
        is_behind = is_behind or after in text
    raise LookupError(words)


def _text_with_places(paragraph: Json) -> tuple[str, list[int]]:
    """Return a paragraph's text and the index of each character of it; a chip is a character of its own."""
    text, places = "", []
    for part in paragraph["elements"]:
        at = int(part.get("startIndex", 0))
        for character in part.get("textRun", {}).get("content", CHIP):
            text += character
            places.append(at)
            at += len(character.encode("utf-16-le")) // 2
    return text, places


def _paragraphs(elements: Sequence[Json]) -> Iterator[Json]:
    for element in elements:
        if "paragraph" in element:
            yield element["paragraph"]
        for row in element.get("table", {}).get("tableRows", ()):
            for cell in row["tableCells"]:
                yield from _paragraphs(cell["content"])


def problems_of(outcome: Json, name: str) -> list[str]:
    """Return the codes of a client's problems."""
    return [problem["code"] for problem in client_of(outcome, name)["problems"]]


def client_of(outcome: Json, name: str) -> Json:
    """Return one client of a pass.

    Raises:
        LookupError: The pass does not speak of it.
    """
    for client in outcome["clients"]:
        if client["name"] == name:
            found: Json = client
            return found
    raise LookupError(name)


def note(*rows: str, header: str = "Action | Owner | Due | Status") -> str:
    """Return a call note in markdown whose action table has these rows, cells split by ` | `."""
    bars = " | ".join("---" for _ in header.split("|"))
    lines = [f"| {row} |" for row in (header, bars, *rows)]
    return "We spoke about this and that.\n\n## Actions\n\n" + "\n".join(lines) + "\n"
