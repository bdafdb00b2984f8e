"""English task words."""

from collections.abc import Mapping

from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.english_actions import ACTION_NOUNS, ACTIONS, ALSO_NOUNS
from whoowes.core.ledger.identity.words.english_forms import british, singular, verb_forms
from whoowes.core.ledger.identity.words.english_known import KNOWN
from whoowes.core.ledger.identity.words.model import TaskWords

_OPPOSITES = """
    add remove, enable disable, increase decrease, raise lower, open close, start stop, start end
    approve reject, hire fire, buy sell, import export, upload download, internal external
    inbound outbound, incoming outgoing, old new, first last, first second, draft final, login logout
    minimum maximum, min max, up down, on off, client supplier, customer supplier, early late
    morning afternoon, north south, east west, left right, credit debit, sale purchase, public private
    domestic international, junior senior, online offline, online onsite, online print, monthly weekly
    weekly daily, monthly quarterly, annual monthly, quarterly annual, employee employer, landlord tenant
    before after, previous next, high low, short long, full part, include exclude, accept decline
    offboarding onboarding, paid unpaid, signed unsigned, income expense, profit loss, revenue cost
    gross net, buyer seller, lender borrower, staging production, test live, in out, present absent
    permanent temporary, mandatory optional, physical digital, positive negative, top bottom, front back
"""

_JOINED = """
    kick off, follow up, set up, sign off, log in, log out, hand over, roll out, clean up, check in
    back up, go live, stand up, on board, off board, e mail, web site, data base, time line, white paper
    road map, work shop, home page, land page, down load, up load, on line, off line, off site, on site
    news letter, time sheet, check list
"""

_EQUAL = """
    pres presentation, doc document, docs document, info information, spec specification
    specs specification, mtg meeting, mtgs meeting, mgmt management, dept department, agmt agreement
    slides deck, slidedeck deck, tcs terms, appt appointment, qtr quarter, yr year, wk week, mth month
    nr number, num number, center centre, program programme, color colour, labor labour, license licence
    catalog catalogue, enrollment enrolment, fulfill fulfil, judgement judgment
    wed wednesday, weds wednesday, mon monday, tue tuesday, tues tuesday, thu thursday, thur thursday
    thurs thursday, fri friday, proj project, org organisation, biz business, ops operations
    prod production, env environment, config configuration, req requirement, reqs requirement
    invite invitation, quotation quote, w with
"""
_NUMBERS = """
    one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10
    first 1st, second 2nd, third 3rd, fourth 4th
"""
_MONTHS = """
    january, february, march, april, may, june, july, august, september, october, november, december, jan
    feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
"""
_WEEKDAYS = """
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur
    thurs, fri, sat, sun
"""
_EQUAL_MONTHS = {name[:3]: name for name in word_set(_MONTHS) if len(name) > len("sept")} | {
    "sept": "september"
}

_DEPARTMENTS = word_set("""
    IT, it, hr, legal, finance, marketing, sales, operations, ops, engineering, design, product
    procurement, accounts, support, security, compliance, data, qa, dev, devops, infra, content, brand
    pr, comms, purchasing, accounting, project
""")
_EVENTS = word_set(
    "kickoff, standup, workshop, offsite, catchup, sync, retro, retrospective, debrief, webinar, demo"
)


def _by_form(classes: Mapping[str, str]) -> dict[str, str]:
    return {
        british(form): name
        for name, phrases in classes.items()
        for phrase in word_set(phrases)
        for form in verb_forms(phrase)
    }


def _nouns(classes: Mapping[str, str]) -> dict[str, str]:
    return {british(noun): name for name, nouns in classes.items() for noun in word_set(nouns)}


def _pairs(text: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in word_set(text))


_ACTIONS_BY_FORM = _by_form(ACTIONS)
_NOUNS = _nouns(ACTION_NOUNS)

