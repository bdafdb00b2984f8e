"""What Portuguese tasks ask for: verbs by class and nouns for the same. A verb in two classes says either."""

ACTIONS = {
    "send": """
        enviar, mandar, remeter, compartilhar, partilhar, encaminhar, repassar, passar
        distribuir, difundir, circular, disponibilizar, fornecer, entregar, expedir, emitir, apresentar
        fazer chegar
    """,
    "get": """
        obter, conseguir, recolher, coletar, pedir, solicitar, reunir, buscar, recuperar, arranjar
        levantar
    """,
    "collect": "levantar",
    "request": "pedir, solicitar",
    "receive": "receber, aguardar, esperar",
    "find": "encontrar, procurar, buscar, localizar, identificar, achar, pesquisar",
    "review": """
        rever, revisar, verificar, conferir, checar, controlar, examinar, ler, analisar, avaliar, olhar
        comentar, validar, dar feedback sobre, dar uma olhada em, dar uma olhada no, dar uma olhada na
        fazer a revisão de, corrigir
    """,
    "investigate": "investigar, analisar, estudar, explorar, apurar, pesquisar, averiguar",
    "draft": "redigir, escrever, elaborar, preparar, esboçar",
    "prepare": "preparar, elaborar, montar, compilar, aprontar, confecionar",
    "create": """
        criar, fazer, desenvolver, produzir, construir, desenhar, gerar, elaborar, realizar, preparar
        montar, redigir
    """,
    "found": "criar, montar, configurar, estabelecer, implantar",
    "update": """
        atualizar, modificar, alterar, ajustar, adaptar, corrigir, mudar, completar, refazer, retocar
        editar, actualizar
    """,
    "finish": "finalizar, terminar, acabar, fechar, completar, concluir, ultimar",
    "fill in": "preencher, completar",
    "approve": "aprovar, autorizar, validar, dar o ok a, dar aprovação a, homologar, dar o aval a",
    "sign": "assinar",
    "reject": "rejeitar, recusar, declinar",
    "confirm": "confirmar, validar",
    "reconfirm": "reconfirmar",
    "resend": "reenviar",
    "chase": """
        cobrar, acompanhar, lembrar, fazer follow-up com, fazer followup com, insistir, relembrar
        dar seguimento a, fazer follow-up de
    """,
    "arrange": """
        organizar, marcar, agendar, programar, planear, planejar, fixar, reservar, coordenar, combinar
        convocar
    """,
    "set date": """
        encontrar uma data para, encontrar uma data, encontrar data para, escolher uma data para
        escolher uma data, escolher data para, marcar uma data para, marcar uma data, marcar data para
        definir uma data para, definir uma data, definir data para, achar uma data para, achar data para
        encontrar um horário para, achar um horário para
    """,
    "organise": "organizar, convocar",
    "postpone": "adiar, postergar, remarcar, reagendar, mover, reprogramar",
    "bring forward": "adiantar, antecipar, remarcar, reagendar, mover, reprogramar",
    "cancel": "cancelar, anular, rescindir, desmarcar",
    "call": "ligar, telefonar, ligar para, ligar a, telefonar a, chamar",
    "meet": "encontrar-se com, reunir com, reunir-se com",
    "contact": """
        contactar, contatar, entrar em contato com, entrar em contacto com, falar com, escrever a
        contactar com
    """,
    "reply": "responder, responder a, dar retorno a, dar resposta a",
    "ask": "perguntar, consultar, perguntar a, questionar",
    "clarify": "esclarecer, clarificar, precisar",
    "inform": "informar, avisar, comunicar, notificar, dizer, anunciar, informar a, avisar a, contar",
    "discuss": "discutir, debater, tratar, falar de, falar sobre, conversar sobre, falar com, conversar com",
    "align": "alinhar, alinhar com",
    "decide": "decidir, escolher, acordar, selecionar, determinar, definir",
    "propose": "propor, sugerir, recomendar",
    "introduce": "apresentar, pôr em contacto, colocar em contato",
    "invite": "convidar",
    "present": "apresentar, mostrar, expor",
    "publish": "publicar, lançar, postar, pôr online, divulgar",
    "upload": "subir, carregar, fazer upload de, adicionar",
    "download": "baixar, descarregar, exportar",
    "import": "importar",
    "submit": "submeter, entregar, apresentar, protocolar",
    "pay": "pagar, transferir, liquidar, reembolsar, quitar",
    "invoice": "faturar, facturar",
    "buy": "comprar, encomendar, adquirir",
    "sell": "vender",
    "fix": "arranjar, reparar, corrigir, resolver, consertar, solucionar",
    "test": "testar, experimentar, ensaiar",
    "add": "adicionar, acrescentar, incluir, incorporar, inserir",
    "remove": "eliminar, apagar, remover, tirar, suprimir, retirar, excluir",
    "enable": "ativar, habilitar, ligar",
    "disable": "desativar, desabilitar, desligar",
    "increase": "aumentar, incrementar, subir, ampliar",
    "decrease": "reduzir, baixar, diminuir, cortar",
    "start": "começar, iniciar, arrancar, lançar",
    "stop": "parar, suspender, interromper, deixar de",
    "open": "abrir",
    "close": "fechar, encerrar",
    "move": "mudar, mover, migrar, transferir",
    "hire": "contratar, recrutar",
    "dismiss": "demitir, despedir",
    "train": "formar, treinar, capacitar",
    "renew": "renovar, prorrogar",
    "install": "instalar, implementar, implantar",
    "configure": "configurar",
    "negotiate": "negociar",
    "renegotiate": "renegociar",
    "plan": "planear, planejar, planificar",
    "define": "definir, determinar, fixar, estabelecer",
    "document": "documentar, anotar, registar, registrar",
    "list": "listar, elencar, enumerar",
    "comment": """
        comentar, dar feedback sobre, enviar feedback sobre, dar comentários sobre, enviar comentários sobre
    """,
    "summarise": "resumir, sintetizar, fazer um resumo de",
    "estimate": "estimar, calcular, orçar, orçamentar, cotar",
    "compare": "comparar",
    "translate": "traduzir",
    "print": "imprimir",
    "return": "devolver, retornar",
    "give": "dar, conceder, fornecer, atribuir",
    "revoke": "revogar",
    "register": "inscrever, registar, registrar, inscrever-se em, cadastrar",
    "attend": "assistir a, participar em, participar de",
    "replace": "substituir, trocar",
    "clean": "limpar, arrumar",
    "monitor": "monitorizar, monitorar, supervisionar, vigiar, acompanhar",
    "measure": "medir",
    "support": "ajudar, apoiar, dar suporte a",
    "archive": "arquivar",
    "assign": "atribuir, delegar",
    "escalate": "escalar, escalonar",
    "sort": "ordenar, classificar",
    "rent": "alugar, arrendar",
}  # fmt: skip

