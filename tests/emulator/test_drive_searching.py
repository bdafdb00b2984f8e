"""What `q` finds by words and by how far a file can be seen: rule 56."""

import pytest
from tests.emulator.world import FOLDER, World, refusal

ANYONE = {"type": "anyone", "role": "reader"}
DOMAIN = {"type": "domain", "role": "reader", "domain": "example.com"}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("call", ["Acme call"]),
        ("CALL", ["Acme call"]),
        ("cal", []),
        ("price", ["Acme call", "List"]),
        ("list price", ["Acme call", "List"]),
        ("price kevin", ["Acme call"]),
        ("acme price", ["Acme call"]),
        ('"price list"', ["Acme call"]),
        ('"list price"', ["List"]),
        ('"call price"', []),
        ("borealis", []),
        ("-", []),
        ('""', []),
    ],
)
def test_rule_56_full_text_finds_whole_words_and_phrases(world: World, value: str, found: list[str]) -> None:
    apis = world.sign_in()
    apis.type(apis.make("Acme call"), "Send the price list to Kevin\n")
    apis.make("List", FOLDER, description="List, price and all")
    apis.upload(b"price list borealis", "text/plain", name="Bytes")
    assert apis.names(f"fullText contains '{value}'") == found


def test_rule_56_full_text_is_not_sorted(world: World) -> None:
    apis = world.sign_in()
    apis.make("Note")
    for q in ("fullText contains 'note'", "trashed = false and not (fullText contains 'x')"):
        error = refusal(apis.drive.files().list(q=q, orderBy="name"))
        assert (error["code"], error["errors"][0]["reason"]) == (400, "badRequest")
        assert error["message"] == (
            "Sorting is not supported for queries with fullText terms. "
            "Results are always in descending relevance order."
        )
        assert apis.names(q) == ["Note"]


def test_rule_56_visibility_is_that_of_the_most_open_permission_that_holds(world: World) -> None:
    apis = world.sign_in()
    given = {
        "anyoneCanFind": [ANYONE | {"discoverable": True}, DOMAIN],
        "anyoneWithLink": [ANYONE, DOMAIN | {"discoverable": True}],
        "domainCanFind": [DOMAIN | {"discoverable": True}],
        "domainWithLink": [DOMAIN, {"role": "reader", "email": "kevin@acme.com"}],
        "limited": [{"role": "reader", "email": "kevin@acme.com"}],
    }
    for name, permissions in given.items():
        folder = apis.make(f"{name} folder", FOLDER)
        apis.make(name, parent=folder)
        world.control("POST", f"/emulator/files/{folder}", {"permissions": permissions})
    for name in given:
        assert apis.names(f"visibility = '{name}'") == [name, f"{name} folder"]
        others = {other for other in given if other != name}
        assert set(apis.names(f"visibility != '{name}' and mimeType != '{FOLDER}'")) == others


@pytest.mark.parametrize("sign", ["<=", "<", "=", "!=", ">", ">="])
def test_rule_56_file_never_viewed_matches_no_time_of_a_view(world: World, sign: str) -> None:
    apis = world.sign_in()
    apis.read(apis.make("Note"))
    assert apis.names(f"viewedByMeTime {sign} '2026-03-04'") == []
    assert apis.names(f"not viewedByMeTime {sign} '2026-03-04'") == ["Note"]