WORDS = TaskWords(
    actions=_ACTIONS_BY_FORM,
    action_nouns=_NOUNS,
    also_nouns=word_set(ALSO_NOUNS),
    converse={"ask": ("for", "get")},
    stop=word_set("""
        a, an, the, this, that, these, those, it, its, our, ours, your, yours, my, mine, their, theirs
        his, her, hers, we, us, i, me, you, he, she, they, them, him, is, are, be, been, was, were, has
        have, had, do, does, did, will, shall, should, would, could, can, must, need, needs
        up, out, over, there, here, then, so, as, if, whether, any, some, all, both, each, every
        more, very, just, please, pls, asap, also, too, etc, s, ll, re, ve, d, t, via, own, still
    """),
    leading=word_set("""
        please, pls, need, needs, needed, to, must, should, shall, will, would, can, could, we, i, you
        they, he, she, ll, still, again, also, try, remember, ensure, make sure, have, has, want, wants
        going, am, are, is, d, ve, agreed, promised, both, all, let, lets, us, then, next, finally, first
    """)
    - word_set("first, all"),
    prepositions=word_set("""
        to, for, with, from, on, about, re, regarding, of, in, at, by, into, onto, before, after, until
        via, against, between, without, within, per, through, around, across, under, concerning, towards
        than, like, during, since, following, using, near, off, over, including, incl, excluding, excl
        plus, as
    """),
    recipients=word_set("to, with"),
    contrary_prepositions=_pairs("""
        to from, into from, onto from, before after, with without, including excluding, incl excl
        for against
    """),
    conjunctions=word_set("and, or, plus"),
    negations=word_set("not, no, never, don't, dont, doesn't, won't, cannot, can't, without, nor, avoid"),
    opposites=_pairs(_OPPOSITES),
    qualifiers=word_set("""
        updated, revised, latest, current, amended, full, complete, entire, whole, detailed, short, brief
        quick, remaining, outstanding, relevant, necessary, required, agreed, requested, promised, proper
        formal, written, own, actual, proposed, existing, overall, clean, nice, good
    """),
    distinctions=word_set("""
        draft, final, first, second, third, fourth, initial, new, old, next, previous, last, other
        another, additional, extra, further, signed, unsigned, interim, temporary
        alternative, backup, original, copy, separate, similar, same, half, part, partial
        internal, external, public, private, daily, weekly, fortnightly, biweekly, monthly, quarterly
        annual, yearly, annually, recurring, regular, one, two, three, only, again, more
    """),
    recurring=word_set("""
        daily, weekly, fortnightly, biweekly, bi weekly, monthly, quarterly, annual, yearly, annually
        recurring, regularly, every day, every week, every month, every quarter, every year, each day
        each week, each month, each quarter, each year, every monday, every tuesday, every wednesday
        every thursday, every friday
    """),
    one_off=word_set("arrange, reschedule, cancel, create, draft, stop, start, decide, define, propose"),
    calendar=word_set(_MONTHS) | word_set(_WEEKDAYS),
    numbers=dict(pair.split() for pair in word_set(_NUMBERS)),
    joined={phrase: phrase.replace(" ", "") for phrase in word_set(_JOINED)},
    equal=_EQUAL_MONTHS | dict(pair.split() for pair in word_set(_EQUAL)),
    empty_heads=dict.fromkeys(word_set("meeting, call, session, event"), _EVENTS)
    | dict.fromkeys(word_set("team, department, people, folks"), _DEPARTMENTS),
    pronouns_in_capitals=word_set("it, us, me, re"),
    state_tags=word_set("""
        open, still open, carried over, carried forward, carry over, carry forward, cf, c f, ongoing
        in progress, wip, outstanding, pending, still pending, overdue, late, not done, not done yet
        not yet done, to do, todo, still to do, done, new, again, repeat, repeated, from last call
        from last time, from last meeting, from previous call, rolled over, action, actions, ai
        action item, task, reminder, urgent, important, high priority, priority, p 1, cont, cont d
        continued, still outstanding, still, as agreed, as discussed, blocked, on hold, follow on, tbc
        moved, restated
    """),
    deadline=word_set("""
        by, before, until, till, due, no later than, not later than, at the latest by, latest by, due by
        due on, latest
    """),
    deadline_words=word_set(_MONTHS)
    | word_set(_WEEKDAYS)
    | word_set("""
        next, this, the, end, of, week, month, quarter, year, day, call, meeting, our, we, speak, eow
        eom, eoq, eoy, eod, cob, cop, close, business, tomorrow, today, tonight, noon, midday, am, pm
        latest, at, mid, early, late, beginning, start, q1, q2, q3, q4, h1, h2, then, asap, in, on
        coming
    """),
    bare_deadlines=word_set("""
        tomorrow, today, tonight, eow, eom, eoq, eoy, eod, cob, asap, immediately, straight away
        right away
    """),
    known=KNOWN | frozenset(word for form in (*_ACTIONS_BY_FORM, *_NOUNS) for word in form.split()),
    spelling=british,
    singular=singular,
    verb_forms=verb_forms,
)
