import pytest

from whoowes.core.items.readings import Status
from whoowes.core.items.status.deeds import with_deed
from whoowes.core.items.status.read import read_status


def state(task: str, said: str, locale: str) -> Status:
    return with_deed(read_status(said, locale=locale), (task,), locale).status


@pytest.mark.parametrize(
    ("locale", "task", "said"),
    [
        ("en-GB", "Circulate the risk register", "Circulated"),
        ("en-GB", "Book the hall for the fair", "booked last week"),
        ("en-US", "To notarize the deed", "notarized"),
        ("en-GB", "Turn the alarm on", "turned on"),
        ("en-GB", "Circulate the risk register", "circulated, thanks"),
        ("de-DE", "Fahrtenbuch nachreichen", "nachgereicht"),
        ("de-DE", "Belege Oktober hochladen", "gestern hochgeladen"),
        ("de-DE", "Drucker installieren", "installiert"),
        ("fr-FR", "Résilier l'ancien contrat", "résilié le 2 mars"),
        ("es-ES", "Reservar la sala", "ya reservada"),
        ("it-IT", "Prenotare la sala", "prenotata"),
        ("pt-PT", "Atualizar o site", "já atualizado"),
        ("nl-NL", "Website bijwerken", "bijgewerkt"),
        ("de-DE", "Daten abgleichen", "abgeglichen"),
        ("de-DE", "Angebote vergleichen", "verglichen"),
        ("de-DE", "Stellungnahme ueberpruefen", "ueberprueft"),
        ("nl-NL", "Tekst herschrijven", "herschreven"),
        ("it-IT", "Condividere il piano", "condiviso"),
        ("it-IT", "Riscrivere il testo", "riscritto"),
        ("fr-FR", "Traduire la notice", "traduite"),
        ("es-ES", "Describir el proceso", "descrito"),
        ("pt-PT", "Transcrever a entrevista", "transcrita"),
        ("en-GB", "Overwrite the old file", "overwritten"),
    ],
)
def test_the_participle_of_what_is_asked_says_done(locale: str, task: str, said: str) -> None:
    assert state(task, said, locale) is Status.DONE


@pytest.mark.parametrize(
    ("locale", "task", "said"),
    [
        ("fr-FR", "Construire le mur et le peindre", "construit"),
        ("fr-FR", "Réserver la salle et l'aménager", "réservée"),
        ("it-IT", "Prenotare la sala e addobbarla", "prenotata"),
        ("es-ES", "Reservar la sala y decorarla", "reservada"),
        ("pt-PT", "Reservar a sala e decorá-la", "reservada"),
        ("en-GB", "Publish the minutes", "printed"),
        ("de-DE", "Beamer leihen", "verliehen"),
        ("de-DE", "Unterlagen ziehen", "bezogen"),
        ("it-IT", "Scrivere il testo", "riscritto"),
        ("nl-NL", "Notulen vatten", "samengevat"),
        ("en-GB", "Review and countersign the lease", "reviewed"),
        ("en-GB", "Print, countersign and post the lease", "printed"),
        ("en-GB", "Printed leaflets", "printed"),
        ("en-GB", "Leaflets", "printed"),
        ("en-GB", "Printing plates to be sold", "printed"),
        ("en-GB", "Share register needs checking", "shared"),
        ("fr-FR", "Impression de l'affiche à relire", "imprimée"),
        ("it-IT", "Stampa del volantino da rivedere", "stampato"),
        ("en-GB", "Turn on the heating", "turned off"),
        ("en-GB", "Turn the alarm on", "turned down"),
        ("en-GB", "Hand over the keys", "handed back"),
        ("en-GB", "Back up the server", "backed out"),
        ("en-GB", "Knock down the wall", "knocked"),
        ("en-GB", "Publish the minutes", "published, the old ones"),
        ("de-DE", "Plakat drucken", "gedruckt, das kleine"),
        ("fr-FR", "Imprimer l'affiche", "imprimée - petit format"),
        ("es-ES", "Reservar la sala", "reservada, otro día"),
        ("it-IT", "Prenotare la sala", "prenotata; quella piccola"),
        ("pt-PT", "Reservar a sala", "reservada, a pequena"),
        ("nl-NL", "Zaal reserveren", "gereserveerd, de kleine"),
        ("de-DE", "Vertrag prüfen und hinterlegen", "hinterlegt"),
        ("de-DE", "Fahrtenbuch nachreichen", "eingetragen"),
        ("fr-FR", "Réserver la salle", "résilié"),
    ],
)
def test_the_participle_of_another_deed_or_of_one_of_two_leaves_it_open(
    locale: str, task: str, said: str
) -> None:
    assert state(task, said, locale) is Status.UNCLEAR
