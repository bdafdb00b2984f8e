import pytest

from whoowes.core.items.owners import build_roster, owner_in_task
from whoowes.core.items.people import Person, Roster, Side


def _roster() -> Roster:
    people = [
        Person("kw", "Kevin Wong", Side.CLIENT, "kevin@acme.example"),
        Person("wp", "Will Park", Side.CLIENT),
        Person("sl", "Sara Lindqvist", Side.ADVISOR),
        Person("sb", "Sara Berg", Side.ADVISOR),
        Person("gm", "Grace Moon", Side.ADVISOR),
        Person("mr", "May Reed", Side.CLIENT),
        Person("hp", "Harriet Price", Side.CLIENT),
    ]
    return build_roster(people, ["Acme"], ["Northway"])


@pytest.mark.parametrize(
    ("task", "owner", "rest"),
    [
        ("Kevin to send the deck", "Kevin", "send the deck"),
        ("Kevin Wong will send the deck", "Kevin Wong", "send the deck"),
        ("Kevin and Grace need to agree a date", "Kevin and Grace", "agree a date"),
        ("KW/GM should work on the plan", "KW/GM", "work on the plan"),
        ("KW: draft the contract", "KW", "draft the contract"),
        ("Grace - draft the contract", "Grace", "draft the contract"),
        ("[Kevin Wong] Branding: share the proposal", "Kevin Wong", "Branding: share the proposal"),
        ("[The group] Track bugs", "The group", "Track bugs"),
        ("@Kevin Wong send the deck", "Kevin Wong", "send the deck"),
        ("@kevin: send the deck", "kevin", "send the deck"),
        ("Kevin, please send the deck", "Kevin", "send the deck"),
        ("I'll send you the deck", "I", "send you the deck"),
        ("I’ll send you the deck", "I", "send you the deck"),
        ("We will review it", "We", "review it"),
        ("Client to confirm the date", "Client", "confirm the date"),
        ("Kevin sends the deck", "Kevin", "sends the deck"),
        ("Harriet Price - new list", "Harriet Price", "new list"),
        ("May Reed to send the deck", "May Reed", "send the deck"),
        ("All - dates for the review", "All", "dates for the review"),
        ("We – new price list", "We", "new price list"),
        ("(Kevin) send the deck", "Kevin", "send the deck"),
        ("@Grace @Kevin agree the scope", "Grace @Kevin", "agree the scope"),
        ("You'll need to approve it", "You", "approve it"),
        ("You'll send us the logo", "You", "send us the logo"),
        ("Acme: send the signed NDA", "Acme", "send the signed NDA"),
        ("All to read the draft", "All", "read the draft"),
        ("Grace/IT to check", "Grace/IT", "check"),
        ("Kevin's team to test the form", "Kevin's team", "test the form"),
        ("Kevin, new draft of the deck", "Kevin", "new draft of the deck"),
        ("KW & Grace, the quotes by Friday", "KW & Grace", "the quotes by Friday"),
        ("Sara, banner artwork", "Sara", "banner artwork"),
        ("Aged debt list, Kevin to send it monthly", "Kevin", "Aged debt list, send it monthly"),
        ("Owner: Kevin to send it monthly", "Kevin", "send it monthly"),
        ("Boiler quote → Grace to chase", "Grace", "Boiler quote → chase"),
        ("Fire doors: Kevin Wong will measure them", "Kevin Wong", "Fire doors: measure them"),
        ("Kevin order the tiles", "Kevin", "order the tiles"),
        ("Grace + Kevin submit VAT forms", "Grace + Kevin", "submit VAT forms"),
        ("KW/GM check who pays", "KW/GM", "check who pays"),
        ("kevin ask Grace about her van", "kevin", "ask Grace about her van"),
        ("Kevin test whether it prints", "Kevin", "test whether it prints"),
    ],
)
def test_an_owner_at_the_beginning_of_a_task_is_taken_off_it(task: str, owner: str, rest: str) -> None:
    assert owner_in_task(task, _roster()) == (owner, rest)


def test_a_name_that_two_people_bear_is_still_the_owner_words() -> None:
    assert owner_in_task("Sara to send the deck", _roster()) == ("Sara", "send the deck")


