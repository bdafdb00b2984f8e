"""Spanish column headers, of Spain and of Latin America, as met in public minutes and near them."""

from whoowes.core.items.words.table import Role, keys

HEADERS = {
    Role.TASK: keys(
        "de la ultima vez|de la vez pasada|de antes|"
        "acc|acc.|accion|acciones|accion a realizar|acciones a realizar|accion a tomar|acciones a tomar"
        "|accion a seguir"
        "|acciones a seguir|accion acordada|acciones acordadas|accion requerida|acciones requeridas"
        "|accion correctiva|acciones correctivas|accion preventiva|acciones preventivas|accion correctora"
        "|acciones correctoras|accion de mejora|acciones de mejora|accion pendiente|acciones pendientes"
        "|accion propuesta|acciones propuestas|accion necesaria|acciones necesarias|accion comprometida"
        "|acciones comprometidas|elemento de accion|elementos de accion|punto de accion|puntos de accion"
        "|item de accion|items de accion|tarea|tareas|tarea asignada|tareas asignadas|tarea pendiente"
        "|tareas pendientes|tarea a realizar|tareas a realizar|tarea acordada|tareas acordadas"
        "|nombre de tarea"
        "|descripcion de tarea|compromiso|compromisos|compromiso adquirido|compromisos adquiridos"
        "|compromiso asumido|compromisos asumidos|actividad|actividades|actividad a realizar"
        "|actividades a realizar|actividad pendiente|actividades pendientes|proximo paso|proximos pasos"
        "|primer paso|primeros pasos"
        "|siguiente paso|siguientes pasos|pasos a seguir|paso a seguir|pasos siguientes|proxima accion"
        "|proximas acciones|siguiente accion|siguientes acciones|proximas tareas|pendiente|pendientes"
        "|por hacer|a hacer|que hacer|que|que hay que hacer|que se hara|que se acordo|que acordamos"
        "|que se ha acordado|lo acordado|lo prometido|que se prometio|gestion|gestiones|gestion a realizar"
        "|gestiones a realizar|tramite|tramites|diligencia|diligencias|medida|medidas|medida a tomar"
        "|medidas a tomar|entregable|entregables|encargo|encargos|deberes|quehacer|quehaceres"
        "|asunto pendiente|asuntos pendientes|tema pendiente|temas pendientes|punto pendiente"
        "|puntos pendientes|cosas por hacer|seguimiento a realizar|peticion al cliente"
    ),
    Role.WEAK_TASK: keys(
        "descripcion|detalle|detalles|acuerdo|acuerdos|acuerdo adoptado|acuerdos adoptados|acuerdo tomado"
        "|acuerdos tomados|punto|puntos|elemento|elementos|concepto|solicitud|solicitudes|peticion|peticiones"
        "|requerimiento|requerimientos|titulo|nombre|resumen|paso|pasos|etapa|etapas|respuesta|documento"
        "|documentos|documentacion|seguimiento|recomendacion|recomendaciones|propuesta|propuestas"
        "|iniciativa|iniciativas|conclusion|conclusiones"
    ),
    Role.ISSUE: keys(
        "problema|problemas|incidencia|incidencias|incidente|incidentes|riesgo|riesgos|bloqueo|bloqueos"
        "|bloqueante|pregunta|preguntas|duda|dudas|pregunta abierta|cuestion|cuestiones|inquietud|inquietudes"
        "|hito|hitos|objetivo|objetivos|meta|metas|proyecto|proyectos|linea de trabajo|frente|hallazgo"
        "|hallazgos|no conformidad|oportunidad de mejora"
    ),
    Role.DECISION: keys(
        "decision|decisiones|decision necesaria|decision requerida|decision pendiente|decisiones pendientes"
        "|decision a tomar|decisiones a tomar|decision solicitada|aprobacion necesaria|aprobacion requerida"
        "|resolucion adoptada"
    ),
    Role.OWNER: keys(
        "responsable|responsables|resp|resp.|persona responsable|personas responsables|encargado|encargada"
        "|encargados|encargadas|persona encargada|a cargo|a cargo de|quien|quienes|quien lo hace"
        "|quien lo hara"
        "|quien hace|por quien|de quien|quien se encarga|quien es responsable|quien responde|asignado"
        "|asignada"
        "|asignados|asignado a|asignada a|asignados a|persona asignada|personas asignadas|asignacion"
        "|asignar a"
        "|propietario|propietaria|propietarios|titular|dueno|duena|duenos|lider|lideres|responsabilidad"
        "|responsable principal|responsable asignado|responsable ejecucion|ejecutor|ejecuta|lo hace|lo lleva"
        "|corresponde a|compete a|interesado responsable|persona|personas|delegado a|delegada a"
        "|responsable cliente|responsable interno|iniciales|coordinador|coordinadora|realizado por"
        "|a realizar por|realizar por|por parte de|lo asume|asume|comprometido|quien se compromete"
        "|a quien le toca|a quien toca|le toca a|toca a"
    ),
    Role.OWNER_DUE: keys("quien y para cuando|quien / para cuando|responsable y fecha|responsable y plazo"),
    Role.TASK_OWNER: keys("que y quien|quien hace que|quien / que|accion y responsable|tarea y responsable"),
    Role.DUE: keys(
        "f. limite|f limite|fecha lim|f. entrega|f. prevista|f. compromiso|f. vencimiento|vto|vto. previsto"
        "|prometido para|prometida para|comprometido para|como muy tarde|fecha limite|fechas limite|fecha"
        " limite de entrega|fecha tope|fecha maxima|fecha compromiso"
        "|fecha de compromiso|fecha comprometida|fechas compromiso|fecha sugerida|fecha estimada"
        "|fecha estimada de entrega|fecha estimada de cierre|fecha estimada de finalizacion|fecha objetivo"
        "|fecha prevista|fecha prevista de entrega|fecha prevista de cierre|fecha planificada"
        "|fechas planificadas|fecha planeada|fecha programada|fecha propuesta|fecha requerida|fecha acordada"
        "|fecha de entrega|fechas de entrega|fecha entrega|entrega|entrega prevista|fecha de vencimiento"
        "|fecha vencimiento|vencimiento|vencimientos|vence|vence el|fecha fin|fecha de fin|fecha final"
        "|fecha fin prevista|fecha fin estimada|fin|fin previsto|plazo|plazos|plazo limite|plazo de entrega"
        "|plazo maximo|plazo previsto|plazo estimado|cuando|para cuando|hasta cuando|antes de|antes del"
        "|a mas tardar|limite|tiempo limite|termino|fecha para|para el|para|a entregar|a entregar el"
        "|se entrega|se espera|prevision|fecha meta|tiempo de entrega|cronograma|calendario|fecha esperada"
        "|fecha de accion|fecha para completar|fecha a realizar|cuando se hara|hasta"
    ),
    Role.DUE_REVISED: keys(
        "nueva fecha|fecha nueva|plazo nuevo|nueva fecha limite|nueva fecha de entrega"
        "|nueva fecha compromiso|nueva fecha prevista"
        "|nueva fecha de vencimiento|nuevo plazo|nuevo vencimiento|fecha revisada|plazo revisado"
        "|fecha limite revisada|fecha reprogramada|reprogramado|reprogramado a|reprogramado para"
        "|reprogramada|reprogramacion|prorroga"
        "|prorrogado a|aplazado a|pospuesto a|movido a|fecha actualizada|fecha limite actualizada"
        "|fecha actual|fecha vigente|plazo actual|ultima fecha|fecha replanificada|replanificacion"
    ),
    Role.DUE_ORIGINAL: keys(
        "fecha original|fecha limite original|plazo original|vencimiento original|fecha inicial prevista"
        "|fecha limite inicial|plazo inicial|fecha anterior|plazo anterior|fecha limite anterior|fecha previa"
        "|primera fecha|fecha compromiso original|fecha de entrega original|fecha inicialmente prevista"
        "|linea base|fecha compromiso inicial|fecha prevista original"
    ),
    Role.COMPLETION: keys(
        "fecha de resolucion|fecha de cierre|fecha cierre|cierre|fecha de finalizacion|fecha finalizacion"
        "|finalizacion"
        "|fecha de terminacion|fecha de termino|fecha de conclusion|fecha de cumplimiento|cumplimiento"
        "|fecha de realizacion|fecha de ejecucion|fecha ejecucion"
    ),
    Role.DATE: keys("fecha|fechas|dia"),
    Role.STATUS: keys(
        "como vamos|como esta|en que quedo|en que va|que paso|estado|estados|estado actual"
        "|estado de avance|estatus|estatus actual|status actual|situacion"
        "|situacion actual|avance|avances|progreso|estado de la accion|estado de la tarea|estado / avance"
        "|estado / comentarios|estado y comentarios|estado/comentarios|estado / observaciones"
        "|seguimiento / estado"
        "|abierto/cerrado|abierta/cerrada|abierto / cerrado|abierto o cerrado|abierto|abierta|como va"
        "|como vamos"
        "|en que punto esta|estadio|ultimo estado|pendiente/hecho|estado de cumplimiento"
    ),
    Role.DONE: keys(
        "hecho|hecha|hechos|hechas|realizado|realizada|realizados|realizadas|completado|completada"
        "|completados"
        "|completadas|completo|completa|terminado|terminada|finalizado|finalizada|cerrado|cerrada|cerrados"
        "|cerradas|cumplido|cumplida|concluido|concluida|resuelto|resuelta|resueltos|entregado|entregada"
        "|enviado|enviada|ejecutado|ejecutada|listo|lista|ok|hecho si/no|completado si/no|se cumplio"
        "|se hizo|ya esta|% avance|% de avance|% completado|porcentaje de avance|avance %"
        "|porcentaje completado|% cumplimiento|conseguido|logrado"
    ),
    Role.COMPLETED_ON: keys(
        "fecha real|fecha real de cierre|fecha real de entrega|fecha de cierre real|fecha fin real|fin real"
        "|cierre real|entrega real|fecha de entrega real|completado el|completada el|finalizado el|cerrado el"
        "|cerrada el|hecho el|realizado el|resuelto el|entregado el|terminado el|fecha en que se hizo"
        "|cuando se hizo|fecha resuelto|fecha completado|fecha de completado|fecha hecho"
        "|cumplido el|concluido el|enviado el"
    ),
    Role.PRIORITY: keys(
        "prioridad|prioridades|nivel de prioridad|urgencia|importancia|criticidad|severidad|gravedad"
        "|urgencia / importancia|prior|prior."
    ),
    Role.NOTES: keys(
        "notas|nota|comentario|comentarios|observacion|observaciones|obs|obs.|anotaciones|aclaraciones"
        "|aclaracion|contexto|antecedentes|motivo|motivos|razon|por que|para que|como|donde|enlace|enlaces"
        "|link|links|evidencia|evidencias|evidencia / enlace|soporte|dependencia|dependencias|actualizacion"
        "|actualizaciones|ultima actualizacion|ultima novedad|novedades|informacion adicional|mas informacion"
        "|detalles adicionales|comentarios adicionales|notas / comentarios|notas y comentarios|justificacion"
        "|recursos|recursos necesarios|bloqueos / notas|comentarios de seguimiento|seguimiento / comentarios"
    ),
    Role.RESULT: keys(
        "resultado|resultados|impacto|impactos|beneficio|beneficios|ahorro|ahorros|retorno|valor"
        "|valor aportado"
        "|efecto|resultado / impacto|resultado/impacto|impacto / roi|resultado obtenido|resultados obtenidos"
        "|resultado conseguido|logro obtenido|mejora obtenida|ganancia|resolucion"
    ),
    Role.NUMBER: keys(
        "numero|num|num.|nro|nro.|no.|n|n.o|no|n°|ref|ref.|referencia|codigo|cod|cod.|clave|id accion"
        "|id tarea|id de tarea|numero de accion|n. accion|item n|folio|consecutivo|orden"
    ),
    Role.RAISED: keys(
        "fecha de creacion|fecha creacion|creado|creada|creado el|fecha de registro|fecha registro|registrado"
        "|registrado el|fecha de alta|alta|fecha de apertura|apertura|abierto el|abierta el"
        "|fecha de solicitud"
        "|fecha solicitud|solicitado el|fecha de asignacion|asignado el|fecha de identificacion"
        "|identificado el"
        "|origen|procedencia|reunion|fecha de reunion|fecha de la reunion|reunion de origen|reunion origen"
        "|llamada|fecha de la llamada|de la reunion|acta|acta de origen|n.o de acta|sesion|fecha de la sesion"
        "|acordado|acordado el|acordada el|acordado en|fecha del acuerdo|fecha de acuerdo|desde|desde cuando"
        "|planteado el|planteado|surgido en|viene de|fuente|fecha de emision|fecha de deteccion|anotado el"
    ),
    Role.INTERNAL: keys(
        "interno|interna|solo interno|uso interno|privado|privada|confidencial|interno si/no|visibilidad"
        "|interno/externo|interna/externa|confidencialidad|compartido con|quien lo ve"
    ),
    Role.SHARED: keys(
        "compartir con cliente|compartir con el cliente|compartido con el cliente|visible para el cliente"
        "|visible al cliente|mostrar al cliente|ensenar al cliente|compartir"
    ),
    Role.TYPE: keys("tipo|tipo de registro|tipo de punto|tipo de elemento|clase|categoria|categorias"),
    Role.DISCUSSION: keys(
        "tema|temas|tema tratado|temas tratados|puntos tratados|punto tratado|asunto|asuntos|asunto tratado"
        "|asuntos tratados|discusion|discusiones|debate|desarrollo|desarrollo del tema"
        "|punto del orden del dia"
        "|orden del dia|puntos clave|area|area / tema|lo hablado|que se hablo|minuta|temario"
    ),
    Role.WIN: keys("logro|logros|exito|exitos|victoria|victorias|conseguido este mes|hito alcanzado"),
    Role.TRAP: keys(
        "base legal|base juridica|plazo de conservacion|plazo de supresion|plazo de garantia|"
        "archivo|archivos|fichero|ficheros|ruta|significado|condicion|condiciones|si|disparador|escenario"
        "|duracion|duracion estimada|esfuerzo|esfuerzo estimado|ritual|revision|version|editor"
        "|autor del cambio"
        "|cambios|cambio|cambios realizados|cambio realizado|escalar a|escalado|escalamiento|nivel"
        "|nivel de escalado"
        "|nivel de escalamiento|via de escalado|permiso|permisos|permitido|comando|comandos"
        "|resultado esperado"
        "|resultado real|reversion|vuelta atras|ponente|ponentes|expositor|expone|presenta|probabilidad"
        "|mitigacion"
        "|plan de mitigacion|frecuencia|periodicidad|cada cuanto|horas|horas estimadas|estimacion"
        "|tiempo estimado|presupuesto|centro de costo|centro de costos|centro de coste|partida|importe|monto"
        "|coste|costo|precio|cantidad|ejemplo|tiempo de respuesta|tiempo de resolucion|sla|notificar a"
        "|avisar a"
        "|asistencia|asistio|presente|firma|cargo|puesto|metodo|parametro|funcion|entrada|salida|indicador"
        "|indicadores|como medir|lugar|rol|roles"
    ),
    Role.CLOCK: keys(
        "hora|horas de inicio|hora inicio|hora de inicio|hora fin|hora de fin|horario|tiempo"
        "|tiempo transcurrido|tiempo maximo|minuto|minutos|franja|turno|inicio"
    ),
    Role.RACI: keys(
        "consultado|consultados|consultada|informado|informados|informada|aprobador|aprobadores|aprueba|apoyo"
        "|apoya|consulta|consultar|informar|informa|rinde cuentas|autoridad"
    ),
    Role.IGNORED: keys(
        "creado por|solicitado por|solicitante|autor|autora|reportado por|planteado por|propuesto por"
        "|registrado por|semaforo|rag|color|dias de retraso|dias de atraso|dias vencidos|dias abiertos"
        "|antiguedad|fecha de inicio|fecha inicio|inicio previsto|iniciado|verificado por|verificado"
        "|verificacion"
        "|validado por|aprobado por|cliente|empresa|departamento|contacto|correo|telefono|equipo"
        "|participantes"
        "|asistentes|actualizado|actualizado el|decidido por|fecha de decision|fecha de la decision"
        "|recordatorio"
        "|proxima revision|fecha de revision|fecha de seguimiento|involucrados|interesados|sede|unidad"
    ),
}

OTHER_ROLES = {
    Role.OWNER: keys(
        "nombre|nombres|por|para|de|parte|cliente|empresa|equipo|departamento|contacto|lado|asignado"
    ),
    Role.TASK: keys("acordado|acordado en|entrega|reunion|llamada|sesion|prevision|solicitud"),
    Role.STATUS: keys(
        "update|actualizacion|actualizaciones|semaforo|rag|color|resultado|resultados|resolucion|fase"
    ),
}
"""What these headers mean where the cells below are no dates, or say more than a colour or a result."""
