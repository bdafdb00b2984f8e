"""First names, folded: those that tell a woman from a man, and those that are nothing but names."""

from whoowes.core.items.owners.words.model import word_set

# In all languages read; those of both are left out.
OF_WOMEN = word_set(
    """
    abby, abigail, adele, adriana, agatha, agnes, ailsa, aisha, alana, alba, alessandra, alexandra, alice
    alicia, alina, alison, alyssa, amanda, amelia, amelie, amina, amy, ana, anastasia, anette, angela
    angelika, angelina, anika, anita, anja, anke, anna, annabel, anne, anneke, anneliese, annemarie
    annette, annie, anouk, antje, antoinette, antonia, anya, aoife, arlene, asha, assuncao, astrid, audrey
    aurelie, ava, barb, barbara, beatrice, beatriz, becca, becky, begona, belinda, bella, bernadette, beth
    bethany, betsy, bettina, betty, bianca, birgit, brenda, bridget, brigitte, britta, bronwen, caitlin
    camila, camilla, cara, carla, carlotta, carmen, carol, carolina, caroline, carrie, cassie, catarina
    caterina, catherine, cathy, cecile, cecilia, celine, charlotte, cheryl, chiara, chloe, christa
    christelle, christiane, christina, christine, cindy, claire, clara, clare, claudia, colette, colleen
    conceicao, concetta, conchita, connie, consuelo, corinne, cornelia, cristina, cynthia, daisy, daniela
    danielle, debbie, deborah, deirdre, delphine, denise, diana, diane, dolores, donna, doreen, doris
    dorothea, dorothy, edith, eileen, elaine, eleanor, elena, eleonora, eline, elisa, elisabeth, elisabetta
    elise, eliza, elizabeth, ella, ellen, ellie, elodie, els, elsa, elsie, emilia, emilie, emily, emma
    emmy, encarnacion, erica, erika, erin, esme, esperanza, estelle, esther, eva, evelyn, fatima, faye
    federica, felicity, femke, fernanda, fiona, florence, frances, francesca, francoise, franziska
    frederique, freya, frieda, friederike, gabrielle, gemma, georgia, georgina, geraldine, gertrud
    ghislaine, gillian, gina, ginny, giorgia, giovanna, gisela, giulia, graca, grace, greta, gudrun, gwen
    hanna, hannah, hanneke, hannelore, harriet, hayley, hazel, heather, heidi, heike, helen, helena, helene
    helga, henrietta, hermine, hilda, hilde, holly, ilaria, ilse, imogen, ineke, ines, ingeborg, ingrid
    inmaculada, irene, irina, irmgard, isabel, isabella, isabelle, isla, isobel, ivy, jacqueline, jana
    jane, janet, janice, janine, jeanette, jen, jenna, jennifer, jenny, jessica, jill, jillian, joana
    joanna, joanne, jodie, johanna, jolanda, josefina, josephine, josie, joyce, juana, judith, judy, julia
    juliana, julie, juliette, jutta, karen, karin, katarina, kate, katharina, katherine, kathleen, kathrin
    kathryn, kathy, katie, katja, katrin, kayla, kerstin, kimberly, kirsten, kirsty, kitty, klara, kristina
    lakshmi, lara, larissa, laura, lauren, lea, leah, leila, lena, leonie, leonor, leticia, libby, lieke
    ligia, liliane, linda, lisa, liz, lola, lorena, lorna, lorraine, lotte, louisa, louise, lucia, luciana
    lucie, lucinda, lucy, luisa, luise, lydia, lynne, mabel, madalena, maddie, madeleine, mafalda
    magdalena, maggie, maite, mandy, manon, manuela, marcia, mareike, margaret, margarete, margarita
    margaux, margherita, margot, maria, mariana, marianne, marie, marieke, marijke, marilyn, marina
    marjolein, marjorie, marlene, marlies, marloes, marsha, marta, martha, martina, martine, mary, mathilde
    matilde, maureen, maya, meg, megan, melanie, melissa, mercedes, meredith, mia, michaela, michelle
    mieke, millie, miranda, miriam, moira, molly, mona, monica, monika, monique, montse, montserrat
    murielle, myra, nadia, nadine, nancy, naomi, natalia, natalie, natasha, nathalie, neha, nell, nellie
    niamh, nicole, nina, nisha, noelia, nora, nuria, odette, odile, olga, olivia, orla, ornella, pam
    pamela, paola, patricia, paula, pauline, peggy, penelope, penny, petra, philippa, phoebe, pilar, pippa
    polly, preeti, priscilla, priti, priya, rachel, rafaela, raquel, rebecca, rebekah, regina, renata
    renate, renee, rhiannon, rhona, ricarda, rita, roberta, rocio, roisin, rosa, rosalia, rosalind, rosanna
    rose, rosemary, rosie, roswitha, roxane, ruth, sabine, sabrina, sally, samantha, sandra, sanne, sara
    sarah, saskia, serena, severine, sharon, shauna, sheila, shelley, sherry, shirley, sian, silke, silvia
    simona, sinead, siobhan, sofia, sofie, solange, solene, sonia, sonja, sonya, sophia, sophie, stefania
    stefanie, stella, stephanie, sue, susan, susana, susanna, susanne, suzanne, svenja, sylvia, sylvie
    tabitha, tamara, tammy, tanja, tanya, tara, tasha, tatiana, teresa, tessa, theresa, therese, tiffany
    tina, tineke, tracey, tricia, ulrike, ursula, ute, valentina, valeria, valerie, vanessa, vania, vera
    verena, veronica, veronika, veronique, vicky, victoria, violet, virginia, virginie, vitoria, vivienne
    waltraud, wendy, winifred, xenia, yasmin, yolanda, yolande, yvonne, zahra, zainab, zara, zoe
    """
)
OF_MEN = word_set(
    """
    aaron, adam, adrian, ahmed, aidan, alain, alan, albert, alberto, alejandro, alessandro, alexander
    alexandre, alfie, alfons, alfred, alfredo, ali, alistair, allan, alvaro, amir, anders, andreas, andres
    andrew, andy, angus, anthony, antoine, anton, antonio, archie, arjan, arjun, armin, arnaud, arthur
    arturo, axel, barry, bart, bas, bastian, ben, benedikt, benjamin, benoit, bernard, bernd, bernhard
    bertie, bertrand, bill, bjorn, bob, bobby, boris, brad, bradley, bram, brandon, brendan, brian, bruce
    bruno, bryan, bryn, callum, carl, carlo, carlos, cedric, cesar, chad, charles, christian, christoph
    christophe, christopher, clemens, clive, colin, connor, conor, cornelis, craig, cyril, daan, damian
    damien, dan, daniel, danny, darren, dave, davey, david, davide, declan, deepak, dennis, derek, detlef
    didier, diego, dieter, dietmar, diogo, dirk, domenico, dominik, don, donald, doug, douglas, duncan
    dylan, eddie, eduardo, edward, edwin, egon, elliot, emilio, enrico, enrique, eric, erik, ernesto, ernst
    erwin, ethan, etienne, eugene, eugenio, evan, ewan, fabien, fabio, fabrice, federico, felix, fergus
    fernando, filip, filipe, filippo, finn, florian, francesco, francisco, francois, frank, franz, fred
    freddie, frederic, frederick, friedrich, frits, fritz, gaetan, gareth, gary, gavin, geert, geoff
    geoffrey, georg, george, georges, gerald, gerard, gerd, gerhard, gerrit, gert, giacomo, giancarlo
    gianluca, gianni, gilles, giorgio, giovanni, giulio, giuseppe, goncalo, gonzalo, gordon, graeme, graham
    greg, gregor, gregory, guillaume, guillermo, gunter, gustavo, guy, hamish, hank, hannes, hans, harald
    harold, harry, hassan, hector, heinrich, heinz, helmut, hendrik, henk, henri, henrik, henrique, henry
    herbert, hermann, holger, horst, howard, hubert, hugh, hugo, huw, ian, ignacio, imran, ingo, inigo
    isaac, ivan, jaap, jack, jacob, jacques, jake, jakob, jamal, james, jared, jason, javier, jeff, jeffrey
    jens, jeremy, jeroen, jerome, jerry, jesus, jim, jimmy, joachim, joao, joaquin, jochen, joe, joel, joey
    johann, johannes, john, johnny, jonas, jonathan, jonny, joost, jordi, jorg, jorge, joris, jose, josef
    joseph, josh, joshua, juan, julien, julio, jurgen, justin, karim, karl, karsten, kees, keith, ken
    kenneth, kevin, khalid, kieran, klaas, klaus, koen, konrad, konstantin, kurt, kyle, larry, lars
    laurent, lawrence, lenny, leon, leonard, leonardo, leopold, leroy, lewis, liam, lloyd, lorenzo, lothar
    louis, luc, lucas, ludovic, ludwig, luigi, luis, luiz, lukas, luke, maarten, malcolm, manfred, manuel
    marc, marcel, marcello, marcelo, marcio, marco, marcos, marcus, mario, mark, markus, martijn, martin
    marvin, massimo, mateo, mathieu, matt, matteo, matthew, matthias, matthieu, maurice, maurizio, mauro
    max, maximilian, maxwell, michael, mick, mickael, micky, miguel, mike, mikey, mohamed, mohammed
    muhammad, nate, nathan, nathaniel, ned, neil, niall, niccolo, nicholas, nick, nicolas, niels, nigel
    nikolaus, noah, norbert, norman, nuno, olaf, oliver, olivier, omar, oscar, oskar, oswald, otto, owen
    pablo, paddy, paolo, pascal, patrick, patrik, paul, paulo, pedro, pete, peter, phil, philip, philipp
    philippe, phillip, pierre, piet, pieter, pietro, quentin, rafael, rahul, rainer, raj, rajesh, ralf
    ralph, ramon, raphael, rashid, raul, ravi, ray, raymond, reg, reginald, regis, reinhard, renato, rhys
    ricardo, riccardo, rich, richard, richie, rick, ricky, rob, robert, roberto, rod, rodney, rodrigo
    roger, roland, rolf, romain, ron, ronald, ross, roy, ruben, rudolf, rui, rupert, russell, ruud, ryan
    salvatore, samir, samuel, sandeep, sanjay, santiago, scott, sean, sebastian, sebastien, sergio, shaun
    siegfried, sigmund, simon, sjoerd, stan, stanley, stefan, stefano, steffen, stephan, stephane, stephen
    steve, steven, stewart, stijn, stu, stuart, sven, ted, theodore, thiago, thierry, thijs, thomas
    thorsten, tiago, tim, timothy, tobias, toby, todd, tom, tomas, tommaso, tommy, tony, torsten, travis
    trevor, tristan, tyler, udo, ulrich, uwe, vasco, vicente, victor, vikram, viktor, vince, vincent
    vincenzo, vinicius, vittorio, volker, wally, walt, walter, wayne, werner, wilfred, wilfried, wilhelm
    will, willem, william, wim, wolfgang, wouter, xavier, yann, yusuf, yves, zac, zach, zachary, zack
    """
)

