"""Custom properties of a file and their limits (`google-behaviour.md` §2.5, rule 60)."""

from collections.abc import Mapping

from whoowes.emulator.wire.errors import ApiError, drive_error

_MAX_BYTES = 124
_MAX_EACH = 30
_MAX_TOTAL = 100

Properties = dict[str, str]
Patch = Mapping[str, str | None]


def patch_properties(
    public: Properties, private: Properties, public_patch: Patch, private_patch: Patch
) -> tuple[Properties, Properties]:
    """Return public and private properties after a patch, in which null deletes a key.

    The private ones are those of one OAuth client: at most 30, as the public ones; a key with its value takes
    at most 124 bytes of UTF-8.

    Raises:
        ApiError: 403 where a limit would be passed, 400 for a value that is not text.
    """
    after_public, after_private = _patched(public, public_patch), _patched(private, private_patch)
    for kind, found in (("public", after_public), ("private", after_private)):
        if len(found) > _MAX_EACH:
            raise _too_many(f"{kind} properties", _MAX_EACH)
    if len(after_public) + len(after_private) > _MAX_TOTAL:
        raise _too_many("properties", _MAX_TOTAL)
    return after_public, after_private


def _patched(current: Properties, patch: Patch) -> Properties:
    found = dict(current)
    for key, value in patch.items():
        if value is None:
            found.pop(key, None)
            continue
        if not isinstance(value, str):
            raise drive_error(400, "invalid", "Invalid Value", location="file.properties")
        if len((key + value).encode()) > _MAX_BYTES:
            message = (
                f"The length of the key and value of a property together must not exceed {_MAX_BYTES} bytes."
            )
            raise drive_error(403, "propertyLengthExceeded", message)
        found[key] = value
    return found


def _too_many(what: str, limit: int) -> ApiError:
    return drive_error(403, "propertiesLimitExceeded", f"A file can have at most {limit} {what}.")
