"""Words before and behind a name at the beginning of a task, of all languages together; folded."""

from whoowes.core.items.owners.words.model import word_set

PRONOUNS = word_set(
    """
    all, both, everyone, everybody, we, us, me, you, alle, beide, wir, uns, ich, ihr, tous, nous, moi, vous
    todos, nosotros, yo, ustedes, nos, eu, voces, allen, iedereen, wij, ons, ik, jullie, tutti, noi, io, voi
    tout le monde, les deux, todo el mundo, ambos, los dos, toda a gente, os dois, tutti e due, entrambi
    beiden, allebei, allemaal, jeder, toutes, todas, tutte, entrambe, ambas, las dos, as duas, nosotras
    vosotras, vosotros, toutes les deux, du, toi, tu, jij, voce
    """
)
"""Sides that before a dash are no topic."""
OF_A_PERSON = word_set(
    "who, whose, our, on, out, away, off, holiday, leave, unser, unsere, im, abwesend, urlaub, qui, notre,"
    " absent, absente, conges, vacances, que, nuestro, nuestra, ausente, vacaciones, onze, afwezig, vakantie,"
    " nostro, nostra, assente, ferie, nosso, nossa, ferias"
)
"""Words with which an apposition or an absence begins, not a task."""
