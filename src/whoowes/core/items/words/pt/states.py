"""Portuguese status words, in the order in which they are tried."""

from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.pt.verbs import VERBS
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:jan(?:eiro)?|fev(?:ereiro)?|mar(?:co)?|abr(?:il)?|mai(?:o)?|jun(?:ho)?|jul(?:ho)?|ago(?:sto)?"
    r"|set(?:embro)?"
    r"|out(?:ubro)?|nov(?:embro)?|dez(?:embro)?)\.?"
)
_WEEKDAY = r"(?:(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo)\b"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:dia )?(?:\d{{1,2}} (?:de )?{_MONTH}(?:,? (?:de )?\d{{4}})?"
    rf"|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|(?<=\bem )\d{{1,2}}[/.-]\d{{1,2}}"
    rf"|(?<=\bdia )\d{{1,2}}[/.-]\d{{1,2}})(?!\d)|(?:0\d/\d{{1,2}}|\d{{1,2}}/0\d)(?![\d/])"
    rf"|{_WEEKDAY}(?: passad[oa])?(?:,? dia \d{{1,2}}(?![\d/.]))?"
)
_WHEN = (
    rf"(?:(?:no )?dia \d{{1,2}}(?=\W*$)|(?:(?:com data de|desde|em|a|n[ao]|nesta|durante a"
    rf"|durante) )?(?:{_DATE}|ontem|anteontem|hoje"
    rf"|esta manha|hoje de manha|ja"
    r"|(?:a )?(?:ultima|esta|presente) (?:chamada|reuniao|sessao|semana)|(?:semana|mes|reuniao|chamada"
    r"|sessao) (?:passad[oa]|anterior)"
    r"|(?:reuniao|chamada|call|sessao)|dentro do prazo|prazo|a tempo))"
)
_BY = (
    rf"(?:por|pel[oa]s?) (?:o |a )?(?!(?:{_MONTH}|{_WEEKDAY}|\w+(?:ar|er|ir)(?:-?l?[oa]|-se)?|agora"
    rf"|enquanto|ora|parte|partes|fim|falta|isso|um|uma"
    r"|erro|completo|escrito|menos)\b)[^\W\d_][\w.'-]*(?:(?: | (?:e|&) )(?!por\b"
    r"|pel[oa]s?\b)[^\W\d_][\w.'-]*){0,3}"
)
_STATE = (
    r"(?:(?:feit|realizad|completad|terminad|finalizad|fechad|encerrad|concluid|cumprid|resolvid|executad"
    r"|solucionad|acabad|despachad|tratad|enviad|remetid"
    r"|encaminhad|pag|submetid|apresentad|assinad|partilhad|compartilhad|corrigid|atendid"
    r"|conseguid|alcancad|publicad|recebid|complet|efetuad|efectuad)[oa]s?|entregues?)"
)
_DROPPED = (
    r"(?:cancelad|descartad|anulad|abandonad|retirad|rejeitad|recusad|eliminad|desconsiderad|excluid"
    r"|obsolet|ultrapassad|substituid|duplicad)[oa]s?"
)
_NOT_NEEDED = (
    r"(?:(?:ja )?nao (?:mais )?(?:precisamos(?= (?:disso|mais)\b|\W*$)|se aplica|aplica|aplicavel|(?:e"
    r"|sera) (?:mais )?(?:necessari[oa]"
    r"|precis[oa]|relevante|aplicavel)|precisa mais|faz (?:mais )?sentido|se justifica"
    r"|necessari[oa]|vai ser feit[oa]|sera feit[oa]|vai avancar|avanca|vai acontecer|sera realizad[oa]"
    r"|procede)|desnecessari[oa])"
)

_MERGED = (
    r"(?:fundid|unid|agrupad|mesclad|juntad)[oa]s? (?:com|a) (?:[oa] )?"
    rf"(?:(?:(?:ponto|tarefa|acao|numero|n[o°]\.?) ?)?{NUMBER_OF_A_ROW}"
    r"|(?:ponto|tarefa|acao|numero|n[o°]\.?) ?\d{1,3})(?=[^\w?]*$)"
)

