"""English headings: what the section below promises to hold, and whom it names as owner."""

from whoowes.core.items.words.en.phrases import PERHAPS_TO_DO, STILL_TO_DO, WE_AGREED, WHOSE_PHRASES
from whoowes.core.items.words.en.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.review_titles import (
    FINISHED,
    FROM_TODAY,
    LET_GO,
    NEW_LIST,
    SIGN_OF_NEW,
    STANDING,
    WHAT_WAS_AGREED,
)
from whoowes.core.items.words.table import Kind

_WHO_SPEAKS = r"(?:the |this |our |your |last |previous |today's |that )*"
_CALL = (
    r"(?:calls?|meetings?|sessions?|catch-?ups?|check-?ins?|syncs?|reviews?|minutes|time|week|month"
    r"|conversation)"
)
_LAST = rf"(?:last|previous|prior|earlier) {_CALL}"
_ACTION = (
    r"(?:action(?:s| items?| points?| steps?| list| log| register| tracker| summary| item summary| plan"
    r"| item list|s? arising|s? agreed|s? required)?|next (?:steps?|actions?)|to[ -]?do(?:s|'s| list"
    r"| items?)?|(?:other )?things to do"
    r"|follow[ -]?ups?(?: items?| actions?| tasks?)?|homework|tasks?(?: list)?|commitments?|a\.?i\.?'?s|aps"
    r"|(?:open|outstanding|pending) (?:items?|points?)|deliverables?|promises|who does what"
    r"|who owes what|who(?:'s| is) doing what"
    r"|who will do what|who, what(?: and|,) (?:by )?when|what happens next|what(?:'s"
    r"| is) next|assignments?)"
)
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month)"
)
_BEFORE = (
    r"(?:(?:new|open|outstanding|agreed|our|your|my|their|all|immediate|key|main|suggested|recommended"
    r"|summary of|list of|current|live|active|client|advisor|adviser|team|shared|joint|remaining|other"
    r"|important|urgent|overdue|assigned|upcoming|post-(?:meeting|call)|the|final|meeting|call|weekly"
    r"|monthly|decisions?(?: and| &| /|/)"
    r"|notes(?: and| &| /|/)|summary(?: and| &| /|/)|conclusions?(?: and| &)|[\w.'-]+(?:'s|s')) )*"
)
_AFTER = (
    r"(?: ?(?:-|:|/|,|&|\||\() ?.{1,60}| (?:and|from|for|by|with|agreed|arising|to|before|until|this"
    r"|after|of|in|on|at|since|owed|still|due|we|you) ?.{0,60}| (?:summary|list|log|tracker|table"
    r"|overview|register|agreed|arising|below|as follows))?"
)

