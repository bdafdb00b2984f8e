"""Drive v3: one module per kind of resource (`google-behaviour.md` §2)."""
