"""What fits nothing in a set-up is told: a client nobody has, a wrong root, a language without words."""

import pytest
from tests.e2e.acme import PLACE, SAMPLES, TITLE, Desk, first_page, put_acme
from tests.e2e.advisor import CONFIG, Advisor, Run, note, whoowes

MISSPELT = CONFIG.replace('[clients."Borealis"]', '[clients."Boreali"]')


def told(done: Run, words: str) -> bool:
    """Whether a command says something, and no more than once."""
    said = f"{done.out}{done.err}".count(words)
    assert said <= 1
    return said == 1


# Settings of a client.


@pytest.mark.parametrize("command", [("sync",), ("sync", "--dry-run"), ("status",)])
def test_settings_of_a_client_that_nobody_is_are_told_with_the_nearest(
    desk: Desk, command: tuple[str, ...]
) -> None:
    desk.advisor.configure(MISSPELT)
    assert told(
        desk.advisor.run(*command),
        "settings for “Boreali”, but no client's folder is called so; did you mean “Borealis”?",
    )


def test_settings_of_a_client_that_resembles_nobody_are_told_without_a_guess(desk: Desk) -> None:
    desk.advisor.configure(CONFIG + '\n[clients."Zebra & Sons"]\nlocale = "en-US"\n')
    assert told(desk.advisor.run("sync"), "“Zebra & Sons”, but no client's folder is called so.")


def test_a_folder_that_has_settings_of_its_own_is_not_the_one_that_is_meant(desk: Desk) -> None:
    desk.advisor.configure(CONFIG + '\n[clients."Acme2"]\nlocale = "en-US"\n')
    done = desk.advisor.run("sync")
    assert told(done, "“Acme2”, but no client's folder is called so.")
    assert "did you mean" not in done.out


@pytest.mark.parametrize("key", ["Borealis", "bOREALIS", "id"])
def test_settings_by_name_in_any_case_and_by_id_fit(desk: Desk, key: str) -> None:
    named = desk.advisor.id_of("Borealis") if key == "id" else key
    desk.advisor.configure(CONFIG.replace('[clients."Borealis"]', f'[clients."{named}"]'))
    assert not told(desk.advisor.run("sync"), "no client's folder is called so")


def test_with_json_what_is_told_of_the_set_up_stands_on_stderr(desk: Desk) -> None:
    desk.advisor.configure(MISSPELT)
    done = desk.advisor.run("sync", "--json")
    assert set(done.json) == {"as_of", "clients", "api", "retries", "waited_s"}
    assert "“Boreali”" in done.err
    assert desk.advisor.run("--quiet", "sync", "--json").err == ""


# The root.


@pytest.mark.parametrize("command", [("sync",), ("status",)])
def test_a_root_that_is_one_clients_folder_is_told(desk: Desk, command: tuple[str, ...]) -> None:
    desk.advisor.root = desk.advisor.id_of("Acme")
    desk.advisor.configure(CONFIG)
    done = desk.advisor.run(*command)
    assert told(done, "holds a document and no folder: it looks like the folder of one client.")
    assert told(done, "Set `root` to the id of the folder above it")


def test_an_empty_root_is_told(advisor: Advisor) -> None:
    assert told(
        advisor.run("sync"), "The clients root holds no folder: each folder directly in it is one client."
    )


def test_a_document_beside_the_clients_folders_is_nobodys_trouble(desk: Desk) -> None:
    desk.advisor.put("Price list", "Prices, one by one.\n")
    assert not told(desk.advisor.run("sync"), "The clients root")


def test_show_in_a_wrong_root_says_what_is_wrong_with_it(desk: Desk) -> None:
    desk.advisor.root = desk.advisor.id_of("Acme")
    desk.advisor.configure(CONFIG)
    done = desk.advisor.run("show", "Acme")
    assert (done.code, done.out) == (2, "")
    assert "holds no client's folder" in done.err


# Languages.


@pytest.mark.parametrize("way", ["option", "setting", "client"])
def test_a_language_in_which_no_page_can_be_written_is_told(desk: Desk, way: str) -> None:
    before = ("--page-locale", "de-DE") if way == "option" else ()
    if way == "setting":
        desk.advisor.configure(f'page_locale = "de-DE"\n{CONFIG}')
    if way == "client":
        desk.advisor.configure(CONFIG.replace('[clients."Acme"]', '[clients."Acme"]\npage_locale = "de-DE"'))
    for command in (("sync",), ("status",), ("show", "Acme")):
        done = desk.advisor.run(*before, *command)
        assert done.code == 0
        assert told(done, "Pages cannot be written in German yet (“de-DE”): they are in English.")


def test_show_tells_nothing_of_another_clients_language(desk: Desk) -> None:
    settings = '[clients."Acme"]\npage_locale = "de-DE"\nlocale = "ja-JP"'
    desk.advisor.configure(CONFIG.replace('[clients."Acme"]', settings))
    assert desk.advisor.run("show", "Borealis").err == ""
    assert told(desk.advisor.run("show", "Acme"), "Notes are not read in Japanese")


@pytest.mark.parametrize("locale", ["en-GB", "en-US", "en"])
def test_english_of_any_country_is_told_nothing(desk: Desk, locale: str) -> None:
    done = desk.advisor.run("--page-locale", locale, "--locale", locale, "show", "Acme")
    assert (done.code, done.err) == (0, "")


def test_notes_in_a_language_that_is_not_read_are_told(desk: Desk) -> None:
    said = "Notes are not read in Japanese (“ja-JP”). Languages that are read: Dutch, English,"
    for command in (("sync",), ("show", "Acme"), ("status",), ("inspect", desk.note)):
        assert told(desk.advisor.run("--locale", "ja-JP", *command), said)
    done = whoowes("explain", "due", "Fri", "--call", "2026-03-02", "--locale", "ja-JP", "--json")
    assert done.json["raw"] == "Fri"
    assert said in done.err


@pytest.mark.parametrize("locale", ["de-AT", "fr-CA", "es-MX", "pt-BR", "nl-BE", "it-CH"])
def test_notes_in_every_language_that_is_read_are_told_nothing(desk: Desk, locale: str) -> None:
    assert desk.advisor.run("--locale", locale, "show", "Acme").err == ""


# Where a new page lies.


def test_after_a_careful_first_pass_it_is_said_where_the_page_lies_and_what_to_do(careful: Advisor) -> None:
    put_acme(careful)
    done = careful.run("sync")
    assert told(done, f"“{PLACE}”")
    assert told(done, "move it into its client's folder")
    page = careful.id_of(TITLE)
    assert told(done, f"Acme: https://docs.google.com/document/d/{page}/edit")
    assert "pages to place" not in careful.run("sync").out


def test_a_careful_dry_run_says_where_the_page_would_lie(careful: Advisor) -> None:
    put_acme(careful)
    assert told(careful.run("sync", "--dry-run"), f"would lie in the folder “{PLACE}”")


def test_in_automatic_access_the_page_needs_no_placing(advisor: Advisor) -> None:
    put_acme(advisor)
    assert "pages to place" not in advisor.run("sync").out


# A page in the trash.


def test_a_page_in_the_trash_is_the_advisors_decision_and_status_lists_it(advisor: Advisor) -> None:
    put_acme(advisor)
    advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    advisor.change(first_page(advisor), trashed=True)
    for command in (("sync",), ("sync",), ("status",)):
        done = advisor.run(*command)
        assert done.code == 0
        assert told(done, "Acme: The page was moved to the trash; `--publish` makes a new one.")
    quiet = advisor.run("--quiet", "sync")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
