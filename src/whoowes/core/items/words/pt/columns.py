"""Portuguese: how columns and their cells are worded, beside the headers themselves."""

from whoowes.core.items.words.table import Role, keys

PHRASES = (
    (
        Role.OWNER,
        (
            r"(?:equipa|equipe|area|departamento|setor|sector|unidade|parte|socio|tecnico"
            r"|escritorio) responsavel\b.*"
        ),
    ),
    (Role.OWNER, r"resp\.? .*"),
    (Role.DUE, r"(?:limite de|entregar (?:ate|em|antes de)|quando (?:se entrega|sera feito|termina))\b.*"),
    (Role.TASK, r"o que (?:faremos|vamos fazer|fara .*|precisamos .*)"),
    (
        Role.OWNER,
        (
            r"(?:responsave(?:l|is)|encarregad[oa]s?|dono|lider) (?:d[aoe]s?|pel[ao]s?|por|principal|atribuid"
            r"|cliente|tecnico)\b.*"
        ),
    ),
    (Role.OWNER, r"quem (?:e o responsavel|faz|fara|vai fazer|executa|trata|resolve|cuida|assume)\b.*"),
    (
        Role.TASK,
        (
            r"(?:descricao|nome|titulo) d[aoe]s? (?:tarefas?|acao|acoes|accao|atividades?|compromissos?"
            r"|pendencias?)\b.*"
        ),
    ),
    (
        Role.DONE,
        r"(?:acoes|tarefas|atividades|compromissos) (?:concluid|realizad|feit|terminad|encerrad|fechad)[oa]s",
    ),
    (
        Role.TASK,
        (r"(?:ac?cao|ac?coes|tarefas?|compromissos?|atividades?|pendencias?|encaminhamentos?) .+"),
    ),
    (
        Role.TASK,
        (
            r"o que (?:fazer|sera feito|vai ser feito|deve ser feito|e preciso|ha a fazer|falta"
            r"|ficou combinado)\b.*"
        ),
    ),
    (Role.DUE_REVISED, r"nov[oa] (?:prazo|data)\b.*"),
    (Role.DUE_ORIGINAL, r"(?:prazo|data) (?:\w+ ){0,3}(?:original|inicial|anterior)"),
    (Role.COMPLETED_ON, r"(?:data|conclusao|entrega) (?:\w+ ){0,3}(?:real|efetiva|efectiva)"),
    (
        Role.DUE,
        (
            r"(?:data limite|data prevista|data estimada|data de (?:entrega|vencimento)|prazo|previsao"
            r"|vencimento) (?:d[aoe]s?|para|previst|estimad|acordad|maxim)\w*\b.*"
        ),
    ),
    (Role.STATUS, r"(?:status|estado|situacao|andamento|progresso) (?:d[aoe]s?|atual|em)\b.*"),
    (
        Role.NOTES,
        (
            r"(?:comentarios?|notas?|observac(?:ao|oes)|atualizac(?:ao|oes)) (?:d[aoe]s?|sobre|adicionais"
            r"|gerais|e|finais)\b.*"
        ),
    ),
    (
        Role.RESULT,
        (
            r"(?:resultados?|impactos?|beneficios?|economia|poupanca) (?:d[aoe]s?|obtid|alcancad|no|na|gerad"
            r"|para)\w*\b.*"
        ),
    ),
    (Role.PRIORITY, r"prioridade (?:d[aoe]s?|para)\b.*"),
)
"""Longer headers: what they name comes first ("*Responsável* pela tarefa")."""

