"""The partial response syntax of both APIs: `a,b(c,d),e/f` (`google-behaviour.md` §1.11, §2.2)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

MOST_NESTED = 100
"""How many names deep a mask may go; the answers of both APIs go nowhere near it."""

_TOKEN = re.compile(r"\s*([(),]|[^(),\s]+)\s*")


class MaskError(Exception):
    """The mask names nothing in the answer, or cannot be read.

    Attributes:
        path: The names from the root of the answer to the one that was not found.
    """

    def __init__(self, path: tuple[str, ...]) -> None:
        super().__init__("/".join(path))
        self.path = path


@dataclass
class Mask:
    """What is wanted of one object. `whole` means all of it, whatever else is named."""

    members: dict[str, "Mask"] = field(default_factory=dict)
    whole: bool = False

    def add(self, path: list[str], inner: "Mask") -> None:
        """Join `inner`, found under `path`, to what is wanted already."""
        if not path:
            self.whole = self.whole or inner.whole
            for name, deeper in inner.members.items():
                self.add([name], deeper)
            return
        self.members.setdefault(path[0], Mask()).add(path[1:], inner)

    def select(self, value: Any) -> Any:  # noqa: ANN401 - JSON in, JSON out
        """Return the wanted part of a JSON value; lists are gone through."""
        if self.whole or not self.members:
            return value
        if isinstance(value, list):
            return [self.select(element) for element in value]
        if not isinstance(value, dict):
            return value
        return {key: inner.select(value[key]) for key in value if (inner := self._for(key)) is not None}

    def _for(self, key: str) -> "Mask | None":
        return self.members.get(key) or self.members.get("*")


def parse_mask(text: str, *, dots: bool) -> Mask:
    """Read a `fields` value.

    Args:
        text: The value as sent.
        dots: Whether `a.b` means `a/b`, as it does in Docs.

    Raises:
        MaskError: It does not follow the syntax, or goes too deep.
    """
    tokens = [match.group(1) for match in _TOKEN.finditer(text)]
    if "".join(tokens) != re.sub(r"\s", "", text) or not tokens:
        raise MaskError((text,))
    reader = _Reader(tokens, dots=dots)
    mask = reader.mask()
    if reader.rest():
        raise MaskError((text,))
    return mask


class _Reader:
    def __init__(self, tokens: list[str], *, dots: bool) -> None:
        self._tokens = tokens
        self._position = 0
        self._separator = re.compile(r"[/.]" if dots else "/")

    def rest(self) -> list[str]:
        return self._tokens[self._position :]

    def mask(self, depth: int = 0) -> Mask:
        found = Mask()
        while True:
            path = [part for part in self._separator.split(self._name()) if part]
            if depth + len(path) > MOST_NESTED:
                raise MaskError(("".join(self._tokens),))
            inner = Mask(whole=True)
            if self._accept("("):
                inner = self.mask(depth + max(len(path), 1))
                self._expect(")")
            found.add(path, inner)
            if not self._accept(","):
                return found

    def _name(self) -> str:
        if not self.rest() or self.rest()[0] in "(),":
            raise MaskError(("".join(self._tokens),))
        self._position += 1
        return self._tokens[self._position - 1]

    def _accept(self, symbol: str) -> bool:
        if self.rest()[:1] != [symbol]:
            return False
        self._position += 1
        return True

    def _expect(self, symbol: str) -> None:
        if not self._accept(symbol):
            raise MaskError(("".join(self._tokens),))


def check_mask(mask: Mask, schema_name: str, schemas: Mapping[str, Json]) -> None:
    """Refuse a mask that names what the schema has not.

    Raises:
        MaskError: With the path of the first such name.
    """
    for schema, name, path in walk_mask(mask, schema_name, schemas):
        if name != "*" and name not in schema.get("properties", {}) and "additionalProperties" not in schema:
            raise MaskError(path)


def walk_mask(
    mask: Mask, schema_name: str, schemas: Mapping[str, Json]
) -> Iterator[tuple[Json, str, tuple[str, ...]]]:
    """Yield every name in a mask with the schema of the object it stands in and its path.

    An inline schema carries the key `path`, made of the schema that holds it and the property.
    """
    yield from _walk(mask, schemas[schema_name] | {"path": schema_name}, schemas, ())


def _walk(
    mask: Mask, schema: Json, schemas: Mapping[str, Json], path: tuple[str, ...]
) -> Iterator[tuple[Json, str, tuple[str, ...]]]:
    for name, inner in mask.members.items():
        yield schema, name, (*path, name)
        for spec in _specs(schema, name):
            yield from _walk(inner, _schema_of(spec, schema, name, schemas), schemas, (*path, name))


def _specs(schema: Json, name: str) -> list[Json]:
    properties: Json = schema.get("properties", {})
    if name == "*":
        return list(properties.values())[:0]
    spec = properties.get(name) or schema.get("additionalProperties")
    return [spec] if spec else []


def _schema_of(spec: Json, holder: Json, name: str, schemas: Mapping[str, Json]) -> Json:
    while spec.get("type") == "array":
        spec = spec["items"]
    if "$ref" in spec:
        return schemas[spec["$ref"]] | {"path": spec["$ref"]}
    return spec | {"path": f"{holder['path']}.{name}"}
