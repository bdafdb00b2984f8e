"""From the page as it is to the page as it should be, by the smallest edits.

This package knows documents and keys; of items and ledgers it knows nothing.
"""
