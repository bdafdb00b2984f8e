"""Whether a line that is nothing but a name heads what that person has to do: "Kevin", "KW", "Sara & Tom".

A topic may be spelled just like a name ("Website"), so only people count whom the note lists as present,
common first names, and initials.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.owners import speaks_in_person
from whoowes.core.items.owners.nicknames import is_first_name
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.titles import title_key
from whoowes.core.items.words import words_for
from whoowes.core.kept import kept

_LONGEST = 40
_MOST_WORDS = 5
_JOINTS = re.compile(r"\s*[&/+,]\s*|\s+(?:and|und|et|y|e|ed|en)\s+")
_FIRST_WORD = re.compile(r"[\w.'’-]+")
_INITIALS = re.compile(r"[A-Z]{2,3}")
_NO_PERSON = re.compile(r"PM|IT|QA|HR|PR|AI|UX|UI|SEO|PPC|CRM|VAT|CMS|FAQ|AOB|NDA|TB[CD]|WIP|API|RFP|KPI|ROI")
_COMMON = """
aaron adam agnes aisha alain alan alberto alejandro alessandra alessandro alice alvaro amir amy ana
andrea andreas andres angela anita anja anna anne anneke annemarie annette anouk antje antoine antonio
anya arjan arnaud astrid aurelie axel bart beatriz begona ben benoit bernd beth birgit bjorn bram
brigitte britta bruno camila camille carla carlos carmen catarina catherine cecile celine chiara chloe
christelle christian christiane christoph christophe claire clara claudia colin corinne cornelia
cristina cyril daan daisy damien dani david davide delphine diana didier diego dieter dirk dominique
doris eduardo elena eline elisa elke ella elodie emilie emily emma enrique erik erwin esther eva fabien
fabio fabrice fatima federica federico femke fernanda fernando filipa filipe fiona francesca francesco
francisco francois francoise frank franziska frederic friederike frits gabi gary geert gemma george
georgia gerard gerd gerrit gilles giovanni gisela giulia giulio giuseppe goncalo gonzalo grace graham
guillaume guillermo gunter gustavo hannah hans harriet harry hassan heather heike heinz helen helena
helene helga helmut henk henri henrique henry hilde holger holly ian ignacio ilse ines ingo ingrid irene
isabel isabelle ivan jaap jack jacques james jane jason javier jean jenna jenny jens jeroen jerome
joachim joana joanna joao joaquin jochen joe johanna johannes john jolanda jonas joost jordan jordi jorg
jorge joris jose joy juan julia juliana julie julien jurgen jutta kai karel karen karin karl karsten
kate katharina katja katrin kees kelly kerstin kevin kim kirsty klaas klaus koen lara laura lauren
laurence laurent lea leah lena leticia lewis liam linda lisa lola lorena lorenzo lotte louis louise luca
lucas lucia lucie lucy ludovic luigi luis luisa luiz lukas luke maarten mandy manfred manon manuel
manuela marc marcelo marcio marco marcos marcus maria mariana marie marieke marijke mario markus marloes
marta martijn martin martina mary mathieu mathilde matteo matthias maya mei melanie mia michaela mickael
mieke miguel mike miriam mohammed mona monika montse murielle nadia nadine naomi natalie nathalie neil
nicolas nicole niels nina noah noelia nora norbert nuno nuria olga oliver olivia olivier omar oscar owen
pablo paola paolo pascal patrice patricia paul paula paulo pedro peter petra phil philippe pierre piet
pieter pietro priya quentin rachel rafael rafaela rahul rainer raj ralf ramon raphael raquel ravi
rebecca regis reinhard renata renate renato rhys ricardo riccardo rita roberta roberto robin rocio
rodrigo romain rosa rose rosie ruben rui ruth ruud ryan sabine sally sam sander sandra sandrine sanjay
sara sarah sean sebastian sebastien sergio severine shaun silke silvia simona simone sjoerd sofia sofie
solene sonia sophie stefan stefania stefanie stefano steffen stephane stephanie steve stijn sue susana
sven sylvie tanja tara teresa thiago thierry thomas thorsten tiago tina tineke tobias tom tommaso
torsten tracy ulrich ulrike uma una ursula uwe valentina valerie vania vasco vera veronique vicente
vikram vincent vincenzo vinicius virginie volker wendy werner willem wim wolfgang wouter xavier yann
yolanda yusuf yves yvonne zara zoe
"""
"""First names without a well-known short form. Beside a list they are names; whose, the roster says."""


@lru_cache(maxsize=1)
def _common_names() -> frozenset[str]:
    return frozenset(_COMMON.split())


@kept
def is_known_name(text: str, names: frozenset[str], locale: str) -> bool:
    """Whether a text is nothing but the names of people, each known."""
    said = text.strip(" :")
    if not said or len(said) > _LONGEST or len(said.split()) > _MOST_WORDS or not is_name_like(said, locale):
        return False
    if words_for(locale).groups.fullmatch(fold(said)):
        return True
    titles = owner_words_for(locale).titles
    return all(_is_person(part, names, titles) for part in _JOINTS.split(said))


def begins_with_owner(task: str, names: frozenset[str], locale: str) -> bool:
    """Whether a task begins with who does it; "photos – ask Finn" begins with a thing, in small letters."""
    if not names_own_owner(task, locale):
        return False
    word = _FIRST_WORD.match(task) if task[:1].islower() else None
    if word is None or speaks_in_person(task, locale=locale):
        return True
    return is_known_name(word[0].capitalize(), names, locale)


def _is_person(part: str, names: frozenset[str], titles: frozenset[str]) -> bool:
    first, _, more = part.lstrip("@").partition(" ")
    if _INITIALS.fullmatch(part):
        return _NO_PERSON.fullmatch(part) is None
    if more and title_key(first) in titles:
        return True
    return fold(first) in names or fold(first) in _common_names() or is_first_name(fold(first))
