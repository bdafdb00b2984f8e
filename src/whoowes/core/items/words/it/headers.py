"""Italian column headers: whole ones."""

from whoowes.core.items.words.table import Role, keys

HEADERS = {
    Role.TASK: keys(
        "dall'ultima volta|della volta scorsa|dell'ultima volta|"
        "azione|azioni|attivita|compito|compiti|cosa|che cosa|cosa fare|cosa c'e da fare|che cosa c'e da"
        " fare|che cosa fare|da fare|cose da "
        "fare|prossimo passo|prossimi passi|primo passo|primi passi|passi successivi|passo successivo"
        "|prossima azione|prossime "
        "azioni|prossima attivita|prossime attivita|impegno|impegni|impegno preso|impegni presi|punto "
        "d'azione|punti d'azione|punto azione|punti azione|piano d'azione|piano di azione|misura|misure"
        "|misura correttiva|intervento|interventi|adempimento|adempimenti|incarico|incarichi|descrizione "
        "azione|descrizione dell'azione|descrizione attivita|descrizione dell'attivita|descrizione del "
        "compito|oggetto dell'azione|dettaglio azione|nome attivita|azione / attivita|azione/attivita"
        "|lavoro da fare|elenco azioni|elenco attivita|attivita da svolgere|azione successiva|lista "
        "attivita|cosa e stato concordato|cosa abbiamo concordato|quello che si deve fare|promessa|promesse"
        "|azione richiesta|cosa serve|resta da fare|lavoro richiesto|cosa dobbiamo fare|passaggi successivi"
        "|nostri impegni"
    ),
    Role.WEAK_TASK: keys(
        "descrizione|voce|oggetto della richiesta|voci|oggetto|dettaglio|dettagli|elemento|elementi|passo"
        "|passi|fase|fasi|consegna|consegne|richiesta|richieste|titolo|nome"
        "|prestazione|operazione|operazioni|riassunto|contenuto|step|lavori|lavoro|cosa consegnare"
        "|consegnabile|output"
    ),
    Role.ISSUE: keys(
        "problema|problemi|rischio|rischi|criticita|blocco|blocchi|ostacolo|ostacoli|domanda|domande"
        "|questione|questioni|questione aperta|questioni aperte|punto aperto|punti aperti|anomalia|anomalie"
        "|segnalazione|milestone|obiettivo|obiettivi|progetto|progetti|pratica|pratiche|cantiere|traguardo"
        " intermedio|non conformita|scostamento|funzionalita|difficolta"
    ),
    Role.DECISION: keys(
        "decisione|decisioni|decisione richiesta|decisioni richieste|decisione da prendere"
        "|decisioni da prendere|decisione presa|decisioni prese|delibera|delibere|approvazione richiesta"
    ),
    Role.OWNER: keys(
        "chi|da chi|di chi|attore|attori|attribuzione|persona di riferimento|a chi|responsabile"
        "|responsabili|resp|resp.|responsabilita|referente|referenti|assegnato a|assegnata a|assegnato"
        "|assegnata|assegnatario|assegnatari|assegnataria|assegnazione|incaricato|incaricata|incaricati|a "
        "cura di|cura di|in carico a|in carico|carico|a carico di|carico di|titolare|titolari|proprietario"
        "|proprietari|esecutore|esecutori|persona|persone|persona responsabile|persona incaricata|persona "
        "assegnata|attribuito a|attribuita a|affidato a|affidata a|competenza|di competenza di|chi fa|chi "
        "lo fa|chi se ne occupa|chi deve farlo|chi segue|chi e responsabile|presa in carico|preso in "
        "carico da|gestito da|gestita da|seguito da|seguita da|svolto da|capofila|leader|lead|delegato a"
        "|delegato|iniziali|nome responsabile|responsabile azione|responsabile attivita|da parte di|lato"
        "|collaboratore|collaboratori|nominativo|incaricato dell'azione|azione di|a chi tocca|chi tocca"
        "|tocca a|di chi e"
    ),
    Role.OWNER_DUE: keys(
        "chi / quando|chi/quando|chi e quando|chi, quando|chi e entro quando|chi / entro quando|chi/entro "
        "quando|resp. / scadenza|responsabile e scadenza"
    ),
    Role.TASK_OWNER: keys(
        "chi fa cosa|chi fa che cosa|chi deve fare cosa|chi / cosa|chi/cosa|chi fa cosa e quando"
    ),
    Role.DUE: keys(
        "scadenza|scadenze|data di scadenza|data scadenza|entro|entro quando|promesso per|promessa per"
        "|promesso entro|entro il|entro la data|quando"
        "|per quando|termine|termini|data limite|data termine|data prevista|data obiettivo|data target"
        "|tempi|tempistica|tempistiche|data di consegna|data consegna|consegna prevista|consegna entro"
        "|fine prevista|data fine prevista|data di fine prevista|data ultima|da completare entro|da fare "
        "entro|da consegnare entro|data stimata|data auspicata|termine ultimo|termine previsto|previsto per"
        "|previsto per il|prevista per il|tempi di realizzazione|tempi previsti|prossimo sollecito"
        "|prevista per|previsto il|data prevista di completamento|data di completamento prevista|in "
        "scadenza|in scadenza il|scade il|scade|completare entro|fare entro|da chiudere entro|da terminare "
        "entro|calendario|tempo limite|non oltre|al piu tardi|prossima verifica|data azione|data richiesta "
        "per|fine|limite|data massima|data prossima verifica"
    ),
    Role.DUE_REVISED: keys(
        "nuova scadenza|nuova data|scadenza nuova|data nuova|nuovo termine|scadenza rivista"
        "|scadenza aggiornata|data rivista|data "
        "aggiornata|scadenza prorogata|prorogata al|prorogato al|proroga|rinviata al|rinviato al|rinvio"
        "|posticipata al|posticipato al|ripianificata|scadenza attuale|spostata al|spostato al|data di "
        "proroga|termine prorogato"
    ),
    Role.DUE_ORIGINAL: keys(
        "scadenza originale|scadenza originaria|scadenza iniziale|data originale|data originaria|data "
        "iniziale|scadenza precedente|data precedente|vecchia scadenza|vecchia data|prima scadenza|termine "
        "originale|termine iniziale|scadenza prevista inizialmente"
    ),
    Role.COMPLETION: keys(
        "data di chiusura|data chiusura|data esecuzione|data di esecuzione|data invio|data risoluzione"
        "|data di risoluzione|data di completamento|data completamento|data fine|data di fine|completamento"
        "|data di realizzazione"
        "|data di ultimazione|data realizzazione|chiusura|ultimazione"
    ),
    Role.DATE: keys("data|date|giorno"),
    Role.STATUS: keys(
        "come va|novita|a che punto e|adesso|stato|stati|avanzamento|stato avanzamento"
        "|stato di avanzamento|stato avanzamento lavori|sal"
        "|situazione|progresso|progressi|stato attuale|stato attivita|stato azione|stato dell'azione|stato "
        "dell'attivita|a che punto siamo|a che punto|aperto/chiuso|aperto / chiuso|aperta/chiusa|aperto"
        "|stato / note|stato e note|stato/note|stato e commenti|stato lavori|andamento|aperto o chiuso"
        "|stato lavorazione"
    ),
    Role.DONE: keys(
        "fatto|fatta|fatti|fatte|av|avanz|% av|completato|completata|completati|chiuso|chiusa|concluso"
        "|conclusa|eseguito|eseguita|terminato|terminata|evaso|evasa|svolto|svolta|risolto|risolta|finito"
        "|effettuato|inviato|ok|realizzato|fatto si/no|si/no|fatto s/n|% completamento|% avanzamento|% di "
        "avanzamento|percentuale|percentuale di completamento|% completato|percentuale completamento|gia "
        "fatto|spunta|consegnato|% di completamento"
    ),
    Role.COMPLETED_ON: keys(
        "chiuso il|chiusa il|completato il|completata il|fatto il|fatta il"
        "|terminato il|terminata il|concluso il|conclusa il|eseguito il|data effettiva|data di chiusura"
        " effettiva|data chiusura effettiva|evaso il|evasa il|risolto il"
        "|data fine effettiva|fine effettiva|completamento effettivo|data effettiva di completamento"
        "|data di completamento effettiva|inviato il|consegnato il|realizzato il|svolto il"
    ),
    Role.PRIORITY: keys(
        "priorita|prio|urgente|urgenti|urgenza|importanza|livello di priorita|livello priorita|gravita"
        "|grado di urgenza|livello|ordine di priorita|urgenza / importanza|severita"
    ),
    Role.NOTES: keys(
        "nota|note|commento|commenti|osservazione|osservazioni|annotazione|annotazioni|aggiornamento"
        "|aggiornamenti|ultimo aggiornamento|ultimi aggiornamenti|motivo|motivazione|motivazioni|dipendenza"
        "|dipendenze|allegato|allegati|link|collegamento|collegamenti|contesto|perche|come|risorse|modalita"
        "|informazioni|info|ulteriori informazioni|precisazioni|note e commenti|commenti / note|note / "
        "commenti|note/commenti|indicatore|indicatori|risultato atteso|risultati attesi|mezzi|strumenti"
        "|chiarimenti|evidenza|evidenze|criterio di successo|integrazioni|specifiche"
    ),
    Role.RESULT: keys(
        "risultato|risultati|impatto|impatti|beneficio|benefici|esito|esiti|risparmio|risparmi|guadagno"
        "|guadagni|valore|ritorno|effetto|effetti|risultato ottenuto|beneficio atteso|benefici attesi"
        "|impatto atteso|risultati ottenuti|risultato / impatto|ritorno sull'investimento|vantaggio"
        "|vantaggi"
    ),
    Role.NUMBER: keys(
        "n|n°|n.|nr|nr.|num|numero|id|rif|rif.|riferimento|codice|cod|cod.|progressivo|prog|prog.|pos|pos."
        "|posizione|n. azione|n azione|numero azione|id azione|rif azione|n. attivita|numero d'ordine|id "
        "attivita|codice azione|identificativo|ordine"
    ),
    Role.RAISED: keys(
        "data di creazione|data di emissione|data emissione|data creazione|data di apertura|data apertura"
        "|aperto il|aperta il|creato il|creata il|data inserimento|data di inserimento|inserito il"
        "|inserita il|data riunione|data della riunione|data incontro|data dell'incontro|riunione|riunione "
        "del|incontro|incontro del|origine|provenienza|fonte|data richiesta|richiesto il|emerso il|emersa "
        "il|concordato il|concordata il|data call|data della call|call del|rilevato il|data rilevazione"
        "|assegnato il|assegnata il|verbale|verbale del|data di assegnazione|data assegnazione|data di "
        "registrazione|registrato il|segnalato il|data segnalazione|data decisione|deciso il|da riunione"
        "|dal|data verbale|emerso in"
    ),
    Role.INTERNAL: keys(
        "interno|interna|interni|uso interno|solo interno|riservato|riservata|confidenziale|privato|privata"
        "|interno si/no|interno s/n|solo uso interno|visibilita|interno/esterno|interno / esterno"
        "|riservatezza|diffusione"
    ),
    Role.SHARED: keys(
        "condiviso con il cliente|condividere con il cliente|visibile al cliente|da condividere|condividere"
        "|comunicabile|da comunicare al cliente"
    ),
    Role.TYPE: keys("tipo|tipi|tipologia|categoria|natura|genere|tipo di voce|tipo voce|classe"),
    Role.DISCUSSION: keys(
        "discussione|discussioni|argomento|argomenti|tema|temi|tematica|tematiche|punto all'odg"
        "|punti all'odg|punto all'ordine del giorno|punti all'ordine del giorno|ordine del giorno|odg|o.d.g"
        "|punti discussi|punto discusso|area|ambito|ambiti|punto|punti|sintesi|sintesi discussione"
        "|punti trattati|argomenti trattati|argomento trattato|dibattito|punti chiave|confronto"
    ),
    Role.WIN: keys(
        "successo|successi|traguardo|traguardi|traguardi raggiunti|vittoria|vittorie|buona notizia"
        "|buone notizie|obiettivi raggiunti|risultati raggiunti|conquista|conquiste|risultato raggiunto"
    ),
    Role.TRAP: keys(
        "base giuridica|periodo di conservazione|termine di conservazione|"
        "percorso|file|significato|condizione|condizioni|se|innesco|scenario|durata|durate|durata stimata"
        "|durata prevista|sforzo|impegno stimato|ore|ore stimate|ore previste|giorni uomo|gg uomo|gg/uomo"
        "|stima|rituale|revisione|versione|versioni|redatto da|redattore|modifiche|modifica|descrizione "
        "modifica|descrizione della modifica|modifiche apportate|escalation|livello di escalation|scalare a"
        "|escalation a|permesso|permessi|autorizzazione|autorizzazioni|diritti|consentito|comando|comandi"
        "|risultato effettivo|risultato osservato|ripristino|tempo assegnato|tempo previsto|tempo impiegato"
        "|relatore|presentatore|presenta|conduce|probabilita|mitigazione|misura di mitigazione|frequenza"
        "|cadenza|periodicita|ricorrenza|numero ore|budget|costo|costi|importo|importi|prezzo|tariffa"
        "|esempio|esempi|tempo di risposta|tempi di risposta|tempo di intervento|tempi di intervento"
        "|notificare|notifica a|avvisare|presenza|presenze|presente|presenti|assente|firma|parametro"
        "|valore predefinito|funzione|scorciatoia|quantita|tempo stimato|minuti"
    ),
    Role.CLOCK: keys(
        "ora|orario|ora di inizio|ora inizio|ora di fine|ora fine|inizio|dopo|fascia oraria|tempo trascorso"
        "|minuto|t0|tempo"
    ),
    Role.RACI: keys(
        "realizzatore|approvatore|approva|consultato|consultati|consultata|informato|informati|informata"
        "|da informare|da consultare"
    ),
    Role.IGNORED: keys(
        "autore|richiedente|richiesto da|creato da|segnalato da|proposto da|redatto il|semaforo|colore"
        "|giorni di ritardo|ritardo|gg ritardo|anzianita|data inizio|data di inizio|avvio|data avvio"
        "|data di avvio|inizio previsto|verificato da|approvato da|validato da|controllato da|cliente|clienti"
        "|societa|azienda|reparto|ufficio|ente|contatto|contatti|e-mail|mail|telefono|aggiornato il"
        "|data aggiornamento|data di aggiornamento|data modifica|modificato il|deciso da|team|squadra|luogo"
        "|dove|sollecito|promemoria|quanto|sede|visto"
    ),
}

OTHER_ROLES = {
    Role.OWNER: keys(
        "da|di|nome|nomi|cognome|per|cliente|societa|azienda|team|ufficio|reparto|contatto|parte|ente"
        "|nominativi"
    ),
    Role.TASK: keys("consegna|completamento|previsto"),
    Role.STATUS: keys(
        "update|aggiornamento|aggiornamenti|semaforo|colore|esito|esiti|risultato|risultati|fase|stadio"
    ),
}
"""What these headers mean where the cells below are no dates, or say more than a colour or a result."""
