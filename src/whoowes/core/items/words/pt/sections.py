"""Portuguese headings: what the section below promises to hold."""

from whoowes.core.items.words.pt.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.review_titles import (
    FINISHED,
    LET_GO,
    NEW_LIST,
    SIGN_OF_NEW,
    STANDING,
    WHAT_WAS_AGREED,
)
from whoowes.core.items.words.table import Kind

_THE = r"(?:(?:o|a|os|as|noss[oa]s?|voss[oa]s?|seus?|suas?|est[ea]|ess[ea]) )?"
CALL = (
    r"(?:chamadas?|calls?|reuni(?:ao|oes)|sess(?:ao|oes)|encontros?|videochamadas?|atas?|actas?|semanas?"
    r"|mes|quinzena|vez"
    r"|visitas?|comites?|conversas?|ligac(?:ao|oes)|alinhamentos?)"
)
_LAST = (
    rf"(?:(?:ultim[oa]s?|anterior(?:es)?|passad[oa]s?) {CALL}|{CALL} (?:anterior(?:es)?|passad[oa]s?"
    rf"|de .{{1,30}}|do dia .{{1,30}}))"
)
_TO_DO = (
    r"(?: (?:a|por|para) (?:realizar|tomar|seguir|executar|desenvolver|fazer|tratar|fechar|concluir"
    r"|resolver|empreender))"
)
_ACTION = (
    rf"(?:ac?cao{_TO_DO}?|ac?coes{_TO_DO}?|tarefas?{_TO_DO}?|actividades{_TO_DO}?|atividades{_TO_DO}?"
    rf"|proximos passos|passos seguintes"
    r"|proximas (?:etapas|acoes|accoes|tarefas|atividades)|compromissos?|pendencias?|pendentes"
    r"|encaminhamentos|providencias|diligencias"
    r"|planos? de ac?cao|(?:lista|listagem|tabela|registo|registro|quadro|mapa|matriz|resumo|plano"
    r"|controle|controlo) de (?:ac?coes|tarefas|pendencias"
    r"|pendentes|compromissos|atividades|acompanhamento)|afazeres|(?:pontos|temas|assuntos|coisas"
    r"|questoes|itens) (?:pendentes|em aberto|abertos|abertas"
    r"|por resolver)|(?:pontos|itens) de (?:ac?cao|acompanhamento|seguimento)|(?:coisas "
    r"|o que ha )?(?:por|a|para) fazer|o que (?:fazer"
    r"|ha (?:a|para) fazer|falta fazer|fica por fazer|temos (?:de|que|a|para) fazer)"
    r"|(?:antes d|ate |para )(?:a |o )?(?:a |a nossa )?proxim[ao](?: (?:reuniao|chamada|vez|sessao|call"
    r"|conversa))?"
    r"|quem faz o que|quem deve o que(?: a quem)?|quem fica com o que|o que cada (?:um|parte) (?:deve|faz"
    r"|tem de fazer)|o que fica para (?:cada um|fazer)"
    r"|atribuicoes|entregaveis|demandas|o que ficou (?:combinado|acordado|decidido fazer)|medidas a tomar"
    r"|(?:licao|licoes|dever|deveres) de casa"
    r"|trabalhos? de casa|tpc)"
)
_BEFORE = (
    r"(?:(?:nov[oa]s|noss[oa]s|voss[oa]s|seus|suas|meus|minhas|os|as|principais|outr[oa]s|demais|tod[oa]s"
    r"|resumo d[aoe]s?|lista d[aoe]s?"
    r"|decisoes e|deliberacoes e|acordos e|conclusoes e|notas e|resumo e|quadro d[aoe]s?|d[aoe]s?) )*"
)
_WHICH = (
    r"(?: (?:pendentes?|acordad[oa]s?|combinad[oa]s?|abert[oa]s?|em aberto|nov[oa]s?|atribuid[oa]s?"
    r"|definid[oa]s?|derivad[oa]s?|decorrentes|sugerid[oa]s?"
    r"|propost[oa]s?|recomendad[oa]s?|imediat[oa]s?|urgentes?|principais|chave|corretiv[oa]s?"
    r"|correctiv[oa]s?|preventiv[oa]s?|necessari[oa]s?"
    r"|assumid[oa]s?|estabelecid[oa]s?|gerad[oa]s?|intern[oa]s?|privad[oa]s?|noss[oa]s|voss[oa]s"
    r"|identificad[oa]s?|em curso|em andamento|vencid[oa]s?"
    r"|atrasad[oa]s?|restantes|partilhad[oa]s"
    r"|compartilhad[oa]s|conjunt[oa]s|semanais|mensais|finais|concret[oa]s|seguintes|proxim[oa]s"
    r"|prioritari[oa]s|de (?:acompanhamento|melhoria|seguimento)))*"
)
_AFTER = (
    r"(?: ?(?:-|:|/|,|&|\||\() ?.{1,60}| (?:e|d[aoe]s?|para|por|com|antes|ate|ao?s?|em|n[ao]s?|desde|apos"
    r"|segundo|pel[ao]s?) ?.{0,60})?"
)

