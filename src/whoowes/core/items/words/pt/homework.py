"""Portuguese headings and introductions that name who has to do what follows."""

_TASKS = (
    r"(?:ac?cao|ac?coes|tarefas|compromissos|pendencias|pendentes|(?:licao|licoes|dever|deveres"
    r"|trabalhos?) de casa|tpc|deveres|proximas acoes|proximos passos|passos seguintes"
    r"|encaminhamentos|providencias|diligencias|afazeres|atribuicoes|atividades|demandas)"
)
_NOT_A_NAME = (
    r"(?!(?:o|a|os|as)? ?(?:reuniao|chamada|call|sessao|semana|mes|acompanhamento|seguimento|melhoria"
    r"|hoje|amanha|ontem|fecho|fechamento|proxim[oa]s?|ultim[oa]s?|est[ea]s?|ess[ea]s?"
    r"|curto|medio|longo|ata|acta|dia|projec?to|fazer|aprovar|rever|tratar|assinatura|aprovacao|pagamento"
    r"|resposta|outr[oa]s?|antes|agora|ano|trimestre|quinzena"
    r"|marco|janeiro|fevereiro|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\d)\b)"
)
_ART = r"(?:o |a |os |as )?"
_OWNER = r"(?P<owner>[^:()]{1,60}?)"
_NAME = r"(?P<name>[^:()]{1,40}?)"
_UNTIL = r"(?: (?:antes|ate|para|est[ea]|nest[ea]|desde|daqui) .{1,40})?"
_OF = r"(?: pendentes| acordad[oa]s| combinad[oa]s| atribuid[oa]s)?"
_SIDES = (
    r"(?P<owner>clientes?|consultora?|consultores|assessora?|assessores|agencia|escritorio|fornecedor"
    r"|contabilista|contador|advogad[oa]|equipa|equipe)"
)
HOMEWORK = (
    r"(?P<owner>eu|tu|voce) (?:faco|farei|vou fazer|fico com|trato de|cuido de|fazes|faz|ficas com):?",
    r"d[ao] (?P<owner>(?:minha|tua) parte|(?:meu|teu) lado):?",
    r"para (?P<owner>mim|ti|nos|vos|voces|voce):?",
    r"(?P<owner>nos|voces|(?:o |a )?cliente) (?:faz(?:emos|em)?|far(?:emos|ao|a)):?",
    (
        r"(?:o que )?(?:precisamos|falta|falta-nos)(?: ainda)? d[ea]"
        r" (?P<owner>voces|(?:vossa|nossa) parte):?"
    ),
    (
        rf"{_TASKS}{_OF} (?:a cargo de|por parte de|atribuid[oa]s a|por conta d[aoe])"
        rf" {_NOT_A_NAME}{_ART}{_OWNER}{_UNTIL}:?"
    ),
    rf"{_TASKS}{_OF} (?:a cargo|por parte|por conta|pel)(?: d)?[oa] {_NOT_A_NAME}{_OWNER}{_UNTIL}:?",
    rf"{_TASKS}{_OF} (?:(?:d[aoe]s?|para) )?{_ART}{_SIDES}{_UNTIL}:?",
    rf"{_TASKS}{_OF} (?:d[aoe]s?|para) {_NOT_A_NAME}{_ART}{_NAME}{_UNTIL}:?",
    rf"{_TASKS}{_OF} (?:-|:) ?{_OWNER}:?",
    rf"{_TASKS} ?\({_OWNER}\):?",
    rf"(?:a cargo|por parte|por conta|da parte) d[aoe] {_NOT_A_NAME}{_OWNER}:",
    rf"a cargo d[aoe] {_NOT_A_NAME}{_OWNER}",
    rf"(?:por fazer|a fazer|para fazer) (?:por|pel[ao]) {_NOT_A_NAME}{_ART}{_OWNER}:?",
    (
        rf"o que (?:nos |lhes? )?{_ART}(?!(?:cada|fazer|quem|ha|falta|fica|se)\b){_OWNER} (?:nos )?(?:deve"
        rf"|devem|tem de fazer|tem que fazer|vai fazer|vao fazer|fara)(?: fazer)?{_UNTIL}:?"
    ),
    (
        rf"o que (?:nos |lhes? )?(?:deve|devem|tem de fazer|tem que fazer|vai fazer|vao fazer"
        rf"|fara) (?!(?:cada"
        rf"|fazer|quem|ser)\b){_ART}{_OWNER}{_UNTIL}:?"
    ),
    (
        rf"(?!(?:quem|que|quando|como|se|o que)\b){_ART}{_OWNER} (?:deve|devem|deve-nos|nos deve|nos devem"
        rf"|tem de|tem que|compromete-se a|se compromete a|fara|farao|vai|vao"
        rf"|fica de|ficou de|ficaram de)(?: fazer)?{_UNTIL}:"
    ),
    (
        rf"(?!(?:quem|que|quando|como|se|o que)\b){_ART}{_OWNER} (?:deve-nos|nos deve|nos devem|devem-nos"
        rf"|deve|devem)"
    ),
    rf"para {_ART}{_SIDES}:",
    rf"(?:d[ao]|por|pel[ao]) (?P<owner>(?:nossa|vossa|sua) parte|(?:nosso|vosso|seu) lado){_UNTIL}:?",
    rf"(?:do )?lado d[aoe] {_SIDES}{_UNTIL}:?",
    rf"cabe (?:ao?s? )?{_SIDES}{_UNTIL}:?",
    rf"para {_NOT_A_NAME}{_ART}{_NAME}:",
    rf"o que precisamos d(?:[aoe]s?|e o) (?!(?:ti|voce|voces|vos)\b){_OWNER}{_UNTIL}:?",
    rf"(?:fica|ficou|ficam|ficaram) com (?:o |a |os |as )?{_OWNER}{_UNTIL}:?",
)
