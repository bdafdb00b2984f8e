"""How the document engine refuses."""


class Refusal(Exception):  # noqa: N818 - a verdict of the rules, turned into RequestError by the batch
    """One request breaks a rule; the batch adds its place and kind.

    Attributes:
        text: What Google says after `Invalid requests[N].kind: `.
        status: The HTTP status the answer carries.
    """

    def __init__(self, text: str, status: int = 400) -> None:
        super().__init__(text)
        self.text = text
        self.status = status


class RequestError(Exception):
    """A batch was refused and nothing of it was applied (`google-behaviour.md` §1.6).

    Attributes:
        index: Zero-based place of the failing request in the batch.
        kind: The request's kind such as `insertText`; empty when none was set.
        text: The reason, without the leading `Invalid requests[N].kind: `.
        status: 400 for a broken rule, 500 where Google itself breaks down, 501 for
            what this emulator does not implement.
    """

    def __init__(self, index: int, kind: str, text: str, status: int = 400) -> None:
        self.index = index
        self.kind = kind
        self.text = text
        self.status = status
        super().__init__(self.full_message)

    @property
    def full_message(self) -> str:
        """The sentence for `error.message` of the HTTP answer."""
        place = f"requests[{self.index}].{self.kind}" if self.kind else f"requests[{self.index}]"
        if self.status == 501:  # noqa: PLR2004 - the HTTP status itself
            return f"NOT IMPLEMENTED BY THE EMULATOR: {place}: {self.text}"
        if self.status >= 500:  # noqa: PLR2004 - Google names no request when it breaks down
            return self.text
        return f"Invalid {place}: {self.text}"


class ViewRefusedError(Exception):
    """The caller asked for suggestions without the right to see them (`google-behaviour.md` §1.4).

    Attributes:
        text: What the answer says.
        status: Always 403.
    """

    def __init__(self) -> None:
        self.text = "The caller does not have permission"
        self.status = 403
        super().__init__(self.text)
