"""Action items from bullets, checklists and marked lines: what a line is, whether it is one, whose it is."""
