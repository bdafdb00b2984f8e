"""The little words by which a language is told: frequent in it, and rare in the other seven."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = {
    "en": _set(
        """
        the and to for with are will you our your they this that by from has have be been not who what
        when which their would should about after before next it if can his her
        """
    ),
    "de": _set(
        """
        der und den dem ein eine einen einem mit fur von zum zur ist sind wird werden nicht auch auf
        bis wir ihr sie ich uns unser unsere im vom bei nach noch oder wer wann aus uber kann haben hat
        wurde wurden soll sollen muss mussen dass sowie durch bitte wenn weil zu keine heute jetzt
        schon ihm ihn
        """
    ),
    "fr": _set(
        """
        le les des du et est sont une avec pour dans sur par nous vous votre notre aux ou qui quoi cette ces
        pas il ils elle sera ont ete au leur avant apres plus d'ici d'un d'une
        """
    ),
    "es": _set(
        """
        el los las y del con para por una es al nosotros quien cuando pero ya hay hasta lo como nuestra
        nuestro muy tambien sin fue ha han hemos sus segun aun todavia cada donde esto eso otra otro hoy
        """
    ),
    "pt": _set(
        """
        o os as e do da dos das com para por uma um ao aos em no na nos nas nao sao ate pelo pela voce quem
        mais ja seu sua foi sera nosso nossa tambem sem tem ou ainda isso outra outro hoje muito depois mas
        """
    ),
    "nl": _set(
        """
        het een van met voor niet zijn wordt worden naar op aan bij wij jullie ons onze ik hij wat
        wanneer nog ook dat deze door uit heeft hebben moet moeten graag zij je maar geen zal zullen
        gaat gaan kunnen omdat hun ze zodat alleen om vandaag
        """
    ),
    "it": _set(
        """
        il lo gli di e con per una del della dei delle che non sono nel nella al alla da chi quando piu anche
        entro dopo prima noi nostro nostra questo questa si
        """
    ),
}