STATE_REST = (
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|obrigad[oa]|muito obrigad[oa]|a 100|tudo|ja|(?:e )?(?:{_STATE}"
    rf"|aprovad[oa]s?|validad[oa]s?))(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*\w.*)"
)
STATE_DOUBTS = (
    r"\?|%|\b(?:errad[oa]s?|incorret[oa]s?|incomplet[oa]s?|por engano|"
    r"rejeitad[oa]s?|recusad[oa]s?|devolvid[oa]s?|indeferid[oa]s?|falhou|"
    r"mas|porem|contudo|exceto|excepto|salvo|menos|falta|faltam|faltando|pendentes?|a espera"
    r"|aguarda(?:ndo|mos|m)?|a aguardar|em espera|embora|apesar|no entanto"
    r"|sujeit[oa] a|condicionad[oa]|so|somente|apenas|parcial(?:mente)?|em parte|parte|nao|nunca|nem"
    r"|ainda|continua|continuam|resta|restam|fica|ficam|abert[oa]s?|em aberto|se"
    r"|quando|assim que|depois d[aoe]|apos|ate(?! (?:hoje|a data|ao momento))|precisa|a meio|metade|meio"
    r"|quase|praticamente|proxim[oa]|seguinte|amanha|em breve|logo|em principio|provisori[oa]"
    r"|provisoriamente|por agora|por enquanto|por ora|de momento|no momento|rascunho|minuta|primeir[oa]"
    r"|versao|sera|serao|seria|deveria|podera|pode|acho|penso|creio|supostamente"
    r"|em teoria|talvez|provavelmente|possivelmente|esperemos|de novo|outra vez|novamente|voltar|refazer"
    r"|repetir|reenviar|reagendar|sem (?:confirmar|assinar|pagar|resposta|confirmacao"
    r"|validar|aprovar|testar|rever|terminar|fechar|enviar)|em (?:curso|andamento|revisao|tramite)"
    r"|para (?:revisao|assinatura|aprovacao|validacao|comentarios|confirmacao|analise)"
    r"|(?:a|por) (?:rever|revisar|confirmar|validar|assinar|definir)|por (?!(?:vitor|heitor|itamar|jair"
    r"|omar|valdir|oscar|cesar|edgar|ester|valter|osmar)\b)\w+(?:ar|er|ir)(?:-?l?[oa]|-se)?"
    r"|tem de|tem que|ha que|antes d[aoe]"
    r"|\d+ de \d+|(?<!/)(?!0)\d+/(?!0)\d+(?![\d/])|\w{3,}(?:ar|er|ir)ao"
    r"|(?!para\b)\w{3,}(?:a|e|i)ra)\b"
)
STATE_REASONS = (
    rf"\b(?:{_NOT_NEEDED}|(?:em|dia) \d{{1,2}}/\d{{1,2}}(?!/)"
    rf"|sem (?:novidades?|incidentes?|problemas?|observacoes|comentarios|alteracoes"
    rf"|mais)|nao (?:ha|falta|resta) (?:mais )?nada(?: pendente)?|nada pendente)\b"
    r"(?! (?:ainda|por agora|de momento|por enquanto|ate))"
)
_NO_MORE = r"ja nao (?:se aplica|e necessari[oa]|e precis[oa])|nao (?:e )?mais necessari[oa]"
CLOSING_TAILS = rf"(?:ja |tudo |esta )*(?:{_STATE}|{_DROPPED}|{_NO_MORE})\b"
BARE_CLOSING = (
    r"\b(?=(?:feito|feita|pronto|pronta|realizad[oa]s?|completad[oa]s?|terminad[oa]s?|finalizad[oa]s?"
    r"|cancelad[oa]s?|descartad[oa]s?|fechad[oa]s?|encerrad[oa]s?"
    r"|resolvid[oa]s?|entregues?|apresentad[oa]s?|enviad[oa]s?|concluid[oa]s?|submetid[oa]s?)[.!]?$)"
    r"(?<!\bnao )(?<!\besta )(?<!\besteja )(?<!\bfique )(?<!\bser )(?<!\bseja )(?<!\bcomo )(?<!\bsem"
    r" )(?<!\bse )(?<!\bate )(?<!\bforam )"
)
CAUSATIVE = (
    r"\b(?:deixar|ter|deixa-lo|dar por|que (?:esteja|fique|seja))\b(?: [\w'-]+){0,4} \w+[.!]?$"
    r"|^\w{1,20}(?:ar|er|ir|or)(?:-lhes?)? .*(?:enviad|entregu|apresentad|fechad|encerrad|resolvid"
    r"|finalizad|terminad|realizad|completad|cancelad|descartad|concluid"
    r"|submetid)(?:[oa]s?|es?)[.!]?$"
)
ABOUT_STATES = (
    r"\b(?:marcar|marque|etiquetar?|estado|estados|status|colunas?|titulo|pasta|lista de|opcoes)\w*\b"
)
ENDS_OPEN = (
    r"\b(?:a|como|e|seja|ser|esteja|esta|estao|ate|quando|se|ou|nao|por|para|fique)$|^(?:por|a) fazer$"
)
MOVED_TO = (
    r"\b(?:movid[oa]|adiad[oa]|postergad[oa]|transferid[oa]|reagendad[oa]|reprogramad[oa]|replanead[oa]"
    r"|replanejad[oa]|atrasad[oa]|prorrogad[oa]|agora vence|vence|passa|passou|passad[oa])"
    r"(?: (?:para|ate|a))?(?: [oa])? "
)

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (
        StateWord.REOPENED,
        "reopened",
        (
            r"(?:reabert[oa]s?|reabrir|reabriu-se|(?:de novo|outra vez|novamente) (?:abert[oa]|em aberto"
            r"|pendente)|abert[oa] (?:de novo|outra vez|novamente)|voltou a (?:abrir|estar aberto)"
            r"|(?:continua|continuam|permanece|permanecem|segue|ainda)(?: a)? (?:abert[oa]s?|em aberto"
            r"|pendentes?|por (?:fazer|enviar|terminar|concluir|resolver|fechar|entregar|realizar)"
            r"|sem (?:fazer|terminar|enviar|concluir|resolver|resposta))|(?:afinal|no fim) nao\b.*"
            r"|nao (?:esta(?:va)? |foi )?"
            rf"{_STATE} (?:afinal|no fim|na verdade|no final)|na verdade nao\b.*"
            rf"|nao estava (?:realmente )?{_STATE}|mal (?:fechad|marcad)[oa].*|fechad[oa] por engano.*"
            r"|marcad[oa] por engano.*)\b"
        ),
    ),
    (
        StateWord.OPEN,
        "not-done-yet",
        (
            rf"(?:ainda )?nao (?:(?:ainda|esta|estao|foi|foram|totalmente|completamente|se) )*(?:{_STATE}"
            rf"|pront[oa]s?|iniciad[oa]s?|comecad[oa]s?|enviou|fez|realizou|concluiu|terminou|iniciou)\b"
            r"|ainda (?:nao|sem|em|falta|nada)\b|sem (?:fazer|comecar|iniciar|terminar|concluir|fechar|enviar"
            r"|realizar|resolver|entregar|assinar|pagar|arrancar|avanco|avancos|inicio)\b"
            rf"|inacabad[oa]s?\b|incomplet[oa]s?\b|(?:quase|praticamente|parcialmente|meio|em parte|a meio"
            rf"|semi) ?-?(?:{_STATE}|fazer|terminar|pront[oa])\b|a meio\b"
            rf"|(?:por|a|para|pendente de) (?:fazer|enviar|realizar|concluir|terminar|fechar|resolver"
            rf"|entregar|ser {_STATE}|iniciar|comecar|confirmar|definir|assinar|rever|revisar|aprovar"
            rf"|validar"
            r"|pagar|apresentar|agendar|marcar|tratar)\b"
            rf"|(?:sera|vai ser|deve ser|deveria estar|estara|tem de estar|ficara) {_STATE}\b"
            rf"|(?:\d{{1,2}}(?:[.,]\d+)?) ?%.*|faltam?\b|nao$"
        ),
    ),
    (
        StateWord.DROPPED,
        "dropped-word",
        (
            rf"(?:(?:ja |fica |ficou |foi |esta |foram )?{_DROPPED}|{_NOT_NEEDED}|(?:fica "
            rf"|ficou )?sem efeito|desisti(?:mos|u|ram)|cancelou-se|abandonou-se"
            rf"|(?:fechad|encerrad|feit)[oa][ ,:;.(-]+(?:(?:por|porque|como) )?(?:{_NOT_NEEDED}"
            rf"|{_DROPPED})|{_MERGED})(?!\w)"
        ),
    ),
    (
        StateWord.UNCLEAR,
        "finished-with-a-but",
        (
            rf"(?:ainda )?(?:abert[oa]|em aberto|em curso|em andamento|pendente"
            rf"|por iniciar) ?[/,;] ?(?:ja )?(?:{_STATE}|{_DROPPED})\b"
            rf"|(?:{_STATE}|pront[oa]s?)\b(?: ?\?|.*\b(?:mas|exceto|excepto|salvo|pendente|a espera"
            rf"|aguarda(?:ndo)?|a aguardar|embora|porem|no entanto|sujeito a|so|apenas|parcial(?:mente)?"
            rf"|em parte"
            r"|nao (?!(?:ha|falta) (?:mais )?nada)|ainda|falta|faltam|fica por|ficam|em espera"
            r"|por (?:confirmar|assinar|rever|validar))\b.*)"
        ),
    ),
    (
        StateWord.DONE,
        "done-word",
        (
            r"(?:(?:tudo|todos|todas|ja|tarefa|acao|accao|compromisso|ponto|esta|estao|ficou|fica|foi"
            r"|foram|sim,?)\W*+|\W++){0,6}(?<!\w)"
            rf"(?:{_STATE}|pront[oa]s?)\b|(?:ja )?(?:enviou|fez|realizou|concluiu|terminou|entregou|fechou"
            rf"|cumpriu|resolveu|apresentou|pagou|assinou)(?:-se)?\b|ja (?:enviei|fiz|mandei|paguei"
            rf"|assinei|tratei|foi)\b|(?:ja )?(?:chegou|chegaram|recebemos)\b|ja esta$|100(?:[.,]0+)? ?%"
        ),
    ),
    (
        StateWord.OPEN,
        "open-word",
        (
            r"(?:pendentes?|abert[oa]s?|ativ[oa]s?|activ[oa]s?|nov[oa]s?|em (?:aberto|curso|andamento"
            r"|progresso|marcha|execucao|tramitacao|desenvolvimento|revisao|espera|pausa|preparacao"
            r"|analise"
            r"|atraso|dia|risco|producao|elaboracao|tratamento|fila|stand-?by|validacao|aprovacao"
            r"|negociacao)|contact?ad[oa]s?|prometid[oa]s?|propost[oa]s?|convidad[oa]s?|perguntad[oa]s?"
            r"|iniciad[oa]s?|comecad[oa]s?|arrancad[oa]s?|bloquead[oa]s?|parad[oa]s?"
            r"|pausad[oa]s?"
            r"|suspens[oa]s?|travad[oa]s?|impedid[oa]s?|aguarda(?:ndo|mos|m)?|a aguardar|a espera"
            r"|adiad[oa]s?|postergad[oa]s?|atrasad[oa]s?|vencid[oa]s?|fora do prazo|planead[oa]s?"
            r"|planejad[oa]s?|programad[oa]s?|agendad[oa]s?|previst[oa]s?|atribuid[oa]s?|rascunho"
            r"|reprogramad[oa]s?|reagendad[oa]s?|transferid[oa]s?|prorrogad[oa]s?|transitad[oa]s?"
            r"|continua|continuam|continuo|segue|seguem|permanente|recorrente|a (?:decorrer|avancar"
            r"|trabalhar|preparar|ser\b.*|tratar)|avancando|trabalhando|fazendo|preparando|revisando"
            r"|esta a\b.*"
            r"|escalad[oa]s?|a fazer|por fazer|no prazo|dentro do prazo|sem resposta|sem novidades?"
            r"|sem alteracoes|urgente|para|com|parcial|solicitad[oa]s?|pedid[oa]s?|convocad[oa]s?"
            r"|mantem-se"
            r"|mantid[oa]s?|levantad[oa]s?|proxim[oa]s?|backlog|em)\b"
        ),
    ),
)