_STATE = (
    r"(?:feit|realizad|concluid|terminad|finalizad|fechad|encerrad|cumprid|resolvid|executad|solucionad"
    r"|acabad|despachad|completad)[oa]s?|entregues?"
)
_GONE = (
    r"(?:(?:cancelad|descartad|anulad|abandonad|retirad|rejeitad|eliminad|desconsiderad|excluid"
    r"|recusad)[oa]s?|sem efeito|(?:fechad|encerrad)[oa]s? sem (?:fazer|acao|acoes|realizar)"
    r"|(?:que )?(?:ja nao|nao mais) (?:se aplicam?|(?:e|sao) necessari[oa]s?|(?:e|sao) precis[oa]s?"
    r"|fazem? sentido|se justificam?|necessari[oa]s?))"
)
_THINGS = (
    r"(?:ac?cao|ac?coes|tarefas?|compromissos?|pendencias?|pendentes|pontos|temas|assuntos|ac?tividades"
    r"|acordos|encaminhamentos|itens)"
)
_SINCE = (
    rf"(?: (?:desde|em|d[aoe]s?|durante|ate|n[ao]s?) .{{1,40}}| (?:est[ea]|ess[ea]|[oa]) {CALL}.{{0,20}})"
)

CLOSING_HEADINGS = (
    rf"\b(?<!\bnao )(?<!\bpor )(?<!\bser )(?<!\bsem )(?<!\bserem )(?:{_STATE}|{_GONE}|enviad[oa]s?"
    rf"|pront[oa]s?|suspens[oa]s?"
    r"|nao (?:acordad|aprovad)[oa]s?|arquivad[oa]s?)\b"
)
STATE_HEADINGS = (
    rf"(?:(?:ja|recentemente|agora|tudo|todos|todas|{_THINGS}) )*(?:{_STATE}|{_GONE}|enviad[oa]s?)\b"
)
STATE_ADVERBS = (
    r"^(?:(?:ja(?! nao\b)|recentemente|agora|tambem|o que ja (?:esta|foi)|o que (?:esta|foi)) )+|(?: (?:ja"
    r"|recentemente|agora|hoje|esta semana|nesta semana|essa semana"
    r"|na semana passada|a semana passada|desta vez|este mes|nesta (?:chamada|reuniao|sessao)|desde entao"
    r"|ate (?:hoje|agora|a data|o momento)))+$"
)
LABEL_ROWS = (
    rf"(?:{_THINGS} )?(?:(?:ainda|continuam?) )?(?:abert[oa]s?|em aberto|pendentes?|em (?:curso|andamento"
    rf"|progresso|espera)|nov[oa]s?|por fazer|a fazer"
    r"|por iniciar|a iniciar|nao iniciad[oa]s?|bloquead[oa]s?|vencid[oa]s?|atrasad[oa]s?|em atraso"
    r"|ativ[oa]s?|transitad[oa]s?)"
)
AGREED = rf"lembretes?|nao esquecer|{NEW_LIST['pt']}|{WHAT_WAS_AGREED['pt']}"
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = r"programa(?: (?:(?:d[aoe]|para) )?(?:a |o )?(?:\d|proxim|sessao|jornada|dia|visita|evento).{0,30})?"
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIPPED,
        (
            r".*\b(?:modelos? de (?:ata|acta|documento|reuniao)|templates?)\b.*|modelo|como (?:usar"
            r"|utilizar|ler|preencher)\b.*|instrucoes.*|exemplos?(?: de .*)?"
            r"|(?:matriz|tabela|quadro) (?:raci|de (?:responsabilidad(?:e|es)"
            r"|atribuicao de responsabilidades|escalonamento|escalada|permissoes|comunicac(?:ao|oes)"
            r"|papeis))"
            r"|(?:processo|procedimento|plano|protocolo) de (?:emergencia|contingencia)"
            r"|(?:niveis|tempos) de (?:escalonamento|escalada)|historico.*"
            r"|controlo de (?:alteracoes|versoes|documentos?).*"
            r"|controle de (?:alteracoes|mudancas|versoes|documentos?|presenca).*"
            r"|(?:registo|registro) de (?:alteracoes|versoes|revisoes|mudancas|presencas?).*"
            r"|(?:.* )?transcricao(?: .*)?|(?:lista|folha) de presencas?"
            r"|glossario|manual d[aoe]s? .*|guia (?:de|do|da|para) .*"
        ),
    ),
    (
        Kind.RULES,
        (
            r"escalonamentos?|escaladas?|(?:processo|procedimento|via|caminho|politica|plano|protocolo) de"
            r" (?:escalonamento|escalada)|permissoes(?: .*)?|(?:papeis|funcoes)(?: e (?:responsabilidades"
            r"|permissoes))?|responsabilidades(?: .*)?|direitos de acesso|regras (?:de|do|da) .*|presencas?"
            r"|como trabalhamos(?: juntos)?"
        ),
    ),
    (
        Kind.WINS,
        (
            r"(?:(?:nossos|nossas|os|as|principais|grandes|pequenas|novas|ultimas|seus"
            r"|suas) )*(?:conquistas?|sucessos?|vitorias?|exitos?|casos de sucesso|boas noticias"
            r"|celebracoes|marcos (?:alcancados|atingidos|cumpridos))(?: (?:desde|d[aoe]s?|em|n[ao]s?|ate"
            r"|e|mais|para) ?.{0,40}"
            r"| (?:recentes|destacad[oa]s|principais|alcancad[oa]s|obtid[oa]s|chave)(?: .{0,40})?)?"
            r"|(?:avancos|resultados) e (?:conquistas|sucessos)"
            r"|resultados (?:obtidos|alcancados|conseguidos|atingidos)|o que (?:correu|foi|deu"
            r"|funcionou) (?:bem|certo)|o que (?:conseguimos|alcancamos|ja conseguimos)"
        ),
    ),
    (
        Kind.MATTERS,
        (
            r"(?:assuntos|temas|pontos|questoes) (?:pendentes|decorrentes"
            r"|que ficaram pendentes) (?:d[aoe]s?|desde) .*"
            r"|(?:leitura|revisao|aprovacao)(?: e (?:aprovacao|leitura|acompanhamento))? da (?:ata"
            r"|acta)(?: .*)?|assuntos decorrentes"
        ),
    ),
    (
        Kind.DONE,
        (
            rf"(?:{_THINGS} )?(?:ja )?(?:{_STATE})(?: {_THINGS})?(?:{_SINCE})?"
            rf"|{_THINGS} (?:que )?(?:ja )?(?:estao? |foram |foi )?(?:{_STATE})(?:{_SINCE})?"
            rf"|o que (?:ja )?(?:foi feito|se fez|fizemos|esta feito|foi concluido)(?:{_SINCE})?"
            rf"|trabalho realizado.{{0,40}}"
        ),
    ),
    (Kind.DROPPED, rf"(?:{_THINGS} )?(?:{_GONE})(?: {_THINGS})?(?:{_SINCE})?"),
    (
        Kind.CARRIED,
        (
            rf"(?:.* )?(?:transitad[oa]s?|herdad[oa]s?|transportad[oa]s?|que (?:vem|ficaram"
            rf"|transitam) (?:d[aoe]s?|pendentes))\b.*"
            rf"|(?:revisao|acompanhamento|seguimento|estado|status|ponto de situacao|atualizacao"
            rf"|actualizacao|avancos?|andamento|cumprimento|follow-up|verificacao)"
            rf" (?:d[aoe]s?|sobre|aos?|n[ao]s?) {_THE}(?:acordos|deliberacoes|{_ACTION}).*"
            rf"|(?:{_BEFORE})(?:acordos|{_ACTION}){_WHICH} (?:d[aoe]s?|desde|n[ao]s?) {_THE}{_LAST}.*"
            rf"|(?:revisao|acompanhamento|seguimento|continuacao) (?:d[aoe]s?|a) {_THE}{_LAST}.*"
            rf"|(?:{_BEFORE})(?:acordos|{_ACTION}){_WHICH} (?:anteriores|anterior|passad[oa]s"
            rf"|herdad[oa]s)\b.*"
            rf"|{_ACTION}{_WHICH} (?:de|do dia) (?:\d|segunda|terca|quarta|quinta|sexta|janeiro|fevereiro"
            rf"|marco|abril|maio|junho|julho|agosto|setembro|outubro"
            r"|novembro|dezembro).*|(?:ainda|continuam?|permanecem?) (?:abert[oa]s?|em aberto|pendentes?)"
            r"|pendentes? (?:d[aoe]s?|desde) (?:antes|a vez passada|outr[oa]s? .*)"
            r"|o que ficou pendente.*"
        ),
    ),
    (Kind.MATTERS, LAST_TIME),
    (Kind.LISTS, AGENDA),
    (
        Kind.MIXED,
        (
            r"(?:ficou|foi) (?:combinado|acordado|decidido|definido)(?: que| o seguinte)?"
            r"|(?:combinamos|acordamos|acordado|combinado)(?: o seguinte)?|"
            r"(?:(?:principais|nossos|os|novos) )?(?:acordos|combinados|resolucoes)(?: (?:tomados"
            r"|alcancados|firmados|d[aoe]s?|gerais|finais) ?.{0,40})?"
            r"|(?:.* )?(?:decisoes|deliberacoes|acordos|notas|discussao|ata|resultados|conclusoes"
            r"|resolucoes|temas) ?(?:,|/|&|\+|e) ?(?:as |os )?(?:ac?coes|compromissos"
            r"|tarefas|proximos passos|pendencias|encaminhamentos|acompanhamento|atividades)(?: .{0,40})?"
            r"|(?:ac?coes|compromissos|tarefas|proximos passos|pendencias|encaminhamentos) ?(?:,|/|&|\+"
            r"|e) ?(?:decisoes|deliberacoes|acordos|notas|discussao|conclusoes)(?: .{0,40})?"
        ),
    ),
    (
        Kind.LISTS,
        (
            r"(?:lista|listagem|relacao) d[aoe]s? (?:compras?|convidados|materiais|material|bagagem"
            r"|precos|leitura|desejos|verificacao|controle|controlo|distribuicao"
            r"|equipamentos?|documentos|documentacao)\b.*|(?:coisas|o que) (?:a |para )?(?:trazer|levar"
            r"|comprar)|(?:.* )?(?:ordem de trabalhos|ordem do dia|agenda|pauta"
            r"|programa)\b.*|(?:temas|pontos|assuntos|topicos) (?:a (?:tratar|discutir)|para .*|do dia)"
            r"|links?(?: .*)?|referencias|recursos|anexos|registr?os da reuniao"
            r"|faturas?|facturas?|ideias?(?: para .*)?|opcoes|estacionamento|menu|requisitos"
        ),
    ),
    (
        Kind.ATTENDEES,
        (
            r"(?:lista de )?(?:participantes|presentes|convidad[oa]s|convocad[oa]s|membros presentes"
            r"|pessoas presentes|intervenientes)"
            r"|quem (?:esteve|participou|compareceu|estava)(?: presente)?|pessoas"
        ),
    ),
    (
        Kind.TALK,
        (
            r"(?!em )(?!.*\b(?:em aberto|por resolver|ac?cao|ac?coes|proximos passos|compromissos|tarefas"
            r"|pendencias|pendentes"
            r"|por fazer|a fazer|encaminhamentos)\b)(?:.* )?(?:discuss(?:ao|oes)"
            r"|debate|decis(?:ao|oes)|deliberac(?:ao|oes)|notas|anotacoes|ata|acta|detalhes?"
            r"|resumo(?: executivo)?|visao geral|riscos?|incidentes|problemas|bloqueios"
            r"|impedimentos|perguntas?|duvidas|questoes|novidades|at(?:ualizacao|ualizacoes)|avancos?"
            r"|progresso|andamento|contexto|enquadramento|temas?(?: tratados"
            r"| discutidos)?|assuntos(?: tratados| discutidos| gerais)?|topicos?|pontos (?:tratados|chave"
            r"|discutidos)|comentarios|observacoes|introducao|noticias|orcamento|financas"
            r"|numeros|kpis?|metricas|indicadores|ausentes|diversos|outros(?: assuntos)?|objec?tivos?"
            r"|metas|conclus(?:ao|oes)|reflexoes|o que foi falado|desenvolvimento"
            r"|relatorios?|situacao(?: atual)?|ponto de situacao|estado(?: atual| geral"
            r"| d[aoe]s? .{1,40})?|status(?: geral| d[aoe]s? .{1,40})?|cronograma|calendario|marcos"
            r"|datas importantes|o que fizemos)(?: (?:d[aoe]s?|sobre|para|por|com|e|em|n[ao]s?"
            r"|desde|(?:tomad|adotad|acordad|previ|gera|chave|principa|tratad|discutid|importante"
            r"|relevante|adiciona|fina|complet|destacad|intern|extern|recent)\w*) ?.{0,60})?"
            rf"|(?:proxim|seguinte)[oa]? {CALL}\b.*|(?:notas|anotacoes) (?:rapidas|completas)"
        ),
    ),
    (Kind.ACTIONS, rf"{_BEFORE}{_ACTION}{_WHICH}{_AFTER}\??"),
    (
        Kind.ACTIONS,
        (
            r"o que se segue|(?:quem|o que) (?:deve|devem|faz|fara|fazem|vai fazer) .*|o que (?:nos|lhes?"
            r"|me) (?:deve"
            r"|devem|cabe).*|(?:acompanhamentos?|seguimentos?)(?: .{0,40})?"
            r"|(?:ainda )?(?:abert[oa]s?|em aberto|pendentes?)(?: (?:d[aoe]s?|por) .{1,40})?|em (?:curso"
            r"|andamento|progresso|espera)|(?:por|a) iniciar"
            r"|(?:ainda )?nao (?:iniciad[oa]s?|feit[oa]s?|terminad[oa]s?|concluid[oa]s?)"
            r"|(?:a espera|em espera|a aguardar|aguardando)(?: .*)?|bloquead[oa]s?"
            r"|o que (?:falta|resta)(?: fazer| .{1,40})?|o que precisamos(?: d[aoe]s? .{1,40})?"
            r"|trabalhos? (?:pendentes?|em curso|em andamento)|(?:ac?coes|tarefas"
            r"|compromissos)(?: [\w.'&-]+){1,3}"
        ),
    ),
    (Kind.DONE, FINISHED["pt"]),
    (Kind.DROPPED, LET_GO["pt"]),
    (Kind.MIXED, AGREED),
    (Kind.MATTERS, ABOUT_LAST_TIME),
    (Kind.MIXED, SIGN_OF_NEW),
    (Kind.TALK, STANDING["pt"]),
)
