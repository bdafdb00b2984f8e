"""Lines that say by their own form what they are: mentions, bare owners, actions within a text."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para, person

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

TITLE = "Acme call 4 March 2026"


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts(TITLE))


def tasks(*blocks: Block) -> list[tuple[str, str]]:
    return [(i.task, i.owner_raw) for i in read(*blocks).items]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("CPC is down. Action: Kevin to send banners. We spoke of TikTok.", "Kevin to send banners."),
        ("CPC is down. Action - Tom to ring the host.", "Tom to ring the host."),
        ("CPC is down! ACTION ITEM: Tom to ring the host.", "Tom to ring the host."),
        ("CPC is down. AP3: Tom to ring the host.", "Tom to ring the host."),
    ],
)
def test_an_action_in_the_middle_of_a_text_is_one_and_the_text_around_it_is_not(text: str, task: str) -> None:
    assert [i.task for i in read(para(text)).items] == [task]


def test_an_action_begins_within_a_text_though_its_mark_alone_is_bold() -> None:
    mixed = (
        para("Slow on mobile. ").inlines + bold("Action:").inlines + para(" Tom to ring the host.").inlines
    )
    block = type(para("x"))(inlines=mixed)
    assert [i.task for i in read(heading("Website"), block).items] == ["Tom to ring the host."]


@pytest.mark.parametrize(
    ("mark", "owner", "due"),
    [
        ("Action: KW", "KW", ""),
        ("ACTION: SL/TB by 11 March", "SL/TB", "by 11 March"),
        ("Action: Sara and Tom", "Sara and Tom", ""),
    ],
)
def test_an_action_that_names_its_owner_alone_is_the_text_before_it(mark: str, owner: str, due: str) -> None:
    (found,) = read(heading("Ads"), para("Budget to be cut by a third."), para(mark)).items
    assert (found.task, found.owner_raw, found.due_raw) == ("Budget to be cut by a third.", owner, due)


@pytest.mark.parametrize("text", ["@Sara draft brief", "@Tom: sign NDA", "@Kevin Wong to send the logos"])
def test_a_mention_with_an_order_is_an_item_wherever_it_stands(text: str) -> None:
    assert len(read(heading("Ads"), item(text)).items) == 1


@pytest.mark.parametrize("over", ["Action items", "Next steps", "Decisions and actions"])
def test_so_it_is_in_a_plain_line_below_a_heading_of_actions(over: str) -> None:
    assert len(read(heading(over), para("@Kevin renew the insurance, 24 March")).items) == 1


@pytest.mark.parametrize(
    "text", ["@Sara joined late", "@Tom update on the ads", "@Kevin thanks for the cake"]
)
def test_a_mention_without_an_order_is_none(text: str) -> None:
    assert tasks(heading("Ads"), item(text)) == []


def test_a_person_chip_before_an_order_is_an_item_and_before_a_topic_is_none() -> None:
    who = person("Kevin Wong")
    assert tasks(heading("Ads"), item([who, " send the logos"])) == [("send the logos", "Kevin Wong")]
    assert tasks(heading("Ads"), item([who, " report on the ads"])) == []


def test_sentences_under_actions_that_each_name_who_acts_are_an_item_each() -> None:
    text = "Kevin will send the logos by Friday. Sara is to draft the brief. Tom has agreed to sign."
    assert len(read(heading("Actions"), para(text)).items) == 3
    assert len(read(heading("Actions"), item("Kevin will send the logos. They are in the drive.")).items) == 1


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Actie: Piet & Jan, planning vakanties, 20 april", "planning vakanties"),
        ("Actie: Jan en Mei, brief schrijven", "brief schrijven"),
        ("Actie: Wim, mei-cijfers rondsturen", "mei-cijfers rondsturen"),
    ],
)
def test_a_name_that_is_also_a_month_leaves_the_task_behind_it(text: str, task: str) -> None:
    note = doc(para("We spraken over de zomer."), para(text))
    (found,) = extract(note, facts("Overleg 4 maart 2026"), locale="nl-NL").items
    assert task in found.task


@pytest.mark.parametrize("text", ["FYI: Sara is away", "Decision: use HubSpot", "For info: VAT is due"])
@pytest.mark.parametrize("over", ["Actions", "Actions and decisions"])
def test_a_line_that_calls_itself_information_is_told_and_no_item(over: str, text: str) -> None:
    found = read(heading(over), item(text))
    assert (found.items, [p.code for p in found.problems]) == ((), ["unsure-line"])


@pytest.mark.parametrize(
    ("locale", "over", "text"),
    [
        ("de-DE", "Aufgaben", "Entscheidung: neues Logo"),
        ("de-DE", "Aufgaben", "Zur Info: Büro geschlossen"),
        ("nl-NL", "Acties", "Besluit: geen feest"),
        ("nl-NL", "Acties", "Ter info: kantoor dicht"),
        ("fr-FR", "Actions", "Décision : nouveau logo"),
        ("fr-FR", "Actions", "Pour info : bureau fermé"),
        ("it-IT", "Azioni", "Decisione: nuovo logo"),
        ("es-ES", "Acciones", "Decisión: logo nuevo"),
        ("pt-PT", "Ações", "Decisão: logótipo novo"),
    ],
)
def test_a_line_that_calls_itself_a_decision_is_no_item_in_any_language(
    locale: str, over: str, text: str
) -> None:
    found = extract(doc(heading(over), item(text)), facts("Call 4 March 2026"), locale=locale)
    assert (found.items, [p.code for p in found.problems]) == ((), ["unsure-line"])


@pytest.mark.parametrize("text", ["Agreed to pause the ads", "Need to tidy the drive", "Reply to Sara"])
def test_a_verb_before_to_is_nobodys_name(text: str) -> None:
    assert tasks(heading("Actions"), para("Kevin:"), item(text)) == [(text, "Kevin")]


@pytest.mark.parametrize("over", ["Notes", "AOB", "Decisions", "Website"])
@pytest.mark.parametrize(
    "text",
    [
        "Kevin to buy licences by Friday",
        "Tom will ring the host",
        "Boiler quote → Kevin to chase",
        "Licences are short; Kevin to buy ten",
    ],
)
def test_a_promise_in_the_discussion_is_told(over: str, text: str) -> None:
    found = read(heading(over), item(text))
    assert (found.items, [p.raw for p in found.problems]) == ((), [text])


def test_a_promise_in_the_discussion_is_not_told_where_an_item_restates_it() -> None:
    found = read(
        heading("Notes"), item("Kevin to buy the licences"), heading("Actions"), item("Kevin: buy licences")
    )
    assert (len(found.items), found.problems) == (1, ())


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Kevin: new texts by Friday"),
        ("en-GB", "Draft the letter (Kevin)"),
        ("en-GB", "Draft the letter by 9 March"),
        ("de-DE", "Kevin: Anzeige freigeben"),
        ("fr-FR", "Kevin : envoyer le devis avant vendredi"),
        ("es-ES", "Kevin: enviar las facturas"),
        ("it-IT", "Lista degli invitati – Kevin, entro il 9 marzo"),
        ("nl-NL", "Kevin: lijst sturen voor vrijdag"),
        ("pt-PT", "Kevin: validar o texto até 9 de março"),
    ],
)
def test_a_line_of_the_discussion_with_a_known_name_or_a_deadline_is_told(locale: str, text: str) -> None:
    note = doc(heading("Website"), item(text))
    found = extract(note, facts("Call 4 March 2026"), locale=locale)
    assert (found.items, [p.raw for p in found.problems]) == ((), [text])


@pytest.mark.parametrize(
    "text",
    [
        "Kevin will be away",
        "Ads: CPC is down",
        "Tom to the rescue",
        "Kevin: happy with the site",
        "Slow on mobile (Kevin)",
        "Website: check the copy",
        "Trustees meet on 9 March",
    ],
)
def test_talk_that_promises_nothing_is_not_told(text: str) -> None:
    assert read(heading("Notes"), item(text)).problems == ()


@pytest.mark.parametrize(
    ("locale", "line", "task"),
    [
        ("en-GB", "→ Tom: ring the host", "Tom: ring the host"),
        ("en-GB", "=> Send the banners by Friday", "Send the banners by Friday"),
        ("de-DE", "→ Tom: Banner liefern", "Tom: Banner liefern"),
        ("nl-NL", "-> Tom: banners leveren", "Tom: banners leveren"),
        ("fr-FR", "➔ Tom : les bannières, pour le 12 mars", "Tom : les bannières, pour le 12 mars"),
        ("es-ES", "→ Tom: enviar los banners", "Tom: enviar los banners"),
        ("it-IT", "► Tom: inviare i banner", "Tom: inviare i banner"),
        ("pt-PT", "⇒ Tom: enviar os banners", "Tom: enviar os banners"),
    ],
)
def test_an_arrow_before_what_is_to_be_done_marks_an_action(locale: str, line: str, task: str) -> None:
    said = extract(doc(para("1. Website"), para(line)), facts(TITLE), locale=locale)
    assert [i.task for i in said.items] == [task]


@pytest.mark.parametrize(
    "line", ["→ Sales are up", "→ Tom: happy with it", "→ Move the launch?", "-5 % since May"]
)
def test_an_arrow_before_anything_else_marks_none(line: str) -> None:
    assert tasks(para("Website"), para(line)) == []


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("fr-FR", "=> Copie du bail à signer (gardien)"),
        ("it-IT", "=> Contratto da firmare"),
        ("es-ES", "=> Contrato por firmar"),
        ("fr-FR", "=> M. Petit contrôle les relevés d'ici le 20 mars"),
    ],
)
def test_what_is_to_be_done_behind_an_arrow_is_an_action(locale: str, line: str) -> None:
    reading = extract(doc(para("Vorschlag."), para(line)), facts(TITLE), locale=locale)
    assert len(reading.items) == 1


@pytest.mark.parametrize("line", ["=> Rien à signaler", "=> RAS"])
def test_nothing_behind_an_arrow_is_no_action(line: str) -> None:
    assert extract(doc(para("Bilan."), para(line)), facts(TITLE), locale="fr-FR").items == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("~Sign the lease (Kevin)~ done", "done"),
        ("~Sign the lease (Kevin)~ done 3/2", "done"),
        ("~Sign the lease (Kevin)~ (sent 3 March)", "done"),
        ("~Sign the lease (Kevin)~ dropped 12 Feb 2026", "dropped"),
        ("~Sign the lease (Kevin)~ – still open", "unclear"),
    ],
)
def test_a_state_beside_struck_words_is_theirs(text: str, status: str) -> None:
    (found,) = read(heading("Actions"), item(text)).items
    assert (found.task, found.status.status.value) == ("Sign the lease (Kevin)", status)


@pytest.mark.parametrize("words", ["Read the lease", "Done-list 3/2 to Kevin", "sent draft 3 March"])
def test_words_that_are_no_state_beside_struck_ones_are_the_task(words: str) -> None:
    (found,) = read(heading("Actions"), item(f"~Sign the lease~ {words}")).items
    assert found.task.startswith(words[:9])
