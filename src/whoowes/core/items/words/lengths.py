"""How long a call was, in all languages: what stands behind the number in "38 mins", "1 Stunde"."""

UNITS_OF_LENGTH = (
    r"(?:mins?|minutes?|minuten|minut[io]|minutos|h|hrs?|hours?|std|stunden?|heures?|or[ae]|horas?|uur|secs?"
    r"|seconds?|m|s)"
)
"""Whole words only: "3 slides" and "2 months" are no lengths of a call."""
