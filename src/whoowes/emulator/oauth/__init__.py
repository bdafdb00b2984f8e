"""OAuth: clients, grants, tokens, and what a token may do (`google-behaviour.md` §3)."""