@pytest.mark.parametrize(
    "task",
    [
        "Send the deck to Kevin",
        "Kevin to send the deck; Grace to review it",
        "Kevin to send the deck and Grace to review it",
        "Kevin: send the deck, then we will review it, Grace to sign",
        "Will send the deck",
        "Will order the tiles",
        "May submit VAT forms",
        "Kevin review next week",
        "Kevin call the 14th",
        "Kevin visit the week after",
        "Kevin sign off sheet",
        "Kevin order form",
        "Kevin submit VAT forms and Grace order the tiles",
        "Acme order the tiles",
        "Kevin to be informed",
        "Kevin reviews",
        "Kevin plans next year",
        "Kevin orders of January",
        "Kevin gets the report",
        "May to June budget",
        "May - invoices",
        "Price - new list",
        "Price: to be agreed",
        "My to do list",
        "Your to do list",
        "Client - invoices",
        "US - visas",
        "(draft) Send the deck",
        "Kevin to receive the keys",
        "Kevn to send the deck",
        "Zoltan to send the deck",
        "We should talk about pricing",
        "Acme - contract",
        "Budget: send to Kevin",
        "[Open] Send the deck",
        "Call Kevin to confirm",
        "Kevin?: send the deck",
        "Wong, contract",
        "Lindqvist & Wong, minutes",
        "Kevin, Grace and the new draft",
        "Kevin, the new starter, needs a laptop",
        "Kevin, who is away, sends nothing",
        "Kevin, on leave until Friday",
        "Kevin, deck to the bank, Grace",
        "Send the NDA, Kevin to sign",
        "Landlord to fix the boiler, Kevin to confirm",
        "Boiler quote, Kevin to chase, Grace to approve",
        "Lease from Kevin, Grace, Kevin to sign",
        "Terms, Kevin to be informed",
        "May, June and July figures",
        "Client, new draft",
        "Kevin:",
        "Kevin",
        "",
    ],
)
def test_a_task_whose_beginning_is_not_certainly_an_owner_is_left_whole(task: str) -> None:
    assert owner_in_task(task, _roster()) is None


def test_an_arrow_parts_an_owner_from_the_task_unless_it_hands_it_on() -> None:
    assert owner_in_task("Kevin → draft the contract", _roster()) == ("Kevin", "draft the contract")
    handed_on = owner_in_task("Kevin → Grace: draft the contract", _roster())
    assert handed_on == ("Kevin → Grace", "draft the contract")
    assert owner_in_task("Kevin → Grace", _roster()) is None


@pytest.mark.parametrize(
    ("locale", "task", "rest"),
    [
        ("es-ES", "Kevin mandar las fotos", "mandar las fotos"),
        ("fr-FR", "Kevin vérifier la facture", "vérifier la facture"),
        ("pt-PT", "Kevin verificar a fatura", "verificar a fatura"),
        ("it-IT", "Kevin verificare la fattura", "verificare la fattura"),
    ],
)
def test_who_stands_before_an_infinitive_that_leads_acts(locale: str, task: str, rest: str) -> None:
    assert owner_in_task(task, _roster(), locale=locale) == ("Kevin", rest)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("nl-NL", "Kevin bellen over de factuur"),
        ("de-DE", "Kevin Zugang einrichten"),
        ("fr-FR", "Kevin dossier de demande"),
        ("es-ES", "Kevin taller de ventas"),
    ],
)
def test_who_may_be_the_object_of_an_infinitive_is_no_owner(locale: str, task: str) -> None:
    assert owner_in_task(task, _roster(), locale=locale) is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("fr-FR", "Toutes – préparer la liste"),
        ("es-MX", "Nosotras – preparar la lista"),
        ("it-IT", "Entrambe - preparare la lista"),
        ("pt-BR", "Você – preparar a lista"),
        ("de-DE", "Du – Liste vorbereiten"),
    ],
)
def test_a_pronoun_of_any_kind_before_a_dash_is_no_topic(locale: str, task: str) -> None:
    owner, _, rest = task.replace("–", "-").partition(" - ")
    assert owner_in_task(task, _roster(), locale=locale) == (owner, rest)
