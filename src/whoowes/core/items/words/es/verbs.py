"""Spanish verbs with which action lines begin: infinitive, order, "he/she does", future, "we do".

Also the nouns that minutes use in their stead ("Envío de la propuesta").
"""

_HIM = r"(?:(?:se|me|nos|te|os)?(?:l[aeo]s?)?)"
"""What hangs on a verb: enviar*le*, manda*selo*."""
_AR = (
    r"(?:alcan[zc]|activ|aument|ampli|acompan|aplaz|aplac|alter|arran(?:c|qu)|baj|cuid|desactiv|dict"
    r"|esper|examin|explic|habilit|impuls"
    r"|liber|negoci|observ|orient|pregunt|procur|quit|reforz|reforc|refuerz|refuerc|reubi(?:c|qu)"
    r"|simplifi(?:c|qu)|sond|sum|test|tom|vincul|abon|aclar|acord|acuerd|actuali[zc]|adapt|adelant|adjunt"
    r"|agend|agre(?:g|gu)|ajust|alinc|alinea"
    r"|analiz"
    r"|analic|anot|anul|apli(?:c|qu)|apost|aprob|aprueb|archiv|arregl|asegur|asign|audit|autori[zc]|avanz"
    r"|avanc"
    r"|averigu|avis|ayud|bus(?:c|qu)|calcul|cambi|cancel|captur|car(?:g|gu)|cerr|cierr|charl|cit"
    r"|clasifi(?:c|qu)"
    r"|cobr|colabor|colo(?:c|qu)|compar|compil|complet|compr|comprob|comprueb|comuni(?:c|qu)|concert|concret"
    r"|conect|configur|confirm|consolid|consult|contact|contabili[zc]|contest|contrast|contrat|coordin|copi"
    r"|cotiz|cotic|cre|cuadr|cuantifi(?:c|qu)|dej|declar|deposit|desarroll|descar(?:g|gu)|design|detall|dibuj"
    r"|disen|document|edit|ejecut|elabor|elimin|empe[zc]|empiez|empiec|encar(?:g|gu)|encontr|encuentr|ensay"
    r"|entre(?:g|gu)|entrevist|envi|escal|escane|escuch|estim|estudi|evalu|explor|exporta?|factur|fij"
    r"|finali[zc]|firm|formali[zc]|formul|gestion|grab|guard|habl|identifi(?:c|qu)|implement|import"
    r"|indi(?:c|qu)"
    r"|inform|ingres|inici|instal|integr|intent|inventari|investi(?:g|gu)|invit|justifi(?:c|qu)|lan[zc]"
    r"|levant"
    r"|limpi|llam|llen|llev|localiz|localic|logr|mand|mape|mar(?:c|qu)|mejor|migr|modifi(?:c|qu)"
    r"|monitor(?:iz|ic|e)"
    r"|mont|mostr|muestr|ne(?:g|gu|goci)|normali[zc]|notifi(?:c|qu)|ordin|orden|organi[zc]|pact|pa(?:g"
    r"|gu)|parametri[zc]"
    r"|pas|perfil|pint|planifi(?:c|qu)|plane|plante|prepar|present|presupuest|prob|prueb|program|proyect"
    r"|publi(?:c|qu)|reali[zc]|recab|recapitul|reclam|recopil|record|recuerd|redact|redisen|refin|registr"
    r"|regulari[zc]"
    r"|reinici|rellen|remat|renov|renuev|repar|repas|report|repos|reprogram|reserv|restaur|resumi?|retir"
    r"|retom|revis|sa(?:c|qu)|segment|seleccion|simul|sincroni[zc]|solicit|solucion|subsan|tram|tramit"
    r"|traslad"
    r"|trat|trabaj|ubi(?:c|qu)|us|valid|valor|verifi(?:c|qu)|viaj|visit|automati[zc]|contabiliz|conciliz"
    r"|concili)"
    r"(?:ar|a|e|en|ad|ara|aran|aremos|amos|emos)"
)
_ER_IR = (
    r"(?:abr|acced|acog|aconsej|admit|anad|aprend|asist|asum|atend|atiend|coloc|compart|comprend"
    r"|conclu(?:y)?|constru(?:y)?"
    r"|consegu|consig|contribu(?:y)?|convert|conviert|correg|corrij|corrig|cubr|cumpl|decid|defend|defin"
    r"|depend|describ|devolv|devuelv"
    r"|difund|dirig|dirij|discut|distribu(?:y)?|divid|elabor|eleg|elig|elij|emit|entend|escog|escrib"
    r"|establec(?:z)?"
    r"|establezc|exig|extend|extiend|hac|hag|imprim|inclu(?:y)?|inscrib|instru(?:y)?|introduc|invert"
    r"|inviert|le|manten|mantien"
    r"|med|mid|mov|muev|obten|obtien|ofrec|ofrezc|ped|pid|permit|pon|pong|produc|promov|propon|propong"
    r"|prove|recib|recog"
    r"|recoj|reconstru|reduc|remit|repart|repet|resolv|resuelv|respond|reun|revert|segu|sig|sub|sugi?er"
    r"|sugerir"
    r"|sustitu(?:y)?|suscrib|tradu[cz]|transfer|transfier|transmit|un|vend|volv|vuelv)"
    r"(?:er|ir|e|en|a|an|ed|id|era|eran|ira|iran|eremos|iremos|emos|imos|amos)"
)
_IRREGULAR = (
    r"(?:haz|haga|hara|haran|haremos|pon|pondra|pondremos|ten|tenga|tener|tendra|ver|vea|vera|veremos|dar"
    r"|da|de"
    r"|dara|daremos|ir a|decir|dile|diga|digale|traer|trae|traiga|traera|obten|manten|propon|sal|salir|saber"
    r"|propondra|mantendra|obtendra|hablar)"
)
_NOUNS = (
    r"(?:envio|revision|preparacion|entrega|firma|pago|elaboracion|redaccion|actualizacion|presentacion"
    r"|solicitud|confirmacion|contratacion|coordinacion|definicion|creacion|diseno|desarrollo|instalacion"
    r"|configuracion|implementacion|migracion|publicacion|validacion|verificacion|aprobacion|busqueda"
    r"|seguimiento|recopilacion|renovacion|gestion|analisis|ajuste|cierre|compra|reserva|correccion"
    r"|cotizacion|facturacion|formalizacion|inscripcion|remision|traduccion|capacitacion"
    r"|formacion) (?:del?|a|al|con)"
    r"|(?:llamada|reunion|cita|visita) (?:a|al|con)"
)

