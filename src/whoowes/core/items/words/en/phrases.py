"""English headings and column headers that say in a phrase what is still to be done, by whom, by when."""

_NEXT = (
    r"(?:the |our |your |we )*(?:next (?:time|call|meeting|session|catch-?up|check-?in|visit|week|month)"
    r"|(?:next )?(?:speak|meet|talk)(?: (?:again|next))?)"
)
_TO_WHEN = r"(?: (?:before|by|for|until|till|this|next|today|on|in|from) .{1,40})?"
_TO_BE_DONE = (
    r"(?:needs? (?:doing|sorting|fixing|to be (?:done|sorted|fixed)|to happen)|(?:is "
    r"|has )?(?:still )?to be"
    r" (?:done|sorted)|(?:still )?(?:has|needs) to (?:be done|happen)|(?:is "
    r"|remains )?(?:still )?(?:left )?to"
    r" (?:do|be done))"
)
_VERB = r"(?:do|chase|sort|fix|finish|get done|action|tackle|take care of|complete|deliver|agree|wrap up)"

STILL_TO_DO = (
    rf"what (?:(?:still|now|else) )?{_TO_BE_DONE}(?: (?:next|now|still))?{_TO_WHEN}"
    rf"|(?:(?:still|we|i) )*(?:need|needs|have|got) to {_VERB}{_TO_WHEN}|(?:still )?needs? (?:doing|sorting)"
    r"|what's (?:still |left )?(?:to be done|to do|left to do)"
    rf"{_TO_WHEN}|what (?:we|i|you|they)(?:'ve| have| still)? (?:need|got|have|still need) to (?:do"
    rf"|get done)"
    rf"{_TO_WHEN}|(?:still )?(?:left )?to {_VERB}{_TO_WHEN}"
    rf"|(?:(?:other|the|all|few|some|a few|more|main|key) )*(?:things|stuff|bits|jobs|tasks"
    rf"|items) to {_VERB}"
    rf"{_TO_WHEN}|(?:the |our |your )?(?:job|jobs|chase|snag"
    r"|snagging|punch|must-do|task) list|(?:the |our |your )?must[- ]?do'?s?"
    rf"{_TO_WHEN}|on (?:the|our|your|my) (?:to-?do )?list|(?:before|by|until) {_NEXT}"
    r"|actions? (?:recap|pts?)|acti?o?ns? pts?|plan of action|commitments (?:made|given)"
    r"|(?:so,? |to |a |quick )*(?:recap|summari[sz]e|sum up)[:,]? who(?:'s| is| will"
    r"| does) (?:do(?:es|ing)?"
    r" what|do what|what)(?: by when)?"
)
"""Headings of actions that do not say "actions"."""
PERHAPS_TO_DO = (
    rf"for {_NEXT}|jobs (?:for|before|by|this|until) .{{1,40}}|loose ends(?: to .{{1,30}})?"
    r"|(?:our |my |key )?asks (?:for|of|to) .{1,40}|what(?:'s| is) (?:still )?outstanding"
    r"|still to come|(?:going|moving) (?:forwards?|fwd)"
)
"""Headings of actions, or of topics, openings and invoices: below them only what reads like one is one."""
WE_AGREED = (
    r"(?:(?:so|and),? )?(?:here's|here is|this is|that's|below is|these are the things)"
    r" (?:what|everything|all)?(?: that)? ?(?:we|was|has been|we've|we have) (?:all )?agreed(?: (?:on|to"
    r"|to do"
    r"|upon|today|on the call|so far))?|(?:today |on the call )?we(?:'ve"
    r"| have)? (?:all )?agreed(?: (?:the"
    r" following|that|on|upon|today))?|what (?:we|we've|we have) agreed (?:to(?: do)?|upon)"
    r"|(?:so,? |just )*to (?:recap|summari[sz]e|sum up)(?: (?:our|the|today's) (?:call|chat|conversation))?"
    r"|(?:(?:a few|some|the|just|here are|these are) )*things (?:that )?(?:i|we) (?:just )?(?:want(?:ed)?"
    r"|need) to make sure (?:(?:that )?we )?(?:don't (?:lose track of|forget|miss|drop)|remember)"
)
"""Headings over what was agreed: actions, and other things besides."""
WHOSE_PHRASES = (
    (
        r"(?:still )?to be done by (?P<owner>(?!\b(?:the end|next|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar"
        r"|apr|may|jun|jul|aug|sep|oct|nov|dec|end|eo[dwmqy]|cob|tomorrow|today|then"
        r"|when)\b)[^:()\d]{1,40}?):?"
    ),
    r"over to (?P<owner>you|us|me)(?: now)?:?",
    r"on (?P<owner>your|my|our) (?:plate|side|list|end):?",
    r"(?:(?:and|still) )?on (?P<owner>mine|yours|ours):?",
    r"(?:and )?what(?:'s| is) (?:still |left )?(?P<owner>mine|yours|ours)(?: to do)?:?",
)
"""Headings of actions that name whose they are."""

