"""Nouns that hardly say what a thing is, only how it comes: "the data room *link*"; by language.

Where one task has one more than the other, it may still be the same thing.
"""

from collections.abc import Mapping

VAGUE_NOUNS: Mapping[str, str] = {
    "en": """
        link, file, document, version, copy, role, position, post, person, doc, sheet, pdf, spreadsheet
        item, entry, matter, thing, stuff, exercise, process, details, info, information
    """,
    "de": """
        link, file, datei, dokument, version, kopie, stelle, rolle, position, person, sache, thema
        unterlage, unterlagen, tabelle, blatt, angelegenheit, daten, information
    """,
    "fr": """
        lien, fichier, document, version, copie, poste, rôle, personne, sujet, feuille, information, affaire
    """,
    "es": """
        enlace, archivo, fichero, documento, versión, copia, puesto, persona, tema, hoja, información
        asunto, cosa, datos
    """,
    "it": """
        link, file, documento, versione, copia, ruolo, posizione, persona, tema, foglio, informazione
        questione, cosa, dati
    """,
    "pt": """
        link, ficheiro, arquivo, documento, versão, cópia, cargo, pessoa, tema, folha, informação, assunto
        coisa, dados
    """,
    "nl": """
        link, bestand, document, versie, kopie, functie, rol, persoon, onderwerp, stuk, stukken, blad
        gegevens, informatie, kwestie
    """,
}
