"""An English sentence that remembers the form it was made from, so that a window can say it in its own language."""
