"""First names, folded, that tell a woman from a man in all languages read. Those of both are left out."""

from whoowes.core.items.owners.words.model import word_set

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
