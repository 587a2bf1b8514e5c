"""What lies over the others when it is wanted: the palette, texts, the five choices, the past, the welcome page."""
