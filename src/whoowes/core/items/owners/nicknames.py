"""Common short forms of first names. They suggest an owner; alone they never assign one."""

from collections.abc import Mapping
from functools import lru_cache

_TABLE = """
abigail: abby, gail
albert: al, bert, bertie
alejandra: ale
alejandro: alex, ale
alessandra: ale, sandra
alessandro: ale, sandro
alexander: alex, al, sandy, xander, lex
alexandra: alex, sandra, lexi, sandy
alfred: alf, fred, alfie
alison: ali, allie
amanda: mandy
andrea: andie
andreas: andi
andrew: andy, drew
annemarie: anne
anthony: tony, ant
antonio: tony, toni
arthur: art
barbara: barb, babs
beatrice: bea, bice
beatriz: bea, bia
benedikt: bene
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
christoph: chris
christopher: chris, kit, topher
cristian: cris
cristina: cris, tina
cynthia: cindy
daniel: dan, danny
danielle: dani
david: dave, davey
deborah: deb, debbie
dominic: dom
dominik: domi
donald: don, donnie
dorothy: dot, dottie
douglas: doug
eduardo: edu, dudu
edward: ed, eddie, ted, ned
edwin: ed, eddie
eleanor: ellie, nell, nora
elizabeth: liz, lizzie, beth, betty, betsy, eliza, libby
emily: em, emmy
eugene: gene
federico: fede
felicity: flick
fernanda: fer, nanda
fernando: fer, nando
filippo: pippo
florian: flo
frances: fran, frankie
francesca: fran, chesca
francesco: franco, checco
francis: frank, frankie
francisco: fran, paco, kiko, chico
frederic: fred
frederick: fred, freddie
gabriel: gabe
gabriela: gabi
gabriele: gabri
gabrielle: gabby
geoffrey: geoff
gerald: gerry
giovanni: gianni, gio
giuseppe: beppe, peppe
gregory: greg
guadalupe: lupe
guilherme: gui
harold: harry, hal
harriet: harry, hattie
henry: harry, hank
ignacio: nacho
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
joaquin: joaco
johannes: hannes, jo
john: jack, johnny
jonathan: jon, jonny
jose: pepe
joseph: joe, joey
josephine: jo, josie
joshua: josh
judith: judy, jude
julian: jules
katharina: kathi, kati
katherine: kate, kathy, kat, katie, kath, kitty
kathleen: kath, kathy
kathryn: kate, kathy, kat, katie, kath
kenneth: ken, kenny
kevin: kev
kimberly: kim
lawrence: larry, laurie
leandro: leo
leonard: len, lenny, leo
leonardo: leo
leonor: leo
lorenzo: renzo
louise: lou
luciana: lu
lucinda: lucy, cindy
madeleine: maddie
manuel: manu, manolo
margaret: maggie, meg, peggy, marge, greta
mariana: mari
marianne: mari
martin: marty
matthew: matt, matty
matthias: matze
maximilian: max
maxwell: max
melanie: mel
melissa: mel, lissa
michael: mike, mick, mikey, micky
michaela: michi
michelle: shell
mohamed: mo
mohammed: mo
montserrat: montse
muhammad: mo
natalia: nati
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
patricia: pat, patty, trish, tricia, patri
patrick: pat, paddy
penelope: penny
peter: pete
philip: phil
philippa: pip, pippa
phillip: phil
priscilla: cilla
rachel: rach
rafael: rafa
rafaela: rafa
raymond: ray
rebecca: becca, becky, bex
reginald: reg, reggie
ricardo: rica, richi
riccardo: ricky
richard: rich, rick, dick, richie, ricky
robert: rob, bob, bobby, robbie, bert
roberta: bobbie
roberto: rob, beto
roderick: rod
rodney: rod
ronald: ron, ronnie
rosemary: rose, rosie
russell: russ
samantha: sam
samuel: sam, sammy
sandra: sandy
sebastiaan: bas
sebastian: seb, bas
simon: si
sophia: sophie
stanley: stan
stefano: ste
stephane: steph
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
tobias: tobi
tommaso: tommy
valentina: vale
valeria: vale
valerie: val
veronica: vero, ronnie
victor: vic
victoria: vicky, tori
vincent: vince, vinny
virginia: ginny
walter: walt, wally
wilfred: wilf
willemijn: wil
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
