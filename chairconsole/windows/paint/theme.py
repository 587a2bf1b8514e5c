"""The colours of every window, in light, dark and high contrast, as one frozen value each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from chairconsole.rules.phase import Phase


@dataclass(frozen=True, slots=True, eq=False)
class PhaseInk:
    """The colours of one phase: its plate, the word on it, the edge of what it fills, and stripes on its bar."""

    plate: QColor
    word: QColor
    edge: QColor | None = None
    stripe: QColor | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One set of colours; a theme is told from another by identity, and named for people by `name`."""

    name: str
    ground: QColor
    surface: QColor
    sunken: QColor
    line: QColor
    edge: QColor
    text: QColor
    text_2: QColor
    text_3: QColor
    accent: QColor
    fill: QColor
    on_fill: QColor
    tint: QColor
    focus: QColor
    attention: QColor
    attention_edge: QColor
    attention_tint: QColor
    refusal: QColor
    refusal_edge: QColor
    refusal_tint: QColor
    phases: Mapping[Phase, PhaseInk]


# each colour in light, dark and high contrast
_COLOURS = """
    ground          F3F5F8  0D131A  000000
    surface         FFFFFF  151D27  000000
    sunken          E6EAEF  232E3A  3A3A3A
    line            D5DBE2  2A3642  FFFFFF
    edge            7B8794  6F7E8E  FFFFFF
    text            121A24  F1F4F8  FFFFFF
    text_2          434F5C  B6C1CC  FFFFFF
    text_3          596572  93A0AD  FFFFFF
    accent          1257A0  7FB9F5  6CC7FF
    fill            1257A0  2E70BA  6CC7FF
    on_fill         FFFFFF  FFFFFF  000000
    tint            E4EEF9  17304B  003A66
    focus           1257A0  7FB9F5  FFE600
    attention       7A4B00  FFCB66  FFE600
    attention_edge  B87C00  B98A2B  FFE600
    attention_tint  FFF4DC  33280F  000000
    refusal         9E2208  FF9D82  FF9D82
    refusal_edge    C8391A  E0694A  FF9D82
    refusal_tint    FDECE7  3B1B13  000000
"""

# each phase's plate and the word on it, in the same three
_PHASES = """
    speaking        00664F FFFFFF  34BE93 05140E  2EE6A8 000000
    one_minute      F6B21B 121A24  FFD257 121A24  FFE100 000000
    time            D63A0C FFFFFF  F5642F 1A0600  FF7A45 000000
    over            5A0A1E FFFFFF  C2205C FFFFFF  FFFFFF 000000
    paused          525E6B FFFFFF  97A4B1 0D131A  C9C9C9 000000
"""


def _column(table: str, first: int) -> dict[str, QColor]:
    """Read one column of a table by the names in its first."""
    rows = (line.split() for line in table.split("\n") if line.strip())
    return {row[0]: QColor(f"#{row[first]}") for row in rows}


def _theme(name: str, place: int, amber_edge: str = "") -> Theme:
    """Take a theme from the tables; OVER is striped with the colour of TIME."""
    plates, words = _column(_PHASES, 1 + 2 * place), _column(_PHASES, 2 + 2 * place)
    phases = {phase: PhaseInk(plates[phase], words[phase]) for phase in Phase}
    phases[Phase.OVER] = replace(phases[Phase.OVER], stripe=plates[Phase.TIME])
    if amber_edge:
        phases[Phase.ONE_MINUTE] = replace(phases[Phase.ONE_MINUTE], edge=QColor(amber_edge))
    return Theme(name=name, phases=MappingProxyType(phases), **_column(_COLOURS, 1 + place))


# amber on white is too pale to be seen by its colour alone
LIGHT = _theme("light", 0, amber_edge="#A06C00")
DARK = _theme("dark", 1)
CONTRAST = _theme("contrast", 2)
THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, CONTRAST)})


def palette(theme: Theme) -> QPalette:
    """Return the palette that Fusion paints its own parts with."""
    role = QPalette.ColorRole
    result = QPalette()
    for which, colour in (
        (role.Window, theme.ground),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.ground),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.text_3),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.text),
        (role.Highlight, theme.tint),
        (role.HighlightedText, theme.text),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.fill),
        (role.ToolTipBase, theme.surface),
        (role.ToolTipText, theme.text),
        (role.Light, theme.surface),
        (role.Midlight, theme.sunken),
        (role.Mid, theme.line),
        (role.Dark, theme.edge),
        (role.Shadow, theme.edge),
    ):
        result.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, theme.text_3)
    return result


# Only what the palette cannot say: fields, lists, bars, tips and menus. `@name` stands for a colour of the theme.
_SHEET = """
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QDateTimeEdit {
  background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 0 11px;
  selection-background-color: @fill; selection-color: @on_fill; }
QPlainTextEdit { padding: 4px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateTimeEdit:focus {
  border: 2px solid @focus; padding: 0 10px; }
QLineEdit[refused="true"] { border: 2px solid @refusal_edge; padding: 0 10px; }
QLineEdit[differs="true"] { background: @attention_tint; border: 1px solid @attention_edge; }
QLineEdit[differs="true"]:focus { border: 2px solid @focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  background: @ground; color: @text_3; border: 1px dashed @edge; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QTableView, QTableView QScrollBar:vertical { background: @ground; }
QTableView[on_surface="true"], QTableView[on_surface="true"] QScrollBar:vertical { background: @surface; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 0 3px; min-height: 32px; }
QScrollBar::handle:horizontal { margin: 3px 0; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: 4px 8px; }
QMenu { background: @surface; color: @text; border: 1px solid @edge; padding: 4px 0; }
QMenu::item { padding: 6px 24px; }
QMenu::item:selected { background: @tint; }
QMenu::item:disabled { color: @text_3; }
QMenu::separator { background: @line; height: 1px; margin: 4px 0; }
"""


def stylesheet(theme: Theme) -> str:
    """Return the style sheet of fields, lists, scroll bars, tool tips and menus; everything else is palette and paint.

    A field whose dynamic property `refused` is true takes the refusal's edge (polish it again after setting it).
    """
    return re.sub(r"@(\w+)", lambda found: getattr(theme, found[1]).name(), _SHEET)
