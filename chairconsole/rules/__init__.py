"""The law: pure functions and frozen values that say what follows from what; the standard library only."""
