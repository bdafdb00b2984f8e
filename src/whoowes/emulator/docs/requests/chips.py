"""insertPerson, insertDate, insertRichLink and insertPageBreak: things of one index each (rule 10)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, Segment, Spot, requested_spot
from whoowes.emulator.docs.requests.text import place_element, place_text
from whoowes.emulator.docs.state import Json

_ISO8601 = "DATE_FORMAT_ISO8601"
_DEFAULT_FORMAT = "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED"
_SKELETONS = {
    "DATE_FORMAT_MONTH_DAY_ABBREVIATED": "MMMd",
    "DATE_FORMAT_MONTH_DAY_FULL": "MMMMd",
}
_NO_TIME = "TIME_FORMAT_DISABLED"


def insert_person(edit: Edit, request: Json) -> Json:
    """Carry out insertPerson; the chip shows the name if one is given, else the address."""
    given = request.get("personProperties", {})
    if not given.get("email"):
        raise Refusal("Person properties must specify an email.")
    properties = {name: given[name] for name in ("name", "email") if given.get(name)}
    return _insert(edit, request, "person", {"personId": edit.new_id("kix."), "personProperties": properties})


def insert_date(edit: Edit, request: Json) -> Json:
    """Carry out insertDate."""
    properties = date_properties(request.get("dateElementProperties", {}))
    return _insert(
        edit, request, "dateElement", {"dateId": edit.new_id("kix."), "dateElementProperties": properties}
    )


def insert_rich_link(edit: Edit, request: Json) -> Json:
    """Carry out insertRichLink; without the linked file at hand its title is the address."""
    given = request.get("richLinkProperties", {})
    if not given.get("uri"):
        raise Refusal("Rich link properties must specify a URI.")
    properties = {"title": given.get("title") or given["uri"], "uri": given["uri"]}
    return _insert(
        edit, request, "richLink", {"richLinkId": edit.new_id("kix."), "richLinkProperties": properties}
    )


def _insert(edit: Edit, request: Json, kind: str, value: Json) -> Json:
    segment, spot = requested_spot(edit, request)
    place_element(segment, spot, kind, value)
    return {}


def insert_page_break(edit: Edit, request: Json) -> Json:
    """Carry out insertPageBreak: the break and a newline, in the body outside tables only."""
    segment, spot = outside_tables(edit, request, "Page breaks")
    place_element(segment, spot, "pageBreak", {})
    place_text(segment, spot._replace(offset=spot.offset + 1), "\n", edit.new_id)
    return {}


def outside_tables(edit: Edit, request: Json, what: str) -> tuple[Segment, Spot]:
    """Return the place a request names, refusing any but the body outside tables; `what` is a plural."""
    segment, spot = requested_spot(edit, request)
    if segment.kind != "body" or spot.in_table:
        raise Refusal(f"{what} can only be inserted in the document body, outside of tables.")
    return segment, spot


def date_properties(given: Json) -> Json:
    """Return the properties of a date chip with their defaults and the text it shows.

    Args:
        given: DateElementProperties as sent; `timestamp` is required, RFC 3339 in UTC.
    """
    when = _moment(given.get("timestamp", ""), given.get("timeZoneId", "UTC"))
    locale = _locale(given.get("locale", "en"))
    date_format = given.get("dateFormat", _DEFAULT_FORMAT)
    if date_format == "DATE_FORMAT_CUSTOM":
        raise Refusal("The date format cannot be custom.")
    time_format = given.get("timeFormat", _NO_TIME)
    zone = {"timeZoneId": given["timeZoneId"]} if "timeZoneId" in given else {}
    shown = _shown_date(when, date_format, locale) + _shown_time(when, time_format, locale)
    return {
        "timestamp": given["timestamp"],
        **zone,
        "locale": given.get("locale", "en"),
        "dateFormat": date_format,
        "timeFormat": time_format,
        "displayText": shown,
    }


def _moment(timestamp: str, zone: str) -> datetime:
    try:
        when = datetime.fromisoformat(timestamp)
        return when.astimezone(ZoneInfo(zone.replace("etc/UTC", "UTC")))
    except (ValueError, ZoneInfoNotFoundError) as problem:
        raise Refusal("The date must have a valid timestamp and time zone.") from problem


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name, sep="-")
    except (ValueError, UnknownLocaleError) as problem:
        raise Refusal(f"The locale {name} is not supported.") from problem


def _shown_date(when: datetime, date_format: str, locale: Locale) -> str:
    if date_format == _ISO8601:
        return when.date().isoformat()
    skeleton = _SKELETONS.get(date_format)
    if skeleton is None:
        return str(format_date(when.date(), "medium", locale=locale))
    return str(format_skeleton(skeleton, when, locale=locale))


def _shown_time(when: datetime, time_format: str, locale: Locale) -> str:
    if time_format in (_NO_TIME, "TIME_FORMAT_UNSPECIFIED"):
        return ""
    zone = " UTC" if time_format.endswith("TIMEZONE") and when.utcoffset() == UTC.utcoffset(None) else ""
    return " " + str(format_time(when, "short", locale=locale)) + zone
