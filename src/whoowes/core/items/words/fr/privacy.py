"""French: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_WORD = r"(?:internes?|privee?s?|confidentiel(?:le)?s?)"
_CLIENT = r"(?:client(?:e|s|es)?)"
_KEPT = (
    rf"(?:pas pour (?:le |la |les |nos )?{_CLIENT}|hors client"
    rf"|(?:a )?ne pas (?:partager|diffuser|divulguer|ebruiter)(?: (?:avec|au|aux|a) [\w&'. -]{{1,30}})?"
    rf"|(?:a )?ne pas (?:communiquer|dire|envoyer|montrer|transmettre) (?:au|aux|a) (?:la |nos )?{_CLIENT}"
    r"|(?:cela |ca )?(?:reste )?entre nous"
    r"|(?:pour nous|reserve (?:a|au) (?:nous|notre equipe|l'equipe|l'agence|cabinet)|pour notre equipe"
    r"|pour l'agence|pour le cabinet) (?:uniquement|seulement)|uniquement (?:pour nous|en interne)"
    r"|(?:a )?garder (?:en interne|entre nous|pour nous|secrete?))"
)
_NAMED = rf"(?:(?:strictement|(?:a )?usage|en|reste) )*{_WORD}(?: uniquement| seulement)?"
_TITLES = r"(?:notes?|rappels?|taches?|actions?|remarques?) (?:interne|privee)s?"

INTERNAL = (
    r"(?:(?:strictement|usage|a usage|en|pour usage|notes?|actions?|taches?|points?|prochaines (?:etapes"
    r"|actions)|a faire|to-?dos?|commentaires?|remarques?|debrief(?:ing)?|discussions?|suivi|reflexions?"
    r"|rappels?|partie|section|volet|cote|document|reserve|informations?|infos?|echanges?|page|onglet|memo"
    r"|suites?)[ /,:-]+)*"
    rf"{_WORD}(?:[ /&,()-]+(?:et|ou|notes?|uniquement|seulement|strictement|exclusivement|cabinet"
    rf"|agence"
    r"|equipe|a|l'equipe|l'agence|au|cabinet|usage|pour|nous|notre|ne|pas|diffuser|partager|transmettre"
    r"|communiquer|envoyer|avec|le|client|actions?|privee?s?|internes?|confidentiel(?:le)?s?|non"
    r"|partagee?s?|la|debrief))*[)\]]?"
    rf"|{_WORD} ?[:\u2013-].*|\[{_WORD}\].*"
    rf"|(?:notes? |actions? |a )?(?:a )?ne pas envoyer|(?:hors|sans)(?: le)? client"
    rf"|{internal_heading(_NAMED, _KEPT, _TITLES)}"
)
INTERNAL_LINE = (
    rf"(?:notes? |actions? |usage |a usage |en |partie )?{_WORD}(?:(?: uniquement| ?/ ?| et |, ?| "
    rf"- )(?:{_WORD}"
    r"|ne pas (?:partager|diffuser)|entre nous)?)*|ne pas (?:partager|diffuser)(?: .{1,20})?|entre nous"
)
INTERNAL_END = mark_behind(_NAMED, _KEPT, _TITLES, after_comma=rf"{_WORD}(?: uniquement)?")
INTERNAL_MARK = mark_before(_NAMED, _KEPT, _TITLES)
