"""The little words by which a language is told: frequent in it, and rare in the other seven."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = {
    "en": _set(
        """
        the and of to for with is are was will we you our your they this that by from has have be been not who
        what when which their would should about after before next
        """
    ),
    "de": _set(
        """
        der die das und den dem des ein eine einen einem mit fur von zum zur ist sind wird werden nicht auch
        auf bis wir ihr sie ich uns unser im vom bei nach noch oder wer wann aus uber kann haben hat wurde
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
        el los las y del con para por una se su sus es son al nosotros quien cuando esta este pero mas ya hay
        hasta sobre desde lo como nuestra nuestro
        """
    ),
    "pt": _set(
        """
        o os as e do da dos das com para uma ao em no na nos nas nao sao ate pelo pela voce quem quando mais
        ja seu sua foi sera nosso nossa esta este
        """
    ),
    "nl": _set(
        """
        het een en van met voor niet zijn wordt worden naar op te aan bij wij jullie ons onze ik hij wie wat
        wanneer nog ook dat deze dit door tot uit over heeft hebben moet graag
        """
    ),
    "it": _set(
        """
        il lo gli di e con per una del della dei delle che non sono nel nella al alla da chi quando piu anche
        entro dopo prima noi nostro nostra questo questa si
        """
    ),
}
