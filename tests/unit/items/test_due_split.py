import pytest

from whoowes.core.items.due import date_in_task, split_due


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        ("Send the deck by Friday", ("Send the deck", "by Friday")),
        ("Send the deck by Friday.", ("Send the deck", "by Friday")),
        ("Send deck - Fri 6 March", ("Send deck", "Fri 6 March")),
        ("Send deck, last call! – Wed 25 March", ("Send deck, last call", "Wed 25 March")),
        ("Send deck. - Friday", ("Send deck", "Friday")),
        ("Send contract – next Tuesday", ("Send contract", "next Tuesday")),
        ("Send deck, tomorrow", ("Send deck", "tomorrow")),
        ("Send NDA (10 Mar)", ("Send NDA", "10 Mar")),
        ("Read the chapter before we next meet", ("Read the chapter", "before we next meet")),
        ("Discuss pricing next time we talk", ("Discuss pricing", "next time we talk")),
        ("Plan for next time we speak", None),
        ("Pick the venue of the next time we meet", None),
        ("Find a slot for the next time we talk", None),
        ("Draft the agenda for next time we meet", None),
        ("Prepare next time we speak", None),
        ("Map out next time we speak", None),
        ("Learn when we next speak", None),
        ("Compare the two offers next time we meet", ("Compare the two offers", "next time we meet")),
        ("Share the list until we speak again", ("Share the list", "until we speak again")),
        ("Plan the Tuesday stand-up - now 10 Mar", ("Plan the Tuesday stand-up", "now 10 Mar")),
        ("Shorten the weekly report, now Friday", ("Shorten the weekly report", "now Friday")),
        ("Send NDA (due Friday)", ("Send NDA", "due Friday")),
        ("Call Kevin tomorrow", ("Call Kevin", "tomorrow")),
        ("Finish report EOW", ("Finish report", "EOW")),
        ("Get approval by Kevin by Friday", ("Get approval by Kevin", "by Friday")),
        ("Share minutes by next call", ("Share minutes", "by next call")),
        ("Draft the SOW by 10 March 2026, 5pm", ("Draft the SOW", "by 10 March 2026, 5pm")),
        ("Ship v2 by Q2", ("Ship v2", "by Q2")),
        ('Read "Our plan" - 10 March', ('Read "Our plan"', "10 March")),
        ("Send the photos, 16-11", ("Send the photos", "16-11")),
        ("Send the photos → 16/11", ("Send the photos", "16/11")),
        ("Landing page v2 -> Mon 16/11", ("Landing page v2", "Mon 16/11")),
        ("Book the venue => Friday", ("Book the venue", "Friday")),
        ("Send the photos, Friday without fail", ("Send the photos", "Friday without fail")),
    ],
)
def test_deadline_at_the_end_of_a_task_is_cut_off(task: str, expected: tuple[str, str]) -> None:
    assert split_due(task, locale="en-GB") == expected


@pytest.mark.parametrize(
    ("task", "locale"),
    [
        ("Send the draft by Friday, final version by Monday", "en-GB"),
        ("Send the draft by 10 March and the final version by 20 March", "en-GB"),
        ("By Friday Kevin sends the draft, the rest by Monday", "en-GB"),
        ("Review the budget by 12 March, then call Tom by 14 March", "en-GB"),
        ("Book flights by Friday for the trip, 12 March", "en-GB"),
        ("Send the draft by Friday, the rest by Monday", "en-GB"),
        ("Send slides by 3 March, final by 10 March", "en-GB"),
        ("Send the plan by Friday, call Tom before Monday", "en-GB"),
        ("Send part one tomorrow, the second by Monday", "en-GB"),
        ("Angebot bis Freitag, den Rest bis Montag", "de"),
        ("Entwurf bis Freitag, Fotos bis spätestens Montag", "de"),
        ("Devis avant vendredi, le reste avant lundi", "fr"),
        ("Preventivo entro venerdì, il resto entro lunedì", "it"),
        ("Orçamento até sexta, o resto até segunda", "pt"),
        ("Enviar el plan antes del viernes, las fotos para el lunes", "es"),
        ("Entwurf bis Freitag, Endfassung bis Montag", "de"),
        ("Entwurf bis Freitag und Endfassung bis Montag schicken", "de"),
        ("Envoyer le projet avant vendredi et la version finale avant lundi", "fr"),
        ("Enviar el borrador antes del viernes y la versión final antes del lunes", "es"),
    ],
)
def test_a_task_with_two_deadlines_keeps_both_and_has_none_for_certain(task: str, locale: str) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) is not None


