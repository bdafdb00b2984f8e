"""Which paragraphs are headings, what stands below them, and what a section promises to hold."""
