"""How English reviews tell what became of a task: by a sentence about it, or by who did it."""

TOLD = (
    r"(?:(?:has|have|had|already|just|also|now|duly) )*(?:sent|did|done|paid|signed|finished|completed"
    r"|submitted"
    r"|filed|delivered|received|fixed|sorted|shared|forwarded|uploaded|posted|resolved)"
    r" (?:it|them|this|that|these|those|everything|all of (?:it|them))(?: (?:over|out|off|in|across"
    r"|through))?\b"
)
COPULA = r" (?=(?:is|are|was|were|has been|have been)\b(?!.*\b(?:closed|fixed)\b))"
COPULA_NOW = r"(?:is|are)\b"
UNSURE_SUBJECT = (
    r"^(?:an?|one)\b|\b(?:no|none|some|any|every|each|most|many|few|half|hardly|nearly|almost|part"
    r"|all but|only"
    r"|wrong|other|another|says?|said|thinks?|believes?|hopes?|hears?|heard|told|claims?)\b"
)