def test_of_two_deadlines_in_a_task_both_are_told_as_written() -> None:
    told = date_in_task("Send the draft by Friday, the rest by Monday", locale="en-GB")
    assert told == "by Friday, the rest by Monday"
    assert (
        date_in_task("Send the deck by Friday to Kevin, 12 March", locale="en-GB")
        == "by Friday to Kevin, 12 March"
    )


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("Extend the offer until 30 April by Friday", "by Friday"),
        ("Get the quote by phone by Friday", "by Friday"),
        ("Send the deck by Friday, by noon", "by Friday, by noon"),
        ("Send the plan by Friday or by Monday", "by Friday or by Monday"),
        ("Move the launch from 10 March to 20 March by Friday", "by Friday"),
        ("Prepare the 15 March workshop by 12 March", "by 12 March"),
    ],
)
def test_a_day_that_is_no_deadline_of_its_own_takes_nothing_from_the_one_at_the_end(
    task: str, due: str
) -> None:
    split = split_due(task, locale="en-GB")
    assert split is not None
    assert split[1] == due


@pytest.mark.parametrize(
    "task",
    [
        "Send March invoice",
        "Share 3/4 of the assets",
        "Review by Kevin",
        "Discuss plans for tomorrow",
        "Send Q1 report (Q1)",
        "Reports for January, February, March",
        "Add numbers before board meeting",
        "Follow up on Monday",
        "Book room for 4 March",
        "Check slots 10-12 March",
        "Sort out cover for Mon, Tue",
        "Call Legal when they are back",
        "Prepare budget 2026",
        "Move from AWS - done",
        "Ask Tom: Friday",
        "Move the stand-up Mon -> Tue",
        "Move the launch 3 March → 10 March",
        "Draw the flow: lead -> call -> Monday",
        "Photos → Kevin",
        "Raise the price from 5 -> 7.11",
        "Send, by Friday, the deck",
        "by Friday",
        "Friday",
        "",
    ],
)
def test_what_the_task_is_about_is_no_deadline(task: str) -> None:
    assert split_due(task, locale="en-GB") is None


@pytest.mark.parametrize("piece", ["by the 3/4 of next week, ", "after ", "by ", "Fri or ", "(was 3/4) "])
def test_long_runs_of_deadline_words_do_not_run_away(piece: str) -> None:
    assert split_due(piece * 80, locale="en-GB") is None


