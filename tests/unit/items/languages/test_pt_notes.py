"""Portuguese tables that are no action tables, and whole notes in different shapes."""

import pytest
from tests.builders import bold, check, doc, facts, heading, item, para, person, tab, table
from tests.language_tables import read_markdown, told

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

TRAPS = {
    "matriz de permissões": [
        ["Ação", "Responsável", "Membro"],
        ["Apagar um ficheiro", "sim", "não"],
        ["Convidar", "sim", "sim"],
    ],
    "regras de um produto": [
        ["Ação", "Quem", "Quando", "Significado"],
        ["Arquivar", "Administrador", "após 30 dias", "Oculta o ficheiro"],
    ],
    "plano de ficheiros": [
        ["Caminho", "Ação", "Responsabilidade"],
        ["src/a.py", "Criar", "analisador"],
        ["src/b.py", "Alterar", "testes"],
    ],
    "regras de encaminhamento": [
        ["Condição", "Próximo passo", "Responsável"],
        ["Ticket aberto", "Ligar", "Suporte"],
    ],
    "escalonamento": [["Tempo", "Ação", "Responsável"], ["15 min", "Avisar o chefe", "Plantão"]],
    "guião por horas": [
        ["Hora", "Ação", "Responsável", "Duração"],
        ["09:00", "Parar o servidor", "Sistemas", "5 min"],
    ],
    "raci por cabeçalho": [
        ["Tarefa", "Responsável", "Aprovador", "Consultado", "Informado"],
        ["Relatório", "KW", "SL", "TB", "Todos"],
    ],
    "raci por letras": [["Atividade", "Kevin", "Sara"], ["Relatório", "R", "A"], ["Banco", "C", "R/A"]],
    "histórico": [
        ["Versão", "Data", "Autor", "Alterações"],
        ["1.0", "4/3/2026", "KW", "Primeira versão"],
    ],
    "durações": [
        ["Etapa", "Responsável", "Prazo"],
        ["Revisão", "Jurídico", "2 dias"],
        ["Assinatura", "Direção", "5 dias úteis"],
    ],
    "plano por dias do projeto": [["Etapa", "Responsável", "Prazo"], ["Montar", "TI", "D+0 a D+5"]],
    "registo de decisões": [["Decisão", "Tomada por", "Data"], ["Fornecedor B", "Sara", "4/3/2026"]],
    "presenças": [["Nome", "Cargo", "Presença"], ["Kevin", "Diretor", "sim"]],
    "pauta": [["Hora", "Assunto", "Apresentador"], ["10:00", "Orçamento", "Sara"]],
    "orçamento": [["Item", "Custo", "Notas"], ["Anúncios", "400 €", "mensal"]],
    "indicadores": [["Meta", "Como medir", "Indicador"], ["Vender mais", "Faturação", "10 %"]],
    "restos de modelo": [
        ["Ação", "Responsável", "Prazo"],
        ["[Ação 1]", "[Nome]", "[dd/mm/aaaa]"],
        ["...", "...", "..."],
        ["(Sem ações)", "—", "—"],
    ],
}


@pytest.mark.parametrize("rows", TRAPS.values(), ids=TRAPS)
def test_table_of_another_kind_yields_nothing(rows: list[list[str]]) -> None:
    reading = extract(doc(table(rows)), facts("Reunião Acme 2026-03-04"), locale="pt")

    assert reading.items == ()


def test_decisions_wanted_are_told_as_unsure() -> None:
    rows = [["Decisão necessária", "Quem", "Até quando"], ["Fornecedor A ou B?", "Ana", "10/3/2026"]]

    reading = extract(doc(table(rows)), facts("Reunião Acme 2026-03-04"), locale="pt")

    assert (reading.items, [problem.code for problem in reading.problems]) == ((), ["unsure-table"])


def note(*blocks: Block, name: str = "Acme") -> list[tuple[str, ...]]:
    return told(doc(*blocks), name, "pt")


