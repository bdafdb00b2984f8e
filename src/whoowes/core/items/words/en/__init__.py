"""English: how headers, headings, status cells and action lines are worded."""

from whoowes.core.items.words.en import phrases, reviews
from whoowes.core.items.words.en.headers import ENDINGS, HEADERS, OTHER_ROLES, PHRASES
from whoowes.core.items.words.en.lines import AGREED_THAT, NOTHING
from whoowes.core.items.words.en.privacy import INTERNAL, INTERNAL_END, INTERNAL_MARK
from whoowes.core.items.words.en.sections import (
    AGENDA,
    AGREED,
    CLOSING_HEADINGS,
    HOMEWORK,
    LABEL_ROWS,
    SECTIONS,
    STATE_ADVERBS,
    STATE_HEADINGS,
)
from whoowes.core.items.words.en.states import (
    ABOUT_STATES,
    BARE_CLOSING,
    CAUSATIVE,
    CLOSING_TAILS,
    MOVED_TO,
    STATE_DOUBTS,
    STATE_REASONS,
    STATE_REST,
    STATES,
)
from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.next_calls import next_alone
from whoowes.core.items.words.spoken_headers import SPOKEN_HEADERS
from whoowes.core.items.words.table import LanguageWords, Words, keys

_VERBS = (
    r"(?:add|agree|allocate|analy[sz]e|arrange|ask|assign|attend|book|brief|build|buy|call|cancel"
    r"|change|chase|check|circulate|clarify|close|collate|collect|compile|complete|confirm|connect"
    r"|contact|contract|convert|create|decide|define|deliver|design|develop|discuss|document|draft"
    r"|edit|email|escalate|establish|estimate|explore|export|file|fill|finalise|finalize|find"
    r"|finish|fix|follow|forward|gather|get|give|hire|identify|import|implement|improve|inform"
    r"|install|introduce|invite|invoice|issue|launch|let|list|look|make|map|measure|meet|migrate"
    r"|move|negotiate|obtain|order|organi[sz]e|pay|phone|pick|plan|prepare|present|print|produce"
    r"|propose|provide|publish|put|quote|raise|read|rebook|recruit|register|remind|remove|renew"
    r"|replace|report|request|research|resend|reset|resolve|respond|return|reply|review|revise"
    r"|rewrite|ring|run|scan|schedule|select|sell|send|set|share|ship|show|sign|sort|source|speak"
    r"|start|stop|submit|summari[sz]e|supply|switch|take|talk|tell|test|tidy|train|transfer|try"
    r"|turn|update|upgrade|upload|use|verify|visit|walk|work|write|appoint|apply|approve|bring|choose|dig"
    r"|enroll?|figure out|liaise|message|nominate|notify|nudge|pull|reconcile|redraft|redraw|remeasure"
    r"|think (?:about|of|over|through)|comment on|pause|swap|trim|hand (?:over|in|out|back)|double-check"
    r"|recheck|intro(?=(?: [\w.'-]+){1,3} to\b)|loop in|ping)\b"
)

_IS_NO_NOUN = (
    r"(?!-(?:in|out|up|off|on|down|over)\b(?! (?:with|on|to|for|the|an?)\b)"
    r"| (?:is|was|were|went|has|had|looks?|looked|seems?|seemed)\b(?! to\b))"
)
"""Behind a verb: "check-in fine" and "call went well" tell how it is; "follow-up with Tom" is an order."""

