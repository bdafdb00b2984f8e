"""Portuguese: how headers, headings, status cells and action lines are worded, in Brazil and in Portugal."""

from whoowes.core.items.words.pt import (
    calls,
    columns,
    headers,
    homework,
    marks,
    phrases,
    privacy,
    reviews,
    sections,
    states,
    verbs,
)
from whoowes.core.items.words.spoken_headers import SPOKEN_HEADERS
from whoowes.core.items.words.table import LanguageWords, Words

PORTUGUESE: LanguageWords = Words(
    language="pt",
    headers=headers.HEADERS,
    header_endings={},
    header_phrases=phrases.PHRASES + columns.PHRASES + SPOKEN_HEADERS["pt"],
    header_shorts=phrases.SHORTS,
    other_roles=headers.OTHER_ROLES,
    shared=columns.SHARED,
    joiners=columns.JOINERS,
    fillers=columns.FILLERS,
    action_types=columns.ACTION_TYPES,
    log_types=columns.LOG_TYPES,
    changes=columns.CHANGES,
    explaining=columns.EXPLAINING,
    role_headers=columns.ROLE_HEADERS,
    due_like=columns.DUE_LIKE,
    durations=columns.DURATIONS,
    naming_actions=columns.NAMING_ACTIONS,
    sections=sections.SECTIONS,
    plain_headings=calls.PLAIN_HEADINGS,
    labelled_line=calls.LABELLED_LINE,
    homework=homework.HOMEWORK,
    groups=calls.GROUPS,
    outside=calls.OUTSIDE,
    internal=privacy.INTERNAL,
    internal_end=privacy.INTERNAL_END,
    internal_mark=privacy.INTERNAL_MARK,
    call_words=calls.CALL_WORDS,
    not_a_call=calls.NOT_A_CALL,
    other_date=calls.OTHER_DATE,
    topic_words=calls.TOPIC_WORDS,
    topic_of_call=calls.TOPIC_OF_CALL,
    date_line=calls.DATE_LINE,
    not_call_date=calls.NOT_CALL_DATE,
    attendees_line=calls.ATTENDEES_LINE,
    absent_line=calls.ABSENT_LINE,
    asks_nothing=(
        r"(?:(?:de )?ferias|de (?:baixa|licenca|folga)(?: (?:de |por )?(?:maternidade|paternidade|medica"
        r"|parental|doenca))?|em viagem|doente|ausente|indisponivel|nao disponivel|fora do escritorio"
        r"|aniversario|parabens|bom trabalho|muito bem"
        r"|(?:muito )?obrigad[oa](?: (?:por|pel[oa]s?) [^.;:]{1,60})?)"
    ),
    times_of_absence=(
        r"ate|de(?= \d)|desde|na|esta|toda|proxima|hoje|amanha|segunda|terca"
        r"|quarta|quinta|sexta|ontem"
    ),
    next_call=calls.NEXT_CALL,
    item_marks=marks.ITEM_MARKS,
    several_mark=marks.SEVERAL_MARK,
    inline_mark=marks.INLINE_MARK,
    win_mark=marks.WIN_MARK,
    result_mark=marks.RESULT_MARK,
    note_mark=marks.NOTE_MARK,
    action_verbs=verbs.VERBS,
    still_to=states.STILL_TO,
    obliged=verbs.OBLIGED,
    name_lead=r"(?:para (?:[oa] )?|da parte d[aoe] )",
    name_joints=marks.NAME_JOINTS,
    counted_things=marks.COUNTED_THINGS,
    deadline_word=marks.DEADLINE_WORD,
    due_lead=marks.DUE_LEAD,
    states=states.STATES,
    state_rest=states.STATE_REST,
    state_doubts=states.STATE_DOUBTS,
    state_reasons=states.STATE_REASONS,
    closing_tails=states.CLOSING_TAILS,
    bare_closing=states.BARE_CLOSING,
    causative=states.CAUSATIVE,
    ends_open=states.ENDS_OPEN,
    about_states=states.ABOUT_STATES,
    copula=reviews.COPULA,
    copula_now=reviews.COPULA_NOW,
    any_participle=reviews.ANY_PARTICIPLE,
    agreed_that=marks.AGREED_THAT,
    told=reviews.TOLD,
    untold=reviews.UNTOLD,
    handled=reviews.HANDLED,
    unsure_subject=reviews.UNSURE_SUBJECT,
    moved_to=states.MOVED_TO,
    closing_headings=sections.CLOSING_HEADINGS,
    state_headings=sections.STATE_HEADINGS,
    state_adverbs=sections.STATE_ADVERBS,
    label_rows=sections.LABEL_ROWS,
    states_inside=states.STATES_INSIDE,
    lead_states=states.LEAD_STATES,
    tail_states=states.TAIL_STATES,
    colours=columns.COLOURS,
    yes=columns.YES,
    no=columns.NO,
    placeholders=marks.PLACEHOLDERS,
    placeholders_inside=marks.PLACEHOLDERS_INSIDE,
    unknown=marks.UNKNOWN,
    agreeing=r"(?:ficou |foi )?(?:acordado|combinado)|acordo",
    unneeded=(
        r"\b(?:ja )?nao (?:e |sao )?(?:necessari[oa]s?|precisos?|precisas?)(?: (?:de momento"
        r"|por agora|para ja|por enquanto))?$"
    ),
    informs=(
        r"(?:(?:para )?(?:info(?:rmacao)?|conhecimento)|informativo|decis(?:ao|oes)|decidido|contexto"
        r"|riscos?|notas?|a ter em conta"
        r"|nb|n\.b\.) ?:"
    ),
    nothing=marks.NOTHING,
    boilerplate=marks.BOILERPLATE,
)
