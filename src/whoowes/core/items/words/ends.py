"""Words by which talk may tell the end of what it names, or that another has it now; by language, folded.

Beside participles and the states. They are sought anywhere in a clause and only ever leave a state open, so
they are many: "the logo works", "Leasingvertrag ist hier", "Saskia takes it over".
"""

from collections.abc import Mapping
from typing import NamedTuple

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
    given_up: str
    """What tells that nobody will do it; it may deny: "not needed any more"."""
    handed_over: str
    """What tells that it is another's now."""


ENDS: Mapping[str, Ends] = {
    "en": Ends(
        reached=(
            r"(?:is|are|was|were) (?:now |all |both |finally )?(?:in|here|up|out|ready|back|over"
            r"|through|with \w+)(?= ?$)|complete|finished|sorted|ready|live|works?|working"
            r"|up and running|good to go|all set|all good|in place|in the bag|out of the way"
            r"|off (?:the|my|our|his|her) (?:list|plate|desk)"
            r"|(?:i|we|they|you)(?:'ve| have)(?: got| had)? (?:it|them|both)"
            r"|i've got|we've got|we have|went (?:out|in|off|over|through)|came (?:in|back|over"
            r"|through)|thanks|thank you"
        ),
        given_up=(
            r"(?:not|n't|no longer|never) (?:\w+ )?(?:need|needed|necessary|required|wanted|happening"
            r"|going ahead)|no need|forget|scrap\w*|drop(?:s|ped|ping)?|skip\w*|park(?:ed|ing)?"
            r"|cancel\w*|moot|instead|fell through|called? off|off the table|leave it|leaving it"
            r"|not pursuing|(?:is|are|'s|'re) off|no budget"
        ),
        handed_over=(
            r"(?:takes?|took|taking|taken) (?:\w+ ){0,4}over|takes? (?:it|this|that|them)\b|(?:has"
            r"|have|got) (?:it|this|that|them|this one) now|(?:doing|handling|does|handles) (?:it|this"
            r"|that|them) now|(?:hand|pass|mov)(?:ed|s) (?:\w+ ){0,3}to|instead of|in place of"
            r"|on behalf of|rather than|(?:was|is) (?:now )?with|picks? up|stepping in|steps? in"
            r"|covers? for|covering for|swapped|in \w+(?:'s)? stead"
        ),
    ),
    "de": Ends(
        reached=(
            r"(?:ist|sind|war|waren|liegt|liegen)(?: \S+){0,5} (?:da|hier|drin|drinnen|raus|rein|durch"
            r"|fertig|vor|weg|online|live|drauf|dran|fix|gut|super|klar)(?= ?$)|fertig|erledigt|klappt"
            r"|lauft|bekommen|erhalten|gekriegt|gehabt|funktioniert|funktionieren|passt|vom tisch"
            r"|unter dach und fach|in trockenen tuchern|alles gut|danke|raus|steht(?= ?$)"
            r"|stehen(?= ?$)"
        ),
        given_up=(
            r"nicht mehr (?:notig|notwendig|gebraucht|benotigt|gewunscht|aktuell)"
            r"|braucht (?:\S+ ){0,3}nicht|brauchen (?:\S+ ){0,3}nicht|entfallt|fallt (?:weg|aus|flach)"
            r"|gestrichen|gestorben|hinfallig|obsolet|lassen wir|vergiss|vom tisch|erubrigt|verzichten"
            r"|storniert|abgesagt|statt ?dessen|macht ihr erstmal nicht"
        ),
        handed_over=(
            r"statt|anstelle|anstatt|ubernimmt|ubernehme|ubernehmen|ubernommen|macht (?:das |es |die "
            r"|den )?jetzt|macht nun|kummert sich jetzt|springt (?:fur|ein)|vertritt|geht an"
            r"|liegt jetzt bei|jetzt bei|jetzt uber"
        ),
    ),
    "fr": Ends(
        reached=(
            r"(?:est|sont)(?: \S+){0,3} (?:la|pret(?:e?s?)|bonn?e?s?|ok|parti(?:e?s?)|arrive(?:e?s?)"
            r"|en ligne|boucle(?:e?s?)|cale(?:e?s?))(?= ?$)|c'est (?:bon|fait|regle|boucle|cale"
            r"|en ordre|parti|signe|ok)|en ligne|marche|fonctionne|fonctionnent|au point|en place"
            r"|dans la boite|j'ai (?:bien )?tout|merci|pret(?:e?s?)"
        ),
        given_up=(
            r"(?:plus|pas) (?:besoin|utile|necessaire|la peine|d'actualite)|laisse(?:r|z)? tomber"
            r"|on laisse|abandonn\w*|annul\w*|tombe\w* a l'eau|renonc\w*|sans objet|caduc\w*"
            r"|a la place|on oublie|au lieu"
        ),
        handed_over=(
            r"a la place|au lieu|repren(?:d|ds|dra)|repris(?:e?s?)|prend le relais|s'en charge"
            r"|s'en occupe|c'est (?:desormais|maintenant)|passe (?:a|chez)|prend la main"
            r"|prend la suite|remplac\w+|confie\w*"
        ),
    ),
    "es": Ends(
        reached=(
            r"ya (?:esta|estan|la|lo|los|las|tenemos|tengo|tiene|llego|quedo|funciona)"
            r"|esta(?:n)? (?:list[oa]s?|aqui|hech[oa]s?|en marcha)|funciona|funcionan|en (?:linea|vivo"
            r"|marcha|orden)|list[oa]s?|gracias|todo bien|quedo|quedaron|llego|llegaron|salio|salieron"
            r"|tengo|tenemos"
        ),
        given_up=(
            r"ya no|no (?:hace|hara|haremos|se hace|se hara|hace falta|va|sirve|procede|vamos a)"
            r"|descart\w+|cancel\w+|anul\w+|sin efecto|se cayo|olvid\w+|lo dejamos|la dejamos|en vez"
            r"|en lugar|no hay (?:presupuesto|gente|tiempo)"
        ),
        handed_over=(
            r"en lugar de|en vez de|se encarga|lo lleva|la lleva|lo hace ahora|asume|asumio|pasa a \w+"
            r"|paso a \w+|toma el relevo|se lo queda|se la queda|lo coge|la coge|releva|sustituye"
            r"|ahora (?:lo|la|los|las)"
        ),
    ),
    "pt": Ends(
        reached=(
            r"ja (?:esta|estao|foi|foram|tenho|temos|tem|chegou|chegaram|saiu|entrou)|(?:esta|estao|ta"
            r"|ficou|ficaram) (?:\S+ )?(?:pront[oa]s?|aqui|no ar|ok|certo|feit[oa]s?|em ordem)|no ar"
            r"|funciona|funcionam|funcionando|rodando|pront[oa]s?|obrigad[oa]|chegou|chegaram|saiu"
            r"|sairam|em ordem|tudo certo|\bok"
        ),
        given_up=(
            r"ja nao|nao (?:precisa|e preciso|e mais|vai|vamos|rola|se faz|faz sentido|sera)|mais nao"
            r"|cancel\w+|descart\w+|desist\w+|sem efeito|deixa (?:pra|para) la|esquec\w+|caiu|em vez"
            r"|no lugar|engavet\w+"
        ),
        handed_over=(
            r"em vez d[aoe]s?|no lugar d[aoe]s?|assume|assumiu|passa (?:a ser|para|pra)|passou (?:para"
            r"|pra|a)|fica com|ficou com|quem (?:faz|fara|cuida|toca)|cuida (?:disso|agora)"
            r"|toca (?:isso|agora)|agora e (?:com|da|do|o|a)|agora (?:e|esta) com|substitui"
        ),
    ),
    "nl": Ends(
        reached=(
            r"(?:is|zijn|zit|zitten|staat|staan|ligt|liggen)(?: \S+){0,5} (?:af|binnen|klaar|hier|er"
            r"|uit|weg|rond|online|live|in|dossier|goed|door|geregeld)(?= ?$)|klaar|binnen|gelukt"
            r"|werkt|werken|rond|bedankt|dank|in orde|in het dossier|voor elkaar|live"
        ),
        given_up=(
            r"niet meer (?:nodig|aan de orde|relevant)|hoeft niet|hoeven niet|hoeft (?:\S+ ){0,2}niet"
            r"|vervalt|vervallen|laten we (?:zitten|vallen)|geschrapt|geannuleerd|afgeblazen"
            r"|gaat niet door|van tafel|in plaats"
        ),
        handed_over=(
            r"in plaats van|neemt (?:\S+ ){0,4}over|overgenomen|doet (?:het|dit|dat|die) nu|doet nu"
            r"|pakt (?:het|dit|dat|die) op|pakt (?:\S+ ){0,3}op|ligt nu bij|nu bij|gaat naar"
            r"|springt in|vervangt|regelt (?:het|dit|dat) nu"
        ),
    ),
    "it": Ends(
        reached=(
            r"(?:e|sono)(?: \S+){0,3} (?:pront[oaie]|arrivat[oaie]|a posto|online|ok|qui|partit[oaie]"
            r"|uscit[oaie]|fatt[oaie])(?= ?$)|a posto|funziona|funzionano|in linea|online|pront[oaie]"
            r"|grazie|tutto (?:ok|bene|a posto)|ce l'ho|ce l'abbiamo|in ordine|arrivat[oaie]"
        ),
        given_up=(
            r"non (?:serve|servono|occorre|si fa|ha senso|e piu|facciamo) ?(?:piu)?|saltat[oaie]"
            r"|annullat[oaie]|lasci\w+ (?:perdere|stare)|scartat[oaie]|rinunci\w+|decadut[oaie]"
            r"|al posto|invece"
        ),
        handed_over=(
            r"al posto d\w+|invece d\w+|se ne occupa|ci pensa|prende in mano|subentra|passa a \w+"
            r"|passato a|passata a|lo prende|la prende|lo fa ora|la fa ora|in carico|sostituisce"
            r"|ora (?:lo|la) (?:fa|segue|gestisce)"
        ),
    ),
}
