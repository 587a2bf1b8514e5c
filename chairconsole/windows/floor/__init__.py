"""Who has the floor, who is next, and what is said."""
