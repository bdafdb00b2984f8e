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
    r"|resti fra noi|fra noi\b|non deve sap|leaves the call|left the call|drops off|hangs up"
)
SECRETS = (
    r"\b(?:must|should|may|shall)(?: not|n't) (?:know|find out|hear of|learn|be told|see (?:this|it)\b)"
    r"|\bkeep (?:this |it |that )?(?:to|between) ourselves|\bkeep (?:this|it) quiet|\bstays? between us"
    r"|\bnot for (?:\w+'s? )?(?:eyes|ears)\b|\bnote to self\b|\bme only\b|\bfor my eyes\b"
    r"|\bbetween you and me\b|\bnot in front of\b"
    r"|\b(?:darf|durfen|soll|sollen|sollte) (?:\w+ ){0,3}nichts? (?:davon )?(?:wissen|erfahren|horen)"
    r"|\bnichts (?:davon )?(?:wissen|erfahren) (?:darf|durfen|soll)|\bwei(?:ss|s) (?:noch )?nichts davon"
    r"|\bunter uns bleiben|\bbleibt unter uns|\bweiter(?:zu)?(?:sagen|erzahlen)\b"
    r"|\bn(?:e |')en parle[rz]? (?:pas|a personne)|\bne pas en parler|\ba ne pas dire\b|\breste entre nous"
    r"|\bne (?:doit|doivent) (?:pas|rien) (?:le |l'|en )?(?:savoir|apprendre|voir)"
    r"|\bque no se enteren?\b|\bno (?:debe|deben|puede|pueden) (?:saber|enterarse)|\bqueda entre nosotros"
    r"|\bnao (?:pode|podem|deve|devem) saber|\bfica entre nos\b|\bque nao saiba"
    r"|\bmag (?:\w+ ){0,3}niet (?:weten|horen|zien)\b|\bblijft onder ons|\bdoorvertellen\b"
    r"|\bnon (?:deve|devono) (?:saper|venire a saper)|\bresta (?:tra|fra) noi\b|\bche non lo sappia"
    # Said of the task before it; alone it may be all that is asked: "Don't mention prices in the ad".
    r"|[,;.(\[-]\s*(?:please |bitte )?(?:(?:do not|don't|never) (?:mention|tell|let on)\b|nicht erwahnen"
    r"|ne pas (?:le )?(?:mentionner|dire)\b|no (?:lo )?(?:mencionar|comentar|decir)|nao (?:mencionar|comentar"
    r"|contar)\b|niet (?:noemen|vermelden)|non (?:dirlo|menzionar|parlarne))"
)
"""What says that somebody must not hear of a task, in no words of privacy: "Sally must not know"."""
VEILING_SIGNS = ("\U0001f512", "\U0001f510", "\U0001f92b", "\U0001f648", "\U0001f910")
"""A lock, a finger before the mouth, a mouth that is shut."""
