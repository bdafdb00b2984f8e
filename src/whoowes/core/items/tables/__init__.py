"""Action items and wins from tables: what a table is, what its columns and cells hold."""
