"""What keys and the palette do: from a command to the act, asking for what it needs."""
