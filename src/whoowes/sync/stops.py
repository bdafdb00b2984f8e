"""What ends the visit of one client before its page is written, and how that is told."""

from whoowes.core.problems import Problem
from whoowes.errors import SafetyStop, WhoowesError
from whoowes.sync.decide import Decision
from whoowes.sync.outcome import FAILED, SAFETY_STOP


def stop_problem(error: WhoowesError) -> Problem:
    """Return an error that ended a client's visit, as a problem of that client."""
    code = SAFETY_STOP if isinstance(error, SafetyStop) else FAILED
    return Problem(code, f"{error.message} {error.advice}".strip())


def check_links(decision: Decision) -> None:
    """Stop before a page links into another client's folder (`product.md` "Privacy").

    Raises:
        SafetyStop: It would; the message says where the links stand.
    """
    if decision.foreign_documents:
        places = "; ".join(decision.foreign_places)
        text = "The page would link to another client's document; nothing was written."
        raise SafetyStop(
            f"{text} The link stands in {places}." if places else text,
            hint="Take the link out of the note, or move the document.",
        )
