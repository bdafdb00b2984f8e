"""The `fields` parameter as each API takes it: what it may name, how it fails, what it leaves."""

from typing import Any

from whoowes.emulator.drive.resource import EMULATED
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.discovery import Method, schemas
from whoowes.emulator.wire.errors import ApiError, drive_error, invalid_argument, not_implemented
from whoowes.emulator.wire.masks import Mask, MaskError, check_mask, parse_mask, walk_mask

Json = dict[str, Any]


def read_fields(method: Method, endpoint: Endpoint, fields: str | None) -> Mask:
    """Return the mask for an answer: the caller's, else the method's own.

    Raises:
        ApiError: 400 for a mask that cannot be read or names what the answer has not, or for none where one
            is required; 501 for a field that Google has and the emulator has not.
    """
    if fields is None and endpoint.needs_fields:
        message = "The 'fields' parameter is required for this method."
        raise drive_error(400, "required", message, location="fields")
    text = fields or endpoint.fields
    if text is None or method.response is None:
        return Mask(whole=True)
    try:
        mask = parse_mask(text, dots=method.api == "docs")
        check_mask(mask, method.response, schemas(method.api))
        _refuse_nested_tabs(method.response, mask, method.api)
    except MaskError as error:
        raise _bad_mask(method, error) from error
    if method.api == "drive":
        _refuse_unemulated(method.response, mask)
    return mask


def _bad_mask(method: Method, error: MaskError) -> ApiError:
    if method.api == "drive":
        return drive_error(
            400, "invalidParameter", f"Invalid field selection {error.path[-1]}", location="fields"
        )
    path = ".".join(error.path)
    text = f"Error expanding 'fields' parameter. Cannot find matching fields for path '{path}'."
    violation = {"field": path, "description": text}
    details = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [violation]}
    return invalid_argument("Request contains an invalid argument.", [details])


def _refuse_nested_tabs(schema_name: str, mask: Mask, api: str) -> None:
    for _, _, path in walk_mask(mask, schema_name, schemas(api)):
        # Since May 2026 Google takes no mask that goes into the child tabs of child tabs.
        if path.count("childTabs") > 1:
            raise MaskError(path)


def _refuse_unemulated(schema_name: str, mask: Mask) -> None:
    for schema, name, path in walk_mask(mask, schema_name, schemas("drive")):
        emulated = EMULATED.get(schema["path"])
        if emulated is not None and name != "*" and name not in emulated:
            raise not_implemented("drive", f"the field '{'/'.join(path)}'")
