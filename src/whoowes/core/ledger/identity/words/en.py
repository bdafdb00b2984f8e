"""English task words."""

from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.english_actions import ACTIONS, IRREGULAR_PARTICIPLES
from whoowes.core.ledger.identity.words.english_forms import british, participle, singular, verb_forms
from whoowes.core.ledger.identity.words.english_known import KNOWN
from whoowes.core.ledger.identity.words.english_nouns import (
    ACTION_NOUNS,
    ALSO_NOUNS,
    RATHER_NOUNS,
    THINGS,
    VERBAL_NOUNS,
)
from whoowes.core.ledger.identity.words.entries import as_written, pairs
from whoowes.core.ledger.identity.words.model import Grammar

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
    kick off, follow up, set up, sign off, log in, log out, out of, hand over, roll out, clean up, check in
    back up, go live, stand up, on board, off board, e mail, web site, data base, time line, white paper
    road map, work shop, home page, land page, down load, up load, on line, off line, off site, on site
    news letter, time sheet, check list, cash flow, pay roll, soft ware, book keeping
"""

_EQUAL = """
    pres deck, presentation deck, ppt deck, powerpoint deck, slide deck, powerpoints deck, doc document
    docs document, documentation document, info information, spec specification, specs specification
    mtg meeting, mtgs meeting, mgmt management, dept department, agmt agreement, slidedeck deck
    tcs terms, appt appointment, qtr quarter, yr year, wk week, mth month, nr number, num number
    center centre, program programme, color colour, labor labour, license licence, catalog catalogue
    enrollment enrolment, fulfill fulfil, judgement judgment, proj project, org organisation
    orgs organisation, biz business, ops operations, signoff approval, agreement contract, figure number
    figures number, numbers number, cv resume, pic photo, pics photo, picture photo, pictures photo
    image photo, images photo, acct account, accts account, addl additional, max maximum, min minimum
    approx approximately, cert certificate, certs certificate, ad advert, ads advert
    advertisement advert, corp corporate, dev development, eng engineering, fin finance, gov government
    int international, mktg marketing, mkt market, natl national, perf performance, ref reference
    refs reference, rep representative, sched schedule, stmt statement, svc service, tech technical
    temp temporary, ts timesheet, wkshop workshop, pwd password, passwords password, pw password
    creds credential, credentials credential, tv television, yrs year, wks week, mths month, hrs hour
    qty quantity, prod production, env environment, config configuration, req requirement
    reqs requirement, dup duplicate, dupe duplicate, dupes duplicate, dups duplicate, listing list
    pix photo, agmts agreement, invs invoice, inv invoice, acc account, accs account
    regs regulation, apps application,
    reqs requirement, invite invitation, intro introduction, quotation quote, w with
    fb facebook, ltr letter, ltrs letter
"""
_NUMBERS = """
    one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12
    fifteen 15, twenty 20, thirty 30, forty 40, fifty 50, hundred 100
    first 1st, second 2nd, third 3rd, fourth 4th
"""
_QUARTERS = {
    f"{name} {noun}": f"{letter}{number}"
    for noun, letter, names in (
        ("quarter", "q", ("first 1st", "second 2nd", "third 3rd", "fourth 4th")),
        ("half", "h", ("first 1st", "second 2nd")),
    )
    for number, both in enumerate(names, start=1)
    for name in both.split()
} | {f"quarter {number}": f"q{number}" for number in range(1, 5)}

_SHORT_FORMS = {
    "purchase order": "po",
    "human resources": "hr",
    "statement of work": "sow",
    "nondisclosure agreement": "nda",
    "service level agreement": "sla",
    "data processing agreement": "dpa",
    "search engine optimisation": "seo",
    "key performance indicator": "kpi",
    "key performance indicators": "kpis",
    "frequently asked questions": "faq",
    "return on investment": "roi",
    "chief executive officer": "ceo",
    "call to action": "cta",
}
_CLAUSES = {
    f"{verb} {what}": what
    for verb in ("wants", "needs", "want", "need", "requires")
    for what in ("it", "them")
} | {"at least": "minimum"}
_TERMS = dict.fromkeys(("T and cs", "T and C", "t and cs", "terms and conditions"), "terms")

_DEPARTMENTS = """
    IT, it, hr, legal, finance, marketing, sales, operations, ops, engineering, design, product
    procurement, accounts, support, security, compliance, data, qa, dev, devops, infra, content, brand
    pr, comms, purchasing, accounting, project, development