@pytest.mark.parametrize(
    ("locale", "task", "expected"),
    [
        ("de", "Angebot schicken bis Freitag", ("Angebot schicken", "bis Freitag")),
        ("de", "Kevin macht das bis Freitag", ("Kevin macht das", "bis Freitag")),
        ("de", "Vertrag prüfen (bis zum 15.)", ("Vertrag prüfen", "bis zum 15.")),
        ("de", "Unterlagen einreichen bis zum 15.", ("Unterlagen einreichen", "bis zum 15.")),
        ("de", "Zahlen liefern bis zum nächsten Call", ("Zahlen liefern", "bis zum nächsten Call")),
        ("fr", "Envoyer le devis d’ici vendredi", ("Envoyer le devis", "d’ici vendredi")),
        ("fr", "Relire le contrat - ven. 6/3", ("Relire le contrat", "ven. 6/3")),
        ("fr", "Lire « Le plan » – d'ici vendredi", ("Lire « Le plan »", "d'ici vendredi")),
        ("fr", "Appeler Julie demain", ("Appeler Julie", "demain")),
        ("es", "Enviar la propuesta antes del viernes", ("Enviar la propuesta", "antes del viernes")),
        ("es", "Llamar a Kevin mañana", ("Llamar a Kevin", "mañana")),
        ("pt", "Enviar a proposta até o dia 12", ("Enviar a proposta", "até o dia 12")),
        ("pt", "Rever contrato (sexta)", ("Rever contrato", "sexta")),
        ("it", "Inviare i dati entro la prossima call", ("Inviare i dati", "entro la prossima call")),
        ("it", "Inviare la relazione, lunedì", ("Inviare la relazione", "lunedì")),
        ("nl", "Cijfers sturen uiterlijk volgende week", ("Cijfers sturen", "uiterlijk volgende week")),
        ("nl", "Kevin bellen morgen", ("Kevin bellen", "morgen")),
        ("fr", "Send the deck by Friday", ("Send the deck", "by Friday")),
    ],
)
def test_deadline_at_the_end_of_a_task_is_cut_off_in_every_language(
    locale: str, task: str, expected: tuple[str, str]
) -> None:
    assert split_due(task, locale=locale) == expected


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("de", "Präsentation für morgen"),
        ("de", "Budget für 2027"),
        ("de", "Rechnung vom 12.3. prüfen"),
        ("de", "Kündigung zum 31.3."),
        ("fr", "Préparer la réunion de demain"),
        ("fr", "Envoyer la facture de mars"),
        ("fr", "Atelier le 30 avril"),
        ("es", "Preparar la reunión de mañana"),
        ("es", "Preparar cierre de mes"),
        ("es", "Trabajar por la mañana"),
        ("pt", "Orçamento para 2027"),
        ("pt", "Ata da reunião de 4 de março"),
        ("it", "Preparare la riunione di domani"),
        ("it", "Verbale della riunione del 4 marzo"),
        ("nl", "Voorbereiden vergadering van morgen"),
        ("nl", "Factuur maart"),
        ("en-GB", "Prepare the agenda of tomorrow"),
        ("en-GB", "Prepare month end"),
    ],
)
def test_what_the_task_is_about_is_no_deadline_in_any_language(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None


@pytest.mark.parametrize(
    ("locale", "task", "expected"),
    [
        ("de", "Angebot bis Freitag schicken", ("Angebot schicken", "bis Freitag")),
        ("de", "Vertrag bis zum 12.3. an Jens schicken.", ("Vertrag an Jens schicken", "bis zum 12.3.")),
        ("de", "bereiten das Audit bis Ende der Woche vor", ("bereiten das Audit vor", "bis Ende der Woche")),
        (
            "de",
            "Konzept bis zum nächsten Termin überarbeiten",
            ("Konzept überarbeiten", "bis zum nächsten Termin"),
        ),
        ("de", "Bilanz bis 15. März prüfen und versenden", ("Bilanz prüfen und versenden", "bis 15. März")),
        ("nl", "Offerte uiterlijk vrijdag sturen", ("Offerte sturen", "uiterlijk vrijdag")),
        ("de", "bis 12.3. die Bilanz prüfen", ("die Bilanz prüfen", "bis 12.3.")),
        ("de", "Bis Freitag: Fotos", ("Fotos", "Bis Freitag")),
        ("nl", "uiterlijk 12 maart de balans controleren", ("de balans controleren", "uiterlijk 12 maart")),
        ("fr", "D'ici vendredi : envoyer les photos", ("envoyer les photos", "D'ici vendredi")),
        ("nl", "leveren de foto's uiterlijk 12 maart aan", ("leveren de foto's aan", "uiterlijk 12 maart")),
    ],
)
def test_a_deadline_before_the_verb_or_the_whole_task_is_cut_out(
    locale: str, task: str, expected: tuple[str, str]
) -> None:
    assert split_due(task, locale=locale) == expected


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("de", "Umsätze bis März auswerten"),
        ("de", "Termin bis Freitag auf Montag verschieben"),
        ("de", "Urlaub vom 3.3. bis 10.3. eintragen"),
        ("de", "Öffnungszeiten von Montag bis Freitag ändern"),
        ("de", "Öffnungszeiten 9 bis 17 Uhr ändern"),
        ("de", "Vertrag bis 31.12.2026 verlängern"),
        ("nl", "Abonnement uiterlijk 31 december verlengen"),
        ("de", "schickt bis Freitag die Logos"),
        ("de", "Bis Freitag gültige Verträge"),
        ("de", "Bis Ende 2026 laufende Verträge"),
        ("de", "Bis Freitag: Treffen am Montag vorbereiten"),
        ("fr", "Envoyer d'ici vendredi les visuels"),
        ("de", "Garantie bis Ende Mai verlängern lassen"),
        ("nl", "Huurcontract uiterlijk 31 mei laten verlengen"),
    ],
)
def test_what_lasts_until_a_day_or_has_more_than_a_verb_behind_it_is_not_cut(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Hold the flat for Kevin until 30 June"),
        ("en-US", "Postponing the rollout till Monday"),
        ("en-GB", "Ask for an extension until 12 June"),
        ("de", "Sperrung der Zufahrt bis 12.6. melden"),
        ("de", "Zahlungsaufschub bis Ende Juni beantragen"),
        ("de", "Lieferung aussetzen bis Montag"),
        ("pt", "Suspender os anúncios até segunda"),
        ("pt", "Pedir uma prorrogação até 12/06"),
    ],
)
def test_a_day_until_which_a_thing_lasts_is_told_and_is_no_deadline_for_certain(
    locale: str, task: str
) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) is not None


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("en-GB", "Hold the vote by Friday", "by Friday"),
        ("en-GB", "Send the slides until Friday", "until Friday"),
        ("de", "Sperrliste schicken bis Freitag", "bis Freitag"),
        ("de", "Urlaubsantrag bis Freitag stellen", "bis Freitag"),
        ("pt", "Enviar a lista até sexta", "até sexta"),
    ],
)
def test_a_deadline_word_that_only_ever_is_one_or_a_plain_task_stays_a_deadline(
    locale: str, task: str, due: str
) -> None:
    split = split_due(task, locale=locale)
    assert split is not None
    assert split[1] == due


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        ("Lembrar a Rita de entregar até quinta", ("Lembrar a Rita de entregar", "até quinta")),
        ("Rita tem de entregar até 20/03", ("Rita tem de entregar", "até 20/03")),
        ("Mapa de férias, entregar até quinta", ("Mapa de férias", "entregar até quinta")),
    ],
)
def test_the_verb_of_a_deadline_word_stays_with_a_task_that_leads_up_to_it(
    task: str, expected: tuple[str, str]
) -> None:
    assert split_due(task, locale="pt-PT") == expected


@pytest.mark.parametrize(
    ("task", "words"), [("contract mailen wo", "wo"), ("contract mailen vr", "vr"), ("regel het zo", None)]
)
def test_a_short_dutch_day_that_is_no_other_word_may_be_the_deadline(task: str, words: str | None) -> None:
    assert split_due(task, locale="nl-NL") is None
    assert date_in_task(task, locale="nl-NL") == words
