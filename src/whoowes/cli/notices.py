"""What is told of the set-up as a whole: settings that fit nothing, languages that there are no words for."""

from collections.abc import Iterator

from babel import Locale

from whoowes.config import ClientConfig, Config
from whoowes.core.changes import Survey
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.summary.words import has_words
from whoowes.mistakes import nearest


def set_up_notices(config: Config, survey: Survey) -> tuple[str, ...]:
    """Return what a pass and `status` tell of the configuration, beside each client's own problems."""
    return (*_root(survey), *_unknown_clients(config, survey), *language_notices(config))


def _root(survey: Survey) -> Iterator[str]:
    if survey.clients:
        return
    if survey.loose_documents:
        count = survey.loose_documents
        documents = "a document" if count == 1 else f"{count} documents"
        yield (
            f"The clients root holds {documents} and no folder: it looks like the folder of one client. "
            "Set `root` to the id of the folder above it, which holds one folder per client."
        )
    else:
        yield "The clients root holds no folder: each folder directly in it is one client."


def _unknown_clients(config: Config, survey: Survey) -> Iterator[str]:
    names = [client.folder_name for client in survey.clients]
    ids = {str(client.id) for client in survey.clients}
    known = {name.casefold() for name in names}
    unknown = [key for key in config.clients if key not in ids and key.casefold() not in known]
    taken = {key.casefold() for key in config.clients}
    free = [name for name in names if name.casefold() not in taken]
    for key in unknown:
        meant = nearest(key, free)
        hint = f"; did you mean “{meant}”?" if meant else "."
        yield f"The configuration has settings for “{key}”, but no client's folder is called so{hint}"


def language_notices(config: Config, *, only: ClientConfig | None = None) -> Iterator[str]:
    """Yield the languages, of notes or of pages, that are set and that there are no words for.

    Args:
        config: The configuration.
        only: Settings of the one client to which it is to be told; None means all.
    """
    clients = [only] if only else [ClientConfig(), *config.clients.values()]
    for locale in dict.fromkeys(client.locale or config.locale for client in clients):
        yield from unread_language(locale)
    for locale in dict.fromkeys(client.page_locale or config.page_locale for client in clients):
        if not has_words(locale):
            language = _language(locale)
            yield f"Pages cannot be written in {language} yet (“{locale}”): they are in English."


def unread_language(locale: str) -> Iterator[str]:
    """Yield that notes are not read in the language of a locale, where that is so."""
    if _parsed(locale).language not in FUNCTION_WORDS:
        known = ", ".join(sorted(_language(name) for name in FUNCTION_WORDS))
        yield f"Notes are not read in {_language(locale)} (“{locale}”). Languages that are read: {known}."


def _parsed(locale: str) -> Locale:
    return Locale.parse(locale.replace("-", "_"))


def _language(locale: str) -> str:
    name: str = Locale.parse("en").languages.get(_parsed(locale).language, locale)
    return name
