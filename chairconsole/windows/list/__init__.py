"""The speakers list: the line that adds to it, its rows, its filter, and when it will end."""
