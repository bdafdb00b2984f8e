"""English status words, in the order in which they are tried."""

from whoowes.core.items.words.table import StateWord

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (
        StateWord.REOPENED,
        "reopened",
        (
            r"(?:re-?open(?:ed|s|ing)?|still open|open again|opened again|not (?:done|finished"
            r"|complete|completed|closed|sent) after all|not actually (?:done|finished|complete"
            r"|completed|closed|sent)|back (?:on|open)|not yet done after all|wrongly (?:closed"
            r"|marked).*|was not (?:done|finished) after all)\b"
        ),
    ),
    (
        StateWord.OPEN,
        "not-done-yet",
        (
            r"(?:not|isn't|hasn't been|has not been|un)[ -]?(?:yet |quite |fully |completely "
            r"|been )*(?:done|complete|completed|finished|closed|sent|started|resolved|delivered|begun"
            r"|shared|signed)\b|(?:nearly|almost|partly|partially|half|mostly|about to be|to be"
            r"|will be|should be|can be|must be|needs to be|1/2|not everything|some|most of it"
            r"|due to be) ?-?(?:done|complete|completed|finished|closed|sent|resolved|delivered)\b"
            r"|incomplete\b|(?:\d{1,2}(?:[.,]\d+)?) ?%.*|not started\b|(?:to|will) (?:do|send|complete"
            r"|finish|close|resolve|be)\b|no$|n$|nope\b"
        ),
    ),
    (
        StateWord.DROPPED,
        "dropped-word",
        (
            r"(?:dropped|drop|cancell?ed|cancel|no longer (?:needed|required|relevant|applicable"
            r"|necessary|wanted)|not (?:needed|required|relevant|applicable)(?: any ?more| any longer"
            r"| now)?|parked|withdrawn|abandoned|superseded|won't (?:do|happen|fix)|will not (?:do"
            r"|happen)|wontfix|obsolete|scrapped|shelved|not going ahead|not happening|rejected"
            r"|(?:closed|done)[ ,:;.(-]+(?:as )?(?:no longer needed|not needed|dropped|cancell?ed"
            r"|superseded|not required|won't do|duplicate)|duplicate\b)"
        ),
    ),
    (
        StateWord.UNCLEAR,
        "finished-with-a-but",
        (
            r"(?:done|complete|completed|closed|finished|resolved|sent|delivered)\b(?: ?\?|.*\b(?:but"
            r"|except|apart from|pending|awaiting|waiting|however|although|subject to|only|partly"
            r"|partially|not|still|to be|remaining|outstanding|unless|if|once|after|just needs?"
            r"|needs)\b.*)"
        ),
    ),
    (
        StateWord.DONE,
        "done-word",
        (
            r"(?:(?:all |now |already |task |action |item |is |been |has been |it is |it's |yes,? "
            r"|\W)*)(?:done|complete|completed|closed|finished|resolved|delivered|shipped|sent"
            r"|achieved|actioned|fixed|sorted|signed off|paid|submitted|filed"
            r"|handed over)\b|100(?:[.,]0+)? ?%"
        ),
    ),
    (
        StateWord.OPEN,
        "open-word",
        (
            r"(?:open|opened|active|new|in[ -]?progress|in[ -]?hand|in[ -]?action|wip|work in progress"
            r"|pending|to ?-?do|todo|blocked|waiting|awaiting|on[ -]hold|held|ongoing|on[ -]?going"
            r"|started|begun|underway|under ?way|live|late|overdue|carried (?:forward|over)|c/f|cfwd"
            r"|raised|delayed|deferred|postponed|in review|under review|review|draft|drafted|drafting"
            r"|on track|at risk|off track|scheduled|planned|moved|date changed|kept|continuing"
            r"|continues|working on|chasing|chased|behind|slipped|slipping|partial|queued|stalled"
            r"|paused|rolled over|outstanding|unresolved|assigned|backlog|next|tbc|tbd|no change|due"
            r"|with|expected|will|should|being|escalated)\b"
        ),
    ),
)
