"""Words by which a row of a table only records something, in every language, over folded text."""

FOR_RECORD = (
    r"(?:(?:for (?:the )?|on )?record|recorded|noted|note only|for (?:file|filing)"
    r"|(?:nur )?zur (?:kenntnis(?:nahme)?"
    r"|info(?:rmation)?)|nur info|z\.? ?k\.?|z\.? ?kts\.?|(?:pour )?(?:memoire|information|info)"
    r"|p\.? ?m\.?"
    r"|(?:para (?:que )?)?const(?:ancia|e)|para (?:registro|registo)|(?:para )?conocimiento|registro"
    r"|registo"
    r"|(?:para )?conhecimento|a verbale|agli atti|(?:per|p\.) ?conoscenza|pro memoria"
    r"|ter (?:kennisgeving|kennisname|info(?:rmatie)?)|t\.?k\.?n?\.?|kennisname)"
)
"""In the column of owners or states: nobody is to do anything."""
DECIDED_BY = (
    r"(?:by|made by|taken by|decided by|agreed by|von|durch|beschlossen (?:von|durch)|getroffen von"
    r"|door|genomen door"
    r"|par|prise? par|por|tomad[oa] por|da|pres[oa] da|deliberat[oa] da)"
)
"""A header beside a decision and its date: who took it."""
TALLY = (
    r"(?:(?:sub|grand )?total[eis]?|totaal|gesamt|summen?|insgesamt|suma|soma|somma|somme)"
    r"(?: [a-z]{1,12}){0,3} ?: ?\d{1,4}(?: (?:open|closed|done|offene?|erledigte?|ouvertes?"
    r"|abiertas?|abertas?|aperte))?"
    r"(?: (?:actions?|items?|tasks?|aufgaben?|maßnahmen?|taches?|acciones|tareas?|acoes|tarefas?|acties?"
    r"|taken|azioni|compiti|punkte?|points?|puntos?|pontos?|punten|punti))?"
    r"|(?:key|legend|legende|legenda|leyenda) ?: ?[^=]{1,20} ?= ?.{1,150}"
)
"""A row below the others that counts them, or says what their signs mean."""
