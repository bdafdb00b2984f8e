"""Words in the names of firms: legal forms, what a firm does, and what it is called by its own people."""

from whoowes.core.items.owners.words.model import word_set

LEGAL_FORMS = word_set(
    """
    ab, ag, as, asa, asbl, bv, bvba, co, commv, company, corp, corporation, cv, cvba, eg, egbr, eireli, eirl
    ek, eurl, ev, gbr, gesmbh, ggmbh, gmbh, inc, incorporated, keg, kg, kgaa, lda, limited, llc, lllp, llp
    lp, ltd, ltda, mbb, mbh, nv, og, ohg, oy, oyj, partg, plc, pllc, pte, pty, sa, sagl, sapa, sarl, sas
    sasu, sau, scarl, scop, scrl, se, selarl, sl, sll, slp, slu, sme, snc, spa, srl, srls, ug, unipessoal
    vof, vzw
    """
)
# What an organisation does, left out when people speak of it ("Northway Consulting" is "Northway").
DESCRIPTIONS = word_set(
    """
    advisers, advisors, advisory, agency, associates, capital, consultancy, consultants, consulting
    foods, group, holding, holdings, international, labs, partner, partners, services, software
    solutions, studio, studios, systems, technologies, technology, ventures, beratung, gruppe, advies
    groep, conseil, conseils, groupe, consultoria, asesores, grupo, assessoria, consulenza, gruppo, sons
    brothers, bros, sohne, soehne, tochter, toechter, zonen, fils, cie, associes, hijos, asociados
    filhos, associados, figli, associati, bau, metallbau, immobilien, dental, law, media, design
    digital, bakery, hotels, hotel, logistics, logistik, logistica, transport, transporte, transports
    energy, energie, energia, solar, tech, health, medical, pharma, travel, events, engineering
    architects, architekten, architectes, arquitectos, architetti, architecten, insurance, motors
    retail, farms, clinic, care, immobilier, batiment, bouw, makelaars, maschinenbau, elektrotechnik
    textil, gastronomie
    """
)
# The same in languages in which it goes before the name ("Cabinet Moreau").
DESCRIPTIONS_BEFORE = word_set(
    """
    agence, agencia, agentur, agenzia, asesoria, backerei, bodegas, boulangerie, bureau, cabinet, cantina
    consultores, consultoria, ets, etablissements, groupe, grupo, gruppe, gruppo, kanzlei, padaria
    praxis, restaurant, restaurante, ristorante, societe, studio
    """
)
ENDS_OF_FIRMS = word_set(
    """
    co, sons, brothers, bros, associates, partner, partners, sohne, soehne, tochter, toechter, gebruder
    gebrueder, zonen, fils, freres
    cie, associes, hijos, hermanos, asociados, filhos, irmaos, associados, figli, fratelli, associati
    """
)
JOINING_WORDS = word_set("and, e, ed, en, et, und, y")
TOO_GENERAL = word_set(
    "the, a, an, new, first, one, big, great, my, our, royal, national, global, general, united"
)
# What partners are, behind their names.
PROFESSIONS = word_set(
    """
    abogados, accountants, advisers, advisors, advocaten, advogados, agents, architects, architekten
    architectes, arquitectos, associates, avocats, avvocati, consultants, contadores, commercialisti
    lawyers, makelaars, notaires, notare, notarissen, rechtsanwalte, solicitors, steuerberater, surveyors
    """
)
SIGNS_FOR_AND = ("&", "+")
# By such a word alone people mean the one of the two sides whose name holds it: "Kanzlei", "le cabinet".
KINDS_OF_FIRM = word_set(
    """
    advisory, agence, agencia, agency, agentur, agenzia, asesoria, bakery, bakkerij, backerei, boulangerie
    bufete, buro, cabinet, clinic, clinica, clinique, consultancy, consultoria, despacho, escritorio
    etude, gestoria, hotel, kanzlei, kantoor, kliniek, klinik, padaria, pasticceria, praktijk, praxis
    restaurant, restaurante, ristorante, studio, verein, vereniging
    """
)
