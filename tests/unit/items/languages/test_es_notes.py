"""Spanish tables that are no action tables, and whole notes in different shapes."""

import pytest
from tests.builders import bold, check, doc, facts, heading, item, para, person, tab, table
from tests.language_tables import read_markdown, told

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

TRAPS = {
    "matriz de permisos": [
        ["Acción", "Responsable", "Miembro"],
        ["Borrar un archivo", "sí", "no"],
        ["Invitar", "sí", "sí"],
    ],
    "reglas de un producto": [
        ["Acción", "Quién", "Cuándo", "Significado"],
        ["Archivar", "Administrador", "a los 30 días", "Oculta el fichero"],
    ],
    "plan de ficheros": [
        ["Ruta", "Acción", "Responsabilidad"],
        ["src/a.py", "Crear", "analizador"],
        ["src/b.py", "Modificar", "pruebas"],
    ],
    "reglas de reparto": [
        ["Condición", "Próximo paso", "Responsable"],
        ["Ticket abierto", "Llamar", "Soporte"],
    ],
    "escalado": [["Tiempo", "Acción", "Responsable"], ["15 min", "Avisar al jefe", "Guardia"]],
    "guion por horas": [
        ["Hora", "Acción", "Responsable", "Duración"],
        ["09:00", "Parar el servidor", "Sistemas", "5 min"],
    ],
    "raci por encabezado": [
        ["Tarea", "Responsable", "Aprobador", "Consultado", "Informado"],
        ["Informe", "KW", "SL", "TB", "Todos"],
    ],
    "raci por letras": [["Actividad", "Kevin", "Sara"], ["Informe", "R", "A"], ["Banco", "C", "R/A"]],
    "historial": [
        ["Versión", "Fecha", "Autor", "Cambios realizados"],
        ["1.0", "4/3/2026", "KW", "Primera versión"],
    ],
    "duraciones": [
        ["Paso", "Responsable", "Plazo"],
        ["Revisión", "Jurídico", "2 días hábiles"],
        ["Firma", "Dirección", "~10 min"],
    ],
    "registro de decisiones": [["Decisión", "Tomada por", "Fecha"], ["Proveedor B", "Sara", "4/3/2026"]],
    "asistencia": [["Nombre", "Cargo", "Asistió"], ["Kevin", "Director", "sí"]],
    "orden del día": [["Hora", "Tema", "Ponente"], ["10:00", "Presupuesto", "Sara"]],
    "presupuesto": [["Concepto", "Importe", "Notas"], ["Anuncios", "400 €", "mensual"]],
    "rituales": [["Ritual", "Cuándo", "Quién"], ["Retrospectiva", "viernes", "Todos"]],
    "plan con duraciones": [
        ["Hito", "Duración", "Tareas", "Equipo"],
        ["Alfa", "2 semanas", "Construir; probar", "Rojo"],
    ],
    "restos de plantilla": [
        ["Acción", "Responsable", "Fecha límite"],
        ["[Acción 1]", "[Nombre]", "[dd/mm/aaaa]"],
        ["...", "...", "..."],
        ["(Sin acciones)", "—", "—"],
    ],
}


@pytest.mark.parametrize("rows", TRAPS.values(), ids=TRAPS)
def test_table_of_another_kind_yields_nothing(rows: list[list[str]]) -> None:
    reading = extract(doc(table(rows)), facts("Llamada Acme 2026-03-04"), locale="es")

    assert reading.items == ()


def test_decisions_wanted_are_told_as_unsure() -> None:
    rows = [["Decisión pendiente", "Quién", "Para cuándo"], ["¿Proveedor A o B?", "Ana", "10/3/2026"]]

    reading = extract(doc(table(rows)), facts("Llamada Acme 2026-03-04"), locale="es")

    assert (reading.items, [problem.code for problem in reading.problems]) == ((), ["unsure-table"])


def note(*blocks: Block, name: str = "Acme") -> list[tuple[str, ...]]:
    return told(doc(*blocks), name, "es")


