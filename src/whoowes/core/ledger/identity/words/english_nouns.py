"""English nouns that say an action or what comes of it, and verbs that are as often nouns."""

ACTION_NOUNS = {
    "send": "distribution, circulation, sending",
    "review": "review, check, proofreading, assessment, evaluation, inspection",
    "investigate": "investigation, analysis, research",
    "prepare": "preparation, prep, preparing, compilation",
    "draft": "preparation, drafting, writeup",
    "create": "creation, preparation",
    "update": "update, revision, refresh, updates, changes, edits, amendments, revisions, tweaks, amends",
    "finish": "completion, finalisation",
    "fill in": "completion",
    "approve": "approval, signoff, authorisation",
    "sign": "signature, signing",
    "confirm": "confirmation, verification, validation",
    "chase": "followup, chase, chasing, reminder",
    "arrange": "booking, scheduling, reservation",
    "cancel": "cancellation, termination",
    "publish": "publication, launch",
    "introduce": "introduction, intro",
    "submit": "submission, filing",
    "pay": "payment",
    "buy": "purchase",
    "fix": "fix, repair, correction",
    "test": "testing, test",
    "remove": "removal, deletion",
    "move": "migration, relocation",
    "renew": "renewal, extension",
    "install": "installation, rollout, deployment, implementation",
    "configure": "configuration",
    "postpone": "postponement",
    "negotiate": "negotiation, negotiations",
    "translate": "translation",
    "train": "training",
    "onboard": "onboarding",
    "clean": "cleanup",
    "give": "handover",
    "reconcile": "reconciliation",
    "consolidate": "consolidation",
    "register": "registration",
    "discuss": "discussion",
    "decide": "decision",
    "plan": "planning",
    "document": "documentation",
    "estimate": "calculation, costing",
    "compare": "comparison",
    "hire": "recruitment, hiring, hire",
    "escalate": "escalation",
    "measure": "measurement",
    "archive": "archiving",
    "replace": "replacement",
    "audit": "audit",
}

ALSO_NOUNS = """
    answer, assist, audit, benchmark, bill, book, brief, call, change, charge, check, coach, contact
    copy, cost, cut, demo, design, document, draft, drop, email, end, estimate, export, file, fix
    forward, fund, grant, help, import, intro, invite, invoice, issue, kickoff, launch, load, log, mail
    measure, move, note, order, outline, patch, pause, phone, pilot, ping, pitch, plan, post, price
    print, purchase, push, query, quote, raise, read, recap, record, refresh, register, release, repair
    reply, report, request, research, return, review, ring, schedule, scope, scrap, set, setup, share
    shift, show, sign, signoff, sort, source, start, stop, study, supply, support, swap, switch, test
    track, train, transfer, trial, tweak, update, watch, wire, followup, handover, cleanup, rollout
    end, close, cease, revert, present, open, lower, complete, sketch, find, save, ready, ok, okay
    training, mailing, filing, planning, meeting, building, costing, pricing, booking, onboarding
    testing, scheduling, fire, interview, permit, reserve, upload, download, archive, hire, courier
    delay, monitor, edit, dispatch, briefing, coaching, tracking, debate, reports, signing, invoicing
    billing, ordering, cleaning, printing, shipping, hiring, list
"""

VERBAL_NOUNS = {
    "apply": "application",
    "list": "list, listing",
    "comment": "feedback, comments",
    "arrange": "booking, reservation",
    "draft": "draft",
    "reply": "reply, response, answer",
    "call": "call, phonecall",
    "invite": "invitation, invite",
    "chase": "reminder, chaser, nudge",
    "buy": "order, purchase",
    "propose": "suggestion, recommendation",
    "visit": "visit",
    "download": "export, download",
    "import": "import",
    "upload": "upload",
    "plan": "plan",
    "create": "design",
    "compare": "benchmark",
    "test": "trial, pilot",
    "estimate": "pricing, estimate",
    "move": "move",
    "replace": "swap",
    "finish": "completion",
    "print": "printing",
    "discuss": "talk, chat",
    "summarise": "summary, recap",
    "update": "rewrite, rework, redraft",
}

THINGS = """
    quote, invoice, bill, report, email, design, copy, price, cost, document, contract, record, order
    request, query, estimate, brief, reply, answer, call, update, signoff, list
"""

RATHER_NOUNS = """
    email, mail, mailing, invoice, order, report, quote, bill, contact, file, document, record, design
    copy, price, cost, post, phone, purchase, supply, training, query, release, register
    staff, building, meeting, invoicing, billing, pricing, onboarding, train, grant, fund, log, fire
    returns, orders, reports, quotes, invoices, bills, records, designs, prices, costs, purchases, supplies
    queries, requests, releases, documents, files, contacts, emails, changes, transfers, repairs, grants, list
"""
