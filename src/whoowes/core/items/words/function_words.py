"""The words by which a note's language is told: frequent in it, and rarer in others."""


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
        montag dienstag mittwoch donnerstag freitag januar februar marz mai oktober dezember spatestens
        nachste nachsten nachster schickt klart pruft erstellen klaren prufen schicken
        """
    ),
    "fr": _set(
        """
        les des du et est sont une avec pour dans sur par nous vous votre notre aux ou qui quoi cette ces pas
        ils elle ont ete au leur leurs avant apres plus d'ici d'un d'une mais aussi chez lors depuis
        c'est n'est qu'il etre avons avez fait faire doit encore toujours vos reste
        prochaine prochain reunion presents echeance envoyer relancer valider preparer verifier mettre
        transmettre lundi mardi mercredi jeudi vendredi janvier fevrier avril juin juillet aout octobre
        """
    ),
    "es": _set(
        """
        el los las y del con para por una es al nosotros quien cuando pero ya hay hasta lo como nuestra
        nuestro muy tambien sin fue ha han hemos sus segun aun todavia cada donde esto eso otra otro hoy
        lunes martes miercoles jueves viernes enero febrero junio julio septiembre octubre noviembre diciembre
        proximo llamada hacer hecho pendiente manana
        """
    ),
    "pt": _set(
        """
        o os as e do da dos das com para por uma um ao aos em no na nos nas nao sao ate pelo pela voce quem
        mais ja seu sua foi sera nosso nossa tambem sem tem ou ainda isso outra outro hoje muito depois mas
        feira janeiro fevereiro maio junho julho setembro outubro novembro dezembro
        proximos fazer feito pendente amanha
        """
    ),
    "nl": _set(
        """
        het een van met voor niet zijn wordt worden naar op aan bij wij jullie ons onze ik hij wat
        wanneer nog ook dat deze door uit heeft hebben moet moeten graag zij je maar geen zal zullen
        gaat gaan kunnen omdat hun ze zodat alleen om vandaag
        maandag dinsdag woensdag donderdag vrijdag januari februari maart mei augustus oktober uiterlijk
        volgende overleg klant stuurt regelt overmorgen sturen regelen opstellen aanpassen
        aanleveren goedkeuren nakijken
        """
    ),
    "it": _set(
        """
        il gli di e con per una del della dei delle degli che non sono nel nella al alla da dal dalla sul
        sulla chi quando piu anche entro dopo prima noi nostro nostra questo questa si abbiamo hanno essere
        ancora fare tutti loro ma
        prossima prossimo riunione presenti scadenza responsabile inviare preparare verificare sollecitare
        mandare fatto lunedi martedi mercoledi giovedi venerdi gennaio febbraio aprile maggio
        giugno luglio settembre
        """
    ),
}

LANGUAGES_OF_WORD = {
    word: tuple(name for name, words in FUNCTION_WORDS.items() if word in words)
    for word in frozenset().union(*FUNCTION_WORDS.values())
}
