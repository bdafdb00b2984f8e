"""What English tasks ask for: verbs by class, nouns for the same, and verbs that are as often nouns."""

ACTIONS = {
    "send": """
        send, send out, send over, send round, send around, send on, send across, send through, send back
        share, forward, email, mail, e-mail, circulate, distribute, pass on, pass along, ping over
        provide, supply
    """,
    "get": "get, obtain, request, collect, gather, source, procure, acquire, ask for, secure",
    "receive": "receive, await, wait for",
    "review": """
        review, check, look at, look over, look through, go over, go through, read, read through
        comment on, give feedback on, proofread, double check, inspect, examine, assess, evaluate
    """,
    "investigate": "investigate, look into, research, explore, find out, dig into, analyse",
    "draft": "draft, write, write up, draw up",
    "prepare": "prepare, prep, put together, compile, pull together, assemble",
    "create": "create, build, make, develop, produce, generate, design",
    "update": "update, amend, revise, refresh, edit, adjust",
    "finish": "finish, complete, finalise, fill in, fill out, wrap up, conclude",
    "approve": "approve, sign off, sign off on, signoff, give approval for, green light, authorise",
    "sign": "sign, countersign",
    "reject": "reject, decline, refuse, turn down",
    "confirm": "confirm, verify, validate, double confirm",
    "chase": """
        chase, chase up, follow up, followup, follow up with, follow up on, nudge, check in with, remind
    """,
    "arrange": """
        arrange, schedule, set up, setup, book, organise, organize, line up, put in, get in the diary
        convene, reserve
    """,
    "reschedule": "reschedule, rearrange, postpone, push back, delay, bring forward",
    "cancel": "cancel, call off, scrap, terminate, withdraw, drop",
    "call": "call, phone, ring, call back, dial",
    "meet": "meet, meet with, catch up with, sit down with",
    "contact": """
        contact, reach out, reach out to, get in touch with, touch base with, speak to, speak with
        talk to, talk with
    """,
    "reply": "reply, respond, answer, get back to, come back to, revert",
    "ask": "ask, enquire, inquire, query, check with",
    "inform": "inform, tell, notify, let know, brief, advise, announce, report back, report back to",
    "discuss": "discuss, debate, talk about, talk through, go through with",
    "decide": "decide, decide on, choose, select, pick, agree, agree on, settle",
    "propose": "propose, suggest, recommend, pitch",
    "introduce": "introduce, intro, make intro, connect",
    "invite": "invite",
    "present": "present, demo, walk through, show",
    "publish": "publish, post, release, launch, go live with",
    "upload": "upload, put up",
    "download": "download, export",
    "import": "import, load",
    "submit": "submit, file, lodge, hand in",
    "pay": "pay, settle up, transfer, reimburse, remit",
    "invoice": "invoice, bill, charge",
    "buy": "buy, order, purchase",
    "sell": "sell",
    "fix": "fix, repair, resolve, correct, solve, patch",
    "test": "test, trial, try out, pilot",
    "add": "add, include, insert, append",
    "remove": "remove, delete, take out, take off, exclude, erase",
    "enable": "enable, turn on, switch on, activate",
    "disable": "disable, turn off, switch off, deactivate",
    "increase": "increase, raise, grow, scale up",
    "decrease": "decrease, reduce, cut, lower, scale down",
    "start": "start, begin, kick off, kickoff, commence, initiate",
    "stop": "stop, end, cease, halt, pause, discontinue",
    "open": "open, reopen",
    "close": "close, shut",
    "move": "move, migrate, relocate, shift",
    "hire": "hire, recruit, appoint, take on",
    "dismiss": "fire, dismiss, let go",
    "interview": "interview",
    "train": "train, coach",
    "renew": "renew, extend, prolong",
    "install": "install, deploy, roll out, implement",
    "uninstall": "uninstall",
    "negotiate": "negotiate",
    "plan": "plan, plan out, map out, outline, scope, scope out",
    "define": "define, specify, set, determine, establish, identify",
    "document": "document, record, log, note down, write down",
    "summarise": "summarise, sum up, recap",
    "estimate": "estimate, quote, price, price up, cost, calculate, work out",
    "compare": "compare, benchmark",
    "translate": "translate",
    "print": "print, print out",
    "return": "return, give back, bring back",
    "give": "give, hand over, handover, grant",
    "register": "register, sign up, sign up for, enrol, enroll",
    "attend": "attend, join",
    "replace": "replace, swap, switch, substitute",
    "clean": "clean, clean up, cleanup, tidy up",
    "monitor": "monitor, track, keep an eye on, watch",
    "measure": "measure",
    "support": "support, help, assist",
    "ship": "ship, deliver, dispatch",
    "archive": "archive",
    "restore": "restore",
    "assign": "assign, allocate, delegate",
    "escalate": "escalate",
}  # fmt: skip

ACTION_NOUNS = {
    "send": "distribution, circulation",
    "review": "review, check, proofreading, assessment, evaluation",
    "investigate": "investigation",
    "prepare": "preparation, prep",
    "update": "update, revision, refresh",
    "finish": "completion, finalisation",
    "approve": "approval, signoff, authorisation",
    "sign": "signature, signing",
    "confirm": "confirmation, verification, validation",
    "chase": "followup, chase, chasing",
    "arrange": "booking, scheduling",
    "cancel": "cancellation",
    "publish": "publication, launch",
    "submit": "submission, filing",
    "pay": "payment",
    "fix": "fix, repair, correction",
    "test": "testing",
    "remove": "removal, deletion",
    "move": "migration, relocation",
    "renew": "renewal",
    "install": "installation, rollout, deployment, implementation",
    "negotiate": "negotiation",
    "translate": "translation",
    "clean": "cleanup",
    "give": "handover",
}

ALSO_NOUNS = """
    answer, assist, benchmark, bill, book, brief, call, charge, check, coach, contact, copy, cost
    cut, demo, design, document, draft, drop, email, end, estimate, export, file, fix, forward, fund
    grant, help, import, intro, invite, invoice, kickoff, launch, load, log, mail, measure, move
    order, outline, patch, pause, phone, pilot, pitch, plan, post, price, print, purchase, query
    quote, raise, read, recap, record, refresh, register, release, repair, reply, report, request
    research, return, review, ring, schedule, scope, scrap, set, setup, share, shift, show, sign
    signoff, source, start, stop, supply, support, swap, switch, test, track, train, transfer, trial
    update, watch, followup, handover, cleanup, end, close, cease, revert, present, open, lower
    complete
"""
