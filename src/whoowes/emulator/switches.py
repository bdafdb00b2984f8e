"""Facts on which the sources conflict, or that nobody has measured: what the emulator takes for true.

Each switch names its rule or section of `google-behaviour.md`, and why it is one: CONFLICT, sources disagree;
(I), inferred; (M), from memory; or a way in which Google varies. The default is the side that is stricter
for a client. `OTHER_POSITIONS` lists the rest: a program that leans on none of them works with each.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, get_type_hints


class SwitchError(Exception):
    """There is no such switch, or it has no such position."""


@dataclass(frozen=True)
class Switches:
    """One position for each switch.

    Attributes:
        readonly_scope_may_read_suggestions: Whether a token whose scopes only let it read a file still sees
            suggestions and `revisionId` where the person may edit (rules 39 and 46, §7: unverified).
        listing_lag_s: Seconds, on the emulator's clock, until a new file turns up in `files.list`
            (rule 59, §2.1: varies).
        modified_time_lag_s: Seconds, on the emulator's clock, until Drive's `modifiedTime` follows an edit of
            the content (rule 59, varies).
        list_includes_trashed: Whether a query that says nothing of `trashed` finds what is in the trash
            (rule 55, CONFLICT).
        list_page_size_default: How many files a page holds where no size is asked for, 100 or all of a My
            Drive (§2.1, CONFLICT between the description of 2026 and those before it).
        list_begins_with_an_empty_page: Whether a list begins with a page without files, and a token (rule 57,
            varies).
        or_of_parents_finds_nothing: Whether a query that joins several parents by `or` finds nothing (§2.1,
            seen at times).
        name_equality_ignores_case: Whether `name =` takes no notice of upper and lower case (§2.1, reported).
        search_is_incomplete: Whether a list of corpora `allDrives` says that it is incomplete (§2.1:
            possible).
        folder_trash_lists_descendants: Whether trashing a folder, or taking it out of the trash, puts all
            that lies below it into the change log too, or the folder alone (rule 64, §2.8: unverified).
        copy_carries_app_properties: Whether the private properties of a file are on its copies (§2.5, (M)).
        export_shows_ticks_and_dropdowns: Whether exports to Markdown and plain text show what drop-downs say
            and which boxes are ticked (§7, unverified).
        plain_text_export_has_bom: Whether an export to plain text begins with a byte order mark and ends its
            lines in CRLF (rule 63, (M)).
        spurious_revision_after_write: Whether the revision id moves once more after each write, without an
            edit (rule 39, §1.9: varies).
        idle_batch_moves_revision: Whether a batch that changes nothing, such as a replaceAllText that finds
            nothing, is a new revision all the same (rules 38 and 39, unverified).
        suggestion_deletion_fails: Whether deleting content that carries pending suggestions answers 500, as
            seen in 2023 (rule 20, present state unknown).
        merge_keeps: Whose properties survive when a deletion merges two paragraphs (rule 19, undocumented).
        offline_access_given: Whether a desktop app gets a refresh token at its first consent, or with
            `prompt=consent`, provided that it asks for offline access, as the guide for web servers says; or
            always, as the guide for installed apps says (§3.2, CONFLICT).
        reused_code_revokes: Whether an authorization code that is used again takes away what its first use
            gave, as OAuth 2.0 asks for in section 4.1.2 (§3.3, (M)).
        revoking_ends: Whether revoking a token ends all that the person gave the client, or that token with
            the access tokens made from it (§3.3, (M)).
        trashed_documents_answer: Whether a document in the trash is still read and written by id (§2.3, M).
        properties_modify: Whether writing properties or appProperties alone moves `modifiedTime` (§2.5, M).
        discussion_modifies: Whether comments and changes of permissions move `modifiedTime` (§2.4, I/M).
        foreign_parent: How Drive refuses a parent that the person may write to and the token only sees
            (rule 52, I): 403 insufficientParentPermissions or 404 notFound.
        ownership_needs_consent: Whether a new owner must accept first; without, it passes at once within one
            domain (§2.10, varies with the kind of account).
        drive_quota: Whether a strict quota of Drive counts units, as for projects since May 2026, or queries,
            as for older ones (§2.9, varies).
        drive_rate_status: Whether Drive says 403 or 429 when its quota is used up (rule 68, CONFLICT).
        named_ranges_split: Whether inserting a newline or a table strictly inside a named range breaks it
            in two there (§1.8: certain edits do, which ones is not said).
        developer_preview: Whether the project is enrolled in the developer preview (rule 41): comments,
            suggestions and drop-downs through batchUpdate.
        grapheme_insertion: What becomes of an insertion inside a user-perceived character: refused, or moved
            to where the character begins (rule 12, CONFLICT).
        vertical_tab: Whether U+000B in a text that is inserted is kept (rule 14, sources differ).
        bullet_removal: Whether deleteParagraphBullets leaves an indent that keeps the nesting to be seen, or
            removes the indents (§1.6, CONFLICT).
        emptied_paragraph: Whether a paragraph emptied by a deletion remembers the style of its text for what
            is typed next (§7, unverified).
        runs: Whether runs that are equal are joined where an edit brings them together, or every text comes
            in more runs than it needs, newlines by themselves (rule 25, varies).
        table_deletion: Whether the paragraphs around a deleted table stay two (rule 7, I).
        emptied_named_range: Whether a named range goes when all its content is deleted, or stays without
            length (rule 31, I).
        pin_beyond_table: What pinTableHeaderRows does with more rows than the table has (rule 27, I).
        section_header_fails: Whether createHeader and createFooter break down on a `sectionBreakLocation`, as
            was seen, or make the header of that section, as is documented (§1.6, CONFLICT).
        stale_revision_status: The status of the 400 for a stale `requiredRevisionId` (§1.9, sources differ).
        suggest_mode: Whether `writeMode` SUGGEST is refused, or answered with 200 while the edit is made
            directly; both were seen on one project (§1.4).
        empty_batch: What a batch without requests is answered with (rule 42, unspecified).
        max_batch_requests: How many requests a batch may have; 0: any number (§1.7, one unproven claim).
        oversized_body: Whether a body over 10 MiB is refused, as Sheets does (§1.7, I).
    """

    readonly_scope_may_read_suggestions: bool = False
    listing_lag_s: float = 0
    modified_time_lag_s: float = 0
    list_includes_trashed: bool = True
    list_page_size_default: Literal["100", "all"] = "100"
    list_begins_with_an_empty_page: bool = False
    or_of_parents_finds_nothing: bool = False
    name_equality_ignores_case: bool = True
    search_is_incomplete: bool = False
    folder_trash_lists_descendants: bool = False
    copy_carries_app_properties: bool = True
    export_shows_ticks_and_dropdowns: bool = True
    plain_text_export_has_bom: bool = True
    spurious_revision_after_write: bool = False
    idle_batch_moves_revision: bool = True
    suggestion_deletion_fails: bool = True
    merge_keeps: Literal["first", "last"] = "first"
    offline_access_given: Literal["first-consent", "always"] = "first-consent"
    reused_code_revokes: bool = True
    revoking_ends: Literal["all-consent", "that-token"] = "all-consent"
    trashed_documents_answer: bool = True
    properties_modify: bool = True
    discussion_modifies: bool = False
    foreign_parent: Literal["403", "404"] = "403"
    ownership_needs_consent: bool = True
    drive_quota: Literal["units", "queries"] = "units"
    drive_rate_status: Literal["403", "429"] = "403"
    named_ranges_split: bool = False
    developer_preview: bool = False
    grapheme_insertion: Literal["refused", "moved"] = "refused"
    vertical_tab: Literal["kept", "dropped"] = "kept"
    bullet_removal: Literal["keeps-nesting", "removes-indents"] = "keeps-nesting"
    emptied_paragraph: Literal["remembers", "forgets"] = "remembers"
    runs: Literal["joined", "fragmented"] = "joined"
    table_deletion: Literal["keeps-paragraphs", "merges-paragraphs"] = "keeps-paragraphs"
    emptied_named_range: Literal["goes", "stays"] = "goes"
    pin_beyond_table: Literal["refused", "pins-all"] = "refused"
    section_header_fails: bool = True
    stale_revision_status: Literal["INVALID_ARGUMENT", "FAILED_PRECONDITION"] = "INVALID_ARGUMENT"
    suggest_mode: Literal["refused", "edits-directly"] = "refused"
    empty_batch: Literal["succeeds", "refused"] = "succeeds"
    max_batch_requests: int = 0
    oversized_body: Literal["refused", "taken"] = "refused"


#: The positions of each switch beside its default.
OTHER_POSITIONS: dict[str, tuple[object, ...]] = {
    "readonly_scope_may_read_suggestions": (True,),
    "listing_lag_s": (30.0,),
    "modified_time_lag_s": (30.0,),
    "list_includes_trashed": (False,),
    "list_page_size_default": ("all",),
    "list_begins_with_an_empty_page": (True,),
    "or_of_parents_finds_nothing": (True,),
    "name_equality_ignores_case": (False,),
    "search_is_incomplete": (True,),
    "folder_trash_lists_descendants": (True,),
    "copy_carries_app_properties": (False,),
    "export_shows_ticks_and_dropdowns": (False,),
    "plain_text_export_has_bom": (False,),
    "spurious_revision_after_write": (True,),
    "idle_batch_moves_revision": (False,),
    "suggestion_deletion_fails": (False,),
    "merge_keeps": ("last",),
    "offline_access_given": ("always",),
    "reused_code_revokes": (False,),
    "revoking_ends": ("that-token",),
    "trashed_documents_answer": (False,),
    "properties_modify": (False,),
    "discussion_modifies": (True,),
    "foreign_parent": ("404",),
    "ownership_needs_consent": (False,),
    "drive_quota": ("queries",),
    "drive_rate_status": ("429",),
    "named_ranges_split": (True,),
    "developer_preview": (True,),
    "grapheme_insertion": ("moved",),
    "vertical_tab": ("dropped",),
    "bullet_removal": ("removes-indents",),
    "emptied_paragraph": ("forgets",),
    "runs": ("fragmented",),
    "table_deletion": ("merges-paragraphs",),
    "emptied_named_range": ("stays",),
    "pin_beyond_table": ("pins-all",),
    "section_header_fails": (False,),
    "stale_revision_status": ("FAILED_PRECONDITION",),
    "suggest_mode": ("edits-directly",),
    "empty_batch": ("refused",),
    "max_batch_requests": (500,),
    "oversized_body": ("taken",),
}


def each_other_position() -> Iterator[tuple[str, Switches]]:
    """Yield the defaults with one switch in another position, and that position as `name=value`."""
    for name, positions in OTHER_POSITIONS.items():
        for position in positions:
            yield f"{name}={_written(position)}", _with({name: position})


def all_other_positions() -> Switches:
    """Return every switch in the first of its other positions."""
    return _with({name: positions[0] for name, positions in OTHER_POSITIONS.items()})


def read_switches(settings: tuple[str, ...]) -> Switches:
    """Return the defaults with what `name=value` settings change.

    Raises:
        SwitchError: A setting names no switch, or no position of it.
    """
    changed: dict[str, Any] = {}
    for setting in settings:
        name, _, text = setting.partition("=")
        if name not in OTHER_POSITIONS:
            raise SwitchError(f"There is no switch {name!r}. Switches: {', '.join(OTHER_POSITIONS)}.")
        changed[name] = _position(name, text)
    return _with(changed)


def _with(positions: dict[str, Any]) -> Switches:
    return replace(Switches(), **positions)


def _position(name: str, text: str) -> object:
    default = getattr(Switches(), name)
    known = {_written(position): position for position in (default, *OTHER_POSITIONS[name])}
    if text in known:
        return known[text]
    number = get_type_hints(Switches)[name]
    if number in {int, float}:
        try:
            return number(text)
        except ValueError:
            pass
    raise SwitchError(f"{name} takes {', '.join(known)}; not {text!r}.")


def _written(position: object) -> str:
    return str(position).lower() if isinstance(position, bool) else str(position)
