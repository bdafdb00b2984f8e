"""How Portuguese reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.participles import strong_participles
from whoowes.core.items.words.review_titles import EARLIER_LIST

_DID = (
    r"(?:(?:envi|mand|pag|assin|entreg|termin|atualiz|actualiz|public|instal|renov|aprov)(?:ou|aram|ei"
    r"|amos)|fez|fizeram|recebe(?:u|mos|ram)"
    r"|submete(?:u|ram))"
)
TOLD = rf"(?:ja )?(?:(?:(?:nos|me|te) )?(?:o|a|os|as) {_DID}|{_DID}-(?:n?[oa]s?))\b"
UNTOLD = (
    r"(?:(?:continua|continuam|ainda esta|segue) (?:a espera|a aguardar|aguardando|esperando|pendente)\b|"
    rf"nao (?:(?:nos|me|te) )?(?:o|a|os|as) {_DID}|ainda nao (?:(?:(?:nos|me|te) )?(?:o|a|os|as) )?\w+)\b"
    r"(?=[^,;:()–—]*\Z)"
)
HANDLED = (
    r"ja (?:(?:nos|me|te) )?(?:o|a|os|as) \w+(?:ou|eu|iu|aram|eram|iram)\b|\w+(?:ou|eu|iu)-(?:n?[oa]s?)\b"
)
COPULA = r" (?=(?:(?:ja )?(?:esta|estao|foi|foram))\b(?!.*\bfechad[oa]s?\b))"
COPULA_NOW = r"(?:ja )?(?:esta|estao)\b"
ANY_PARTICIPLE = (
    r"(?:(?:já|está|estão|foi|foram|tudo) )*"
    r"(?!(?:estado|mercado|resultado|certificado|conteúdo|partido|advogad[oa]|atividade|unidade"
    r"|imposto|posto|posta|proposta|revista|vista)s?$|inacabad)"
    rf"(?:\w{{2,}}[aií]d[oa]s?|(?:re)?{strong_participles('pt')}|entregues?|aceites?|limpos?)(?!\w)"
)
UNSURE_SUBJECT = (
    r"^(?:uma?|uns|umas)\b|\b(?:nenhuma?|alguns|algumas?|cada|maioria|muit[oa]s|pouc[oa]s|metade|quase"
    r"|parte|so"
    r"|apenas|errad[oa]|outr[oa]s?|diz|acha|acredit\w*|pensa|espera|segundo)\b"
)
LAST_TIME = (
    r"(?:(?:(?:pontos|assuntos|temas) (?:vistos|tratados|falados)|como (?:esta|ficou|vai)|revisao|retorno"
    r"|acompanhamento|balanco|ponto de situacao|resumo"
    r"|o que (?:aconteceu|ficou)) )?(?:(?:com|de|do|da|desde|sobre|em|na) )?(?:o |a |as |os )?(?:que"
    r" ficou )?(?:da |do )?(?:anterior|(?:ultima|anterior) (?:vez|chamada|reuniao|sessao|conversa"
    r"|call)|(?:vez|chamada|reuniao|sessao|visita) (?:anterior|passada))"
    r"|o que (?:(?:tinhamos|haviamos) (?:combinado|acordado)"
    r"|(?:combinamos|acordamos) (?:da|na) (?:ultima vez|vez passada))"
    r"|retrospec?tiva|(?:(?:revisao|retoma|seguimento|acompanhamento|balanco|ponto de situacao) (?:de|do|dos"
    r"|das|sobre os) )?(?:pontos|assuntos|temas) (?:anteriores|passados|que ficaram (?:abertos|pendentes))"
    r"|(?:o que )?fic(?:a|ou|ava) (?:por fazer|pendente|em aberto)"
    rf"|{EARLIER_LIST['pt']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = (
    r"(?:\S+ ){1,6}(?:(?:ultima|anterior) (?:vez|chamada|reuniao|sessao|conversa|visita|call)"
    r"|(?:vez|chamada|reuniao|sessao|conversa|visita) (?:anterior|passada))"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
