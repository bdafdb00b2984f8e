"""Words by which a note may say that something is not for the client, in all languages together, folded.

Far more than the marks of what is internal: where one stands anywhere in a note, its talk stays talk.
"""

VEILS = (
    r"confiden|confianz|sensitiv|secret|geheim|segret|segred|privileg|privat|prive\b|\bpriv\.|intern"
    r"|\bint\.:|\bconf\.:|between us|just us|only us|\bus only|team only|advisors? only|eyes only|our eyes"
    r"|for the file|for us\b|(?:advisor|our|my) notes|debrief|without (?:the )?client|client left|not for "
    r"|off[ -](?:the[ -])?record|not minut|not be minut|not (?:to )?(?:be )?(?:shared?|tell|minute)"
    r"|(?:don't|do not|mustn't|must not|shouldn't|can't) (?:\w+ ){0,2}(?:share|tell|know|mention|minute)"
    r"|(?:don't|do not|mustn't|must not) (?:\w+ ){0,2}(?:forward|show)"
    r"|\bfor \w+ only\b|uniquement pour|solo para|solo per |alleen voor|apenas para"
    r"|hide (?:it )?from|keep (?:\w+ ){0,2}from|delete before|discre"
    r"|unter uns|nur fue?r |vier augen|vertraulich|im vertrauen|nicht (?:weiter|teilen|sagen)"
    r"|onder ons|vertrouwelijk|niet (?:delen|doorsturen|zeggen)|entre nous|hors proces|sous le sceau"
    r"|ne pas (?:diffuser|transmettre|dire|partager)|entre nosotros|no (?:decir|compartir|contar)"
    r"|nao (?:dizer|partilhar|compartilhar|contar)|entre nos\b|reservad|riservat|tra noi"
    r"|non (?:dire|condividere)"
    r"|[(\[#/{]\s?int\b|\bnfc\b|\bpersonal:|persoe?nlich:|gossip|\baside:|my thoughts|omit from"
    r"|before sending"
    r"|do not send|leave that out|stay here|stays with|best not|not a word|keep (?:it |this )?(?:schtum|mum)"
    r"|(?:not|n't) (?:to )?find out|under nda|kein wort|darf (?:das|es) nicht|(?:fue?r|unter) uns\b"
    r"|pas un mot|garder pour nous|motus|ne doit rien|ni una palabra|no se entere|entre tu y yo|no comentar"
    r"|para nosotros|nem uma palavra|nao pode saber|so para nos|nao mencionar|geen woord|non una parola"
    r"|resti fra noi|fra noi\b|non deve sap"
    r"|\bto ourselves|\bfor (?:our|my|\w+['’]s) (?:files?|eyes|records?|ears)\b|sub rosa|\boff :"
    r"|[(\[](?:nicht fur|pas pour|no para|nao para|niet voor|non per) (?:o |a )?\w+[)\]]"
    r"|ins protokoll|\bhors (?:pv|cr|compte)\b|fuera de acta|fora da ata|fuori verbale"
    r"|buiten (?:het )?verslag|\bnur wir\b|nous seuls|solo nosotros|solo noi\b|\bso nos\b|alleen wij"
    r"|ne doi(?:t|vent) pas (?:le |en )?savoir|mag (?:\w+ )?niets? (?:\w+ )?weten"
    r"|leaves the call|left the call|drops off|hangs up"
)
VEILING_SIGNS = ("\U0001f512", "\U0001f510", "\U0001f92b", "\U0001f648", "\U0001f910")
"""A lock, a finger before the mouth, a mouth that is shut."""
