"""What Spanish tasks ask for: verbs by class and nouns for the same. A verb in two classes says either."""

ACTIONS = {
    "send": """
        enviar, mandar, remitir, compartir, hacer llegar, pasar, distribuir, difundir
        circular, facilitar, entregar, trasladar, proporcionar, mailear, emitir, presentar, subir
    """,
    "get": """
        obtener, conseguir, recoger, recopilar, pedir, solicitar, reunir, recabar, recuperar
    """,
    "collect": "recoger",
    "request": "pedir, solicitar",
    "receive": "recibir, esperar",
    "find": "encontrar, buscar, localizar, identificar",
    "review": """
        revisar, comprobar, verificar, controlar, examinar, leer, repasar, chequear, evaluar, mirar
        comentar, dar feedback sobre, dar comentarios sobre, echar un vistazo a, hacer una revisión de
        corregir, analizar
    """,
    "investigate": "investigar, analizar, estudiar, explorar, averiguar, indagar",
    "draft": "redactar, escribir, elaborar, preparar, esbozar",
    "prepare": "preparar, elaborar, montar, armar, compilar, confeccionar",
    "create": """
        crear, hacer, desarrollar, producir, construir, diseñar, generar, elaborar, realizar, preparar
        montar, redactar
    """,
    "found": "crear, montar, poner en marcha, establecer",
    "update": """
        actualizar, modificar, cambiar, ajustar, adaptar, corregir, poner al día, completar, rehacer
        retocar, editar
    """,
    "finish": "finalizar, terminar, acabar, cerrar, completar, concluir, ultimar",
    "fill in": "rellenar, completar, cumplimentar, llenar",
    "approve": "aprobar, autorizar, validar, dar el visto bueno a, dar visto bueno a, dar el ok a, visar",
    "sign": "firmar",
    "reject": "rechazar, denegar, declinar",
    "confirm": "confirmar, validar, verificar",
    "reconfirm": "reconfirmar",
    "resend": "reenviar",
    "chase": """
        reclamar, hacer seguimiento de, hacer seguimiento a, hacer seguimiento con, recordar, recordar a
        insistir, perseguir, dar seguimiento a, insistir a
    """,
    "arrange": """
        organizar, concertar, agendar, programar, planificar, fijar, reservar, coordinar, convocar
        acordar
    """,
    "set date": """
        cerrar fecha de, buscar una fecha para, buscar una fecha, buscar fecha para, buscar fecha
        elegir una fecha para, elegir una fecha, elegir fecha para, fijar una fecha para, fijar una fecha
        fijar fecha para, encontrar una fecha para, encontrar una fecha, acordar una fecha para
        acordar una fecha, acordar fecha para, buscar un hueco para, buscar hueco para
    """,
    "organise": "organizar, convocar",
    "postpone": "aplazar, posponer, retrasar, mover, reprogramar, cambiar fecha de",
    "bring forward": "adelantar, anticipar, mover, reprogramar, cambiar fecha de",
    "cancel": "cancelar, anular, rescindir, dar de baja",
    "call": "llamar, telefonear, llamar a, llamar por teléfono a, hacer una llamada a",
    "meet": "reunirse con, quedar con, verse con",
    "contact": "contactar, contactar con, ponerse en contacto con, hablar con, escribir a, contactar a",
    "reply": "responder, contestar, responder a, contestar a",
    "ask": "preguntar, consultar, preguntar a, consultar con, consultar a",
    "clarify": "aclarar, clarificar, precisar",
    "inform": """
        informar, avisar, comunicar, notificar, decir, anunciar, informar a, avisar a, comentar a
        trasladar a
    """,
    "discuss": "discutir, debatir, tratar, hablar de, hablar sobre, comentar, hablar con",
    "decide": "decidir, elegir, escoger, acordar, seleccionar, determinar",
    "propose": "proponer, sugerir, recomendar",
    "introduce": "presentar, poner en contacto",
    "invite": "invitar, convidar",
    "present": "presentar, mostrar, exponer, enseñar",
    "publish": "publicar, lanzar, postear, poner online, colgar",
    "upload": "subir, cargar, colgar, añadir",
    "download": "descargar, bajar, exportar",
    "import": "importar",
    "submit": "presentar, entregar, enviar, registrar",
    "pay": "pagar, abonar, transferir, liquidar, reembolsar",
    "invoice": "facturar",
    "buy": "comprar, pedir, encargar, adquirir",
    "sell": "vender",
    "fix": "arreglar, reparar, corregir, resolver, solucionar, subsanar",
    "test": "probar, testear, ensayar",
    "add": "añadir, agregar, incluir, incorporar, insertar",
    "remove": "eliminar, borrar, quitar, suprimir, retirar",
    "enable": "activar, habilitar, encender",
    "disable": "desactivar, deshabilitar, apagar",
    "increase": "aumentar, incrementar, subir, ampliar",
    "decrease": "reducir, bajar, disminuir, recortar",
    "start": "empezar, iniciar, comenzar, arrancar, lanzar",
    "stop": "parar, detener, suspender, dejar de",
    "open": "abrir",
    "close": "cerrar",
    "move": "trasladar, mover, migrar, mudar",
    "hire": "contratar, fichar, reclutar",
    "dismiss": "despedir",
    "train": "formar, capacitar, entrenar",
    "renew": "renovar, prorrogar, ampliar",
    "install": "instalar, implementar, implantar, desplegar",
    "configure": "configurar",
    "negotiate": "negociar",
    "renegotiate": "renegociar",
    "plan": "planificar, planear",
    "define": "definir, determinar, fijar, establecer, concretar",
    "document": "documentar, anotar, registrar, apuntar",
    "list": "listar, enumerar",
    "comment": "comentar, dar feedback sobre, dar comentarios sobre, enviar comentarios sobre",
    "summarise": "resumir, sintetizar, hacer un resumen de",
    "estimate": "estimar, calcular, presupuestar, cotizar",
    "compare": "comparar",
    "translate": "traducir",
    "print": "imprimir",
    "return": "devolver, retornar",
    "give": "dar, otorgar, conceder, facilitar, proporcionar",
    "revoke": "revocar",
    "register": "inscribir, registrar, dar de alta, apuntarse a, inscribirse en",
    "attend": "asistir a, participar en",
    "replace": "reemplazar, sustituir, cambiar",
    "clean": "limpiar, ordenar",
    "monitor": "monitorizar, supervisar, vigilar, seguir",
    "measure": "medir",
    "support": "ayudar, apoyar, dar soporte a",
    "archive": "archivar",
    "assign": "asignar, delegar",
    "escalate": "escalar, elevar",
    "sort": "ordenar, clasificar",
    "rent": "alquilar, arrendar",
}  # fmt: skip

