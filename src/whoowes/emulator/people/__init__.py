"""What people do in Drive and Docs, outside any app: no token, no scope, no quota."""
