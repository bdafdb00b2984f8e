"""English words that stand in the tasks of every language read."""

LOAN_NOUNS = """
    account, agenda, app, audit, backlog, backup, banner, blog, board, branding, briefing, budget, bug
    business, call, chat, cloud, coaching, code, content, controlling, copy, dashboard, deadline, deal
    deck, demo, design, domain, draft, email, feature, feedback, file, flyer, follower, forecast
    handout, homepage, hosting, input, intranet, job, kickoff, laptop, layout, lead, link, login, logo
    mail, mailing, marketing, media, meeting, mockup, newsletter, offsite, onboarding, order, output
    paper, partner, password, pitch, playbook, podcast, portal, post, prototype, release, report
    reporting, review, roadmap, sales, server, shop, site, slide, slides, social, software, sponsor
    sprint, standup, storage, story, support, survey, system, team, template, ticket, timeline, tool
    tracking, training, update, upload, user, version, video, webinar, website, wiki, workflow, workshop
    whitepaper, wireframe, wireframes, keyword, keywords, landingpage, newsroom, compliance, policy, hr
    legal, finance, export, import, prompt, event, plugin, widget, scope, roadshow, teaser, checklist
"""

LOAN_ACTION_NOUNS = {
    "review": "review, check",
    "update": "update",
    "publish": "launch, release",
    "chase": "followup",
    "give": "handover",
    "approve": "signoff",
    "onboard": "onboarding",
    "test": "testing",
    "install": "rollout, setup",
    "clean": "cleanup",
}

LOAN_JOINED = """
    kick off, follow up, set up, sign off, hand over, roll out, clean up, go live, e mail, web site
    white paper, road map, home page, landing page, mock up, stand up, on boarding, off site, back up
"""

LOAN_EQUAL = """
    mails email, mail email, emails email, decks deck, calls call, meetings meeting, mtg meeting
    slides deck, updates update, reviews review, wireframes wireframe, keywords keyword, website website
    websites website, newsletters newsletter, workshops workshop, webinars webinar, reports report
    tickets ticket, logos logo, links link, leads lead, tools tool, videos video, posts post
    prod production
"""

LOAN_STATES = (
    "open, done, wip, ongoing, carried over, tbd, tbc, in progress, pending, todo, to do, overdue, new"
)
