"""The state of an emulated Google Workspace: users, files, permissions, and each user's change log."""
