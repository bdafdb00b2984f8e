"""Portuguese: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_INTERNAL = r"(?:intern|privad)[oa]s?"
_ONLY = r"(?:(?:so|apenas|somente|exclusivamente|estritamente|de|para|uso|e) )*"
_ITEMS = (
    r"(?:notas?|anotacoes|ac?coes|tarefas?|pendentes|pendencias|pontos?|comentarios?|temas?|assuntos?"
    r"|acompanhamentos?|lembretes?|discussao|reuniao|chamada|conversa"
    r"|proximos passos|compromissos|observacoes|lista|seccao|secao|parte|uso|reflexoes|encaminhamentos"
    r"|to-?dos?|(?:a|por|para) (?:fazer|tratar|resolver))"
)
_CLIENT = r"clientes?"
_KEPT = (
    rf"(?:nao (?:e )?para (?:o |a |os |as )?{_CLIENT}"
    r"|nao (?:partilhar|compartilhar|difundir|divulgar)(?: (?:com|a|ao) [\w&'. -]{1,30})?"
    rf"|nao (?:dizer|enviar|mostrar|reencaminhar) (?:a|ao|aos|as) {_CLIENT}"
    r"|(?:fica |so )?entre nos|(?:so|apenas) (?:para )?nos|a nivel interno|manter em segredo|sigilos[oa])"
)
MARKED = rf"{_ONLY}(?:{_INTERNAL}|confidencial)(?: (?:apenas|so|nosso))?"
_TITLES = r"(?:notas?|lembretes?|tarefas?|comentarios?) (?:intern|privad)[oa]s?"

INTERNAL = (
    rf"{MARKED}|{_ONLY}{_INTERNAL}(?:[ /&,()-]+(?:e|ou|so|apenas|notas?|ac?coes|tarefas?|uso|para|nos"
    rf"|nosso|equipa|equipe|nao|partilhar|compartilhar|com|o|cliente|pendentes|pendencias"
    r"|acompanhamento|privado|confidencial|interno|da|do|assessoria|nivel|escritorio|agencia|comentarios?"
    r"|pontos?|parte))*[)\]]?"
    rf"|{_ITEMS} (?:[\w&'.-]+ ){{0,2}}{MARKED}(?: .{{0,60}})?|(?:{_INTERNAL}|confidencial) ?[:-] .*"
    rf"|\[{MARKED}\].*|{_ITEMS} ?[-:] ?{MARKED}"
    r"|nao (?:enviar|mostrar)|(?:so|apenas) (?:para )?(?:a equip[ae]|a nossa equip[ae]|uso nosso)"
    rf"|sem (?:o |a )?{_CLIENT}|{internal_heading(MARKED, _KEPT, _TITLES)}"
)
INTERNAL_END = mark_behind(
    MARKED, _KEPT, _TITLES, after_comma=rf"(?:(?:so|apenas|uso) )?(?:{_INTERNAL}|confidencial)"
)
INTERNAL_MARK = mark_before(MARKED, _KEPT, _TITLES)