ENGLISH: LanguageWords = Words(
    language="en",
    headers=HEADERS,
    header_endings=ENDINGS,
    header_phrases=PHRASES + SPOKEN_HEADERS["en"],
    header_shorts=phrases.SHORTS,
    other_roles=OTHER_ROLES,
    topic_of_call=(
        r"\b(?:(?!(?:next|last|previous|prior|earlier|the|this|that|from|of|before|after|since|until|each"
        r"|every"
        r"|for|to|on|in|and|our|your|a)\b)[\w'-]+ ){1,3}"
        r"(?:calls?|meetings?|sessions?|syncs?|workshops?|catch-?ups?|check-?ins?|reviews?)\b"
    ),
    shared=(
        r"(?:client|clients|shared?|external|public|visible|all|both|everyone|everybody|open|yes|y|anyone)"
        r"(?: (?:too|only|and us|visible|facing|side))?"
    ),
    agreeing=r"(?:(?:it was|we|all|was) )?agreed(?: today)?|agreement",
    unneeded=(
        r"\b(?:is |are )?(?:not|no longer) (?:needed|required|necessary)"
        r"(?: (?:at this (?:stage|point|time)|for now|yet|right now|at the moment|this time|any ?more|now))?$"
    ),
    informs=(
        r"(?:fyi|for (?:your )?info(?:rmation)?|decisions?(?: made)?|decided|info|nb|n\.b\.|context"
        r"|agreed|risks?|notes?|noted|(?:for|to) not(?:e|ing)) ?:"
    ),
    not_names=(
        r"(?:agreed|decided|needs?|ha(?:ve|s|d)|going|want(?:s|ed)?|plan(?:s|ned|ning)?|aim(?:s|ing)?"
        r"|happy|ready"
        r"|due|able|try(?:ing)?|remember|continu(?:e|ing)|look(?:ing)?|hop(?:e|ing)|yet|still|how|what|when"
        r"|nothing|something|thanks|not|also|rights?|access|route|ways?|time|reasons?|chance|power|duty"
        r"|permission|consent|approval|offer|failure|ability|invitation|proposal|request)"
        r" (?:agreed |yet |still |it |this |that )?to\b"
    ),
    joiners=r" ?(?:/|&|\+|,|\band\b|\bor\b|\||-) ?",
    fillers=keys("the|agreed|client|main|key|proposed|planned|our|your|current|internal?|required|expected"),
    action_types=r"actions?|action items?|action points?|tasks?|to-?dos?|next steps?|follow-?ups?",
    log_types=(
        r"risks?|issues?|decisions?|assumptions?|dependenc(?:y|ies)|questions?|info(?:rmation)?"
        r"|changes?|problems?|notes?|r|i|d"
    ),
    changes=r"(?:create|modify|delete|update|edit|add|remove|rename|move|keep|no change|new|refactor)d?",
    explaining=keys(
        "meaning|condition|if|trigger|scenario|ritual|path|escalate to|frequency|how often|permission"
        "|permissions"
    ),
    role_headers=keys(
        "what|responsibility|deliverable|deliverables|deputy|stand-in|cover|substitute|backup|back-up"
    ),
    due_like=(
        r"\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b|\b(?:eo[wdmyq]|cob|today"
        r"|tomorrow|asap|tb[cd]|next|this|end of|w/[ce]|mid|early|late|by|before|ongoing|immediately"
        r"|january|february|march|april|may|june|july|august|september|october|november|december|jan"
        r"|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]|done|week \d+|month end|christmas|easter"
        r"|now|\d{1,2}(?:st|nd|rd|th))\b"
    ),
    durations=(
        r"(?:after )?[~<>]?\s?\d+(?:[.,]\d+)?(?:\s?-\s?\d+)?\s?(?:min|mins|minutes?|h|hrs?|hours?|d|days?"
        r"|working days?|weeks?|w|wks?|months?|sprints?)|(?:day|week|sprint|t|d|j"
        r"|month) ?[+-]?\s?\d+(?:\s?-\s?\d+)?(?: (?:days?|weeks?))?|[+-]\s?\d+ (?:days?|weeks?|hours?)"
    ),
    naming_actions=(
        r"\b(?:actions?|next steps?|to ?-?dos?|follow[ -]?ups?|commitments?|promised?|homework"
        r"|agreed)\b"
    ),
    sections=SECTIONS,
    plain_headings=(
        reviews.LAST_TIME,
        AGENDA,
        AGREED,
        (
            r"(?:agreed |new |open |our |your |key |client |outstanding |previous |last )?(?:actions?"
            r"|action items?|action points?|action steps|next steps|to[- ]?do'?s?|follow-?ups"
            r"|follow-?up (?:tasks|items|actions)|homework"
            r"|action plan|a\.?i\.?'?s|aps"
            r"|action list|action log|tasks|who does what)(?: (?:for|from) .{1,30}| arising| agreed"
            r"| below| as follows"
            r"|\(.{1,30}\))?"
        ),
        (
            r"attendees|participants|agenda|discussion|decisions?|notes|minutes|summary|aob|any other"
            r" business|risks|issues|apologies|background"
        ),
        (
            r"wins?|successes|achievements|done|completed|dropped|parked|matters arising"
            r"|carried forward|open from last time|still open"
            r"|(?:done|completed|finished|closed) (?:since|from) (?:the |our )?(?:last|previous) \w+"
        ),
        (
            r"(?:review of |status of |updates? on |check on |progress on )(?:the |our )?(?:last |previous "
            r"|open |earlier )*(?:actions?|action items?|action points?|to-?dos?)(?: from .{1,20})?"
            r"|(?:(?:last|previous) (?:week|call|meeting|time|session|month)(?:'s)?|previous|prior|earlier)"
            r" (?:actions?|action items?|action points?|to-?dos?)"
        ),
        r"internal(?: notes| only)?|private(?: notes)?|details|updates?|parking lot|introduction|template",
    ),
    labelled_line=(
        r"(?:date|calls|call dates?|key|legend|colou?r key|meeting date|date and time|time|attendees"
        r"|participants|present|apologies"
        r"|invited|location|venue|where|chair|author|minutes by|next (?:call|meeting|session|catch-?up"
        r"|check-?in)) ?:"
    ),
    homework=HOMEWORK,
    not_owners=(
        r"(?:.* )?(?:last|previous|earlier|prior) \w+|before|then|earlier",
        r"(?:how|what|where|which|why|did|do|does|have|has|was|were|is|are|any|about) .*",
        r"(?:still |we |i )*(?:need|needs|have|has|got|gotta|going|trying|want|try|still|things|bits|left)",
        r"(?:each )?(?:person|owner|name|topic|area|date|project|workstream|priority|deadline|due date)",
    ),
    groups=(
        r"clients?|us|we|my side|both|all|everyone|our side|your side|client side|advisor(?:'s)? side"
        r"|advisors?|advisers?|consultants?|the team|team|agency|you|me|i|joint|shared|together"
        r"|you two|you both|(?:the two|both) of you|(?:the two|both|all) of us"
    ),
    outside=(
        r"introduction|intro|about(?: .*)?|.*\btemplates?\b.*|(?:.* )?budgets?(?: .*)?|(?:meeting "
        r"|call )?prep(?:aration|aring|s)?\b.*|(?:.* )?preparation|glossary|contacts?|how (?:to"
        r"|we)\b.*|(?:useful |important )?links|(?:company |client )?(?:profile|background)|overview"
        r"|archive|backlog of ideas|welcome|read ?me|instructions?|faq|pre-?read(?:ing)?|transcript"
        r"|(?:draft )?agenda for\b.*|examples?|scratch ?pad|ideas?|resources|appendix\b.*"
        r"|table of contents|contents|index"
    ),
    internal=INTERNAL,
    internal_end=INTERNAL_END,
    internal_mark=INTERNAL_MARK,
    call_words=(
        r"\b(?:calls?|meetings?|notes|minutes|catch[ -]?ups?|check[ -]?ins?|sessions?|syncs?"
        r"|stand-?ups?|kick-?offs?|1[:-]1|1on1|one-to-one|conversation|weekly|biweekly|fortnightly"
        r"|monthly|quarterly|qbr|retro|workshop|coaching|debrief|zoom|teams|google meet|phone"
        r"|discovery|onboarding|steering|steerco|board|interview|visit|attendees|agenda|recap"
        r"|follow-up call|w/|week)\b"
    ),
    not_a_call=(
        r"^(?:call|phone|ring|meet|brief|book|schedule|arrange|plan|discuss|cancel|attend|visit)"
        r"(?: back| up)? (?:the|an?|our|your|my|his|her|their|this|that|all)\b|"
        r"\b(?:actions? (?:from|of|since)|items? from|review of|next (?:call|meeting|session|catch"
        r"|check|review|steps)|since|until|due|deadline|launch|go[ -]?live|release|budget|template"
        r"|prep(?:aration|are)?|agenda for|pre-?read|introduction|minutes of the last|from the (?:last"
        r"|previous)|carried|follow-?ups? from|open from|update (?:from|on)|changes|moved|before|after"
        r"|postponed|cancell?ed|birthday|holiday|timeline|milestone|plan(?:ned)?|invoice|contract"
        r"|version|revision|updated|created|example|starts?|ends?|valid|effective|target|expires?"
        r"|event|conference|archive|as (?:of|at))\b"
    ),
    other_date=r"\b(?:by|before|after|until|since|due|till) ?(?:the )?$",
    topic_words=r"\b(?:launch|go-live|release|deadline|milestone|event|conference)\b",
    date_line=(
        r"(?:(?:call|meeting|session) )?(?:date|held on|when|date and time|date & time|date/time"
        r"|date of (?:call|meeting)|date & place)(?: (?:and|of) (?:time|call|meeting))? ?(?::|-|\t)"
    ),
    not_call_date=(
        r"\b(?:updated|due|deadline|created|modified|next|until|invoice|expires?|starts?|since"
        r"|by(?! (?:(?:tele)?phone|zoom|(?:ms )?teams|video|(?:google )?meet|skype|webex)\b))\b"
    ),
    attendees_line=(
        r"(?:attendees|participants|present|in attendance|attending|attended(?: by)?|invited|invitees"
        r"|with|people|on the call|joined by|who)\b ?:?"
    ),
    absent_line=r"(?:apologies|absent|regrets|not present|cc|copied)\b",
    asks_nothing=(
        r"(?:on (?:(?:(?:annual|sick|maternity|paternity|parental) )?leave|jury duty)|(?:on )?(?:holidays?"
        r"|vacation)|away|out of (?:the )?office|off(?: (?:sick|work))?|(?:off )?(?:ill|sick)"
        r"|(?:away )?(?:on (?:a )?business(?: trip)?|travelling|traveling)|absent"
        r"|unavailable|not available|birthday|(?:many )?thanks(?: (?:for|to) [^.;:]{1,60})?"
        r"|thank you(?: (?:very much|so much))?(?: for [^.;:]{1,60})?|congratulations|congrats|well done)"
    ),
    times_of_absence=r"w/c|w/e|week|on|until|till|til|through|from|since|next|this|all|back|tomorrow|today|last|(?:mon|tues|wednes|thurs|fri)day",
    next_call=(
        r"(?:(?:the |our |date of (?:the )?)?(?:next|nxt|following) (?:call|meeting|mtg|session|catch[- ]?up"
        r"|check[- ]?in|review|conversation|one|date|zoom|appointment|appt|touchpoint|sync)\b|donm\b"
        r"|(?:we |we'll |we will |we are |let's |to )?(?:speak(?:ing)?|talk(?:ing)?|meet(?:ing)?|call"
        r"|reconvene|catch up) (?:again|next)\b|(?:we'll |we will |we )?reconvene\b"
        r"|next (?:speak|talk|meet)\b"
        r"|(?:a |the )?follow-?up (?:call|meeting|session) (?:is |has been |was )?(?:booked|set|arranged"
        r"|agreed|scheduled|fixed|planned)\b)"
        rf"|{next_alone(r'(?:the )?next(?: one| up)?')}"
    ),
    item_marks=(
        (
            r"(?:(?:actions?(?: items?| points?)?|ai|ap|to[ -]?dos?|tasks?|next steps?|follow-?ups?"
            r"|homework|a/i)(?:(?:[ -]|(?<=i)-)?(?:(?:#|no\.?) ?)?(?P<number>\d+(?:\.\d+)*[a-z]?))?"
            r"(?: ?[(\[](?P<bracketed>[^)\]]{1,40})[)\]])? ?(?::|\u2013|- )|(?:action (?:on |for )?"
            r"|(?:actions|homework|to-?dos?|tasks?|next steps?) for )(?P<owner>[^:.,;]{1,40}?) ?:)\s*"
        ),
    ),
    several_mark=(
        r"(?:actions|action items|action points|to-?dos|tasks|next steps|follow-?ups"
        r"|homework)\b[^:]{0,40}:"
    ),
    inline_mark=(
        r"(?<=[.;!?)\]])\s+(?=(?:(?:ACTION|AP|AI|TODO|TO DO|To do|To-do|Todo)\d*(?: [A-Z]{2,3})?"
        r"(?: ?\([A-Z][\w ]{0,20}\))?:"
        rf"|(?:ACTION|TODO|TO DO){OWNER_BEHIND_MARK}:"
        r"|(?:Action|ACTION)s?(?: (?:item|point|ITEM|POINT)s?)?(?: (?:on|for|ON|FOR) [A-Z][\w ]{0,20})?"
        r"(?:\d+| \d+)?(?:: | [\u2013\u2014-] )))"
    ),
    win_mark=(
        r"(?:wins?|success|achievement|celebrat(?:e|ion))"
        r" ?(?:[(\[](?:internal|private)(?: only)?[)\]] ?)?(?::|- )\s*"
    ),
    result_mark=r"(?:\u2192|->|=>|\bresults? ?:|\bimpact ?:|\broi ?:|\boutcome ?:|\bworth ?:|\bsaving ?:)",
    note_mark=(
        r"(?:note|notes|nb|n\.b\.|comment|see|update|status|context|background|link|re|fyi|ps|p\.s\."
        r"|e\.g\.|i\.e\.|which|because|also see) ?[:.(]?\b"
    ),
    action_verbs=_VERBS + _IS_NO_NOUN,
    still_to=rf"\bto {_VERBS}",
    obliged=(
        r"(?: (?:to|will|shall|must|should|(?:has|have|needs?|is|are|(?:is|are) going|(?:has |have )?agreed"
        r"|(?:has |have )?promised|(?:has |have )?offered) to) |'ll )"
    ),
    name_lead=r"(?:for|from) ",
    name_joints=r"(?:and|with|to)",
    counted_things=(
        r"(?:phase|week|stage|sprint|room|site|lot|unit|floor|block|day|month|year|part|step|milestone|batch"
        r"|release|version|level|zone|area|plot|house|building|round|wave|module|option)\b"
    ),
    deadline_word=r" (?=by\b)",
    due_lead=(
        r"(?:\b(?:by|due|until|before|on|for|deadline|due date|due by|due on|target)\b ?:?"
        r"|[-:,(\u2192])\s*$"
    ),
    states=STATES,
    state_rest=STATE_REST,
    state_doubts=STATE_DOUBTS,
    state_reasons=STATE_REASONS,
    closing_tails=CLOSING_TAILS,
    bare_closing=BARE_CLOSING,
    causative=CAUSATIVE,
    ends_open=r"\b(?:to|as|is|be|are|until|when|if|or|and|not)$|^to do$",
    about_states=ABOUT_STATES,
    copula=reviews.COPULA,
    copula_now=reviews.COPULA_NOW,
    any_participle=reviews.ANY_PARTICIPLE,
    agreed_that=AGREED_THAT,
    told=reviews.TOLD,
    untold=reviews.UNTOLD,
    handled=reviews.HANDLED,
    unsure_subject=reviews.UNSURE_SUBJECT,
    moved_to=MOVED_TO,
    closing_headings=CLOSING_HEADINGS,
    state_headings=STATE_HEADINGS,
    state_adverbs=STATE_ADVERBS,
    label_rows=LABEL_ROWS,
    states_inside=(
        r"\b(?:done|complete|completed|finished|cancell?ed|dropped|parked|no longer needed|closed"
        r"|(?<!\bnot )(?<!\bbe )(?:approved|booked|signed|uploaded|published|ordered|launched"
        r"|confirmed|implemented|installed|posted|arranged|emailed|purchased|hired|answered|replied"
        r"|took effect|(?:went|came|gone) (?:live|(?:in)?to (?:effect|force))))\b"
        r"|^(?:merged|combined|rolled|folded) (?:up )?(?:in|into|with) .*\d"
    ),
    lead_states=(
        r"(?:done|completed?|closed|finished|dropped|cancell?ed|parked|no longer needed|open"
        r"|still open|reopened|in progress|on hold|blocked|ongoing) ?(?::|- )\s*"
    ),
    tail_states=(
        r"(?:all )?(?:done|completed?|closed|finished|dropped|cancell?ed|parked|no longer needed|open"
        r"|still open|reopened|in progress|on hold|ongoing|pending|not started|wip|outstanding"
        r"|(?:carried|brought|rolled) (?:forward|over)|[bc]/f|[bc]/?fwd"
        r"|not (?:yet )?(?:done|finished|completed?|sent|closed)(?: yet| after all)?"
        r"|still (?:to ?-?do|to be done|outstanding|not (?:done|finished|sent|closed))|to be done"
        r"|sent|resolved|waiting|blocked|overdue)[.!]?"
    ),
    colours=(
        r"(?:(?:red|amber|green|yellow|orange|blue|gr[ae]y|black|r|a|g|rag)\b[ /,]*)+"
        r"|[\s\U0001f534\U0001f7e0\U0001f7e1\U0001f7e2\U0001f535\U0001f7e3\u26ab\u26aa\U0001f7e5\U00"
        r"01f7e7\U0001f7e8\U0001f7e9]+"
    ),
    yes=(
        r"(?:y|yes|yep|true|x|ok|okay|done|1|complete|completed|closed|\u2713|\u2714|\u2705|\u2611"
        r"|\u2612|\U0001f5f8|\U0001f44d|\[x\]|100 ?%)[^\w?]*"
    ),
    no=r"(?:n|no|nope|false|not yet|0|0 ?%|open|-+|\u2717|\u2718|\u274c|\u2610|\u2b1c|\[ ?\])\W*",
    placeholders=(
        r"[\s:/_.#-]*(?:(?:action|task|item|description|name|owner|person|who|what|when|date|due date"
        r"|status|insert|your|enter|add|type|describe|assignee|details?|next step|to-?do|here|the|a|an|and"
        r"|of|for|text|note|notes|x|example|placeholder|responsible|deadline|n|\d+|yyyy|mm|dd)"
        r"(?:[\s:/_.#-]+|$))*"
    ),
    placeholders_inside=(
        r"(?:high|medium|low|urgent|new|important|critical|optional|draft|wip|tbc|tbd|p\d|q\d|priority"
        r"|blocker|bug|website|web|email|name|phase \d+|sprint \d+|week \d+|external|recurring|weekly"
        r"|monthly|question|decision|risk|idea|note|link|update|action|task|info|fyi|x)"
    ),
    unknown=r"tb[cda]|to be (?:confirmed|decided|defined)|unknown|\?+|x+|lorem ipsum.*",
    nothing=NOTHING,
    boilerplate=(
        r"you should review gemini's notes.*|(?:how is the quality|please provide feedback|please rate"
        r"|let us know what you think|we've updated the|want to see more|this editable transcript"
        r"|transcription ended|get tips and learn|take a short survey|is the summary accurate"
        r"|notes by gemini|recording:|transcript:|helpful or not helpful|meeting records"
        r"|chat with meeting transcript|(?:ai-|content )?generated by ai|ai-generated (?:content|notes)"
        r"|type your task here|type [\"'“]?/|add (?:action items|decisions) (?:here|to (?:close|record))).*"
    ),
)