CLOSING_HEADINGS = (
    r"\b(?<!\bto be )(?<!\bto get )(?<!\bmust be )(?<!\bnot )(?<!\byet )(?<!\bnot been )(?:done|completed?"
    r"|finished|closed|resolved|sorted|dropped|cancell?ed|parked|no longer needed|not needed|withdrawn"
    r"|abandoned|shelved|scrapped|superseded|sent|not (?:yet )?agreed)\b"
)
STATE_HEADINGS = (
    r"(?:(?:already|recently|now|newly|just|all|fully) )*(?:done|completed|finished|closed|resolved|sorted"
    r"|dropped|cancell?ed|parked|no longer needed|not needed|withdrawn|abandoned|shelved|sent)\b"
)
STATE_ADVERBS = (
    r"^(?:(?:already|recently|now|newly|just|all|fully|also|what is) )+|(?: (?:already|recently|now|this week"
    r"|last week|this time|today|this call|since then))+$"
)
LABEL_ROWS = (
    r"(?:still )?(?:open|in progress|ongoing|outstanding|pending|on hold|blocked|new|not started|to ?-?do"
    r"|waiting|active|overdue|current|carried (?:forward|over))"
    r"(?: (?:actions?|action items|items?|tasks?|points?))?"
)
AGREED = rf"reminders?|don't forget|agreed(?: today)?|{NEW_LIST['en']}|{WHAT_WAS_AGREED['en']}"
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = (
    r"(?:programme|running order|timetable)(?: (?:for |of )?(?:the )?(?:\d|next |workshop|visit|event|day"
    r"|session).{0,30})?"
)
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIPPED,
        (
            r".*\btemplates?\b.*|how to (?:use|read)\b.*|instructions?|examples?(?: (?:of|for) .*)?|raci\b.*"
            r"|.*\braci (?:matrix|chart)|audit (?:trail|log)|run ?books?\b.*|.*\brun ?book|playbook"
            r"|.*\bpermissions? (?:matrix|table)|escalation (?:matrix|times?)|(?:revision|document|version"
            r"|change) (?:history|log|control)|change ?log|file (?:plan|structure|changes)"
            r"|.*\btranscript|attendance (?:list|record|log)|responsibility matrix|glossary"
        ),
    ),
    (
        Kind.RULES,
        (
            r"escalations?(?: (?:path|procedure|process|policy|plan))?|routing(?: rules)?"
            r"|.*\bpermissions?|roles(?: (?:and|&) (?:responsibilities|permissions))?|access rights"
            r"|attendance|rules of engagement|how we work(?: together)?"
        ),
    ),
    (
        Kind.WINS,
        (
            r"(?:(?:recent|client|our|your|quick|key|big|small|team|this (?:week|month)'s"
            r"|new) )*(?:wins?|successes|success stories|achievements?|good news|highlights"
            r"|celebrations)(?: (?:since|this|of|so far|from|to celebrate|and) ?.{0,40})?"
            r"|what went well|what (?:we|you) achieved|achieved(?: since .{1,40})?|results achieved"
        ),
    ),
    (
        Kind.MATTERS,
        r"matters arising(?: from .{1,60}| .{0,3}.{0,60})?|old business",
    ),
    (
        Kind.DONE,
        (
            r"(?:already )?(?:done|completed?|finished|closed|resolved|sorted|(?:ticked|crossed) off)"
            r"(?: (?:actions?|items?"
            r"|action items|tasks?|to-?dos))?(?: (?:since|at|from|in|this|by) .{1,40}| so far"
            r"| already)?|(?:actions?|items?|action items|tasks?|next steps) (?:that are |now "
            r"|already )?(?:done|completed?|closed|finished)(?: (?:since|at|from|in|this|by) .{1,40})?"
            r"|what(?:'s| is| got| has been) done"
        ),
    ),
    (
        Kind.DROPPED,
        (
            r"(?:dropped|cancell?ed|parked|no longer (?:needed|required|relevant)"
            r"|not (?:needed|required)(?: any ?more)?|withdrawn|abandoned|closed without action"
            r"|removed)(?: (?:actions?|items?|tasks?))?(?: (?:since|at|from|in|this) .{1,40})?"
            r"|(?:parked|on ice) (?:until|till|for) .{1,40}"
        ),
    ),
    (
        Kind.CARRIED,
        (
            rf"(?:{_BEFORE})?(?:carried (?:forward|over)|carry-? ?(?:over|forward)s?|brought forward|c/f)\b.*"
            rf"|.*\b(?:carried (?:forward"
            r"|over)|rolled over)"
            rf"|(?:still )?(?:open|outstanding|unfinished|pending|left over"
            rf"|leftover)(?: {_ACTION})? from\b.*"
            r"|how (?:did|have|are|were|was) (?:(?:last|previous) \w+'s? |(?:the|your|our|my|last) )*"
            rf"{_ACTION} (?:go|gone|going|get on|come along)\b.*"
            r"|(?:review of |reviewing |status of |update on |updates on |check on |progress on"
            rf" )?{_WHO_SPEAKS}{_ACTION} (?:from|of|since|at) {_WHO_SPEAKS}{_LAST}.*"
            r"|(?:review of |reviewing |status of |updates? on |progress on |follow-?ups? (?:on|of) "
            r"|check-?ins? (?:on|about|re) |checking (?:in )?(?:on|up on) |look(?:ing)? back (?:at|on) "
            r"|recap of |catch(?:ing)?[ -]up on |(?:going|run(?:ning)?|went|walk) ?(?:over|through) )"
            rf"(?:the |last (?:\w+'s )?|previous |open |our |agreed |{_MONTHS}'s )*{_ACTION}.*"
            rf"|(?:where|what) (?:\S+ ){{1,4}}?(?:last|previous|prior) (?:\w+'s )?{_ACTION}.*"
            rf"|where (?:last|previous|prior|the|our) (?:\w+'s )?{_ACTION} (?:stand|are)\b.*"
            r"|(?:previous|last(?: (?:call|meeting|session|week|time)(?:'s|s)?)?|prior|earlier|existing|old"
            r"|ongoing)"
            rf" {_ACTION}.*|minutes ?(?:/|and|&) ?actions from.*|{_ACTION} (?:review|update|check"
            rf"|follow-up)|still open"
            rf"|open from .*|(?:left (?:over )?|over )from {_WHO_SPEAKS}(?:last|previous|prior)"
            r" (?:calls?|meetings?|sessions?|time)"
            rf"|{_ACTION} (?:from|of) (?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul"
            rf"|aug|sep"
            r"|oct|nov|dec).*"
        ),
    ),
    (Kind.MATTERS, LAST_TIME),
    (Kind.LISTS, AGENDA),
    (
        Kind.MIXED,
        (
            r"(?:.* )?(?:decisions?|agreements?|notes|discussion|minutes|outcomes?|conclusions?) ?(?:,"
            r"|/|&|\+|and) ?(?:actions?|action items|action points|next steps|to-?dos|follow-?ups)"
            r"|(?:.* )?(?:key )?(?:takeaways?|take-?outs?|findings|learnings|summary|recap) ?(?:,|/|&|\+|and)"
            r" ?(?:actions?|action items|action points|next steps|to-?dos|follow-?ups)"
            r"|(?:what (?:we|was|has been|we've|we have|else was) )?agreed(?: (?:today|so far|on the call"
            r"|this time|on|in|at|with) ?.{0,40})?|what (?:we|you) (?:decided|said we(?:'d| would) do)"
            r"|agreements?(?: made)?"
            r"|(?:actions?|action items|action points|next steps|to-?dos|follow-?ups) ?(?:,|/|&|\+"
            r"|and) ?(?:decisions?|agreements?|notes|discussion|outcomes?|conclusions?)"
        ),
    ),
    (
        Kind.LISTS,
        (
            r"(?:.* )?(?:packing|shopping|reading|wish|guest|price|mailing|equipment|parts|supply"
            r"|supplies|check) ?-?list\b.*|(?:what|things) to (?:bring|pack|buy)|packing"
            r"|(?:.* )?agenda\b.*|parking lot|menu|topics?(?: for .*)?|(?:useful )?links|references"
            r"|resources|attachments|meeting records|invoices?|ideas?(?: for .*)?|options"
        ),
    ),
    (
        Kind.ATTENDEES,
        (
            r"attendees|participants|present|in attendance|invited|invitees|people|who was there"
            r"|on the call|attending|joined"
        ),
    ),
    (
        Kind.TALK,
        (
            r"(?!.*\b(?:actions?|next steps|to-?dos|follow-?ups|homework)\b)(?:.* )?(?:discussion"
            r"|decisions?|notes|minutes|details|summary|overview|risks?|issues?|questions?|updates?"
            r"|background|context|topics|feedback|observations|introduction|news|budget|financials?"
            r"|numbers|kpis?|metrics|apologies|aob|any other business|parking|goals|objectives"
            r"|key points|highlights|conclusions?|thoughts|discussed|meeting notes|aligned|shelved"
            r"|reports?|what we did(?: (?:last|this|in|over|since) .{1,30})?|takeaways|insights|learnings"
            r"|status|timeline|milestones?|key dates"
            r"|(?:key )?deadlines|schedule)(?: (?:made|taken|points|log|from|of|on|for|and|&) ?.{0,60})?"
            r"|next (?:call|meeting|session|catch-?up|check-?in|review)\b.*|quick notes|full notes"
        ),
    ),
    (Kind.ACTIONS, rf"{_BEFORE}{_ACTION}{_AFTER}"),
    (
        Kind.ACTIONS,
        (
            r"(?:who|what) (?:owes|does|will do) .*|(?!(?:discussed|reviewed|covered|talked|went|checked"
            r"|recapped|skipped|mentioned|we|i|he|she|they)\b)(?:[\w.'-]+ ){1,3}(?:action (?:items?"
            r"|points?|log"
            r"|list|tracker|register)|actions|next steps|to-?dos?|homework|follow-?ups)"
            r"|new (?:today|this (?:time|call|week|month|meeting|session))"
            r"|up next|next up|(?:still )?open|in progress|doing|not started|outstanding|pending|to be done"
            r"|waiting(?: (?:on|for)(?: .*)?)?|on hold|blocked"
            r"|(?:still )?(?:not (?:yet )?(?:done|completed?|finished|closed|sorted|resolved)(?: yet)?"
            r"|unfinished|outstanding|to be (?:completed|finished|closed|sorted))"
        ),
    ),
    (Kind.DONE, FINISHED["en"]),
    (Kind.DROPPED, LET_GO["en"]),
    (Kind.MIXED, AGREED),
    (Kind.ACTIONS, STILL_TO_DO),
    (Kind.MIXED, WE_AGREED),
    (Kind.MIXED, PERHAPS_TO_DO),
    (Kind.ACTIONS, r"who(?:'s| is) (?:on the hook|on it|on what|got what)(?: for what)?"),
    (Kind.MATTERS, ABOUT_LAST_TIME),
    (Kind.ACTIONS, FROM_TODAY["en"]),
    (Kind.MIXED, SIGN_OF_NEW),
    (Kind.TALK, STANDING["en"]),
)

