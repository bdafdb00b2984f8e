"""Values of options that several commands take, checked before anything is done."""

from datetime import date, datetime

import click

from whoowes.config import check_locale


class DateType(click.ParamType[date]):
    """A calendar date, YYYY-MM-DD."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the date."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"“{value}” is not a date such as 2026-03-06", param, ctx)


class LocaleType(click.ParamType[str]):
    """A locale, such as en-GB."""

    name = "locale"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check the locale."""
        try:
            return check_locale(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
