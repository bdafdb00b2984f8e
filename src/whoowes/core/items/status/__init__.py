"""What a row or a remark says of its own state, and by which rule."""
