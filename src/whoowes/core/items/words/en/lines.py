"""English lines that promise nothing."""

_NOTHING_MORE = (
    r"(?:nothing|no (?:(?:new|further|more|other) )*(?:actions?|action items?|tasks?"
    r"|to-?dos?))(?: (?:else|more|further|new))?(?: (?:for|from)(?: now| [^\W\d]\S*){1,4}| at (?:the moment"
    r"|present))?[.!]?|(?:none|nil|nothing)(?: (?:this time|at this stage|yet|now))? (?:for|from|re|about)"
    r" (?:the )?[\w&'/-]+(?: [\w&'/-]+){0,2}"
    r"|that(?:'s| is) (?:it|all)(?: (?:for|from) \w+)?[.!]?"
)
"""Nothing, or nothing more, for somebody or for now."""
NOTHING = (
    r"no changes?[.!]?|"
    r"(?:there (?:are|were) )?(?:no|none|nothing|nil|n/a|not applicable|n\.a\.|na)(?: (?:new"
    r"|further|open|outstanding|suggested|other|additional|specific|follow-?up|more|current"
    r"|pending|agreed))*(?: (?:matters?|business|points?|issues?|actions?|action items?|action points?"
    r"|next steps?|items?|tasks?"
    r"|to-?dos?|follow-?ups?|to report|yet|recorded|agreed|for now|this (?:week|time|call|meeting"
    r"|month)|at (?:this|the) (?:time|moment)|outstanding|identified|arising|noted|were found.*"
    r"|found.*|(?:for|from|after|on|in) (?:this|the|today's) (?:call|meeting|session)"
    r"|(?:from )?today|at present|here|assigned|required"
    rf"|needed|planned|raised|captured|taken))*[.!]?|e\.?g\.? .*|example:.*|{_NOTHING_MORE}"
)

AGREED_THAT = (
    r"(?:(?:it (?:was|is|has been) |we(?: have|'ve)? |(?:all|both|everyone) )?(?:agreed|decided"
    r"|settled)(?: that|:)"
    r"|(?:the )?(?:agreement|decision)(?: is| was)?(?: that|:)) "
)
