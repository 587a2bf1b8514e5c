"""The mechanism: what an act is, the room it acts in, performing, journal, undo, replay, verifying."""
