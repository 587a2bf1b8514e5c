"""The bars across the console: the head, what stands under it, the guide, and the last act."""
