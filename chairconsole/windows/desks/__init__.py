"""Desks and pages of the middle column: what stands there in place of the floor and its list."""
