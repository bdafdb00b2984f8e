"""`python -m whoowes`."""

from whoowes.cli.main import main

if __name__ == "__main__":
    main()
