"""English owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, word_set
from whoowes.core.items.titles import TITLES

_NO_NOUNS = (
    r"(?:add|approve|arrange|ask|bring|buy|choose|chase|circulate|collect|compile|confirm|create|decide"
    r"|deliver|finalise|finalize|gather|give|get(?! well)|introduce|investigate|liaise|make|negotiate"
    r"|notify|obtain|organise|organize|prepare|provide|publish|reconcile|remind|remove|respond|resend|send"
    r"|sign(?! (?:off|up|in|out))|speak|submit|take(?! on)|tell|write(?! (?:up|off|down)))"
)
_SOMETHING = (
    r"(?:an?|his|her|our|their|my|your|both|if|whether|who|what|which|how|why|them|us|me|him|it"
    r"|the(?! (?:\d|(?:week|day|month|year|morning|afternoon|end|start|following|next|same|other)\b)))"
)
WORDS = OwnerWords(
    nobody=word_set(
        """
        tbd, tbc, tba, n a, na, none, none yet, nobody, no one, no owner, unassigned, not assigned
        unknown, open, to be decided, to be determined, to be confirmed, to be agreed, to be assigned
        to be announced, owner tbc, owner tbd, to assign, nil, not applicable, who, needs owner
        needs an owner, owner needed, no owner yet, to be named, not yet assigned, unallocated
        to be allocated, not known, yet to be assigned, vacant, unclaimed, up for grabs
        no one yet, nobody yet, name tbc, name tbd, name to be confirmed, person tbc
        """
    ),
    doubt=word_set(
        """
        tbc, tbd, tba, to be confirmed, to be decided, to be agreed, to confirm, maybe, perhaps
        probably, possibly, not sure, unsure, unconfirmed, provisional, provisionally, proposed, i think
        likely, provisional owner, subject to confirmation, subject to approval, pending, if available
        one of, either of, any of, any one of, whichever of, whoever of, if needed, if required
        if necessary, if free, if possible, as needed, when available
        not him, not her, wrong person, removed, not confirmed, not confirmed yet, not yet confirmed
        yet to confirm, confirmation pending, pending confirmation, awaiting confirmation, tentative
        tentatively, suggested, suggestion, assumed, i assume, we assume, presumably, supposedly
        apparently, guess, i guess, my guess, hopefully, ideally, could be, might be, may be, if back
        to be asked, asked, ask first, depends, 50 50, or whoever, or someone, left, leaving, has left
        left the company, left company, resigned, no longer, no longer here, no longer with us, declined
        has declined, said no, refused, gone
        quit, has quit, retired, fired, ex, former, formerly, successor, his successor, her successor
        replacement, his replacement, her replacement, his delegate, her delegate
        his deputy, her deputy
        """
    ),
    me=word_set("me, i, myself"),
    mine=word_set("my, mine"),
    us=word_set(
        """
        us, we, ourselves, my side, my end, our firm, our company, our side, our team, our end
        all of our team, consultant, advisor
        adviser
        """
    ),
    capitals=word_set("us, it"),
    you=word_set(
        """
        you, yours, you guys, you all, you both, you two, both of you, the two of you, yourselves, your side
        your end, yourself, your firm, your company
        """
    ),
    client=word_set("client, clients, our client, client side, clientside, customer, customer side"),
    both=word_set(
        """
        both, all, everyone, everybody, all of us, both of us, both sides, both teams, both parties
        all parties, all attendees, all participants, all present, all hands, everyone present
        the group, group, whole group, us both, you and us, us and you, we all, both firms
        both companies, all team members, each, jointly, joint, us all, all together, we both
        """
    ),
    everybody=word_set("both, all, everyone, everybody, each"),
    our=word_set("our"),
    your=word_set("your"),
    their=word_set("his, her, their, its"),
    articles=word_set("the, a, an"),
    team=word_set(
        """
        team, side, people, staff, folks, crew, group, colleagues, dept, department, division, office
        all, everyone, everybody, teams, whole, entire, full
        """
    ),
    role=word_set(
        """
        pm, it, qa, hr, po, ba, sre, ux, ui, pr, vp, svp, evp, md, pa, ea, tl, dba, am, cs, ceo, cfo
        cto, coo, cmo, cio, ciso, cpo, chro, cro, gc, dpo, r d, rd, ops, devops, infra, dev, devs, pmo
        csm, sdr, ae, se, seo, bi, ap, ar, fp a, h s, legal, finance, marketing, sales, operations
        engineering, engineer, engineers, developer, developers, design, designer, designers, product
        procurement, purchasing, accounts, accounting, payroll, support, security, compliance, admin
        administration, reception, logistics, warehouse, production, quality, research, data, analytics
        analyst, management, manager, managers, leadership, board, exec, execs, executive, director
        directors, founder, founders, project manager, product manager, product owner, account manager
        office manager, team lead, tech lead, lead, leads, communications, comms, brand, content
        editorial, tech writers, customer service, customer success, facilities, human resources
        information technology, people team, secretary, assistant, owner, sponsor, steering committee
        steerco, committee, partner, partners, president, chair, treasurer, controller, bookkeeper
        fd, gm, bdm, hrbp
        site manager, tech, business development, bd, growth, training, maintenance, planning
        """
    ),
    third_party=word_set(
        """
        vendor, vendors, supplier, suppliers, agency, contractor, contractors, subcontractor
        third party, 3rd party, external, externals, freelancer, lawyer, lawyers, solicitor, solicitors
        attorney, accountant, accountants, auditor, auditors, bank, landlord, printer, printers, insurer
        broker, architect, builder, notary, tax advisor, hmrc, irs, the council, council, recruiter
        tax office, host, hosting provider, provider, outside counsel, external counsel, counsel, web agency
        estate agent, surveyor, installer, installers
        """
    ),
    titles=TITLES["en"],
    titles_of_women=word_set("mrs, ms, miss, dame"),
    titles_of_men=word_set("mr, sir"),
    suffixes=word_set("jr, sr, ii, iii, esq, phd, md, mba, cpa, acca, obe, mbe, msc, junior, senior"),
    labels=word_set("owner, owners, lead, responsible, assignee, who, by, resp, action owner, assigned"),
    assigned=word_set("assigned to, owned by, led by, over to, allocated to, delegated to"),
    also=word_set(
        """
        and, with, w, plus, together with, along with, as well as, and also, with help from
        with support from, with the help of, supported by, assisted by, helped by, in tandem with
        """
    ),
    either=word_set(
        """
        or, and or, either or, either, vs, alternatively, whoever, whichever, whoever is, else, or else
        failing that, failing which, if not, otherwise
        """
    ),
    belonging=word_set("from, at, of, for"),
    formerly=word_set(
        "was, were, formerly, previously, ex, no longer, prev, previous, originally, orig, used to be"
    ),
    instead=word_set(
        """
        instead of, in place of, replacing, taking over from, takes over from, took over from
        standing in for, stands in for, covering for, covers for, deputising for, filling in for
        """
    ),
    excluded=word_set("not, and not, but not, rather than"),
    consulted=word_set(
        """
        in consultation with, after consulting, having consulted, consulting with, check with
        checking with, after checking with, in agreement with, subject to
        in coordination with, after talking to, after speaking to
        """
    ),
    copied=word_set(
        "cc, fyi, copy, copied, copying, copy to, keep informed, informed, bcc, for info, inform"
    ),
    obliges=word_set(
        """
        to, will, shall, must, should, needs to, need to, has to, have to, is to, are to, is going to
        are going to, agreed to, agrees to, promised to, offered to, wants to, still to, is due to
        plans to, undertakes to
        """
    ),
    obliges_us=word_set(
        """
        to, will, shall, must, need to, have to, are to, am to, am going to, are going to, agreed to
        promised to
        """
    ),
    goes=word_set("is going to, are going to, am going to, i'm going to, we're going to, you're going to"),
    infinitive=re.compile(rf"(?!{_SOMETHING}).*"),
    leading_infinitive=re.compile(rf"{_NO_NOUNS}(?=\s)|[a-z]+ {_SOMETHING}\b"),
    passive=word_set("be, being, been, receive"),
    names_too=word_set(
        """
        may, april, june, august, january, hope, summer, autumn, winter, easter, price, bell, stone, page
        banks, case, cross, day, field, green, brown, white, black, gold, silver, hall, house, king, lane
        park, pool, post, pound, rice, short, long, street, weeks, wells, west, young, power, law, church
        store, stock, rent, cash, bond, grant, rich, wood, hill, marsh, mills, moon, frost, snow, rose
        """
    ),
    contractions=(
        ("i'll need to", "I"),
        ("we'll need to", "We"),
        ("you'll need to", "You"),
        ("i'll have to", "I"),
        ("we'll have to", "We"),
        ("you'll have to", "You"),
        ("i'll", "I"),
        ("we'll", "We"),
        ("you'll", "You"),
        ("i'm going to", "I"),
        ("we're going to", "We"),
        ("you're going to", "You"),
        ("i've to", "I"),
    ),
    please=word_set("please, pls, plz, kindly, can you please, could you please"),
    acts=word_set(
        """
        sends, prepares, provides, confirms, finalises, finalizes, arranges, organises, organizes, gives
        brings, collects, pays, takes, delivers, submits, completes, writes, chooses, decides, speaks
        introduces, invites, investigates, negotiates, circulates, chases, scans, signs, checks, builds
        fixes, talks, hires, installs, creates, picks, uploads, asks, rings, tells, finds, buys
        """
    ),
)
