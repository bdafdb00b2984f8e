"""Portuguese: marks before, in and behind a line, and lines that promise nothing."""

from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.pt.privacy import MARKED

_ACTIONS = (
    r"(?:ac?c(?:ao|oes)(?: (?:a (?:realizar|tomar|desenvolver|executar)|pendentes?|acordadas?|corretivas?"
    r"|preventivas?|necessarias?|propostas?))?"
    r"|tarefas?(?: pendentes?| acordadas?)?|pendencias?|pendentes?|compromissos?|proximos? passos?"
    r"|passos? seguintes?|proxima etapa|proximas etapas|por fazer|a fazer|acompanhamento"
    r"|encaminhamentos?|providencias?|(?:dever|licao|trabalho) de casa|tpc|pontos? de ac?cao"
    r"|itens? de ac?cao|item de ac?cao|demandas?)"
)
_TOPICS = (
    r"(?!(?:o |a |os |as )?(?:acompanhamento|melhoria|reuniao|chamada|marketing|comunicacao|corretiva"
    r"|preventiva|formacao|vendas|hoje|proximo|proxima|fecho|fechamento"
    r"|esta|este|semana)\b)"
)

ITEM_MARKS = (
    (
        rf"(?:{_ACTIONS}(?:(?: |-| n\.? ?o?\.? ?| ?# ?)(?P<number>\d+(?:\.\d+)*[a-z]?))?(?:"
        rf" ?[(\[](?P<bracketed>[^)\]]{{1,40}})[)\]])? ?(?::|- )"
        rf"|(?:ac?c(?:ao|oes)|tarefas?|pendencias?|compromissos?|encaminhamentos?|(?:dever|trabalho"
        rf"|licao) de casa|proximos passos) (?:(?:para|d[aoe]|a cargo d[aoe])"
        rf" {_TOPICS})?(?:o |a )?(?!(?:d[aoe]s?|para|por"
        rf"|ao?)\b){_TOPICS}(?P<owner>[^:.,;]{{1,40}}?) ?:)\s*"
    ),
)
SEVERAL_MARK = (
    r"(?:ac?coes|tarefas|pendencias|pendentes|compromissos|proximos passos|passos seguintes"
    r"|encaminhamentos|providencias|deveres de casa)\b[^:]{0,40}:"
)
INLINE_MARK = (
    rf"(?<=[.;!?)\]])\s+(?=(?:AÇÃO|ACÇÃO|ACAO|TAREFA|PENDÊNCIA|PENDENCIA|COMPROMISSO|TODO)"
    rf"{OWNER_BEHIND_MARK}:)"
)
WIN_MARK = (
    rf"(?:conquistas?|sucessos?|vitorias?|exitos?|boas? noticias?|conseguido|conseguimos"
    rf"|marco (?:alcancado|atingido)|celebrac(?:ao|oes)) ?(?:[(\[]{MARKED}[)\]] ?)?(?::|- )\s*"
)
RESULT_MARK = (
    r"(?:\bresultados? ?:|\bimpacto ?:|\beconomia(?: anual)? ?:|\bpoupanca(?: anual)? ?:|\bbeneficio ?:"
    r"|\bretorno ?:|\bvalor ?:|\bganho ?:)"
)
NOTE_MARK = (
    r"(?:notas?|comentarios?|obs|observac(?:ao|oes)|atencao|ver (?:anexo|link|email|documento|nota|ponto)"
    r"|atualizacao|estado|status|contexto|enquadramento|link|p\.? ?s|p\. ?ex|por exemplo|ou seja"
    r"|isto e|porque|ja que|o que|ref|assunto|ver tambem|motivo) ?[:.(]?\b"
)
NAME_JOINTS = r"(?:e|com|a|ao)"
COUNTED_THINGS = (
    r"(?:fase|semana|etapa|sprint|sala|lote|unidade|piso|andar|bloco|dia|mes|ano|parte|passo|marco|versao"
    r"|nivel|zona|area|casa|edificio|ronda|rodada|onda|modulo|opcao|sede|loja|filial|anexo"
    r"|capitulo|turno|trimestre|armazem)\b"
)
DEADLINE_WORD = (
    r" (?=(?:ate|antes d[aoe]|para (?:[oa]|amanha|hoje|dia|segunda|terca|quarta|quinta|sexta)|ate ao?)\b)"
)
DUE_LEAD = (
    r"\b(?:antes d[aoe]|para o dia|para o|para|ate ao dia|ate ao|ate dia|ate|em|no dia|vence em|vence"
    r"|vencimento|data limite|data|limite|prazo|entrega|o mais tardar)\b ?:?\s*$"
)
PLACEHOLDERS = (
    r"[\s:/_-]*(?:(?:ac?cao|tarefa|item|atividade|compromisso|descricao|detalhes?|nomes?|responsavel"
    r"|pessoa|quem"
    r"|que|o|quando|data|limite|status|estado|inserir|insira|seu|sua|introduzir|introduza|adicionar"
    r"|acrescentar|escrever|escreva|preencher|proximo|passo|aqui|descrev(?:er|a)|a|os|as|um|uma|e|d[aoe]s?|texto"
    r"|notas?|exemplo|prazo|atribuido|aaaa|dd|mm|n|x|\d+|#|\.{3})(?:[\s:/_-]+|$))*"
)
PLACEHOLDERS_INSIDE = (
    r"(?:alta|media|baixa|urgente|nov[oa]|importante|critic[oa]|opcional|rascunho|a confirmar"
    r"|por confirmar|a definir|por definir|prioridade(?: alta| media| baixa)?|bloqueante|erro|nome"
    r"|fase \d+"
    r"|semana \d+|extern[oa]|recorrente|semanal|mensal|pergunta|decisao|risco|ideia|nota|link"
    r"|atualizacao|ac?cao|tarefa|duvida)"
)
UNKNOWN = (
    r"(?:por|a|sem) (?:definir|confirmar|determinar|decidir|combinar|especificar)|desconhecid[oa]"
    r"|indefinid[oa]|n/?d|s/?d"
)
_NOTHING_MORE = (
    r"(?:(?:por agora|por enquanto|de momento),? )?(?:nada|(?:sem|nenhuma|nao ha) (?:(?:mais|novas"
    r"|outras) )?(?:tarefas?|ac?c(?:ao|oes)|pendencias))(?: mais)?(?: (?:para"
    r"|por parte d[aoe])(?: [^\W\d]\S*){1,5})?[.!]?|e (?:tudo|so isso|so)(?: por .{1,20})?[.!]?"
)
"""Nothing, or nothing more, for somebody or for now."""

