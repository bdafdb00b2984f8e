"""Whom a mark within a text names, in all languages: "TODO Kevin:", "ACTION sam + wen:", "AZIONE @Sara:"."""

_NAME = r"@?[^\W\d_][\w.'’-]{0,24}"
OWNER_BEHIND_MARK = rf"(?: {_NAME}(?:(?: ?[/&+,] ?| (?:and|und|et|y|e|ed|en) ){_NAME}){{0,2}})?"
