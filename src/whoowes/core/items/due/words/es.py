"""Spanish, of Spain and of the Americas."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import Words, inflected, numbered, phrases

_ORDINALS = numbered(
    1, "primer, segund, tercer, cuart, quint, sext, séptim, octav, noven, décim, undécim, duodécim"
)

WORDS = Words(
    language="es",
    months={"ene": 1, "febr": 2, "abr": 4, "ag": 8, "ago": 8, "set": 9, "setiembre": 9, "sept": 9, "sep": 9},
    weekdays={
        "lu": 0,
        "ma": 1,
        "mie": 2,
        "mierc": 2,
        "mx": 2,
        "ju": 3,
        "juev": 3,
        "vi": 4,
        "vier": 4,
        "sa": 5,
    },
    ordinal_suffixes=phrases("º, ª, °, .º, .ª, er, ro, ero, do, to, mo"),
    date_glue=phrases("de, del, el, día, el día, a"),
    quarter_prefixes=phrases("t, q, trimestre, trim"),
    half_prefixes=phrases("h, semestre"),
    week_prefixes=phrases("s, w"),
    day_prefixes=phrases("día"),
    clock_prefixes=phrases("a las, a la, hacia las, sobre las, antes de las, las, hora"),
    clock_units=phrases("h, hs, hrs, horas"),
    units_on_either_side=phrases("h, hs, hrs, horas"),
    noons=phrases("del mediodía, mediodía, medianoche"),
    clock_suffixes=phrases("de la tarde, de la mañana, de la noche, del mediodía, en punto"),
    range_words=phrases("al, a, hasta, hasta el"),
    moved_to=phrases("al, a, para, para el"),
    last_days_of_six=phrases("último día hábil, último día laborable"),
    lasting_leads=phrases("para"),
    plurals=phrases(
        "días, semanas, meses, trimestres, semestres, años, horas, próximos, próximas, siguientes, que vienen"
    ),
    inclusive_days=(8, 15),
    is_next_date_coming=True,
    is_tomorrow_morning=True,
    phrases={
        Kind.THE: phrases("el, al, del"),
        Kind.GLUE: phrases("la, los, las, lo, de, a, por, nuestro, nuestra, su, fecha, exactamente, con"),
        Kind.TODAY: phrases(
            "hoy, hoy mismo, hoy día, esta mañana, esta tarde, esta noche, mismo día, en el día, "
            "durante el día, en el "
            "día de hoy, en el transcurso del día, hoy por la tarde, hoy por la mañana"
        ),
        Kind.TOMORROW: phrases("mañana, mañana mismo, mañana por la mañana, mañana por la tarde"),
        Kind.OVERMORROW: phrases("pasado mañana"),
        Kind.YESTERDAY: phrases("ayer, anteayer, antier"),
        Kind.A: phrases("un, una, uno"),
        Kind.VAGUE: phrases(
            "unos, unas, unos pocos, unas pocas, unos cuantos, unas cuantas, algunos, algunas, varios, "
            "varias, pocos, pocas, un par de"
        ),
        Kind.EOW: phrases("semana en curso, finales de semana, a finales de semana, cierre de semana"),
        Kind.EOM: phrases("mes en curso, cierre de mes"),
        Kind.EOQ: phrases("trimestre en curso, cierre de trimestre"),
        Kind.EOY: phrases("año en curso, cierre de año"),
        Kind.WEEK_OF: phrases(
            "semana del, semana del día, semana de, semana que comienza el, semana que empieza el, semana a "
            "partir del, semana que va del, sem del"
        ),
        Kind.WEEK_ENDING: phrases("semana que termina el, semana que acaba el, semana que finaliza el"),
        Kind.CALENDAR_WEEK: phrases("semana natural, semana iso, semana calendario"),
        Kind.WEEKEND: phrases("fin de semana, finde, fin de semana largo"),
        Kind.MIDWEEK: phrases("media semana, a media semana"),
        Kind.FISCAL: phrases("ejercicio, ejercicio fiscal, año fiscal, ejercicio contable, af"),
        Kind.SOMETIME: phrases(
            "después de las fiestas, tras las fiestas, después de las vacaciones, "
            "tras las vacaciones, después de reyes, a la vuelta de vacaciones, "
            "a la vuelta de las vacaciones, en el nuevo año, en el año nuevo"
        ),
        Kind.SEASON: phrases("primavera, verano, otoño, invierno, semana santa"),
        Kind.THIS: phrases("este, esta, este mismo, esta misma, ese, esa, actual, corriente, presente"),
        Kind.NEXT: phrases("próximo, próxima, próximos, próximas, que viene, que vienen, prox"),
        Kind.COMING: phrases("entrante, venidero, venidera, que entra"),
        Kind.FOLLOWING: phrases("siguiente, siguientes"),
        Kind.LAST: phrases("último, última, pasado, pasada, anterior"),
        Kind.END: phrases(
            "fin, final, finales, fines, último día, último día hábil, último día laborable, cierre, término"
        ),
        Kind.REST: phrases("resto, lo que queda"),
        Kind.MID: phrases("mediados, a mediados, mitad, a mitad"),
        Kind.EARLY: phrases(
            "principio, principios, a principios, a principio, inicio, inicios, a inicios, al inicio, "
            "comienzo, comienzos, a comienzos, primera quincena, primera mitad, primeros, primeros días, a "
            "primeros"
        ),
        Kind.LATE: phrases(
            "durante, a lo largo, en el transcurso, en el curso, segunda quincena, segunda mitad, últimos "
            "días, más tarde, hacia finales, hacia el final"
        ),
        Kind.AFTER_NEXT: phrases("después de la próxima, siguiente a la próxima"),
        Kind.IN: phrases("en, dentro de, de aquí a, de aquí en, de hoy en"),
        Kind.WITHIN: phrases(
            "en un plazo de, en el plazo de, plazo de, en un máximo de, en menos de, en los próximos, en las "
            "próximas, dentro de los próximos, dentro de las próximas, en no más de, en un plazo máximo de, "
            "dentro de un plazo de"
        ),
        Kind.FROM: phrases("desde, desde el"),
        Kind.FROM_NOW: phrases(
            "a partir de hoy, desde hoy, a contar de hoy, a contar desde hoy, a partir de ahora, desde "
            "ahora, después de hoy, desde la llamada, después de la llamada, después de la reunión"
        ),
        Kind.EVERY: phrases(
            "cada, todos los, todas las, x por, vez por, vez a la, vez al, una vez por, una vez a la, "
            "una vez al, veces por, veces a la, veces al"
        ),
        Kind.LEAD: phrases(
            "sin falta, sin falta el, "
            "entre, entre el, para, para el, para la, hasta, hasta el, hasta la, a más tardar, a más tardar "
            "el, como muy tarde, como muy tarde el, como máximo, como máximo el, lo más tardar, no más tarde "
            "de, no más tarde del, fecha límite, fecha tope, fecha de entrega, fecha prevista, plazo, plazo "
            "hasta, plazo hasta el, vence, vence el, vencimiento, con vencimiento, con vencimiento el, "
            "deadline, entrega, entrega el, a entregar el, entregar el, previsto, previsto para, previsto "
            "para el, prevista para el, programado para, programado para el, planificado para, planificado "
            "para el, objetivo, límite, tope, máximo, vto, listo para, listo para el"
        ),
        Kind.LATEST: phrases(
            "inclusive, incluido, incluida, inclusivo, o antes, como mucho, máx, max, por favor, "
            "confirmado, confirmada, acordado, acordada, firme, fijo, fecha fija"
        ),
        Kind.COMMA: phrases("pero"),
        Kind.BEFORE: phrases("antes de, antes del, antes de la, antes de los, previo a, previo al"),
        Kind.AFTER: phrases(
            "después de, después del, tras, tras el, tras la, a partir de, a partir del, luego de, luego "
            "del, no antes de, no antes del, posterior a, posterior al, pasada la, a contar del"
        ),
        Kind.TIME: phrases(
            "mediodía, al mediodía, tarde, noche, madrugada, medianoche, por la mañana, por la tarde, por la "
            "noche, en la mañana, en la tarde, en la noche, de la mañana, de la tarde, a primera hora, a "
            "primera hora de la mañana, a primera hora de la tarde, a última hora, a última hora de la "
            "tarde, a media mañana, a media tarde, am, pm, temprano, antes del mediodía, a mediodía, antes "
            "de comer, después de comer"
        ),
        Kind.EOD: phrases(
            "fin del día, final del día, fin de día, final de día, al final del día, cierre del día, al "
            "cierre del día, al cierre de hoy, fin de jornada, final de la jornada, fin de la jornada, "
            "cierre de jornada, a última hora de hoy"
        ),
        Kind.CALL: phrases(
            "reunión, reu, llamada, cita, sesión, encuentro, videollamada, videoconferencia, entrevista, "
            "seguimiento, reunión de seguimiento, llamada de seguimiento, reunión semanal, reunión "
            "mensual, reunión de proyecto, llamada semanal, llamada mensual, conversación, charla, call "
            "semanal, tutoría, revisión, mentoría, coaching, llamada telefónica, sesión "
            "de trabajo, sesión de seguimiento"
        ),
        Kind.NEXT_CALL: phrases(
            "próxima vez, cuando volvamos a hablar, antes de volver a hablar, cuando hablemos de nuevo, "
            "cuando nos veamos, antes de vernos de nuevo, vez que viene, antes de que volvamos a hablar, "
            "cuando nos reunamos de nuevo, antes de volver a vernos, siguiente vez, cuando nos volvamos a "
            "ver, próxima vez que hablemos, próxima vez que nos veamos, próxima vez que nos reunamos"
        ),
        Kind.URGENT: phrases(
            "lo antes posible, cuanto antes, lo más pronto posible, tan pronto como sea posible, en cuanto "
            "sea posible, a la mayor brevedad, a la mayor brevedad posible, con la mayor brevedad posible, "
            "de inmediato, inmediato, inmediata, inmediatamente, urgente, urgentemente, muy urgente, con "
            "urgencia, ya, ya mismo, ahora mismo, enseguida, en seguida, sin demora, pronto, rápido, "
            "rápidamente, prioritario, alta prioridad, prioridad alta, prioridad, máxima prioridad, lo más "
            "rápido posible, a corto plazo, corto plazo, en breve, próximamente, lo antes que puedas, cuanto "
            "antes mejor, al instante, tan pronto como se pueda"
        ),
        Kind.UNDATED: phrases(
            "sin urgencia, sin urgencias, hasta nuevo aviso, hasta nueva orden, sin fecha fijada, sin "
            "fecha definida, sin fecha fija, fecha no fijada, "
            "n/d, nada, sin fecha, sin fecha límite, sin plazo, no hay fecha, sin prisa, no urge, no "
            "urgente, no es "
            "urgente, cuando se pueda, cuando puedas, cuando sea posible, algún día, en algún momento, largo "
            "plazo, a largo plazo, medio plazo, a medio plazo, mediano plazo, a mediano plazo, ninguno, "
            "ninguna, no aplica, no procede, bajo demanda, a demanda, según necesidad, según se necesite, "
            "permanente, más adelante, a su debido tiempo, en su momento, futuro, sin definir, sin asignar, "
            "no definido, baja prioridad, prioridad baja, por programar, por planificar, por agendar, a "
            "futuro, indefinido, cuando haya tiempo, sin especificar"
        ),
        Kind.RECURRING: phrases(
            "semanal, semanalmente, diario, diaria, diariamente, mensual, mensualmente, trimestral, "
            "trimestralmente, anual, anualmente, quincenal, quincenalmente, bimensual, recurrente, "
            "periódico, periódicamente, regular, regularmente, continuo, continua, continuamente, de forma "
            "continua, siempre, constante, los lunes, los martes, los miércoles, los jueves, los viernes, "
            "los sábados, los domingos, semestral"
        ),
        Kind.FINISHED: phrases(
            "hecho, hecha, terminado, terminada, finalizado, finalizada, completado, completada, cerrado, "
            "cerrada, enviado, enviada, entregado, entregada, pagado, pagada, realizado, realizada, listo, "
            "lista, cancelado, cancelada, anulado, anulada, descartado, descartada, ya no es necesario, ya "
            "no aplica, ya no hace falta, obsoleto, recibido, recibida, publicado, publicada, firmado, "
            "firmada, resuelto, resuelta, concluido, concluida, ya hecho, ya enviado, ok, cumplido, "
            "aprobado, aprobada"
        ),
        Kind.STATE: phrases(
            "a la espera, en curso, en proceso, en progreso, en marcha, pendiente, pendientes, abierto, "
            "abierta, en "
            "espera, en pausa, pausado, bloqueado, bloqueada, sin empezar, no iniciado, no iniciada, "
            "iniciado, iniciada, empezado, atrasado, retrasado, retrasada, vencido, vencida, aplazado, "
            "aplazada, pospuesto, pospuesta, en revisión, en estudio, en discusión, en preparación, con el "
            "cliente, suspendido, suspendida, por hacer, activo, activa, en desarrollo, en ejecución, en "
            "trámite, parado, parada, detenido, planificado, programado"
        ),
        Kind.DEPENDS: phrases(
            "durante, "
            "cuando, en cuanto, una vez, una vez que, tan pronto como, si, según, depende de, depende del, "
            "dependiendo de, dependiendo del, a la espera de, a la espera del, en espera de, en espera del, "
            "esperando, esperando a, pendiente de, pendiente del, sujeto a, condicionado a, tras la "
            "aprobación, tras la firma, tras la recepción, a la recepción, al recibir, al recibo, a la "
            "firma, a la aprobación, después de la aprobación, previa aprobación, bloqueado por, requiere, "
            "necesita, con la aprobación, al aprobarse, en función de, en función del, al lanzamiento, hasta "
            "que, a medida que, salvo"
        ),
        Kind.TO_CONFIRM: phrases(
            "debe confirmar, confirmará, nos dirá, avisará, propondrá fecha, tiene que confirmar, por "
            "confirmar con, dirá"
        ),
        Kind.UNSURE: phrases(
            "aún no, todavía no, por definir, por confirmar, por determinar, por decidir, por acordar, por "
            "concretar, por fijar, "
            "a definir, a confirmar, a determinar, a convenir, a decidir, a concretar, desconocido, "
            "desconocida, sin confirmar, no confirmado, no se sabe, no sé, no seguro, aún no definido, "
            "pendiente de confirmar, pendiente de definir, pendiente de fecha, pendiente de concretar, por "
            "ver, se confirmará, se avisará, p.d, p.c, por establecer, está por ver"
        ),
        Kind.DOUBT: phrases(
            "prob, aprox, aproximadamente, alrededor del, alrededor de, sobre, sobre el, hacia, hacia el, "
            "más o menos, quizás, quizá, tal vez, probablemente, posiblemente, seguramente, a lo mejor, "
            "idealmente, si es posible, a ser posible, de ser posible, provisional, provisionalmente, "
            "tentativo, tentativamente, estimado, estimada, en principio, ojalá, o después, o más tarde, "
            "eventualmente, preferiblemente, preferentemente, ca, por ahí del, en torno al, en torno a, "
            "puede ser, podría ser, creo"
        ),
        Kind.OR: phrases("o, u, y, e, o bien, y o"),
        Kind.NOW: phrases("ahora, ahora es, nuevo, nueva fecha"),
        Kind.ARROW: inflected("prorrogad, ampliad, postergad, extendid", "o al, a al")
        + phrases(
            "movido al, movida al, movido a, pasado al, pasada al, pasa al, pasado a, aplazado al, aplazada "
            "al, aplazado a, aplazado hasta, aplazado hasta el, pospuesto al, pospuesta al, pospuesto para, "
            "pospuesto para el, pospuesto hasta el, retrasado al, retrasada al, retrasado hasta el, cambiado "
            "al, cambiada al, cambiado a, reprogramado para, reprogramado para el, reprogramada para el, "
            "reprogramado al, adelantado al, adelantada al, ampliado hasta, ampliado hasta el, prorrogado "
            "hasta, prorrogado hasta el, trasladado al, nueva fecha límite, extendido hasta el, finalmente, "
            "finalmente el"
        ),
        Kind.WAS: phrases(
            "orig, antes, antes era, era, era el, era para el, originalmente, inicialmente, previamente, "
            "en lugar de, en lugar del, en vez de, en vez del, fecha original, fecha anterior, "
            "anteriormente, estaba previsto para, estaba previsto para el, estaba para el, originalmente "
            "el, previsto inicialmente"
        ),
        Kind.MOVED_FROM: phrases(
            "aplazado del, aplazado de, aplazada del, aplazada de, movido del, movido de, movida del, movida "
            "de, pospuesto del, pospuesto de, pospuesta del, pospuesta de, cambiado del, cambiado de, "
            "cambiada del, cambiada de, retrasado del, retrasado de, retrasada del, retrasada de, trasladado "
            "del, trasladado de, trasladada del, trasladada de, adelantado del, adelantado de, adelantada "
            "del, adelantada de, reprogramado del, reprogramado de, reprogramada del, reprogramada de, pasa "
            "del, pasa de, se mueve del, se mueve de, se pasa del, se pasa de"
        )
        + inflected("prorrogad, ampliad, postergad, extendid, pasad", "o del, o de, a del, a de"),
    },
    units={
        Unit.HOUR: phrases("h, hora, horas, hs, hrs"),
        Unit.DAY: phrases(
            "día, días, d, día natural, días naturales, días corridos, días calendario, jornada"
        ),
        Unit.WORKING_DAY: phrases(
            "día hábil, días hábiles, día laborable, días laborables, día laboral, días laborales, jornadas "
            "laborables, días de trabajo"
        ),
        Unit.WEEK: phrases("semana, semanas, sem, semana laboral"),
        Unit.MONTH: phrases("mes, meses, mes natural"),
        Unit.QUARTER: phrases("trimestre, trimestres"),
        Unit.HALF_YEAR: phrases("semestre, semestres, medio año"),
        Unit.YEAR: phrases("año, años, ano, anos, año natural"),
    },
    numbers={
        **numbered(
            2,
            "dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, "
            "dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidós, veintitrés, "
            "veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, treinta",
        ),
        "veintiún": 21,
        "treinta y uno": 31,
        "treinta y un": 31,
        "sesenta": 60,
        "noventa": 90,
    },
    ordinals={
        "primer": 1,
        "tercer": 3,
        **{word: number for stem, number in _ORDINALS.items() for word in inflected(stem, "o, a")},
    },
    topic_words=phrases("de, del, para, por, sobre, desde, la, el, a, al, en, y, tras, con"),
    genitives=phrases("del, de"),
    about_words=phrases("para, para el, para la, sobre, por"),
    backward=phrases("últimos, últimas, pasados, pasadas"),
    clause_leads=phrases("antes"),
    recipients=phrases("a, al"),
    owed_leads=phrases("vencimiento, vto, pagar"),
    deadline_leads=phrases(
        "antes de, antes del, antes de la, a más tardar, a más tardar el, como muy tarde, como muy tarde el, "
        "como máximo, como máximo el, no más tarde de, no más tarde del, fecha límite, fecha tope, fecha de "
        "entrega, plazo, plazo hasta el, vence, vence el, vencimiento, con vencimiento, deadline, para el, "
        "entrega el, a entregar el"
    ),
    reported=(
        r"si|"
        r"(?:comprobar|verificar|confirmar|decir|avisar|recordar|explicar|anunciar)(?: \S+){0,3} que"
    ),
    asked=(
        r"(?:preguntar|averiguar|consultar|comprobar|aclarar|ver)(?: \S+){0,3} "
        r"(?:que|cuando|quien|cuanto|como|cual|cuales)(?! \S+[aei]r )"
    ),
    relative=r"que",
)