VERBS = rf"(?:no )?(?:(?:{_AR}|{_ER_IR}|{_IRREGULAR}){_HIM}|{_NOUNS})\b"

_PRESENT = (
    r"(?:env[ií]a|revisa|prepara|manda|llama|pide|hace|pasa|confirma|comparte|entrega|firma|busca|redacta"
    r"|elabora|presenta|solicita|gestiona|coordina|verifica|contacta|actualiza|organiza|cierra|consulta"
    r"|responde|sube|da|define|propone|crea|paga|agenda|eval[uú]a|analiza|termina|completa|se encarga"
    r"|queda en"
    r"|se compromete|consigue|recoge|traslada|remite|valida|aporta|informa|avisa|reserva|decide|devuelve"
    r"|elige|lleva|trae|rellena"
    r"|instala|configura|ajusta|negocia|calcula|recopila|imprime)n?"
)
OBLIGED = (
    r"(?: (?:debe|deben|debe de|deber[aá]n?|deber[ií]an?|tiene que|tienen que|tendr[aá]n? que|ha de|han de"
    r"|va a|van a|queda en|quedan en|se encargar?[aá]?n? de|se comprometen? a|necesita) "
    r"| (?=(?!para\b|era\b)[a-zñáéíóú]{2,20}(?:ar|er|ir|dr)[aá]n?\b)"
    rf"| (?={_PRESENT}\b))"
)
"""Over the text as written: "Kevin *enviará* la propuesta", "Kevin *envía* el acta"."""
