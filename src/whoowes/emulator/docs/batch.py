"""documents.batchUpdate: one handler per request kind, all or nothing (rules 35 to 37)."""

from collections.abc import Callable

from whoowes.emulator.docs.errors import Refusal, RequestError
from whoowes.emulator.docs.fragments import fragmented
from whoowes.emulator.docs.locate import Edit, Segment
from whoowes.emulator.docs.requests import (
    bullets,
    chips,
    comments,
    document_styles,
    dropdowns,
    footnotes,
    headers,
    merging,
    named_ranges,
    objects,
    sections,
    table_styles,
    tables,
    tabs,
)
from whoowes.emulator.docs.requests.deletion import delete_content_range
from whoowes.emulator.docs.requests.paragraph_styles import update_paragraph_style
from whoowes.emulator.docs.requests.replace import replace_all_text
from whoowes.emulator.docs.requests.text import insert_text
from whoowes.emulator.docs.requests.text_styles import update_text_style
from whoowes.emulator.docs.state import DocumentState, IdFactory, Json
from whoowes.emulator.switches import Switches

Handler = Callable[[Edit, Json], Json]

HANDLERS: dict[str, Handler] = {
    "acceptSuggestion": comments.accept_suggestion,
    "addCommentReply": comments.touch_no_content,
    "addDocumentTab": tabs.add_document_tab,
    "createDropdownDefinition": dropdowns.create_dropdown_definition,
    "createFooter": headers.create_footer,
    "createFootnote": footnotes.create_footnote,
    "createHeader": headers.create_header,
    "createNamedRange": named_ranges.create_named_range,
    "createParagraphBullets": bullets.create_paragraph_bullets,
    "deleteComment": comments.touch_no_content,
    "deleteCommentReply": comments.touch_no_content,
    "deleteContentRange": delete_content_range,
    "deleteDropdownDefinition": dropdowns.delete_dropdown_definition,
    "deleteFooter": headers.delete_footer,
    "deleteHeader": headers.delete_header,
    "deleteNamedRange": named_ranges.delete_named_range,
    "deleteParagraphBullets": bullets.delete_paragraph_bullets,
    "deletePositionedObject": objects.delete_positioned_object,
    "deleteSuggestion": comments.reject_suggestion,
    "deleteTab": tabs.delete_tab,
    "deleteTableColumn": tables.delete_table_column,
    "deleteTableRow": tables.delete_table_row,
    "insertComment": comments.insert_comment,
    "insertDate": chips.insert_date,
    "insertDropdown": dropdowns.insert_dropdown,
    "insertPageBreak": chips.insert_page_break,
    "insertPerson": chips.insert_person,
    "insertRichLink": chips.insert_rich_link,
    "insertSectionBreak": sections.insert_section_break,
    "insertTable": tables.insert_table,
    "insertTableColumn": tables.insert_table_column,
    "insertTableRow": tables.insert_table_row,
    "insertText": insert_text,
    "mergeTableCells": merging.merge_table_cells,
    "pinTableHeaderRows": merging.pin_table_header_rows,
    "rejectSuggestion": comments.reject_suggestion,
    "replaceAllText": replace_all_text,
    "replaceNamedRangeContent": named_ranges.replace_named_range_content,
    "unmergeTableCells": merging.unmerge_table_cells,
    "updateCommentPost": comments.touch_no_content,
    "updateDocumentStyle": document_styles.update_document_style,
    "updateDocumentTabProperties": tabs.update_document_tab_properties,
    "updateDropdownDefinitionProperties": dropdowns.update_dropdown_definition_properties,
    "updateDropdownProperties": dropdowns.update_dropdown_properties,
    "updateNamedStyle": document_styles.update_named_style,
    "updateParagraphStyle": update_paragraph_style,
    "updateSectionStyle": sections.update_section_style,
    "updateTableCellStyle": table_styles.update_table_cell_style,
    "updateTableColumnProperties": table_styles.update_table_column_properties,
    "updateTableRowStyle": table_styles.update_table_row_style,
    "updateTextStyle": update_text_style,
}

#: What a project that is not enrolled in the developer preview has not (rule 41): no request is set then.
PREVIEW_ONLY = frozenset(
    {
        "acceptSuggestion",
        "addCommentReply",
        "createDropdownDefinition",
        "deleteComment",
        "deleteCommentReply",
        "deleteDropdownDefinition",
        "deleteSuggestion",
        "insertComment",
        "insertDropdown",
        "rejectSuggestion",
        "updateCommentPost",
        "updateDropdownDefinitionProperties",
        "updateDropdownProperties",
    }
)


def apply_batch(
    state: DocumentState, requests: list[Json], new_id: IdFactory, switches: Switches | None = None
) -> tuple[DocumentState, list[Json]]:
    """Apply requests in order, each to the document the ones before it left.

    Args:
        state: The document; it is never changed.
        requests: Request objects as sent, their keys and types already checked
            against the schema. Indices are UTF-16 code units of the document with
            suggestions inline.
        new_id: Called with a prefix (`h.`, `kix.`, `t.`), returns an id not in use.
        switches: How conflicting facts are decided; by default the stricter way.

    Returns:
        The new document and one reply per request, `{}` for kinds without a reply.

    Raises:
        RequestError: A request breaks a rule; nothing of the batch was applied.
    """
    edit = Edit(state.copy(), new_id, switches or Switches())
    touched: dict[tuple[str, str], Segment] = {}
    replies = [_apply(edit, index, request, touched) for index, request in enumerate(requests)]
    if edit.switches.runs == "fragmented":
        for segment in touched.values():
            segment.content[:] = fragmented(segment.content)
    return edit.state, replies


def _apply(edit: Edit, index: int, request: Json, touched: dict[tuple[str, str], Segment]) -> Json:
    enrolled = edit.switches.developer_preview
    kinds = [kind for kind in request if enrolled or kind not in PREVIEW_ONLY]
    if not kinds:
        raise RequestError(index, "", "No request set.")
    if len(kinds) > 1:
        raise RequestError(index, "", f"oneof field 'request' is already set. Cannot set '{kinds[1]}'")
    kind = kinds[0]
    handler = HANDLERS.get(kind)
    if handler is None:
        raise RequestError(index, kind, "this request kind is not implemented by the emulator", 501)
    try:
        reply = handler(edit, request[kind])
    except Refusal as refusal:
        raise RequestError(index, kind, refusal.text, refusal.status) from refusal
    for segment in edit.touched.values():
        footnotes.drop_orphans(segment.document_tab)
        touched[segment.tab_id, segment.segment_id] = segment
    edit.settle()
    return reply
