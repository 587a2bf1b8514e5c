"""The parts of which the windows are made, each showing one thing."""
