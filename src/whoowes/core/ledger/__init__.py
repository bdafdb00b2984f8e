"""The ledger: one entry per promise, however many calls it is restated in."""
