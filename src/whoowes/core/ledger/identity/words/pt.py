"""Portuguese task words."""

from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.model import Grammar
from whoowes.core.ledger.identity.words.portuguese_actions import (
    ACTION_NOUNS,
    ACTIONS,
    ALSO_NOUNS,
    IRREGULAR,
    IRREGULAR_PARTICIPLES,
    VERBAL_NOUNS,
)
from whoowes.core.ledger.identity.words.romance_forms import (
    by_verb,
    iberian_participle,
    portuguese_singular,
    portuguese_verb,
    vowel_adjective,
    without_last_vowel,
)

_FORMS, _PARTICIPLES = by_verb(word_set(IRREGULAR)), by_verb(word_set(IRREGULAR_PARTICIPLES))

SOURCE = Source(
    language="pt",
    grammar=Grammar(is_head_first=True, has_decimal_comma=True),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    forms=lambda verb: portuguese_verb(verb.replace("-", ""), _FORMS),
    participles=lambda verb: iberian_participle(verb.replace("-", ""), _PARTICIPLES),
    adjectives=vowel_adjective,
    adjective_stem=without_last_vowel,
    singular=portuguese_singular,
    known="""
        acesso, acionista, acordo, acta, ata, atividade, advogado, agência, agente, agenda, aluguel
        aluguer, anexo, anúncio, aplicativo, arquivo, artigo, assessor, assinatura, assistente, ativo
        autor, aviso, balanço, banco, banca, base, benefício, bilhete, boletim, boleto, brochura, caixa
        calendário, câmara, campanha, canal, candidato, cargo, carga, carta, cartão, cartaz, carteira
        casa, caso, catálogo, categoria, centro, certidão, certificado, cidade, cláusula, cliente
        código, comissão, comitê, companhia, compra, comunicado, conceito, condição, conferência
        conselho, consultor, conta, conto, contabilidade, contabilista, contador, contato, contacto
        conteúdo, contrato, convite, cópia, correio, costa, custo, crédito, cronograma, curso, dado
        data, debate, declaração, departamento, desconto, desenho, despesa, dia, diagrama, dinheiro
        diretor, dívida, documento, domínio, edifício, e-mail, empresa, empréstimo, endereço, energia
        entrada, entrevista, envelope, equipa, equipe, escola, escritório, escritura, escopo, espaço
        estratégia, estrutura, etapa, etiqueta, evento, exemplo, experiência, fábrica, fase, fatura
        feira, férias, festa, ficha, ficheiro, filial, filme, finanças, folha, folheto, fornecedor
        formulário, fotógrafo, foto, frete, função, fundo, funcionário, fonte, garantia, gasto, gerente
        gestão, gestor, gráfica, grupo, guia, hotel, ideia, identidade, imagem, imóvel, imposto
        impressora, imprensa, indicador, informação, inquérito, inquilino, investidor, investimento
        inventário, jornal, jornada, lançamento, lei, lembrança, libra, licença, licitação, link, linha
        lista, livro, local, loja, lucro, lugar, manual, máquina, marca, material, membro, mensagem
        mercado, mês, mesa, meta, modelo, modo, moda, módulo, moeda, negócio, nome, notário, nota
        notícia, número, objetivo, obra, oferta, operação, orçamento, ordem, organograma, página, painel
        papel, pacote, parceiro, parte, partido, partida, pauta, pedido, pendência, pergunta, permissão
        pessoa, pessoal, planilha, plano, plataforma, política, ponto, ponta, porto, porta, prazo, praça
        preço, prédio, prefeitura, prestador, procedimento, processo, procuração, produção, produto
        programa, projeto, proposta, proprietário, publicidade, quadro, qualidade, questionário, recibo
        reclamação, recurso, rede, reembolso, referência, região, regra, relatório, reserva, responsável
        resposta, restaurante, resultado, reunião, revista, risco, rota, sala, salário, seção, sede
        seguro, semana, seminário, senha, série, serviço, servidor, sessão, sistema, site, sócio
        solicitação, tabela, tarefa, tarifa, taxa, telefone, tema, tesouraria, texto, título, trabalho
        trâmite, transporte, trimestre, turno, usuário, utilizador, vaga, valor, veículo, venda, viagem
        vídeo, visita, voo, zona, comentário, renda, senhorio, fiscal, oficina, apólice
    """,
    articles="o, a, os, as, um, uma, meu, minha, nosso, nossa, nossos, nossas, seu, sua, seus, suas",
    verbal_nouns=VERBAL_NOUNS,
    missing="falta, faltam, ainda falta, ainda faltam, falta ainda, faltam ainda",
    needing="quer, recebe, espera",
    receivers="a, para",
    company="com",
    about="sobre",
    given="acesso",
    appointments="marcação",
    passive="ser, estar, é, está, seja, será, sejam, estão, sido",
    infinitive_markers="sem, a, por, para",
    light_verbs="fazer, realizar, efetuar, dar",
    obliges="deve, devem, tem, têm, vai, vão, a, precisa, pode, deverá, ficou",
    stop="""
        o, a, os, as, um, uma, uns, umas, meu, minha, meus, minhas, teu, tua, nosso, nossa, nossos
        nossas, seu, sua, seus, suas, lhe, lhes, se, me, te, nos, este, esta, estes, estas, esse, essa
        esses, essas, isso, isto, aquele, aquela, é, são, ser, está, estão, estar, há, deve, devem, tem
        têm, que, se, como, todo, toda, todos, todas, cada, favor, já, ainda, mais, muito, aqui, aí, ali
        também, etc, seja, será, asap, vai, vão, precisa, pode, juntos, ficou, lá
    """,
    leading="""
        por, favor, há, que, temos, devemos, deve, devem, tem, vamos, vai, nós, eu, também, depois
        pendente, de, precisamos, falta, precisa, é, preciso, lembrar de, ainda
    """,
    prepositions="""
        a, ao, aos, à, às, de, do, da, dos, das, com, sem, para, pra, pro, por, pelo, pela, sobre, em
        no, na, nos, nas, entre, até, desde, segundo, contra, após, durante, ante, sob, antes, depois
        conforme, via, acerca, re, mediante, quanto, num, numa
    """,
    contracted="""
        ao a, aos a, à a, às a, do de, da de, dos de, das de, pra para, pro para, pelo por, pela por
        no em, na em, nos em, nas em, num em, numa em, acerca sobre, re sobre, via por, depois após
    """,
    of="de",
    source="de",
    doer="por",
    benefit="para",
    recipients="a, com, para, por",
    contrary_prepositions="""
        a de, para de, a desde, para desde, antes após, com sem, para contra, por a, por para
    """,
    contrary_in_motion="em de, em desde",
    conjunctions="e, ou, mais",
    negations="não, nunca, nem, sem, nenhum, nenhuma",
    opposites="""
        velho novo, antigo novo, primeiro segundo, primeiro último, interno externo, alto baixo
        longo curto, bruto líquido, compra venda, comprador vendedor, inquilino senhorio
        inquilino proprietário, cliente fornecedor, entrada saída, importação exportação, lucro prejuízo
        rascunho final, rascunho definitivo, provisório definitivo, receita despesa, débito crédito
        manhã tarde, público privado, mensal semanal, mensal anual, diário semanal, mensal trimestral
        trimestral anual, próximo anterior, fatura recibo, mínimo máximo, min max, esquerda direita
        norte sul, empregador empregado, temporário permanente, obrigatório opcional, assinado branco
        verão inverno, presencial online, antes depois, antes após, incluir excluir
    """,
    qualifiers="""
        atualizado, revisto, revisado, último, atual, completo, inteiro, detalhado, breve, restante
        pendente, relevante, necessário, exigido, acordado, solicitado, prometido, próprio, escrito
        existente, corrigido, modificado, combinado
    """,
    distinctions="""
        rascunho, definitivo, final, primeiro, segundo, terceiro, quarto, antigo, novo, próximo
        anterior, outro, adicional, assinado, provisório, inicial, original, cópia, separado, meio
        parcial, interno, externo, público, privado, diário, semanal, mensal, trimestral, anual, regular
        só, apenas, minuta
    """,
    numbers="""
        dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11
        doze 12, quinze 15, vinte 20, trinta 30, quarenta 40, cinquenta 50, cem 100, primeiro 1o
        primeira 1o, segundo 2o, terceiro 3o, terceira 3o, quarto 4o, t1 q1, t2 q2, t3 q3, t4 q4, 1t q1
        2t q2, 3t q3, 4t q4
    """,
    phrases={
        f"{name} trimestre": f"q{number}"
        for number, names in enumerate(("primeiro 1o", "segundo 2o", "terceiro 3o", "quarto 4o"), start=1)
        for name in names.split()
    }
    | {"recursos humanos": "hr", "ordem de trabalhos": "agenda", "correio eletronico": "email"},
    equal="""
        apresentação deck, apresentações deck, ppt deck, powerpoint deck, slides deck, cotação orçamento
        cotações orçamento, fotos foto, imagem foto, imagens foto
        e-mail email, e-mails email, correio email, doc documento, docs documento, info informação
        infos informação, tel telefone, nº número, num número, web site, website site,
        meeting reunião, arquivo file, arquivos file, ficheiro file, ficheiros file, ata acta, atas acta
        comentários feedback, comentário feedback, retorno feedback, primeira primeiro
        terceira terceiro, contacto contato, equipa equipe, rh hr, pauta agenda, utilizador usuário
        telemóvel celular, boletim newsletter, fatura factura, faturas factura, projecto projeto
        inquérito questionário, minuta rascunho
    """,
    empty_after_names="equipe, equipa, time",
    pronouns_in_capitals="it, us",
    state_tags="""
        aberto, pendente, ainda pendente, continua pendente, em curso, em andamento, feito, terminado
        por fazer, a fazer, em espera, urgente, importante, atrasado, novo, ação, tarefa, lembrete
        conforme combinado, como combinado, quase pronto, não feito, bloqueado, ver acima, prioridade
        da última reunião, da reunião anterior, cobrado, sem alterações, começado, enviado, seguimento
        pronto, transitado, em aberto, concluído
    """,
    state_openings="""
        pendente de, à espera, aguardando, aguarda, a aguardar, em espera, em curso, em andamento
        cobrado, adiado, bloqueado por, depende de, conforme combinado, como combinado, ver, continua
        da última, vem de, falta
    """,
    reasons="""
        para que, porque, já que, pois, assim que, conforme combinado, como combinado, se possível
        se necessário, devido, por causa, uma vez, quando, logo que, a fim, a tempo, com o objetivo
        tal como
    """,
    deadline="""
        antes de, antes do, antes da, até, até ao, até à, até o, até a, o mais tardar, no máximo até
        para o dia, até dia, até ao dia, até o dia, no máximo
    """,
    deadline_words="""
        fim, final, início, meados, próximo, próxima, esta, este, semana, mês, trimestre, ano, dia
        chamada, reunião, call, amanhã, hoje, tarde, noite, manhã, de, do, da, a, o, que, vem, q1, q2
        q3, q4, eod, eow, eom, verão, feira, nossa, às, horas, h, segunda, terça, quarta, quinta, sexta
    """,
    bare_deadlines="""
        amanhã, hoje, esta semana, semana que vem, na próxima semana, próxima semana, fim da semana
        fim do mês, quanto antes, o quanto antes, o mais rápido possível, o mais depressa possível
        imediatamente, este mês, mês que vem, urgente, já, em breve, no próximo mês, logo que possível
    """,
    recurring="""
        diário, diária, diariamente, semanal, semanalmente, mensal, mensalmente, trimestral, anual
        anualmente, toda semana, cada semana, cada dia, cada mês, todo mês, todo dia, cada trimestre
        cada ano, regularmente, todas as semanas, todos os dias, todos os meses, recorrente
        toda segunda, toda sexta
    """,
)
