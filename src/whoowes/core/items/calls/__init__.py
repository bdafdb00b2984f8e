"""Which parts of a note tell of which call, and when it was held."""
