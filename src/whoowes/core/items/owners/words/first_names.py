"""First names, folded: those that tell a woman from a man, and those that are nothing but names."""

from whoowes.core.items.owners.words.model import word_set

# In all languages read; those of both are left out.
OF_WOMEN = word_set(
    """
    abigail, adriana, agatha, agnes, aisha, alba, alessandra, alexandra, alice, alicia, alina, alison
    amanda, amelia, amelie, amy, ana, anastasia, anette, angela, angelika, angelina, anita, anja, anke, anna
    anneke, anneliese, annemarie, annette, annie, antoinette, antonia, aoife, assuncao, astrid, aurelie
    barbara, beatrice, beatriz, becky, bella, beth, bettina, bianca, birgit, brenda, bridget, brigitte
    britta, bronwen, carla, carlotta, carmen, carolina, caroline, catarina, caterina, catherine, cathy
    cecile, cecilia, celine, charlotte, chiara, chloe, christa, christiane, christina, christine, claire
    clara, clare, claudia, conceicao, concetta, conchita, consuelo, corinne, cornelia, cristina, daisy
    daniela, debbie, deborah, deirdre, delphine, denise, diana, dolores, doreen, dorothea, edith, eleanor
    elena, eleonora, elisa, elisabeth, elisabetta, elise, elizabeth, ella, ellen, ellie, elodie, els, elsa
    emilia, emilie, emily, emma, emmy, encarnacion, erika, esperanza, estelle, esther, eva, fatima, federica
    felicity, femke, fernanda, fiona, florence, frances, francesca, francoise, frederique, freya, frieda
    georgia, georgina, geraldine, gertrud, ghislaine, gillian, giorgia, giovanna, gisela, giulia, graca
    grace, greta, gudrun, hannah, hanneke, hannelore, hazel, heather, heidi, heike, helen, helena, helene
    helga, henrietta, hermine, hilda, hilde, ilaria, ilse, imogen, ineke, ines, ingeborg, ingrid, inmaculada
    irene, irina, irmgard, isabel, isabella, isabelle, isla, isobel, ivy, jacqueline, jana, jane, janet
    janine, jennifer, jenny, jessica, joanna, joanne, johanna, josefina, josephine, joyce, juana, judith
    judy, julia, juliana, julie, juliette, karin, katarina, kate, katharina, katherine, kathleen, kathrin
    kathy, katie, katja, katrin, kirsten, klara, kristina, larissa, laura, lea, lena, leonie, leonor, lieke
    ligia, liliane, linda, lisa, liz, lotte, louise, lucia, luciana, lucie, lucinda, lucy, luisa, luise
    madalena, mafalda, magdalena, maggie, maite, manon, manuela, mareike, margaret, margarete, margarita
    margaux, margherita, margot, maria, mariana, marianne, marie, marieke, marijke, marina, marjolein
    marlene, marlies, marta, martha, martina, martine, mary, mathilde, matilde, maureen, megan, melanie
    melissa, mercedes, mia, miriam, moira, monica, monika, monique, montserrat, nadia, nadine, nancy, naomi
    natalia, natalie, nathalie, niamh, nicole, nina, nora, nuria, odette, odile, olga, olivia, orla, ornella
    paola, patricia, paula, pauline, penelope, petra, philippa, pilar, polly, priscilla, priya, rachel
    raquel, rebecca, regina, renata, renate, ricarda, rita, roberta, rocio, rosa, rosalia, rosanna, rosemary
    rosie, roswitha, roxane, ruth, sabine, sabrina, sally, sandra, sanne, sara, sarah, serena, sheila, silke
    silvia, simona, siobhan, sofia, solange, sonia, sonja, sonya, sophia, sophie, stefania, stefanie, stella
    stephanie, susan, susana, susanna, susanne, svenja, sylvia, sylvie, tamara, tanja, tatiana, teresa
    tessa, theresa, therese, tina, ulrike, ursula, ute, valentina, valeria, valerie, vanessa, vera, verena
    veronica, veronika, veronique, vicky, victoria, violet, virginia, virginie, vitoria, waltraud, wendy
    xenia, yolande, yvonne, zoe
    """
)
OF_MEN = word_set(
    """
    aaron, adam, adrian, ahmed, alain, alan, albert, alberto, alejandro, alessandro, alexander, alexandre
    alfons, alfred, alfredo, ali, alistair, alvaro, andreas, andres, andrew, andy, angus, anthony, antoine
    anton, antonio, armin, arnaud, arthur, arturo, axel, barry, bart, bas, bastian, ben, benedikt, benjamin
    benoit, bernard, bernd, bernhard, bertrand, bill, bob, boris, brad, bradley, bram, brian, bruce, bruno
    callum, carl, carlo, carlos, cedric, cesar, chad, charles, christian, christoph, christophe, christopher
    clemens, clive, colin, cornelis, craig, damien, dan, daniel, dave, david, davide, dennis, derek, detlef
    didier, diego, dieter, dietmar, diogo, dirk, domenico, dominik, donald, douglas, duncan, dylan, eduardo
    edward, egon, enrico, enrique, eric, erik, ernesto, ernst, erwin, ethan, etienne, eugenio, ewan, fabio
    fabrice, federico, felix, fergus, fernando, filip, filippo, florian, francesco, francisco, francois
    frank, franz, fred, frederic, friedrich, fritz, gaetan, gareth, gary, gavin, geert, geoffrey, georg
    george, georges, gerald, gerard, gerd, gerhard, gert, giacomo, giancarlo, gianluca, gianni, gilles
    giorgio, giovanni, giuseppe, goncalo, gonzalo, gordon, graham, greg, gregor, gregory, guillaume
    guillermo, gustavo, guy, hamish, hannes, hans, harald, harold, harry, hector, heinrich, heinz, helmut
    hendrik, henk, henri, henrik, henry, herbert, hermann, holger, horst, hubert, hugh, hugo, huw, ian
    ignacio, inigo, ivan, jaap, jack, jacob, jacques, jake, jakob, james, javier, jeff, jens, jeremy, jerome
    jesus, jim, joachim, joao, jochen, joe, johann, johannes, john, jonas, jonathan, joost, jorg, jorge
    jose, josef, joseph, josh, joshua, juan, julien, julio, jurgen, karl, karsten, keith, ken, kenneth
    kevin, klaas, klaus, konrad, konstantin, kurt, kyle, lars, laurent, leonard, leonardo, leopold, lewis
    liam, lorenzo, lothar, louis, luc, lucas, ludwig, luigi, luis, lukas, luke, maarten, malcolm, manfred
    manuel, marc, marcel, marcello, marco, marcos, marcus, mario, mark, markus, martin, massimo, mateo
    mathieu, matt, matteo, matthew, matthias, matthieu, maurice, maurizio, mauro, maximilian, michael
    miguel, mike, mohamed, mohammed, nathan, neil, niccolo, nicholas, nick, nicolas, nigel, nikolaus
    norbert, norman, nuno, olaf, oliver, olivier, oscar, oskar, oswald, otto, owen, pablo, paolo, pascal
    patrick, patrik, paul, paulo, pedro, pete, peter, phil, philip, philipp, philippe, pierre, piet, pieter
    pietro, rafael, rainer, ralf, ralph, ramon, raul, ray, raymond, reinhard, rhys, ricardo, riccardo, rich
    richard, rick, rob, robert, roberto, rodrigo, roger, roland, rolf, ron, ronald, roy, ruben, rudolf, rui
    ryan, salvatore, samuel, santiago, scott, sean, sebastian, sebastien, sergio, siegfried, sigmund, simon
    sjoerd, stan, stanley, stefan, stefano, stephan, stephen, steve, steven, stijn, stuart, sven, ted
    thierry, thijs, thomas, thorsten, tiago, tim, timothy, tobias, toby, todd, tom, tomas, tommaso, tony
    torsten, travis, trevor, udo, ulrich, uwe, vasco, vicente, victor, viktor, vincent, vincenzo, vittorio
    volker, walter, wayne, werner, wilfried, wilhelm, will, willem, william, wim, wolfgang, xavier, yves
    zach
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