NOTHING = (
    r"(?:sem|nenhuma) (?:alterac(?:ao|oes)|mudancas?)[.!]?|"
    r"(?:(?:nesta (?:reuniao|chamada|sessao) )?nao (?:ha|houve|existem?|se aplica|aplicavel|temos"
    r"|foram (?:acordad|definid|registad|registrad|identificad|encontrad|atribuid|gerad|sugerid)[oa]s"
    r"|foi (?:acordad|definid|registad|registrad|identificad|encontrad)[oa]|se (?:acordaram|definiram"
    r"|registaram|registraram|identificaram))|nenhum[a]?|nada|sem)"
    r"(?: (?:nov[oa]s?|mais|outr[oa]s?|ac?coes|ac?cao|tarefas?|pendencias?|pendentes?|compromissos?"
    r"|proximos passos|passos seguintes|proximas? etapas?|encaminhamentos?|novidades?|alteracoes|acordos"
    r"|itens|item|pontos?"
    r"|de ac?cao"
    r"|abert[oa]s?|em aberto|acordad[oa]s?|combinad[oa]s?|sugerid[oa]s?|registad[oa]s?"
    r"|registrad[oa]s?|identificad[oa]s?|definid[oa]s?|atribuid[oa]s?|encontrad[oa]s?|adicionais"
    r"|concret[oa]s"
    r"|foi|foram|por (?:agora|enquanto|ora|fazer)|de momento|no momento|nesta (?:reuniao|chamada"
    r"|sessao|semana)|para esta (?:reuniao|chamada|sessao)|desta (?:reuniao|chamada)|esta semana"
    r"|este mes"
    r"|a (?:registar|registrar|reportar|fazer|assinalar)|acompanhamento|hoje|ate a data|ainda"
    rf"|qualquer))*[.!]?|p\.? ?ex\.? .*|por exemplo.*|exemplo:.*|ex\.:? .*|{_NOTHING_MORE}"
)
BOILERPLATE = (
    r"(?:(?:deve|voce deve|devera|recomendamos|e recomendavel|convem) (?:rever|revisar|consultar"
    r"|verificar) as (?:notas|anotacoes) (?:do|de) gemini|(?:revise|reveja) as (?:notas|anotacoes) (?:do"
    r"|de) gemini"
    r"|(?:receba|obtenha|veja) (?:dicas|sugestoes|informacoes)|(?:envie|envie-nos|de|partilhe"
    r"|compartilhe) (?:o seu |seu |os seus |seus )?(?:feedback|comentarios)|(?:qual|como) (?:e|avalia"
    r"|voce avalia) a qualidade destas"
    r"|o que (?:voce )?(?:achou|acha) dest?as (?:notas|anotacoes)|(?:responda|preencha"
    r"|faca) (?:a )?(?:uma|esta) (?:breve )?pesquisa|em uma breve pesquisa|num breve inquerito"
    r"|quer ver mais"
    r"|esta transcricao (?:editavel )?(?:foi gerada|e gerada)|a transcricao (?:terminou"
    r"|foi encerrada)|transcricao encerrada|(?:notas|anotacoes) (?:do|de|feitas pelo"
    r"|criadas pelo) gemini|gravacao ?:|transcricao ?:"
    r"|registr?os da reuniao|util ou (?:nao util|pouco util)|atualizamos a secc?ao).*"
)

AGREED_THAT = (
    r"(?:(?:ficou|fica|ficamos|ficaram) (?:(?:combinado|acordado|decidido|definido|acertado|assente|acordados"
    r"|combinados) )?(?:em )?que|(?:foi |esta )?(?:combinado|acordado|decidido|acertado)(?: que|:)"
    r"|(?:combin|acord|acert)(?:amos|aram|ou-se) (?:em )?que|decid(?:imos|iu-se) que|definiu-se que)"
    r" (?:[ao] )?"
)
