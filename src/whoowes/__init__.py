"""whoowes keeps one page per client: who owes what, by when."""

__version__ = "0.1.0"
