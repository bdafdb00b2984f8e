"""Words by which talk may tell the end of what it names, or that another has it now; by language, folded.

Beside participles and the states. They are sought anywhere in a clause and only ever leave a state open, so
they are many: "the logo works", "Leasingvertrag ist hier", "Saskia takes it over".
"""

from collections.abc import Mapping
from typing import NamedTuple

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import keys

BEFORE_THINGS = keys(
    "the|a|an|our|your|my|his|her|their|this|that|these|those|both|all|der|die|das|den|dem|ein|eine|einen|unser"
    "|unsere|dein|ihr|ihre|alle|de|het|een|onze|ons|zijn|haar|hun|dit|dat|deze|die"
)
"""Words before a participle that tells what a thing is like, where it stands before its noun."""


class Ends(NamedTuple):
    """The words of a language."""

    reached: str
    """What tells that something is there, or as it should be."""
    dropped: str
    """What tells, if nothing denies it, that nobody will do it."""
    needless: str
    """What tells that it is not wanted any more, by a denial or an order."""
    handed_over: str
    """What tells that it is another's now."""
    elsewhere: str
    """What tells of no end: another day, one more time, a hope, what was long ago."""


def _in_both_spellings(words: Ends) -> Ends:
    return Ends(*(pattern(part) for part in words))


