"""English status words, in the order in which they are tried."""

from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|(?:(?<=\bon )|(?<!\w )\b)\d{{1,2}}[/.]\d{{1,2}})(?!\d)|{_WEEKDAY}"
)
_WHEN = (
    rf"(?:(?:on )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)(?=\W*$)|(?:(?:on|as of|at|in|during) )?(?:{_DATE}"
    rf"|yesterday|today|this (?:morning|[ap]\.?m\.?)|earlier(?: today)?|already|now"
    r"|(?:last|the last|this|the) (?:call|meeting|session)"
    rf"|last (?:week|month|night|time|{_WEEKDAY})))"
)
_BY = (
    rf"by (?:the (?=client|team|advisor|adviser|agency))?(?!(?:{_MONTH}|{_WEEKDAY}|the|end|next|then|eo\w|cob"
    r"|early|mid|late|tomorrow|noon|tonight|close|easter|christmas|spring|summer|autumn|winter|when|this"
    r"|half|about|around|q\d)\b)"
    r"(?!by\b)[^\W\d_][\w.'-]*(?:(?: | (?:and|&) )(?!by\b)[^\W\d_][\w.'-]*){0,3}"
)
_CLOSED = (
    r"(?:done|complete|completed|closed|finished|resolved|delivered|shipped|sent|achieved|actioned"
    r"|fixed|sorted|signed off|paid|submitted|filed|handed over|signed|shared|received|no longer needed"
    r"|not needed)"
)