def test_minutes_with_a_table_of_referrals() -> None:
    """A Brazilian consultant's minutes."""
    minutes = """
# Ata de reunião – Padaria Sol

Data: 4/3/2026

Participantes: Ana, João, Marcos

## Pauta

- Licença
- Orçamento

## Discussão

- Ana explicou o andamento da licença
- Enviar tudo por e-mail, como sempre

## Decisões e encaminhamentos

| Encaminhamento | Responsável | Prazo | Status |
|---|---|---|---|
| Enviar o contrato social | Ana | 20/3/2026 | Pendente |
| Revisar o plano de negócios | João e Marcos | semana que vem | Em andamento |
| Pedir orçamento do forno | Marcos | | Feito, mas falta o frete |
| Maquete | Ana | | Não é mais necessário |
| Fotos da loja | João | 2/3/2026 | Concluído em 3/3/2026 |
| *Nada mais a registrar* | | | |

## Próxima reunião

18/3/2026, 10h
"""
    assert told(read_markdown(minutes), "Padaria Sol", "pt-BR") == [
        ("2026-03-04", "Enviar o contrato social", "Ana", "20/3/2026", "open"),
        ("2026-03-04", "Revisar o plano de negócios", "João e Marcos", "semana que vem", "open"),
        ("2026-03-04", "Pedir orçamento do forno", "Marcos", "", "unclear"),
        ("2026-03-04", "Maquete", "Ana", "", "dropped"),
        ("2026-03-04", "Fotos da loja", "João", "2/3/2026", "done"),
    ]


def test_running_note_of_an_accountant_with_lists_by_side() -> None:
    assert note(
        heading("Chamada 18/3/2026", 1),
        heading("Ponto de situação das tarefas anteriores", 2),
        item("Enviar faturas de fevereiro (feito)"),
        item("Início de atividade – continua pendente"),
        heading("Tarefas do cliente", 2),
        item("Enviar extratos bancários"),
        item("Assinar a procuração"),
        heading("As nossas tarefas", 2),
        para("Marta:"),
        item("Entregar a declaração do IVA"),
        heading("Notas internas", 2),
        item("Ação: subir a avença"),
        heading("Chamada 4/3/2026", 1),
        para("Falámos do fecho."),
        para("Pendência: conciliar a caixa"),
    ) == [
        ("2026-03-18", "Enviar faturas de fevereiro", "", "", "done"),
        ("2026-03-18", "Início de atividade", "", "", "open"),
        ("2026-03-18", "Enviar extratos bancários", "cliente", "", "open"),
        ("2026-03-18", "Assinar a procuração", "cliente", "", "open"),
        ("2026-03-18", "Entregar a declaração do IVA", "Marta", "", "open"),
        ("2026-03-18", "subir a avença", "", "", "open internal"),
        ("2026-03-04", "conciliar a caixa", "", "", "open"),
    ]


def test_coaching_session_with_homework_and_wins() -> None:
    reading = extract(
        doc(
            heading("Sessão 4/3/2026", 1),
            heading("Conquistas", 2),
            item("Primeira venda - impacto: 1.200 €"),
            para("Vitória: falou em público"),
            heading("Dever de casa do Tomás", 2),
            item("Escrever o plano"),
            check("Ler o capítulo 3"),
            heading("Assuntos tratados", 2),
            item("O medo de vender"),
        ),
        facts("Sessões Tomás"),
        locale="pt",
    )

    assert [(i.task, i.owner_raw) for i in reading.items] == [
        ("Escrever o plano", "Tomás"),
        ("Ler o capítulo 3", "Tomás"),
    ]
    assert [(w.text, w.result) for w in reading.wins] == [
        ("Primeira venda", "1.200 €"),
        ("falou em público", ""),
    ]


def test_gemini_notes_in_portuguese() -> None:
    gemini = """
# Acme - alinhamento

Convidados [Ana](person:ana@acme.example) [Marta](person:marta@estudio.example)

### Resumo

Falou-se da campanha.

### Detalhes

- Ana explicou os números.

### Próximas etapas sugeridas

- [ ] [Ana Lopes] Enviar dados: Enviará os dados de vendas.
- [ ] Marta vai rever o plano.

*Revise as anotações do Gemini para garantir a precisão.*

*Envie feedback sobre o uso do Gemini para criar anotações em uma breve pesquisa.*
"""
    title = "Acme - alinhamento - 2026/03/04 10:00 BRT - Anotações do Gemini"

    assert told(read_markdown(gemini), title, "pt-BR") == [
        ("2026-03-04", "Enviar dados: Enviará os dados de vendas.", "Ana Lopes", "", "open"),
        ("2026-03-04", "Marta vai rever o plano.", "", "", "open"),
    ]


