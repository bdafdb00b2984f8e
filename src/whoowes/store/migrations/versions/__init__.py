"""The steps. Each names the step before it; a step that was released is never changed."""
