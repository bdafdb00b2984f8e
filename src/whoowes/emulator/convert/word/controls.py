"""Content controls: drop-downs and dates become chips, everything else the text that it shows."""

import re
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from whoowes.emulator.convert.word.xml import attribute, child
from whoowes.emulator.docs.state import IdFactory, Json

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ABBREVIATED = re.compile(r"[A-Z][a-z]{2} \d{1,2}, \d{4}")


@dataclass(frozen=True)
class Control:
    """A control that can become a chip: the choices of a drop-down, or the day of a date."""

    choices: tuple[str, ...] = ()
    day: str = ""

    def chip(self, text: str, new_id: IdFactory, definitions: Json) -> Json | None:
        """Return the chip that shows a text; None where the text is no choice, or the control has no date.

        Args:
            text: What the control shows.
            new_id: Source of ids.
            definitions: The `dropdownDefinitions` of the tab, to which a new one is added.
        """
        if self.day and text:
            return {"dateElement": {"dateId": new_id("kix."), "dateElementProperties": self._date(text)}}
        if text not in self.choices:
            return None
        chosen, definition = self._definition(text, new_id, definitions)
        properties = {"dropdownDefinitionId": definition, "selectedOptionId": chosen, "displayValue": text}
        return {"dropdown": {"dropdownId": new_id("kix."), "dropdownProperties": properties}}

    def _date(self, text: str) -> Json:
        shown = "DATE_FORMAT_CUSTOM"
        if _ISO_DATE.fullmatch(text):
            shown = "DATE_FORMAT_ISO8601"
        elif _ABBREVIATED.fullmatch(text):
            shown = "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED"
        return {
            "timestamp": f"{self.day}T12:00:00Z",
            "locale": "en",
            "dateFormat": shown,
            "timeFormat": "TIME_FORMAT_DISABLED",
            "displayText": text,
        }

    def _definition(self, text: str, new_id: IdFactory, definitions: Json) -> tuple[str, str]:
        """Return the option for a text, and the definition of these choices; equal choices share one."""
        for definition_id, definition in definitions.items():
            options = definition["dropdownDefinitionProperties"]["options"]
            if tuple(option["displayValue"] for option in options) == self.choices:
                return options[self.choices.index(text)]["optionId"], definition_id
        options = [{"optionId": new_id("dropdownItem."), "displayValue": choice} for choice in self.choices]
        made = new_id("kix.")
        properties = {"options": options}
        definitions[made] = {"dropdownDefinitionId": made, "dropdownDefinitionProperties": properties}
        return str(options[self.choices.index(text)]["optionId"]), made


def control_of(node: BaseOxmlElement) -> Control | None:
    """Return the control of a `w:sdt`, None for one whose text says all."""
    properties = child(node, "w:sdtPr")
    if child(properties, "w:showingPlcHdr") is not None:
        return None
    for kind in ("w:dropDownList", "w:comboBox"):
        found = child(properties, kind)
        if found is not None:
            items = found.findall(qn("w:listItem"))
            shown = (item.get(qn("w:displayText")) or item.get(qn("w:value")) or "" for item in items)
            return Control(choices=tuple(shown))
    day = (attribute(properties, "w:date", "w:fullDate") or "")[:10]
    return Control(day=day) if _ISO_DATE.fullmatch(day) else None
