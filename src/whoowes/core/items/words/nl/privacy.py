"""Dutch: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_WORD = r"(?:intern|prive|vertrouwelijk)"
_CLIENT = r"(?:klant(?:en)?|clienten?|opdrachtgevers?)"
_KEPT = (
    rf"(?:niet voor (?:de |onze )?{_CLIENT}|niet (?:aan|met|naar) (?:de |onze )?{_CLIENT}(?: \w+)?"
    r"|niet (?:delen|doorsturen|doorvertellen|verspreiden)(?: (?:aan|met|naar) [\w&'. -]{1,30})?"
    r"|(?:alleen|enkel|uitsluitend) (?:voor )?(?:ons|onszelf|intern gebruik)|(?:voor )?intern gebruik"
    r"|(?:blijft |houden we )?onder ons|blijft intern|intern houden|geheim(?: houden)?)"
)
_NAMED = rf"(?:(?:strikt|alleen|enkel|puur|uitsluitend) )?{_WORD}"
_TITLES = r"interne (?:notities?|acties?|taken|opmerking(?:en)?|herinnering(?:en)?)"

INTERNAL = (
    r"(?:(?:strikt|alleen|enkel|onze?|voor ons|voor|puur) )*(?:interne?|prive"
    r"|vertrouwelijke?)(?:[ /&,()-]+(?:en|of|notities?|acties?|actiepunten|taken|to-?do'?s?|punten|volgende"
    r"|stappen|vervolgstappen|team|overleg|nabespreking|bespreking|discussie|commentaar|opmerkingen?"
    r"|gedachten|aantekeningen|alleen|enkel|voor|ons|niet|de|het|klant|delen|met|lijst|deel|gedeelte|sectie"
    r"|intern|prive|vertrouwelijk|debrief|herinneringen|afspraken|memo|opvolging|pagina|tabel|gebruik))*[)\]]?"
    rf"|(?:alleen |enkel )?(?:intern|prive) ?[:-].*|\[(?:alleen |enkel )?{_WORD}\].*|(?:intern|prive) /.*"
    rf"|(?:notities|acties?|actiepunten|to-?do'?s?|taken|opmerkingen|volgende stappen"
    rf"|vervolgstappen|punten|te doen|huiswerk|afspraken|action items)(?: ?[-:] ?| )(?:alleen |enkel "
    rf")?{_WORD}"
    r"|intern (?:te (?:doen|bespreken|regelen)|oppakken|bespreken|afstemmen|regelen)"
    rf"|(?:alleen|enkel) voor het team|zonder (?:de )?{_CLIENT}|{internal_heading(_NAMED, _KEPT, _TITLES)}"
    r"|(?:[\w&'.-]+ ){0,3}interne (?:acties|actiepunten|to-?do'?s|taken|notities|punten|opmerkingen"
    r"|vervolgstappen)\b.*"
)
INTERNAL_END = mark_behind(
    _NAMED, _KEPT, _TITLES, after_comma=r"(?:(?:strikt|alleen|puur) (?:intern|prive)|vertrouwelijk)"
)
INTERNAL_MARK = mark_before(_NAMED, _KEPT, _TITLES)
