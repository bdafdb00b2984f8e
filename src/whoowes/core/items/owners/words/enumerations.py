"""What before a comma and a name says whether the name goes on with others; folded without accents."""

BEFORE_RECIPIENTS = (
    r"to|with|cc|between|an|mit|fur|von|bei|zwischen|und|and|&|aux?|avec|entre|et|con|entre|y|com|ao?s?|e|aan|met"
    r"|tussen|en|tra"
)
"""Words with whom somebody is named: "Send it to the accountant, Rick" may name two."""
ENDS_OF_GERMAN_THINGS = (
    r"ung|ungen|heit|keit|schaft|ion|ionen|tat|nis|nisse|tum|ment|mente|liste|listen|plan|plane|vertrag|vertrage"
    r"|antrag|antrage|brief|schein|scheine|beleg|belege|buch|bericht|berichte|auszug|auszuge|konto|konten|steuer"
    r"|lohn|geld|karte|karten|code|datei|dateien|daten|unterlagen|papiere|formular|formulare|angebot|angebote"
    r"|zettel|seite|seiten|text|texte|termin|termine|protokoll|bogen|vollmacht|inventur|entwurf|muster|zahlen"
)
"""Last parts of words that no surname ends in together with others: "TSE Verlängerung", "Lohnlisten"."""