ENDS: Mapping[str, Ends] = {
    "en": Ends(
        reached=(
            r"(?:is|are|was|were) (?:now |all |both |finally )*(?:in|here|up|out|ready|back|over"
            r"|through)(?= ?$)|complete|finished|sorted|ready(?! (?:for|to)\b)|works(?= ?$)"
            r"|up and running|good to go|all set|all good|in the bag|out of the way|off (?:the|my|our"
            r"|his|her) (?:list|plate|desk)|(?:i|we|they|you)(?:'ve| have)(?: got| had)? (?:it|them"
            r"|both)|i've got|we've got|(?:has|have) had|went (?:out|in|off|through|live)|came (?:in"
            r"|back|through)|took place|thanks(?! (?:for|to)\b)(?= ?$)|thank you(?= ?$)"
        ),
        dropped=(
            r"scrapped|dropped(?! off)|skipped|cancel+ed|parked|fell through|called off|off the table"
            r"|(?:is|are|'s|'re) off(?= ?$)|moot"
        ),
        needless=(
            r"(?:not|n't|no longer|never) (?:\w+ )?(?:needed|necessary|required|wanted|happening"
            r"|going ahead)|(?:do|does|did)(?:n't| not) (?:\w+ )?(?:need|want) (?:it|that|them|to|any)"
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
            r"again|moved|rescheduled|raised|printed|pushed|postponed|hop(?:e|es|ed|ing)|ready (?:soon"
            r"|by)|went up|went over|by now|torn|last year|last month|originally|so far|as of"
            r"|in place from"
        ),
    ),
    "de": _in_both_spellings(
        Ends(
            reached=(
                r"(?:ist|sind|war|waren|liegt|liegen)(?: \S+){0,5} (?:da|hier|drin|drinnen|raus|rein|durch"
                r"|fertig|vor|weg|online|live|drauf|fix)(?= ?$)|(?:ging|gingen|kam"
                r"|kamen)(?: \S+){0,5} (?:raus|rein|an|durch|zurück)(?= ?$)|erledigt|klappt|bekommen"
                r"|erhalten|gekriegt|fertig|funktioniert(?! nicht)|passt(?= ?$|,)|unter dach und fach"
                r"|in trockenen tüchern|danke(?= ?$)|steht(?= ?$)|stehen(?= ?$)|stattgefunden"
                r"|fand(?: \S+){1,4} statt(?= ?$)"
            ),
            dropped=(r"gestrichen|gestorben|hinfällig|obsolet|storniert|abgesagt|vom tisch|entfällt"),
            needless=(
                r"nicht mehr (?:nötig|notwendig|gebraucht|benötigt|gewünscht|aktuell)|(?:braucht"
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
            ),
        )
    ),
    "fr": Ends(
        reached=(
            r"(?:est|sont)(?: \S+){0,3} (?:la|prete?s?|bonn?e?s?|ok|partie?s?|arrivee?s?|en ligne"
            r"|bouclee?s?|calee?s?)(?= ?$)|c'est (?:bon|fait|regle|boucle|cale|en ordre|parti|signe"
            r"|ok)|en ligne|fonctionne(?= ?$)|au point|dans la boite|j'ai (?:bien )?tout|merci(?= ?$)"
            r"|(?:a|ont) (?:bien )?eu lieu"
        ),
        dropped=(r"abandonnee?s?|annulee?s?|tombee?s? a l'eau|caduque?s?|sans objet"),
        needless=(
            r"(?:plus|pas) (?:besoin|utile|necessaire|la peine|d'actualite)|laisse(?:r|z)? tomber"
            r"|on laisse|on renonce|on oublie"
        ),
        handed_over=(
            r"a la place|au lieu de|reprend(?= (?:le|la|les|ca|tout))|prend le relais|s'en charge"
            r"|s'en occupe|c'est (?:desormais|maintenant)|prend la main|prend la suite"
        ),
        elsewhere=(
            r"de nouveau|encore une fois|reparle|rediscute|reportee?s?|repoussee?s?|decalee?s?"
            r"|deplacee?s?|espere|l'an dernier|l'annee derniere|a l'origine|jusqu'ici|moitie"
        ),
    ),
    "es": Ends(
        reached=(
            r"ya (?:esta|estan|la|lo|los|las|tenemos|tengo|tiene|llego|quedo)|esta(?:n)? (?:list[oa]s?"
            r"|aqui|hech[oa]s?|en marcha)|funciona(?= ?$)|en (?:linea|vivo|marcha|orden)"
            r"|list[oa]s?(?= ?$)|gracias(?= ?$)|llego|llegaron|salio|salieron|tuvo lugar|se hizo"
        ),
        dropped=(r"cancelad[oa]s?|anulad[oa]s?|descartad[oa]s?|sin efecto|se cayo"),
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
            r"|retrasad[oa]s?|espera|el ano pasado|el mes pasado|originalmente|hasta ahora|mitad"
        ),
    ),
    "pt": Ends(
        reached=(
            r"ja (?:esta|estao|foi|foram|tenho|temos|tem|chegou|chegaram|saiu|entrou)|(?:esta|estao|ta"
            r"|ficou|ficaram) (?:\S+ )?(?:pront[oa]s?|aqui|no ar|feit[oa]s?|em ordem)|no ar"
            r"|funcionando|rodando|pront[oa]s?(?= ?$)|obrigad[oa](?= ?$)|chegou|chegaram|saiu|sairam"
            r"|em ordem|aconteceu"
        ),
        dropped=(r"cancelad[oa]s?|anulad[oa]s?|descartad[oa]s?|sem efeito|engavetad[oa]s?"),
        needless=(
            r"ja nao (?:e preciso|precisa|vai|se faz|faz)|nao (?:precisa|e preciso|e mais|vamos|rola"
            r"|sera) ?(?:mais)?|mais nao|desist\w+|deixa (?:pra|para) la|esquece"
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
    ),
    "nl": Ends(
        reached=(
            r"(?:is|zijn|zit|zitten|staat|staan|ligt|liggen)(?: \S+){0,5} (?:af|binnen|klaar|hier|er"
            r"|uit|weg|rond|online|live|in|dossier|door|geregeld)(?= ?$)|(?:kwam|kwamen|ging"
            r"|gingen)(?: \S+){0,4} (?:binnen|uit|door|terug|aan)|klaar(?= ?$)|gelukt|werkt(?= ?$)"
            r"|bedankt(?= ?$)|in orde|voor elkaar|vond(?: \S+){1,4} plaats"
        ),
        dropped=(r"geschrapt|geannuleerd|afgeblazen|vervalt|vervallen|van tafel"),
        needless=(
            r"niet meer (?:nodig|aan de orde|relevant)|hoeft (?:\S+ ){0,2}niet"
            r"|hoeven (?:\S+ ){0,2}niet|laten we (?:zitten|vallen)|gaat niet door"
        ),
        handed_over=(
            r"in plaats van|neemt (?:\S+ ){0,4}over|overgenomen van|doet (?:het|dit|dat|die) nu"
            r"|pakt (?:het|dit|dat|die) op|ligt nu bij|nu bij|springt in"
        ),
        elsewhere=(
            r"weer|opnieuw|nog een keer|uitgesteld|verplaatst|verzet|verschoven|hoopt|vorig jaar"
            r"|vorige maand|oorspronkelijk|tot nu toe|helft"
        ),
    ),
    "it": Ends(
        reached=(
            r"(?:e|sono)(?: \S+){0,3} (?:pront[oaie]|arrivat[oaie]|a posto|online|qui|partit[oaie]"
            r"|uscit[oaie]|fatt[oaie])(?= ?$)|a posto|funziona(?= ?$)|in linea|online|grazie(?= ?$)"
            r"|ce l'ho|ce l'abbiamo|ce l'ha|in ordine|arrivat[oaie]|(?:ha|hanno) avuto luogo"
        ),
        dropped=(r"saltat[oaie]|annullat[oaie]|scartat[oaie]|decadut[oaie]"),
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
    ),
}
