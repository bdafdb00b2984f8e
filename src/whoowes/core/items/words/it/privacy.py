"""Italian: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_WORD = r"(?:intern[oaie]|riservat[oaie]|privat[oaie]|confidenzial[ei])"
_CLIENT = r"client[ei]"
_KEPT = (
    rf"(?:non per (?:il |la |i |le )?{_CLIENT}"
    r"|(?:da )?non (?:condividere|divulgare|diffondere|inoltrare)(?: (?:con|a|al|ai) [\w&'. -]{1,30})?"
    rf"|(?:da )?non (?:comunicare|dire|inviare|mandare|mostrare) (?:a|al|alla|ai|alle) {_CLIENT}"
    r"|(?:resta |solo )?(?:fra|tra) (?:di )?noi|solo per noi|(?:ad |per )uso interno"
    r"|(?:da )?tenere (?:fra noi|tra noi|interno|riservato|segreto))"
)
_NAMED = rf"(?:(?:strettamente|uso|solo|ad uso|per uso) )*{_WORD}"
_TITLES = r"(?:not[ae]|promemoria|attivita|appunt[oi]) (?:intern|privat|riservat)[aeio]"

INTERNAL = (
    r"(?:(?:strettamente|uso|ad uso|per uso|solo|solo per|solo uso|ad|not[ae]|azioni|attivita|compiti|punti"
    r"|prossimi passi|da fare|to-?dos?|comment[oi]|osservazioni|debrief(?:ing)?|discussione|riflessioni"
    r"|promemoria|parte|sezione|lato|appunti|documento|informazioni|pagina|scheda|seguit[oi])[ /,:-]+)*"
    rf"{_WORD}(?:[ /&,()-]+(?:e|o|not[ae]|solo|soltanto|esclusivamente|studio|agenzia|team|uso|per"
    rf"|noi"
    r"|nostro|non|condividere|inoltrare|inviare|divulgare|diffondere|con|al|il|cliente|azioni|attivita"
    r"|privat[oaie]|intern[oaie]|riservat[oaie]|allo|all'agenzia|debrief))*[)\]]?"
    rf"|{_WORD} ?[:\u2013-].*|\[{_WORD}\].*"
    r"|(?:not[ae] |azioni |da )?non inviare|(?:senza|escluso)(?: il)? cliente"
    rf"|solo per (?:il nostro team|il team|lo studio|l'agenzia)|{internal_heading(_NAMED, _KEPT, _TITLES)}"
)
INTERNAL_LINE = (
    rf"(?:note |azioni |uso |solo |solo uso |ad uso |parte )?{_WORD}(?:(?: ?/ ?| e |, ?| - "
    rf")(?:{_WORD}"
    r"|non condividere|solo per noi))*|non condividere(?: .{1,20})?|tra (?:di )?noi|solo per noi"
)
INTERNAL_END = mark_behind(_NAMED, _KEPT, _TITLES, after_comma=_WORD)
INTERNAL_MARK = mark_before(_NAMED, _KEPT, _TITLES)