JOINERS = r" (?:e/ou|e|ou|x) | ?(?:/|\+|,) ?"
FILLERS = keys("o|a|os|as|nosso|nossa|nossos|nossas|principais|principal|nova|novas|outras|seu|sua")
ACTION_TYPES = (
    r"ac?c(?:ao|oes)|tarefas?|compromissos?|pontos? de ac?cao|pendencias?|pendentes?|a(?:c)?tividades?"
    r"|proximo passo|acompanhamento|encaminhamentos?|demandas?"
)
LOG_TYPES = (
    r"riscos?|incidentes?|problemas?|decis(?:ao|oes)|deliberac(?:ao|oes)|acordos?|pressupostos?"
    r"|premissas?|dependencias?|perguntas?|duvidas?|questoes|questao"
    r"|informac(?:ao|oes)|informativo|notas?|mudancas?|alterac(?:ao|oes)|bloqueios?|impedimentos?"
    r"|marcos?|temas?"
)
CHANGES = (
    r"(?:criar|modificar|eliminar|apagar|excluir|atualizar|actualizar|editar|adicionar|acrescentar"
    r"|remover|renomear|mover|manter|sem alteracoes|novo|criado|modificado"
    r"|eliminado|alterar|alteracao|criacao)"
)
EXPLAINING = keys(
    "significado|condicao|condicoes|se|gatilho|cenario|ritual|caminho|escalar para|frequencia"
    "|periodicidade|permissao|permissoes"
)
ROLE_HEADERS = keys(
    "suplente|substituto|substituta|o que|oque|responsabilidade|responsabilidades|entregavel|entregaveis"
    "|atividade|atividades|actividade|actividades|medida|medidas|demanda"
)
DUE_LIKE = (
    r"\b(?:(?:em|dentro de|daqui a) (?:\d+|uma?|dois|duas|tres|quatro|uns|umas|poucos) (?:dias?|semanas?"
    r"|mes(?:es)?)|segunda|terca|quarta|quinta|sexta|sabado|domingo|seg|ter|qua|qui|sex|sab|dom|janeiro"
    r"|fevereiro"
    r"|marco|abril|maio|junho|julho|agosto|setembro|outubro"
    r"|novembro|dezembro|fev|abr|mai|ago|set|out|dez|hoje|amanha|depois de amanha|(?:est|ness|nest"
    r"|dest)[ea] (?:semana|tarde|quinzena|mes|trimestre|ano)"
    r"|(?:fim|final|finais|inicios?|meados|fecho|fechamento) d[aoe]|proxim[oa]|(?:para a "
    r"|na )?semana que vem|mes que vem|semana \d+|seguinte|antes d[aoe]|ate"
    r"|o (?:mais cedo|quanto antes|mais rapido) possivel|quanto antes|o quanto antes"
    r"|assim que possivel|logo que possivel|ja|urgente|imediat[oa](?:mente)?|de imediato|em curso"
    r"|em andamento"
    r"|continu[oa]|permanente|(?:por|a) (?:definir|confirmar|determinar|acordar|combinar|marcar)"
    r"|pendente|feit[oa]|concluid[oa]|realizad[oa]|natal|pascoa|carnaval|verao|trimestre|semestre"
    r"|quinzena|agora|ferias)\b"
)
DURATIONS = (
    r"(?:meia hora|meio dia|uma? (?:hora|dia|semana|mes|ano)|(?:cerca de |aprox\.? |max\.? |uns |umas "
    r"|de )?[~<>]?\s?\d+(?:[.,]\d+)?(?:\s?(?:-|a|ou"
    r"|e)\s?\d+)?\s?(?:min|mins|minutos?|h|hs|hrs?|horas?|d|dias?(?: uteis| util| corridos| seguidos)?"
    r"|semanas?|sem|mes(?:es)?|anos?|sprints?|trimestres?)\.?(?: aprox\.?)?)|(?:dia|semana|sprint|mes"
    r"|fase|t|d"
    r"|j) ?[+-]?\s?\d+(?:\s?(?:-|a|e)\s?(?:d\+)?\d+)?(?: (?:dias?|semanas?))?"
    r"|[+-]\s?\d+ (?:dias?|semanas?|horas?|meses)"
)
NAMING_ACTIONS = (
    r"\b(?:ac?coes|ac?cao|proximos passos|passos seguintes|proximas etapas|por fazer|a fazer"
    r"|acompanhamentos?|compromissos?|(?:dever|deveres|licao|trabalho) de casa|tpc"
    r"|acordad[oa]s?|combinad[oa]s?|encaminhamentos?|providencias|acordos)\b"
)
SHARED = (
    r"(?:o )?clientes?|(?:com)?partilhad[oa]s?|extern[oa]s?|public[oa]s?|visivel|tod[oa]s|amb[oa]s"
    r"|abert[oa]|interno e externo"
)
YES = (
    r"(?:sim|s|claro|verdadeiro|feit[oa]s?|pront[oa]|concluid[oa]|complet[oa]|completad[oa]|terminad[oa]"
    r"|fechad[oa]|encerrad[oa]|realizad[oa]|cumprid[oa]|finalizad[oa]|entregue)[^\w?]*"
)
NO = r"(?:nao|ainda nao|falso|pendente|abert[oa]|em aberto|por fazer|a fazer)\W*"
COLOURS = (
    r"(?:(?:vermelh[oa]|ambar|amarel[oa]|verde|laranja|azul|cinzent[oa]|cinza|pret[oa]|branc[oa]|semaforo"
    r"|farol)\b[ /,:]*)+"
)
