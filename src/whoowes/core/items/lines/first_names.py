"""First names without a well-known short form; those with one are in the list of nicknames.

What is a word, a month, a place or a make as often as a name is left out: "Mark", "April", "Devon", "Logan".
"""

_NAMES = """
aaron adam adele adrian agnes ahmed aidan ailsa aisha alan alana alice allan allison alyssa amelia
amina amir amy ana anders andre andrea angela angus anika anita anna annabel anne annette annie
antonia anya archie arjun arlene asha ashley audrey ava barry beatrice belinda ben bernadette beth
bethany beverley bianca bonnie brandon brenda brendan brian bridget bronwen bruno bryan bryn caitlin
callum cameron camilla candice cara carl carla carlos carmen carol casey cassie cecilia cedric
cheryl chloe claire clara clare clive colette colin colleen connie connor conor courtney craig daisy
dale damian dana darren david declan deepak deirdre denise dennis derek diana diane donna doreen
doris duncan dylan edith eduardo eileen elaine elena eli ella ellen elliot elsie emilio emily emma
eric erica erik erin esme esther ethan eva evan evelyn fatima faye felix fergus finn fiona frank
freya gareth gary gavin gemma george georgia gerard gillian gina gordon grace graeme graham gwen
hamish hanna hannah harriet harry hassan hayley hazel heather heidi helen henry hilary holly howard
hugh hugo ian imogen imran ingrid irene isaac isabel isla isobel ivan jack jamal james jane janice
jared jason jay jean jeanette jenna jenny jeremy jerry jill jillian joan joanna jodie joe joel john
jonas jordan joy joyce juan julia julie justin karen karim karl kate kayla keith kelly kerry kevin
khalid kieran kim kirsten kirsty kyle lakshmi lara laura lauren leah lee leila lena leon leonie
leroy lesley leslie lewis liam linda lindsay lindsey lisa lloyd lola lorna lorraine louis louisa
louise lucas lucia lucy luis luke lydia lyn lynn lynne mabel malcolm mandeep mandy manuel marc
marcia marcus maria marian marianne marie marilyn mario marion marjorie marlene marsha marta martha
martina marvin mary mateo maureen maurice maya megan mei meredith mia miguel mike millie miranda
miriam mohammed moira molly mona monica myra nadia nancy naomi natalie neha neil nellie niall nigel
nikki nina nisha noah nora olga oliver olivia omar orla oscar owen paul paula pauline peter petra
phil phoebe pierre polly preeti priti priya quentin rachel rahul raj rajesh ralph randy rashid ravi
rebecca rebekah reece renata renee rhian rhiannon rhona rhys rita robin roger roisin rosa rosalind
rose rosie ross roy rupert ruth ryan sabrina sally sam samir sana sandeep sandra sanjay sara sarah
saskia scott sean shane shannon sharon shaun shauna sheila shelley sherry shirley sian sinead
siobhan sofia sonia sophie stacey stella steve sue suzanne sylvia tamara tammy tanya tara tasha
terry thomas tiffany tina toby todd tom tracey tracy travis trevor tristan tyler uma una ursula
vanessa vera vikram vivian vivienne wayne wendy yasmin yusuf yvonne zac zahra zainab zara zoe
"""
COMMON_NAMES = frozenset(_NAMES.split())
