"""Words by which a heading says of what stands below it that it need not be so, or not here, or not now.

Of all languages together, folded. "Plan for April", "If the bank agrees", "Last year", "Smith & Co".
"""

PLANNED = (
    r"\b(?:plan(?:s|ned|ning)?|goals?|targets?|aims?|objectives?|milestones?|vision|roadmap|outlook|forecasts?"
    r"|hopes?|wish(?:es)?|ideal(?:ly)?|ideas?|criteria|definitions?|checklists?|process(?:es)?|procedures?"
    r"|scenarios?|options?|alternatives?|drafts?|propos\w+|suggest\w+|examples?|samples?|templates?|models?"
    r"|tests?|demos?|assum\w+|conditions?|requirements?|success|finished|rumou?rs?|hearsay|quotes?"
    r"|ziele?|plane|planung|meilensteine?|wunsche?|ideen?|kriterien|beispiele?|muster|vorlagen?|szenari\w+"
    r"|optionen|varianten?|entwurfe?|vorschlag\w*|vorschlage|annahmen|bedingung\w*|voraussetzung\w*|ablauf"
    r"|sollzustand|soll|ausblick|geruchte?"
    r"|objectifs?|but|jalons?|souhaits?|idees?|criteres?|exemples?|modeles?|gabarits?|hypotheses?|brouillons?"
    r"|propositions?|perspectives?|rumeurs?"
    r"|objetivos?|metas?|hitos?|deseos?|criterios?|ejemplos?|modelos?|plantillas?|escenarios?|opciones"
    r"|borrador\w*|propuestas?|condiciones|supuestos?|rumores?"
    r"|planos?|marcos|desejos?|ideias?|exemplos?|cenarios?|opcoes|rascunhos?|propostas?|condicoes|boatos?"
    r"|doel(?:en)?|plannen|mijlpalen|wensen|ideeen|criteria|voorbeeld(?:en)?|sjabl\w+|opties|concept(?:en)?"
    r"|voorstel(?:len)?|voorwaarden|geruchten"
    r"|obiettiv[oi]|pian[oi]|tappe|desideri|ide[ae]|criteri|esemp[io]+|modell[oi]|ipotesi|scenari|opzioni"
    r"|bozz[ae]|propost[ae]|condizioni|voci)\b"
)
"""What is only planned, wished or shown."""
ASTRAY = (
    rf"{PLANNED}|\b(?:"
    # What was, or is to come.
    r"next|upcoming|future|later|tomorrow|soon|until|till|by|before|after|last|previous(?:ly)?|earlier|prior"
    r"|past|years?|quarters?|months?|weeks?|once|when|ago|then"
    r"|nachste[nrs]?|kommende[nrs]?|kunftig\w*|spater|bald|bis|vor|nach|ab|letzte[nrs]?|vorige[nrs]?|fruher\w*"
    r"|vorjahr\w*|jahr\w*|monat\w*|quartal\w*|woche\w*|damals|sobald"
    r"|prochain\w*|futur\w*|plus tard|bientot|d'ici|avant|apres|dernier\w*|precedent\w*|ans?|annees?|mois"
    r"|trimestres?|semaines?|anterieur\w*"
    r"|proxim\w+|futur\w+|despues|pronto|hasta|antes|ultim\w+|pasad\w+|anterior\w*|anos?|mes(?:es)?|semanas?"
    r"|para|depois|ate|passad\w+"
    r"|volgende?|toekomst\w*|straks|binnenkort|tot|voor|na|vorig\w*|eerder\w*|jaar|maand|kwartaal|week|zodra"
    r"|prossim\w+|futur\w+|dopo|presto|entro|prima|scors\w+|precedent\w+|ann[oi]|mes[ei]|settiman[ae]"
    # What is asked, denied or doubted.
    r"|if|unless|whether|should|would|could|might|must|not|no|never|none|yet|wrong|false|failed|rejected|how"
    r"|what|why|who|where|which"
    r"|wenn|falls|ob|sollte\w*|musste\w*|wurde\w*|nicht|nie|kein\w*|noch|falsch\w*|abgelehnt\w*|wie|was|warum"
    r"|wer|wo|welche\w*"
    r"|si|sauf|faut|devrait|pas|jamais|aucun\w*|encore|faux|refuse\w*|comment|quoi|que|qui|ou|quand|ce que"
    r"|siempre que|deberia\w*|nunca|ningun\w*|aun|todavia|fals\w+|rechazad\w+|como|por que|quien|donde|cuando"
    r"|se|deveria\w*|nao|ainda|recusad\w+|quem|onde|quando"
    r"|als|indien|of|zou|moet\w*|niet|nooit|geen|nog|fout\w*|afgewezen|hoe|wat|waarom|wie|waar|wanneer"
    r"|dovrebbe|non|mai|nessun\w*|ancora|sbagliat\w+|rifiutat\w+|come|cosa|perche|chi|dove"
    # What is others'.
    r"|others?|elsewhere|compet\w+|theirs|they|says?|said|claims?|asks?|from"
    r"|andere\w*|anderswo|wettbewerb\w*|konkurren\w+|laut|autres?|ailleurs|concurren\w+|otr[oa]s?|competen\w+"
    r"|outr[oa]s?|concorren\w+|anderen|elders|volgens|altr[ioae]+|altrove"
    r"|ltd|limited|llc|llp|inc|plc|corp|gmbh|ag|kg|ohg|ug|mbh|sarl|sas|sasu|eurl|s\.?a|s\.?l|slu|s\.?r\.?l|spa"
    r"|b\.?v|n\.?v|lda|ltda|co|sons|bros|partners?|sohne|fils|hijos|figli|zonen|filhos)\b"
)
