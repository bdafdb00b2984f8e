"""Adjectives that stand before their noun: "*nouvelle* grille", "*Neue* Speisekarte"; by language.

In Romance languages nouns lead their phrase, but for these; in German nouns have capitals as names do, but
behind one of these stands no name. English and Dutch ask for none: there all adjectives stand before nouns,
which have small letters.
"""

from collections.abc import Mapping

BEFORE_NOUNS: Mapping[str, str] = {
    "de": """
        neue, neuer, neues, neuen, neuem, alte, alter, altes, alten, altem, nächste, nächster, nächstes
        nächsten, letzte, letzter, letztes, letzten, andere, anderer, anderes, anderen, erste, erster
        erstes, ersten, zweite, zweiter, zweites, zweiten, dritte, dritter, drittes, dritten, aktuelle
        aktueller, aktuelles, aktuellen, aktualisierte, aktualisierter, aktualisiertes, aktualisierten
        überarbeitete, überarbeiteter, überarbeitetes, überarbeiteten, endgültige, endgültiger
        endgültiges, endgültigen, finale, finaler, finales, finalen, vorläufige, vorläufiger
        vorläufiges, vorläufigen, fertige, fertiger, fertiges, fertigen, fehlende, fehlender
        fehlendes, fehlenden, restliche, restlichen, offene, offener, offenes, offenen, gesamte
        gesamter, gesamtes, gesamten, komplette, kompletter, komplettes, kompletten, zusätzliche
        zusätzlicher, zusätzliches, zusätzlichen, weitere, weiterer, weiteres, weiteren
    """,
    "fr": """
        nouveau, nouvel, nouvelle, nouveaux, nouvelles, ancien, ancienne, anciens, anciennes, dernier
        dernière, derniers, dernières, prochain, prochaine, prochains, prochaines, premier, première
        premiers, premières, second, seconde, deuxième, troisième, autre, autres, même, mêmes, petit
        petite, petits, petites, grand, grande, grands, grandes, gros, grosse, vieux, vieil, vieille
        vieilles, futur, future, futurs, futures, meilleur, meilleure, meilleurs, meilleures
        différents, différentes, divers, diverses
    """,
    "es": """
        nuevo, nueva, nuevos, nuevas, antiguo, antigua, antiguos, antiguas, último, última, últimos
        últimas, próximo, próxima, próximos, próximas, primer, primera, primeros, primeras, segundo
        segunda, tercer, tercera, otro, otra, otros, otras, mismo, misma, mismos, mismas, viejo, vieja
        viejos, viejas, gran, pequeño, pequeña, pequeños, pequeñas, futuro, futura, futuros, futuras
        mejor, mejores, varios, varias, diversos, diversas
    """,
    "it": """
        nuovo, nuova, nuovi, nuove, vecchio, vecchia, vecchi, vecchie, ultimo, ultima, ultimi, ultime
        prossimo, prossima, prossimi, prossime, primo, prima, primi, prime, secondo, seconda, terzo
        terza, altro, altra, altri, altre, stesso, stessa, stessi, stesse, grande, grandi, piccolo
        piccola, piccoli, piccole, futuro, futura, futuri, future, miglior, migliore, migliori, vari
        varie, diversi, diverse
    """,
    "pt": """
        novo, nova, novos, novas, antigo, antiga, antigos, antigas, velho, velha, velhos, velhas
        último, última, últimos, últimas, próximo, próxima, próximos, próximas, primeiro, primeira
        primeiros, primeiras, segundo, segunda, terceiro, terceira, outro, outra, outros, outras
        mesmo, mesma, mesmos, mesmas, grande, grandes, pequeno, pequena, pequenos, pequenas, futuro
        futura, futuros, futuras, melhor, melhores, vários, várias, diversos, diversas
    """,
}
