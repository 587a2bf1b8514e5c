"""Pictures of windows, compared pixel by pixel where nothing was to be painted again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

EDGE = 24
"""By how much of 255 the edge of a letter may differ: its place is reckoned in fractions of a pixel."""


def picture(window: QWidget) -> QImage:
    """Paint a window, once to no purpose: a letter's edge may differ until the font engine keeps the letter."""
    window.grab()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def outside(image: QImage, region: QRegion) -> QImage:
    """Return a picture with a region of it blotted out."""
    rest = image.copy()
    painter = QPainter(rest)
    painter.setClipRegion(region)
    painter.fillRect(rest.rect(), Qt.GlobalColor.magenta)
    painter.end()
    return rest


def differing(one: QImage, two: QImage) -> list[str]:
    """Say which pixels of two pictures differ by more than the edge of a letter may from one painting to the next."""
    if one == two:
        return []
    colours = (
        (x, y, QColor(one.pixel(x, y)), QColor(two.pixel(x, y)))
        for y in range(one.height())
        for x in range(one.width())
    )
    return [
        f"{x},{y}: {a.name()} {b.name()}"
        for x, y, a, b in colours
        if a != b and max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > EDGE
    ]
