"""English: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_WORD = r"(?:internal|private|confidential)"
_CLIENT = r"(?:the |our )?(?:clients?|customers?|them)"
_KEPT = (
    rf"(?:not (?:for|to be shown to|visible to|seen by) {_CLIENT}"
    r"|not for (?:sharing|distribution|circulation)"
    r"|not (?:to be |to )?shared?(?: with [\w&'. -]{1,30})?|not client[- ](?:facing|visible)"
    r"|(?:do not|don't) (?:share|send|show|forward)(?: (?:this|these))?(?: (?:with|to) [\w&'. -]{1,30})?"
    r"|(?:for )?our eyes only|(?:for )?(?:us|advisors?|advisers?|consultants?|our (?:side|team)) only"
    rf"|hide (?:this |it )?from {_CLIENT}|(?:just (?:for )?|(?:keep (?:this|it) )?between )(?:us|ourselves)"
    r"|me only|note to self|keep (?:this |it )?(?:internal|private|confidential|secret)|off the record)"
)
"""What is kept from the client without the word "internal": "not for client", "our eyes only"."""
_NAMED = rf"(?:(?:strictly|company|for) )?{_WORD}(?:ly)?(?: only| use| use only)?"
_TITLES = (
    r"(?:(?:internal|private)/(?:internal|private)"
    r"|(?:internal|private) (?:actions?|tasks?|to-?dos?|notes?|items?|reminders?))"
)

INTERNAL = (
    r"(?:strictly |for |our )*(?:internal|private)(?:ly)?(?:[ /&,()-]+(?:and|or|notes?|only"
    r"|actions?|action items?|items?|to-?dos?|section|use|for|us|our|team|discussion|debrief"
    r"|comments?|not|shared?|to|be|with|the|client|do|don't|next|steps|tasks?|private|internal"
    r"|confidential|part|page|eyes|follow[- ]?ups?|reminders?|thoughts?|points?|matters?|remarks?"
    r"|advisor|adviser|stuff|list|tab|log|table|here))*[)\]]?|(?:internal|private) ?[:\u2013-].*"
    r"|\[(?:internal|private)\].*|(?:notes?|actions?|action items?|to-?dos?|next steps|tasks?"
    r"|comments?) ?[-:] ?(?:internal|private)(?: only)?|(?:strictly )?confidential"
    rf"|(?:[\w&'.-]+ ){{0,3}}{_WORD} (?:actions?|action items?|to-?dos?|tasks?|follow-?ups?"
    r"|next steps|notes?|points?|items?|thoughts?|remarks?|discussion|debrief)\b.*"
    r"|(?:internal|private) ?/ ?(?!external|public|shared).*"
    rf"|(?:[\w&'.-]+ ){{1,2}}internal(?: only)?|without (?:the )?clients?"
    r"|after (?:the )?clients? (?:has |have )?left"
    rf"|{internal_heading(_NAMED, _KEPT, _TITLES)}"
)
INTERNAL_END = mark_behind(_NAMED, _KEPT, _TITLES, after_comma=rf"{_WORD}(?: only)?")
INTERNAL_MARK = mark_before(_NAMED, _KEPT, _TITLES)
