"""The request kinds of documents.batchUpdate, a module per family."""
