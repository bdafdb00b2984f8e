"""How much of Drive v3 and Docs v1 there is, by the tables that answer the calls (rule 73)."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from whoowes.emulator.docs.batch import HANDLERS, PREVIEW_ONLY
from whoowes.emulator.drive.exports import EXPORTS, EXPORTS_NOT_WRITTEN
from whoowes.emulator.drive.files import NOT_KEPT, NOT_ON_UPDATE, ON_CREATE, ON_UPDATE
from whoowes.emulator.drive.imports import IMPORTABLE, IMPORTS
from whoowes.emulator.drive.listing import (
    CORPORA,
    CORPORA_NOT_KEPT,
    ORDERS,
    ORDERS_NOT_KEPT,
    SPACES,
    SPACES_NOT_KEPT,
)
from whoowes.emulator.drive.query import TERMS, UNEVALUATED
from whoowes.emulator.drive.resource import EMULATED
from whoowes.emulator.front.endpoints import ENDPOINTS
from whoowes.emulator.front.uploads import UPLOAD_TYPES
from whoowes.emulator.wire.discovery import HARMLESS, STANDARD, Method, methods, schemas, standard_parameters

Json = dict[str, Any]
Coverage = Literal["implemented", "refused", "no effect", "preview", "kept", "ignored", "not writable"]

#: The APIs, and the schema of one request of `documents.batchUpdate`.
APIS = ("docs", "drive")
_REQUEST = "Request"


def method_coverage(method: Method) -> Coverage:
    """Return whether a method is implemented, or refused with 501."""
    return "implemented" if method.id in ENDPOINTS else "refused"


def parameter_coverage(method: Method) -> dict[str, Coverage]:
    """Return what becomes of each query parameter of its own that a method has at Google."""
    endpoint = ENDPOINTS.get(method.id)
    taken = endpoint.parameters if endpoint else frozenset()
    harmless = HARMLESS if endpoint else frozenset()
    return {
        name: "implemented" if name in taken else "no effect" if name in harmless else "refused"
        for name, spec in sorted(method.parameters.items())
        if spec["location"] == "query"
    }


def standard_coverage(api: str) -> dict[str, Coverage]:
    """Return what becomes of each query parameter that every method has."""
    return {name: "implemented" if name in STANDARD else "refused" for name in standard_parameters(api)}


def request_coverage() -> dict[str, Coverage]:
    """Return what becomes of each request kind of `documents.batchUpdate`."""
    kinds: Mapping[str, Json] = schemas("docs")[_REQUEST]["properties"]
    return {
        kind: "preview" if kind in PREVIEW_ONLY else "implemented" if kind in HANDLERS else "refused"
        for kind in kinds
    }


def writable_coverage() -> dict[str, tuple[Coverage, Coverage]]:
    """Return for each `File` field that is not output only what `files.create` and `.update` do with it."""
    fields: Mapping[str, Json] = schemas("drive")["File"]["properties"]
    return {
        name: (_written(name, ON_CREATE, frozenset()), _written(name, ON_UPDATE, NOT_ON_UPDATE))
        for name, spec in fields.items()
        if not spec.get("description", "").startswith("Output only")
    }


def _written(name: str, kept: frozenset[str], not_writable: frozenset[str]) -> Coverage:
    if name in not_writable:
        return "not writable"
    if name in NOT_KEPT:
        return "refused"
    return "kept" if name in kept else "ignored"


def mask_coverage() -> dict[str, dict[str, Coverage]]:
    """Return, for each schema of Drive of which a part is missing, which fields a mask may name."""
    return {
        path: {name: "implemented" if name in shown else "refused" for name in _properties(path)}
        for path, shown in EMULATED.items()
    }


def value_coverage() -> dict[str, dict[str, Coverage]]:
    """Return what becomes of each value that some parameters of Drive, and media, may have at Google."""
    found = {
        "q of files.list: terms": (TERMS, UNEVALUATED),
        "orderBy of files.list": (ORDERS, ORDERS_NOT_KEPT),
        "corpora of files.list": (CORPORA, CORPORA_NOT_KEPT),
        "spaces of files.list and changes.list": (SPACES, SPACES_NOT_KEPT),
        "mimeType of files.export, for a Google Doc": (EXPORTS, EXPORTS_NOT_WRITTEN),
        "type of media that becomes a Google Doc": (IMPORTS, IMPORTABLE),
        "uploadType": (UPLOAD_TYPES, ()),
    }
    return {
        what: {name: "implemented" if name in done else "refused" for name in sorted({*done, *others})}
        for what, (done, others) in found.items()
    }


def _properties(path: str) -> list[str]:
    name, *inner = path.split(".")
    schema: Json = schemas("drive")[name]
    for part in inner:
        schema = schema["properties"][part]
    return list(schema["properties"])


def coverage_tables() -> str:
    """Return everything as the body of a Markdown document."""
    return "\n".join(
        [
            *_standard_table(),
            *(line for api in APIS for line in _method_table(api)),
            *_request_table(),
            *_value_table(),
            *_writable_table(),
            *_mask_tables(),
        ]
    )


def _standard_table() -> Iterator[str]:
    yield from ("## Parameters of every method", "", "| parameter | docs | drive |", "| --- | --- | --- |")
    docs, drive = (standard_coverage(api) for api in APIS)
    for name in sorted(docs):
        yield f"| `{name}` | {docs[name]} | {drive[name]} |"
    yield ""


def _method_table(api: str) -> Iterator[str]:
    found = sorted(methods(api), key=lambda method: method.id)
    done = sum(method_coverage(method) == "implemented" for method in found)
    yield from (f"## Methods of {api.capitalize()}", "", f"{done} of {len(found)} are implemented.", "")
    yield from ("| method | is | parameters implemented | without effect | refused |", "| --- " * 5 + "|")
    for method in found:
        yield f"| `{method.id.partition('.')[2]}` | {_media(method)} | {_parameters(method)} |"
    yield ""


def _media(method: Method) -> str:
    endpoint = ENDPOINTS.get(method.id)
    more = [
        *(["with upload"] if endpoint and endpoint.takes_media else []),
        *(["with `alt=media`"] if endpoint and endpoint.gives_media else []),
    ]
    return ", ".join([method_coverage(method), *more])


def _parameters(method: Method) -> str:
    found = parameter_coverage(method)
    return " | ".join(_names(found, state) for state in ("implemented", "no effect", "refused"))


def _names(found: Mapping[str, Coverage], state: Coverage) -> str:
    return ", ".join(f"`{name}`" for name, is_ in found.items() if is_ == state)


def _request_table() -> Iterator[str]:
    found = request_coverage()
    yield from ("## Request kinds of `documents.batchUpdate`", "", "| kind | is |", "| --- | --- |")
    yield from (f"| `{kind}` | {state} |" for kind, state in found.items())
    yield ""


def _value_table() -> Iterator[str]:
    yield from ("## Values of parameters and media of Drive", "", "| of | implemented | refused |")
    yield "| --- | --- | --- |"
    for what, found in value_coverage().items():
        yield f"| {what} | {_names(found, 'implemented')} | {_names(found, 'refused')} |"
    yield ""


def _writable_table() -> Iterator[str]:
    yield from ("## Fields that a body of Drive may set", "", "| field of `File` | create | update |")
    yield "| --- | --- | --- |"
    for name, (create, update) in writable_coverage().items():
        yield f"| `{name}` | {create} | {update} |"
    yield ""


def _mask_tables() -> Iterator[str]:
    yield from ("## Fields that a mask of Drive may name", "", "| schema | implemented | refused |")
    yield "| --- | --- | --- |"
    for path, found in mask_coverage().items():
        yield f"| `{path}` | {_names(found, 'implemented')} | {_names(found, 'refused')} |"
    yield ""