def test_gemini_without_next_steps_yields_nothing() -> None:
    assert (
        note(
            heading("Próximas etapas sugeridas", 3),
            para("Nenhuma próxima etapa sugerida foi encontrada para esta reunião."),
            name="Acme - 2026/03/04 10:00 WET - Notas do Gemini",
        )
        == []
    )


def test_tabs_for_calls_beside_a_template_and_a_log() -> None:
    note_with_tabs = doc(
        tab("Modelo", heading("Próximos passos", 2), item("Escrever aqui")),
        tab("4/3/2026", bold("Próximos passos"), item([person("Ana Lopes"), ": enviar logótipos"])),
        tab(
            "18/3/2026",
            table(
                [
                    ["N.º", "O quê?", "Quem?", "Até quando?", "Feito?"],
                    ["1", "Publicar o site", "nós", "20/3/2026", ""],
                    ["2", "Textos", "Ana", "amanhã", "sim"],
                ]
            ),
        ),
    )

    assert told(note_with_tabs, "Acme", "pt") == [
        ("2026-03-04", "enviar logótipos", "Ana Lopes", "", "open"),
        ("2026-03-18", "Publicar o site", "nós", "20/3/2026", "open"),
        ("2026-03-18", "Textos", "Ana", "amanhã", "done"),
    ]


def test_standing_log_with_dates_moved_and_rows_of_other_types() -> None:
    log = table(
        [
            ["Tipo", "Descrição", "Responsável", "Prazo original", "Novo prazo", "Estado"],
            ["Ação", "Migrar correio", "TI", "1/3/2026", "15/3/2026", "Em curso"],
            ["Risco", "O servidor cai", "TI", "", "", "Aberto"],
            ["Tarefa", "Renovar domínio", "Ana", "10/3/2026", "", "Fechado"],
        ]
    )

    assert note(heading("Registo de ações", 1), log, name="Acme chamada 4/3/2026") == [
        ("2026-03-04", "Migrar correio", "TI", "15/3/2026", "open"),
        ("2026-03-04", "Renovar domínio", "Ana", "10/3/2026", "done"),
    ]


def test_lawyers_card_with_its_fields_in_the_first_column() -> None:
    card = table(
        [
            ["Acção acordada", "Redigir o recurso"],
            ["Responsável", "Dra. Ruiz"],
            ["Prazo", "12/3/2026"],
            ["Estado", "Ainda não iniciado"],
        ]
    )

    assert note(card, name="Reunião Acme 4/3/2026") == [
        ("2026-03-04", "Redigir o recurso", "Dra. Ruiz", "12/3/2026", "open")
    ]


def test_label_rows_part_what_is_open_from_what_is_done() -> None:
    rows = table(
        [
            ["Tarefa", "Responsável"],
            ["Em andamento", ""],
            ["Desenhar o cartaz", "Ana"],
            ["Concluídas", ""],
            ["Comprar o domínio", "Luís"],
            ["Canceladas", ""],
            ["Folheto", "Ana"],
        ]
    )

    assert [row[1::3] for row in note(rows, name="Reunião 4/3/2026")] == [
        ("Desenhar o cartaz", "open"),
        ("Comprar o domínio", "done"),
        ("Folheto", "dropped"),
    ]


def test_the_next_call_is_named_and_is_no_task() -> None:
    reading = extract(
        doc(
            heading("Reunião 4/3/2026"),
            heading("Ações"),
            item("Enviar ata"),
            para("Próxima chamada: 18/3/2026"),
        ),
        facts("Acme"),
        locale="pt",
    )

    assert [i.task for i in reading.items] == ["Enviar ata"]
    assert [str(c.names_next_call) for c in reading.calls] == ["2026-03-18"]


def test_plain_lines_head_the_lists_below_them() -> None:
    assert [
        row[1]
        for row in note(
            para("ASSUNTOS GERAIS"),
            item("Festa da empresa"),
            para("PENDÊNCIAS"),
            item("Pagar a taxa"),
            para("Ficou combinado"),
            item("Ana paga a fatura"),
            item("O escritório fecha em agosto"),
            name="Reunião 4/3/2026",
        )
    ] == ["Pagar a taxa", "Ana paga a fatura"]