"""
_EVENTS = "kickoff, standup, workshop, offsite, catchup, sync, retro, retrospective, debrief, webinar, demo"


_IRREGULAR = pairs(IRREGULAR_PARTICIPLES)

SOURCE = Source(
    language="en",
    grammar=Grammar(gerund="ing"),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    rather_nouns=RATHER_NOUNS,
    rather_verbs="sign, return, share, forward",
    object_pronouns="it, them",
    forms=verb_forms,
    inflected=verb_forms,
    participles=lambda phrase: participle(phrase, _IRREGULAR),
    adjectives=as_written,
    singular=singular,
    spelling=british,
    known=KNOWN,
    light_verbs="do, doing, make, making, have, having, take, carry, conduct, perform, run, give, provide",
    passive="be, is, are, been, being, get, gets, was, were",
    particles="up, out, off, down, away, back, aside",
    loose_particles="in, on, over, through",
    obliges="to, will, shall, should, must, 'll",
    converse={"ask": ("for", "get"), "chase": ("for", "chase")},
    stop="""
        a, an, the, this, that, these, those, it, its, our, ours, your, yours, my, mine, their, theirs
        his, her, hers, we, us, i, me, you, he, she, they, them, him, is, are, be, been, was, were, has
        have, had, do, does, did, will, shall, should, would, could, can, must, need, needs
        up, out, over, there, here, then, so, as, if, whether, any, some, all, both, each, every
        more, very, just, please, pls, asap, also, too, etc, s, ll, re, ve, d, t, via, own, still
        which, yet
    """,
    articles="a, an, the, our, your, my, their, his, her",
    leading="""
        please, pls, need, needs, needed, to, must, should, shall, will, would, can, could, we, i, you
        they, he, she, ll, still, again, also, try, remember, ensure, make sure, have, has, want, wants
        going, am, are, is, d, ve, agreed, promised, both, let, lets, us, then, next, finally, yet
    """,
    verbal_nouns=VERBAL_NOUNS,
    things=THINGS,
    missing="still missing, is missing, missing, is still missing, are missing, are still missing",
    needing="needs, need, wants, want, requires",
    causative="get, have",
    receivers="to",
    company="with",
    about="about, re, regarding, concerning",
    given="access",
    appointments="appointment, appt",
    slashed={
        "s/w": "software",
        "h/w": "hardware",
        "w/o": "without",
        "f/u": "follow up",
        "c/f": "carried forward:",
        "b/f": "carried forward:",
        "#s": "numbers",
        "re:": "re",
    },
    of="of",
    source="from",
    doer="by",
    benefit="for",
    prepositions="""
        to, for, with, from, on, about, re, regarding, of, in, at, by, into, onto, before, after, until
        via, against, between, without, within, per, through, around, across, under, concerning, towards
        than, like, during, since, following, using, near, off, over, including, incl, excluding, excl
        plus, as, upon, outof
    """,
    recipients="to, with, by",
    contrary_prepositions="""
        to from, into from, onto from, to off, into off, onto off, on off, in off, to outof
        into outof, onto outof, in outof, from for, by to, of to, of with, by from, before after, with without
        including excluding, incl excl, for against
    """,
    contrary_in_motion="in from, on from",
    conjunctions="and, or, plus",
    negations="not, no, never, don't, dont, doesn't, won't, cannot, can't, without, nor, avoid",
    opposites=_OPPOSITES,
    qualifiers="""
        updated, revised, latest, current, amended, full, complete, entire, whole, detailed, short, brief
        quick, remaining, outstanding, relevant, necessary, required, agreed, requested, promised, proper
        formal, written, own, actual, proposed, existing, overall, clean, nice, good
    """,
    distinctions="""
        draft, final, first, second, third, fourth, initial, new, old, next, previous, last, other
        another, additional, extra, further, signed, unsigned, interim, temporary
        alternative, backup, original, copy, separate, similar, same, half, part, partial
        internal, external, public, private, daily, weekly, fortnightly, biweekly, monthly, quarterly
        annual, yearly, annually, recurring, regular, one, two, three, only, again, more
    """,
    recurring="""
        daily, weekly, fortnightly, biweekly, bi weekly, monthly, quarterly, annual, yearly, annually
        recurring, regularly, every day, every week, every month, every quarter, every year, each day
        each week, each month, each quarter, each year, every monday, every tuesday, every wednesday
        every thursday, every friday
    """,
    numbers=_NUMBERS,
    joined=_JOINED,
    phrases=_QUARTERS | _SHORT_FORMS | _TERMS | _CLAUSES,
    equal=_EQUAL,
    empty_heads={"meeting, call, session, event": _EVENTS, "team, department, people, folks": _DEPARTMENTS},
    empty_after_names="team, people, folks, guys",
    pronouns_in_capitals="it, us, me, re",
    state_tags="""
        open, still open, carried over, carried forward, carry over, carry forward, cf, c f, ongoing
        in progress, wip, outstanding, pending, still pending, overdue, late, not done, not done yet
        not yet done, to do, todo, still to do, done, new, again, repeat, repeated, from last call
        from last time, from last meeting, from previous call, rolled over, action, actions, ai
        action item, task, reminder, urgent, important, high priority, priority, p 1, cont, cont d
        continued, still outstanding, still, as agreed, as discussed, blocked, on hold, follow on, tbc
        moved, restated, in the works, almost done, nearly done, partly done, half done, no update
        see above, as above, tbd, not started, fyi, if possible, sent, chased
        2nd reminder, 3rd reminder, second reminder
        2 nd reminder, reminder sent, recurring item, standing item, in hand, under way
        underway, delayed, slipped, reopened, unchanged, no change, as before
    """,
    state_openings="""
        waiting for, waiting on, awaiting, chased, blocked by, blocked on, pending, still waiting
        ongoing, in progress, delayed, no update, still with, carried over from, carried forward from
        from last, from call, depends on, dependent on, on hold, sent reminder, reminder sent, nearly
        almost, started, see email, see note, see notes, as agreed, as discussed, was due, originally
        moved from, raised on, raised, open since
    """,
    reasons="""
        so, so that, because, since, due to, in order to, given, given that, as discussed, as agreed
        as requested, as promised, as per, as soon as, once, now that, if possible, if needed, if required
        if necessary, ahead of, in time for, in preparation for, to unblock, per our, following our, asap
        as planned, as usual, in advance of, when possible, when ready, when available
    """,
    deadline="""
        by, before, until, till, due, no later than, not later than, at the latest by, latest by, due by
        due on, latest
    """,
    deadline_words="""
        next, this, the, end, of, week, month, quarter, year, day, call, meeting, our, we, speak, eow
        eom, eoq, eoy, eod, cob, cop, close, business, tomorrow, today, tonight, noon, midday, am, pm
        latest, at, mid, early, late, beginning, start, q1, q2, q3, q4, h1, h2, then, asap, in, on
        coming
    """,
    bare_deadlines="""
        tomorrow, today, tonight, eow, eom, eoq, eoy, eod, cob, asap, immediately, straight away
        right away, next week, this week, next month, this month, end of week, end of month, later this week
        early next week, this afternoon, this morning, first thing, shortly, soon
    """,
)
