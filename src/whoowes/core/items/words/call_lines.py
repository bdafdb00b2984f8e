"""Words beside a date in a line that says when a call was held; of all languages together, folded."""

from whoowes.core.items.words.table import keys

BEFORE_DATES = (
    r"(?:held|dated|on|of|from|the|at|am|vom|von|den|der|gehalten|tenue?|du|le|de|des|del|celebrada|el|dia"
    r"|realizada|do|da|em|gehouden|van|op|tenuta|tenutasi|il|in data)"
)
"""What may join a call and its date: "held on", "vom", "del día"."""
BEFORE_PEOPLE = r"(?:with|w/|mit|avec|con|com|met)"
BEFORE_PLACES = (
    r"(?:by|via|per|at|in|over|on|bei|beim|im|par|au|chez|a|en|por|no|na|em|op|bij|presso|su|al|online"
    r"|remote|vor ort|sur place|in loco|presencial|ter plaatse|(?:tele)?phone|tel|telefon\w*|video\w*"
    r"|visio\w*|zoom|teams|google meet|meet|skype|webex|room|raum|salle|sala|zaal)"
)
"""What begins the way or the place of a call: "by phone", "vor Ort", "salle 2"."""
NOT_OF_DATED_CALLS = keys(
    "a|an|another|any|some|no|not|to|will|for|is|are|was|be|been|this|that|these|still|yet|on|about"
    "|ein|eine|einen|einem|einer|noch|kein|keine|keinen|weitere|weiterer|weiteres|zum|zur|fur|ist|sind"
    "|wird|soll|nicht|diese|dieser|dieses|bei|beim|ans"
    "|un|une|autre|pas|pour|est|sera|encore|cette|ce|au|aux|chez"
    "|una|uno|otra|otro|para|esta|este|al"
    "|um|uma|outra|outro|nao|ao|essa|esse"
    "|een|nog|geen|voor|wordt|niet|deze|dit|aan|bij"
    "|altro|altra|per|non|ancora|questa|questo|alla|allo|dal|dalla|presso"
)
"""Words of a line that tells or orders something of a call: "another session", "Anruf bei der Bank"."""
JOINS_NAMES = keys("and|&|+|/|und|u|et|y|e|en|with|of|de|di|do|da|del|von|van")
ARTICLES = keys("the|der|die|das|den|dem|le|la|les|el|los|las|o|a|os|as|il|lo|i|gli|de|het")
LABELS_OF_RECAPS = keys("subject|re|betreff|objet|asunto|assunto|onderwerp|oggetto")
"""Labels of what a recap that was sent is about."""
