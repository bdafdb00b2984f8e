"""Spanish task words."""

from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.model import Grammar
from whoowes.core.ledger.identity.words.romance_forms import (
    by_verb,
    iberian_participle,
    spanish_singular,
    spanish_verb,
    vowel_adjective,
    without_last_vowel,
)
from whoowes.core.ledger.identity.words.spanish_actions import (
    ACTION_NOUNS,
    ACTIONS,
    ALSO_NOUNS,
    IRREGULAR,
    IRREGULAR_PARTICIPLES,
    VERBAL_NOUNS,
)

_FORMS, _PARTICIPLES = by_verb(word_set(IRREGULAR)), by_verb(word_set(IRREGULAR_PARTICIPLES))

SOURCE = Source(
    language="es",
    grammar=Grammar(is_head_first=True, has_decimal_comma=True),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    forms=lambda verb: spanish_verb(verb, _FORMS),
    participles=lambda verb: iberian_participle(verb, _PARTICIPLES),
    adjectives=vowel_adjective,
    adjective_stem=without_last_vowel,
    singular=spanish_singular,
    known="""
        abogado, acceso, accionista, aceptación, acta, actividad, acuerdo, aduana, agencia, agente
        albarán, alcance, almacén, alquiler, anexo, anticipo, anuncio, apartado, aplicación, archivo
        artículo, asesor, asesoría, asistente, aviso, balance, banco, banca, base, beneficio, billete
        boletín, borrador, cabecera, caja, cajón, calendario, calidad, cámara, camino, campaña, canal
        candidato, cargo, carga, carpeta, carta, cartel, casa, caso, catálogo, categoría, centro
        certificado, cierre, cifra, cita, ciudad, cláusula, cliente, cobro, código, coche, colegio
        color, comida, comercial, comisión, comité, compañía, compra, compras, comunicado, concepto
        condición, conferencia, consejo, consulta, contabilidad, contable, contacto, contenido
        contraseña, contrato, correo, costa, coste, costo, crédito, cuadro, cuenta, cuento, cuestionario
        cuota, curso, dato, datos, deber, debate, demanda, departamento, descuento, deuda, día, diagrama
        dinero, dirección, director, diseñador, documento, dominio, edificio, ejemplo, empleado, empresa
        encargo, encuesta, energía, entrega, entrevista, envío, equipo, escrito, escritura, espacio
        estado, estrategia, estructura, estudio, etapa, etiqueta, evento, expediente, experiencia
        factura, fase, fecha, feria, ficha, fichero, fiesta, filial, finanzas, firma, flota, folleto
        fondo, foro, foto, fotógrafo, fuente, garantía, gasto, gerente, gestión, gestor, gestoría
        gobierno, grupo, guía, hoja, horario, hotel, idea, identidad, imagen, impresora, imprenta
        impuesto, incidencia, indicador, informe, ingreso, inicio, inquilino, inversión, inversor
        invitación, jefe, jornada, juego, libro, libra, licencia, licitación, línea, lista, llamada
        llave, local, lugar, maqueta, máquina, marca, material, memoria, menú, mercado, mes, mesa
        miembro, modelo, modo, moda, módulo, moneda, muestra, negocio, nombre, nómina, nota, notario
        noticia, número, objetivo, obra, oferta, oficina, operación, opinión, orden, organigrama, origen
        paciente, página, pago, panel, papel, paquete, parte, partida, partido, pedido, pendiente
        permiso, persona, personal, piso, plan, plano, plantilla, plaza, plazo, poder, póliza, política
        póster, precio, pregunta, prensa, presupuesto, préstamo, problema, procedimiento, proceso
        producto, producción, programa, propietario, propuesta, proveedor, proyecto, prueba, publicidad
        puerta, puerto, puesto, punta, punto, rama, ramo, receta, recibo, reclamo, recurso, red
        reembolso, referencia, región, registro, regla, reglamento, reporte, reserva, responsable
        respuesta, resultado, resumen, retorno, reunión, revista, riesgo, rol, ruta, sala, salario
        sección, sector, sede, seguro, semana, seminario, serie, servicio, servidor, sesión, sistema
        sitio, socio, solicitud, subvención, sueldo, suministro, tabla, taller, tarea, tarifa, tarjeta
        tasa, teléfono, tema, tesorería, texto, tienda, título, trabajo, trámite, transporte, trimestre
        turno, usuario, vacante, valor, vehículo, venta, vídeo, viaje, visita, vuelo, zona, comentario
        crisis, análisis, presentación, imágenes
    """,
    articles="el, la, los, las, un, una, mi, mis, nuestro, nuestra, nuestros, nuestras, su, sus",
    verbal_nouns=VERBAL_NOUNS,
    missing="""
        falta, faltan, aún falta, aún faltan, todavía falta, todavía faltan, sigue faltando
        siguen faltando, falta aún, falta todavía
    """,
    needing="necesita, espera, quiere, recibe",
    receivers="a",
    company="con",
    about="sobre",
    given="acceso",
    appointments="cita",
    passive="ser, estar, es, está, sea, será, sean, están, sido",
    infinitive_markers="sin, por, a, para",
    light_verbs="hacer, realizar, llevar, efectuar, dar",
    obliges="debe, deben, tiene, tienen, va, van, a, que, puede, deberá",
    stop="""
        el, la, los, las, un, una, unos, unas, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros
        nuestras, lo, le, les, se, me, te, nos, este, esta, estos, estas, ese, esa, esos, esas, es, son
        ser, está, están, estar, ha, han, hay, debe, deben, tiene, tienen, que, si, como, todo, toda
        todos, todas, cada, favor, ya, aún, todavía, más, muy, aquí, ahí, también, etc, ello, cual, sea
        será, asap, puede, va, van, cosa, juntos, porfa, pf
    """,
    leading="""
        por, favor, hay, que, tenemos, debemos, debe, deben, tiene, tienen, vamos, va, a, nos, yo
        nosotros, ustedes, también, además, luego, después, pendiente, de, necesitamos, recordar, falta
        queda
    """,
    prepositions="""
        a, al, de, del, con, sin, para, por, sobre, en, entre, hacia, hasta, desde, según, contra, tras
        durante, ante, bajo, antes, después, respecto, vía, via, acerca, re, mediante, incl, excepto
    """,
    contracted="al a, del de, acerca sobre, respecto sobre, re sobre, via por, después tras",
    of="de",
    source="de",
    doer="por",
    benefit="para",
    recipients="a, con, para, por",
    contrary_prepositions="""
        a de, para de, hacia desde, hacia de, a desde, para desde, antes tras, con sin
        para contra, por a
    """,
    contrary_in_motion="en de, en desde",
    conjunctions="y, e, o, u, más",
    negations="no, nunca, ni, sin, ningún, ninguna, tampoco",
    opposites="""
        viejo nuevo, antiguo nuevo, primero segundo, primero último, interno externo, alto bajo
        largo corto, bruto neto, compra venta, comprador vendedor, inquilino propietario
        cliente proveedor, entrada salida, entrante saliente, importación exportación, beneficio pérdida
        borrador final, borrador definitivo, provisional definitivo, ingreso gasto, débito crédito
        mañana tarde, público privado, mensual semanal, mensual anual, diario semanal
        mensual trimestral, trimestral anual, próximo anterior, factura recibo, factura abono
        mínimo máximo, min max, izquierda derecha, norte sur, empleador empleado, alta baja
        temporal permanente, obligatorio opcional, firmado vacío, verano invierno, presencial online
        antes después, cobro pago
    """,
    qualifiers="""
        actualizado, revisado, último, actual, completo, entero, detallado, breve, restante, pendiente
        relevante, necesario, requerido, acordado, solicitado, prometido, propio, escrito, existente
        corregido, modificado, correspondiente
    """,
    distinctions="""
        borrador, definitivo, final, primero, primer, segundo, tercero, tercer, cuarto, antiguo, nuevo
        próximo, anterior, otro, adicional, firmado, provisional, inicial, original, copia, separado
        medio, parcial, interno, externo, público, privado, diario, semanal, mensual, trimestral, anual
        regular, solo, sólo
    """,
    numbers="""
        dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12
        quince 15, veinte 20, treinta 30, cuarenta 40, cincuenta 50, cien 100, primer 1o, primero 1o
        primera 1o, 1er 1o, segundo 2o, segunda 2o, tercer 3o, tercero 3o, tercera 3o, cuarto 4o
        cuarta 4o, t1 q1, t2 q2, t3 q3, t4 q4
    """,
    phrases={
        f"{name} trimestre": f"q{number}"
        for number, names in enumerate(("primer 1er", "segundo 2o", "tercer 3er", "cuarto 4o"), start=1)
        for name in names.split()
    }
    | {
        "orden del dia": "agenda",
        "puesta en marcha": "puestaenmarcha",
        "puesta al dia": "puestaaldia",
        "pagina web": "website",
        "sitio web": "website",
        "correo electronico": "email",
    },
    equal="""
        presentación deck, presentaciones deck, ppt deck, powerpoint deck, slides deck
        diapositivas deck, cotización oferta,
        fotos foto, imagen foto, imágenes foto, correo email
        correos email, e-mail email, doc documento, docs documento, info información, tel teléfono
        tfno teléfono, nº número, num número, núm número, web website, reuniones reunión, reu reunión
        meeting reunión, archivo file, archivos file, fichero file, ficheros file, boletín newsletter
        boletines newsletter, comentarios feedback, comentario feedback, primera primero, primer primero
        tercera tercero, tercer tercero, informe reporte, informes reporte, conta contabilidad, rrhh hr
        admin administración, celular móvil
    """,
    empty_after_names="equipo",
    pronouns_in_capitals="it, us",
    state_tags="""
        abierto, pendiente, sigue pendiente, en curso, hecho, terminado, por hacer, aún pendiente
        todavía pendiente, arrastrado, en proceso, en espera, urgente, importante, atrasado, retrasado
        nuevo, acción, tarea, recordatorio, como acordado, según lo acordado, según lo hablado
        casi listo, no hecho, sin hacer, bloqueado, ver arriba, prioridad, de la última reunión
        de la reunión anterior, reclamado, sin cambios, empezado, enviado, seguimiento, listo, en marcha
    """,
    state_openings="""
        pendiente de, a la espera, en espera, esperando, en curso, en proceso, reclamado, aplazado
        bloqueado por, depende de, según lo, como se, ver, sigue, de la última, viene de, movido de
    """,
    reasons="""
        para que, porque, ya que, en cuanto, según lo, como acordado, como se, si es, si hace falta
        si procede, debido, a causa, una vez, cuando, puesto que, con el fin, a tiempo, de cara
        tal como, a fin
    """,
    deadline="""
        antes de, antes del, hasta, hasta el, para el, a más tardar, a más tardar el, como muy tarde
        como máximo, para antes de, antes de que
    """,
    deadline_words="""
        fin, final, finales, principio, principios, mediados, próximo, próxima, esta, este, semana, mes
        trimestre, año, día, llamada, reunión, call, mañana, hoy, tarde, noche, mediodía, de, del, la
        el, que, viene, q1, q2, q3, q4, eod, eow, eom, verano, finde, nuestra, las, horas, h
    """,
    bare_deadlines="""
        mañana, hoy, esta semana, la semana que viene, próxima semana, la próxima semana, fin de semana
        fin de mes, cuanto antes, lo antes posible, inmediatamente, este mes, el mes que viene, urgente
        ya, en breve, pronto
    """,
    recurring="""
        diario, diaria, diariamente, semanal, semanalmente, mensual, mensualmente, trimestral, anual
        anualmente, cada semana, cada día, cada mes, cada trimestre, cada año, regularmente, cada lunes
        cada martes, cada miércoles, cada jueves, cada viernes, todos los días, todas las semanas
        todos los meses, recurrente
    """,
)
