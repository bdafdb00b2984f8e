"""Index arithmetic: lengths in UTF-16 code units, as Docs counts them (`google-behaviour.md` §1.2)."""


def utf16_length(text: str) -> int:
    """Return the length of `text` in UTF-16 code units; a character outside the BMP counts two."""
    return len(text) + sum(1 for character in text if character > "\uffff")


def table_size(cell_lengths: list[list[int]]) -> int:
    """Return the size of a table whose cells hold texts of these lengths, final newlines not counted."""
    return 2 + sum(row_size(row) for row in cell_lengths)


def row_size(cell_lengths: list[int]) -> int:
    """Return the size of a row: its opener, and per cell an opener, the text and its newline."""
    return 1 + sum(2 + length for length in cell_lengths)
