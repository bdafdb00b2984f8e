"""Titles of lists in everyday words, in each language: of what an earlier call left, and of what is new.

"Old list" and "from 1/15" stand over what was agreed before; "new list" and "nieuw" end such a list.
"""

from collections.abc import Mapping

_NUMERIC_DAY = r"\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{2,4})?)?"


def _day(months: str, before_month: str = "") -> str:
    """Return the pattern of a day of a month: a day of the week may as well begin something."""
    months = rf"(?:{months})[a-z]{{0,7}}\.?"
    return rf"(?:{_NUMERIC_DAY}|\d{{1,2}}(?:st|nd|rd|th|er|\.)? (?:{before_month})?{months})"


_ENGLISH_DAY = (
    rf"(?:the )?(?:{_day('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec', 'of ')}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?)"
)
_ENGLISH_THINGS = r"(?:list|stuff|ones|points|things|bits|items|to-?dos?)"
_ENGLISH_TASKS = rf"(?:{_ENGLISH_THINGS}|actions|action (?:points|items)|jobs|tasks)"
_ENGLISH_CALL = r"(?:time|call|meeting|session|week)"
_FRENCH_DAY = rf"(?:{_day('janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec')}|\d{{1,2}}(?:er)?)"
_FRENCH_THINGS = r"(?:trucs|choses|points|sujets|actions|taches|engagements)"
_GERMAN_DAY = _day("jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez")
_DUTCH_DAY = _day("jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec")
_SPANISH_DAY = _day("ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic", "de ")
_PORTUGUESE_DAY = _day("jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez", "de ")
_ITALIAN_DAY = _day("genn|febb|mar|apr|magg|giu|lug|ago|sett|ott|nov|dic")

