"""What a style inherits from the document's named styles; a false that changes nothing is not stored."""

from whoowes.emulator.docs.state import Json


def named_style(document_tab: Json, kind: str) -> Json:
    """Return one named style of a tab, or an empty one."""
    styles: list[Json] = document_tab.get("namedStyles", {}).get("styles", [])
    return next((style for style in styles if style.get("namedStyleType") == kind), {})


def inherited(document_tab: Json, kind: str, part: str) -> Json:
    """Return the properties of `part` (`textStyle` or `paragraphStyle`) under named style `kind`.

    Every named style inherits from NORMAL_TEXT.
    """
    normal: Json = named_style(document_tab, "NORMAL_TEXT").get(part, {})
    return {**normal, **named_style(document_tab, kind).get(part, {})}


def drop_idle_falses(style: Json, before: Json, base: Json) -> None:
    """Remove flags that have become false where the inherited value is not true either (rule 3).

    Those that were written out as false `before` stay so: imported documents have them.
    """
    for name in [name for name, value in style.items() if value is False]:
        if not base.get(name) and before.get(name) is not False:
            del style[name]
