"""The chair's console: the desk of the officer who presides over an intergovernmental conference."""

__version__ = "0.1.0"
