"""How notes say that a thing has come, went live, turned out well, or was given up; by language, folded.

Over the beginning of what a status or a review says: "came in 3/6", "live since 2 May", "forget it".
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from whoowes.core.items.words.de.spelling import pattern


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The words of a language for what became of something that was asked for."""

    came: str
    """What tells that it has come; only what follows may take that back."""
    here: str
    """What tells the same without a verb, and may begin other words: "in", "in two weeks"."""
    live: str
    """What tells that it can be seen or used: "live", "no ar"."""
    fine: str
    """What tells of whatever was to be done that it is."""
    gone: str
    """What tells of whatever was to be done that nobody will do it."""
    still_gone: str
    """Words behind what was dropped that may take it back, or say it only for a while."""
    denies: str
    """Words that deny something in a reason, and take back nothing there: "the bank does *not* want it"."""
    well: str
    """Words at the end of a remark behind a mark that only say that it is well: "taux *OK*"."""
    since: str
    """Words which make a day behind them one of the past."""
    minds: str
    """What tells, anywhere in a status, that it may have been settled otherwise: "changed their mind".

    So do participles that are orders as well: "read", "widerrufen", "herzien".
    """
    moves: str
    """Words before the day to which a task is moved, in a cell that tells how far it is: "now", "wird"."""
    delayed: str
    """What tells that a task is not done yet, beside the states: "forgotten", "didn't get there"."""
    in_vain: str
    """Beside a coming: that it is ahead, of a part, of another thing, or of no use: "arrived *empty*"."""


def _in_both_spellings(words: Outcomes) -> Outcomes:
    return Outcomes(**{part: pattern(text) for part, text in asdict(words).items()})


_NO_THING = r"(?=\W*$|\s*[,;(]| (?:since|seit|depuis|desde|sinds|dal|dall'|da|il|le|el)\b)"
"""Behind words that may also tell which thing is meant: "the operational plan"."""