ACTION_NOUNS = {
    "send": "envio, entrega, distribuição, encaminhamento, partilha",
    "resend": "reenvio",
    "get": "obtenção, recolha, coleta, solicitação",
    "review": "revisão, verificação, conferência, controle, controlo, avaliação, review",
    "investigate": "investigação, análise, estudo, pesquisa",
    "draft": "redação, elaboração",
    "prepare": "preparação, elaboração",
    "create": "criação, desenvolvimento, elaboração, realização",
    "update": "atualização, modificação, alteração, correção",
    "finish": "finalização, fecho, fechamento, conclusão",
    "fill in": "preenchimento",
    "approve": "aprovação, validação, autorização",
    "sign": "assinatura",
    "confirm": "confirmação",
    "chase": "acompanhamento, cobrança, lembrete",
    "arrange": "organização, reserva, agendamento, marcação",
    "cancel": "cancelamento, anulação, rescisão",
    "discuss": "discussão",
    "decide": "decisão, escolha",
    "publish": "publicação, lançamento, divulgação",
    "submit": "submissão, entrega",
    "pay": "pagamento, transferência",
    "invoice": "faturação, faturamento",
    "buy": "compra, encomenda",
    "fix": "reparação, correção, resolução, conserto",
    "test": "teste, testes",
    "remove": "eliminação, remoção",
    "move": "migração, mudança",
    "hire": "contratação, recrutamento",
    "train": "formação, treinamento, capacitação",
    "renew": "renovação, prorrogação",
    "install": "instalação, implementação, implantação",
    "configure": "configuração",
    "negotiate": "negociação",
    "document": "documentação",
    "summarise": "resumo",
    "estimate": "estimativa, cálculo",
    "compare": "comparação, comparativo",
    "translate": "tradução",
    "print": "impressão",
    "register": "inscrição, registo, registro",
    "replace": "substituição, troca",
    "clean": "limpeza",
}  # fmt: skip

VERBAL_NOUNS = {
    "list": "lista, listagem",
    "comment": "feedback, comentário, comentários",
    "draft": "rascunho, redação",
    "reply": "resposta",
    "call": "chamada, telefonema",
    "invite": "convite",
    "chase": "lembrete",
    "buy": "encomenda",
    "propose": "proposta, sugestão",
    "sell": "venda",
    "open": "abertura",
    "rent": "aluguer, aluguel",
}

ALSO_NOUNS = """
    compra, compras, fatura, faturas, factura, consulta, prova, reserva, reservas, entrega, entregas
    oferta, nota, notas, conta, contas, cópia, visita, marca, carga, ajuda, melhora, lista, listas
    busca, passa, forma, formas, monta, pedido, pedidos, partida, proposta, propostas, resposta
    respostas, comida, resultado, resultados, conteúdo, dado, dados, acta, escrito, feito, feitos, posto
    impresso, impressos, certificado, empregado, empregados, convidado, convidados, estado, mercado
    media, medida, medidas, muda, trata, contrata, vista, volta, troca, documenta, registra, regista
    anuncia, comunicado, comunicados, chamada, chamadas, testa, teste, liga, cobra, corte, encomenda
    encomendas, mostra, mostras, leia, cota, cotas, estudo, estima, procura, recolha, coleta, pesquisa
    pesquisas, escala, assina, lembra
"""

IRREGULAR = """
    fazer faz fara fizer, obter obtem, conseguir consegue, pedir pede, dar da, ver ve, rever reve
    ler le, por poe, propor propoe, medir mede, preferir prefere, dizer diz, traduzir traduz
    produzir produz, reduzir reduz, inserir insere, servir serve, cobrir cobre, despedir despede
    submeter submete, expor expoe
"""

IRREGULAR_PARTICIPLES = """
    fazer feit, refazer refeit, escrever escrit, abrir abert, ver vist, rever revist, pagar pag
    pagar pagad, propor propost, imprimir impress, entregar entregue, entregar entregad
    inscrever inscrit, dizer dit, expor expost, ganhar ganh
"""
