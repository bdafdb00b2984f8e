"""Common English short forms of first names. They suggest an owner; alone they never assign one."""

from collections.abc import Mapping
from functools import lru_cache

_TABLE = """
abigail: abby, gail
albert: al, bert, bertie
alexander: alex, al, sandy, xander, lex
alexandra: alex, sandra, lexi, sandy
alfred: alf, fred, alfie
alison: ali, allie
amanda: mandy
andrea: andie
andrew: andy, drew
anthony: tony, ant
antonio: tony, toni
arthur: art
barbara: barb, babs
benjamin: ben, benny, benji
bernard: bernie
bradley: brad
caroline: carrie, caz
catherine: cat, cath, cathy, kate, katie, kitty
charles: charlie, chuck, chas
charlotte: charlie, lottie
christian: chris
christina: chris, tina, chrissy
christine: chris, tina, chrissy
christopher: chris, kit, topher
cynthia: cindy
daniel: dan, danny
danielle: dani
david: dave, davey
deborah: deb, debbie
dominic: dom
donald: don, donnie
dorothy: dot, dottie
douglas: doug
edward: ed, eddie, ted, ned
edwin: ed, eddie
eleanor: ellie, nell, nora
elizabeth: liz, lizzie, beth, betty, betsy, eliza, libby
emily: em, emmy
eugene: gene
felicity: flick
francesca: fran, chesca
frances: fran, frankie
francis: frank, frankie
frederick: fred, freddie
gabriel: gabe
gabrielle: gabby
geoffrey: geoff
gerald: gerry
gregory: greg
harold: harry, hal
harriet: harry, hattie
henry: harry, hank
isabella: bella, izzy
jacob: jake
jacqueline: jackie
james: jim, jimmy, jamie
janet: jan
jeffrey: jeff
jennifer: jen, jenny
jessica: jess, jessie
joanna: jo
joanne: jo
john: jack, johnny
jonathan: jon, jonny
joseph: joe, joey
josephine: jo, josie
joshua: josh
judith: judy, jude
julian: jules
katherine: kate, kathy, kat, katie, kath, kitty
kathleen: kath, kathy
kathryn: kate, kathy, kat, katie, kath
kenneth: ken, kenny
kevin: kev
kimberly: kim
lawrence: larry, laurie
leonard: len, lenny, leo
leonardo: leo
louise: lou
lucinda: lucy, cindy
madeleine: maddie
margaret: maggie, meg, peggy, marge, greta
martin: marty
matthew: matt, matty
maximilian: max
maxwell: max
melanie: mel
melissa: mel, lissa
michael: mike, mick, mikey, micky
michelle: shell
mohammed: mo
mohamed: mo
muhammad: mo
natalie: nat
natasha: tash, nat
nathan: nate, nat
nathaniel: nate, nat
nicholas: nick, nicky
nicola: nicky, nic
nicole: nicky, nic
oliver: ollie
olivia: liv, livvy
pamela: pam
patricia: pat, patty, trish, tricia
patrick: pat, paddy
penelope: penny
peter: pete
philip: phil
phillip: phil
philippa: pip, pippa
priscilla: cilla
rachel: rach
raymond: ray
rebecca: becca, becky, bex
reginald: reg, reggie
richard: rich, rick, dick, richie, ricky
robert: rob, bob, bobby, robbie, bert
roberta: bobbie
roderick: rod
rodney: rod
ronald: ron, ronnie
rosemary: rose, rosie
russell: russ
samantha: sam
samuel: sam, sammy
sandra: sandy
sebastian: seb, bas
simon: si
sophia: sophie
stanley: stan
stephanie: steph
stephen: steve
steven: steve
stewart: stew, stu
stuart: stu
susan: sue, suzie
tabitha: tabby
teresa: terri, tess
theodore: ted, theo
theresa: terri, tess
thomas: tom, tommy
timothy: tim
valerie: val
veronica: ronnie
victor: vic
victoria: vicky, tori
vincent: vince, vinny
virginia: ginny
walter: walt, wally
wilfred: wilf
william: will, bill, billy, willy, liam
winifred: winnie
zachary: zach, zack
"""


@lru_cache(maxsize=1)
def _short_forms() -> Mapping[str, frozenset[str]]:
    forms = {}
    for line in _TABLE.strip().splitlines():
        name, short = line.split(":")
        forms[name] = frozenset(form.strip() for form in short.split(","))
    return forms


def short_forms(name: str) -> frozenset[str]:
    """Return the known short forms of folded first name `name`."""
    return _short_forms().get(name, frozenset())


def is_first_name(name: str) -> bool:
    """Tell whether folded `name` is a first name of the list, or the short form of one."""
    return name in _first_names()


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    return frozenset(_short_forms()).union(*_short_forms().values())
