"""The result of a vote as the hall shows it: word and figures from afar, and the board for finding one's own row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from chairconsole.models.scenes import BoardScene, ResultScene
from chairconsole.rules.terms import Answer
from chairconsole.windows.floor.matter import paint_share_bar
from chairconsole.windows.paint.answers import paint_answer
from chairconsole.windows.paint.lettering import CAP_HALF, CAPS, TAILS, Setting, Step, advance, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme

WORD_STEPS = (Step(152), Step(128), Step(112), Step(96), Step(80), Step(72), Step(72, 2), Step(60, 2))
QUESTION_STEPS = (Step(72), Step(64), Step(56), Step(60, 2), Step(52, 2), Step(44, 3), Step(36, 4), Step(28, 5))
BOARD_NAME_STEPS = tuple(Step(px, lines) for px in range(22, 12, -1) for lines in (1, 2))
BOARD_WORD_STEPS = (Step(80), Step(72), Step(64), Step(56), Step(48))
BOARD_QUESTION_STEPS = (Step(44), Step(40), Step(36), Step(32), Step(32, 2), Step(28, 2), Step(24, 3), Step(20, 4))

_MARGIN, _APART = 96.0, 64.0
_FIGURE, _FIGURES_BASE, _WORDS_BASE = 360, 585.0, 712.0
_WORDS = (72, 64, 56, 52, 44)
_MIDDLE = 164.0
_TICK, _STANDS_OUT = 10.0, 16.0

_BOARD_MARGIN = 48.0
_COLUMNS, _ROWS = 6, 24
_TOP, _BOTTOM, _MOST_PITCH = 140.0, 972.0, 44.0
_MARK, _BEHIND_MARK, _GAP = 20.0, 32.0, 14.0
_COUNT_BASE, _COUNT, _COUNT_WORD, _COUNT_MARK = 1050.0, 72, 40, 40.0
_ANSWERS = (Answer.YES, Answer.NO, Answer.ABSTAIN)


@dataclass(frozen=True, slots=True)
class Columns:
    """The three figures set: their size, that of their words, and where each column begins from the leading margin."""

    figure: int
    word: int
    at: tuple[float, ...]


def set_columns(figures: Sequence[tuple[str, str]], measure: float) -> Columns:
    """Set the figures and their words as large as all stand beside each other, spread over the measure."""
    for figure in range(_FIGURE, 100, -20):
        for word in _WORDS:
            widths = [max(advance(count, figure), advance(told, word)) for count, told in figures]
            apart = (measure - sum(widths)) / max(1, len(widths) - 1)
            if apart >= _APART:
                return Columns(figure, word, _spread(widths, apart))
    return Columns(figure, word, _spread(widths, apart))


def _spread(widths: Sequence[float], apart: float) -> tuple[float, ...]:
    places, at = [], 0.0
    for width in widths:
        places.append(at)
        at += width + apart
    return tuple(places)


def paint_result(sheet: Sheet, result: ResultScene, bar: QRectF, height: float, theme: Theme) -> None:
    """Paint a result: word, figures, their words, the bar from edge to edge, and the question below it."""
    wide = sheet.width - 2 * _MARGIN
    needed = advance(result.needed, 72)
    sheet.write(result.needed, sheet.width - _MARGIN, _MIDDLE + CAP_HALF * 72, 72, theme.text_2, ends=True)
    word = fit(result.word, WORD_STEPS, wide - (needed + 48.0 if needed else 0.0), bold=True)
    first = _MIDDLE + CAP_HALF * word.size - (len(word.lines) - 1) * word.pitch / 2
    sheet.write_setting(word, _MARGIN, first, theme.text, optical=True)
    columns = set_columns(result.figures, wide)
    for (figure, told), at in zip(result.figures, columns.at, strict=True):
        sheet.write(figure, _MARGIN + at, _FIGURES_BASE, columns.figure, theme.text, optical=True)
        sheet.write(told, _MARGIN + at, _WORDS_BASE, columns.word, theme.text_2, optical=True)
    paint_share_bar(sheet, result.share, bar, _TICK, _STANDS_OUT, theme)
    question = _within(result.question, QUESTION_STEPS, wide, height - bar.bottom() - 40.0)
    sheet.write_amid(question, _MARGIN, (bar.bottom() + height) / 2, theme.text_2)


def _within(words: str, steps: tuple[Step, ...], measure: float, height: float) -> Setting:
    """Fit words into a measure and a height."""
    for place in range(len(steps)):
        setting = fit(words, steps[place:], measure)
        if setting.height <= height:
            break
    return setting


def paint_board(sheet: Sheet, board: BoardScene, rehearsal: str, higher: float, theme: Theme) -> None:
    """Paint how each State voted, column by column, between the result's word and its figures.

    `higher` is by how much the page is higher than it was drawn.
    """
    _paint_head(sheet, board.result, rehearsal, theme)
    long = max(_ROWS, -(-len(board.rows) // _COLUMNS))
    pitch = min(_MOST_PITCH, (_BOTTOM + higher - _TOP) / long)
    wide = (sheet.width - 2 * _BOARD_MARGIN + _GAP) / _COLUMNS
    for number, (name, answer) in enumerate(board.rows):
        x, middle = _BOARD_MARGIN + number // long * wide, _TOP + (number % long + 0.5) * pitch
        if answer is not None:
            paint_answer(sheet.painter, QPointF(sheet.left(x + _MARK / 2), middle), _MARK, answer, theme, theme.ground)
        ink = theme.text if answer in _ANSWERS else theme.text_2 if answer is not None else theme.text_3
        _paint_row(sheet, board_name(name, wide - _BEHIND_MARK - _GAP, pitch), x + _BEHIND_MARK, middle, ink)
    _paint_counts(sheet, board.result, _COUNT_BASE + higher, theme)


def board_name(name: str, measure: float, pitch: float) -> Setting:
    """Set a name into its row, whole."""
    return _within(name, BOARD_NAME_STEPS, measure, 1.12 * pitch)


def _paint_row(sheet: Sheet, name: Setting, x: float, middle: float, ink: QColor) -> None:
    # two lines stand closer than elsewhere, or they would reach into the rows beside them
    pitch = name.size * (CAPS + TAILS) * 1.08
    first = middle + CAP_HALF * name.size - (len(name.lines) - 1) * pitch / 2
    for number, line in enumerate(name.lines):
        sheet.write(line, x, first + number * pitch, name.size, ink, squeeze=name.squeeze)


def _paint_head(sheet: Sheet, result: ResultScene, rehearsal: str, theme: Theme) -> None:
    end, middle = sheet.width - _BOARD_MARGIN, 74.0
    if rehearsal:
        width = advance(rehearsal, 34) + 42.0
        sheet.outline(sheet.rect(end - width, middle - 25.0, width, 50.0), theme.accent, 6.0, 2.0)
        sheet.write(rehearsal, end - width + 21.0, middle + CAP_HALF * 34, 34, theme.accent)
        end -= width + 40.0
    word = fit(result.word, BOARD_WORD_STEPS, 0.5 * (end - _BOARD_MARGIN), bold=True)
    sheet.write_amid(word, _BOARD_MARGIN, middle, theme.text)
    x = _BOARD_MARGIN + word.width + 56.0
    sheet.write_amid(_within(result.question, BOARD_QUESTION_STEPS, end - x, 112.0), x, middle, theme.text_2)


def _paint_counts(sheet: Sheet, result: ResultScene, base: float, theme: Theme) -> None:
    """Paint the three figures below, each with its mark and word, and how many were needed."""
    end = sheet.width - _BOARD_MARGIN
    for size in range(_COUNT_WORD, 20, -2):
        words = [advance(told, size) for _, told in result.figures]
        counts = [advance(figure, _COUNT, True) for figure, _ in result.figures]
        taken = sum(words) + sum(counts) + len(words) * (_COUNT_MARK + 24.0 + 20.0 + 64.0)
        if taken + advance(result.needed, size) <= end - _BOARD_MARGIN:
            break
    sheet.write(result.needed, end, base - 4.0, size, theme.text_2, ends=True)
    x = _BOARD_MARGIN
    for (figure, told), answer in zip(result.figures, _ANSWERS, strict=True):
        centre = QPointF(sheet.left(x + _COUNT_MARK / 2), base - CAP_HALF * _COUNT)
        paint_answer(sheet.painter, centre, _COUNT_MARK, answer, theme, theme.ground)
        x += _COUNT_MARK + 24.0
        x += sheet.write(figure, x, base, _COUNT, theme.text, bold=True) + 20.0
        x += sheet.write(told, x, base - 4.0, size, theme.text_2) + 64.0
