"""Docs JSON as typed values: what stands in a Google Doc, where, and how it is marked."""
