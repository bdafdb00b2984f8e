"""Links to the place in a note which says a thing (`product.md` "The page")."""

from urllib.parse import quote

from whoowes.core.summary.view import Evidence


def evidence_url(evidence: Evidence) -> str:
    """Return a link to the nearest heading with an id, else to the tab, else to the document."""
    url = f"https://docs.google.com/document/d/{quote(evidence.document_id, safe='')}/edit"
    if evidence.where.tab_id:
        url += f"?tab={quote(evidence.where.tab_id, safe='.')}"
    if evidence.where.heading_id:
        url += f"#heading={quote(evidence.where.heading_id, safe='.')}"
    return url
