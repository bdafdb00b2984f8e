"""To do a thing again is another action than to do it: who resends a file has sent it before."""

import pytest

from whoowes.core.ledger.identity import Likeness, compare_tasks


@pytest.mark.parametrize(
    ("locale", "once", "again"),
    [
        ("en-GB", "Send the payslips", "Resend the payslips"),
        ("en-GB", "Confirm the caterer", "Reconfirm the caterer"),
        ("en-GB", "Open the escrow account", "Reopen the escrow account"),
        ("en-GB", "Draft the bylaws", "Redraft the bylaws"),
        ("en-GB", "Negotiate the lease", "Renegotiate the lease"),
        ("fr-FR", "Envoyer les statuts", "Renvoyer les statuts"),
        ("fr-FR", "Confirmer le traiteur", "Reconfirmer le traiteur"),
        ("fr-FR", "Négocier le bail", "Renégocier le bail"),
        ("es-ES", "Enviar las nóminas", "Reenviar las nóminas"),
        ("es-ES", "Confirmar el hotel", "Reconfirmar el hotel"),
        ("es-ES", "Negociar el alquiler", "Renegociar el alquiler"),
        ("pt-PT", "Enviar os recibos", "Reenviar os recibos"),
        ("pt-BR", "Negociar o aluguel", "Renegociar o aluguel"),
        ("pt-PT", "Confirmar o hotel", "Reconfirmar o hotel"),
        ("it-IT", "Spedire le buste paga", "Rispedire le buste paga"),
        ("it-IT", "Inviare le buste paga", "Reinviare le buste paga"),
        ("it-IT", "Confermare l'albergo", "Riconfermare l'albergo"),
        ("de-DE", "Mietvertrag verhandeln", "Mietvertrag nachverhandeln"),
        ("de-DE", "Unterlagen schicken", "Unterlagen zurückschicken"),
        ("nl-NL", "Loonstroken sturen", "Loonstroken terugsturen"),
    ],
)
def test_what_is_done_again_or_sent_back_is_another_action(locale: str, once: str, again: str) -> None:
    assert compare_tasks(once, again, same_owner=True, days_apart=14, locale=locale).vetoed


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en-GB", "Resend the payslips", "Resend payslips to Olga"),
        ("fr-FR", "Renvoyer les statuts", "Retourner les statuts"),
        ("fr-FR", "Renégocier le bail", "Renégociation du bail"),
        ("fr-FR", "Relire les statuts", "Vérifier les statuts"),
        ("fr-FR", "Rechercher un local", "Chercher un local"),
        ("es-ES", "Reenviar las nóminas", "Reenvío de las nóminas"),
        ("es-ES", "Rellenar el formulario", "Completar el formulario"),
        ("es-ES", "Remitir las nóminas", "Enviar las nóminas"),
        ("pt-PT", "Reenviar os recibos", "Reenvio dos recibos"),
        ("pt-BR", "Repassar os recibos", "Enviar os recibos"),
        ("it-IT", "Revisionare lo statuto", "Controllare lo statuto"),
        ("it-IT", "Richiedere il preventivo", "Chiedere il preventivo"),
    ],
)
def test_a_verb_that_only_begins_so_is_what_it_says(locale: str, one: str, other: str) -> None:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert found.likeness is Likeness.SAME, found
