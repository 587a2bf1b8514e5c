"""Watches a window being painted, and says what a person would find wrong: clipped, overlapping, cut, untranslated."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QRegion
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.windows.paint import phase
from chairconsole.windows.paint.countdown import Figures
from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.sheet import Sheet

CAP, DESCENT = 0.72, 0.22
"""How far letters stand above and below the base line, in sizes; marks on capitals are left to the leading."""

LEAST_SQUEEZE = 0.85
LARGE_PX = 45


@dataclass(frozen=True, slots=True)
class Written:
    """Words as they were painted: where, in the window; within which box they had to stay; how far squeezed."""

    words: str
    box: QRectF
    within: QRectF
    squeeze: float
    panel: str

    def __str__(self) -> str:
        box = self.box
        return f"“{self.words}” at {box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f} in {self.panel}"


class Watch:
    """Notes whatever is written while it watches."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.written: list[Written] = []
        self.outlined: list[tuple[str, QRectF]] = []

    def note_outline(self, painter: QPainter, box: QRectF) -> None:
        """Note an outline, in the painter's own units, with the panel in which it stands."""
        widget: Any = painter.device()
        if isinstance(widget, QWidget):
            corner = QPointF(widget.mapTo(self._window, QPointF(0.0, 0.0)))
            local = painter.combinedTransform().mapRect(box)
            self.outlined.append((_panel(widget), local.translated(corner)))

    def note(self, painter: QPainter, words: str, box: QRectF, squeeze: float) -> None:
        """Note words in a box of the painter's own units."""
        widget: Any = painter.device()
        if not isinstance(widget, QWidget) or not words.strip():
            return
        corner = QPointF(widget.mapTo(self._window, QPointF(0.0, 0.0)))
        local = painter.combinedTransform().mapRect(box)
        within = QRectF(widget.rect())
        if painter.hasClipping():
            # a row may stand half out of sight, but its words stay in it
            within = painter.combinedTransform().mapRect(painter.clipBoundingRect())
            within.setLeft(min(within.left(), 0.0))
            within.setRight(max(within.right(), float(widget.width())))
        self.written.append(
            Written(words, local.translated(corner), within.translated(corner), squeeze, _panel(widget))
        )


def _panel(widget: Any) -> str:
    return type(widget.parent() if widget.objectName() == "qt_scrollarea_viewport" else widget).__name__


@contextmanager
def watching(window: QWidget, patch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Watch what is painted of a window."""
    watch = Watch(window)
    write, figures, outline = Sheet.write, Figures.paint, Sheet.outline

    def note_words(sheet: Sheet, text: str, x: float, base: float, size: int, ink: QColor, **how: Any) -> float:
        width = write(sheet, text, x, base, size, ink, **how)
        left = sheet.left(x - width if how.get("ends") else x, width)
        box = QRectF(left, base - CAP * size, width, (CAP + DESCENT) * size)
        watch.note(sheet.painter, text, box, how.get("squeeze", 1.0))
        return width

    def note_figures(shown: Figures, sheet: Sheet, region: QRegion, ink: QColor) -> None:
        figures(shown, sheet, region, ink)
        for cell in shown.cells:
            # equal cells are wider than what stands in them
            box = QRectF(shown.box(cell)).adjusted(0.1 * cell.width, 0.03 * cell.size, -0.1 * cell.width, 0.0)
            watch.note(sheet.painter, cell.sign, box, 1.0)

    def note_outline(sheet: Sheet, box: QRectF, ink: QColor, *how: Any, **more: Any) -> None:
        outline(sheet, box, ink, *how, **more)
        watch.note_outline(sheet.painter, box)

    def note_phase(painter: QPainter, box: QRectF, word: str, ink: Any, right_to_left: bool) -> None:
        size = round(phase._WORD * box.height())
        pad, width = phase._PAD * box.height(), advance(word, size, True)
        left = box.right() - pad - width if right_to_left else box.left() + pad
        watch.note(painter, word, QRectF(left, box.center().y() - CAP * size / 2, width, CAP * size), 1.0)

    with patch.context() as patched:
        patched.setattr(Sheet, "write", note_words)
        patched.setattr(Sheet, "outline", note_outline)
        patched.setattr(Figures, "paint", note_figures)
        patched.setattr(phase, "_paint_plate_word", note_phase)
        yield watch


def clipped(watch: Watch) -> list[str]:
    """Say which words leave the box they had to stay in, or are squeezed beyond reading."""
    found = []
    for one in watch.written:
        if not one.within.adjusted(-1.5, -1.5, 1.5, 1.5).contains(one.box):
            found.append(f"{one} leaves {one.within}")
        if one.squeeze < LEAST_SQUEEZE:
            found.append(f"{one} squeezed to {one.squeeze:.2f}")
    return found


def overlapping(watch: Watch) -> list[str]:
    """Say which words of one panel stand over each other."""
    panels: dict[str, list[Written]] = {}
    for one in watch.written:
        panels.setdefault(one.panel, []).append(one)
    found = []
    for written in panels.values():
        for (one, letters), (two, others) in combinations(((each, core(each)) for each in written), 2):
            common = letters.intersected(others)
            if common.width() > 1.5 and common.height() > 1.5:
                found.append(f"{one} over {two}")
    return found


def crossed(watch: Watch) -> list[str]:
    """Say which words an outline of the same panel runs through."""
    found = []
    for one in (each for each in watch.written if each.panel != "PushButton"):
        letters = core(one)
        for box in (box for panel, box in watch.outlined if panel == one.panel):
            common = letters.intersected(box)
            crosses = common.width() > 1.5 and common.height() > 1.5
            if crosses and not box.adjusted(-1.5, -1.5, 1.5, 1.5).contains(letters):
                found.append(f"{one} crossed by an outline at {box.x():.0f},{box.y():.0f}")
    return found


def core(one: Written) -> QRectF:
    """Return the box of the letters; of small type without what hangs below the base line, where few letters do."""
    hangs = one.box.height() * DESCENT / (CAP + DESCENT) if one.box.height() < LARGE_PX else 0.0
    return one.box.adjusted(0.0, 0.0, 0.0, -hangs)


def under_controls(watch: Watch) -> list[str]:
    """Say which words a control of the same panel stands over."""
    window = watch._window
    found = []
    for control in window.findChildren(QWidget):
        parent = control.parentWidget()
        if not control.isVisible() or parent in (None, window) or control.objectName() == "qt_scrollarea_viewport":
            continue
        box = QRectF(QRect(control.mapTo(window, QPointF(0.0, 0.0)).toPoint(), control.size()))
        panel = type(parent).__name__
        for one in (each for each in watch.written if each.panel == panel):
            common = core(one).intersected(box)
            if common.width() > 3.0 and common.height() > 3.0:
                found.append(f"{one} under {type(control).__name__}")
    return found


def cut_in_fields(window: QWidget) -> list[str]:
    """Say which fields have no room for what they ask."""
    found = []
    for field in window.findChildren(QLineEdit):
        if field.isVisible() and not field.text():
            room = field.width() - 2 * 12
            needed = QFontMetricsF(field.font()).horizontalAdvance(field.placeholderText())
            if needed > room:
                found.append(f"“{field.placeholderText()}” needs {needed:.0f} of {room} in {type(field).__name__}")
    return found
