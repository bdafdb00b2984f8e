"""How sentences tell what somebody did: "Kevin has signed the lease", "Kevin hat den Vertrag unterschrieben".

By language, over the words in small letters, with their accents.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from whoowes.core.items.words.de.spelling import as_written


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of a language by which a sentence tells a deed."""

    speakers: str
    """Doers without a name at the beginning: "we", "she"."""
    has: str
    """What stands between the doer and the participle; its auxiliary in the group `has`."""
    reports: str
    """What stands behind somebody of whom is told how far they are: "*hasn't* called yet", "*is* on it"."""
    past: str
    """Forms that tell a deed without an auxiliary; empty where the language has none in such notes."""
    ambiguous: str
    """Participles that may as well be an order: "Kevin put together a list"."""
    went: str
    """What a thing did: "The draft *went out* on Monday"."""
    denied: str
    """Words that deny the deed, or tell that little of it was done."""
    of_no_deed: str
    """Participles of talk, thought and plans: what follows them was not done."""
    asks: str
    """A participle and a deed that is only wanted: "asked Sara to sign", "promis de signer"."""
    then: str
    """What parts two deeds told in one sentence."""
    ahead_of: str
    """Before a participle: what is still to come, or only may be."""
    is_verb_last: bool = False
    """The participle stands at the end: "hat den Vertrag unterschrieben"."""


