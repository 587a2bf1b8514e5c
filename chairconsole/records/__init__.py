"""The memory: tables, opening, loading and appending; what is true of a conference and what was done in it."""
