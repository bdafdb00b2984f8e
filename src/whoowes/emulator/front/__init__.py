"""What every request passes, whichever method it is for: faults, quota, endpoints, masks, the log."""
