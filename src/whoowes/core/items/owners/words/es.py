"""Spanish owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, Spoken, word_set
from whoowes.core.items.titles import TITLES

WORDS = OwnerWords(
    nobody=word_set(
        """
        nadie, ninguno, ninguna, sin asignar, no asignado, por definir, por determinar, por asignar
        sin responsable, pendiente, pdte, pte, pendiente de asignar, pendiente de definir, por designar
        a definir, a determinar, desconocido, no aplica, sin definir, falta asignar, quien, por decidir
        vacante, abierto, por nombrar
        por confirmar, a confirmar
        """
    ),
    doubt=word_set(
        """
        por confirmar, quizas, quiza, tal vez, a confirmar, por validar, pendiente, probablemente
        posiblemente, propuesto, propuesta, provisional, por definir, por determinar, no seguro, creo
        sin confirmar, a lo mejor, seguramente, pendiente de confirmar, uno de, una de, alguno de
        cualquiera de, si hace falta, si es necesario, si puede, si esta disponible, en su caso
        supuestamente, probable, en principio, ya no, ya no esta, se ha ido, se fue, ha rechazado
        rechazo, renuncio, sustituto
        sustituta, su sustituto, suplente, sucesor, sucesora
        """
    ),
    me=word_set("yo, yo mismo, yo misma"),
    mine=word_set("mi, mis, mio, mia"),
    us=word_set(
        """
        nosotros, nosotras, nuestro equipo, nuestra parte, por nuestra parte, nuestro lado, consultor
        mi parte, por mi parte, de mi parte, mi lado, consultora, asesor, asesora, consultoria
        """
    ),
    you=word_set(
        """
        ustedes, vosotros, vosotras, tu, usted, vuestra parte, por vuestra parte, su parte, por su parte
        ustedes dos, vosotros dos, vosotras dos, ti, tu parte, tu lado
        """
    ),
    client=word_set("el cliente, cliente, la clienta, clienta, clientes, lado cliente, parte cliente"),
    both=word_set(
        """
        todos, todas, ambos, ambas, los dos, las dos, el grupo, grupo, ambas partes, todos nosotros
        las dos partes, ambos equipos, todo el equipo, todo el mundo, cada uno, conjuntamente, en conjunto
        todos los asistentes, todos los participantes, entre todos, juntos, ustedes y nosotros
        nosotros y ustedes, los dos equipos, todas las partes
        """
    ),
    everybody=word_set("todos, todas, ambos, ambas, los dos, las dos, cada uno"),
    our=word_set("nuestro, nuestra, nuestros, nuestras"),
    your=word_set("tu, vuestro, vuestra, vuestros, vuestras, tus"),
    their=word_set("su, sus"),
    articles=word_set("el, la, los, las, un, una"),
    team=word_set(
        """
        equipo, equipos, parte, lado, gente, personal, departamento, area, depto, dpto, oficina
        companeros, colaboradores, grupo
        """
    ),
    role=word_set(
        """
        dg, daf, rh
        gerencia, gerencia general, direccion, direccion financiera, direccion general, contabilidad
        compras, ventas, rrhh, rr hh, recursos humanos, juridico, legal, fundador, fundadora, gerente
        director, directora, director general, directora general, jefe, jefa, jefe de proyecto
        jefa de proyecto, administracion, administrativo, administrativa, finanzas, tesoreria, sistemas
        informatica, logistica, almacen, produccion, calidad, comercial, comunicacion, mantenimiento
        atencion al cliente, secretaria, recepcion, responsable, coordinador, coordinadora, consejo, comite
        presidente, presidenta, encargado, encargada, diseno, desarrollo, marketing, operaciones, tecnico
        """
    ),
    third_party=word_set(
        """
        proveedor, proveedores, agencia, abogado, abogada, contador, contadora, gestor, gestora, gestoria
        asesoria, banco, externo, externa, tercero, terceros, subcontratista, contratista, notario
        notaria, aseguradora, seguro, arquitecto, arquitecta, imprenta, ayuntamiento, hacienda, auditor
        auditora, casero, arrendador, transportista, autonomo, asesor fiscal, asesor externo
        inmobiliaria, municipio, prefectura
        """
    ),
    titles=TITLES["es"],
    titles_of_women=word_set("sra, srta, dona, da, dna, senora, senorita, dra, licda"),
    titles_of_several=word_set("sres"),
    titles_of_men=word_set("sr, don, senor"),
    suffixes=word_set("hijo, jr, padre"),
    labels=word_set("responsable, quien, encargado, encargada, a cargo, resp, a cargo de"),
    assigned=word_set("asignado a, asignada a, a cargo de, encargado a, lo hace, delegado en"),
    also=word_set(
        """
        c, y, e, con, mas, junto con, junto a, en colaboracion con, con ayuda de, con la ayuda de
        con apoyo de, con el apoyo de, asi como, en conjunto con, apoyado por, apoyada por
        """
    ),
    either=word_set(
        """
        o, u, y o, o bien, quien pueda, el que pueda, quien este
        segun quien, si no, en su defecto, en caso contrario
        """
    ),
    belonging=word_set("de, del, en, desde"),
    formerly=word_set("era, antes, anteriormente, ex, ya no, inicialmente, previamente"),
    instead=word_set("en lugar de, en vez de, sustituye a, reemplaza a, en sustitucion de, en reemplazo de"),
    excluded=word_set("no, y no, pero no"),
    consulted=word_set(
        """
        previa consulta con, previa consulta a, tras consultar con, tras consultar a, en consulta con
        consultando con, consultando a, de acuerdo con, en coordinacion con
        despues de consultar a, despues de consultar con
        """
    ),
    copied=word_set("en copia, cc, copia, con copia, con copia a, para informacion, informar a, enterado"),
    obliges=word_set(
        """
        debe, deben, debera, deberan, tiene que, tienen que, ha de, han de, va a, van a, se compromete a
        se comprometen a
        ha prometido, han prometido, prometio, ha quedado en, quedo en, se ha comprometido a
        """
    ),
    obliges_us=word_set(
        """
        debo, debemos, debere, deberemos, tengo que, tenemos que, he de, hemos de, voy a, me encargo de
        nos encargamos de, deben, debeis, teneis que, tienen que, van a, vais a, me comprometo a
        nos comprometemos a, vamos a, quedamos en
        he prometido, prometi, he quedado en, quede en
        """
    ),
    goes=word_set("va a, van a, vais a, voy a, vamos a"),
    infinitive=re.compile(r"\w+[aei]r(?:l[aeo]s?|nos|os|te|me|se)?\b.*"),
    leading_infinitive=re.compile(r"\w+[aei]r(?:l[aeo]s?|nos|os|te|me|se)?\b"),
    passive=word_set("ser, estar, recibir, tener"),
    contractions=(
        ("he prometido", "yo"),
        ("prometí", "yo"),
        ("he quedado en", "yo"),
        ("quedé en", "yo"),
        ("voy a", "yo"),
        ("tengo que", "yo"),
        ("debo", "yo"),
        ("me encargo de", "yo"),
        ("me comprometo a", "yo"),
        ("tenemos que", "nosotros"),
        ("debemos", "nosotros"),
        ("nos encargamos de", "nosotros"),
        ("nos comprometemos a", "nosotros"),
    ),
    please=word_set("por favor, porfa, favor de, se ruega"),
    names_too=word_set(
        "abril, julio, agosto, costa, vega, flores, torres, campos, iglesias, blanco, cuenta, moreno"
    ),
    acts=word_set(
        """
        escanea, rellena, imprime, cuelga, domicilia, adjunta
        encarga, encargan, ocupa, ocupan, envia, manda, prepara, revisa, confirma, entrega, escribe
        redacta, llama, contacta, organiza, coordina, reserva, agenda, programa, comparte, pasa
        facilita, proporciona, firma, paga, compra, verifica, comprueba, actualiza, corrige, completa
        termina, finaliza, presenta, define, busca, elige, instala, configura, prueba, sube, publica
        traduce, negocia, analiza, estudia, calcula, elabora, crea, disena, recoge, recopila, responde
        informa, avisa, habla, hace, da, pone, pide, decide, consigue, devuelve
        elige, lleva, cierra, trae, valida, aporta, gestiona, tramita, convoca, ajusta
        carga, reune, cotiza, renueva, contrata, descarga, liquida, abre, traslada, migra, remite, emite
        repara, concilia, contabiliza, exporta, importa, elimina, recalcula, archiva, monta
        """
    ),
    clitics=word_set("me, te, se, le, les, nos, os, lo, la, los, las"),
    acts_later=re.compile(r"\w{2,}rá(?:n)?"),
    not_acts=word_set(
        """
        sera, seran, recibira, recibiran, esperara, necesitara, necesitaran, tendra, tendran, estara
        estaran, habra, podra, podran, hara falta
        """
    ),
    spoken=(
        Spoken(
            re.compile(r"(?:te|os|le|les|se lo|se la|se los|se las) (?P<verb>\w{2,}(?:o|ré))\b"),
            "yo",
            word_set(
                """
                propongo, recuerdo, digo, sugiero, recomiendo, agradezco, creo, necesito, espero, recibo
                quiero, puedo, todo, ruego, pido
                """
            ),
        ),
        Spoken(
            re.compile(r"(?:te|os|le|les|se lo|se la|se los|se las) (?P<verb>\w{2,}[aei]mos)\b"),
            "nosotros",
            word_set("proponemos, sugerimos, recomendamos, agradecemos, queremos, podemos, pedimos"),
        ),
        Spoken(
            re.compile(r"(?P<verb>\w{2,}[aei]ré)\b"), "yo", word_set("estare, podre, habre, sere, pagare")
        ),
        Spoken(
            re.compile(r"(?P<verb>\w{2,}[aei]remos)\b"),
            "nosotros",
            word_set(
                """
                estaremos, recibiremos, esperaremos, necesitaremos, podremos, habremos, seremos
                queremos, extremos
                """
            ),
        ),
        Spoken(
            re.compile(r"yo (?:(?:te|os|le|les|me|lo|la) )?(?P<verb>\w{2,}o)\b"),
            not_verbs=word_set("creo, quiero, puedo, mismo, pienso, tengo, supongo, propongo"),
        ),
        Spoken(
            re.compile(r"nosotr[oa]s (?:(?:te|os|le|les|nos|lo|la) )?(?P<verb>\w{2,}mos)\b"),
            not_verbs=word_set(
                """
                somos, necesitamos, esperamos, recibimos, estamos, hemos, habiamos, creemos, queremos
                podemos, tenemos, mismos
                """
            ),
        ),
        Spoken(
            re.compile(r"(?:ustedes|vosotr[oa]s) (?:(?:nos|me) )(?P<verb>\w{2,}(?:n|is))\b"),
            not_verbs=word_set("dijeron, han, dijisteis"),
        ),
    ),
)
