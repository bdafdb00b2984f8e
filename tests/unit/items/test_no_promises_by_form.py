"""What has the place and the form of a promise, and befalls somebody, is planned, or is another's to do."""

import pytest
from tests import talked_promises
from tests.talked_promises import MIXED_ROSTER

NO_PROMISES = {
    "fr": """
        Rafael va toujours au dépôt le lundi.
        Le marché va baisser les prix au printemps.
        Rafael va mieux, il reprend lundi.
        Ines doit 300 euros au garage.
        La banque va réexaminer le dossier.
        Rafael va perdre sa remise fournisseur au 1er avril.
        Ines devrait peut-être requalifier les contrats.
        Si le prêt passe, Rafael va racheter le local.
        Rafael va fêter les dix ans de la boutique en mai.
        Rafael va amortir le choc.
        Ines va décrocher son diplôme.
        Rafael va digérer la nouvelle.
        Ines va porter le projet sur ses épaules.
        Rafael va atteindre la limite d'âge.
        Rafael va encaisser le chèque de la banque.
        Rafael va traverser une période difficile.
        Ines va dépasser le plafond de la micro-entreprise.
        Rafael va mériter sa pause.
        Rafael va devoir fermer la boutique.
        Rafael doit être le mieux placé.
        Ines va souffler ses bougies.
        Rafael va conserver la majorité.
        Le modèle de relance, je l'ai complètement oublié mardi.
        Le camion, Rafael le gare devant l'entrepôt le lundi.
        La machine, Ines la reçoit lundi.
        Le prix, Rafael le trouve trop élevé depuis mardi.
        Le bail, la banque le relit d'ici mardi.
        Rafael me doit 300 euros avant vendredi.
        Ines me semble fatiguée avant la réunion de mardi.
        Rafael va s'occuper de ses enfants.
        Je me demande si Rafael viendra.
        Je vois que la banque hésite.
        Rafael va s'occuper de la caisse pendant les vacances d'Ines.
        La réunion, je la trouve longue ce matin.
        Rafael m'a envoyé le devis lundi.
        Le dossier, elle le relit d'ici mardi.
        J'appelle toujours Ines le lundi.
        Ines va signer le bail si le prix baisse.
        Rafael et moi, on se connaît depuis mardi.
        """,
    "es": """
        Rafael va a detestar el informe.
        El banco va a reexaminar el expediente.
        Rafael va a cumplir los cincuenta.
        El precio va a subir un diez por ciento.
        Ines debe 300 euros al taller.
        Rafael va siempre al almacén los lunes.
        Ines tiene que soportar las quejas de los vecinos.
        Si llueve, Rafael va a cubrir la terraza.
        Quizá Rafael tiene que rehacer el plano.
        Rafael va a notar la subida de la luz.
        Rafael va a encajar el golpe.
        Ines va a superar el límite.
        Rafael va a asumir la gerencia.
        Ines tiene que atravesar un mal momento.
        Rafael va a estrenar el coche.
        Ines va a ceder sus participaciones.
        Rafael debe el alquiler.
        Ines va a conservar la mayoría.
        Rafael va a digerir la noticia.
        El vino lo prefiere Rafael desde el lunes.
        La furgoneta la aparca Rafael en el almacén los lunes.
        El pedido lo recibe Ines el lunes.
        El contrato lo revisa el banco esta semana.
        La licencia la perdió Rafael en marzo.
        La caja la lleva Ines desde enero.
        Rafael me debe 300 euros antes del viernes.
        Rafael me parece cansado esta semana.
        El presupuesto no lo veo claro esta semana.
        Me pregunto si Rafael vendrá.
        Rafael se va a ocupar de sus hijos.
        El informe quizá lo revise Rafael el lunes.
        """,
    "pt": """
        O Rafael vai detestar o relatório.
        O banco vai reexaminar o processo.
        O Rafael vai fazer 50 anos em maio.
        O mercado vai baixar os preços.
        A Ines deve 300 euros à oficina.
        O Rafael vai sempre ao armazém à segunda.
        O Rafael vai sentir a subida da luz.
        A Ines talvez tenha de refazer a planta.
        Se o crédito passar, o Rafael vai comprar a loja.
        O Rafael vai herdar a quinta dos avós.
        O Rafael vai atravessar um mau momento.
        A Ines vai ultrapassar o limite.
        O Rafael vai assumir a gerência.
        A Ines vai estrear o carro.
        O Rafael deve a renda.
        A Ines vai digerir a notícia.
        O Rafael vai manter a maioria.
        A Ines vai ceder as quotas ao irmão.
        O contrato, o banco revê-o até sexta.
        A carrinha, o Rafael estaciona-a no armazém às segundas.
        A encomenda, a Ines recebe-a na segunda.
        O Rafael deve-me 300 euros até sexta.
        O preço, acho-o alto desde segunda.
        A reunião, a Ines perdeu-a na segunda.
        Pergunto-me se o Rafael vem.
        """,
    "it": """
        Rafael deve detestare il contratto.
        La banca deve riesaminare la pratica.
        Rafael deve 300 euro all'officina.
        Il mercato deve assorbire i rincari.
        Rafael va sempre in magazzino il lunedì.
        Ines deve sopportare le lamentele dei vicini.
        Rafael deve conoscere il direttore della filiale.
        Se passa il mutuo, Rafael deve rifare la pianta.
        Forse Ines deve rifare la pianta.
        Rafael deve attraversare un brutto momento.
        Ines deve superare l'esame.
        Rafael deve l'affitto.
        Ines dovrà digerire la notizia.
        Rafael deve assumere la guida dell'azienda.
        Ines deve mantenere la maggioranza.
        Rafael deve varcare il confine.
        Ines deve cedere le quote al fratello.
        Il vino lo preferisce Rafael da lunedì.
        Il furgone lo parcheggia Rafael in magazzino il lunedì.
        L'ordine lo riceve Ines lunedì.
        Il contratto lo rivede la banca entro venerdì.
        Rafael mi deve 300 euro entro venerdì.
        La riunione la trovo lunga stamattina.
        Rafael si occuperà dei figli.
        Rafael mi sembra stanco questa settimana.
        Mi chiedo se Rafael verrà.
        Il listino lo conosce Rafael da gennaio.
        """,
    "de": """
        Die Bank wird den Antrag neu bewerten.
        Rafael wird die Preiserhöhung spüren.
        Der Markt wird die Preise drücken.
        Ines schuldet der Werkstatt 300 Euro.
        Rafael muss montags immer das Lager aufschließen.
        Ines soll den Bürgermeister gut kennen.
        Wenn der Kredit kommt, wird Rafael den Laden umbauen.
        Rafael wird wohl die Wand versetzen.
        Rafael wird die Firma seines Vaters erben.
        Rafael wird die Mehrheit behalten.
        Ines wird das Limit überschreiten.
        Rafael wird die Nachricht verdauen.
        Ines soll den Schlag wegstecken.
        Rafael wird die Geschäftsführung übernehmen.
        Ines soll die beste Bäckerin sein.
        Rafael wird den Neuwagen einweihen.
        Ines muss eine schwere Zeit durchstehen.
        Rafael wird ihren Rat beherzigen.
        Ich brauche die Liste, die schickt mir die Bank am Montag.
        Den Vertrag kennt Rafael seit Montag.
        Rafael schuldet mir die 300 Euro bis Freitag.
        Ich frage mich, ob Rafael kommt.
        Ich sehe, dass die Bank zögert.
        """,
    "nl": """
        De bank gaat het dossier herbeoordelen.
        Rafael zal de prijsstijging voelen.
        De markt zal de prijzen drukken.
        Ines moet de garage 300 euro.
        Rafael gaat altijd op maandag de vloer dweilen.
        Ines moet de burgemeester goed kennen.
        Als de lening rondkomt, gaat Rafael de winkel verbouwen.
        Rafael moet misschien de muur verplaatsen.
        Rafael gaat de zaak van zijn vader erven.
        Rafael zal de meerderheid behouden.
        Ines gaat de limiet overschrijden.
        Ines gaat de leiding overnemen.
        Rafael zal de klap opvangen.
        Ines moet een zware tijd doormaken.
        Rafael gaat de boot in.
        Ines moet de huur nog.
        Ik heb de lijst nodig, die stuurt de bank mij maandag.
        Rafael moet mij de 300 euro voor vrijdag.
        Rafael vertelt me het verhaal maandag.
        Ik vraag me af of Rafael komt.
        """,
    "gb": """
        The bank will reassess the file.
        Rafael will feel the price rise.
        The market will depress the rents.
        Ines owes the garage 300 pounds.
        Rafael always has to unlock the depot on Mondays.
        Ines has to put up with the neighbours.
        If the loan comes through, Rafael will rebuild the shop.
        Rafael will probably shift the wall.
        Rafael will inherit the farm.
        Rafael will exceed the threshold.
        Ines will absorb the cost.
        Rafael has to swallow the news.
        Ines will assume the directorship.
        Rafael will weather the storm.
        Ines will retain the majority.
        Rafael has to commute the long way.
        Ines will age the same way.
        Rafael will ace the test.
        Ines has to share the blame.
        Rafael will surrender the lease if they insist.
        Ines will beat the deadline.
        Rafael will pocket the difference.
        Ines has to tolerate the noise.
        I need the list, the bank will send it on Monday.
        The noise I'll remember by Monday.
        Rafael owes me the 300 pounds by Friday.
        Rafael tells me the story on Mondays.
        Rafael will take care of his children.
        Rafael gives us the creeps before each meeting.
        I need the van, Rafael keeps it on Mondays.
        I'm missing the file, Rafael lost it on Monday.
        Ines will take care of the shop while Rafael is away.
        I need the key, Rafael might bring it on Monday.
        """,
    "en": """
        The county will reassess the property.
        Rafael will miss the old office.
        Rents will squeeze the smaller shops.
        Ines owes the shop 300 dollars.
        Rafael has to unlock the yard every Monday.
        Ines has to endure the noise.
        If the loan closes, Rafael will rebuild the shop.
        Rafael will likely outgrow the warehouse.
        Rafael will need the loan.
        """,
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (language, said.strip())
        for language, text in NO_PROMISES.items()
        for said in text.strip().splitlines()
    ],
)
def test_it_promises_nothing(language: str, said: str) -> None:
    assert talked_promises.owed(language, said, MIXED_ROSTER) == []
