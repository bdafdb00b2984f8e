"""English: what is internal, as headings, marks before a task and marks behind it."""

_WORD = r"(?:internal|private|confidential)"
_CLIENT = r"(?:the |our )?(?:clients?|customers?|them)"
_KEPT = (
    rf"(?:not (?:for|to be shown to|visible to|seen by) {_CLIENT}"
    r"|not for (?:sharing|distribution|circulation)"
    r"|not (?:to be |to )?shared?(?: with [\w&'. -]{1,30})?|not client[- ](?:facing|visible)"
    r"|(?:do not|don't) (?:share|send|show|forward)(?: (?:this|these))?(?: (?:with|to) [\w&'. -]{1,30})?"
    r"|(?:for )?our eyes only|(?:us|advisors?|advisers?|consultants?|our (?:side|team)) only|off the record)"
)
"""What is kept from the client without the word "internal": "not for client", "our eyes only"."""

INTERNAL = (
    r"(?:strictly |for |our )*(?:internal|private)(?:ly)?(?:[ /&,()-]+(?:and|or|notes?|only"
    r"|actions?|action items?|items?|to-?dos?|section|use|for|us|our|team|discussion|debrief"
    r"|comments?|not|shared?|to|be|with|the|client|do|don't|next|steps|tasks?|private|internal"
    r"|confidential|part|page|eyes|follow[- ]?ups?|reminders?|thoughts?|points?|matters?|remarks?"
    r"|advisor|adviser|stuff|list|tab|log|table|here))*|(?:internal|private) ?[:\u2013-].*"
    r"|\[(?:internal|private)\].*|.{0,60}[(\[](?:strictly |for )?(?:internal|private)(?: (?:only"
    r"|use|use only|notes?))?[)\]]|(?:notes?|actions?|action items?|to-?dos?|next steps|tasks?"
    r"|comments?) ?[-:] ?(?:internal|private)(?: only)?|(?:strictly )?confidential"
    rf"|(?:[\w&'.-]+ ){{0,3}}{_WORD} (?:actions?|action items?|to-?dos?|tasks?|follow-?ups?"
    r"|next steps|notes?|points?|items?|thoughts?|remarks?|discussion|debrief)\b.*"
    r"|(?:internal|private) ?/ ?(?!external|public|shared).*"
    r"|.{0,60} [\u2013\u2014-] (?:internal|private)(?: only)?"
    rf"|(?:[\w&'.-]+ ){{1,2}}internal(?: only)?|(?:.{{1,40}} ?[-\u2013:(] ?)?{_KEPT}\)?"
)
INTERNAL_END = (
    rf"(?:(?=, )(?<!\bpublic)(?<!\bshared)(?<!\bexternal), {_WORD}(?: only)?"
    rf"|\s*[(\[](?:(?:strictly |for )?(?:internal|private)(?: only| use| use only)?|confidential"
    rf"|{_KEPT})[)\]]"
    rf"|\s+[-\u2013\u2014]\s*(?:(?:internal|private|confidential)(?: only)?|{_KEPT})|\s#(?:internal"
    rf"|private))[\s.]*$"
)
INTERNAL_MARK = (
    r"(?:\[(?:internal|private|confidential)(?: only)?\]|\((?:internal|private|confidential)(?: only)?\)"
    r"|#(?:internal|private|confidential)\b"
    rf"|(?:(?:internal|private)(?:/(?:internal|private))?(?:ly| only)?"
    rf"(?: (?:actions?|tasks?|to-?dos?|notes?|items?|reminders?))?|confidential|{_KEPT}) ?[:|]"
    r"|(?:internal|private|confidential) - )"
)
