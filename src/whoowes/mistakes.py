"""What is wrong in a file that people write, in words for them and with its place; no library's words."""

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError

_WORDS: Final[dict[str, str]] = {
    "missing": "is missing",
    "string_type": "must be a text",
    "string_too_short": "must not be empty",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "path_type": "must be a path",
    "dict_type": "must be a section",
    "model_type": "must be a section",
    "model_attributes_type": "must be a section",
}
"""By the types of pydantic's errors: those that the models of this program can meet."""


def mistakes_of(error: ValidationError, model: type[BaseModel]) -> list[str]:
    """Return each mistake as `place: words`; where a whole file has the wrong shape, the words alone."""
    return [_words(dict(mistake), model) for mistake in error.errors()]


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that was probably meant; None where none is near."""
    by_folded = {each.casefold(): each for each in known}
    near = get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.7)
    return by_folded[near[0]] if near else None


def _words(mistake: dict[str, Any], model: type[BaseModel]) -> str:
    place: Sequence[object] = mistake["loc"]
    kind: str = mistake["type"]
    said = _told(mistake) if kind != "extra_forbidden" else _unknown(str(place[-1]), _names(model, place))
    where = ".".join(str(part) for part in place)
    return f"{where}: {said}" if where else said


def _told(mistake: dict[str, Any]) -> str:
    kind: str = mistake["type"]
    context: dict[str, Any] = mistake.get("ctx", {})
    judge = _WITH_CONTEXT.get(kind)
    return judge(context) if judge else _WORDS.get(kind, str(mistake["msg"]))


_WITH_CONTEXT: Final[dict[str, Callable[[dict[str, Any]], str]]] = {
    "value_error": lambda context: str(context["error"]),
    "literal_error": lambda context: f"must be {context['expected']}",
    "enum": lambda context: f"must be {context['expected']}",
}


def _unknown(name: str, known: Iterable[str]) -> str:
    meant = nearest(name, known)
    return f"there is no such setting; did you mean `{meant}`?" if meant else "there is no such setting"


def _names(model: type[BaseModel], place: Sequence[object]) -> Iterable[str]:
    """Return the names that may stand where an unknown one stands."""
    inner: type[BaseModel] | None = model
    for part in place[:-1]:
        if inner is None:
            return ()
        field = inner.model_fields.get(str(part))
        # The key of a client and the number of a person name no field: what they hold is known already.
        inner = _model_in(field.annotation) if field else inner
    return inner.model_fields if inner else ()


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
