"""The configuration: every mistake names its setting, paths count from the file, clients are found."""

import tomllib
from pathlib import Path

import pytest

from whoowes.config import ClientConfig, Config, default_config_path, load_config
from whoowes.errors import ConfigError

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def load(folder: Path, text: str) -> Config:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load_config(path)


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("rot = 'x'", "rot"),
        ("root = 3", "root"),
        ("access = 'bold'", "access"),
        ("timezone = 'Mars/Olympus'", "timezone"),
        ("timezone = '../../etc/passwd'", "timezone"),
        ("timezone = ''", "timezone"),
        ("locale = 'klingonese'", "locale"),
        ("page_locale = 'xx-YY'", "page_locale"),
        ("exclude = 'Draft*'", "exclude"),
        ("empty_due_is_next_call = 'maybe'", "empty_due_is_next_call"),
        ("empty_due_is_next_call = 'yes'", "empty_due_is_next_call"),
        ("empty_due_is_next_call = 1", "empty_due_is_next_call"),
        ("store = 4", "store"),
        ("[advisor]\nnam = 'x'", "advisor.nam"),
        ("[[advisor.people]]\nemail = 'n@falk.example'", "advisor.people.0.name"),
        ("[[advisor.people]]\nname = ''", "advisor.people.0.name"),
        ("[clients.Acme]\nalias = ['x']", "clients.Acme.alias"),
        ("[clients.Acme]\nlocale = 'klingonese'", "clients.Acme.locale"),
        ("[clients.Acme]\npage_locale = 'xx-YY'", "clients.Acme.page_locale"),
        ("[clients.Acme]\npublish_open = 'perhaps'", "clients.Acme.publish_open"),
        ("[clients.Acme]\nallow_mentions = [3]", "clients.Acme.allow_mentions.0"),
    ],
)
def test_a_mistake_names_its_setting_and_its_file(tmp_path: Path, text: str, setting: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    assert f"{setting}: " in caught.value.message
    assert str(tmp_path / "config.toml") in caught.value.message
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rooot = 'x'", "rooot: there is no such setting; did you mean `root`?"),
        ("[adviser]\nname = 'x'", "adviser: there is no such setting; did you mean `advisor`?"),
        ("[advisor]\npeple = []", "advisor.peple: there is no such setting; did you mean `people`?"),
        (
            "[[advisor.people]]\nname = 'x'\nmail = 'y'",
            "people.0.mail: there is no such setting; did you mean `email`?",
        ),
        (
            "[clients.Acme]\nlocal = 'de'",
            "clients.Acme.local: there is no such setting; did you mean `locale`?",
        ),
        (
            "[[clients.Acme.people]]\nname = 'x'\naliass = []",
            "aliass: there is no such setting; did you mean `aliases`?",
        ),
        ("zebra = 1", "zebra: there is no such setting."),
        ("root = 3", "root: must be a text."),
        ("exclude = 'Draft*'", "exclude: must be a list."),
        ("publish = true\n", "publish: there is no such setting."),
        ("empty_due_is_next_call = 'yes'", "empty_due_is_next_call: must be true or false."),
        ("access = 'bold'", "access: must be 'careful' or 'automatic'."),
        ("advisor = 'Ruth'", "advisor: must be a section."),
        ("clients = ['Acme']", "clients: must be a section."),
        ("store = 4", "store: must be a path."),
        ("[[advisor.people]]\nname = ''", "advisor.people.0.name: must not be empty."),
        ("[[advisor.people]]\nemail = 'x'", "advisor.people.0.name: is missing."),
        ("page_locale = 'dee'", "page_locale: “dee” is not a locale such as en-GB."),
    ],
)
def test_a_mistake_is_told_in_words_of_the_file(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    assert caught.value.message.endswith(said)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, "rot = 'x'\naccess = 'bold'")
    assert "rot: " in caught.value.message
    assert "access: " in caught.value.message


def test_what_is_not_toml_is_said_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"is not TOML: .*line 2"):
        load(tmp_path, "root = 'x'\nroot root\n")


def test_bytes_that_are_no_text_are_not_toml(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"root = '\xff'")
    with pytest.raises(ConfigError, match=r"is not TOML: it is not UTF-8\.$"):
        load_config(path)


def test_a_missing_file_is_said_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="There is no configuration at") as caught:
        load_config(tmp_path / "config.toml")
    assert "config.example.toml" in caught.value.advice


def test_a_folder_in_its_place_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path)


def test_an_empty_file_is_all_defaults(tmp_path: Path) -> None:
    config = load(tmp_path, "")
    assert config == Config()
    assert (config.access, config.locale, config.zone) == ("careful", "en-GB", None)
    assert config.token_path.name == "token.json"
    assert config.store_path.name == "store.db"
    assert default_config_path().name == "config.toml"


@pytest.mark.parametrize("setting", ["token", "store"])
def test_a_relative_path_counts_from_the_configuration_s_folder(tmp_path: Path, setting: str) -> None:
    config = load(tmp_path, f"{setting} = 'sub/file'")
    assert getattr(config, f"{setting}_path") == tmp_path / "sub" / "file"


def test_an_absolute_path_and_a_home_stay_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    config = load(tmp_path, f"token = '{tmp_path}/t.json'\nstore = '~/store.db'")
    assert config.token_path == tmp_path / "t.json"
    assert config.store_path == tmp_path / "home" / "store.db"


def test_the_zone_is_the_named_one(tmp_path: Path) -> None:
    assert str(load(tmp_path, "timezone = 'Europe/London'").zone) == "Europe/London"


CLIENTS = Config(
    clients={
        "Acme Ltd": ClientConfig(name="by name"),
        "1AbCdEf": ClientConfig(name="by id"),
        "STRASSE": ClientConfig(name="folded"),
    }
)


@pytest.mark.parametrize(
    ("folder_id", "name", "found"),
    [
        ("other", "Acme Ltd", "by name"),
        ("other", "ACME ltd", "by name"),
        ("1AbCdEf", "Acme Ltd", "by id"),
        ("1abcdef", "Other", None),
        ("other", "Straße", "folded"),
        ("other", "Acme", None),
    ],
)
def test_a_client_is_found_by_its_folder_id_else_by_its_name_case_folded(
    folder_id: str, name: str, found: str | None
) -> None:
    assert CLIENTS.client(folder_id, name).name == found


@pytest.mark.skipif(not EXAMPLE.exists(), reason="there is no config.example.toml here")
def test_the_example_is_a_good_configuration_once_its_comments_are_taken_away() -> None:
    Config.model_validate(tomllib.loads(EXAMPLE.read_text(encoding="utf-8")))
