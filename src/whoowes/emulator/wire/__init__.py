"""What the two APIs have in common on the wire; nothing here knows of users or files."""
