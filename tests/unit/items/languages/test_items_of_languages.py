"""Lines whose owner, state or language only the words of their language show."""

import pytest
from tests.builders import doc, para
from tests.language_tables import note

from whoowes.core.items.language import note_locale
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import owner_in_task
from whoowes.core.items.people import Person, Roster, Side

_JENS = Roster(people=(Person("jw", "Jens Wolf", Side.CLIENT, "jens@acme.example"),))


@pytest.mark.parametrize(
    ("language", "heading", "line"),
    [
        ("de", "Hausaufgaben für Tom", "Ich schicke das Arbeitsblatt"),
        ("fr", "Devoirs pour Tom", "Je vous transmets le guide"),
        ("es", "Deberes para Tom", "Te paso la guía"),
        ("pt", "Tarefas do Tom", "Envio-te o guião"),
        ("it", "Compiti per Tom", "Ti mando la guida"),
        ("nl", "Huiswerk voor Tom", "Ik stuur je het werkblad"),
    ],
)
def test_what_the_writer_says_to_do_is_not_the_debt_of_whom_the_heading_names(
    language: str, heading: str, line: str
) -> None:
    found = note(f"# Acme 4.3.2026\n\n## {heading}\n\n- {line}\n", language)

    known = normalise([found], Roster(), locale=language)

    assert [sighting.owner.rule for sighting in known.notes[0].sightings] == ["writer"]


@pytest.mark.parametrize(
    ("language", "header"), [("es", "¿Quién hace qué?"), ("pt", "Quem faz o quê?"), ("es", "Tarea")]
)
def test_everybody_is_no_english_mark_of_a_list(language: str, header: str) -> None:
    markdown = (
        f"# Acme 4.3.2026\n\n## Compromisos\n\n| {header} | Deadline |\n|---|---|\n| Todos: ver | 6.3. |\n"
    )
    found = note(markdown, language)

    known = normalise([found], Roster(), locale=language)

    assert [sighting.item.owner_raw for sighting in known.notes[0].sightings] == ["Todos"]


@pytest.mark.parametrize(("language", "done"), [("de", "erledigt"), ("fr", "fait"), ("nl", "gedaan")])
def test_a_name_and_a_state_in_one_bracket_are_both_read(language: str, done: str) -> None:
    (item,) = note(f"# Acme 4.3.2026\n\n## Actions\n\n- Audit (Nora, {done})\n", language).items

    assert (item.task, item.status.status.value) == ("Audit (Nora)", "done")


MIXED = {
    "de": ("Jens liefert die Fotos bis Freitag", "Jens: Fotos liefern, bis 6. März"),
    "fr": ("Jens envoie les photos d'ici vendredi", "Jens : livrer les photos d'ici le 6 mars"),
    "es": (
        "Jens envía las fotos a más tardar el viernes",
        "Jens: enviar las fotos a más tardar el 6 de marzo",
    ),
    "pt": ("Jens envia as fotos até sexta-feira", "Jens: enviar as fotos até 6 de março"),
    "nl": ("Jens stuurt de foto's uiterlijk vrijdag", "Jens: foto's sturen, uiterlijk 6 maart"),
    "it": ("Jens invia le foto entro venerdì", "Jens: inviare le foto entro il 6 marzo"),
}


@pytest.mark.parametrize("language", MIXED)
def test_a_line_of_another_language_is_read_in_it_in_an_english_note(language: str) -> None:
    lines = "".join(f"- {line}\n" for line in MIXED[language])
    markdown = f"# Check-in 4 March 2026\n\nWe went through the plan for the launch.\n\n## Actions\n\n{lines}"

    known = normalise([note(markdown, "en-GB")], _JENS, locale="en-GB")

    found = [(s.owner.people[0].id, str(s.due.date)) for s in known.notes[0].sightings]
    assert found == [("jw", "2026-03-06")] * 2


@pytest.mark.parametrize("language", MIXED)
def test_an_english_heading_and_line_are_read_in_a_note_of_another_language(language: str) -> None:
    markdown = "# Check-in 4 March 2026\n\n## Actions\n\n- Jens to send the photos by 6 March\n"

    known = normalise([note(markdown, language)], _JENS, locale=language)

    (sighting,) = known.notes[0].sightings
    assert (str(sighting.item.call.date), str(sighting.due.date)) == ("2026-03-04", "2026-03-06")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Jens et Ana envoient les photos"),
        ("it", "Jens e Ana preparano le foto"),
        ("es", "Jens y Ana revisan las fotos"),
        ("pt", "Jens e Ana preparam as fotos"),
    ],
)
def test_what_several_people_do_is_theirs(language: str, line: str) -> None:
    roster = Roster(people=(*_JENS.people, Person("as", "Ana Silva", Side.CLIENT, "ana@acme.example")))
    found = owner_in_task(line, roster, locale=language)

    assert found is not None
    assert (found[0].split()[0], found[0].split()[-1]) == ("Jens", "Ana")


@pytest.mark.parametrize("language", ["de", "nl"])
def test_a_plural_that_may_be_an_infinitive_names_nobody(language: str) -> None:
    line = {"de": "Jens und Ana fragen nach Fotos", "nl": "Jens en Ana vragen om foto's"}[language]
    roster = Roster(people=(*_JENS.people, Person("as", "Ana Silva", Side.CLIENT, "ana@acme.example")))

    assert owner_in_task(line, roster, locale=language) is None


def test_a_pronoun_leans_on_a_portuguese_verb() -> None:
    assert owner_in_task("Jens manda-nos as fotos", _JENS, locale="pt") == ("Jens", "manda-nos as fotos")


@pytest.mark.parametrize("line", ["Nient'altro", "Nessun altro punto"])
def test_nothing_else_is_no_item_in_italian(line: str) -> None:
    assert note(f"# Acme 4.3.2026\n\n## Azioni\n\n- {line}\n", "it").items == ()


def test_a_portuguese_article_is_no_verb_that_names_an_owner() -> None:
    (item,) = note("# Acme 4.3.2026\n\n## Tarefas do Rui\n\n- Revisão da fatura\n", "pt").items

    assert item.owner_raw == "Rui"


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de", ("2. Aufgaben", "Belege scannen bis Freitag", "Lohnlauf prüfen, spätestens Montag")),
        ("nl", ("2. Actiepunten", "Bonnen scannen, uiterlijk vrijdag", "Btw nakijken, maandag")),
        ("it", ("2. Azioni", "Scansionare le ricevute entro venerdì", "Pagare l'IVA entro lunedì")),
    ],
)
def test_a_short_note_tells_its_language_by_numbered_headings_and_days(
    language: str, lines: tuple[str, ...]
) -> None:
    assert note_locale(doc(*map(para, lines)), "en-GB") == language