STATE_REST = (
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|thanks|thank you|well done|cheers|in full"
    rf"|(?:and |& )?{_CLOSED})(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*(?P<reason>\w.*))"
)
STATE_DOUBTS = (
    r"\?|%|\b(?:wrong|incorrect|incomplete|faulty|by mistake|"
    r"rejected|refused|declined|turned down|bounced|failed|returned (?:by|to|unsigned|unpaid)"
    r"|sent back|came back|"
    r"but|except|apart from|bar|pending|awaiting|waiting|awaits|however|although|though|subject to"
    r"|only|partly|partially|part|not|never|no reply|no answer|no response|still|to be|to follow|remaining"
    r"|remains|rest|outstanding|open|unless|if|once|after|needs?|needed|just|half|when|until|till|yet|next"
    r"|tomorrow|soon|will|would|should|could|might|may need|to come|in principle|provisional(?:ly)?"
    r"|untested|unsigned|unpaid|unconfirmed|incomplete|unfinished|missing|left|tb[cd]|ask|check|chase"
    r"|confirm|verify|first|draft|\d+ (?:of|out of) \d+|(?<=\w )\d+/\d+(?!/)|\d+/\d+ of"
    r"|re-?do|re-?submit(?:ting|ted)?"
    r"|re-?book(?:ing|ed)?|re-?schedul(?:e|ing|ed)|again|for (?:approval|review|signature|sign-?off|signing"
    r"|comments?|feedback|confirmation|now|the moment|consideration)|pencilled|expected|hopefully|probably"
    r"|maybe|perhaps|i think|almost|nearly|mostly|minus|without|apart|by then|in progress|ongoing"
    rf"|by (?:the )?(?:{_MONTH}|{_WEEKDAY}|\d|end|next|eo\w|cob|then))\b|\bby \d"
)
STATE_REASONS = (
    r"\b(?:(?:no longer|not) (?:needed|required|relevant|applicable|necessary|wanted)"
    r"(?! (?:yet|until|till|now|before|for now))(?: any ?more| any longer)?|not going ahead|not happening"
    r"|nothing (?:left|remaining|outstanding)|won't (?:do|happen))\b|\bdraft(?= (?:sent|shared))"
)
CLOSING_TAILS = (
    r"(?:all )?(?:done|completed|finished|closed|cancell?ed|dropped|no longer needed|sent|resolved|parked"
    r"|paid|submitted|filed|delivered|actioned|sorted|fixed|signed off|received|handed over)\b"
)
BARE_CLOSING = (
    r"\b(?=(?:done|completed|finished|cancell?ed|dropped|closed|resolved|delivered|submitted|actioned|sent)"
    r"[.!]?$)(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbeing )(?<!\bnot )"
    r"(?<!\bget )(?<!\bgets )(?<!\buntil )(?<!\bwhen )(?<!\bonce )(?<!\bif )(?<!\bas )(?<!\bbe fully )"
)
CAUSATIVE = (
    r"\b(?:get|have) (?:it|this|that|them|the|our|your|his|her|their|all|a|an)\b(?: [\w'-]+){0,3} \w+[.!]?$"
)
ABOUT_STATES = r"\b(?:mark|stamp|label|flag|tick|status|columns?|heading|folder|list of)\w*\b"
MOVED_TO = (
    r"\b(?:(?:moved|postponed|pushed|put|now due|due|deferred|delayed)(?: it| them| this)?"
    r"(?: back| out)?(?: to| until| by)?"
    r"|now(?= (?:(?:by|on|for) )?(?:the )?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|nes|rs|ur)?|next"
    r"|end of|mid"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?: (?:by|on|for))?"
    r"|(?:slipped|rescheduled|extended|revised|pushed|moved)(?:,| -| \u2013)?(?: now| to| until)+) "
)

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (
        StateWord.REOPENED,
        "reopened",
        (
            r"(?:re-?open(?:ed|s|ing)?|still (?:open|to ?-?do|to be done|outstanding|not (?:done|finished"
            r"|complete|completed|closed|sent))|open again|opened again|not (?:done|finished"
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
            r"|still (?:nothing|missing)\b|nothing yet\b|incomplete\b|(?:\d{1,2}(?:[.,]\d+)?) ?%.*"
            r"|not started\b|(?:to|will) (?:do|send|complete"
            r"|finish|close|resolve|be)\b|no$|n$|nope\b"
        ),
    ),
    (
        StateWord.DROPPED,
        "dropped-word",
        (
            r"(?:(?:is|are|was|were|has been|have been|now) )?"
            r"(?:dropped|drop|cancell?ed|cancel|parked (?:until|till|for)\b[^?]*"
            r"|no longer (?:needed|required|relevant|applicable"
            r"|necessary|wanted)|(?:we )?(?:don't|do not|won't) need (?:it|this|that|them)"
            r"(?: any ?more| after all| now)?(?=\W*$|\s*[,;:(\u2013\u2014-])|not (?:needed|required"
            r"|relevant|applicable)(?: any ?more| any longer"
            r"| now)?|parked|withdrawn|voided|abandoned"
            r"|void(?=\W*$|\s*[,;:(\u2013\u2014-])|superseded|won't (?:do|happen|fix)|will not (?:do"
            r"|happen)|wontfix|obsolete|scrapped|shelved|not going ahead|not happening|rejected"
            r"|(?:closed|done)[ ,:;.(-]+(?:as )?(?:no longer needed|not needed|dropped|cancell?ed"
            r"|superseded|not required|won't do|duplicate)|duplicate(?: of [^?]{1,40})?\b"
            r"|(?:merged|combined|rolled|folded) (?:up )?(?:into|with) (?:the )?"
            rf"(?:(?:(?:item|action|task|point|row|number|no\.?|nr\.?) ?)?{NUMBER_OF_A_ROW}"
            rf"|(?:item|action|task|point|row|number|no\.?|nr\.?) ?\d{{1,3}}"
            r"|(?:(?:item|action|task|row|one|point) )?(?:above|below))(?=[^\w?]*$)"
            r"|(?:axed|binned|nixed|scratched)(?=\W*$|\s*[\u2013\u2014:;,(-])"
            r"|cut(?=\W+(?:not|no longer) (?:needed|required|wanted)))"
        ),
    ),
    (
        StateWord.UNCLEAR,
        "finished-with-a-but",
        (
            r"(?:still )?(?:open|in progress|ongoing|pending|wip|not started) ?[/,;] ?(?:now )?(?:done|closed"
            r"|completed?|finished|cancell?ed|dropped)\b"
            r"|(?:done|complete|completed|closed|finished|resolved|sent|delivered)\b(?: ?\?|.*\b(?:but"
            r"|except|apart from|pending|awaiting|waiting|however|although|subject to|only|partly"
            r"|partially|not|still|to be|remaining|outstanding|unless|if|once|after|just needs?"
            r"|needs)\b.*)"
        ),
    ),
    (
        StateWord.DONE,
        "done-word",
        (
            r"(?:(?:all |now |already |task |action |item |is |are |was |were |been |(?:has|have) been "
            r"|it is |it's |yes,? |\W)*)(?:done|complete|completed|closed|finished|resolved|delivered|shipped"
            r"|sent|achieved|actioned|fixed|sorted|signed off|paid|submitted|filed|received"
            r"|handed over)\b|100(?:[.,]0+)? ?%"
        ),
    ),
    (
        StateWord.OPEN,
        "open-word",
        (
            r"(?:open|opened|active|new|in[ -]?progress|in[ -]?hand|in[ -]?action|wip|work in progress"
            r"|pending|to ?-?do|todo|blocked|waiting|awaiting|on[ -]hold|held|ongoing|on[ -]?going"
            r"|started|begun|underway|under ?way|live|late|overdue"
            r"|(?:carried|brought|rolled) (?:forward|over)|[bc]/f|[bc]/?fwd"
            r"|asked|invited|approached|contacted|proposed|promised|requested|enquired|inquired|raised"
            r"|delayed|deferred|postponed|in review|under review|review|draft|drafted|drafting"
            r"|on track|at risk|off track|scheduled|planned|moved|date changed|kept|continuing"
            r"|continues|working on|chasing|chased|behind|slipped|slipping|partial|queued|stalled"
            r"|paused|rolled over|outstanding|unresolved|assigned|backlog|next|tbc|tbd|no change|due"
            r"|with|expected|will|should|being|escalated|(?:still )?awaited)\b"
        ),
    ),
)
