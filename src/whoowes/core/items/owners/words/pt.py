"""Portuguese owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, Spoken, word_set
from whoowes.core.items.titles import TITLES

WORDS = OwnerWords(
    nobody=word_set(
        """
        ninguem, nenhum, nenhuma, sem responsavel, sem dono, a definir, a atribuir, por definir
        por atribuir, nao atribuido, nao definido, por decidir, a decidir, a designar, por designar
        em aberto, aberto, vago, pend, desconhecido, nao aplicavel, quem, pendente, por nomear
        falta definir
        por confirmar, a confirmar
        """
    ),
    doubt=word_set(
        """
        a confirmar, por confirmar, talvez, provavelmente, possivelmente, por validar, a validar
        proposto, proposta, provisorio, provisoria, a definir, por definir, sem certeza, acho
        nao confirmado, pendente, se calhar, em principio, um de, uma de, um dos, qualquer um de
        se necessario, se for preciso, se puder, se disponivel
        provavel, supostamente, ja nao, ja nao esta, nao esta mais, saiu, recusou, substituto
        substituta, suplente, sucessor, sucessora
        """
    ),
    me=word_set("eu, mim, eu mesmo, eu mesma, eu proprio"),
    mine=word_set("meu, minha, meus, minhas"),
    us=word_set(
        """
        nos, nossa equipe, nossa equipa, nossa parte, da nossa parte, nosso lado, do nosso lado, minha parte
        da minha parte, do meu lado
        meu lado, consultor, consultora, a gente, consultoria
        """
    ),
    you=word_set(
        "voces, voces dois, voces duas, vos dois, voce, vossa parte, da vossa parte, tu, vosso lado, lado"
        " de voces, os senhores, o senhor, ti, tua parte, teu lado"
    ),
    client=word_set("o cliente, cliente, a cliente, clientes, lado do cliente, lado cliente"),
    both=word_set(
        """
        todos, todas, ambos, ambas, os dois, as duas, o grupo, grupo, toda a gente, ambas as partes
        as duas partes, todos nos, cada um, em conjunto, juntos, as duas equipas, as duas equipes
        todos os participantes, todos os presentes, voces e nos, nos e voces, todo o mundo, todo mundo
        ambas as equipas, ambas as equipes, conjuntamente, os dois lados, ambos os lados
        """
    ),
    everybody=word_set("todos, todas, ambos, ambas, os dois, as duas, cada um"),
    our=word_set("nosso, nossa, nossos, nossas"),
    your=word_set("vosso, vossa, vossos, vossas, teu, tua, teus, tuas"),
    their=word_set("seu, sua, seus, suas, dele, dela"),
    articles=word_set("o, a, os, as, um, uma"),
    team=word_set(
        """
        equipe, equipa, equipes, equipas, time, lado, parte, pessoal, departamento, depto, dep, area, setor
        gabinete, colaboradores, colegas, grupo, turma
        """
    ),
    role=word_set(
        """
        dg, daf, drh
        direcao, diretoria, contabilidade, compras, vendas, rh, recursos humanos, juridico, fundador
        fundadora, gestao, gerente, gerencia, diretor, diretora, diretor geral, diretora geral, chefe
        gestor, gestora, gestor de projeto, gerente de projeto, administracao, administrativo, financeiro
        financas, tesouraria, informatica, ti, logistica, armazem, producao, qualidade, comercial
        comunicacao, manutencao, atendimento, apoio ao cliente, secretaria, rececao, recepcao, responsavel
        coordenador, coordenadora, conselho, comite, presidente, encarregado, encarregada, design
        desenvolvimento, marketing, operacoes, tecnico, sistemas
        """
    ),
    third_party=word_set(
        """
        fornecedor, fornecedores, agencia, advogado, advogada, contador, contadora, contabilista, banco
        externo, externa, terceiro, terceiros, subcontratado, empreiteiro, notario, notaria, cartorio
        seguradora, arquiteto, arquiteta, grafica, camara, financas publicas, auditor, auditora, senhorio
        transportadora, prestador de servicos, revisor oficial de contas, receita federal
        imobiliaria, prefeitura
        """
    ),
    titles=TITLES["pt"],
    titles_of_women=word_set("sra, dona, senhora, dra, enga, profa, exma"),
    titles_of_men=word_set("sr, senhor"),
    suffixes=word_set("jr, junior, filho, neto"),
    labels=word_set("responsavel, quem, encarregado, a cargo, resp, dono"),
    assigned=word_set("atribuido a, atribuida a, a cargo de, fica com, delegado a, a cargo do, a cargo da"),
    also=word_set(
        """
        c, e, com, mais, junto com, em conjunto com, em colaboracao com, com ajuda de, com a ajuda de
        com apoio de, com o apoio de, bem como, assim como, apoiado por, apoiada por
        """
    ),
    either=word_set(
        "ou, e ou, ou entao, quem puder, quem estiver, conforme quem, senao, se nao, caso contrario"
    ),
    belonging=word_set("da, do, de, das, dos, na, no"),
    formerly=word_set("era, antes, anteriormente, ex, ja nao, nao mais, inicialmente"),
    instead=word_set(
        """
        em vez de, em vez do, em vez da, em lugar de, no lugar de, no lugar do, no lugar da
        substitui, em substituicao de, em substituicao do, em substituicao da
        """
    ),
    excluded=word_set("nao, e nao, mas nao"),
    consulted=word_set(
        """
        apos consulta a, apos consultar, consultando, em consulta com, de acordo com
        em articulacao com, em coordenacao com, depois de consultar
        """
    ),
    copied=word_set(
        "em copia, cc, copia, com copia, com conhecimento, c c, para informacao, para conhecimento,"
        " informar, informar a, informar o"
    ),
    obliges=word_set(
        """
        deve, devem, devera, deverao, tem de, tem que, vai, vao, ha de, fica de, ficam de, ficou de
        ficaram de, compromete se a, se compromete a
        prometeu, prometeram, comprometeu se a, se comprometeu a
        """
    ),
    obliges_us=word_set(
        """
        devo, devemos, devem, tem de, tem que, vao, tenho de, tenho que, temos de, temos que, vou, vamos
        hei de, fico de, ficamos de, encarrego me de, ficamos encarregados de, comprometo me a
        prometi, fiquei de
        """
    ),
    goes=word_set("vai, vao, vou, vamos"),
    infinitive=re.compile(r"\w+[aeio]r\b.*"),
    leading_infinitive=re.compile(r"\w+[aeio]r(?:-\w+)?\b"),
    passive=word_set("ser, estar, receber, ter"),
    contractions=(
        ("prometi", "eu"),
        ("fiquei de", "eu"),
        ("vou", "eu"),
        ("tenho de", "eu"),
        ("tenho que", "eu"),
        ("fico de", "eu"),
        ("temos de", "nós"),
        ("temos que", "nós"),
        ("ficamos de", "nós"),
    ),
    please=word_set("por favor, favor, pf, pfv, se faz favor, sff"),
    names_too=word_set("abril, julho, julio, agosto, costa, campos, flores, rios, ramos, serra"),
    acts=word_set(
        """
        digitaliza, preenche, imprime, carrega, anexa, libera
        encarrega, ocupa, envia, manda, prepara, reve, revisa, confirma, entrega, escreve, redige, liga
        contacta, organiza, coordena, reserva, agenda, marca, partilha, compartilha, passa, fornece
        assina, paga, compra, verifica, atualiza, corrige, completa, termina
        finaliza, apresenta, define, procura, escolhe, instala, configura, testa
        publica, traduz, negocia, analisa, estuda, calcula, elabora, cria, desenha, recolhe, responde
        informa, avisa, fala, faz, poe, traz, pede, pega, decide, fecha, leva
        valida, gere, trata, convoca, ajusta
        levanta, junta, abre, emite, renova, contrata, cadastra, recalcula, exporta, importa, arquiva, monta
        conserta, separa, transfere, concilia, apura, protocola, notifica, submete, homologa, migra
        """
    ),
    clitics=word_set("me, te, se, lhe, lhes, nos, vos"),
    acts_later=re.compile(r"\w{2,}r(?:á|ão)"),
    not_acts=word_set(
        """
        sera, serao, recebera, receberao, tera, terao, precisara, precisarao, aguardara, estara, estarao
        havera, podera, poderao, verao, grao
        """
    ),
    spoken=(
        Spoken(
            re.compile(r"(?:te|vos|lhe|lhes) (?P<verb>\w{2,}o)\b"),
            "eu",
            word_set("proponho, sugiro, recomendo, agradeco, quero, posso, peco"),
        ),
        Spoken(re.compile(r"(?P<verb>\w{2,}o)-(?:te|vos|lhe|lhes)\b"), "eu", word_set("agradeco, peco")),
        Spoken(re.compile(r"(?P<verb>\w{2,}[aei]rei)\b"), "eu", word_set("estarei, poderei, haverei, serei")),
        Spoken(
            re.compile(r"(?P<verb>\w{2,}[aei]remos)\b"),
            "nós",
            word_set(
                "estaremos, receberemos, aguardaremos, poderemos, haveremos, seremos, queremos, extremos"
            ),
        ),
        Spoken(
            re.compile(r"eu (?:(?:te|vos|lhe|lhes) )?(?P<verb>\w{2,}o)\b"),
            not_verbs=word_set(
                """
                acho, preciso, espero, aguardo, recebo, quero, posso, mesmo, penso, tenho, suponho
                proponho, devo, proprio
                """
            ),
        ),
        Spoken(
            re.compile(r"nós (?:(?:te|vos|lhe|lhes) )?(?P<verb>\w{2,}mos)\b"),
            not_verbs=word_set(
                """
                somos, precisamos, esperamos, aguardamos, recebemos, estamos, haviamos, achamos
                queremos, podemos, temos, devemos, vamos
                """
            ),
        ),
        Spoken(
            re.compile(r"vocês (?:(?:nos|me) )?(?P<verb>\w{2,}(?:am|em))\b"),
            not_verbs=word_set(
                "podem, querem, tem, eram, foram, disseram, acham, estavam, poderiam, deveriam"
            ),
        ),
    ),
)
