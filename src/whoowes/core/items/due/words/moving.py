"""Words that say which way a date was moved, or which of two dates holds; of all languages, folded."""

import re

PUT_OFF = re.compile(
    r"(?:pushed|slipped|postponed|delayed|deferred|extended|put back|moved (?:back|out)"
    r"|verschoben|vertagt|verlangert"
    r"|report|repouss|prolong|remise? "
    r"|aplazad|pospuest|retrasad|ampliad|prorrogad|extendid"
    r"|adiad|estendid|postergad"
    r"|verschoven|uitgesteld|doorgeschoven|opgeschoven|geschoven|verlengd"
    r"|rinviat|rimandat|posticipat|slitta|prorogat|esteso)"
)
"""How a word for a later day begins."""
BROUGHT_FORWARD = re.compile(
    r"(?:brought forward|moved (?:up|forward)|pulled"
    r"|vorgezogen|avance|adelantad|antecipad|vervroegd|anticipat)"
)
"""How a word for a nearer day begins."""
IN_THE_END = re.compile(
    r"(?:finally|letztlich|schlie(?:ss|ß)lich|endgultig|finalement|finalmente(?: el)?|uiteindelijk)"
)
"""What may stand behind the day that holds as well as before it."""