def test_minutes_of_a_meeting_with_a_table_of_agreements() -> None:
    """An architect's minutes: a title row, sub-items in words, a state for each."""
    minutes = """
# Acta de reunión – Hotel Mirador

Fecha: 4/3/2026

Asistentes: Carmen, José Luis, Lucía

## Orden del día

- Licencia
- Presupuesto

## Desarrollo

- Carmen explica el estado de la licencia
- Enviar todo por correo, como siempre

## Acuerdos y compromisos

| Compromiso | Responsable | Fecha compromiso | Estado |
|---|---|---|---|
| Enviar el estudio geotécnico | Carmen | 20/3/2026 | Pendiente |
| Revisar la memoria | José Luis y Lucía | la próxima semana | En curso |
| Pedir presupuesto del ascensor | Lucía | | Hecho, pero falta el IVA |
| Maqueta | Carmen | | Ya no hace falta |
| Fotos del solar | José Luis | 2/3/2026 | Hecho el 3/3/2026 |
| *Sin más compromisos* | | | |

## Próxima reunión

18/3/2026, 10:00
"""
    assert told(read_markdown(minutes), "Hotel Mirador", "es") == [
        ("2026-03-04", "Enviar el estudio geotécnico", "Carmen", "20/3/2026", "open"),
        ("2026-03-04", "Revisar la memoria", "José Luis y Lucía", "la próxima semana", "open"),
        ("2026-03-04", "Pedir presupuesto del ascensor", "Lucía", "", "unclear"),
        ("2026-03-04", "Maqueta", "Carmen", "", "dropped"),
        ("2026-03-04", "Fotos del solar", "José Luis", "2/3/2026", "done"),
    ]


def test_running_note_of_an_accountant_with_lists_by_side() -> None:
    assert note(
        heading("Llamada 18/3/2026", 1),
        heading("Seguimiento de tareas anteriores", 2),
        item("Enviar facturas de febrero (hecho)"),
        item("Alta en el censo – sigue pendiente"),
        heading("Tareas del cliente", 2),
        item("Enviar extractos bancarios"),
        item("Firmar el modelo 036"),
        heading("Nuestras tareas", 2),
        para("Marta:"),
        item("Presentar el modelo 303"),
        heading("Notas internas", 2),
        item("Acción: subir la cuota"),
        heading("Llamada 4/3/2026", 1),
        para("Hablamos del cierre."),
        para("Pendiente: conciliar la caja"),
    ) == [
        ("2026-03-18", "Enviar facturas de febrero", "", "", "done"),
        ("2026-03-18", "Alta en el censo", "", "", "open"),
        ("2026-03-18", "Enviar extractos bancarios", "cliente", "", "open"),
        ("2026-03-18", "Firmar el modelo 036", "cliente", "", "open"),
        ("2026-03-18", "Presentar el modelo 303", "Marta", "", "open"),
        ("2026-03-18", "subir la cuota", "", "", "open internal"),
        ("2026-03-04", "conciliar la caja", "", "", "open"),
    ]


def test_coaching_session_with_homework_and_wins() -> None:
    reading = extract(
        doc(
            heading("Sesión 4/3/2026", 1),
            heading("Logros", 2),
            item("Primera venta → 1.200 €"),
            para("Logro: habló en público"),
            heading("Deberes para Tomás", 2),
            item("Escribir el plan"),
            check("Leer el capítulo 3"),
            heading("Temas tratados", 2),
            item("El miedo a vender"),
        ),
        facts("Sesiones Tomás"),
        locale="es",
    )

    assert [(i.task, i.owner_raw) for i in reading.items] == [
        ("Escribir el plan", "Tomás"),
        ("Leer el capítulo 3", "Tomás"),
    ]
    assert [(w.text, w.result) for w in reading.wins] == [
        ("Primera venta", "1.200 €"),
        ("habló en público", ""),
    ]


def test_gemini_notes_in_spanish() -> None:
    gemini = """
# Acme - reunión de seguimiento

Invitados [Ana](person:ana@acme.example) [Marta](person:marta@estudio.example)

### Resumen

Se habló de la campaña.

### Detalles

- Ana explicó los números.

### Próximos pasos sugeridos

- [ ] [Ana López] Enviar datos: Enviará los datos de ventas.
- [ ] Marta revisará el plan.

*Debes revisar las notas de Gemini para asegurarte de que sean precisas.*

*Envía tus comentarios sobre el uso de Gemini para tomar notas en una breve encuesta.*
"""
    title = "Acme - seguimiento - 2026/03/04 10:00 CET - Notas de Gemini"

    assert told(read_markdown(gemini), title, "es") == [
        ("2026-03-04", "Enviar datos: Enviará los datos de ventas.", "Ana López", "", "open"),
        ("2026-03-04", "Marta revisará el plan.", "", "", "open"),
    ]


