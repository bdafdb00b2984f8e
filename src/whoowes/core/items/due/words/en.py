"""English (British and American)."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import ZONES, Words, in_zones, numbered, phrases

_HOURS = phrases("one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve")
_US_ZONES = phrases("et, ct, mt, pt")

WORDS = Words(
    language="en",
    months={"sept": 9, "sep": 9},
    weekdays={"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    ordinal_suffixes=phrases("st, nd, rd, th"),
    date_glue=phrases("of the, of, the"),
    quarter_prefixes=phrases("q, qtr, quarter"),
    clock_prefixes=phrases("at, around, about, by about"),
    loose_clock_prefixes=phrases("around, about, by about"),
    clock_units=phrases("uhr, o'clock"),
    noons=phrases("noon, midday, midnight"),
    clock_suffixes=phrases(
        "in the morning, in the afternoon, in the evening, at night, sharp, prompt, on the dot"
    ),
    moved_to=phrases("to, until"),
    ends_behind=phrases("end"),
    last_working_days=phrases("last working day, last business day"),
    lasting_leads=phrases("for, by"),
    plurals=phrases("days, weeks, months, quarters, years, hours"),
    half_prefixes=phrases("h, half"),
    week_prefixes=(),
    phrases={
        Kind.THE: phrases("the"),
        Kind.GLUE: phrases("of, our, my, at, exactly, just, date, day's"),
        Kind.TODAY: phrases(
            "sometime today, today, tonight, same day, later today, this morning, this afternoon, "
            "this evening"
        ),
        Kind.TOMORROW: phrases(
            "tomoz, sometime tomorrow, tomorrow, tmrw, tmr, tmw, tmrow, tomorow, tommorow, tommorrow, "
            "2moro, next day, following day, tomorrow morning, tomorrow afternoon, tomorrow evening,"
            " tomorrow "
            "night, tomorrow noon, tomorrow lunchtime"
        ),
        Kind.OVERMORROW: phrases("day after tomorrow, overmorrow"),
        Kind.YESTERDAY: phrases("yesterday, day before yesterday"),
        Kind.A: phrases("a, an, one"),
        Kind.VAGUE: phrases(
            "couple, few, several, some, a couple, a few, couple of, a couple of, next few, next couple of, "
            "a number of"
        ),
        Kind.EOW: phrases("eow, e.o.w, week end, close of week, end of business week, end of working week"),
        Kind.EOM: phrases("eom, e.o.m, month end, end of calendar month"),
        Kind.EOQ: phrases("eoq, quarter end, qtr end"),
        Kind.EOY: phrases("eoy, year end, end of calendar year"),
        Kind.WEEK_OF: phrases(
            "w/c, w.c, wc, wk/c, w/c., wk c, w/comm, week of, wk of, week commencing, wk commencing, week "
            "beginning, wk beginning, w/b, wb, week starting, sometime week of, week of the, week of monday"
        ),
        Kind.WEEK_ENDING: phrases("w/e, w.e, we, wk ending, week ending, w/ending, w/end"),
        Kind.CALENDAR_WEEK: phrases("cw, calendar week, iso week"),
        Kind.WEEKEND: phrases(
            "weekend, over the weekend, at the weekend, on the weekend, during the weekend, wkend, wknd,"
            " w'end"
        ),
        Kind.MIDWEEK: phrases("midweek, mid week"),
        Kind.FISCAL: phrases("fy, fiscal year, financial year, fye"),
        Kind.SOMETIME: phrases(
            "after the holidays, after the holiday, after the break, after the festive season, "
            "after the christmas break, after half term, in the new year, early in the new year"
        ),
        Kind.SEASON: phrases("spring, summer, autumn, winter"),
        Kind.THIS: phrases("this, current, this current"),
        Kind.NEXT: phrases("next, nxt"),
        Kind.COMING: phrases("coming, this coming, upcoming, this upcoming, this next"),
        Kind.FOLLOWING: phrases("following"),
        Kind.LAST: phrases("last, final"),
        Kind.END: phrases("end, close, very end, last day, last working day, last business day"),
        Kind.REST: phrases("rest, remainder"),
        Kind.MID: phrases("mid, middle, midway through"),
        Kind.EARLY: phrases(
            "early, earlier, beginning, start, first half, first part, early in, early part, first thing in, "
            "boy, bom, bow"
        ),
        Kind.LATE: phrases(
            "late, later, second half, latter half, latter part, late in, towards end, toward end, sometime, "
            "some time, during, throughout"
        ),
        Kind.AFTER_NEXT: phrases("after next"),
        Kind.IN: phrases("in"),
        Kind.ON: phrases("on"),
        Kind.WITHIN: phrases("within, within the next, in the next, over the next, inside"),
        Kind.FROM: phrases("from"),
        Kind.FROM_NOW: phrases(
            "from now, from today, time, from call, from the call, after call, after the call, from this "
            "call, hence, from this meeting"
        ),
        Kind.EVERY: phrases("every, each, every other, x per, x a, times per, times a, once per, twice per"),
        Kind.LEAD: phrases(
            "without fail, "
            "between, by, due, due by, due on, due date, until, till, til, for, deadline, deadline is, eta, "
            "target, target date, no later than, not later than, nlt, at latest, at the latest, latest, "
            "latest by, by latest, on or before, by or before, up to, up to and including, ready by, ready "
            "for, expected, expected by, scheduled for, planned for, planned, aiming for, aim for, "
            "deliver by, delivery, finish by, complete by, completion, to be done by, at the very latest"
        ),
        Kind.LATEST: phrases(
            "inclusive, included, incl, or earlier, or sooner, or before, please, pls, max, maximum, tops, "
            "at most, confirmed, agreed, firm, fixed, hard deadline, firm deadline, fixed deadline, hard stop"
        ),
        Kind.COMMA: phrases("but"),
        Kind.BEFORE: phrases("before, prior to, ahead of, in advance of, in time for"),
        Kind.AFTER: phrases(
            "after, post, following on from, starting, as of, not before, no earlier than, any time after, "
            "straight after, right after, shortly after, soon after, since"
        ),
        Kind.TIME: tuple(f"half past {hour}" for hour in _HOURS)
        + in_zones("noon, midday", *_US_ZONES)
        + ZONES
        + _US_ZONES
        + phrases(
            "lunch, lunchtime, morning, afternoon, evening, am, pm, first thing, first thing "
            "in the morning, by lunch, before lunch, in the morning, in the afternoon, night, am at the "
            "latest, mid morning, mid afternoon, uk time, us time, london time, our time, your time, local "
            "time, eastern time, central time, mountain time, pacific time"
        ),
        Kind.EOD: in_zones(
            "eod, e.o.d, cob, c.o.b, cop, eob, eop, close of business, close of play, end of day, end of "
            "play, end of business, end of the day, end of the business day, end of business day, end of "
            "working day, close of day",
            *_US_ZONES,
        ),
        Kind.CALL: phrases(
            "call, meeting, mtg, session, check in, checkin, catch up, catchup, sync, 1:1, 121, one to "
            "one, one on one, 1-1, review call, follow up call, follow up meeting, client call, client "
            "meeting, touchpoint, touch point, touch base, conversation, weekly call, weekly meeting, "
            "weekly sync, monthly call, monthly meeting, status call, status meeting, progress call, "
            "progress meeting, update call, zoom, zoom call, video call, phone call, project call, "
            "project meeting"
        ),
        Kind.NEXT_CALL: phrases(
            "next time, next time we speak, next time we talk, next time we meet, before we speak, before we "
            "speak again, before we next speak, before we speak next, before we talk next, "
            "before we meet next, before we meet, before we meet again, before we next meet, "
            "before we talk, before we talk again, before we next talk, when we next speak, when we next "
            "meet, when we next talk, when we speak next, when we meet next, when we speak again, when we "
            "meet again, next one, next time round, until we speak again, until we next speak"
        ),
        Kind.URGENT: phrases(
            "critical, high prio, top prio, asap, a.s.a.p, as soon as possible, as soon as practicable, "
            "immediately, immediate, urgent, "
            "urgently, right away, straight away, straightaway, soon, soonest, at once, priority, high "
            "priority, top priority, stat, right now, quickly, very soon, as early as possible, at earliest "
            "convenience"
        ),
        Kind.SOONEST: phrases("earliest"),
        Kind.UNDATED: phrases(
            "no date set, no date yet, no date agreed, no date fixed, no due date set, no deadline set, "
            "no set date, no urgency, date not set, date not fixed, until further notice, till further "
            "notice, "
            "nil, none yet, n a, eventually, forever, optional, low prio, year round, all year, indefinite, "
            "indefinitely, n/a, na, none, no date, no deadline, no rush, no hurry, not urgent, backlog, "
            "whenever, whenever "
            "possible, when possible, in due course, someday, open ended, no due date, no fixed date, not "
            "set, not fixed, not agreed, undated, at some point, at some stage, long term, low priority, "
            "future, medium term, short term, continuous, continuously, rolling, standing, "
            "permanent, when time permits, time permitting, as needed, as required, as necessary, nice to "
            "have, to follow, to be scheduled, tbs, on demand, ad hoc, not applicable, to be agreed in due "
            "course, same session, no specific date, not specified, next release, next sprint"
        ),
        Kind.RECURRING: phrases(
            "once a day, once a week, once a month, once a quarter, once a year, twice a day, twice a week, "
            "twice a month, twice a quarter, twice a year, "
            "bau, business as usual, weekly, daily, monthly, quarterly, mondays, tuesdays, wednesdays, "
            "thursdays, fridays, yearly, annual, annually, fortnightly, biweekly, bi weekly, bimonthly, "
            "recurring, regularly, ongoing, on going, always"
        ),
        Kind.FINISHED: phrases(
            "approved, done, complete, completed, closed, sent, finished, delivered, shipped, paid, "
            "submitted, "
            "resolved, achieved, published, signed, cancelled, canceled, dropped, no longer needed, no "
            "longer required, received, already done, already sent, all done, obsolete, superseded"
        ),
        Kind.STATE: phrases(
            "waiting, on track, on schedule, rolled over, carry over, carry forward, roll over, on hold, in "
            "progress, open, wip, blocked, in review, started, not started, under way, underway, "
            "in hand, paused, overdue, past due, outstanding, active, to do, todo, carried forward, c/f, "
            "carried over, deferred, postponed, not yet started, in discussion, under review, "
            "under discussion, with client, stalled, parked, delayed, in draft, drafted, scheduled, booked"
        ),
        Kind.DEPENDS: phrases(
            "once, when, waiting on, waiting for, awaiting, pending, depends on, depending on, dependent on, "
            "dep on, subject to, upon, on receipt, on receipt of, on approval, on completion, on completion "
            "of, if, as soon as, as and when, until after, blocked by, blocked on, tied to, contingent on, "
            "following receipt of, following approval, depends, needs, requires, as part of, on signing, on "
            "signature, on request, on go live, on launch, unless"
        ),
        Kind.TO_CONFIRM: phrases(
            "to confirm, to advise, to decide, to let us know, to propose, to propose date, to set, to "
            "revert, to come back, to agree, will confirm, will advise, confirming, to suggest, to say"
        ),
        Kind.UNSURE: phrases(
            "not yet, not yet known, not yet agreed, not yet set, not yet confirmed, not yet decided, not "
            "yet fixed, not yet scheduled, not decided, none set, no eta, no date yet, nothing yet, to be "
            "set, to be fixed, to be defined, to be discussed, to discuss, don't know, tbc, tbd, tba, "
            "t.b.c, t.b.d, to be "
            "confirmed, to be decided, to be determined, to be agreed, to "
            "be advised, to be announced, not sure, unknown, unclear, not known, not confirmed, unconfirmed, "
            "undecided"
        ),
        Kind.DOUBT: phrases(
            "prob, probably, maybe, perhaps, possibly, poss, hopefully, ideally, provisionally, provisional, "
            "provis, tentative, tentatively, likely, most likely, approx, approximately, around, about, "
            "circa, c, ca, roughly, ish, or so, or thereabouts, if possible, if poss, earliest possible, at "
            "earliest, at the earliest, earliest on, or later, or after, say, might be, could be, think, we "
            "think, i think, hope, hoping for, preferably, pref, wish, draft, if not sooner, at risk, "
            "unlikely, subject to change, realistic, realistically"
        ),
        Kind.OR: phrases("or, and, and or, either"),
        Kind.TO: phrases("to, through, thru, until and including"),
        Kind.NOW: phrases("now"),
        Kind.ARROW: phrases(
            "moved to, pushed to, pushed back to, pushed out to, slipped to, postponed to, postponed until, "
            "delayed to, delayed until, rescheduled to, rescheduled for, revised to, changed to, extended "
            "to, extended until, brought forward to, put back to, new date, revised, revised date, shifted "
            "to, deferred to, deferred until, updated to, moved up to, moved out to, moved back to, moved "
            "forward to, bumped to, pulled in to, pulled forward to, pushed until, pushed till, postponed "
            "till, extended till, put off to, put off until, put off till, finally"
        ),
        Kind.WAS: phrases(
            "orig, was, was due, originally, initially, previously, prev, original, formerly, instead of, "
            "was originally, rather than, old date, used to be, before it was"
        ),
        Kind.MOVED_FROM: phrases(
            "moved from, slipped from, postponed from, rescheduled from, pushed from, pushed back from, "
            "pushed out from, delayed from, shifted from, changed from, extended from, deferred from, "
            "brought forward from, put back from, moved up from, pulled forward from, moved forward from, "
            "moved back from, moved out from, pulled in from"
        ),
    },
    units={
        Unit.HOUR: phrases("h, hour, hours, hr, hrs"),
        Unit.DAY: phrases("day, days, d, calendar day, calendar days, days', day's"),
        Unit.WORKING_DAY: phrases(
            "business day, business days, working day, working days, work day, workday, work days, workdays, "
            "bd, wd, bds, biz days, weekdays, wkg day, wkg days"
        ),
        Unit.WEEK: phrases(
            "week, weeks, wk, wks, w, week's, weeks', working week, business week, calendar week, work week, "
            "workweek"
        ),
        Unit.HALF_YEAR: phrases("half year, half a year, half of the year"),
        Unit.FORTNIGHT: phrases("fortnight, fortnights, fortnight's"),
        Unit.MONTH: phrases("month, months, mth, mths, mo, mos, month's, calendar month"),
        Unit.QUARTER: phrases("quarter, quarters, qtr, qtrs, calendar quarter"),
        Unit.YEAR: phrases("year, years, yr, yrs, y, year's, calendar year"),
    },
    numbers=numbered(
        2,
        "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
        "sixteen, seventeen, eighteen, nineteen, twenty, twenty one, twenty two, twenty three, twenty four, "
        "twenty five, twenty six, twenty seven, twenty eight, twenty nine, thirty, thirty one",
    )
    | {"sixty": 60, "ninety": 90},
    ordinals=numbered(
        1,
        "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, "
        "thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, "
        "twenty first, twenty second, twenty third, twenty fourth, twenty fifth, twenty sixth, twenty "
        "seventh, twenty eighth, twenty ninth, thirtieth, thirty first",
    ),
    topic_words=phrases("for, of, about, from, since, on, re, regarding, and, in, to"),
    genitives=phrases("of, dated, from"),
    about_words=phrases("for, of, about"),
    backward=phrases("last, past, previous, preceding, prior, trailing"),
    clause_leads=phrases("before, until"),
    recipients=phrases("to"),
    owed_leads=phrases("due, payable"),
    deadline_leads=phrases(
        "by, before, due, due by, due on, until, till, no later than, not later than, at the latest, "
        "deadline, latest by, on or before, prior to, nlt, eta"
    ),
    until_words=phrases("until, till"),
    negations=phrases("no, not, don, nothing, never"),
    lasting_words=phrases(
        "ooo, work, working, keep-, kept, hold, holding, held, pause-, pausing, extend-, extension-, freez-, "
        "frozen, stay-, remain-, wait-, leave, leaving, suspend-, suspension, block, blocked, reserve-, "
        "valid, closed, rent-, lend-, park, parked, continu-, prolong-, postpon-, defer-, delay-, cover, "
        "covering, off, away, absent, available, unavailable"
    ),
    reported=(
        r"if|"
        r"whether|"
        r"(?:check|confirm|tell|say|mention|note|remind|inform|explain|announce)(?: \S+){0,3} that"
    ),
    asked=(
        r"(?:ask|find out|check|clarify|query|see)(?: \S+){0,3} "
        r"(?:what|when|where|who|which|how|why)(?! to)(?: [^\s,;:&]+){2}"
    ),
    relative=r"(?:that|which) (?:is|are)",
)
