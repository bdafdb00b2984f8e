"""How English reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.participles import strong_participles
from whoowes.core.items.words.review_titles import EARLIER_LIST

TOLD = (
    r"(?:(?:has|have|had|already|just|also|now|duly) )*(?:sent|did|done|paid|signed|finished|completed"
    r"|submitted"
    r"|filed|delivered|received|fixed|sorted|shared|forwarded|uploaded|posted|resolved)"
    r" (?:it|them|this|that|these|those|everything|all of (?:it|them))(?: (?:over|out|off|in|across"
    r"|through))?\b"
)
UNTOLD = (
    r"(?:(?:is |are )?still (?:waiting|chasing|working|looking)\b|(?:has|have|had|did)(?:n't"
    r"| not) (?:yet )?(?:sent|send|done?|paid|pay|signe?d?|finish(?:ed)?"
    r"|completed?|submit(?:ted)?|filed?|delivere?d?|returned|return|upload(?:ed)?|shared?) (?:it|them|this"
    r"|that)\b"
    r"|(?:has|have)(?:n't| not)\b(?=.* yet\b)|(?:has|have) yet to\b)(?=[^,;:()–—]*\Z)"
)
HANDLED = (
    r"(?:(?:has|have|had) (?:already |just |also )?)?(?!needs|wants|owns|likes)\w+(?:ed|nt) (?:it|them)\b"
)
COPULA = r" (?=(?:is|are|was|were|has been|have been)\b(?!.*\b(?:closed|fixed)\b))"
COPULA_NOW = r"(?:is|are)\b"
ANY_PARTICIPLE = (
    r"(?:(?:all|now|already|since|it's|is|are|was|were|has been|have been|been) )*"
    r"(?!un(?!dert)|need|feed|seed|speed|proceed|succeed|exceed|agreed$|indeed|limited|required|expected)"
    r"(?:\w{2,}(?<!e)ed|\w*freed|re-?sent|(?:re-?)?(?:written|rewritten|drawn|built|bought|sold|made|taken|given"
    r"|held|met|found|chosen|set|put|laid|dealt|run|won|torn|went|gone|gave|came|took|spoke|spoken|rang|wrote"
    rf"|drew|chose|ran|got|saw|seen|{strong_participles('en')}))"
    r"(?: (?:up|off|out|over|in|on|back|down|away|through|with))?(?!\w)"
)
UNSURE_SUBJECT = (
    r"^(?:an?|one)\b|\b(?:no|none|some|any|every|each|most|many|few|half|hardly|nearly|almost|part"
    r"|all but|only"
    r"|wrong|other|another|says?|said|thinks?|believes?|hopes?|hears?|heard|told|claims?)\b"
)
LAST_TIME = (
    r"(?:(?:(?:points|topics|things) (?:covered|discussed|raised)|discussed|covered"
    r"|recap of|update on|follow-up on|review of|looking back at|what happened since|where we"
    r" were|where (?:we|things) (?:are|stand)|how (?:we|you) (?:did|got on)|progress|catching up"
    r"|status) )?(?:(?:the|our|my|your|from|since|to|on|with|of|for) )*(?:last|previous|prior) (?:"
    r"(?:time|call|meeting|session|catch-?up|check-?in|visit)(?:'?s (?:points|stuff|bits|list))?"
    r"|(?:week|fortnight|month)'?s (?:points|stuff|things|bits|list|jobs|items|tasks|topics))"
    r"|(?:from |since |recap of )?(?:when )?we last (?:spoke|met|talked)"
    r"|since we last (?:spoke|met|talked)|what we said (?:we'd do )?last time|looking back"
    rf"|{EARLIER_LIST['en']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = (
    r"(?:\S+ ){1,6}(?:last|previous|prior) (?:time|call|meeting|session|catch-?up|check-?in|visit)"
    r"|(?:what |as )?(?:we |i |you )?last (?:time|week) (?:we|i|you) (?:agreed|said|promised|decided)"
    r"|where we left off|previously(?: agreed| promised)?"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
