"""Verbs whose past does not show their stem, folded: "wrote", "written" of "write"; of all languages."""

from collections.abc import Mapping

_VERBS = """
write wrote written; rewrite rewrote rewritten; speak spoke spoken; ring rang rung; give gave given
take took taken; choose chose chosen; draw drew drawn; run ran; get got gotten; meet met; make made
find found; hold held; pay paid; sell sold; buy bought; bring brought; build built; tell told
teach taught; send sent; go went gone; lead led; leave left; lend lent; keep kept; lay laid
see saw seen; do did done; think thought; win won; tear tore torn; escribir escrito escrita
hacer hizo hecho hecha; poner puso puesto puesta; ver vio visto vista; pedir pidio; dar dio dado
traer trajo; elegir eligio; faire fait faite; ecrire ecrit ecrite; mettre mis mise
prendre pris prise; recevoir recu recue; rendre rendu; choisir choisi; envoyer envoye; lire lu lue
vendre vendu; fare fatto fatta; scrivere scritto scritta; mettere messo messa; prendere preso presa
chiedere chiesto chiesta; leggere letto letta; scegliere scelto scelta; rendere reso resa
fazer fez feito feita; escrever escreveu escrito; por pos posto; ver viu visto; pedir pediu
trazer trouxe; dar deu; bellen gebeld belde; schrijven geschreven; geven gegeven; kiezen gekozen
nemen genomen; lezen gelezen; vragen gevraagd; brengen gebracht; kopen gekocht; verkopen verkocht
doen gedaan; sluiten gesloten; schreiben geschrieben; geben gegeben; nehmen genommen; lesen gelesen
sprechen gesprochen; bringen gebracht; unterschreiben unterschrieben; anrufen angerufen
abschliessen abgeschlossen; finden gefunden; wahlen gewahlt; tun getan; schliessen geschlossen
bitten gebeten; ziehen gezogen; treffen getroffen
"""

BASE_OF: Mapping[str, str] = {
    past: base
    for line in _VERBS.replace("\n", ";").split(";")
    if line.strip()
    for base, *forms in [line.split()]
    for past in forms
}


def base_of(word: str) -> str:
    """Return the verb of which a folded word is a past form that does not show its stem, or the word."""
    return BASE_OF.get(word, word)
