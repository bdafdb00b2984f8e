"""What the developer preview's comment and suggestion requests do to the content (rule 41, §1.6).

Comments themselves belong to the file and are seen to by those who keep it; here are their anchors.
"""

from whoowes.emulator.docs.anchors import Anchored, add_anchor, text_in
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, requested_range
from whoowes.emulator.docs.pending import pending_suggestions
from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.suggestions import decide

LONGEST_POST = 2048
"""UTF-8 code units that the words of a comment or reply may take."""


def checked_words(content: str) -> str:
    """Return the words of a post.

    Raises:
        Refusal: There are none, or too many.
    """
    if not content:
        raise Refusal("The content of a comment must not be empty.")
    if len(content.encode("utf-8", "surrogatepass")) > LONGEST_POST:
        raise Refusal(f"The content of a comment must not exceed {LONGEST_POST} UTF-8 code units.")
    return content


def insert_comment(edit: Edit, request: Json) -> Json:
    """Carry out insertComment as far as the document goes: the reply has the new anchor and what it holds."""
    checked_words(request.get("content", ""))
    segment, start, end = requested_range(edit, request.get("range", {}))
    where = Anchored(segment.tab_id, segment.segment_id, start, end)
    anchor_id = add_anchor(edit.state, where, edit.new_id)
    thread = {"anchorId": anchor_id, "plainTextQuote": text_in(edit.state, where)}
    return {"insertComment": {"commentThread": thread}}


def touch_no_content(edit: Edit, request: Json) -> Json:
    """Let a request pass that concerns only comments that are there."""
    del edit, request
    return {}


def accept_suggestion(edit: Edit, request: Json) -> Json:
    """Carry out acceptSuggestion."""
    return _decide(edit, request, accept=True)


def reject_suggestion(edit: Edit, request: Json) -> Json:
    """Carry out rejectSuggestion, and deleteSuggestion, which leaves the text the same."""
    return _decide(edit, request, accept=False)


def _decide(edit: Edit, request: Json, *, accept: bool) -> Json:
    suggestion_id = request.get("suggestionId", "")
    if suggestion_id not in pending_suggestions(edit.state):
        raise Refusal(f"The suggestion with ID {suggestion_id} was not found.")
    edit.state.tabs[:] = decide(edit.state, suggestion_id, accept=accept).tabs
    return {}