def test_gemini_without_next_steps_yields_nothing() -> None:
    assert (
        note(
            heading("Próximos pasos sugeridos", 3),
            para("No se han encontrado próximos pasos sugeridos para esta reunión."),
            name="Acme - 2026/03/04 10:00 CET - Notas de Gemini",
        )
        == []
    )


def test_tabs_for_calls_beside_a_template_and_a_log() -> None:
    note_with_tabs = doc(
        tab("Plantilla", heading("Próximos pasos", 2), item("Escribir aquí")),
        tab("4/3/2026", bold("Próximos pasos"), item([person("Ana López"), ": enviar logos"])),
        tab(
            "18/3/2026",
            table(
                [
                    ["N.º", "¿Qué?", "¿Quién?", "¿Para cuándo?", "¿Hecho?"],
                    ["1", "Subir la web", "nosotros", "20/3/2026", ""],
                    ["2", "Textos", "Ana", "mañana", "sí"],
                ]
            ),
        ),
    )

    assert told(note_with_tabs, "Acme", "es") == [
        ("2026-03-04", "enviar logos", "Ana López", "", "open"),
        ("2026-03-18", "Subir la web", "nosotros", "20/3/2026", "open"),
        ("2026-03-18", "Textos", "Ana", "mañana", "done"),
    ]


def test_standing_log_with_dates_moved_and_rows_of_other_types() -> None:
    log = table(
        [
            ["Tipo", "Descripción", "Responsable", "Fecha límite original", "Nueva fecha", "Estado"],
            ["Acción", "Migrar correo", "IT", "1/3/2026", "15/3/2026", "En curso"],
            ["Riesgo", "Se cae el servidor", "IT", "", "", "Abierto"],
            ["Tarea", "Renovar dominio", "Ana", "10/3/2026", "", "Cerrado"],
        ]
    )

    assert note(heading("Registro de acciones", 1), log, name="Acme llamada 4/3/2026") == [
        ("2026-03-04", "Migrar correo", "IT", "15/3/2026", "open"),
        ("2026-03-04", "Renovar dominio", "Ana", "10/3/2026", "done"),
    ]


def test_lawyers_card_with_its_fields_in_the_first_column() -> None:
    card = table(
        [
            ["Acción acordada", "Redactar el recurso"],
            ["Responsable", "Letrada Ruiz"],
            ["Plazo", "12/3/2026"],
            ["Estado", "Aún no iniciado"],
        ]
    )

    assert note(card, name="Llamada Acme 4/3/2026") == [
        ("2026-03-04", "Redactar el recurso", "Letrada Ruiz", "12/3/2026", "open")
    ]


def test_label_rows_part_what_is_open_from_what_is_done() -> None:
    rows = table(
        [
            ["Tarea", "Responsable"],
            ["En curso", ""],
            ["Diseñar el cartel", "Ana"],
            ["Completadas", ""],
            ["Comprar el dominio", "Luis"],
            ["Descartadas", ""],
            ["Folleto", "Ana"],
        ]
    )

    assert [row[1::3] for row in note(rows, name="Reunión 4/3/2026")] == [
        ("Diseñar el cartel", "open"),
        ("Comprar el dominio", "done"),
        ("Folleto", "dropped"),
    ]


def test_the_next_call_is_named_and_is_no_task() -> None:
    reading = extract(
        doc(
            heading("Reunión 4/3/2026"),
            heading("Acciones"),
            item("Enviar acta"),
            para("Próxima llamada: 18/3/2026"),
        ),
        facts("Acme"),
        locale="es",
    )

    assert [i.task for i in reading.items] == ["Enviar acta"]
    assert [str(c.names_next_call) for c in reading.calls] == ["2026-03-18"]


def test_plain_lines_head_the_lists_below_them() -> None:
    assert [
        row[1]
        for row in note(
            para("ASUNTOS GENERALES"),
            item("Cena de empresa"),
            para("PENDIENTES"),
            item("Pagar la tasa"),
            para("Quedamos en"),
            item("Ana paga la factura"),
            item("La oficina cierra en agosto"),
            name="Reunión 4/3/2026",
        )
    ] == ["Pagar la tasa", "Ana paga la factura"]