_OWNER = r"(?P<owner>[^:()]{1,60}?)"
_NAME = r"(?P<name>[^\W\d_][\w.'-]*(?: (?:(?:and|&|\+) )?[^\W\d_][\w.'-]*){0,2})"
_WANTED_FROM = (
    r"(?:(?:what |things )?(?:(?:we|i) )?(?:still )?(?:need(?:ed|s)?|want(?:ed)?|require(?:d|s)?|owed|due"
    r"|missing|outstanding|awaited|to come) from|(?:still )?waiting (?:on|for)|awaiting)"
)
HOMEWORK = (
    *WHOSE_PHRASES,
    rf"{_WANTED_FROM} (?P<owner>(?:the |our )?clients?|you|us|me)(?: \(.{{1,30}}\))?:?",
    rf"{_WANTED_FROM} {_NAME}:?",
    (
        r"(?:what |things )?(?:(?:we|i) )?(?:still )?need(?:ed)? from"
        r" (?P<owner>you|us|me|your side|our side|my side|(?:the )?client)(?: .{0,30})?:?"
    ),
    (
        r"what (?P<owner>i|we|you|they|he|she)(?:'ll| will|'m| am| are|'re|'ve| have)"
        r"(?: (?:going to|agreed to|promised to|to))? (?:do|doing|tak(?:e|ing) (?:away|on)|send"
        r"|commit(?:ting|ted)? to|promised|sign(?:ing|ed) up (?:for|to))(?: .{1,40})?:?"
    ),
    (
        r"(?:from|for|on|with) (?P<owner>me|us|you|both(?: of us)?|my side|our side|your side|the client"
        r"|client|all of us):?"
    ),
    (
        r"(?P<owner>my|your) (?:own )?(?:actions?|action items?|action points?|next steps|to[ -]?dos?"
        r"|follow-?ups|homework|tasks?|jobs?|list):?"
    ),
    (
        r"(?!(?:what|things|other|anything|nothing|something|more|much|left|how|still|work|all)\b)"
        rf"{_OWNER} to[ -]?do:?"
    ),
    (
        r"(?:actions?|action items?|action points?|next steps|to-?dos?|follow-?ups|homework|tasks?"
        r"|commitments) (?:for|from|by|with|owed by|on) (?!(?:next|last|this|the (?:next|last|call"
        r"|meeting)|today|now|follow|our call|both calls|previous)\b)"
        rf"{_OWNER}(?: (?:before|until|by|this|from|after|to do)\b.*)?:?"
    ),
    (
        r"(?:actions?|action items?|action points?|next steps|to-?dos?|follow-?ups|homework"
        r"|tasks?) ?(?:-|:)"
        rf" ?{_OWNER}:?"
    ),
    (
        r"(?:actions?|action items?|action points?|next steps|to-?dos?|follow-?ups|homework|tasks?)"
        rf" ?\({_OWNER}\):?"
    ),
    (
        r"(?!(?:today|last|this|next|new|open|agreed|key|main)\b)(?P<owner>[^:()]{1,40}?)(?:'s|s')"
        r" (?:actions?|action items?|action points?|next steps|to-?dos?|follow-?ups|homework"
        r"|tasks?|commitments|promises|jobs)(?: .{0,40})?:?"
    ),
    (
        r"(?P<owner>client|advisor|adviser|consultant|agency|supplier)(?:'s)? (?:side )?(?:actions?"
        r"|action items?|action points?|next steps|to-?dos?|follow-?ups|homework|tasks?)"
    ),
    rf"(?!(?:this|that|it|there|what|who|which|nothing|everything)\b){_NAME} will:?",
    rf"for {_OWNER} to do(?: .{{0,40}})?:?",
    r"(?P<owner>i|we|you|you two|both of us|(?:the |our )?clients?)(?:'ll| will)? do:?",
    r"(?P<owner>i|we|you|both of us|(?:the |our )?clients?)(?:'ll| will):?",
    (
        rf"{_OWNER} (?:to do|will do|to(?: do)? before .{{1,30}}|agreed to|agrees to|promised to"
        rf"|has to|needs"
        r" to|is going to|will|to)(?: do| do the following)?(?: (?:before|by|until|this) .{1,40})?:"
    ),
    (
        rf"(?:what )?{_OWNER} (?:owes?(?: us| you| me| .{{1,20}})?|will do|has to do|needs to do"
        rf"|is doing"
        r"|takes away)(?: (?:before|by|until|this) .{1,40})?:?"
    ),
)
