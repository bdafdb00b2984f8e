"""Action items as the notes have them: found, and their owners, dates and states read."""
