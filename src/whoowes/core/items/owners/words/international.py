"""Owner words that notes in every language use: roles as abbreviations, and English placeholders."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set("tbd, tbc, tba, n a, na, nn, n n"),
    doubt=word_set("tbc, tbd, tba"),
    capitals=word_set("eu"),
    role=word_set(
        """
        pm, it, qa, hr, po, ux, ui, pr, vp, svp, evp, sre, dba, ceo, cfo, cto, coo, cmo, cio, ciso, cpo
        cco, cdo, cso, chro, cro, gc, dpo, r d, rd, ops, devops, pmo, bi, seo, sea, crm, bd
        """
    ),
)

AROUND_NAMES = word_set(
    "dr, prof, mr, mrs, ms, sir, dame, frau, herr, mme, jr, sr, ii, iii, iv, esq, phd, md, mba, cpa, obe, mbe"
)
"""Titles and suffixes that stand on rosters: of Robert Smith Jr. the initials are RS."""
