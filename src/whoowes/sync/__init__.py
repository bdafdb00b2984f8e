"""The imperative shell: gather, decide, apply, commit the cursor. It calls ports only."""
