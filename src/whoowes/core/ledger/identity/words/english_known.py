"""English words that are surely spelled right: those of business tasks, and those easily taken for them.

A word that is not here and differs by one slip from a word that is may be a typo of it; two words that are
both here never are ("contract" and "contact", "launch" and "lunch").
"""

KNOWN = """
    access, account, accounts, action, address, advert, advice, advise, agency, agenda, agreement
    allowance, analysis, annual, annually, answer, appendix, applicant, application, approach
    architect, article, assert, asserts, assessment, asset, assets, assistant, attachment, attendance
    attendee, auction, audience, audit, author, backlog, backup, balance, bank, banner, batch, benefit
    benefits, bidder, billing, board, boards, bonus, booking, border, bother, branch, brand, breach
    bread, brief, broad, brochure, broke, broker, brother, browser, budget, builder, building, bundle
    business, buyer, calendar, campaign, candidate, capital, career, carrier, casing, casting
    catalogue, category, cause, centre, certificate, change, channel, chapter, charge, charges, chart
    charter, chatbot, checklist, cheque, children, citizen, claim, class, clause, cleaner, client
    climate, coach, coast, colleague, collection, colour, column, comment, commission, committee
    company, comparison, complaint, complement, compliance, compliant, compliment, component, computer
    concept, concern, condition, conference, connection, consent, consultant, contact, contacts
    content, contents, contest, context, contract, contractor, contracts, control, copies, copyright
    corporate, cost, costing, costs, council, counsel, count, country, counts, county, couple, course
    court, cover, coverage, credit, criteria, crowd, customer, customs, dairy, dashboard, database
    deadline, dealer, debit, decision, deck, defect, deliverable, delivery, demand, department, deposit
    design, designer, desk, detail, details, develop, developer, device, diagram, diary, dinner
    director, directory, discount, discussion, display, document, documents, domain, donor, draft
    drive, driver, drives, editor, effect, election, email, emails, employee, employer, engine
    engineer, equipment, equity, error, estate, estimate, event, example, exchange, exhibit, exhibition
    expense, expenses, expert, export, extension, factor, factory, family, farmer, feature, feedback
    field, fields, figure, figures, file, files, filter, final, finance, financial, flight, flights
    floor, folder, folders, footer, force, forecast, foreign, format, forum, forward, founder, founders
    frame, framework, front, funder, funders, funding, garage, garbage, garden, goods, grant, grants
    graph, group, growth, guard, guest, guide, guideline, handbook, header, health, heating, history
    holiday, homepage, hostel, hostels, hosting, hotel, hotels, house, housing, image, impact, import
    improvement, incident, income, index, industry, inform, initiative, input, inquiry, inspection
    installer, insurance, insurer, interest, interface, internal, interview, inventory, investment
    investor, invitation, invoice, invoices, issue, issuer, issuers, issues, item, items, journal
    journey, juice, keyword, kitchen, label, labels, labour, landing, landlord, launch, lawyer, layer
    layout, leader, leads, leaflet, learner, lease, ledger, legal, lender, letter, letters, level
    licence, license, licensee, licensees, limit, links, list, listing, loan, location, login
    logistics, logout, lounge, lunch, machine, mailbox, mailing, manager, mandate, manual, manufacturer
    margin, market, marketing, marking, masking, master, material, matter, measure, media, median
    medians, medium, meeting, member, members, memo, menu, merger, message, meter, method, metric
    metrics, migration, minute, minutes, mission, mobile, model, modem, module, money, monkey, monkeys
    month, mortgage, mother, motion, motor, move, network, newsletter, notice, notion, number, numbers
    object, offer, offers, office, offsite, onboarding, operation, opinion, option, options, order
    orders, other, output, owner, package, packet, packing, page, pages, paint, panel, paper, papers
    parking, parser, partner, partners, passport, patch, patent, patient, payment, payroll, pension
    people, permission, permit, person, persona, personal, personas, personnel, phase, phone, photo
    phrase, pic, pics, picture, piece, pilot, pipeline, pitch, place, plane, planet, planets, planner
    planning, plans, plant, plants, plate, platform, playbook, point, police, policy, portal, portfolio
    position, poster, power, practice, practise, premium, presentation, press, price, prices, pricing
    prince, principal, principle, print, printer, prior, private, prize, probate, procedure, proceed, process
    procurement, product, production, products, profile, profit, program, programme, programmer
    programmers, progress, project, promise, promo, proof, property, proposal, prospect, protocol
    prototype, provider, public, purchase, purpose, quality, quarter, query, question, questionnaire
    questions, quiet, quite, quota, quotation, quote, quotes, range, ranking, rate, rates, rating
    ratings, reader, receipt, recipe, record, records, recruiter, reference, refund, region, register
    registration, relation, release, removal, rent, rental, repair, replay, replays, report, reports
    request, reserve, reset, resort, resource, resources, response, result, results, retail, return
    revenue, review, reviews, risk, risks, roadmap, role, roles, roster, route, router, rules, safety
    salary, sale, sales, salmon, salon, sample, samples, scale, scales, scene, schedule, scheduler
    schedulers, scheme, school, science, scope, score, screen, script, search, season, seating, secret
    section, security, seller, seminar, senior, sensor, server, service, services, session, setting
    settings, setup, shape, share, shareholder, shares, sheet, shelf, shift, ship, shipment, shipping
    shopping, short, sides, sign, signal, signer, signers, singer, singers, single, site, sites, size
    skill, skills, slide, slides, social, software, solution, source, space, speaker, spec
    specification, speech, spend, sponsor, sprint, staff, stage, staging, stakeholder, stand, standard
    state, statement, statements, station, statistics, status, steam, steering, stock, storage, store
    story, strategy, stream, streams, street, structure, student, studio, study, stuff, style, subject
    submission, subscription, suite, suites, summary, supplier, suppliers, supplies, supply, support
    survey, switch, system, systems, table, tablet, target, targets, tariff, task, tasks, taxes
    teacher, teams, template, templates, tenant, tender, terms, territory, text, theme, thesis, ticket
    tickets, timeline, timer, timers, times, timesheet, title, tools, topic, total, tower, trade
    trader, traffic, trail, trailer, trailing, trails, trainer, training, transfer, translation
    transport, travel, treatment, trial, trials, trust, tutorial, update, updates, upgrade, usage
    users, vacancy, vendor, venue, version, video, videos, visit, visitor, visits, visual, voice
    voucher, wages, waiter, waiters, warehouse, warning, warrant, warranties, warrants, warranty, waste
    watch, water, waters, webinar, website, weekly, wording, words, worker, workflow, works, workshop
    world, writer, yearly
"""