STILL_TO = rf"\b(?:por|a|para|tem de|tem que|ha que|deve|falta|fica por) (?:{VERBS})"
STATES_INSIDE = (
    rf"\b(?:{_STATE}|{_DROPPED}|arquivad[oa]s?|aprovad[oa]s?|validad[oa]s?|{_NO_MORE})\b"
    r"|^(?:fundid|unid|agrupad|mesclad|juntad)[oa]s? (?:com|a) .*\d"
)
LEAD_STATES = (
    r"(?:feit[oa]s?|completad[oa]|terminad[oa]|finalizad[oa]|fechad[oa]|encerrad[oa]|realizad[oa]"
    r"|concluid[oa]|cumprid[oa]|cancelad[oa]|descartad[oa]|anulad[oa]"
    rf"|{_NO_MORE}|abert[oa]|em aberto|(?:continua|ainda) (?:abert[oa]|em aberto|pendente)|reabert[oa]"
    rf"|em curso|em andamento|em espera|bloquead[oa]) ?(?::|- )\s*"
)
TAIL_STATES = (
    rf"(?:(?:ja|tudo|esta|ja esta) )?(?:{_STATE}|{_DROPPED}|pront[oa]s?|{_NO_MORE}|abert[oa]s?|em aberto"
    r"|(?:fica |ficou )?sem efeito"
    r"|(?:continua|ainda) (?:abert[oa]|em aberto|pendente|por (?:fazer|enviar|terminar|fechar))"
    r"|reabert[oa]s?|em (?:curso|andamento|progresso|espera|revisao|pausa)|pendentes?"
    rf"|sem (?:comecar|iniciar)|(?:por|a) (?:iniciar|fazer)|(?:ainda )?nao (?:esta |foi )?(?:{_STATE}"
    rf"|iniciad[oa])|bloquead[oa]s?|transitad[oa]|vencid[oa]|atrasad[oa]"
    r"|aguarda(?:ndo)?|a aguardar|a espera)[.!]?"
)
