"""Where a mark of privacy stands around a task. What it says is in the `privacy.py` of each language.

A language tells three things, as patterns over folded text: `named`, what says that something is internal,
private or confidential; `kept`, what says so in other words ("not for the client"); and `titles`, what is
named so before a colon ("internal note").
"""

_OPEN_TO_ALL = "".join(
    rf"(?<!\b{word})"
    for word in (
        *(
            "public",
            "publics",
            "publique",
            "publiques",
            "publico",
            "publicos",
            "publica",
            "publicas",
            "pubblico",
        ),
        *(
            "pubblici",
            "pubblica",
            "pubbliche",
            "offentlich",
            "openbaar",
            "client",
            "clients",
            "cliente",
            "clienti",
        ),
        *("shared", "geteilt", "gedeeld", "partage", "partages", "compartido", "compartidos", "partilhado"),
        *("partilhados", "condiviso", "condivisi", "condivisa", "condivise", "external", "extern", "externe"),
        *(
            "externes",
            "externo",
            "externos",
            "externa",
            "externas",
            "esterno",
            "esterni",
            "esterna",
            "esterne",
        ),
    )
)
"""Nothing of this stands before ", internal": "external, internal" is no mark."""

STRICTLY = r"(?:streng|strikt|strictly|strictement|estrictamente|estritamente|strettamente)"
"""What makes a mark of a word behind a task where no sign parts them."""


def mark_before(named: str, kept: str, titles: str) -> str:
    """Return the pattern of a mark before a task: "[internal]", "#private", "Not for the client:"."""
    return (
        rf"(?:[(\[](?:{named}|{titles}|{kept})[)\]]|#{named}\b|(?:{named}|{titles}|{kept}) ?[:|]|{named} - )"
    )


def mark_behind(named: str, kept: str, titles: str, *, after_comma: str) -> str:
    """Return the pattern of a mark behind a task: "(internal)", "- not for the client", "#private".

    `after_comma` is what is a mark behind a comma, too: "Sam, intern" tells who Sam is.
    """
    return (
        rf"(?:(?=, ){_OPEN_TO_ALL}, {after_comma}|\s*[(\[](?:{named}|{titles}|{kept})[)\]]"
        rf"|\s+[-\u2013\u2014]\s*(?:{named}|{titles}|{kept})|\s(?={STRICTLY} ){named}|\s#{named})[\s.!]*$"
    )


def internal_heading(named: str, kept: str, titles: str) -> str:
    """Return the pattern of a heading with a mark: "Actions (internal)", "Actions - not for the client"."""
    return (
        rf"(?:.{{1,60}}?(?: ?[(\[]| [-\u2013\u2014]) ?)?(?:{named}|{titles})[)\]]?"
        rf"|(?:.{{1,40}}? ?[-\u2013:(\[] ?)?{kept}[)\]]?"
    )
