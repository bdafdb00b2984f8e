"""Words by which talk may tell the end of what it names, or that another has it now; by language, folded.

Beside participles and the states. They are sought anywhere in a clause and only ever leave a state open, so
they are many: "the logo works", "Leasingvertrag ist hier", "Saskia takes it over".
"""

from collections.abc import Mapping
from typing import NamedTuple

from whoowes.core.items.words.de.spelling import pattern


class Ends(NamedTuple):
    """The words of a language."""

    reached: str
    """What tells that something is there, or as it should be."""
    dropped: str
    """What tells, if nothing denies it, that nobody will do it, or that nothing of it is left to do."""
    needless: str
    """What tells that it is not wanted any more, by a denial or an order."""
    handed_over: str
    """What tells that it is another's now."""
    elsewhere: str
    """What tells of no end: another day, one more time, a hope, what was long ago."""
    chosen: str
    """What tells which one it is to be, though it may be put ahead: "it's *going to be* Nest"."""
    holds: str
    """What tells that it is so now, of some thing: only with two words of a promise is it of that."""


def _in_both_spellings(words: Ends) -> Ends:
    return Ends(*(pattern(part) for part in words))


ENDS: Mapping[str, Ends] = {
    "en": Ends(
        reached=(
            r"(?:is|are|was|were|'s|'re|all|both) (?:now |all |both |finally |already )*(?:in|here|up|out"
            r"|ready"
            r"|back|over|through|done)(?= ?$| now\b| since\b| last\b)|(?:is|are|was|were|'s"
            r"|'re) (?:\S+ ){0,3}"
            r"(?:in|on|up on|with) (?:the|your|our|my|his|her|their) (?:\S+ )?(?:folder|drive|portal|server"
            r"|site|website|post|mail|inbox|file|system|wall|calendar)|(?:is|are|'s|'re) (?:now )?(?:live"
            r"|in place|in force|in use|on file)|complete|finished|sorted|ready(?! (?:for|to)\b)|works(?= ?$)"
            r"|up and running|good to go|all set|all good|in the bag|out of the way|off (?:the|my|our"
            r"|his|her) (?:list|plate|desk)|(?:i|we|they|you)(?:'ve| have)(?: got| had)? (?:it|them"
            r"|both)|(?:i|we|you|they|he|she)(?:'ve|'s| have| has)? got|got (?:it|them|both|these)"
            r"|went (?:out|in|off|through|live"
            r"|across|round|over to|to (?!plan\b|court\b|waste\b))|gone (?:out|off|over|across|round|to|in)"
            r"|came(?! (?:up|to|down)\b)|took place|thx|ta(?= ?$)|thanks(?! (?:for|to)\b)(?= ?$)"
            r"|thank you(?= ?$)|did(?= \S+ .*after all)|(?:said|says) (?:yes|go ahead)"
            r"|gave (?:\S+ )?(?:the |her |his |their )?(?:ok|okay|go-ahead|consent|approval)"
        ),
        dropped=(
            r"scrapped|dropped(?! off)|skipped|cancel+ed|parked|fell through|called off|off the table"
            r"|(?:is|are|'s|'re) off(?= ?$| now\b| the\b)|moot|settled(?! (?:on|in|for|down)\b)|shelved"
            r"|binned|ditched|on ice"
            r"|on hold(?: (?:till|until|for)\b.*)?|decided against|g(?:a|i)ven? up on|giv(?:e|ing) up on"
        ),
        needless=(
            r"(?:not|n't|no longer|never) (?:\w+ )?(?:needed|necessary|required|wanted|happening"
            r"|going ahead)|(?:do|does|did)(?:n't| not) (?:\w+ )?(?:need|want) (?:it|that|them|to|any)"
            r"|(?:we|they|he|she)(?:'re|'s| are| is) not (?:doing|buying|having|pursuing)"
            r"(?! (?:well|it|this|that|so)\b)"
            r"(?!.*\b(?:today|tonight|now|yet|until|till|before|this|next|at|on|in|for|by|without|alone|only)\b)"
            r"|no longer (?:needed|necessary|required|wanted|relevant)|(?:not|n't) (?:doing|having|getting"
            r"|buying"
            r"|running|pursuing)(?= (?:\S+ ){0,5}(?:any ?more|after all|this year))"
            r"|no (?:longer )?need|forget (?:it|that|about|the)|skip (?:it|that|the|this)|scrap (?:it"
            r"|that|the)|leave it|not pursuing"
        ),
        handed_over=(
            r"(?:takes|took|taking|taken) (?:\w+ ){0,4}over|take (?:it|this|that|them) over"
            r"|takes (?:it|this|that|them)(?= ?$| on\b| from\b)|(?:has|have|got) (?:it|this|that|them"
            r"|this one) now|(?:doing|handling|does|handles) (?:it|this|that|them) now|(?:handed"
            r"|passed) (?:\w+ ){0,3}to|instead of|in place of|instead(?= ?$)|stepping in|steps in"
        ),
        elsewhere=(
            r"again|came up|moved|rescheduled|raised|printed|pushed|postponed|hop(?:e|es|ed|ing)"
            r"|ready (?:soon"
            r"|by)|went (?:up|down|well|badly|wrong)|went over(?! to\b)|by now|torn|last year|last month"
            r"|originally|so far|as of"
            r"|in place from"
        ),
        chosen=(
            r"(?:going|went|gone) (?:for|with)"
            r"|(?:settled|decided) on|opted for|(?:has|have|'ve|'s|we|i|she|he|they) (?:now "
            r"|finally )?decided(?! (?:to|that|against)\b)"
        ),
        holds=(
            r"(?:live|up|running|active|valid|installed|(?:on|with) (?:the )?\S+|in (?:place|force|use"
            r"|production)) since|(?:has"
            r"|have) (?:now )?(?:had )?(?:the"
            r"|all|both|her|his|our|your|my)"
        ),
    ),
    "de": _in_both_spellings(
        Ends(
            reached=(
                r"(?:ist|sind|war|waren|liegt|liegen)(?: \S+){0,5} (?:da|hier|drin|drinnen|raus|rein|durch"
                r"|fertig|vor|weg|online|live|drauf|fix|komplett)(?= ?$)|(?:kam|kamen|ging|gingen)"
                r"|lag(?:en)?(?: \S+){0,4} (?:vor|bei (?:uns|mir)|in der post|im (?:briefkasten|postfach"
                r"|ordner))"
                r"|(?:liegt|liegen|steht|stehen|hängt|hängen|ist|sind) (?:\S+ ){0,2}(?:im (?:ordner|portal"
                r"|schrank|spind"
                r"|postfach|kalender|netz)|auf dem (?:server|laufwerk)|in der (?:cloud|ablage))"
                r"|erledigt|klappt|gekommen|bekommen"
                r"|erhalten|gekriegt|fertig|funktioniert(?! nicht)|passt(?= ?$|,)|unter dach und fach"
                r"|in trockenen tüchern|danke(?= ?$)|steht(?= ?$)|stehen(?= ?$)|stattgefunden"
                r"|fand(?: \S+){1,4} statt(?= ?$)"
            ),
            dropped=(
                r"geregelt|vom tisch|gestrichen|gestorben|hinfällig|obsolet|storniert|abgesagt|vom tisch"
                r"|entfällt"
                r"|(?:ruht|ruhen|auf eis|pausiert|zurückgestellt)(?: bis\b.*)?"
            ),
            needless=(
                r"nicht mehr (?:nötig|notwendig|gebraucht|benötigt|gewünscht|aktuell"
                r"|machen|haben|sehen)|(?:macht|machen|wollen|will|möchte)(?: \S+){0,4} nicht mehr(?= ?$)"
                r"|sparen wir uns"
                r"|(?:braucht"
                r"|brauchen)(?: \S+){0,3} nicht|fällt (?:weg|flach)|lassen wir|vergiss|erübrigt sich"
                r"|verzichten|statt ?dessen"
            ),
            handed_over=(
                r"statt(?= [a-z]+(?: ?$|,))|anstelle von|anstatt|übernimmt|übernehme|übernommen"
                r"|macht (?:das|es|die|den) jetzt|kümmert sich jetzt|springt (?:für|ein)|liegt jetzt bei"
                r"|jetzt bei"
            ),
            elsewhere=(
                r"wieder|nochmal|noch einmal|verschoben|verlegt|vertagt|verzögert|hofft|hoffen"
                r"|letztes jahr|letzten monat|ursprünglich|bisher|bis jetzt"
                r"|(?:kam|ging)(?:en)?(?: \S+)? (?:es|um|nicht|noch|vor|kaum|nur|zu kurz|schief|gut"
                r"|schlecht|so|zur sprache)"
                r"|verloren|kam(?:en)?(?: \S+)* (?:auf|dazwischen|zur sprache|hoch)(?= ?$)"
                r"|ging(?:en)?(?: \S+)* (?:kaputt|aus)(?= ?$)"
            ),
            chosen=(
                r"(?:wir|ich) nehmen?|nehmen wir|entschieden(?! (?:zu|dass)\b)|(?:wahl|entscheidung) fiel"
                r"|gewählt|ausgewählt"
            ),
            holds=(
                r"(?:live|aktiv|online|auf \S+|in \S+|gilt|läuft|steht|hängt)(?: \S+){0,3} seit"
                r"|seit(?: \S+){1,3} (?:live|aktiv|online|in \S+)"
            ),
        )
    ),
    "fr": Ends(
        reached=(
            r"(?:est|sont)(?: \S+){0,3} (?:la|prete?s?|bonn?e?s?|ok|partie?s?|en ligne"
            r"|bouclee?s?|calee?s?)(?= ?$)|c'est (?:bon|fait|regle|boucle|cale|en ordre|parti|signe"
            r"|ok)|en ligne|fonctionne(?= ?$)|au point|dans la boite|j'ai (?:bien )?tout|merci(?= ?$)"
            r"|(?:a|ont) (?:bien )?eu lieu|arrivee?s?|parvenue?s?|teletransmise?s?|en poche|en vigueur"
            r"|dans (?:le|la|votre|notre) (?:dossier|drive)"
        ),
        dropped=(
            r"reglee?s?|abandonnee?s?|annulee?s?|tombee?s? a l'eau|caduque?s?|sans objet|(?:en pause"
            r"|gelee?s?|en suspens|en sommeil)(?: jusqu.*)?"
        ),
        needless=(
            r"(?:plus|pas) (?:besoin|utile|necessaire|la peine|d'actualite)|laisse(?:r|z)? tomber"
            r"|on laisse|on renonce|on oublie|(?:ne|n') ?(?:(?:le|la|les|l'|en|y) ?)?(?:fait|fera|veut"
            r"|veulent|prend|ferons|lance) plus"
        ),
        handed_over=(
            r"a la place|au lieu de|reprend(?= (?:le|la|les|ca|tout))|prend le relais|s'en charge"
            r"|s'en occupe|c'est (?:desormais|maintenant)|prend la main|prend la suite"
        ),
        elsewhere=(
            r"de nouveau|encore une fois|reparle|rediscute|reportee?s?|repoussee?s?|decalee?s?"
            r"|deplacee?s?|espere|l'an dernier|l'annee derniere|a l'origine|jusqu'ici|moitie"
            r"|pris (?:du|un peu de|beaucoup de) retard"
        ),
        chosen=(
            r"on (?:part|partira) (?:sur|avec)|on prend|retenue?s?|choisie?s?|opte pour|(?:a|ont|avons"
            r"|ai) (?:\S+ )?(?:decide|tranche)(?! (?:de|d'|que)\b)"
        ),
        holds=r"(?:est|sont|en \S+|actif|active|tourne) (?:\S+ ){0,2}depuis|entre les mains",
    ),
    "es": Ends(
        reached=(
            r"ya (?:esta|estan|la|lo|los|las|tenemos|tengo|tiene|llego|quedo)|esta(?:n)? (?:list[oa]s?"
            r"|aqui|hech[oa]s?|en marcha)|funciona(?= ?$)|en (?:linea|vivo|marcha|orden)"
            r"|list[oa]s?(?= ?$)|gracias(?= ?$)|llego|llegaron|salio|salieron|tuvo lugar|se hizo|en vigor"
            r"|en la carpeta"
        ),
        dropped=(
            r"resuelt[oa]s?|zanjad[oa]s?|cancelad[oa]s?|anulad[oa]s?|descartad[oa]s?|sin efecto|se cayo"
            r"|(?:queda\w* )?(?:en pausa|aparcad[oa]s?|paralizad[oa]s?)(?: hasta\b.*)?"
        ),
        needless=(
            r"ya no (?:hace|se|va|sirve|procede|necesit\w+)|no (?:hace falta|hara falta|procede)|(?:lo"
            r"|la|los|las) descartamos|(?:lo|la|los|las) dejamos|olvida(?:lo|la|te)"
        ),
        handed_over=(
            r"en lugar de|en vez de|se encarga(?= (?:ahora|ella|el))|(?:lo|la|los|las) (?:lleva|asume"
            r"|hace) (?:ahora )?|toma el relevo|se (?:lo|la) queda|releva"
        ),
        elsewhere=(
            r"otra vez|de nuevo|aplazad[oa]s?|pospuest[oa]s?|movid[oa]s?|reprogramad[oa]s?"
            r"|retrasad[oa]s?|retraso|espera|el ano pasado|el mes pasado|originalmente|hasta ahora|mitad"
        ),
        chosen=(
            r"nos quedamos con|(?:vamos|va) con|elegid[oa]|escogid[oa]|(?:ha|han|hemos) decidido(?! que\b)"
        ),
        holds=(
            r"(?:en \S+|activ[oa]|funcionando|vigente) desde|en manos de|(?:l[oa]s?) tiene(?! que)"
            r"|desde (?:el|ayer"
            r"|\S+ )(?:\S+ )?(?:esta|en) "
        ),
    ),
    "pt": Ends(
        reached=(
            r"ja (?:esta|estao|foi|foram|tenho|temos|tem|chegou|chegaram|saiu|entrou)|(?:esta|estao|ta"
            r"|ficou|ficaram) (?:\S+ )?(?:pront[oa]s?|aqui|no ar|feit[oa]s?|em ordem)|no ar"
            r"|funcionando|rodando|pront[oa]s?(?= ?$)|obrigad[oa](?= ?$)|chegou|chegaram|saiu|sairam"
            r"|em ordem|aconteceu|em vigor|(?:esta|estao) (?:valendo|vigente)|concluid[oa]s?|na pasta"
        ),
        dropped=(
            r"resolvid[oa]s?|encerrad[oa]s?|cancelad[oa]s?|anulad[oa]s?|descartad[oa]s?|sem efeito"
            r"|engavetad[oa]s?|(?:em pausa|suspens[oa]s?|na gaveta)(?: ate\b.*)?"
        ),
        needless=(
            r"ja nao (?:e preciso|precisa|vai|se faz|faz)|nao (?:precisa|e preciso|e mais|vamos|rola"
            r"|sera) ?(?:mais)?|mais nao|nao precis\w+|desist\w+|deixa (?:pra|para) la|esquece"
        ),
        handed_over=(
            r"em vez d[aoe]s?|no lugar d[aoe]s?|assume(?! que)|assumiu|passa (?:para|pra)"
            r"|passou (?:para|pra)|fica com [ao]|ficou com [ao]|quem (?:faz|fara|cuida|toca)"
            r"|agora e (?:com )?[ao]"
        ),
        elsewhere=(
            r"outra vez|de novo|novamente|adiad[oa]s?|remarcad[oa]s?|movid[oa]s?|atrasad[oa]s?|atrasei"
            r"|espera|ano passado|mes passado|originalmente|ate agora|metade"
        ),
        chosen=(
            r"vamos (?:de|com)|fic(?:amos|ou|aram) com|escolhid[oa]|escolheu|(?:ja )?decidi(?:u|mos"
            r"|ram)(?! (?:que|nao)\b)"
        ),
        holds=r"(?:no \S+|em \S+|ativ[oa]|valendo|rodando) desde|nas maos d[eao]|(?:esta|estao) com",
    ),
    "nl": Ends(
        reached=(
            r"(?:is|zijn|zit|zitten|staat|staan|ligt|liggen)(?: \S+){0,5} (?:af|binnen|klaar|hier|er"
            r"|uit|weg|rond|online|live|in|dossier|door|geregeld)(?= ?$)|(?:kwam|kwamen|ging"
            r"|gingen)(?: \S+){0,4} (?:binnen|uit|door|terug|aan)|klaar(?= ?$)|compleet|volledig(?= ?$)"
            r"|(?:staat|staan|zit|zitten|ligt|liggen|hangt|hangen) (?:\S+ ){0,2}(?:in (?:de|het|je|jullie)"
            r" (?:map|portaal|systeem|dossier|mailbox|kast)|op (?:de|het) (?:server|schijf|portaal|site))"
            r"|gelukt|werkt(?= ?$)"
            r"|bedankt(?= ?$)|(?:binnen)?gekomen|in orde|voor elkaar|vond(?: \S+){1,4} plaats"
        ),
        dropped=(
            r"geregeld|geschrapt|geannuleerd|afgeblazen|vervalt|vervallen|van tafel|(?:staat |staan |zit "
            r"|ligt )?(?:in de ijskast|geparkeerd|on hold)(?: tot\b.*)?"
        ),
        needless=(
            r"niet meer (?:nodig|aan de orde|relevant)|hoeft (?:\S+ ){0,2}niet"
            r"|hoeven (?:\S+ ){0,2}niet|laten we (?:zitten|vallen)|gaat niet door"
            r"|(?:doen|willen|wil|gaan) (?:\S+ ){0,3}niet meer"
        ),
        handed_over=(
            r"in plaats van|neemt (?:\S+ ){0,4}over|overgenomen van|doet (?:het|dit|dat|die) nu"
            r"|pakt (?:het|dit|dat|die) op|ligt nu bij|nu bij|springt in"
        ),
        elsewhere=(
            r"weer|opnieuw|nog een keer|uitgesteld|verplaatst|verzet|verschoven|hoopt|vorig jaar"
            r"|vorige maand|oorspronkelijk|tot nu toe|helft"
        ),
        chosen=(
            r"(?:we|ik) nem(?:en)?|nemen we|gekozen|gaan voor|(?:heeft|hebben"
            r"|heb) (?:\S+ ){0,2}besloten(?! (?:om|dat)\b)"
        ),
        holds=(
            r"(?:live|actief|in \S+|op \S+|draait|geldt)(?: \S+){0,2} sinds|sinds(?: \S+){1,3} (?:live"
            r"|actief|in gebruik)|lig(?:t|gen) (?:nu )?bij"
        ),
    ),
    "it": Ends(
        reached=(
            r"(?:e|sono)(?: \S+){0,3} (?:pront[oaie]|arrivat[oaie]|a posto|online|qui|partit[oaie]"
            r"|uscit[oaie]|fatt[oaie])(?= ?$)|a posto|funziona(?= ?$)|in linea|online|grazie(?= ?$)"
            r"|ce l'ho|ce l'abbiamo|ce l'ha|in ordine|arrivat[oaie]|(?:ha|hanno) avuto luogo|in (?:cartella"
            r"|vigore)|in mano a"
        ),
        dropped=(
            r"risolt[oaie]|sistemat[oaie]|saltat[oaie]|annullat[oaie]|scartat[oaie]|decadut[oaie]"
            r"|(?:in pausa|congelat[oaie]|sospes[oaie])(?: fino\b.*)?"
        ),
        needless=(
            r"non (?:serve|servono|occorre) ?(?:piu)?|non si fa piu|non e piu|lascia(?:mo)? (?:perdere"
            r"|stare)|rinunciamo"
        ),
        handed_over=(
            r"al posto d\w+|invece d\w+|se ne occupa|ci pensa|prende in mano|subentra|passa a [a-z]+"
            r"|passat[oa] a [a-z]+|ora (?:lo|la) (?:fa|segue|gestisce)"
        ),
        elsewhere=(
            r"di nuovo|un'altra volta|rinviat[oaie]|rimandat[oaie]|spostat[oaie]|spera|l'anno scorso"
            r"|il mese scorso|in origine|finora|meta"
        ),
        chosen=r"andiamo (?:con|su)|prendiamo|scelt[oa]|(?:ha|hanno|abbiamo|ho) deciso(?! (?:di|che)\b)",
        holds=r"(?:in \S+|attiv[oaie]|online|operativ[oaie])(?: \S+)? da(?:l|lla|ll')?",
    ),
}
