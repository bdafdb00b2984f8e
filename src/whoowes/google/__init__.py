"""The adapters to Google: Drive v3 and Docs v1 through google-api-python-client."""
