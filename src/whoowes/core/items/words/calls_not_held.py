"""What a dated heading or a title says of a call that was not held; of all languages together, folded.

"18 March - cancelled", "11.03. (ausgefallen)". Of what else was cancelled a call may well have been about:
between the mark and the word stands at most a word for the call, and behind it no thing.
"""

_CALLS = (
    r"call|meeting|session|catch-?up|check-?in|termin|sitzung|gespraech|gesprach|besprechung|treffen"
    r"|jour fixe|telefonat|reunion|appel|seance|rdv|rendez-vous|point|visio|llamada|sesion|junta"
    r"|cita|reuniao|chamada|sessao|conversa|overleg|gesprek|afspraak|vergadering|riunione|chiamata|incontro|seduta|appuntamento"
)
_ARTICLES = r"the|our|der|die|das|la|le|l'|el|a|o|de|het|il"
_BEFORE = (
    r"was|is|has been|had to be|wurde|wird|ist|leider|musste|a ete|est|fue|ha sido|queda|quedo|foi|ficou|werd"
    r"|helaas|e stat[oa]|e|purtroppo|kurzfristig|unfortunately"
)
_OFF = (
    r"cancell?ed|called off|postponed|rescheduled|skipped|not held|no[- ]show|fell through"
    r"|abgesagt|ausgefallen|fallt aus|faellt aus|fiel aus|entfallen|entfallt|entfaellt|entfiel|geplatzt"
    r"|verschoben|vertagt|verlegt"
    r"|annulee?|reportee?|decalee?|ajournee?|non tenue?"
    r"|(?:cancelad|suspendid|aplazad|anulad|pospuest|reprogramad|adiad|desmarcad|remarcad|reagendad|suspens)[oa]"
    r"|vervallen|verviel|vervalt|afgezegd|afgelast|afgeblazen|geannuleerd|uitgesteld|verzet|verplaatst"
    r"|(?:annullat|cancellat|saltat|rinviat|rimandat|spostat|disdett)[oa]"
)
_BEHIND = (
    r"at|by|as|because|due|since|last|until|to|again|(?:da|dal|dalla|von)(?! ?\d)"
    r"|wegen|weil|auf|durch|par|pour|car|au|en|faute"
    r"|por|porque|para|hasta|wegens|door|naar|tot|omdat|per|al|causa"
    r"|today|this|heute|diese[nsr]?|aujourd'hui|cette|ce|hoy|esta|hoje|vandaag|deze|oggi|questa"
)
_NOT_HELD = (
    r"(?:didn't|did not|was not going to|couldn't|could not) (?:happen|take place|go ahead)"
    r"|no (?:call|meeting|session)|(?:nobody|no one) (?:showed|turned up|joined|came|dialled in)"
    r"|(?:client|they) (?:didn't|did not|never) (?:(?:show|turn)(?:ed)?(?: up)?|join(?:ed)?)"
    r"|(?:fand|findet|hat|konnte) (?:\w+ )?nicht statt(?:gefunden|finden)?"
    r"|nicht (?:stattgefunden|erschienen|zustande)"
    r"|kein (?:termin|call|treffen|jour fixe)|niemand (?:da|erschienen|dabei)"
    r"|(?:n'a )?(?:pas (?:pu avoir|eu) lieu|pas (?:ete )?tenue?)|n'a pas pu avoir lieu|ne s'est pas tenue?"
    r"|pas de (?:reunion|call|appel|visio|rdv|rendez-vous|seance)|personne (?:ne s'est connecte|n'est venu)"
    r"|no se (?:celebro|hizo|realizo|tuvo|llevo a cabo|conecto|conectaron|present\w+)|no tuvo lugar"
    r"|no hubo(?: (?:llamada|reunion|sesion|junta))?|sin (?:llamada|reunion|sesion)"
    r"|nadie se conecto"
    r"|nao (?:houve(?: (?:reuniao|chamada|call|sessao))?|aconteceu|se realizou|teve lugar|ocorreu"
    r"|foi realizad[oa]|rolou|compareceu|compareceram)|sem (?:reuniao|chamada|call)"
    r"|ninguem (?:apareceu|entrou)"
    r"|(?:ging|gaat|gingen) (?:helaas )?niet door|niet door ?gegaan"
    r"|geen (?:overleg|call|gesprek|afspraak)"
    r"|niet (?:verschenen|gehouden|komen opdagen)|niemand (?:verschenen|aanwezig)"
    r"|non (?:(?:si )?e )?(?:stat[oa] )?(?:tenut|svolt|avvenut)[oa]|non ha avuto luogo"
    r"|nessuna (?:call|riunione)|nessuno (?:si e (?:presentato|collegato)|presente)"
)
NOT_HELD = (
    rf"(?:[(,|:\u2013\u2014]|(?<!\d)-(?!\d)|-(?= )) ?(?:(?:{_ARTICLES}) )?(?:(?:{_CALLS}) )?"
    rf"(?:(?:{_BEFORE}) ){{0,2}}"
    rf"(?:{_OFF}|{_NOT_HELD})(?=\W*$|\s*[,;:.()\u2013\u2014-]| (?:{_BEHIND})\b)"
)
