"""First names, folded, that tell a woman from a man in all languages read. Those of both are left out."""

from whoowes.core.items.owners.words.model import word_set

OF_WOMEN = word_set(
    """
    adriana, agnes, aisha, alba, alessandra, alexandra, alice, alicia, alina, alison, amanda, amelia, amelie
    ana, anastasia, anette, angela, angelika, angelina, anita, anja, anke, anna, anneke, anneliese, annette
    antoinette, antonia, assuncao, astrid, aurelie, barbara, beatrice, beatriz, bettina, bianca, birgit
    brenda, bridget, brigitte, britta, carla, carlotta, carmen, carolina, caroline, catarina, caterina
    catherine, cecile, cecilia, celine, charlotte, chiara, christa, christiane, christina, christine, claire
    clara, clare, claudia, conceicao, conchita, corinne, cornelia, cristina, daniela, deborah, delphine
    denise, diana, dolores, dorothea, edith, eleanor, elena, eleonora, elisa, elisabeth, elisabetta, elise
    elizabeth, ella, ellen, elodie, els, elsa, emilia, emilie, emily, emma, encarnacion, erika, estelle
    esther, eva, fatima, federica, felicity, femke, fernanda, fiona, florence, frances, francesca, francoise
    frederique, frieda, geraldine, gertrud, giorgia, giovanna, gisela, giulia, graca, grace, greta, gudrun
    hannah, hanneke, heather, heidi, heike, helen, helena, helene, helga, henrietta, hilde, ilaria, ilse
    ines, ingeborg, ingrid, irene, irina, isabel, isabella, isabelle, jacqueline, jana, jane, janet
    jennifer, jessica, joanna, joanne, johanna, josefina, josephine, juana, judith, julia, juliana, julie
    juliette, karin, katarina, katharina, katherine, kathleen, kathrin, katja, katrin, kirsten, klara
    kristina, larissa, laura, lea, lena, leonie, lieke, liliane, linda, lisa, lotte, louise, lucia, lucie
    lucy, luisa, luise, magdalena, maggie, manon, manuela, mareike, margaret, margarete, margarita, margaux
    margherita, margot, maria, mariana, marianne, marie, marieke, marina, marjolein, marlene, marta, martha
    martina, martine, mary, mathilde, matilde, melanie, melissa, mercedes, mia, miriam, monica, monika
    monique, nadia, nadine, nancy, natalia, natalie, nathalie, nicole, nina, nora, odile, olga, olivia
    paola, patricia, paula, pauline, petra, pilar, priya, rachel, raquel, rebecca, regina, renata, renate
    ricarda, rita, roberta, rocio, rosa, rosemary, roxane, ruth, sabine, sabrina, sandra, sanne, sara, sarah
    silke, silvia, simona, sofia, sonia, sonja, sophia, sophie, stefania, stefanie, stella, stephanie, susan
    susana, susanna, susanne, svenja, sylvia, sylvie, tamara, tanja, tatiana, teresa, theresa, therese, tina
    ulrike, ursula, ute, valentina, valeria, valerie, vanessa, vera, verena, veronica, veronika, veronique
    victoria, virginia, virginie, wendy, xenia, yvonne, zoe
    """
)
OF_MEN = word_set(
    """
    aaron, adrian, ahmed, alain, alan, albert, alberto, alejandro, alessandro, alexander, alexandre, alfons
    alfred, alfredo, ali, alvaro, andreas, andres, andrew, anthony, antoine, anton, antonio, armin, arnaud
    arthur, arturo, axel, bart, bas, bastian, benedikt, benjamin, benoit, bernard, bernd, bernhard, bertrand
    boris, bram, brian, bruno, carl, carlo, carlos, cedric, cesar, charles, christian, christoph, christophe
    christopher, clemens, colin, cornelis, craig, damien, daniel, david, davide, dennis, detlef, didier
    diego, dieter, dietmar, diogo, dirk, domenico, dominik, donald, douglas, eduardo, edward, egon, enrico
    enrique, eric, erik, ernesto, ernst, erwin, etienne, eugenio, fabio, fabrice, federico, felix, fernando
    filip, filippo, florian, francesco, francisco, francois, frank, franz, frederic, friedrich, fritz
    gaetan, gary, geert, geoffrey, georg, george, georges, gerald, gerard, gerd, gerhard, gert, giacomo
    giancarlo, gianluca, gianni, gilles, giorgio, giovanni, giuseppe, goncalo, gonzalo, gordon, graham
    gregor, gregory, guillaume, guillermo, gustavo, guy, hannes, hans, harald, harold, hector, heinrich
    heinz, helmut, hendrik, henk, henri, henrik, henry, herbert, hermann, holger, horst, hubert, hugh, hugo
    ian, ignacio, inigo, ivan, jaap, jack, jacob, jacques, jakob, james, javier, jens, jerome, jesus, jim
    joachim, joao, jochen, johann, johannes, john, jonas, jonathan, joost, jorg, jorge, jose, josef, joseph
    juan, julien, julio, jurgen, karl, karsten, keith, kenneth, kevin, klaas, klaus, konrad, konstantin
    kurt, lars, laurent, leonardo, leopold, lorenzo, lothar, louis, luc, lucas, ludwig, luigi, luis, lukas
    maarten, malcolm, manfred, manuel, marc, marcel, marcello, marco, marcos, marcus, mario, mark, markus
    martin, massimo, mateo, mathieu, matteo, matthew, matthias, matthieu, maurizio, mauro, maximilian
    michael, miguel, mohamed, mohammed, neil, niccolo, nicholas, nicolas, nigel, nikolaus, norbert, nuno
    olaf, oliver, olivier, oscar, oskar, oswald, otto, pablo, paolo, pascal, patrick, patrik, paul, paulo
    pedro, peter, philip, philipp, philippe, pierre, piet, pieter, pietro, rafael, rainer, ralf, ralph
    ramon, raul, reinhard, ricardo, riccardo, richard, robert, roberto, rodrigo, roger, roland, rolf, ruben
    rudolf, rui, salvatore, samuel, santiago, sean, sebastian, sebastien, sergio, siegfried, sigmund, simon
    sjoerd, stefan, stefano, stephan, stephen, steven, stijn, stuart, sven, thierry, thijs, thomas, thorsten
    tiago, tim, timothy, tobias, tom, tomas, tommaso, torsten, trevor, udo, ulrich, uwe, vasco, vicente
    victor, viktor, vincent, vincenzo, vittorio, volker, walter, werner, wilfried, wilhelm, willem, william
    wim, wolfgang, xavier, yves
    """
)
