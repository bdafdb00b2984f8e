"""What English tasks ask for: verbs by class, and the participles that no rule forms.

A verb in two classes says either: what is provided is sent or given.
"""

ACTIONS = {
    "send": """
        send, send in, send out, send over, send round, send around, send on, send across, send through
        send off, share, forward, email, mail, e-mail, email over, email out, mail out, circulate, distribute
        hand out, pass on
        pass along, ping over, ping across, shoot over, fire off, get over, provide, supply, deliver
        issue, submit, hand in
    """,
    "get": """
        get, obtain, request, collect, fetch, gather, source, procure, acquire, ask for, apply for, secure
        get hold of, retrieve, pick up, collate, compile, find, pull
    """,
    "collect": "collect, pick up, fetch",
    "request": "request, ask for",
    "receive": "receive, await, wait for",
    "find": "find, track down, look for, search for, source, identify, locate, scout, dig out, dig up",
    "review": """
        review, check, look at, look over, look through, go over, go through, read, read through
        read over, check over, comment on, give feedback on, provide feedback on, give comments on
        provide comments on, proofread, proof read, double check, doublecheck, sanity check, inspect, examine
        assess, evaluate, take a look at, take a look, have a look at, have a look, verify
    """,
    "investigate": """
        investigate, look into, research, read up on, explore, find out, find out about
        dig into, analyse, study
    """,
    "draft": """
        draft, write, write up, draw up, draft up, prepare, prep, put together, sketch
    """,
    "prepare": """
        prepare, prep, put together, compile, pull together, assemble, get ready, ready, collate
    """,
    "get ready": "prepare for, prep for, get ready for, ready for",
    "create": """
        create, build, make, develop, produce, generate, design, put together, prepare, prep, raise
        write, issue, compile, draw up
    """,
    "found": "create, build, set up, setup, establish",
    "update": """
        update, amend, revise, refresh, edit, adjust, modify, change, bring up to date, tweak, correct
        rewrite, reword, rework, redo, redraft, overhaul, rephrase, freshen up
    """,
    "finish": "finish, complete, finalise, wrap up, conclude, finish off, finish up",
    "fill in": "fill in, fill out, complete",
    "approve": """
        approve, sign off, sign off on, signoff, signoff on, give approval for, green light, greenlight
        authorise, okay, ok, give signoff on, give signoff for
    """,
    "sign": "sign",
    "countersign": "countersign",
    "reject": "reject, decline, refuse, turn down",
    "confirm": "confirm, verify, validate, double confirm",
    "reconfirm": "reconfirm",
    "resend": "resend",
    "chase": """
        chase, chase up, follow up, followup, follow up with, follow up on, followup with, followup on
        nudge, check in with, checkin with, remind, send reminder to, send a reminder to, ping, push
    """,
    "arrange": """
        arrange, schedule, set, set up, setup, book, book in, book up, organise, organize, line up, put in
        get in the diary, convene, reserve, sort out, diarise, put in the diary, get on the calendar
        put on the calendar, get in the calendar, put in the calendar, get on calendar, put on calendar
        put in calendar, get in diary, put in diary
    """,
    "set date": """
        find a date for, find a time for, fix a date for, pick a date for, choose a date for, find a date
        find a time, fix a date, set a date for, agree a date for, set date for, fix date for
        find date for, agree date for, pick date for, choose date for, fix time for, find time for
        set time for, agree on a date for, agree on a date, decide on a date, settle on a date
        decide on a time, agree a time for, agree on a time, pick a time for, choose a time for
        settle on a time, decide on date for, agree on date for, choose date for, find a slot for
        find slot for, find a slot
    """,
    "organise": "organise, organize, convene",
    "postpone": "postpone, push back, delay, put off, defer, reschedule, rearrange, move",
    "bring forward": "bring forward, reschedule, rearrange, move",
    "cancel": "cancel, call off, scrap, terminate, withdraw, drop, end",
    "call": """
        call, phone, ring, call back, dial, give a call, call up, have a call with, ring up
        have call with
    """,
    "meet": "meet, meet with, meet up with, catch up with, sit down with, have a meeting with",
    "contact": """
        contact, reach out, reach out to, get in touch with, touch base with, speak to, speak with
        talk to, talk with, have a word with, liaise with, get hold of
    """,
    "reply": "reply, respond, answer, get back to, come back to, revert, write back to, reply back",
    "ask": "ask, enquire, inquire, query, check with, find out from",
    "clarify": "clarify, clear up",
    "inform": """
        inform, tell, notify, let know, brief, advise, announce, report back, report back to
        communicate, update, fill in on, give heads up, make aware
        loop in, keep in the loop, bring up to speed, brief on
    """,
    "discuss": """
        discuss, debate, talk about, talk through, go through with, speak to, speak with, talk to
        talk with, discuss with, run through with
    """,
    "decide": "decide, decide on, choose, select, pick, agree, agree on, settle, settle on, make decision on",
    "propose": "propose, suggest, recommend, pitch",
    "introduce": "introduce, intro, make intro, connect, make introduction, put in touch",
    "invite": "invite",
    "present": "present, demo, walk through, show, give presentation on",
    "publish": "publish, post, release, launch, go live with, put live, push live, put out",
    "upload": "upload, put up, put on, add, save",
    "download": "download, export",
    "import": "import, load",
    "submit": "submit, file, lodge, hand in",
    "pay": "pay, settle up, settle, transfer, reimburse, remit, wire",
    "invoice": "invoice, bill, charge",
    "buy": "buy, order, purchase, place order for, place an order for, place order, place an order",
    "sell": "sell",
    "fix": "fix, fix up, repair, resolve, correct, solve, patch, sort out, rectify, mend, debug",
    "test": "test, test out, trial, try out, pilot",
    "add": "add, include, insert, append",
    "remove": "remove, delete, take out, take off, exclude, erase, strip out, take down",
    "enable": "enable, turn on, switch on, activate, set up, setup",
    "disable": "disable, turn off, switch off, deactivate",
    "increase": "increase, raise, grow, scale up, put up",
    "decrease": """
        decrease, reduce, cut, cut down, cut back, cut down on, cut back on, lower, scale down, bring down
    """,
    "start": "start, begin, kick off, kickoff, commence, initiate, launch",
    "stop": "stop, end, cease, halt, pause, discontinue",
    "open": "open, open up",
    "reopen": "reopen",
    "close": "close, shut, close off, close out, close down, shut down",
    "move": "move, migrate, relocate, shift, transfer, port, port over",
    "hire": "hire, recruit, appoint, take on",
    "dismiss": "fire, dismiss, let go",
    "interview": "interview",
    "train": "train, coach",
    "onboard": "onboard",
    "renew": "renew, extend, prolong",
    "install": "install, deploy, roll out, rollout, implement, set up, setup, put in place",
    "configure": "configure, set up, setup",
    "uninstall": "uninstall",
    "negotiate": "negotiate",
    "plan": "plan, plan out, map out, outline, scope, scope out",
    "define": "define, specify, set, determine, establish, identify",
    "document": "document, record, log, note, note down, write down, capture, write up",
    "apply": "apply for, apply",
    "list": "list, itemise",
    "comment": """
        comment on, give feedback on, provide feedback on, give comments on, provide comments on
        send feedback on, send comments on, share feedback on
    """,
    "summarise": "summarise, sum up, recap",
    "estimate": "estimate, quote, price, price up, cost, calculate, work out, cost up, cost out",
    "compare": "compare, benchmark",
    "translate": "translate",
    "print": "print, print out, print off",
    "return": "return, give back, bring back, send back",
    "give": "give, hand over, handover, grant, provide, give out",
    "revoke": "revoke, take away",
    "register": "register, sign up, sign up for, sign up to, enrol, enroll",
    "attend": "attend, join",
    "replace": "replace, swap, switch, substitute, swap out",
    "clean": "clean, clean up, cleanup, tidy up, tidy, clean out, clear out, dedupe, deduplicate, declutter",
    "monitor": "monitor, track, keep an eye on, watch, keep track of",
    "measure": "measure",
    "support": "support, help, assist",
    "ship": "ship, deliver, dispatch, courier",
    "archive": "archive",
    "restore": "restore",
    "assign": "assign, allocate, delegate",
    "escalate": "escalate, raise",
    "reconcile": "reconcile",
    "consolidate": "consolidate, merge, combine",
    "sort": "sort",
    "audit": "audit",
    "check in": "check in, checkin",
    "allow": "allow, permit",
}  # fmt: skip

IRREGULAR_PARTICIPLES = """
    send sent, write written, build built, make made, pay paid, buy bought, sell sold, find found
    read read, give given, draw drawn, get got, tell told, let let, speak spoken, choose chosen
    put put, set set, take taken, bring brought, hold held, run run, begin begun, meet met, cut cut
    withdraw withdrawn, show shown, ring rung, grow grown, hand handed, shut shut, swap swapped
    sign signed, shoot shot, keep kept, sit sat, go gone, come come, break broken, wrap wrapped
    dig dug, lead led, leave left, fit fit, prep prepped, let let, plan planned, map mapped, ship shipped
    drop dropped, log logged, scrap scrapped, stop stopped, submit submitted, permit permitted
    reset reset, setup setup, proofread proofread, recap recapped, demo demoed
"""
