"""Portuguese, of Brazil and of Portugal."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import Words, inflected, numbered, phrases

_DIGITS = phrases("um, dois, três, quatro, cinco, seis, sete, oito, nove")
_ORDINALS = numbered(1, "primeir, segund, terceir, quart, quint, sext, sétim, oitav, non, décim")
_FAIRS = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_NUMBERED_FAIRS = {f"{number}{mark}": number - 2 for number in range(2, 7) for mark in ("ª", ".ª")}

WORDS = Words(
    language="pt",
    months={"jan": 1, "fev": 2, "abr": 4, "mai": 5, "ago": 8, "set": 9, "out": 10, "dez": 12},
    weekdays={
        **_FAIRS,
        **_NUMBERED_FAIRS,
        **{f"{fair} feira": number for fair, number in (_FAIRS | _NUMBERED_FAIRS).items()},
        **{f"{fair}-feira": number for fair, number in (_FAIRS | _NUMBERED_FAIRS).items()},
    },
    ordinal_suffixes=phrases("º, ª, °, o, .º, .ª"),
    date_glue=phrases("de, do, dia, o dia, o, a"),
    quarter_prefixes=phrases("t, q, trimestre, trim"),
    half_prefixes=phrases("h, semestre"),
    week_prefixes=phrases("s, w"),
    day_prefixes=phrases("dia"),
    clock_prefixes=phrases("às, à, as, pelas, até às, até as, antes das, das, hora"),
    loose_clock_prefixes=phrases("à"),
    clock_units=phrases("h, hs, hrs, horas"),
    units_on_either_side=phrases("h, hs, hrs, horas"),
    noons=phrases("do meio dia, meio dia, meio-dia, meia noite, meia-noite"),
    clock_suffixes=phrases("da tarde, da manhã, da noite, em ponto"),
    range_words=phrases("a, à, ao, até, até ao, até o, até a"),
    range_starts=phrases("desde, entre, período"),
    moved_to=phrases("para, para o, para a, a, ao"),
    last_working_days=phrases("último dia útil"),
    lasting_leads=phrases("para"),
    plurals=phrases(
        "dias, semanas, meses, trimestres, semestres, anos, horas, próximos, próximas, seguintes"
    ),
    inclusive_days=(8, 15),
    is_next_date_coming=True,
    phrases={
        Kind.THE: phrases("o, ao"),
        Kind.GLUE: phrases(
            "a, os, as, aos, à, às, de, do, da, dos, das, no, na, nos, nas, nosso, nossa, data, exatamente, "
            "com, pelo, pela"
        ),
        Kind.TODAY: phrases(
            "hoje, hj, hoje mesmo, ainda hoje, esta manhã, esta tarde, esta noite, hoje à tarde, "
            "hoje à noite, hoje de "
            "manhã, mesmo dia, no mesmo dia, no dia de hoje, ao longo do dia, durante o dia, hoje ainda"
        ),
        Kind.TOMORROW: phrases("amanhã, já amanhã, amanhã cedo, amanhã de manhã, amanhã à tarde"),
        Kind.OVERMORROW: phrases("depois de amanhã"),
        Kind.YESTERDAY: phrases("ontem, anteontem"),
        Kind.A: phrases("um, uma"),
        Kind.VAGUE: phrases(
            "uns, umas, alguns, algumas, vários, várias, poucos, poucas, um par de, uns poucos, umas poucas"
        ),
        Kind.EOW: phrases("semana em curso, fecho da semana, fechamento da semana"),
        Kind.EOM: phrases("mês em curso, fecho do mês, fechamento do mês, virada do mês"),
        Kind.EOQ: phrases("trimestre em curso, fechamento do trimestre"),
        Kind.EOY: phrases("ano em curso, fechamento do ano, virada do ano"),
        Kind.WEEK_OF: phrases(
            "semana de, sem de, semana do dia, semana do, semana que começa em, semana que começa no dia, "
            "semana que começa a, semana iniciada em, semana com início em"
        ),
        Kind.WEEK_ENDING: phrases("semana que termina em, semana que termina a, semana que acaba em"),
        Kind.CALENDAR_WEEK: phrases("semana iso, semana do calendário"),
        Kind.WEEKEND: phrases("fim de semana, final de semana, fds, fim-de-semana, findi"),
        Kind.MIDWEEK: phrases("meio da semana, no meio da semana, meados da semana, a meio da semana"),
        Kind.FISCAL: phrases("exercício, ano fiscal, exercício fiscal, ano civil fiscal"),
        Kind.SOMETIME: phrases(
            "depois das festas, após as festas, depois das férias, após as férias, no novo ano, "
            "no ano novo, na volta das férias, no regresso das férias"
        ),
        Kind.SEASON: phrases("primavera, verão, outono, inverno"),
        Kind.THIS: phrases(
            "este, esta, esse, essa, neste, nesta, nesse, nessa, deste, desta, desse, dessa, atual, actual, "
            "corrente, ainda este, ainda esta, ainda neste, ainda nesta"
        ),
        Kind.NEXT: phrases("próximo, próxima, próximos, próximas, que vem, que vêm, q vem, prox, px"),
        Kind.COMING: phrases("vindouro, vindoura, que entra"),
        Kind.FOLLOWING: phrases("seguinte, seguintes"),
        Kind.LAST: phrases("último, última, passado, passada, anterior"),
        Kind.END: phrases(
            "fim, final, finais, fins, último dia, último dia útil, fecho, fechamento, término"
        ),
        Kind.REST: phrases("resto, restante"),
        Kind.MID: phrases("meados, em meados, meio, a meio, no meio"),
        Kind.EARLY: phrases(
            "início, inícios, no início, começo, no começo, princípio, no princípio, primeira quinzena, "
            "primeira metade, primeiros dias, comecinho"
        ),
        Kind.LATE: phrases(
            "durante, ao longo, no decorrer, no decurso, segunda quinzena, segunda metade, mais tarde, "
            "últimos dias, mais para o fim"
        ),
        Kind.AFTER_NEXT: phrases("depois da próxima, a seguir à próxima"),
        Kind.IN: phrases("em, daqui a, daqui, dentro de, dentro do, dali a"),
        Kind.WITHIN: phrases(
            "no prazo de, num prazo de, em um prazo de, prazo de, no máximo em, em até, em menos de, nos "
            "próximos, nas próximas, dentro dos próximos, dentro das próximas, no prazo máximo de, em no "
            "máximo"
        ),
        Kind.FROM: phrases("desde, desde o"),
        Kind.FROM_NOW: phrases(
            "a partir de hoje, a contar de hoje, de hoje, a partir de agora, depois de hoje, após a reunião, "
            "depois da reunião, após a chamada"
        ),
        Kind.EVERY: phrases(
            "cada, todo, toda, todos os, todas as, a cada, x por, vez por, vez ao, uma vez por, uma vez ao, "
            "vezes por, vezes ao"
        ),
        Kind.LEAD: phrases(
            "sem falta, sem falta na, sem falta no, "
            "entre, entre o, até, até o, até a, até ao, até à, para, para o, para a, no máximo até, até no "
            "máximo, o mais tardar, o mais tardar até, no mais tardar, mais tardar, no máximo, data limite, "
            "data-limite, prazo, prazo até, prazo final, prazo limite, vence, vence em, vence a, vencimento, "
            "com vencimento em, deadline, entrega, entrega em, entrega até, entregar até, previsto, previsto "
            "para, prevista para, programado para, agendado para, planejado para, planeado para, meta, "
            "objetivo, limite, previsão, não depois de, nunca depois de, impreterivelmente até, pronto até, "
            "data de entrega, data prevista, na data"
        ),
        Kind.LATEST: phrases(
            "inclusive, incluído, incluindo, ou antes, máx, max, por favor, impreterivelmente, "
            "confirmado, confirmada, acordado, combinado, firme, fixo, data fixa"
        ),
        Kind.COMMA: phrases("mas"),
        Kind.BEFORE: phrases("antes de, antes do, antes da, antes dos, previamente a"),
        Kind.AFTER: phrases(
            "depois de, depois do, depois da, após, após o, após a, a partir de, a partir do, a partir da, a "
            "partir do dia, não antes de, não antes do, posterior a, a contar do, passado o"
        ),
        Kind.TIME: phrases(
            "meio dia, ao meio dia, manhã, tarde, noite, madrugada, meia noite, de manhã, pela manhã, à "
            "tarde, de tarde, pela tarde, à noite, de noite, na parte da manhã, na parte da tarde, no "
            "período da manhã, no período da tarde, cedo, primeira hora, à primeira hora, logo cedo, ao "
            "final da tarde, no final da tarde, ao fim da tarde, no fim da tarde, am, pm, antes do almoço, "
            "depois do almoço, início da tarde, final da manhã, fim da manhã, da manhã, da tarde"
        ),
        Kind.EOD: phrases(
            "fim do dia, final do dia, ao fim do dia, ao final do dia, no fim do dia, no final do dia, fim "
            "de dia, final de expediente, fim do expediente, final do expediente, fim de expediente, fim de "
            "jornada, fecho do dia, encerramento do dia"
        ),
        Kind.CALL: phrases(
            "reunião, chamada, ligação, sessão, encontro, videochamada, videoconferência, conversa, "
            "entrevista, acompanhamento, reunião de acompanhamento, reunião de seguimento, reunião "
            "semanal, reunião mensal, reunião de projeto, reunião de projecto, reunião de status, "
            "conversação, telefonema, consulta, mentoria, coaching, sessão de trabalho, ponto de "
            "situação, alinhamento, reunião de alinhamento, bate papo, papo"
        ),
        Kind.NEXT_CALL: phrases(
            "próxima vez, quando voltarmos a falar, antes de voltarmos a falar, quando nos falarmos de novo, "
            "quando falarmos de novo, antes de nos falarmos, quando nos virmos, antes de nos vermos, vez que "
            "vem, quando nos reunirmos de novo, antes de nos reunirmos, quando conversarmos de novo, próxima "
            "vez que falarmos, próxima vez que nos falarmos, próxima vez que nos virmos"
        ),
        Kind.URGENT: phrases(
            "o mais rápido possível, o quanto antes, quanto antes, o mais breve possível, o mais cedo "
            "possível, logo que possível, assim que possível, assim que der, tão logo possível, imediato, "
            "imediata, imediatamente, de imediato, urgente, muito urgente, urgentemente, com urgência, já, "
            "agora mesmo, sem demora, logo, rápido, rapidamente, prioritário, alta prioridade, prioridade "
            "alta, prioridade, prioridade máxima, curto prazo, a curto prazo, em breve, brevemente, com a "
            "maior brevidade, com a maior brevidade possível, com brevidade, para ontem, na hora, mais "
            "rápido possível, mais breve possível, mais cedo possível, o mais depressa possível"
        ),
        Kind.UNDATED: phrases(
            "sem urgência, até novo aviso, até nova ordem, até aviso em contrário, sem data marcada, sem "
            "data fixa, data não definida, "
            "nada, n/d, sem data, sem data definida, sem data limite, sem prazo, sem prazo definido, não há "
            "data, sem "
            "pressa, não urgente, não é urgente, quando possível, quando puder, quando der, quando for "
            "possível, um dia, algum dia, um dia destes, um dia desses, em algum momento, longo prazo, a"
            " longo prazo, médio prazo, a médio "
            "prazo, nenhum, nenhuma, não se aplica, não aplicável, não aplica, sob demanda, a pedido, "
            "conforme necessário, conforme necessidade, se necessário, permanente, mais adiante, mais para "
            "frente, a seu tempo, oportunamente, futuro, no futuro, por agendar, a agendar, a programar, a "
            "planejar, a planear, por planear, baixa prioridade, prioridade baixa, indefinido, indefinida, "
            "sem previsão, não definido, não definida, n.a, n.d, quando houver tempo"
        ),
        Kind.RECURRING: phrases(
            "semanal, semanalmente, diário, diária, diariamente, mensal, mensalmente, trimestral, "
            "trimestralmente, anual, anualmente, quinzenal, quinzenalmente, bimestral, semestral, "
            "recorrente, periódico, periodicamente, regular, regularmente, contínuo, contínua, "
            "continuamente, sempre, constante, segundas, terças, quartas, quintas, sextas, às segundas, às "
            "terças, às quartas, às quintas, às sextas, aos sábados, aos domingos, segundas feiras, terças "
            "feiras, quartas feiras, quintas feiras, sextas feiras, às segundas feiras, às terças feiras, às "
            "quartas feiras, às quintas feiras, às sextas feiras"
        ),
        Kind.FINISHED: phrases(
            "feito, feita, terminado, terminada, finalizado, finalizada, concluído, concluída, completo, "
            "completa, completado, fechado, fechada, enviado, enviada, entregue, pago, paga, realizado, "
            "realizada, pronto, pronta, cancelado, cancelada, anulado, anulada, descartado, descartada, não "
            "é mais necessário, já não é necessário, obsoleto, recebido, recebida, publicado, publicada, "
            "assinado, assinada, resolvido, resolvida, já feito, já enviado, ok, cumprido, encerrado, "
            "encerrada, aprovado, aprovada"
        ),
        Kind.STATE: phrases(
            "em andamento, em curso, em progresso, em processo, a decorrer, pendente, pendentes, aberto, "
            "aberta, em espera, em pausa, pausado, pausada, bloqueado, bloqueada, não iniciado, não "
            "iniciada, por iniciar, iniciado, iniciada, começado, atrasado, atrasada, em atraso, vencido, "
            "vencida, adiado, adiada, em revisão, em análise, em discussão, em preparação, com o cliente, "
            "suspenso, suspensa, a fazer, por fazer, ativo, ativa, em desenvolvimento, em execução, em "
            "aberto, parado, parada, planejado, planeado, agendado, agendada, na fila, em aprovação, em "
            "validação"
        ),
        Kind.DEPENDS: phrases(
            "durante, "
            "quando, assim que, logo que, uma vez, uma vez que, se, conforme, consoante, depende de, depende "
            "do, depende da, dependendo de, dependendo do, dependendo da, a aguardar, aguardando, aguarda, à "
            "espera de, à espera do, à espera da, em espera de, esperando, pendente de, sujeito a, "
            "condicionado a, após aprovação, após a aprovação, após recebimento, após assinatura, após "
            "confirmação, no recebimento, ao receber, na assinatura, com a aprovação, mediante, mediante "
            "aprovação, bloqueado por, precisa de, requer, em função de, em função do, no lançamento, até "
            "que, à medida que, na entrega, aguardar, salvo"
        ),
        Kind.TO_CONFIRM: phrases(
            "vai confirmar, confirmará, irá confirmar, vai avisar, avisará, vai propor data, deve confirmar, "
            "vai dizer, ficou de confirmar"
        ),
        Kind.UNSURE: phrases(
            "ainda não, a definir, por definir, a confirmar, por confirmar, a determinar, por determinar, a "
            "decidir, "
            "por decidir, a combinar, por combinar, a acordar, a fixar, a marcar, por marcar, desconhecido, "
            "desconhecida, não confirmado, não confirmada, não sei, não se sabe, incerto, incerta, ainda não "
            "definido, data a definir, data a confirmar, a ver, por ver, a avaliar, será confirmado, a "
            "estabelecer, pendente de confirmação, a validar"
        ),
        Kind.DOUBT: phrases(
            "prov, aprox, aproximadamente, cerca de, cerca do dia, por volta de, por volta do, por volta do "
            "dia, lá para, mais ou menos, talvez, provavelmente, possivelmente, idealmente, se possível, "
            "provisório, provisoriamente, estimado, estimada, estimativa, em princípio, à partida, tomara, "
            "ou depois, ou mais tarde, eventualmente, de preferência, preferencialmente, ca, em torno de, em "
            "torno do, pode ser, acho, quem sabe, oxalá"
        ),
        Kind.OR: phrases("ou, e, ou então, e ou"),
        Kind.NOW: phrases("agora, agora é, novo, nova data"),
        Kind.ARROW: phrases(
            "adiado para, adiada para, adiado até, movido para, movida para, mudado para, mudou para, "
            "passado para, passou para, alterado para, alterada para, remarcado para, remarcada para, "
            "reagendado para, reagendada para, antecipado para, antecipada para, prorrogado até, prorrogado "
            "para, prorrogada para, estendido até, estendido para, transferido para, novo prazo, postergado "
            "para, atualizado para, finalmente"
        ),
        Kind.WAS: phrases(
            "orig, antes, antes era, era, era dia, era para, originalmente, inicialmente, anteriormente, "
            "em vez de, em vez do, ao invés de, no lugar de, data original, data anterior, prazo "
            "anterior, estava previsto para, estava para, previsto inicialmente, prazo original"
        ),
        Kind.MOVED_FROM: phrases(
            "adiado de, adiado do, adiada de, adiada do, movido de, movido do, movida de, movida do, mudado "
            "de, mudado do, mudada de, mudada do, mudou de, mudou do, passou de, passou do, alterado de, "
            "alterado do, alterada de, alterada do, remarcado de, remarcado do, remarcada de, remarcada do, "
            "reagendado de, reagendado do, reagendada de, reagendada do, antecipado de, antecipado do, "
            "antecipada de, antecipada do, transferido de, transferido do, transferida de, transferida do"
        )
        + inflected("prorrogad, estendid, postergad", "o de, o do, a de, a do"),
        Kind.OTHER: phrases(
            "sexta semana, segunda fase, quarta fase, quinta fase, sexta fase, segunda parcela, quarta "
            "parcela, quinta parcela, sexta parcela, segunda parte, quarta parte, quinta parte, segunda via, "
            "segunda versão, quarta versão, segunda etapa, quarta etapa, quinta etapa, segunda vez, segunda "
            "sprint, segunda entrega, segunda rodada"
        ),
    },
    units={
        Unit.HOUR: phrases("h, hora, horas, hs, hrs"),
        Unit.DAY: phrases("dia, dias, d, dia corrido, dias corridos, dias seguidos"),
        Unit.WORKING_DAY: phrases("dia útil, dias úteis, du, dias de trabalho"),
        Unit.WEEK: phrases("semana, semanas, sem, semana útil, semana de trabalho"),
        Unit.MONTH: phrases("mês, meses"),
        Unit.QUARTER: phrases("trimestre, trimestres"),
        Unit.HALF_YEAR: phrases("semestre, semestres, meio ano"),
        Unit.YEAR: phrases("ano, anos, ano civil"),
    },
    numbers={
        **numbered(
            2,
            "dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quinze, "
            "dezesseis, dezessete, dezoito, dezenove, vinte",
        ),
        **{f"vinte e {digit}": 20 + number for number, digit in enumerate(_DIGITS, 1)},
        "duas": 2,
        "quatorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
        "vinte e uma": 21,
        "vinte e duas": 22,
        "trinta": 30,
        "trinta e um": 31,
        "sessenta": 60,
        "noventa": 90,
    },
    ordinals={word: number for stem, number in _ORDINALS.items() for word in inflected(stem, "o")}
    | {"primeira": 1, "terceira": 3},
    ordinals_of_weeks={"segunda": 2, "quarta": 4, "quinta": 5},
    topic_words=phrases("de, do, da, para, por, sobre, desde, o, a, em, no, na, e, após, com, dos, das"),
    genitives=phrases("de, do"),
    about_words=phrases("para, para o, para a, sobre"),
    backward=phrases("últimos, últimas, passados, passadas"),
    clause_leads=phrases("antes"),
    recipients=phrases("à, ao, às, aos, a"),
    owed_leads=phrases("vencimento, vence, pagar"),
    deadline_leads=phrases(
        "até, até o, até a, até ao, até à, até o dia, até dia, até ao dia, antes de, antes do, antes da, o "
        "mais tardar, o mais tardar até, no mais tardar, no máximo até, até no máximo, data limite, prazo, "
        "prazo até, prazo final, vence, vence em, vencimento, deadline, entrega até, entregar até, não "
        "depois de"
    ),
    acts_in_leads=phrases("entregar"),
    until_words=phrases("até"),
    negations=phrases("não, nada"),
    lasting_words=phrases(
        "trabalhar, mant-, pausa-, suspen-, prorrog-, estend-, extensão, prolong-, adia-, congela-, esperar, "
        "aguardar, ficar, válido, válida, fechado, fechada, ausente, férias, bloque-, continua-, segurar"
    ),
    reported=(
        r"(?:perguntar|ver|verificar|confirmar|saber|checar|conferir)(?: \S+){0,3} se|"
        r"(?:verificar|confirmar|dizer|avisar|lembrar|explicar|anunciar)(?: \S+){0,3} que"
    ),
    asked=(
        r"(?:perguntar|verificar|saber|apurar|esclarecer|ver)(?: \S+){0,3} "
        r"(?:o que|quando|quem|quanto|como|qual|quais)(?! \S+[aei]r )"
    ),
    relative=r"que",
)