OUTCOMES: Mapping[str, Outcomes] = {
    "en": Outcomes(
        came=(
            r"(?:it |they |that |these |both |all |both |everything )?(?:has |have |is |are |was "
            r"|were )?(?:now |already |just |finally |safely |all )*(?:came (?:in|through|back signed|over)"
            r"|come (?:in|through)|arrived|landed|turned up|(?:i |we )?(?:'ve )?got (?:it|them|these|those"
            r"|both|all of (?:it|them))|(?:i |we )?have (?:it|them)|received|uploaded|handed in|dropped off"
            r"|picked up)"
        ),
        here=r"(?:it's |they're |all |now |both |safely )*(?:in(?! hand| part| use)|here)",
        live=(
            r"(?:it's |is |are |now |all |already )*(?:(?:gone |went |go )?live|online|up and running"
            r"|in production|in place|took effect|(?:(?:gone|went|came) in(?:to)?|in) (?:effect|force)\b"
            rf"|(?:in use|operational){_NO_THING})"
        ),
        fine=(
            r"(?:it's |is |we're |now )?(?:all set|all good|all sorted|all done|good to go|taken care of"
            r"|ticked off)"
        ),
        gone=(
            r"(?:(?:we|let's|they|client|just|pls|please|so|ok) )*(?:forget (?:it|about it|this|that|them)"
            r"|scrap(?: (?:it|this|that|them))?|drop (?:it|this|that|them)|skip (?:it|this|that|them)"
            r"|not doing (?:it|this|that)(?: any ?more| after all)?|call(?:ed|ing)? (?:it|this) off"
            r"|called off|(?:(?:is|are) )?off the table|won't take place"
            r"|never mind|nevermind|moot(?: now)?|fell through|falls away|no need(?: any ?more"
            r"| now| after all)?|(?:kill|killed|ditch|ditched|strike|struck)(?: (?:it|this|that))?|(?:won't"
            r"|will not|not) (?:go|going) ahead(?: with (?:it|this))?)"
        ),
        still_gone=(
            r"\?|\b(?:but|unless|until|till|maybe|perhaps|for now|for the moment|at this stage|yet|if"
            r"|probably|possibly|might|may|later|next (?:year|quarter|month|week)|revisit|only|partly"
            r"|instead|first|except)\b"
        ),
        denies=r"not|never|no|doesn\'t|don\'t|didn\'t|won\'t|can\'t|isn\'t",
        well=(
            r"(?:all )?(?:ok|okay|good|fine|correct|thanks|thank you|cheers|ta|no issues|no problems"
            r"|as agreed|works)"
        ),
        since=r"since|as of|(?:on )?the(?= \d)",
        minds=(
            r"^(?:re-?|proof)?(?:read|cut|shut|split|let|hit|spread)(?: (?:up|off|down|out|through))?"
            r"(?=\W*$|[,;(]| (?:on|yesterday|today|last|already)\b)"
            r"|changed (?:their|his|her|our|my) minds?|(?:want|wants) to keep (?:it|them)|\bit is$"
            r"|^(?:struck off|redundant)(?=\W*$|[,;(])|\bleave (?:it|them|\w+) as (?:it is|they are|is)"
        ),
        moves=(
            r"(?:it's |is )?(?:now|new (?:due )?(?:date|deadline|target) ?:?|will be (?:with us|there|in|here"
            r"|ready|done|sent)|promised|expected|coming)(?: due| by| on| for)? "
        ),
        delayed=(
            r"forgot(?:ten)?\b|nearly|almost|half|\w+n't |(?:did|do|does|has|have|is|was|ca|could|wo)nt "
            r"|no (?:time|answer|reply|news)\b"
            r"|(?:needs?|late|behind|delayed|stuck|held up|ill|sick|busy|slow)\b"
        ),
        in_vain=r"goes|going|will|only|first|empty|broken|damaged|wrong|late|too|question|live in",
    ),
    "de": _in_both_spellings(
        Outcomes(
            came=(
                r"(?:(?:ist|sind|alles|alle|beide|jetzt|nun|inzwischen|heute|gestern|schon|bereits|endlich"
                r"|wurden?) )*(?:(?:kam|kamen)(?: (?:an|rein|herein))?|(?:an|rein|her)?gekommen|angekommen"
                r"|eingegangen|eingetroffen|liegt (?:jetzt |inzwischen |uns |mir )*vor|liegen (?:jetzt "
                r"|inzwischen |uns |mir |alle )*vor|(?:hab|habe|haben) (?:ich|wir)|erhalten|bekommen|gekriegt"
                r"|hochgeladen|zugegangen|nachgereicht|abgegeben|vorgelegt)"
            ),
            here=(
                r"(?:(?:ist|sind|alles|alle|beide|jetzt|nun|inzwischen|schon|bereits|endlich) )*"
                r"(?:da|hier|drin)"
            ),
            live=(
                r"(?:(?:ist|sind|jetzt|nun|inzwischen|seite|schon|bereits|alles) )*(?:live(?: gegangen"
                r"| geschaltet)?|online(?: gestellt)?|freigeschaltet|im einsatz|in betrieb|auf sendung"
                r"|scharf ?geschaltet|in kraft(?: getreten)?\b"
                rf"|in (?:verwendung|benutzung){_NO_THING})"
            ),
            fine=(
                r"(?:alles )?(?:ist )?(?:hat geklappt|alles in ordnung|alles gut|alles beisammen|alles da"
                r"|passt alles"
                r"|haken dran|vollständig(?=\W*$))"
            ),
            gone=(
                r"(?:(?:das|doch|wir|dann|jetzt|ist|hat) )*(?:vergessen wir(?: das| es)?|vergiss es"
                r"|fällt flach"
                r"|fällt weg|fällt aus|lassen wir(?: das| es)?(?: sein| bleiben| weg| fallen)?"
                r"|doch nicht(?: mehr)? (?:nötig|notwendig|gebraucht|benötigt|gewünscht)|nicht mehr (?:nötig"
                r"|notwendig|gebraucht|benötigt|gewünscht)|vom tisch|gestorben|sich erledigt|erübrigt sich"
                r"|findet (?:doch )?nicht (?:mehr )?statt|kein thema mehr"
                r"|muss nicht mehr(?: sein)?|braucht(?:'s| es)? (?:es )?(?:doch )?nicht mehr|ist nicht mehr"
                r"|ausgefallen)"
            ),
            still_gone=(
                r"\?|\b(?:aber|auss?er|solange|vielleicht|evtl|eventuell|vorerst|erstmal|zunächst|vorläufig"
                r"|momentan|im moment|wahrscheinlich|vermutlich|falls|wenn|teilweise|teils|nur|später"
                r"|nächstes? \w+|bis auf|bis (?:auf )?weiteres|stattdessen)\b"
            ),
            denies=r"nicht|nie|keine?[rnms]?|ohne|läuft|will",
            well=(
                r"(?:alles )?(?:ok|okay|gut|bestens|danke|vielen dank|prima|super|passt|stimmt|in ordnung"
                r"|sauber|wie besprochen|vollständig|läuft|funktioniert|klappt)"
            ),
            since=r"seit(?: dem)?|(?:am|vom)(?= \d)",
            minds=(
                r"anders (?:überlegt|entschieden)|bleibt (?:alles )?wie es ist"
                r"|^(?:(?:ist|wurde|bereits|schon) )*(?:widerrufen|erlassen|(?:über|hinter|ver)lassen"
                r"|vermessen|beraten|(?:ent|be)laden|empfangen)\W*$"
            ),
            moves=(
                r"wird (?:erst )?(?:am )?|jetzt (?:am |bis |zum )?"
                r"|(?:neuer termin|neues datum|neue frist) ?:? |rutscht auf (?:den )?"
                r"|kommt (?:erst )?(?:am |bis |zum )?"
                r"|(?:zugesagt|versprochen) (?:für (?:den )?|bis |zum |am )"
            ),
            delayed=(
                r"vergessen\b|fast|halb|zur hälfte|keine zeit|krank\b|fehl(?:t|en)\b|zu spät|verzögert?\b"
                r"|dauert\b|schafft?\b|nicht\b|braucht\b|brauchen\b"
            ),
            in_vain=r"geht|gehen|nur|erste?|leer|kaputt|beschädigt|falsch|frage|zu spät",
        )
    ),
    "fr": Outcomes(
        came=(
            r"(?:(?:tout|tous|toutes|bien|est|sont|a ete|ont ete|deja|enfin|les deux) )*(?:arrivee"
            r"|arriv(?:ees?|es)|(?:est|sont|bien|deja) arrives?|parvenue?s?|recue?s?|recuperee?s?"
            r"|rentree?s?|receptionnee?s?|retrouvee?s?|(?:je )?l'ai|je les ai|on (?:l'a|les a))(?= (?:le|du"
            r"|hier|depuis|merci)|\W*$|\s*[,;:(])"
        ),
        here=r"(?:(?:tout|tous|est|sont|bien|deja|c'est) )*(?:la|dans la boite|en main)(?=\W|$)",
        live=(
            r"(?:(?:tout|est|sont|a ete|c'est|deja|mise?s?|entree?s?|site) )*(?:en ligne|live|en production"
            r"|en vigueur"
            rf"|en service|mise?s? en place|operationnel(?:le)?s?{_NO_THING})"
        ),
        fine=(
            r"(?:(?:ok|oui),? )?(?:c'est (?:bon|fait|regle|en ordre|boucle)|tout est (?:bon|ok|en ordre)"
            r"|en ordre|tout bon)"
        ),
        gone=(
            r"(?:(?:finalement|du coup|bon|donc) )*(?:on (?:laisse(?: tomber)?|oublie|annule|abandonne"
            r"|arrete|renonce)|laisse(?:r|z)? tomber|(?:il n'y a |y a )?(?:plus|pas) besoin(?: finalement"
            r"| en fait)?|tombe a l'eau|tombee?s? a l'eau|oublie(?:r|z)(?: ca)?|plus la peine|on ne (?:le "
            r"|la |les )?fait (?:pas|plus)|on y renonce|n'aura (?:pas|plus) lieu|a oublier|plus d'actualite)"
        ),
        still_gone=(
            r"\?|\b(?:mais|sauf|sinon|peut-etre|pour (?:le moment|l'instant)|avant|tant|en attendant"
            r"|probablement|eventuellement|si|seulement|partie|plus tard|provisoirement|momentanement"
            r"|l'an prochain|a la place)\b"
        ),
        denies=r"pas|jamais|non|ni|plus",
        well=(
            r"(?:tout )?(?:est )?(?:ok|bon|bien|parfait|merci|correct|conforme|en ordre|nickel"
            r"|rien a signaler|ras)"
        ),
        since=r"depuis(?: le)?|(?:le|du)(?= \d)",
        minds=r"change d'avis|on (?:garde|laisse) comme ca",
        moves=(
            r"(?:nouvelle (?:date|echeance)|nouveau delai) ?:? |(?:passe|glisse) au |finalement le "
            r"|(?:promise?s?|attendue?s?) (?:pour )?le "
        ),
        delayed=(
            r"oublie|presque|a moitie|la moitie|en retard|retarde|pas (?:eu )?le temps|pas eu|malade\b|manque"
            r"|bloque"
        ),
        in_vain=r"mise en|seulement|premiere?|vide|casse|trop|question|va",
    ),
    "es": Outcomes(
        came=(
            r"(?:(?:ya|todo|todos|todas|por fin|me|nos) )*(?:(?:ha|han) (?:llegado|entrado)"
            r"|llego|llegaron|recibid[oa]s?|recibimos|recibi"
            r"|l[oae]s? tengo|l[oae]s? tenemos|l[oae]s? recibi(?:mos)?|entro|entraron|subid[oa]s?"
            r"|encontrad[oa]s?)"
        ),
        here=r"(?:(?:ya|todo|esta|estan|todos|todas) )+(?:aqui|aca|en casa)|(?:ya |todo )?en mano",
        live=(
            r"(?:(?:ya|esta|estan|todo|quedo|desde|entro|entraron) )*(?:en (?:linea|vivo|produccion|el aire"
            r"|vigor)|al aire|live"
            rf"|online|(?:en (?:uso|servicio|funcionamiento)|operativ[oa]s?){_NO_THING})"
        ),
        fine=(
            r"(?:ok,? )?(?:ya(?=\W*$)|ya (?:esta|quedo|estuvo|listo)|todo (?:ok|listo|bien|en orden)"
            r"|en orden|quedo list[oa])"
        ),
        gone=(
            r"(?:(?:al final|finalmente|mejor|pues|bueno) )*(?:ya no(?: va| se (?:hace|hara|necesita|ocupa)"
            r"| hace falta| aplica| procede| es necesari[oa])?|se cayo|no va|olvidal[oa]|olvidarlo|mejor no"
            r"|no se celebrara|no tendra lugar|dejad[oa]s? de lado|innecesari[oa]s?"
            r"|dejarlo|dejal[oa]|l[oa] dejamos|l[oa]s? descartamos|no se (?:hace|hara)(?: mas| ya)?"
            r"|no hace falta(?: ya)?|(?:queda |se deja )sin efecto)"
        ),
        still_gone=(
            r"\?|\b(?:pero|salvo|excepto|si|quiza|quizas|tal vez|a lo mejor|por ahora|por el momento"
            r"|de momento|hasta|todavia|aun|luego|mas adelante|despues|probablemente|solo|parte)\b"
        ),
        denies=r"no|nunca|sin|ni",
        well=(
            r"(?:todo |esta )?(?:ok|bien|perfecto|gracias|correct[oa]|en orden|conforme|sin problemas?"
            r"|todo bien)"
        ),
        since=r"desde(?: el)?(?: dia)?|el(?: dia)?(?= \d)",
        minds=r"cambi(?:o|aron|amos) de (?:idea|opinion)|se queda como esta",
        moves=(
            r"(?:se )?(?:pasa|mueve|aplaza|retrasa|corre|recorre) (?:al|para el|para) "
            r"|(?:nueva fecha|fecha nueva|nuevo plazo) ?:? |queda(?:mos)? para (?:el )?|ahora (?:el )?"
            r"|(?:prometid|previst)[oa]s? para (?:el )?"
        ),
        delayed=(
            r"olvid|casi|la mitad|a medias|solo|retras|atras|sin tiempo|no hubo tiempo|falta|enferm"
            r"|no contesta"
        ),
        in_vain=r"va|solo|primer|primera|vacio|roto|tarde|pregunta",
    ),
    "pt": Outcomes(
        came=(
            r"(?:(?:ja|tudo|todos|todas|finalmente|esta|estao|foi|foram) )*(?:chegou|chegaram|recebid[oa]s?"
            r"|recebemos|recebi|enviou|mandou|entrou|entraram|caiu na (?:caixa|conta)"
            r"|(?:tenho|temos)(?: comigo| connosco)?(?=\W*$)|l[oa]s? tenho|encontrad[oa]s?)"
        ),
        here=r"(?:(?:ja|tudo|esta|estao|todos|todas) )+(?:aqui|ca|comigo)|em maos",
        live=(
            r"(?:(?:ja|esta|estao|ta|tudo|foi|foram|entrou|rodando) )*(?:no ar|rodando|em producao|em vigor"
            rf"|online|live|publicad[oa]s?|(?:em (?:uso|servico|funcionamento)|operacional){_NO_THING})"
        ),
        fine=(
            r"(?:ok,? )?(?:ja (?:esta|foi|era feito)|tudo (?:certo|ok|pronto|em ordem|bem)|em ordem"
            r"|tratad[oa]s?)(?=\W|$)"
        ),
        gone=(
            r"(?:(?:afinal|no fim|melhor|entao|acho que) )*(?:ja nao (?:e preciso|se faz|vai|precisa"
            r"|e necessari[oa])|nao (?:e mais|precisa mais|vai (?:rolar|mais|acontecer)(?: mais)?|rola mais"
            r"|se faz(?: mais)?)|nao precisa(?: mais)?|(?:fica |ficou )?sem efeito|deixa pra la"
            r"|deixar pra la|deixa estar|esquece(?: isso)?|esquecer|caiu(?=\W*$| fora)|desistimos"
            r"|nao se vai fazer|nao (?:vai ter|tera) lugar|deixad[oa]s? (?:de lado|cair)"
            r"|nao vamos (?:fazer|avancar)(?: mais)?)"
        ),
        still_gone=(
            r"\?|\b(?:mas|exceto|salvo|se|talvez|por agora|por enquanto|por ora|para ja|ate|ainda|depois"
            r"|mais tarde|provavelmente|so|apenas|parte)\b"
        ),
        denies=r"nao|nunca|sem|nem",
        well=(
            r"(?:tudo |esta )?(?:ok|bem|certo|perfeito|obrigad[oa]|correto|em ordem|conforme|sem problemas?"
            r"|tudo bem)"
        ),
        since=r"desde(?: o)?(?: dia)?|(?:a|em|no dia|ao|dia)(?= \d)",
        minds=r"mud(?:ou|aram|amos) de ideia|fica como esta",
        moves=(
            r"(?:passa|passou|fica|ficou|muda|mudou|vai) para (?:o dia |dia |o )?"
            r"|(?:nova data|data nova|novo prazo) ?:? |agora (?:dia )?"
            r"|(?:prometid|previst)[oa]s? para (?:o dia |dia |o )?"
        ),
        delayed=r"esquec|quase|(?:so tenho )?metade|so |atras|sem tempo|falta|doente\b|nao (?:deu|responde)",
        in_vain=r"vai|so|primeir[oa]|vazi[oa]|tarde|pergunta",
    ),
    "nl": Outcomes(
        came=(
            r"(?:(?:is|zijn|alles|beide|alle|nu|inmiddels|al|gisteren|vandaag|net|eindelijk"
            r"|goed) )*(?:binnen ?gekomen|aangekomen|ontvangen|gekregen|(?:kwam|kwamen) (?:binnen|aan)"
            r"|aangeleverd|(?:heb|hebben) (?:ik|we)(?: (?:het|ze|hem))?(?: (?:binnen|gekregen|ontvangen))?"
            r"|ingeleverd|geupload)"
        ),
        here=(
            r"(?:(?:is|zijn|alles|beide|alle|nu|inmiddels|al|ze|het) )*(?:binnen|hier(?! \w)|ligt (?:er"
            r"|hier)|er(?=\W*$))"
        ),
        live=(
            r"(?:(?:is|zijn|staat|staan|nu|inmiddels|al|alles|site) )*(?:live(?: gegaan| gezet)?"
            r"|online(?: gezet)?|in de lucht|in gebruik|van kracht|in werking getreden"
            rf"|(?:operationeel|in werking){_NO_THING})"
        ),
        fine=(
            r"(?:is |alles )?(?:gelukt|in orde(?: gemaakt)?|voor elkaar|alles goed|rond|geregeld"
            r"|(?:compleet|volledig)(?=\W*$))"
        ),
        gone=(
            r"(?:(?:toch|dan|we|nu) )*(?:laat maar(?: zitten)?|laten we (?:vallen|zitten|zo|schieten)"
            r"|hoeft (?:toch )?niet(?: meer)?|vervalt|is vervallen|vervallen|niet meer nodig"
            r"|toch niet(?: meer)? nodig|gaat niet door|doen we (?:toch )?niet(?: meer)?|van tafel"
            r"|van de baan|laten vallen|vergeet maar|afgeblazen)"
        ),
        still_gone=(
            r"\?|\b(?:maar (?!zitten)|tenzij|misschien|voorlopig|eerst|tot|vooralsnog|mogelijk"
            r"|waarschijnlijk|als|indien|deels|alleen|later|nu nog|in plaats)\b"
        ),
        denies=r"niet|nooit|geen|zonder",
        well=(
            r"(?:alles |is )?(?:ok|oke|goed|prima|dank|dank je|dankjewel|bedankt|top|klopt|voldoet|akkoord"
            r"|in orde|werkt|loopt)"
        ),
        since=r"sinds|op(?= \d)",
        minds=(
            r"(?:zich )?bedacht|blijft zoals het is"
            r"|^(?:(?:is|zijn|reeds|al) )*(?:herzien|onderhouden|verlaten|overladen|ontladen|beraden)\W*$"
        ),
        moves=(
            r"wordt |nu |nieuwe (?:datum|deadline) ?:? |verschuift naar |schuift (?:door )?naar "
            r"|komt (?:pas )?(?:op )?|(?:beloofd|verwacht) (?:voor |op |uiterlijk )?"
        ),
        delayed=(
            r"vergeten\b|bijna|half|de helft|vertraa?g|geen tijd|ziek\b|te laat|ontbre|niet gelukt"
            r"|lukt niet"
        ),
        in_vain=r"gaat|alleen|eerste|leeg|kapot|te laat|vraag",
    ),
    "it": Outcomes(
        came=(
            r"(?:(?:gia|tutto|tutti|tutte|e|sono|e stat[oa]|sono stat[ie]|finalmente|mi"
            r"|ci) )*(?:arrivat[oaie]|ricevut[oaie]|pervenut[oaie]|rientrat[oaie]|caricat[oaie]"
            r"|recuperat[oaie]|trovat[oaie]|ce (?:l'ho|li ho|le ho|l'abbiamo|li abbiamo)"
            r"|l'ho (?:ricevut[oa]|avut[oa])|abbiamo ricevuto)"
        ),
        here=r"(?:(?:gia|tutto|e|sono|tutti) )+(?:qui|qua)|in mano",
        live=(
            r"(?:(?:gia|tutto|e|sono|andat[oaie]|entrat[oaie]|messo|sito) )*(?:online|on line|live|in linea"
            r"|in vigore"
            rf"|in produzione|(?:in (?:uso|funzione|esercizio)|operativ[oaie]){_NO_THING})"
        ),
        fine=(
            r"(?:(?:e|ok|gia),? )?(?:tutto (?:ok|a posto|fatto|in ordine|bene)|a posto|sistemat[oaie]"
            r"|complet[oaie](?=\W*$)"
            r"|in ordine)"
        ),
        gone=(
            r"(?:(?:alla fine|per adesso no|quindi|ormai) )*(?:lascia(?:mo)? (?:perdere|stare)"
            r"|non serve(?: piu)?|non servono(?: piu)?|non si fa(?: piu)?|non occorre(?: piu)?"
            r"|non ci serve piu|saltat[oaie](?=\W*$|\s*[,;:(-])|e saltat[oa]|dimentichiamolo|ci rinunciamo"
            r"|si rinuncia|non avra luogo|lasciat[oaie] cadere|non se ne fa (?:piu )?(?:niente|nulla))"
        ),
        still_gone=(
            r"\?|\b(?:ma|salvo|tranne|se|forse|per ora|per il momento|al momento|finche|fino|ancora|dopo"
            r"|piu avanti|probabilmente|solo|parte|per adesso)\b"
        ),
        denies=r"non|mai|senza|ne",
        well=(
            r"(?:tutto )?(?:ok|bene|perfetto|grazie|corrett[oaie]|a posto|in ordine|conforme|regolare"
            r"|nessun problema)"
        ),
        since=r"(?:dal|dall'|da|il)(?= ?\d)",
        minds=r"cambiato idea|resta com'e",
        moves=(
            r"(?:slitta(?:t[oa])?|(?:si )?sposta(?:t[oa])?|passa) (?:al |all')"
            r"|(?:nuova (?:data|scadenza)|data nuova) ?:? "
            r"|ora (?:il )?|(?:promess|previst)[oaie] (?:per|entro) (?:il )?"
        ),
        delayed=r"dimenticat|quasi|meta|solo|ritard|senza tempo|non ha tempo|manca|malat|in attesa",
        in_vain=r"va|solo|soltanto|prim[oa]|vuot[oa]|rott[oa]|domanda|tardi",
    ),
}
"""A note uses those of its own language and the English ones."""