EARLIER_LIST: Mapping[str, str] = {
    "en": (
        rf"(?:the |our |my )?(?:(?:old|earlier) {_ENGLISH_THINGS}|(?:previous|prior|last) list)"
        rf"|(?:(?:the |our )?{_ENGLISH_THINGS} )?(?:left (?:over )?|still )?from (?:before|{_ENGLISH_DAY})"
        r"|(?:(?:quick|brief|a|we|i|just|quickly|first) )*(?:run|ran|gone?|going|went|running|walk(?:ed)?"
        r"|look(?:ed|ing)?"
        r"|check(?:ed|ing)?|review(?:ed|ing)?)(?:[- ]?(?:thru|through|over|at|back at|on))?(?: of)? (?:the "
        r"|our )?"
        rf"(?:(?:last|previous) {_ENGLISH_CALL}(?:'s)?(?: {_ENGLISH_TASKS})?"
        rf"|(?:old|earlier|existing|open) {_ENGLISH_TASKS}|what (?:we|i|they) (?:had(?: said| agreed)?"
        r"|agreed|said)"
        r"(?: last time| before)?)(?: first| quickly| together)?"
        rf"|what(?:'s| has)? happened since(?: then| {_ENGLISH_DAY})?"
        r"|(?:back (?:to|over)|down|through|round) (?:the|our) (?:old |last )?list"
    ),
    "de": (
        r"(?:die |unsere )?alte[n]? (?:liste|punkte|sachen|dinge|themen)|altes"
        rf"|(?:noch )?(?:von|vom) (?:neulich|vorher|{_GERMAN_DAY})"
        rf"|(?:die |unsere )?(?:sachen|dinge|punkte|themen|liste) (?:vom|von) {_GERMAN_DAY}"
        r"|was seit(?:her|dem)? passiert ist"
        r"|(?:kurzer|kleiner) (?:rückblick|rückschau)"
        r"|(?:(?:wir (?:haben|sind)|kurz|zuerst|erst|mal) )*(?:die |unsere )?(?:alten?|letzten?|vorigen?"
        r"|offenen?) (?:liste"
        r"|punkte|aufgaben|to-?dos?) (?:durchge(?:gangen|sprochen)|besprochen|abgehakt)"
        r"|(?:rückblick|rückschau|blick|rückmeldung(?:en)?) (?:auf|zu|zur) (?:die |der |unsere[r]? )?"
        r"(?:alten? |letzten? )?liste"
        r"|was (?:ist )?(?:daraus|draus|aus (?:allem|der liste)) (?:geworden(?: ist)?|wurde)"
    ),
    "nl": (
        r"(?:de |onze )?(?:oude|eerdere) (?:lijst|punten|dingen|zaken)|(?:de )?vorige lijst|(?:nog )?van"
        rf" (?:eerder|daarvoor|{_DUTCH_DAY})|(?:de )?(?:lijst|punten|dingen|zaken) van {_DUTCH_DAY}"
        r"|wat er sindsdien (?:is )?gebeurd(?: is)?"
        r"|korte terugblik"
        r"|(?:(?:we (?:hebben|zijn)|even|eerst|snel) )*(?:door )?(?:de |onze )?(?:oude|vorige|laatste"
        r"|openstaande) (?:lijst"
        r"|punten|acties|taken) (?:door(?:gelopen|genomen|gesproken)|besproken|langsgelopen)"
        r"|(?:terug naar|terugblik op|rondje langs|ronde langs)"
        r" (?:de|onze) (?:oude |vorige )?(?:lijst|punten)"
        r"|wat is er(?: van)? (?:geworden|terechtgekomen)"
    ),
    "fr": (
        r"(?:la |l'|notre )?(?:ancienne liste|liste (?:precedente|d'avant))|anciens (?:points|sujets)"
        r"|(?:(?:petit |rapide )?(?:retour|point|suivi) )?(?:sur )?(?:les )?"
        rf"{_FRENCH_THINGS} du {_FRENCH_DAY}"
        rf"|(?:retour|point) sur (?:la (?:liste|seance|reunion) |l'appel )?(?:du |le ){_FRENCH_DAY}|suivi"
        r"|(?:petit |rapide )?(?:retour|point|tour|suivi) (?:sur|de)"
        r" (?:la|l'|notre) (?:ancienne |derniere )?liste"
        r"|ce qui s'est passe depuis|(?:on|nous) (?:a|avons) (?:d'abord )?(?:repris|revu|relu|parcouru"
        r"|passe en revue)"
        rf" (?:la |l'|notre |les )?(?:(?:ancienne|derniere|vieille) liste|anciens {_FRENCH_THINGS}"
        rf"|{_FRENCH_THINGS} (?:ouverte?s|en cours|precedente?s)|liste precedente)|ou on en est"
    ),
    "es": (
        r"(?:la )?lista (?:anterior|vieja|antigua|pasada)|(?:lo|cosas|temas|puntos) (?:de antes|viejos?)"
        rf"|(?:(?:lo|cosas|temas|puntos|lista) )?del? (?:dia )?{_SPANISH_DAY}|(?:lo de )?la otra vez"
        r"|(?:lo )?que (?:ha pasado|paso) desde entonces"
        r"|breve repaso|(?:primero )?(?:repasamos|hemos repasado|revisamos|vimos) (?:la |las "
        r"|los )?(?:lista|cosas|temas"
        r"|puntos|tareas) (?:anterior(?:es)?|viej[oa]s?|pendientes|de antes|pasad[oa]s?)"
        r"|(?:repaso|vuelta|revision) (?:de|a|por) (?:la|nuestra) lista"
        r"|(?:como|que tal) va(?:n|mos)? (?:la lista|lo (?:anterior|de antes|pendiente)|las cosas)"
    ),
    "pt": (
        r"(?:a )?lista (?:anterior|antiga|velha|passada)|(?:coisas|pontos|temas) (?:de antes|antig[oa]s)"
        rf"|(?:(?:coisas|pontos|temas|lista) )?d[eo] (?:dia )?{_PORTUGUESE_DAY}|(?:o )?d?a outra vez"
        r"|(?:volta|revisao|ronda|passagem) (?:a|da|pela|de) (?:nossa )?lista"
        r"|o que (?:ficou|vinha) (?:da ultima|de antes|de tras)|o que aconteceu desde entao"
        r"|(?:primeiro )?(?:vimos|revimos|revisamos|repassamos) (?:a |as |os )?(?:lista|coisas|temas|pontos"
        r"|tarefas)"
        r" (?:anterior(?:es)?|antig[oa]s?|pendentes|passad[oa]s?)"
    ),
    "it": (
        r"(?:la )?(?:vecchia lista|lista (?:vecchia|precedente|scorsa))"
        r"|(?:cose|punti) (?:vecchi[ei]?|di prima)"
        rf"|(?:(?:cose|punti|lista) )?(?:del|dal|dall'|dell') ?{_ITALIAN_DAY}|(?:dell|dall)?'?l?'?altra volta"
        r"|(?:giro|ritorno|punto|ripasso) (?:sulla|sulle|della|delle) (?:nostra |vecchia )?(?:lista|cose)"
        r"|aggiornamenti|cosa e successo da allora"
        r"|(?:abbiamo )?(?:rivisto|ripassato|ripreso|riguardato) (?:la lista|le cose"
        r"|i punti) (?:precedent[ei]|vecchi[aei]"
        r"|scors[aei]|(?:dell'|dall')(?:ultima|altra) volta|in sospeso|di prima)"
    ),
}
"""Whole headings over what was agreed earlier; in German as it is spelled."""
NEW_LIST: Mapping[str, str] = {
    "en": rf"(?:the )?new(?: {_ENGLISH_THINGS})?|this time|(?:and |what's )?next",
    "de": (
        r"neu(?:es|e(?: (?:liste|punkte|sachen|themen))?)?|diesmal"
        r"|(?:und )?(?:als )?nächstes|neu (?:bzw\.?|und|oder) (?:immer )?noch(?: offen)?"
    ),
    "nl": r"nieuw(?:e(?: (?:lijst|punten|dingen|zaken))?)?|deze keer|hierna|(?:en )?dan",
    "fr": (
        r"nouveau(?:x(?: points| sujets)?)?|nouvelle liste|cette fois(?:-ci)?|(?:et )?ensuite"
        r"|(?:et )?la suite"
    ),
    "es": (
        r"(?:lo )?nuevo|nuev[oa]s|nueva lista|nuevos (?:temas|puntos)|esta vez|(?:lo )?siguiente"
        r"|a continuacion"
    ),
    "pt": r"(?:o que ha de )?novo|nov[oa]s|nova lista|novos (?:temas|pontos)|desta vez|a seguir|em seguida",
    "it": r"nuov[oaie]|nuova lista|nuovi punti|questa volta|stavolta|a seguire|(?:e )?poi",
}
"""Whole headings over what is new, be it agreed or only news: what reads like an action below is one."""
FINISHED: Mapping[str, str] = {
    "en": r"what (?:we|you|i)(?:'ve| have)? (?:already )?(?:finished|completed|done|got done)",
    "de": (
        r"was (?:wir|du|ihr|sie|ich)(?: \w+)? (?:erledigt|geschafft|abgeschlossen|gemacht)"
        r" (?:habt|haben|hast|habe)"
    ),
    "nl": r"wat (?:we|je|jij|jullie|u|ik) (?:al )?(?:af|klaar|gedaan) (?:hebt|hebben|heb|heeft)",
    "fr": r"ce qu(?:e vous avez|e tu as|e nous avons|e j'ai|'on a) (?:deja )?(?:fait|termine|fini|boucle)",
    "es": r"lo que (?:ya )?(?:has|habeis|han|hemos|he) (?:hecho|terminado|completado|cerrado)",
    "pt": r"o que (?:ja )?(?:fizeste|fizeram|fizemos|fiz|terminaram|terminamos|concluiu|concluiram)",
    "it": r"(?:cosa|quello che) (?:hai|avete|abbiamo|ho) (?:gia )?(?:fatto|finito|concluso|chiuso)",
}
"""Whole headings over what somebody has done of what was agreed."""
LET_GO: Mapping[str, str] = {
    "en": r"what (?:we|you|i)(?:'ve| have)? (?:let go(?: of)?|dropped|given up(?: on)?|gave up on)",
    "de": r"was wir (?:lassen|sein lassen|streichen|gestrichen haben|fallen lassen|nicht mehr machen)",
    "nl": r"wat we (?:laten (?:vallen|gaan|zitten)|schrappen|niet meer doen|hebben geschrapt)",
    "fr": r"ce qu(?:'on|e nous) (?:laisse tomber|laissons tomber|abandonne|abandonnons|ne fait plus)",
    "es": r"lo que (?:dejamos|hemos dejado|descartamos|ya no hacemos)(?: (?:caer|de lado|fuera))?",
    "pt": r"o que (?:deixamos (?:cair|de lado|de fora)|descartamos|ja nao fazemos)",
    "it": r"(?:cosa|quello che) (?:lasciamo (?:perdere|cadere|stare)|abbandoniamo|non facciamo piu)",
}
"""Whole headings over what was given up of what was agreed."""
WHAT_WAS_AGREED: Mapping[str, str] = {
    "en": r"what (?:we|was|we've|we have|has been) (?:agreed|decided)",
    "de": (
        r"was (?:wir )?(?:uns )?(?:vereinbart|beschlossen|vorgenommen|abgemacht|ausgemacht) (?:haben|wurde)"
        r"|wie vereinbart"
    ),
    "nl": r"wat (?:we|wij|er is|is)(?: er)? (?:hebben )?(?:afgesproken|besloten)(?: hebben| is)?",
    "fr": r"ce qu(?:'on a|e nous avons|i a ete) (?:convenu|decide)(?: ensemble)?",
    "es": (
        r"lo que (?:hemos (?:acordado|decidido)|acordamos|decidimos|quedamos|dijimos|se (?:acordo|decidio))"
        r"|en que (?:hemos quedado|quedamos)"
    ),
    "pt": r"o que (?:combinamos|acordamos|decidimos|foi (?:combinado|acordado|decidido))|o combinado",
    "it": r"(?:cosa|quello che) (?:abbiamo (?:concordato|deciso)|e stato (?:concordato|deciso))",
}
"""Whole headings over what was agreed: in this call, or before where a list of what is new follows."""
BESIDE_NEW: Mapping[str, str] = {
    "en": (
        r"(?:(?:still|all|our|the|currently) )*(?:open|outstanding|pending|ongoing|unfinished)"
        r"(?: (?:points?|items?|actions?|action (?:items?|points?)|tasks?|issues?|matters?|to-?dos?"
        r"|business))?"
        r"|follow-?ups?"
    ),
    "de": (
        r"(?:(?:noch|alle|unsere|weiterhin) )*(?:offene[rsn]?|laufende[rsn]?|ausstehende[rsn]?)"
        r"(?: (?:punkte|aufgaben|posten|themen|massnahmen|sachen|to-?dos?))?|noch offen|nachverfolgung"
        r"|follow-?ups?|pendenzen"
    ),
    "nl": (
        r"(?:(?:nog|alle|onze) )*(?:openstaande?|open|lopende?|uitstaande)"
        r"(?: (?:punten|acties|actiepunten|zaken|taken|posten))?|opvolging|follow-?ups?"
    ),
    "fr": (
        r"(?:(?:les|nos|tous les|toutes les) )*(?:points?|actions?|sujets?|taches?|dossiers?|questions?)"
        r" (?:ouverte?s?|en cours|en suspens|en attente|pendante?s?)|en (?:cours|suspens|attente)|suivi"
    ),
    "es": (
        r"(?:(?:los|las|nuestr[oa]s) )*(?:puntos|temas|asuntos|cuestiones|tareas|acciones|cosas)"
        r" (?:pendientes|abiert[oa]s|en curso)|pendientes?|seguimientos?|en curso"
    ),
    "pt": (
        r"(?:(?:os|as|noss[oa]s) )*(?:pontos|temas|assuntos|questoes|tarefas|ac?coes|itens|coisas)"
        r" (?:pendentes|em aberto|abert[oa]s|em curso|em andamento)|pendencias?|pendentes|acompanhamentos?"
        r"|seguimentos?|em (?:aberto|curso|andamento)"
    ),
    "it": (
        r"(?:(?:i|le|nostr[ie]) )*(?:punti|temi|questioni|azioni|attivita|cose|pratiche)"
        r" (?:apert[ei]|in sospeso|in corso|pendenti)|in sospeso|sospesi|in corso|seguiti|follow-?up"
    ),
}
"""Whole headings over what is to be done, which head what was agreed earlier where another list follows."""
STANDING: Mapping[str, str] = {
    "en": (
        r"(?:(?:quick|brief|short|our|a) )*(?:review|check-?in|check in|progress (?:check|review)|look back"
        r"|retro(?:spective)?|accountability(?: check)?|recap|catch-?up|catch up"
        r"|progress(?: (?:report|update))?|round-?up"
        r"|state of play|where (?:we|things) (?:are|stand)(?: now| at)?|where are we(?: now| at)?\??)"
        r"|how did (?:it|that|things|we|you) go\??"
    ),
    "de": (
        r"(?:kurzer? )?(?:zwischenstand|fortschritt|lagebericht|review|check-?in|durchsicht|kontrolle|retro)"
        r"|nachgefasst|wo (?:wir stehen|stehen wir\??)"
        r"|was ist passiert"
    ),
    "nl": (
        r"(?:korte )?(?:voortgang|tussenstand|evaluatie|review|check-?in|voortgangscontrole|retro)"
        r"|waar (?:staan we\??|we staan)"
    ),
    "fr": (
        r"(?:petite? |rapide |bref )?(?:point|point d'etape|recapitulatif|recap|revue|retrospective"
        r"|check-?in)"
    ),
    "es": (
        r"(?:breve )?(?:recapitulacion|balance|puesta al dia|revision|retrospectiva|check-?in)"
        r"|donde estamos\??"
    ),
    "pt": (
        r"(?:breve )?(?:recapitulacao|balanco|ponto da situacao|revisao|retrospectiva|retrospetiva|check-?in)"
        r"|onde estamos\??"
    ),
    "it": (
        r"(?:breve )?(?:ricapitolazione|punto della situazione|revisione|ripasso|retrospettiva|check-?in)"
        r"|stato(?: attuale)?|a che punto siamo\??"
    ),
}
"""Whole headings over how things stand: talk, which may tell how far something is."""
SIGN_OF_NEW = "\U0001f195"
FROM_TODAY: Mapping[str, str] = {
    "en": r"aps? (?:from|of|for|after|as of) .{1,30}",
    "de": r"aps? (?:von|vom|aus|seit|ab) .{1,30}",
    "nl": r"aps? (?:van|vanaf|uit) .{1,30}",
}
"""Whole titles of action points, as whoever takes minutes writes them."""
EVERYDAY_LISTS = (
    r"(?:the |our |my )?(?:jobs?|list|promises|promised)|aps?|(?:and )?(?:for |till |until "
    r"|what )?next(?: time)?"
    r"|what's next|next (?:bits|jobs|moves)|where next|(?:still )?(?:owed|remaining|to come)|chasing"
    r"|(?:die |unsere |meine )?(?:liste|jobs)|(?:fur(?:s| das)? )?(?:nachste[sn]? mal)|(?:noch )?zugesagt"
    r"|(?:es )?fehlt noch|ab jetzt|(?:de |onze |mijn )?(?:lijst|klussen)|volgende keer|(?:nog )?toegezegd"
    r"|ontbreekt nog|besproken|we hebben gezegd|(?:la |notre |nos |ma )?liste|(?:la )?prochaine fois"
    r"|on s'est dit|on a dit|nous avons dit|il reste|nouveautes|(?:encore )?promis"
    r"|il manque(?: encore)?|chacun"
    r"|(?:la |nuestra |mi )?lista|(?:la )?proxima vez|nuev[oa]s|(?:lo que )?(?:nos )?toca|quedamos(?: en)?"
    r"|(?:todavia |aun |ainda )?falta(?: fazer)?|nos dijimos|hemos dicho|prometido|(?:a |nossa |minha )?lista"
    r"|(?:da )?proxima vez|nov[oa]s|ficou de fazer|ficamos de|dissemos|(?:la |nostra |mia )*lista"
    r"|(?:la )?prossima volta|nuov[ie]|ci siamo detti|si e detto|(?:ancora )?promesso|rimane da fare"
    r"|manca(?: ancora)?"
)
"""Whole titles over lists of all sorts, in all languages, folded: of actions where these are of people."""
