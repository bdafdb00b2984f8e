"""Portuguese column headers, of Brazil and of Portugal, in the old spelling too ("Acção")."""

from whoowes.core.items.words.table import Role, keys

HEADERS = {
    Role.TASK: keys(
        "da ultima vez|da vez passada|de antes|"
        "acao|acoes|accao|accoes|acao a realizar|acoes a realizar|acao a tomar|acoes a tomar"
        "|acao a desenvolver"
        "|acoes a desenvolver|acao a executar|acoes a executar|acao acordada|acoes acordadas|acao necessaria"
        "|acoes necessarias|acao corretiva|acoes corretivas|acao correctiva|acao preventiva|acoes preventivas"
        "|acao de melhoria|acoes de melhoria|acao pendente|acoes pendentes|acao proposta|acoes propostas"
        "|acao requerida|acoes requeridas|acao definida|acoes definidas|accao a realizar|accoes a realizar"
        "|item de acao|itens de acao|ponto de acao|pontos de acao|ponto de accao|pontos de accao|tarefa"
        "|tarefas"
        "|tarefa atribuida|tarefas atribuidas|tarefa pendente|tarefas pendentes|tarefa a realizar"
        "|tarefas a realizar|nome da tarefa|atividade|atividades|actividade|actividades|atividade a realizar"
        "|atividades a realizar|atividade pendente|atividades pendentes|compromisso|compromissos"
        "|compromisso assumido|compromissos assumidos|proximo passo|proximos passos|primeiro passo"
        "|primeiros passos|passo seguinte"
        "|passos seguintes|proxima etapa|proximas etapas|proxima acao|proximas acoes|proximas tarefas"
        "|pendencia"
        "|pendencias|pendente|pendentes|encaminhamento|encaminhamentos|providencia|providencias|diligencia"
        "|diligencias|a fazer|por fazer|que fazer|o que fazer|o que|o que e|oque|o que sera feito"
        "|o que vai ser feito|o que deve ser feito|o que foi combinado|o que foi acordado|o que prometemos"
        "|combinado|combinados|medida|medidas|medida a tomar|medidas a tomar|entregavel|entregaveis|demanda"
        "|demandas|dever de casa|licao de casa|trabalho de casa|tpc|afazeres|assunto pendente"
        "|pontos pendentes"
        "|ponto pendente|item pendente|itens pendentes"
    ),
    Role.WEAK_TASK: keys(
        "descricao|detalhe|detalhes|detalhamento|acordo|acordos|deliberacao tomada|ponto|pontos|item"
        "|itens|titulo"
        "|nome|resumo|passo|passos|etapa|etapas|resposta|pedido|pedidos|solicitacao|solicitacoes|documento"
        "|documentos|documentacao|seguimento|acompanhamento|recomendacao|recomendacoes|proposta|propostas"
        "|iniciativa|iniciativas|conclusao|conclusoes|requisito|requisitos"
    ),
    Role.ISSUE: keys(
        "problema|problemas|questao|questoes|incidente|incidentes|risco|riscos|bloqueio|bloqueios|impedimento"
        "|impedimentos|pergunta|perguntas|duvida|duvidas|questao em aberto|preocupacao|preocupacoes"
        "|marco|marcos"
        "|objetivo|objetivos|objectivo|objectivos|meta|metas|projeto|projetos|projecto|projectos|frente"
        "|constatacao|nao conformidade|oportunidade de melhoria"
    ),
    Role.DECISION: keys(
        "decisao|decisoes|decisao necessaria|decisao pendente|decisoes pendentes|decisao a tomar"
        "|decisoes a tomar|deliberacao|deliberacoes|aprovacao necessaria"
    ),
    Role.OWNER: keys(
        "responsavel|responsaveis|resp|resp.|pessoa responsavel|pessoas responsaveis|encarregado|encarregada"
        "|encarregados|a cargo|a cargo de|quem|quem faz|quem vai fazer|quem fara|por quem|de quem"
        "|com quem|quem e"
        "|quem e o responsavel|quem se responsabiliza|atribuido a|atribuida a|atribuido|atribuidos|atribuicao"
        "|pessoa atribuida|assignado|assignado a|designacao|designado|designada|designado a|proprietario"
        "|proprietaria|titular|dono|dona|donos|lider|lideres|responsabilidade|responsavel principal|executor"
        "|executante|executado por|realizado por|feito por|a realizar por|compete a|cabe a|delegado a"
        "|delegada a"
        "|pessoa|pessoas|responsavel cliente|responsavel interno|iniciais|coordenador|coordenadora"
        "|assume|delegado"
        "|designado para|ponto focal|a quem cabe|cabe a|a quem toca|fica com|tratado por"
    ),
    Role.OWNER_DUE: keys(
        "quem e quando|quem / quando|responsavel e prazo|responsavel / prazo|responsavel e data"
    ),
    Role.TASK_OWNER: keys("o que e quem|quem faz o que|o que / quem|acao e responsavel|tarefa e responsavel"),
    Role.DUE: keys(
        "dt. limite|dt limite|data lim|dt. entrega|dt. prevista|dt. vencimento|venc|data p/ entrega"
        "|data para entrega"
        "|prometido para|prometida para|prometido ate|prazo|prazos|prazo limite|prazo final|prazo de entrega"
        "|prazo previsto|prazo estimado|prazo maximo"
        "|prazo acordado|prazo de conclusao|prazo para conclusao|prazo de execucao|data limite|datas limite"
        "|data-limite|data limite de entrega|data de vencimento|data vencimento|vencimento|vencimentos|vence"
        "|vence em|data fim|data de fim|data final|data fim estimada|data fim prevista|fim|termino"
        "|fim previsto"
        "|termino previsto|data prevista|data prevista de entrega|data prevista de conclusao"
        "|previsao de conclusao|previsao de entrega|previsao|previsto|previsto para|data estimada|data alvo"
        "|data objetivo|data objectivo|data meta|data sugerida|data acordada|data combinada|data planeada"
        "|data planejada|data programada|data proposta|data requerida|data maxima|data de entrega"
        "|datas de entrega"
        "|entrega|entrega prevista|entregar ate|ate|ate quando|para quando|quando|quando sera feito|antes de"
        "|o mais tardar|tempo limite|cronograma|calendario|data compromisso|data de compromisso|data esperada"
        "|a entregar ate|a entregar em|concluir ate|fazer ate|dead line|limite|entrega ate"
    ),
    Role.DUE_REVISED: keys(
        "nova data|data nova|prazo novo|nova data limite|nova data de entrega|nova data prevista|novo prazo"
        "|novo vencimento"
        "|prazo revisto|prazo revisado|data revista|data revisada|prazo atualizado|data atualizada"
        "|prazo atual"
        "|data atual|reprogramado|reprogramado para|reprogramacao|replaneado|replaneado para|replanejado"
        "|replanejado para|reagendado|reagendado para|adiado para|prorrogado para|prorrogacao|movido para"
        "|transferido para|ultima data|data vigente"
    ),
    Role.DUE_ORIGINAL: keys(
        "prazo original|data original|data limite original|vencimento original|prazo inicial|prazo anterior"
        "|data anterior|data limite inicial|data limite anterior|data previa|primeira data"
        "|prazo previsto original"
        "|linha de base|data inicialmente prevista|data de entrega original|data prevista original"
    ),
    Role.COMPLETION: keys(
        "data da resolucao|data de resolucao|data de conclusao|data conclusao|conclusao em|data de fecho"
        "|data de fechamento|data de encerramento"
        "|encerramento|fecho|fechamento|data de finalizacao|finalizacao|data de termino|data de realizacao"
        "|data de execucao|data de cumprimento"
    ),
    Role.DATE: keys("data|datas|dia"),
    Role.STATUS: keys(
        "como ta|como esta|como anda|em que pe|em que ponto|o que houve|"
        "status|estado|estado atual|estado actual|status atual|situacao|situacao atual|andamento"
        "|progresso|ponto de situacao"
        "|ponto da situacao|estado da acao|estado da tarefa|status da acao|status da tarefa"
        "|estado / comentarios"
        "|status / comentarios|estado e comentarios|estado / observacoes|status / observacoes|evolucao"
        "|aberto/fechado|aberta/fechada|aberto / fechado|aberto ou fechado|aberto|aberta|como esta|posicao"
        "|grau de execucao|execucao"
    ),
    Role.DONE: keys(
        "feito|feita|feitos|feitas|concluido|concluida|concluidos|concluidas|completo|completa"
        "|completado|completada"
        "|terminado|terminada|finalizado|finalizada|fechado|fechada|encerrado|encerrada|cumprido"
        "|cumprida|resolvido"
        "|resolvida|entregue|entregues|enviado|enviada|executado|executada|realizado|realizada|pronto"
        "|pronta|ok"
        "|feito sim/nao|concluido sim/nao|foi feito|ja esta|% concluido|% de conclusao|% conclusao|% execucao"
        "|percentual concluido|percentagem concluida|conseguido|atingido|tratado"
    ),
    Role.COMPLETED_ON: keys(
        "data real|data real de conclusao|data real de entrega|conclusao real|entrega real|termino real"
        "|fim real"
        "|data fim real|concluido em|concluida em|finalizado em|fechado em|fechada em|feito em|feita em"
        "|realizado em|resolvido em|entregue em|terminado em|encerrado em"
        "|data em que foi feito|quando foi feito|data concluido|data de entrega real|cumprido em|enviado em"
    ),
    Role.PRIORITY: keys(
        "prioridade|prioridades|nivel de prioridade|urgencia|importancia|criticidade|severidade|gravidade"
        "|urgencia / importancia|prior|prior.|prio"
    ),
    Role.NOTES: keys(
        "nota|notas|comentario|comentarios|observacao|observacoes|obs|obs.|anotacoes|contexto|motivo"
        "|motivos|razao"
        "|por que|porque|porque?|justificativa|justificacao|como|onde|link|links|ligacao|ligacoes"
        "|evidencia|evidencias"
        "|dependencia|dependencias|atualizacao|atualizacoes|actualizacao|ultima atualizacao|novidades"
        "|informacao adicional"
        "|informacoes adicionais|mais informacoes|mais informacao|notas / comentarios|notas e comentarios"
        "|esclarecimentos|enquadramento|recursos|recursos necessarios|comentarios adicionais"
        "|detalhes adicionais"
    ),
    Role.RESULT: keys(
        "resultado|resultados|impacto|impactos|beneficio|beneficios|economia|poupanca|poupancas|ganho"
        "|ganhos|retorno"
        "|valor|valor gerado|efeito|resultado / impacto|resultado/impacto|impacto / roi|resultado obtido"
        "|resultados obtidos|resultado alcancado|melhoria obtida|resolucao"
    ),
    Role.NUMBER: keys(
        "numero|num|num.|nro|nro.|no.|n|n.o|no|n°|ref|ref.|referencia|codigo|cod|cod.|id acao|id tarefa"
        "|id da tarefa"
        "|numero da acao|n. acao|item n|n.o da acao|ordem|seq|sequencia"
    ),
    Role.RAISED: keys(
        "data de criacao|data criacao|criado|criada|criado em|data de registo|data de registro|registado em"
        "|registrado em|data de abertura|abertura|aberto em|aberta em|data da solicitacao|data do pedido"
        "|solicitado em|data de atribuicao|atribuido em|data de identificacao|identificado em|origem"
        "|proveniencia"
        "|reuniao|data da reuniao|data de reuniao|reuniao de origem|da reuniao|chamada|data da chamada"
        "|ata|acta"
        "|ata de origem|sessao|data da sessao|acordado|acordado em|acordada em|combinado em"
        "|data do acordo|desde"
        "|desde quando|levantado em|surgido em|fonte|data de emissao|anotado em|data de entrada"
        "|data do compromisso"
    ),
    Role.INTERNAL: keys(
        "interno|interna|so interno|apenas interno|uso interno|privado|privada|confidencial|interno sim/nao"
        "|visibilidade|interno/externo|confidencialidade|partilhado com|compartilhado com"
    ),
    Role.SHARED: keys(
        "partilhar com cliente|partilhar com o cliente|compartilhar com cliente|compartilhar com o cliente"
        "|partilhado com o cliente|visivel para o cliente|visivel ao cliente|mostrar ao cliente"
        "|partilhar|compartilhar"
    ),
    Role.TYPE: keys(
        "tipo|tipo de registo|tipo de registro|tipo de ponto|tipo de item|classe|categoria|categorias"
    ),
    Role.DISCUSSION: keys(
        "tema|temas|assunto|assuntos|assunto tratado|assuntos tratados|topico|topicos|ponto discutido"
        "|pontos discutidos|discussao|discussoes|debate|desenvolvimento|ponto da agenda"
        "|ponto da ordem de trabalhos"
        "|ordem de trabalhos|pauta|item da pauta|pontos-chave|area|area / tema|o que foi falado|minuta"
    ),
    Role.WIN: keys(
        "conquista|conquistas|sucesso|sucessos|vitoria|vitorias|exito|exitos|realizacao|realizacoes"
    ),
    Role.TRAP: keys(
        "base legal|fundamento juridico|prazo de conservacao|prazo de retencao|prazo de garantia|"
        "arquivo|arquivos|ficheiro|ficheiros|caminho|significado|condicao|condicoes|se|gatilho|cenario"
        "|duracao"
        "|duracao estimada|duracao prevista|esforco|esforco estimado|ritual|revisao|versao|editor"
        "|autor da alteracao"
        "|alteracoes|alteracao|mudancas|alteracoes realizadas|alteracoes efetuadas|escalar para"
        "|escalonamento|escalada|escalacao"
        "|nivel|nivel de escalonamento|permissao|permissoes|permitido|comando|comandos|resultado esperado"
        "|resultado real|reversao|apresentador|orador|apresenta|probabilidade|mitigacao|plano de mitigacao"
        "|frequencia|periodicidade|horas|horas estimadas|estimativa|tempo estimado|orcamento|centro de custo"
        "|centro de custos|rubrica|montante|custo|quanto|quanto custa|preco|quantidade|exemplo"
        "|tempo de resposta"
        "|tempo de resolucao|sla|notificar|avisar|presenca|compareceu|presente|assinatura|cargo|funcao|metodo"
        "|parametro|saida|indicador|indicadores|como medir|local|papel|papeis"
    ),
    Role.CLOCK: keys(
        "hora|hora inicio|hora de inicio|hora fim|hora de fim|horario|tempo|tempo decorrido|tempo maximo"
        "|minuto"
        "|minutos|turno|inicio"
    ),
    Role.RACI: keys(
        "consultado|consultados|consultada|informado|informados|informada|aprovador|aprovadores|aprova"
        "|apoio|apoia"
        "|consultar|informar|autoridade|presta contas"
    ),
    Role.IGNORED: keys(
        "criado por|solicitado por|solicitante|requisitante|autor|autora|reportado por|levantado por"
        "|proposto por"
        "|registado por|registrado por|semaforo|farol|cor|dias de atraso|dias em atraso|dias em aberto|idade"
        "|data de inicio|data inicio|data inicial|inicio previsto|iniciado|iniciado em|verificado por"
        "|verificado|validado por"
        "|aprovado por|cliente|empresa|departamento|setor|contacto|contato|correio|telefone|equipa"
        "|equipe|participantes"
        "|atualizado|atualizado em|ultima revisao|decidido por|data da decisao|lembrete|proxima revisao"
        "|data de revisao|data de acompanhamento|envolvidos|interessados|partes interessadas|unidade"
        "|quando comeca"
    ),
}

OTHER_ROLES = {
    Role.OWNER: keys(
        "nome|nomes|por|para|de|parte|cliente|empresa|equipe|equipa|departamento|setor|contato|contacto|lado"
    ),
    Role.TASK: keys("acordado|acordado em|entrega|entregas|reuniao|combinado em|pedido|previsto"),
    Role.STATUS: keys(
        "update|atualizacao|atualizacoes|semaforo|farol|cor|resultado|resultados|resolucao|fase|estagio"
    ),
}
