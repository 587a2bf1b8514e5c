"""What stands on what, in every theme: the pairs whose contrast must hold (WCAG 2.2, AA)."""

from PySide6.QtGui import QColor

from chairconsole.windows.paint.theme import Theme

WORDS, MARKS = 4.5, 3.0
"""The least contrast of words (1.4.3), and of marks, edges and the focus ring (1.4.11)."""

_WORDS_ON = {
    "text": ("ground", "surface", "sunken", "tint", "attention_tint", "refusal_tint"),
    "text_2": ("ground", "surface", "tint"),
    "text_3": ("ground", "surface"),
    "accent": ("ground", "surface", "tint"),
    "attention": ("ground", "surface", "tint", "attention_tint"),
    "refusal": ("surface", "refusal_tint"),
    "on_fill": ("fill",),
}
_MARKS_ON = {
    "edge": ("ground", "surface", "tint"),
    "focus": ("ground", "surface"),
    "accent": ("ground", "surface", "tint"),
    "fill": ("ground", "surface"),
    "attention_edge": ("ground", "surface", "attention_tint"),
    "refusal_edge": ("surface", "refusal_tint"),
}


def pairs(theme: Theme) -> list[tuple[str, QColor, QColor, float]]:
    """Return each pair of a theme: its name, the ink, what it stands on, and the least contrast it needs."""
    found = []
    for table, least in ((_WORDS_ON, WORDS), (_MARKS_ON, MARKS)):
        for ink, grounds in table.items():
            found += [(f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground), least) for ground in grounds]
    for phase, inks in theme.phases.items():
        found.append((f"word on {phase}", inks.word, inks.plate, WORDS))
        found.append((f"{phase} on ground", inks.edge or inks.plate, theme.ground, MARKS))
    return found
