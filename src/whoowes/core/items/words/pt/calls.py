"""Portuguese: what is a call, who was on it, and what no part of one is."""

from whoowes.core.items.words.next_calls import next_alone
from whoowes.core.items.words.pt.reviews import LAST_TIME
from whoowes.core.items.words.pt.sections import AGENDA, AGREED

_INTERNAL = r"(?:intern|privad)[oa]s?"

PLAIN_HEADINGS = (
    LAST_TIME,
    AGENDA,
    AGREED,
    (
        r"(?:assuntos|temas) (?:gerais|diversos|varios)|outros(?: temas| assuntos)?|informes|avisos"
        r"|comentarios|observacoes|conclusoes|orcamento|perguntas|duvidas|bloqueios|objec?tivos|marcos"
        r"|(?:ficou|foi) (?:combinado|acordado|decidido|definido)(?: que| o seguinte)?"
        r"|(?:combinamos|acordamos|acordado|combinado)(?: o seguinte)?|indicadores"
    ),
    (
        r"(?:(?:nov[oa]s|noss[oa]s|seus|suas|outr[oa]s|principais) )?(?:ac?cao|ac?coes|tarefas?"
        r"|a(?:c)?tividades|proximos passos|passos seguintes|proximas etapas|compromissos|pendencias"
        r"|pendentes|quem faz o que|plano de ac?cao|lista de (?:ac?coes|tarefas|pendencias)|por fazer|a fazer"
        r"|(?:pontos|temas|assuntos) (?:pendentes|em aberto)|encaminhamentos|providencias"
        r"|(?:pontos|itens) de ac?cao|acordos(?: e (?:compromissos|ac?coes|tarefas))?|combinados"
        r"|(?:dever|deveres|licao|trabalhos?) de casa|tpc)"
        r"(?: (?:acordad[oa]s|combinad[oa]s|pendentes|abert[oa]s|em aberto|a realizar|sugerid[oa]s"
        r"|internas|internos|concluidas|realizadas|anteriores)"
        r"| (?:para|d[aoe]s?) .{1,30}|\(.{1,30}\))?"
    ),
    (
        r"participantes|presentes|presencas|ausentes|ordem de trabalhos|ordem do dia|agenda|pauta"
        r"|discussao|decis(?:ao|oes)|deliberac(?:ao|oes)|notas|anotacoes|ata|acta|resumo|diversos"
        r"|outros assuntos|riscos|problemas|contexto|enquadramento|assuntos tratados"
        r"|pontos discutidos|convidados"
    ),
    (
        r"feit[oa]s? desde .{1,30}|(?:seguimento|revisao) d[ae]s? (?:tarefas|ac?coes)"
        r"|conquistas|sucessos|vitorias|boas noticias|feit[oa]s?|realizad[oa]s?|concluid[oa]s?"
        r"|terminad[oa]s?|fechad[oa]s?|encerrad[oa]s?|cancelad[oa]s?|descartad[oa]s?"
        r"|transitad[oa]s?|(?:ainda |continuam? )(?:abert[oa]s?|em aberto|pendentes?)"
        r"|pendentes? da (?:ultima|semana|reuniao|chamada|sessao).{0,30}"
    ),
    (
        rf"(?:(?:notas|tarefas|ac?coes) )?{_INTERNAL}|(?:so|apenas) interno|uso interno|detalhes?"
        rf"|novidades|introducao|modelo"
    ),
)
LABELLED_LINE = (
    r"(?:data(?: e hora| da (?:reuniao|chamada|sessao))?|hora|horario|legenda|chamadas|participantes"
    r"|presentes|presencas"
    r"|ausentes|convidados|convocados|local|onde|modalidade|preside|modera|relator|redigido por"
    r"|ata elaborada por|autor|elaborado por|proxim[oa] (?:chamada|reuniao|sessao|call|encontro"
    r"|conversa)) ?:"
)
GROUPS = (
    r"(?:o |a |os |as )?(?:clientes?|consultora?|consultores|assessora?|assessores|agencia|equipa|equipe"
    r"|time|escritorio|fornecedor|contabilista)|nos|(?:voces|vos)(?: dois| duas)?|ambos"
    r"|ambas(?: as partes)?|tod[oa]s"
    r"|(?:da |por )?(?:nossa|vossa|sua|tua) parte|(?:do )?(?:nosso|vosso|seu) lado|(?:da "
    r"|por )?parte do cliente|lado (?:do )?cliente|voce|tu|eu|conjunt[oa]s?|(?:com)?partilhad[oa]s?"
    r"|os dois|em comum"
)
OUTSIDE = (
    r"introducao|intro|acerca d[aoe](?: .*)?|sobre (?:nos|o cliente|a empresa|este documento)|modelo"
    r"|.*\bmodelos? de (?:ata|acta|documento|reuniao)\b.*|orcamentos?(?: .*)?|preparac(?:ao|oes)\b.*"
    r"|glossario"
    r"|contat?c?tos?|(?:dados|informacoes) de conta(?:c)?to|como (?:usar|utilizar|ler|funciona"
    r"|trabalhamos)\b.*|links(?: .*)?|(?:perfil|ficha)(?: .*)?|enquadramento|visao geral|arquivo"
    r"|bem-?vind[oa]s?|leia-?me|instrucoes|perguntas frequentes|leitura previa|transcricao"
    r"|(?:rascunho d[aoe] )?(?:ordem de trabalhos|ordem do dia|agenda|pauta) (?:para|da proxima"
    r"|de)\b.*|exemplos?|rascunhos"
    r"|ideias?|lista de ideias|recursos|anexos?\b.*|indice|conteudos?|sumario"
)
CALL_WORDS = (
    r"\b(?:chamadas?|reuni(?:ao|oes)|sess(?:ao|oes)|videochamadas?|videoconferencias?|notas|anotacoes"
    r"|atas?|actas?|encontros?|acompanhamentos?|semanal|quinzenal|mensal|bimestral|trimestral|oficina"
    r"|entrevistas?|visitas?|consultas?|comite|conselho|conversas?|participantes|ordem de trabalhos"
    r"|ordem do dia|agenda|pauta|resumo|arranque|mentoria|tutoria|assessoria|ponto de situacao"
    r"|alinhamentos?|ligacao|telefonema|telefonica|com o cliente|semana|daily|checkpoint)\b"
)
NOT_A_CALL = (
    r"\b(?:(?:ac?coes|tarefas|pendencias|pendentes|compromissos|acordos|encaminhamentos) (?:d[aoe]|desde)"
    r"|(?:revisao|acompanhamento|seguimento|estado|status) d[aoe]s? (?:ac?coes|tarefas|pendencias"
    r"|pendentes|compromissos|acordos)"
    r"|(?:proxim|seguinte)[oa]?s? (?:chamada|reuniao|sessao|call|encontro|conversa|revisao|passos)"
    r"|desde|ate|vence|vencimentos?|vencem|data limite|prazo|lancamento|entrada em producao|entrega"
    r"|orcamento|modelo de|preparacao|preparar|(?:ordem de trabalhos|agenda|pauta) (?:para"
    r"|da proxima)|introducao|(?:ata|acta) da (?:reuniao )?anterior|da (?:ultima|anterior)"
    r"|transitad[oa]s"
    r"|atualizacao d[aoe]|alteracoes|mudancas|movid[oa]|antes d[aoe]|depois d[aoe]|adiad[oa]"
    r"|cancelad[oa]|aniversario|ferias|feriado|cronograma|calendario|marco d[aoe]|planead[oa]"
    r"|prevista?o?|fatura"
    r"|factura|contrato|versao|atualizado|criado|exemplo|comeca|inicia|termina|valido|vigente"
    r"|objetivo|meta|caduca|expira|evento|conferencia|feira|arquivo|a partir d[aoe])\b"
)
OTHER_DATE = (
    r"\b(?:antes d[aoe]|depois d[aoe]|ate|desde|vence|para|a partir d[aoe]|apos) ?(?:[oa] |ao )?(?:dia )?$"
)
TOPIC_WORDS = (
    r"\b(?:lancamento|entrada em producao|entrega|prazo|evento|conferencia|feira|vencimento|fecho"
    r"|fechamento)\b"
)
DATE_LINE = (
    r"(?:(?:data|dia)(?: (?:e (?:hora|local)|da (?:reuniao|chamada|sessao|visita|videochamada|call)"
    r"|do (?:encontro|comite)|de realizacao))?(?:(?:,| e)? (?:hora|local))*|realizada em|realizada a"
    r"|quando|local e data|data/hora|(?:chamada|reuniao|sessao) de) ?(?::|-|\t)"
)
NOT_CALL_DATE = (
    r"\b(?:atualizad[oa]|atualizacao|vence|vencimento|limite|criad[oa]|modificad[oa]|proxim[oa]|seguinte"
    r"|ate|antes|fatura|caduca|inicio|desde|prazo|entrega)\b"
)
ATTENDEES_LINE = (
    r"(?:(?:lista de )?(?:participantes|presentes|presencas|convidad[oa]s|convocad[oa]s|intervenientes)"
    r"|participam|participaram|estiveram presentes|na chamada|na reuniao|com|pessoas|quem|membros)\b ?:?"
)
ABSENT_LINE = (
    r"(?:ausentes?|ausencias|faltas|justificad[oa]s|justificacoes|nao (?:participou|participaram"
    r"|compareceu|compareceram|estiveram)|com copia|cc|em copia)\b"
)
NEXT_CALL = (
    r"(?:(?:(?:a |o |nossa |nosso )?(?:data (?:da|para a) )?)(?:proxim|seguinte)[oa]? (?:chamada|reuniao"
    r"|sessao|call|encontro|visita|videochamada|comite|convocatoria|conversa|contacto|contato|revisao"
    r"|ponto de situacao|alinhamento|vez)\b|(?:vemo-nos|falamos|reunimo-nos|nos (?:vemos|falamos"
    r"|reunimos)|voltamos a (?:falar|reunir|encontrar))\b)"
    rf"|{next_alone(r'(?:a |o )?proxim[oa]')}"
)
TOPIC_OF_CALL = (
    r"\b(?:chamadas?|calls?|reuniao|sessao|visita|oficina|comite|videochamada) (?:d[aoe]s?|sobre|para)"
    r" (?:o |a |os |as )?(?!(?:acoes|tarefas|pendencias|compromissos|acordos|ontem|antes)\b)[\w'-]+"
    r"(?: d[aoe]s? [\w'-]+)?"
)
