"""English headings and column headers that say in a phrase what is still to be done, by whom, by when."""

_NEXT = (
    r"(?:the |our |your |we )*(?:next (?:time|call|meeting|session|catch-?up|check-?in|visit|week|month)"
    r"|(?:next )?(?:speak|meet|talk)(?: (?:again|next))?)"
)
_TO_WHEN = r"(?: (?:before|by|for|until|till|this|next|today|on|in|from) .{1,40})?"
_TO_BE_DONE = (
    r"(?:needs? (?:doing|sorting|fixing|to be (?:done|sorted|fixed)|to happen)|(?:is |has )?(?:still )?to be"
    r" (?:done|sorted)|(?:still )?(?:has|needs) to (?:be done|happen)|(?:is "
    r"|remains )?(?:still )?(?:left )?to"
    r" (?:do|be done)|is (?:still )?outstanding)"
)
_VERB = r"(?:do|chase|sort|fix|finish|get done|action|tackle|take care of|complete|deliver|agree|wrap up)"

STILL_TO_DO = (
    rf"what (?:(?:still|now|else) )?{_TO_BE_DONE}(?: (?:next|now|still))?{_TO_WHEN}"
    r"|what's (?:still |left )?(?:to be done|to do|outstanding|left to do)"
    rf"{_TO_WHEN}|what (?:we|i|you|they)(?:'ve| have| still)? (?:need|got|have|still need) to (?:do|get done)"
    rf"{_TO_WHEN}|(?:still )?(?:left )?to {_VERB}{_TO_WHEN}"
    rf"|(?:(?:other|the|all|few|some|a few|more|main|key) )*(?:things|stuff|bits|jobs|tasks|items) to {_VERB}"
    rf"{_TO_WHEN}|jobs (?:for|before|by|this|until) .{{1,40}}|(?:the |our |your )?(?:job|jobs|chase|snag"
    r"|snagging|punch|must-do|task) list|(?:the |our |your )?must[- ]?do'?s?"
    rf"{_TO_WHEN}|on (?:the|our|your|my) (?:to-?do )?list|(?:before|by|for|until) {_NEXT}"
    r"|actions? (?:recap|pts?)|acti?o?ns? pts?|plan of action|commitments (?:made|given)"
    r"|(?:so,? |to |a |quick )*(?:recap|summari[sz]e|sum up)[:,]? who(?:'s| is| will| does) (?:do(?:es|ing)?"
    r" what|do what|what)(?: by when)?|loose ends(?: to .{1,30})?|(?:our |my |key )?asks (?:for|of"
    r"|to) .{1,40}"
)
"""Headings of actions that do not say "actions"."""
WE_AGREED = (
    r"(?:(?:so|and),? )?(?:here's|here is|this is|that's|below is|these are the things)"
    r" (?:what|everything|all)?(?: that)? ?(?:we|was|has been|we've|we have) (?:all )?agreed(?: (?:on|to"
    r"|to do"
    r"|upon|today|on the call|so far))?|(?:today |on the call )?we(?:'ve| have)? (?:all )?agreed(?: (?:the"
    r" following|that|on|upon|today))?|what (?:we|we've|we have) agreed (?:to(?: do)?|upon)"
)
"""Headings over what was agreed: actions, and other things besides."""
WHOSE_PHRASES = (
    (
        r"(?:still )?to be done by (?P<owner>(?!\b(?:the end|next|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar"
        r"|apr|may|jun|jul|aug|sep|oct|nov|dec|end|eo[dwmqy]|cob|tomorrow|today|then|when)\b)[^:()\d]{1,40}?):?"
    ),
    r"over to (?P<owner>you|us|me)(?: now)?:?",
)
"""Headings of actions that name whose they are."""

_DOES = (
    r"(?:do|doing|does|handl(?:e|ing|es)|lead(?:ing|s)?|tak(?:e|ing|es)|driv(?:e|ing|es)|act(?:ing|s)?"
    r"|run(?:ning|s)?"
    r"|sort(?:ing|s)?|pick(?:ing|s)? up|look(?:ing|s)? after|follow(?:ing|s)? up|deliver(?:ing|s)?)"
)
WHO_DOES = (
    r"who(?:'s| is| are|'ll| will| should)?(?: be)? (?:to )?(?:on (?:it|this)|in charge|accountable"
    rf"|responsible|got (?:it|this)|picking (?:it|this) up|{_DOES})(?: (?:it|this|that|on it|on this|for it"
    r"|for this))?|whose (?:job|task|action|turn|responsibility)(?: is (?:it|this|that))?|who with|doer"
    r"|(?:person |who is |who's )?in charge|resp\.?|on it|ball in whose court"
)
WHAT_TO_DO = (
    r"what (?:we|you|i|they|was)(?: all)? (?:said|agreed|promised|committed)(?: (?:we|you|i|they)"
    r"(?:'d| would| will|'ll))?(?: (?:to )?do| to)?"
    rf"|what (?:(?:still|now|else) )?{_TO_BE_DONE}|what's (?:still )?(?:to be done|to do|needed|required)"
    r"|what (?:do|must|should) (?:we|you|i|they) (?:need to )?do|what (?:do|must) (?:we|you|i) need"
    r"|what has to (?:be done|happen)|thing(?:s|\(s\))? to do"
)
FOR_WHEN = (
    r"(?:promised|wanted|committed|set|aimed|aiming|booked|slated|agreed|needed|required|planned|ready)"
    r" for|for when|when for|(?:finish|complete|deliver|return|reply|send back|back|ready|req'?d|action"
    r"|close|sort|promised|committed) by(?: date)?"
    r"|date (?:req'?d|required|needed|wanted|promised|agreed for|to (?:complete|finish|close))(?: by)?"
    r"|when (?:does|do|should|must|will) (?:it|this|that|they) (?:need|be|have|get|is)(?: to be)?"
    r" (?:doing|done|sorted|ready|finished|in)|(?:drop-?dead|hard|latest|final|absolute)"
    r" (?:date|deadline|day)|drop-?dead|latest by|no later than|at the latest|ecd|due dt\.?"
)