TELLINGS: Mapping[str, Telling] = {
    "en": Telling(
        speakers=r"(?:i|we|she|he|they)(?='| )",
        has=(
            r"(?P<has> has| have| had|'ve|'s(?= (?:now|already|just|also|finally|since|all|\S+ (?:the|an?|it"
            r"|them|over|out|off|all|both|his|her|their|our|your|my|us|you|to|with))\b))?"
            r"(?: (?:now|already|just|also|finally|since|duly|all|both|kindly|recently|meanwhile))* "
        ),
        reports=(
            r"(?: (?:has|have|had|is|are|was|were|did)(?:n't| not)?\b"
            r"|'(?:s|ve|re) (?:still|not|been|now|already)\b)(?! to\b)"
        ),
        past=(
            r"(?:\w{2,}(?<!e)ed|agreed|guaranteed|freed|sent|did|paid|wrote|rang|spoke|met|got|gave|took|made|built|bought|sold|found|chose|drew"
            r"|ran|held|brought|left|told|taught|lent|kept|went|came|saw|laid|won|rewrote|resent|redid|submitted)"
        ),
        ambiguous=r"(?:put|set|run|cut|let|read|come|become|hit|shut|split|spread|need|feed|proceed|bid)",
        went=r"\w (?:went|came) (?:out|over|off|in|back|through|live|to)\b",
        denied=r"\b(?:not|never|neither|nor|nobody|nothing|no|yet|nearly|almost)\b|n\'t\b",
        of_no_deed=(
            r"(?:said|told|mentioned|discussed|thought|felt|agreed|promised|wanted|hoped|planned"
            r"|decided|started|began|begun|tried|attempted|noticed|noted|wondered"
            r"|forgot|forgotten|needed|looked|considered|postponed|delayed|intended|offered|expected|failed"
            r"|missed|used|been|had|supposed|due|worked|liked|struggled|worried|complained|heard|seen|saw"
            r"|came up|torn|talked|warned|understood|refused|declined|queried|questioned|objected)"
        ),
        asks=(
            r"(?:asked|reminded|invited|advised|ordered|urged|instructed|arranged|applied|got)"
            r" (?:\S+ ){0,4}?to [a-z]+ |\w+ (?:\S+ )?(?:whether|if)\b"
        ),
        then=r"(?:,|;| and| but)+ ",
        ahead_of=r"\b(?:will|would|can|could|should|shall|may|might|must|to|cannot|being|supposed|unless|until)\b|'ll\b",
    ),
    "de": Telling(
        speakers=r"(?:ich|wir|sie|er)(?= )",
        has=r"(?P<has> (?:hat|haben|habe|hatte|hatten)) ",
        reports=r" (?:hat|haben|habe|ist|sind|war|waren|bin)\b(?!.*\bzu \w+n\b)",
        past="",
        ambiguous="",
        went=as_written(r"\w (?:ging|gingen|kam|kamen) (?:\S+ )*(?:raus|rein|zurück|durch|an)\b"),
        denied=r"\b(?:nicht|nichts|nie|niemals|kein\w*|noch(?! (?:am|im|gestern|heute)\b)|fast|beinahe)\b",
        of_no_deed=as_written(
            r"(?:beauftragt|gebeten|gesagt|erwähnt|angesprochen|besprochen|diskutiert|erklärt|gedacht|gemeint|zugesagt|versprochen"
            r"|gewollt|gehofft|geplant|vorgeschlagen|beschlossen|entschieden|angefangen|begonnen|versucht"
            r"|vergessen|gebraucht|überlegt|verschoben|angeboten|berichtet|gehört|gesehen"
            r"|gearbeitet|vorgenommen|angekündigt|betont)"
        ),
        asks=r"(?!)",
        then=r"(?:,|;| und| aber)+ ",
        # Without its umlaut "würde" is "wurde", and tells what was done.
        ahead_of=(
            r"\b(?:wird|werden|w(?:ü|ue)rden?|kann|k(?:ö|oe)nnen|soll\w*|muss|m(?:ü|ue)ssen|will|wollen"
            r"|m(?:ö|oe)chte\w*|zu)\b"
        ),
        is_verb_last=True,
    ),
    "fr": Telling(
        speakers=r"(?:j'|nous |on |elle |il |elles |ils )",
        has=(
            r"(?P<has> ?(?:ai|avons|a|ont|avait|avaient))"
            r"(?: (?:bien|déjà|enfin|aussi|finalement|tous|toutes|entre-temps))* "
        ),
        reports=r" ?(?:n'|ne )?(?:a|ont|ai|avons|est|sont|était)\b(?! (?:à|pour)\b)",
        past="",
        ambiguous="",
        went=r"\w (?:est|sont) (?:partie?s?|arrivée?s?|revenue?s?)\b",
        denied=r"\b(?:pas|jamais|rien|aucune?|presque)\b|\bn'|\bne\b",
        of_no_deed=(
            r"(?:chargée?s?|dit|mentionné|évoqué|abordé|expliqué|pensé|promis|voulu|espéré|prévu|décidé|commencé|essayé"
            r"|tenté|oublié|proposé|suggéré|parlé|discuté|repoussé|reporté|signalé|remarqué|cru|entendu"
            r"|vu|travaillé|réfléchi|accepté|refusé|indiqué)"
        ),
        asks=r"\w+ si\b|\w+ (?:de |d'|à )?\w+(?:er|ir|re)\b|\w+ à \w+ de \w+(?:er|ir|re)\b",
        then=r"(?:,|;| et| mais)+ ",
        ahead_of=r"\b(?:va|vont|doit|doivent|peut|peuvent|pour|faut)\b|\w+(?:era|eront|erons|erai|ira|iront)\b",
    ),
    "es": Telling(
        speakers=r"(?:yo|nosotros|nosotras|ella|él|ellos|ellas|ya)(?= )|(?=(?:he|hemos) )",
        has=(
            r"(?: (?:ya|también|finalmente|por fin))*"
            r"(?P<has> ?(?:ha|han|he|hemos|había|habían)\b(?: (?:ya|por fin))*)? "
        ),
        reports=(
            r" ?(?:aún |todavía |ya )*(?:no )?(?:ha|han|he|hemos|está|están|estaba|tiene)\b(?! (?:que|de)\b)"
        ),
        past=r"(?:\w{2,}(?:ó|aron|ieron)|hizo|hicieron|puso|pusieron|trajo|dio|dieron|pidió|fue|hice|pedí|\w{2,}é)",
        ambiguous="",
        went=r"\w (?:salió|salieron|llegó|llegaron)\b",
        denied=r"\b(?:no|nunca|nada|ningun[oa]?|ningún|casi|aún|todavía)\b",
        of_no_deed=(
            r"(?:encargad[oa]s?|dicho|dijo|dijeron|mencionad[oa]|mencionó|comentad[oa]|comentó|habló|explicó|pensó|prometió"
            r"|prometido|quiso|querido|planead[oa]|decidi(?:ó|do)|empezó|empezado|intentó|intentado|olvidó"
            r"|olvidado|propuso|propuesto|sugirió|sugerido|aplazó|aplazado|vio|visto|trabajó"
            r"|trabajado|acordó|acordado|quedó|quedado|aceptó|avisó|necesitó|sigui(?:ó|do))"
        ),
        asks=r"\w+ si\b|\w+ (?:a |de |en )?(?:\w+ )?(?:a |que )?\w+(?:ar|er|ir)(?:lo|la|los|las)?\b",
        then=r"(?:,|;| y| e| pero)+ ",
        ahead_of=r"\b(?:va|van|debe\w*|puede\w*|habrá)\b|\w+(?:ará|erá|irá|arán|erán|irán)\b",
    ),
    "it": Telling(
        speakers=r"(?:io|noi|lei|lui|loro)(?= )|(?=(?:ho|abbiamo) )",
        has=(r"(?P<has> ?(?:ha|hanno|ho|abbiamo|aveva|avevano)\b)(?: (?:già|poi|appena|finalmente|anche))* "),
        reports=r" ?(?:non )?(?:ha|hanno|ho|abbiamo|è|sono|sta|stanno)\b(?! (?:da|a)\b)",
        past="",
        ambiguous="",
        went=r"\w (?:è|sono) (?:partit|arrivat|tornat)[oaie]\b",
        denied=r"\b(?:non|mai|nulla|niente|nessun[oa]?|quasi|ancora)\b",
        of_no_deed=(
            r"(?:incaricat[oaie]|detto|menzionato|accennato|spiegato|pensato|promesso|voluto|sperato|previsto|deciso|iniziato"
            r"|cominciato|provato|tentato|dimenticato|proposto|suggerito|parlato|discusso|rimandato|rinviato"
            r"|segnalato|notato|creduto|sentito|visto|lavorato|accettato|rifiutato|ricordato)"
        ),
        asks=r"\w+ se\b|\w+ (?:(?:a|al|alla) \w+ )?(?:di |a )?\w+(?:are|ere|ire|rre)\b",
        then=r"(?:,|;| e| ed| ma)+ ",
        ahead_of=r"\b(?:va|vanno|deve|devono|può|possono)\b|\w+(?:erà|irà|arà|eranno|iranno|aranno)\b",
    ),
    "nl": Telling(
        speakers=r"(?:ik|wij|we|zij|ze|hij)(?= )",
        has=r"(?P<has> (?:heeft|hebben|heb|had|hadden)) ",
        reports=r" (?:heeft|hebben|heb|is|zijn|was|ben)\b(?!.*\b(?:te|om) \w+n\b)",
        past="",
        ambiguous="",
        went=r"\w (?:ging|kwam) (?:\S+ )*(?:uit|terug|binnen|door)\b",
        denied=r"\b(?:niet|niets|nooit|geen|nog|pas|bijna)\b",
        of_no_deed=(
            r"(?:belast|gezegd|genoemd|besproken|verteld|uitgelegd|gedacht|beloofd|toegezegd|gewild|gehoopt|gepland"
            r"|voorgesteld|besloten|begonnen|geprobeerd|vergeten|nodig|overwogen|uitgesteld|aangeboden"
            r"|gemeld|gehoord|gezien|gewerkt|aangekondigd|afgesproken)"
        ),
        asks=r"(?!)",
        then=r"(?:,|;| en| maar)+ ",
        ahead_of=r"\b(?:zal|zullen|wordt|worden|moet\w*|kan|kunnen|gaat|gaan|wil\w*|te)\b",
        is_verb_last=True,
    ),
    "pt": Telling(
        speakers=r"(?:eu|nós|ela|ele|elas|eles|a gente|já)(?= )",
        has=r"(?: (?:já|também|finalmente))*(?P<has> (?:tem|têm|tinha|tinham)(?: já)?)? ",
        reports=(
            r" (?:ainda |já )*(?:não )?(?:tem|têm|está|estão|estava|foi)\b(?! (?:que|de)\b)| ainda não \w+"
        ),
        past=(
            r"(?:\w{2,}(?:ou|eu|iu|aram|eram|iram)|fez|fizeram|pôs|puseram|trouxe|trouxeram|deu|obteve"
            r"|\w{2,}ei|\w{2,}ámos|revi|fiz|pus|dei|pedi|escrevi|vendi|enviamos|mandamos)"
        ),
        ambiguous="",
        went=r"\w (?:saiu|saíram|chegou|chegaram|voltou)\b",
        denied=r"\b(?:não|nunca|nada|nenhuma?|quase|ainda)\b",
        of_no_deed=(
            r"(?:encarregad[oa]s?|disse|disseram|dito|mencionou|comentou|explicou|pensou|prometeu|prometido|quis|queria|planeou"
            r"|planejou|decidiu|começou|tentou|esqueceu|propôs|sugeriu|falou|adiou|viu|trabalhou"
            r"|combinou|aceitou|avisou|precisou|continuou|ficou)"
        ),
        asks=r"\w+ se\b|\w+ (?:(?:a|ao|à) \w+ )?(?:a |de |que |para )?\w+(?:ar|er|ir)\b",
        then=r"(?:,|;| e| mas)+ ",
        ahead_of=r"\b(?:vai|vão|deve\w*|pode\w*)\b|\w+(?:ará|erá|irá|arão|erão|irão)\b",
    ),
}
