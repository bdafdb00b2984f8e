"""First names without a well-known short form; those with one are in the list of nicknames.

What is a word, a month, a place or a make as often as a name is left out: "Mark", "April", "Devon", "Logan".
"""

_NAMES = """
aaron adam adele adrian agnes ahmed aidan ailsa aisha alain alan alana alberto alejandro alessandra
alessandro alice allan allison alvaro alyssa amelia amina amir amy ana anders andre andrea andreas
andres angela angus anika anita anja anna annabel anne anneke annemarie annette annie anouk antje
antoine antonia antonio anya archie arjan arjun arlene arnaud asha ashley astrid audrey aurelie ava axel
barry bart beatrice beatriz begona belinda ben benoit bernadette bernd beth bethany beverley bianca
birgit bjorn bonnie bram brandon brenda brendan brian bridget brigitte britta bronwen bruno bryan bryn
caitlin callum cameron camila camilla camille candice cara carl carla carlos carmen carol casey cassie
catarina catherine cecile cecilia cedric celine cheryl chiara chloe christelle christian christiane
christoph christophe claire clara clare claudia clive colette colin colleen connie connor conor corinne
cornelia courtney craig cristina cyril daan daisy dale damian damien dana dani darren david davide
declan deepak deirdre delphine denise dennis derek diana diane didier diego dieter dirk dominique donna
doreen doris duncan dylan edith eduardo eileen elaine elena eli eline elisa elke ella ellen elliot
elodie elsie emilie emilio emily emma enrique eric erica erik erin erwin esme esther ethan eva evan
evelyn fabien fabio fabrice fatima faye federica federico felix femke fergus fernanda fernando filipa
filipe finn fiona francesca francesco francisco francois francoise frank franziska frederic freya
friederike frits gabi gareth gary gavin geert gemma george georgia gerard gerd gerrit gilles gillian
gina giovanni gisela giulia giulio giuseppe goncalo gonzalo gordon grace graeme graham guillaume
guillermo gunter gustavo gwen hamish hanna hannah hans harriet harry hassan hayley hazel heather heidi
heike heinz helen helena helene helga helmut henk henri henrique henry hilary hilde holger holly howard
hugh hugo ian ignacio ilse imogen imran ines ingo ingrid irene isaac isabel isabelle isla isobel ivan
jaap jack jacques jamal james jane janice jared jason javier jay jean jeanette jenna jenny jens jeremy
jeroen jerome jerry jill jillian joachim joan joana joanna joao joaquin jochen jodie joe joel johanna
johannes john jolanda jonas joost jordan jordi jorg jorge joris jose joy joyce juan julia juliana julie
julien jurgen justin jutta kai karel karen karim karin karl karsten kate katharina katja katrin kayla
kees keith kelly kerry kerstin kevin khalid kieran kim kirsten kirsty klaas klaus koen kyle lakshmi lara
laura lauren laurence laurent lea leah lee leila lena leon leonie leroy lesley leslie leticia lewis liam
linda lindsay lindsey lisa lloyd lola lorena lorenzo lorna lorraine lotte louis louisa louise luca lucas
lucia lucie lucy ludovic luigi luis luisa luiz lukas luke lydia lyn lynn lynne maarten mabel malcolm
mandeep mandy manfred manon manuel manuela marc marcelo marcia marcio marco marcos marcus maria marian
mariana marianne marie marieke marijke marilyn mario marion marjorie markus marlene marloes marsha marta
martha martijn martin martina marvin mary mateo mathieu mathilde matteo matthias maureen maurice maya
megan mei melanie meredith mia michaela mickael mieke miguel mike millie miranda miriam mohammed moira
molly mona monica monika montse murielle myra nadia nadine nancy naomi natalie nathalie neha neil nellie
niall nicolas nicole niels nigel nikki nina nisha noah noelia nora norbert nuno nuria olga oliver olivia
olivier omar orla oscar owen pablo paola paolo pascal patrice patricia paul paula pauline paulo pedro
peter petra phil philippe phoebe pierre piet pieter pietro polly preeti priti priya quentin rachel
rafael rafaela rahul rainer raj rajesh ralf ralph ramon randy raphael raquel rashid ravi rebecca rebekah
reece regis reinhard renata renate renato renee rhian rhiannon rhona rhys ricardo riccardo rita roberta
roberto robin rocio rodrigo roger roisin romain rosa rosalind rose rosie ross roy ruben rui rupert ruth
ruud ryan sabine sabrina sally sam samir sana sandeep sander sandra sandrine sanjay sara sarah saskia
scott sean sebastian sebastien sergio severine shane shannon sharon shaun shauna sheila shelley sherry
shirley sian silke silvia simona simone sinead siobhan sjoerd sofia sofie solene sonia sophie stacey
stefan stefania stefanie stefano steffen stella stephane stephanie steve stijn sue susana suzanne sven
sylvia sylvie tamara tammy tanja tanya tara tasha teresa terry thiago thierry thomas thorsten tiago
tiffany tina tineke tobias toby todd tom tommaso torsten tracey tracy travis trevor tristan tyler ulrich
ulrike uma ursula uwe valentina valerie vanessa vania vasco vera veronique vicente vikram vincent
vincenzo vinicius virginie vivian vivienne volker wayne wendy werner willem wim wolfgang wouter xavier
yann yasmin yolanda yusuf yves yvonne zac zahra zainab zara zoe
"""
COMMON_NAMES = frozenset(_NAMES.split())
