"""What sentences tell as done: they ask for nothing, and speak of promises that earlier notes have."""