ACTION_NOUNS = {
    "send": "envío, remisión, entrega, distribución",
    "resend": "reenvío",
    "get": "obtención, recogida, recopilación, solicitud",
    "review": "revisión, comprobación, verificación, control, evaluación, review",
    "investigate": "investigación, análisis, estudio",
    "draft": "redacción, elaboración",
    "prepare": "preparación, elaboración",
    "create": "creación, desarrollo, diseño, elaboración, realización",
    "update": "actualización, modificación, corrección, cambio",
    "finish": "finalización, cierre",
    "approve": "aprobación, validación, autorización",
    "sign": "firma",
    "confirm": "confirmación",
    "chase": "seguimiento, recordatorio, reclamación",
    "arrange": "organización, reserva, planificación, convocatoria",
    "cancel": "cancelación, anulación",
    "discuss": "discusión",
    "decide": "decisión, elección",
    "publish": "publicación, lanzamiento",
    "submit": "presentación, entrega",
    "pay": "pago, abono, transferencia",
    "invoice": "facturación",
    "buy": "compra, pedido",
    "fix": "reparación, corrección, resolución",
    "test": "prueba, test",
    "remove": "eliminación, supresión",
    "move": "migración, traslado, mudanza",
    "hire": "contratación",
    "train": "formación, capacitación",
    "renew": "renovación, prórroga",
    "install": "instalación, implementación, implantación, despliegue",
    "configure": "configuración",
    "negotiate": "negociación",
    "document": "documentación",
    "summarise": "resumen",
    "estimate": "estimación, cálculo",
    "compare": "comparación, comparativa",
    "translate": "traducción",
    "print": "impresión",
    "register": "inscripción, registro",
    "replace": "sustitución",
    "clean": "limpieza",
}  # fmt: skip

VERBAL_NOUNS = {
    "list": "lista, listado",
    "comment": "feedback, comentario, comentarios",
    "draft": "borrador, redacción",
    "reply": "respuesta, contestación",
    "call": "llamada",
    "invite": "invitación",
    "chase": "recordatorio",
    "buy": "pedido",
    "propose": "propuesta, sugerencia",
    "sell": "venta",
    "open": "apertura",
    "rent": "alquiler",
    "found": "puestaenmarcha",
    "update": "puestaaldía",
}

ALSO_NOUNS = """
    firma, firmas, compra, compras, factura, facturas, consulta, consultas, prueba, reserva, entrega
    oferta, nota, cuenta, copia, visita, marca, carga, descarga, ayuda, mejora, llama, cita, lista
    busca, pasa, forma, formas, cierra, monta, pedido, pedidos, recogida, salida, entrada, partida
    partidas, propuesta, propuestas, respuesta, respuestas, comida, listado, listados, resultado
    resultados, contenido, contenidos, encuesta, acta, actas, escrito, escritos, hecho, hechos, puesto
    puestos, impreso, impresos, certificado, certificados, presupuesta, empleado, empleados, invitado
    invitados, estado, estados, mercado, media, medias, cambia, trata, contrata, gasta, vista, vistas
    vuelta, documenta, archiva, registra, anuncia, comunicado, comunicados, medida, medidas, borrado
    llamada, llamadas
"""

IRREGULAR = """
    pedir pide piden pidiendo, probar prueba prueban, cerrar cierra cierran, mover mueve mueven
    recordar recuerda, conseguir consigue, obtener obtiene, hacer hace hara hecho, poner pone pondra
    proponer propone, resolver resuelve, empezar empieza, devolver devuelve, encontrar encuentra
    medir mide, dar da dara, elegir elige, perseguir persigue, hacer hazlo, reunirse reunirse
    ponerse ponerse, seguir sigue, renovar renueva, despedir despide, mostrar muestra
"""

IRREGULAR_PARTICIPLES = """
    escribir escrit, hacer hech, poner puest, proponer propuest, resolver resuelt, devolver devuelt
    abrir abiert, ver vist, imprimir impres, inscribir inscrit, leer leid, rehacer rehech
    exponer expuest, decir dich
"""
