"""The ledger as a page: what to say (`view`), in which words (`wording`), and how it looks (`render`)."""
