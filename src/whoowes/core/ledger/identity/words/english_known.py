"""English words that are surely spelled right: those of business tasks, and those easily taken for them.

A word that is not here and differs by one slip from a word that is may be a typo of it; two words that are
both here never are ("contract" and "contact", "launch" and "lunch").
"""

KNOWN = """
    access, accommodation, account, accounts, action, address, advert, advertisement, advice, advise
    agency, agenda, agreement, allocation, allowance, analysis, announcement, annual, annually, answer
    appendix, applicant, application, approach, architect, arrangement, article, assert, asserts
    assessment, asset, assets, assignment, assistant, assumption, attachment, attendance, attendee
    auction, audience, audit, author, availability, backlog, backup, balance, bank, banner, batch
    benefit, benefits, bidder, billing, board, boards, bonus, booking, border, bother, branch, brand
    breach, bread, brief, broad, brochure, broke, broker, brother, browser, budget, builder, building
    bundle, business, buyer, calendar, campaign, candidate, capital, career, carrier, casing, casting
    catalogue, category, cause, centre, certificate, change, channel, chapter, charge, charges, chart
    charter, chatbot, checklist, cheque, children, citizen, claim, class, clause, cleaner, client
    climate, coach, coast, colleague, collection, colour, column, comment, commission, committee
    company, comparison, competition, complaint, complement, compliance, compliant, compliment
    component, computer, concept, concern, condition, conference, connection, consent, consultant
    contact, contacts, content, contents, contest, context, contract, contractor, contracts
    contribution, control, copies, copyright, corporate, correspondence, cost, costing, costs, council
    counsel, count, country, counts, county, couple, course, court, cover, coverage, credit, criteria
    crowd, customer, customs, dairy, dashboard, database, deadline, dealer, debit, decision, deck
    declaration, defect, deliverable, delivery, demand, department, deposit, description, design
    designer, desk, detail, details, develop, developer, device, diagram, diary, dimension, dinner
    director, directory, discount, discussion, display, document, documents, domain, donor, draft, drive
    driver, drives, editor, effect, election, email, emails, employee, employer, employment, engine
    engineer, equipment, equity, error, estate, estimate, event, example, exchange, exhibit, exhibition
    expenditure, expense, expenses, expert, explanation, export, extension, facility, factor, factory
    family, farmer, feature, feedback, field, fields, figure, figures, file, files, filter, final
    finance, financial, flight, flights, floor, folder, folders, footer, force, forecast, foreign
    format, forum, forward, foundation, founder, founders, frame, framework, front, funder, funders
    funding, furniture, garage, garbage, garden, goods, grant, grants, graph, group, growth, guard
    guest, guide, guideline, handbook, header, headquarter, health, heating, history, holiday, homepage
    hostel, hostels, hosting, hotel, hotels, house, housing, illustration, image, impact, import
    improvement, incident, income, index, indicator, industry, inform, infrastructure, initiative, input
    inquiry, inspection, installer, instruction, insurance, insurer, interest, interface, internal
    interview, inventory, investment, investor, invitation, invoice, invoices, issue, issuer, issuers
    issues, item, items, journal, journey, juice, keyword, kitchen, label, labels, labour, landing
    landlord, language, launch, lawyer, layer, layout, leader, leads, leaflet, learner, lease, ledger
    legal, lender, letter, letters, level, liability, licence, license, licensee, licensees, limit
    links, list, listing, loan, location, login, logistics, logout, lounge, lunch, machine, mailbox
    mailing, maintenance, manager, mandate, manual, manufacturer, margin, market, marketing, marking
    masking, master, material, matter, measure, measurement, media, median, medians, medium, meeting
    member, members, membership, memo, menu, merger, message, meter, method, methodology, metric
    metrics, migration, milestone, minute, minutes, mission, mobile, model, modem, module, money, monkey
    monkeys, month, mortgage, mother, motion, motor, move, network, newsletter, notice, notification
    notion, number, numbers, object, occupation, offer, offers, office, offsite, onboarding, operation
    opinion, option, options, order, orders, orientation, other, output, overview, owner, package
    packaging, packet, packing, page, pages, paint, panel, paper, papers, parking, parser, participant
    partner, partners, partnership, passport, patch, patent, patient, payment, payroll, pension, people
    percentage, permission, permit, person, persona, personal, personas, personnel, phase, phone, photo
    photograph, phrase, pic, pics, picture, piece, pilot, pipeline, pitch, place, plane, planet, planets
    planner, planning, plans, plant, plants, plate, platform, playbook, point, police, policy
    population, portal, portfolio, position, possession, poster, power, practice, practise, premium
    prescription, presentation, press, price, prices, pricing, prince, principal, principle, print
    printer, prior, private, prize, probate, procedure, proceed, process, procurement, product
    production, products, profile, profit, program, programme, programmer, programmers, progress
    project, promise, promo, promotion, proof, property, proposal, prospect, protocol, prototype
    provider, provision, public, purchase, purpose, qualification, quality, quarter, query, question
    questionnaire, questions, quiet, quite, quota, quotation, quote, quotes, range, ranking, rate, rates
    rating, ratings, reader, receipt, recipe, record, records, recruiter, reference, refund, region
    register, registration, relation, relationship, release, removal, rent, rental, repair, replay
    replays, report, reports, reputation, request, reserve, reset, resolution, resort, resource
    resources, response, responsibility, restaurant, result, results, retail, return, revenue, review
    reviews, risk, risks, roadmap, role, roles, roster, route, router, rules, safety, salary, sale
    sales, salmon, salon, sample, samples, scale, scales, scene, schedule, scheduler, schedulers, scheme
    school, science, scope, score, screen, screenshot, script, search, season, seating, secret
    secretary, section, security, seller, seminar, senior, sensor, server, service, services, session
    setting, settings, setup, shape, share, shareholder, shares, sheet, shelf, shift, ship, shipment
    shipping, shopping, short, sides, sign, signal, signer, signers, singer, singers, single, site
    sites, situation, size, skill, skills, slide, slides, social, software, solicitor, solution, source
    space, speaker, spec, specification, speech, spend, sponsor, spreadsheet, sprint, staff, stage
    staging, stakeholder, stand, standard, state, statement, statements, station, stationery, statistics
    status, steam, steering, stock, storage, store, story, strategy, stream, streams, street, structure
    student, studio, study, stuff, style, subcontractor, subject, submission, subscription, suite
    suites, summary, supplement, supplier, suppliers, supplies, supply, support, survey, surveyor
    sustainability, switch, system, systems, table, tablet, target, targets, tariff, task, tasks, taxes
    teacher, teams, technology, template, templates, tenant, tender, terms, territory, testimonial, text
    theme, thesis, ticket, tickets, timeline, timer, timers, times, timesheet, timetable, title, tools
    topic, total, tower, trade, trader, traffic, trail, trailer, trailing, trails, trainer, training
    transcript, transfer, translation, transport, travel, treatment, trial, trials, trust, tutorial
    university, update, updates, upgrade, usage, users, utility, vacancy, vendor, venue, version, video
    videos, visit, visitor, visits, visual, voice, voucher, wages, waiter, waiters, warehouse, warning
    warrant, warranties, warrants, warranty, waste, watch, water, waters, webinar, website, weekly
    wording, words, worker, workflow, works, workshop, world, writer, yearly
"""