# Those with a well-known short form are in the list of nicknames. What is a word, a month, a place or a make
# as often as a name is left out: "Mark", "April", "Devon", "Logan".
COMMON = word_set(
    """
    aaron, adam, adele, adrian, agnes, ahmed, aidan, ailsa, aisha, alain, alan, alana, alberto,
    alejandro, alessandra, alessandro, alice, allan, allison, alvaro, alyssa, amelia, amina, amir, amy,
    ana, anders, andre, andrea, andreas, andres, angela, angus, anika, anita, anja, anna, annabel, anne,
    anneke, annemarie, annette, annie, anouk, antje, antoine, antonia, antonio, anya, archie, arjan,
    arjun, arlene, arnaud, asha, ashley, astrid, audrey, aurelie, ava, axel, barry, bart, beatrice,
    beatriz, begona, belinda, ben, benoit, bernadette, bernd, beth, bethany, beverley, bianca, birgit,
    bjorn, bonnie, bram, brandon, brenda, brendan, brian, bridget, brigitte, britta, bronwen, bruno,
    bryan, bryn, caitlin, callum, cameron, camila, camilla, camille, candice, cara, carl, carla, carlos,
    carmen, carol, casey, cassie, catarina, catherine, cecile, cecilia, cedric, celine, cheryl, chiara,
    chloe, christelle, christian, christiane, christoph, christophe, claire, clara, clare, claudia,
    clive, colette, colin, colleen, connie, connor, conor, corinne, cornelia, courtney, craig, cristina,
    cyril, daan, daisy, dale, damian, damien, dana, dani, darren, david, davide, declan, deepak,
    deirdre, delphine, denise, dennis, derek, diana, diane, didier, diego, dieter, dirk, dominique,
    donna, doreen, doris, duncan, dylan, edith, eduardo, eileen, elaine, elena, eli, eline, elisa, elke,
    ella, ellen, elliot, elodie, elsie, emilie, emilio, emily, emma, enrique, eric, erica, erik, erin,
    erwin, esme, esther, ethan, eva, evan, evelyn, fabien, fabio, fabrice, fatima, faye, federica,
    federico, felix, femke, fergus, fernanda, fernando, filipa, filipe, finn, fiona, francesca,
    francesco, francisco, francois, francoise, frank, franziska, frederic, freya, friederike, frits,
    gabi, gareth, gary, gavin, geert, gemma, george, georgia, gerard, gerd, gerrit, gilles, gillian,
    gina, giovanni, gisela, giulia, giulio, giuseppe, goncalo, gonzalo, gordon, grace, graeme, graham,
    guillaume, guillermo, gunter, gustavo, gwen, hamish, hanna, hannah, hans, harriet, harry, hassan,
    hayley, hazel, heather, heidi, heike, heinz, helen, helena, helene, helga, helmut, henk, henri,
    henrique, henry, hilary, hilde, holger, holly, howard, hugh, hugo, ian, ignacio, ilse, imogen,
    imran, ines, ingo, ingrid, irene, isaac, isabel, isabelle, isla, isobel, ivan, jaap, jack, jacques,
    jamal, james, jane, janice, jared, jason, javier, jay, jean, jeanette, jenna, jenny, jens, jeremy,
    jeroen, jerome, jerry, jill, jillian, joachim, joan, joana, joanna, joao, joaquin, jochen, jodie,
    joe, joel, johanna, johannes, john, jolanda, jonas, joost, jordan, jordi, jorg, jorge, joris, jose,
    joy, joyce, juan, julia, juliana, julie, julien, jurgen, justin, jutta, kai, karel, karen, karim,
    karin, karl, karsten, kate, katharina, katja, katrin, kayla, kees, keith, kelly, kerry, kerstin,
    kevin, khalid, kieran, kim, kirsten, kirsty, klaas, klaus, koen, kyle, lakshmi, lara, laura, lauren,
    laurence, laurent, lea, leah, lee, leila, lena, leon, leonie, leroy, lesley, leslie, leticia, lewis,
    liam, linda, lindsay, lindsey, lisa, lloyd, lola, lorena, lorenzo, lorna, lorraine, lotte, louis,
    louisa, louise, luca, lucas, lucia, lucie, lucy, ludovic, luigi, luis, luisa, luiz, lukas, luke,
    lydia, lyn, lynn, lynne, maarten, mabel, malcolm, mandeep, mandy, manfred, manon, manuel, manuela,
    marc, marcelo, marcia, marcio, marco, marcos, marcus, maria, marian, mariana, marianne, marie,
    marieke, marijke, marilyn, mario, marion, marjorie, markus, marlene, marloes, marsha, marta, martha,
    martijn, martin, martina, marvin, mary, mateo, mathieu, mathilde, matteo, matthias, maureen,
    maurice, maya, megan, mei, melanie, meredith, mia, michaela, mickael, mieke, miguel, mike, millie,
    miranda, miriam, mohammed, moira, molly, mona, monica, monika, montse, murielle, myra, nadia,
    nadine, nancy, naomi, natalie, nathalie, neha, neil, nellie, niall, nicolas, nicole, niels, nigel,
    nikki, nina, nisha, noah, noelia, nora, norbert, nuno, nuria, olga, oliver, olivia, olivier, omar,
    orla, oscar, owen, pablo, paola, paolo, pascal, patrice, patricia, paul, paula, pauline, paulo,
    pedro, peter, petra, phil, philippe, phoebe, pierre, piet, pieter, pietro, polly, preeti, priti,
    priya, quentin, rachel, rafael, rafaela, rahul, rainer, raj, rajesh, ralf, ralph, ramon, randy,
    raphael, raquel, rashid, ravi, rebecca, rebekah, reece, regis, reinhard, renata, renate, renato,
    renee, rhian, rhiannon, rhona, rhys, ricardo, riccardo, rita, roberta, roberto, robin, rocio,
    rodrigo, roger, roisin, romain, rosa, rosalind, rose, rosie, ross, roy, ruben, rui, rupert, ruth,
    ruud, ryan, sabine, sabrina, sally, sam, samir, sana, sandeep, sander, sandra, sandrine, sanjay,
    sara, sarah, saskia, scott, sean, sebastian, sebastien, sergio, severine, shane, shannon, sharon,
    shaun, shauna, sheila, shelley, sherry, shirley, sian, silke, silvia, simona, simone, sinead,
    siobhan, sjoerd, sofia, sofie, solene, sonia, sophie, stacey, stefan, stefania, stefanie, stefano,
    steffen, stella, stephane, stephanie, steve, stijn, sue, susana, suzanne, sven, sylvia, sylvie,
    tamara, tammy, tanja, tanya, tara, tasha, teresa, terry, thiago, thierry, thomas, thorsten, tiago,
    tiffany, tina, tineke, tobias, toby, todd, tom, tommaso, torsten, tracey, tracy, travis, trevor,
    tristan, tyler, ulrich, ulrike, uma, ursula, uwe, valentina, valerie, vanessa, vania, vasco, vera,
    veronique, vicente, vikram, vincent, vincenzo, vinicius, virginie, vivian, vivienne, volker, wayne,
    wendy, werner, willem, wim, wolfgang, wouter, xavier, yann, yasmin, yolanda, yusuf, yves, yvonne,
    zac, zahra, zainab, zara, zoe
    """
)
