"""English words that people of every language write among their own."""

from collections.abc import Mapping

from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.words.table import ZONES, in_zones, phrases

LOANS: Mapping[Kind, tuple[str, ...]] = {
    Kind.EOD: in_zones("eod, e.o.d, cob, c.o.b, eob, end of day, end of business, close of business"),
    Kind.TIME: ZONES,
    Kind.EOW: phrases("eow, e.o.w, end of week"),
    Kind.EOM: phrases("eom, e.o.m, end of month"),
    Kind.EOQ: phrases("eoq, end of quarter"),
    Kind.EOY: phrases("eoy, end of year"),
    Kind.WEEKEND: phrases("weekend"),
    Kind.LEAD: phrases("deadline, due date, eta, due by"),
    Kind.CALL: phrases(
        "call, meeting, mtg, sync, check in, checkin, check up, catch up, catchup, follow up, followup, "
        "follow up call, follow up meeting, zoom, zoom call, zoom meeting, teams call, teams meeting, "
        "video call, videocall, jour fixe, status call, status meeting, weekly call, weekly meeting, "
        "weekly sync, monthly call, monthly meeting, review call, review meeting, update call, update "
        "meeting, client call, client meeting, project call, project meeting, 1:1, 1on1, one to one, "
        "session, touchpoint"
    ),
    Kind.NEXT_CALL: phrases(
        "next call, next meeting, next time, next session, next sync, next catch up, next check in, next one"
    ),
    Kind.URGENT: phrases("asap, a.s.a.p, as soon as possible, urgent, high priority, top priority"),
    Kind.UNDATED: phrases("n/a, n.a, backlog, no date, no deadline, nice to have, ad hoc, low priority"),
    Kind.RECURRING: phrases("weekly, daily, monthly, quarterly, biweekly, ongoing, on going, recurring"),
    Kind.FINISHED: phrases("done, closed, completed, finished, sent, cancelled, canceled, delivered"),
    Kind.STATE: phrases(
        "on hold, in progress, wip, open, blocked, in review, to do, standby, stand by, delayed, paused"
    ),
    Kind.UNSURE: phrases(
        "tbc, tbd, tba, t.b.c, t.b.d, t.b.a, to be confirmed, to be decided, to be defined, to be announced"
    ),
}
"""Left out is what means something else to others: "due" (Italian two), "todo" (Spanish all), "na"."""