_DOES = (
    r"(?:do|doing|does|handl(?:e|ing|es)|lead(?:ing|s)?|tak(?:e|ing|es)|driv(?:e|ing|es)|act(?:ing|s)?"
    r"|run(?:ning|s)?"
    r"|sort(?:ing|s)?|pick(?:ing|s)? up|look(?:ing|s)? after|follow(?:ing|s)? up|deliver(?:ing|s)?)"
)
WHO_DOES = (
    r"who(?:'s| is| are|'ll| will| should)?(?: be)? (?:to )?(?:on (?:it|this)|in charge|accountable"
    rf"|responsible|got (?:it|this)|picking (?:it|this) up|{_DOES})(?: (?:it|this|that|on it|on this"
    rf"|for it"
    r"|for this))?|whose (?:job|task|action|turn|responsibility)(?: is (?:it|this|that))?|who with|doer"
    r"|who(?:'s| has)(?: got)? (?:it|this|the (?:ball|pen|job|action))(?: now)?|(?:the )?ball(?:'s"
    r"| is)? in (?:whose |the )?court(?: of)?|(?:in )?whose court(?: is it(?: in)?)?"
    r"|(?:person |who is |who's )?in charge|resp\.?|on it|ball in whose court"
)
WHAT_TO_DO = (
    r"what (?:we|you|i|they|was)(?: all)? (?:said|agreed|promised|committed)(?: (?:we|you|i|they)"
    r"(?:'d| would| will|'ll))?(?: (?:to )?do| to)?"
    rf"|what (?:(?:still|now|else) )?{_TO_BE_DONE}|what's (?:still )?(?:to be done|to do|needed|required)"
    r"|what (?:do|must|should) (?:we|you|i|they) (?:need to )?do|what (?:do|must) (?:we|you|i) need"
    r"|what has to (?:be done|happen)|what (?:are|will|shall) (?:we|you|they) (?:all )?(?:doing|do"
    r"|going to do)(?: next| now)?"
    r"|what did (?:we|you|they)(?: all)? (?:say|agree|promise|commit) (?:(?:we|you|they|i)(?:'d"
    r"| would| will|'ll) do|to(?: do)?)"
    r"|thing(?:s|\(s\))? to do"
)
FOR_WHEN = (
    r"(?:promised|wanted|committed|set|aimed|aiming|booked|slated|agreed|needed|required|planned|ready)"
    r" for|for when|when for|(?:finish|complete|deliver|return|reply|send back|back|ready|req'?d|action"
    r"|close|sort|promised|committed) by(?: date)?"
    r"|date (?:req'?d|required|needed|wanted|promised|agreed for|to (?:complete|finish|close))(?: by)?"
    r"|when (?:does|do|should|must|will) (?:it|this|that|they) (?:need|be|have|get|is)(?: to be)?"
    r" (?:doing|done|sorted|ready|finished|in)|(?:drop-?dead|hard|latest|final|absolute)"
    r" (?:date|deadline|day)|drop-?dead|latest by|(?:need|want)(?:ed)? (?:it |them |this )?by"
    r"|no later than|at the latest|ecd|est(?:imated|\.)? (?:completion|date|finish|delivery"
    r"|due)(?: date)?|due dt\.?"
)
DID_IT = (
    r"(?:did|has|have) (?:it|this|that|they|we|you) (?:all )?(?:happen(?:ed)?|get done|been done"
    r"|done(?: it| this)?"
    r"|do (?:it|this|that|them)|finish(?:ed)?(?: it)?)(?: yet)?|(?:is|are|was|were) (?:it|this|that"
    r"|they) (?:all )?"
    r"(?:done|finished|completed?|sorted)(?: yet)?|happened(?: yet)?|(?:all |is )?done yet"
    r"|sorted(?: yet)?"
    r"|(?:all )?(?:rec'?d|rcv'?d)(?: yet)?"
)
SHORTS = (
    ("original", r"orig"),
    ("revised", r"rev|rvsd"),
    ("updated", r"upd"),
    ("previous", r"prev"),
    ("current", r"curr"),
    ("initial", r"init"),
    ("target", r"tgt|targ"),
    ("completion", r"compl|compln"),
    ("date", r"dt"),
    ("deadline", r"ddl"),
    ("responsible", r"resp"),
    ("responsibility", r"resp"),
    ("assigned", r"assgn'?d|assg|asgd|assd"),
    ("description", r"desc|descr"),
    ("required", r"req|req'?d"),
    ("received", r"rec'?d|rcvd"),
    ("comments", r"cmts?|comm"),
    ("priority", r"prty|pri"),
    ("status", r"stat"),
)
"""What headers cut short: "Orig. due", "Resp. person"."""
