"""First names, folded: those that tell a woman from a man, and those that are nothing but names."""

from whoowes.core.items.owners.words.model import word_set

# In all languages read; those of both are left out.
OF_WOMEN = word_set(
    """
    abby, abigail, adele, adriana, agatha, agnes, ailsa, ainhoa, aisha, alana, alba, alessandra, alessia
    alexandra, alice, alicia, alina, alison, alyssa, amanda, amelia, amelie, amina, amy, ana, anastasia
    anette, angela, angelika, angelina, anika, anita, anja, anjali, anke, anna, annabel, anne, anneke
    anneliese, annemarie, annette, annick, annie, annika, anouk, antje, antoinette, antonella, antonia, anya
    aoife, arianna, arlene, asha, assuncao, astrid, audrey, aurelie, aurore, ava, barb, barbara, beate
    beatrice, beatriz, becca, becky, begona, belen, belinda, bella, benedetta, benedicte, bernadette, beth
    bethany, betsy, bettina, betty, bianca, birgit, brenda, bridget, brigitte, britta, bronwen, caitlin
    camila, camilla, cara, carla, carlotta, carmen, carol, carola, carolina, caroline, carrie, cassie
    catarina, caterina, catherine, cathy, cecile, cecilia, celia, celine, chantal, charlotte, cheryl, chiara
    chloe, christa, christel, christelle, christiane, christina, christine, cindy, cinzia, claire, clara
    clare, claudia, clemence, colette, colleen, conceicao, concetta, conchita, connie, constanze, consuelo
    corinne, cornelia, cristina, cynthia, dagmar, daisy, daniela, danielle, debbie, deborah, deepa, deirdre
    delphine, denise, diana, diane, dolores, donatella, donna, doreen, doris, dorothea, dorothy, edith
    eileen, elaine, eleanor, elena, eleonora, eline, elisa, elisabeth, elisabetta, elise, eliza, elizabeth
    ella, ellen, ellie, elodie, els, elsa, elsie, emanuela, emilia, emilie, emily, emma, emmy, encarnacion
    erica, erika, erin, esme, esperanza, estelle, esther, eva, evelyn, fabienne, fanny, fatima, faye
    federica, felicity, femke, fernanda, filipa, fiona, florence, frances, francesca, francisca, francoise
    franziska, frederique, freya, frieda, friederike, gabi, gabriella, gabrielle, gaelle, gemma, genevieve
    georgia, georgina, geraldine, gerda, gertrud, ghislaine, gillian, gina, ginny, giorgia, giovanna, gisela
    giulia, giuseppina, graca, grace, greta, gudrun, gwen, hanna, hannah, hanneke, hannelore, harriet, hayley
    hazel, heather, heidi, heike, helen, helena, helene, helga, henrietta, hermine, hilda, hilde, hildegard
    holly, ilaria, ilona, ilse, imogen, ineke, ines, inge, ingeborg, ingrid, inmaculada, irene, irina
    irmgard, isabel, isabella, isabelle, isla, isobel, itziar, ivy, jacqueline, jana, jane, janet, janice
    janine, jeanette, jeanne, jen, jenna, jennifer, jenny, jessica, jill, jillian, jimena, joana, joanna
    joanne, jocelyne, jodie, johanna, jolanda, josefina, josephine, josiane, josie, joyce, juana, judith
    judy, julia, juliana, julie, juliette, jutta, karen, karin, karola, katarina, kate, katharina, katherine
    kathleen, kathrin, kathryn, kathy, katie, katja, katrin, kavita, kayla, kerstin, kimberly, kirsten
    kirsty, kitty, klara, kristina, laetitia, lakshmi, lara, larissa, laura, laure, lauren, lea, leah, leila
    lena, leonie, leonor, leticia, libby, lieke, ligia, liliane, lina, linda, lisa, lise, liz, lola, loredana
    lorena, lorna, lorraine, lotte, louisa, louise, lourdes, luana, lucia, luciana, lucie, lucinda, lucy
    luisa, luise, lydia, lynne, maaike, mabel, madalena, maddie, madeleine, mafalda, magdalena, maggie, maike
    maite, mandy, manon, manuela, marcia, mareike, margaret, margarete, margarida, margarita, margaux
    margherita, margot, margriet, maria, mariana, marianne, marie, marieke, marijke, marilyn, marina, marjan
    marjolein, marjorie, marlene, marlies, marloes, marsha, marta, martha, martina, martine, mary, mathilde
    matilde, maud, maureen, maya, meg, megan, meike, melanie, melissa, mercedes, meredith, mia, michaela
    michela, michelle, mieke, millie, miranda, mireille, miriam, mirjam, moira, molly, mona, monica, monika
    monique, montse, montserrat, muriel, murielle, myra, myriam, nadege, nadia, nadine, nancy, naomi, natalia
    natalie, natasha, nathalie, neha, nell, nellie, niamh, nicole, nienke, nina, nisha, noelia, noemie, nora
    nuria, oceane, odette, odile, olga, olivia, orla, ornella, pam, pamela, paola, pascale, patricia
    patrizia, paula, pauline, peggy, penelope, penny, petra, philippa, phoebe, pilar, pippa, polly, pooja
    preeti, priscila, priscilla, priti, priya, rachel, rafaela, raffaella, raquel, rebecca, rebekah, regina
    renata, renate, renee, rhiannon, rhona, ricarda, rita, roberta, rocio, roisin, rosa, rosalia, rosalind
    rosanna, rose, rosemary, rosie, rossella, roswitha, roxane, ruth, sabine, sabrina, sally, samantha
    sandra, sandrine, sanne, sara, sarah, saskia, serena, severine, sharon, shauna, sheila, shelley, sherry
    shirley, sian, sigrid, silke, silvia, simona, sinead, siobhan, sofia, sofie, solange, solene, sonia
    sonja, sonya, sophia, sophie, stefania, stefanie, stella, stephanie, sue, susan, susana, susanna, susanne
    suzanne, svenja, sylvia, sylvie, tabitha, tamara, tammy, tanja, tanya, tara, tasha, tatiana, teresa
    tessa, thais, theresa, therese, tiffany, tina, tineke, tracey, tricia, truus, ulrike, ursula, uta, ute
    valentina, valeria, valerie, vanessa, vania, vera, verena, veronica, veronika, veronique, vicky, victoria
    violet, virginia, virginie, vitoria, vivienne, waltraud, wendy, wiebke, willemijn, wilma, winifred, xenia
    yasmin, yolanda, yolande, yvonne, zahra, zainab, zara, zoe
    """
)
OF_MEN = word_set(
    """
    aaron, adam, adrian, ahmed, aidan, alain, alan, albert, alberto, alejandro, alessandro, alexander
    alexandre, alfie, alfons, alfred, alfredo, ali, alistair, allan, alvaro, amir, amit, anders, andreas
    andres, andrew, andy, angus, anil, anthony, antoine, anton, antonio, archie, arjan, arjun, armin, arnaud
    arthur, arturo, axel, baptiste, barry, bart, bas, bastian, bastien, ben, benedikt, benjamin, benoit
    bernard, bernd, bernhard, bertie, bertrand, bill, bjorn, bob, bobby, boris, brad, bradley, bram, brandon
    brendan, brian, bruce, bruno, bryan, bryn, callum, carl, carlo, carlos, cedric, cesar, chad, charles
    christian, christoph, christophe, christopher, claudio, clemens, clement, clive, colin, connor, conor
    corentin, cornelis, corrado, craig, cristian, cyril, daan, damian, damien, dan, daniel, danny, dario
    darren, dave, davey, david, davide, declan, deepak, dennis, derek, detlef, detlev, didier, diego, dieter
    dietmar, diogo, dirk, domenico, dominic, dominik, don, donald, doug, douglas, duncan, dylan, eckhard
    eddie, edgar, edoardo, edouard, eduardo, edward, edwin, egon, elliot, emanuele, emil, emile, emilio
    enrico, enrique, enzo, eric, erik, ernesto, ernst, erwin, ethan, etienne, ettore, eugene, eugenio, evan
    ewan, ezio, fabian, fabien, fabio, fabrice, fabrizio, federico, felix, fergus, fernando, filip, filipe
    filippo, finn, flavio, florent, florian, francesco, francisco, franck, francois, frank, franz, fred
    freddie, frederic, frederick, friedrich, frits, fritz, gaetan, gareth, gary, gavin, geert, gennaro, geoff
    geoffrey, georg, george, georges, gerald, gerard, gerd, gerhard, gerrit, gert, giacomo, giancarlo
    gianluca, gianni, gilles, gino, giorgio, giovanni, giulio, giuseppe, goncalo, gonzalo, gordon, graeme
    graham, greg, gregoire, gregor, gregory, guido, guillaume, guillermo, gunter, gunther, gustavo, guy
    hamish, hank, hannes, hans, harald, harold, harry, hassan, hector, heinrich, heinz, helder, helmut
    hendrik, henk, henri, henrik, henrique, henry, herbert, hermann, herve, hiroshi, holger, horst, howard
    hubert, hugh, hugo, hugues, huw, ian, ignacio, imran, ingo, inigo, isaac, ivan, ivano, jaap, jack, jacob
    jacopo, jacques, jake, jakob, jamal, james, jared, jason, javier, jeff, jeffrey, jelle, jens, jeremy
    jeroen, jerome, jerry, jesus, jim, jimmy, joachim, joao, joaquin, jochen, joe, joel, joey, johan, johann
    johannes, john, johnny, jonas, jonathan, jonny, joop, joost, jordi, jorg, jorge, joris, jose, josef
    joseph, josh, joshua, juan, julien, julio, jurgen, justin, karim, karl, karsten, kees, keith, ken
    kenneth, kevin, khalid, kieran, klaas, klaus, koen, konrad, konstantin, kurt, kyle, larry, lars, laurent
    lawrence, leandro, lenny, leo, leon, leonard, leonardo, leopold, leroy, lewis, liam, livio, lloyd, loic
    lorenzo, lothar, louis, luc, lucas, luciano, lucien, ludovic, ludwig, luigi, luis, luiz, lukas, luke
    luuk, maarten, malcolm, manfred, manuel, marc, marcel, marcello, marcelo, marcio, marco, marcos, marcus
    mario, mark, marko, markus, marten, martijn, martin, marvin, massimo, mateo, mathias, mathieu, matt
    matteo, matthew, matthias, matthieu, mattias, maurice, maurizio, mauro, max, maximilian, maxwell, mehmet
    michael, michel, mick, mickael, micky, miguel, mike, mikey, mirko, mohamed, mohammed, muhammad, murilo
    nate, nathan, nathaniel, ned, neil, niall, niccolo, nicholas, nick, nicolas, niels, nigel, niklas
    nikolaus, nils, noah, norbert, norman, nuno, olaf, oliver, olivier, omar, oscar, oskar, oswald, otavio
    otto, owen, pablo, paddy, paolo, pascal, patrick, patrik, paul, paulo, pedro, pete, peter, phil, philip
    philipp, philippe, phillip, pierre, piet, pieter, pietro, quentin, rafael, rahul, rainer, raj, rajesh
    ralf, ralph, ramon, raphael, rashid, raul, ravi, ray, raymond, reg, reginald, regis, reiner, reinhard
    remi, renato, rhys, ricardo, riccardo, rich, richard, richie, rick, ricky, rik, rob, robert, roberto, rod
    rodney, rodrigo, roger, rogerio, roland, rolf, romain, ron, ronald, ross, roy, ruben, rudiger, rudolf
    rui, rupert, russell, ruud, ryan, salvatore, samir, samuel, sandeep, sander, sandro, sanjay, santiago
    scott, sean, sebastian, sebastien, serge, sergio, shaun, siegfried, sigmund, simon, sjoerd, stan, stanley
    stefan, stefano, steffen, stephan, stephane, stephen, steve, steven, stewart, stijn, stu, stuart, sven
    sylvain, tariq, ted, teun, theo, theodore, thiago, thierry, thijs, thomas, thorsten, tiago, tim, timo
    timothy, tobias, toby, todd, tom, tomas, tommaso, tommy, tony, torsten, travis, trevor, tristan, tyler
    udo, ulrich, umberto, uwe, vasco, vicente, victor, vikram, viktor, vince, vincent, vincenzo, vinicius
    vitor, vittorio, volker, wally, walt, walter, walther, wayne, werner, wilfred, wilfried, wilhelm, will
    willem, willi, william, wim, wolfgang, wouter, xavi, xavier, yann, yusuf, yves, zac, zach, zachary, zack
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
