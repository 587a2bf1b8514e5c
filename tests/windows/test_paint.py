"""Colours, typefaces, plates, bars, buttons and badges: what all windows share."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.tongue import tongue
from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import AgendaState, Finding, Form
from chairconsole.windows.paint import marks
from chairconsole.windows.paint.buttons import RING, Badge, Look, PushButton, badge_width, paint_badge
from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.phase import Lapse, changed_part, phase_word, plate_width
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, THEMES, Theme, palette, stylesheet


def ratio(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_every_text_can_be_read_on_every_ground_it_stands_on(theme: Theme) -> None:
    for ground in (theme.ground, theme.surface, theme.tint):
        for text in (theme.text, theme.text_2, theme.text_3, theme.accent, theme.attention, theme.refusal):
            assert ratio(text, ground) >= 4.5
    assert ratio(theme.on_fill, theme.fill) >= 4.5
    assert all(ratio(ink.word, ink.plate) >= 4.5 for ink in theme.phases.values())


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_every_plate_or_its_edge_stands_out_from_the_ground(theme: Theme) -> None:
    for ink in theme.phases.values():
        assert ratio(ink.edge or ink.plate, theme.ground) >= 3.0


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_the_style_sheet_names_colours_only(theme: Theme) -> None:
    assert "@" not in stylesheet(theme)
    assert theme.refusal_edge.name() in stylesheet(theme)
    assert palette(theme).window().color() == theme.ground


def test_bold_is_the_typeface_s_own_and_figures_are_tabular(fonts: QApplication) -> None:
    # letters that were only thickened would keep the regular ones' width
    assert advance("ONE MINUTE", 100, True) > 1.03 * advance("ONE MINUTE", 100)
    assert advance("المملكة", 100, True) > 1.03 * advance("المملكة", 100)
    for bold in (False, True):
        assert len({advance(figure, 100, bold) for figure in "0123456789"}) == 1


def test_chinese_is_set_in_its_own_typeface(fonts: QApplication) -> None:
    assert advance("联", 100) == pytest.approx(100.0, abs=0.1)


def test_the_plate_is_as_wide_as_its_longest_word_asks(fonts: QApplication) -> None:
    widest = max(advance(phase_word(phase, tongue("en")), 25, True) for phase in Phase)
    assert widest < plate_width(56.0, tongue("en")) < 472.0


def test_the_bar_empties_stands_full_and_grows_back_from_its_end() -> None:
    assert Lapse.of(Phase.SPEAKING, 120, 240).run() == (0.0, 0.5)
    assert Lapse.of(Phase.TIME, 0, 240).run() == (0.0, 1.0)
    assert Lapse.of(Phase.TIME, -9, 240).run() == (0.0, 1.0)
    assert Lapse.of(Phase.OVER, -30, 240).run() == (0.5, 1.0)
    assert Lapse.of(Phase.OVER, -600, 240).run() == (0.0, 1.0)
    assert Lapse.of(Phase.PAUSED, 60, 240).run() == (0.0, 0.25)
    assert Lapse.of(Phase.PAUSED, -30, 240).run() == (0.5, 1.0)


def test_the_last_minute_has_its_gap_only_where_the_limit_is_longer() -> None:
    assert Lapse.of(Phase.SPEAKING, 120, 240).last_minute == 0.25
    assert Lapse.of(Phase.ONE_MINUTE, 30, 60).last_minute is None


def test_a_second_changes_only_the_end_of_the_bar() -> None:
    box = QRectF(0.0, 0.0, 960.0, 16.0)
    before, after = Lapse.of(Phase.SPEAKING, 120, 240), Lapse.of(Phase.SPEAKING, 119, 240)
    part = changed_part(box, before, after)
    assert (part.left(), part.right()) == (474.0, 482.0)
    mirrored = changed_part(box, before, after, right_to_left=True)
    assert (mirrored.left(), mirrored.right()) == (478.0, 486.0)
    assert changed_part(box, after, after).isEmpty()
    assert changed_part(box, after, Lapse.of(Phase.PAUSED, 119, 240)) == box


@pytest.mark.parametrize("look", Look)
def test_a_button_has_its_name_and_room_for_word_key_and_ring(fonts: QApplication, qtbot: QtBot, look: Look) -> None:
    button = PushButton("Pause & wait", look, key="F6", gavel=True)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Pause & wait"
    assert button.sizeHint().height() == 40 + 2 * RING
    bare = PushButton("Pause & wait", look)
    qtbot.addWidget(bare)
    assert button.sizeHint().width() > bare.sizeHint().width() > advance("Pause & wait", 14, look is Look.FILLED)


def test_a_button_shows_whether_it_is_pressed_off_or_at_rest(fonts: QApplication, qtbot: QtBot) -> None:
    button = PushButton("Pause", key="F6")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.ensurePolished()
    rest = button.grab().toImage()
    button.setDown(True)
    pressed = button.grab().toImage()
    button.setDown(False)
    button.setEnabled(False)
    off = button.grab().toImage()
    assert rest != pressed != off != rest


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("kind", Badge)
def test_a_badge_stays_in_its_box(qtbot: QtBot, fonts: QApplication, kind: Badge, right_to_left: bool) -> None:
    reader = QWidget()
    qtbot.addWidget(reader)
    reader.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    width = paint_badge(Sheet(painter, 300.0, reader), 20.0, 9.0, "Cabinet rank", LIGHT, kind)
    painter.end()
    assert width == badge_width("Cabinet rank", kind)
    inked = [x for x in range(300) if any(image.pixel(x, y) != 0xFFFFFFFF for y in range(40))]
    first, last = (280.0 - width, 280.0) if right_to_left else (20.0, 20.0 + width)
    assert first - 1 <= inked[0] <= first + 1
    assert last - 2 <= inked[-1] <= last + 1


def test_no_two_marks_of_a_kind_look_alike(qapp: QApplication) -> None:
    def drawn(paint: str, value: object) -> QImage:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        getattr(marks, paint)(painter, QRectF(image.rect()).center(), 16.0, value, LIGHT)
        painter.end()
        return image

    for paint, values in (
        ("paint_credentials", [*Form, None]),
        ("paint_finding", list(Finding)),
        ("paint_agenda", list(AgendaState)),
    ):
        pictures = [drawn(paint, value) for value in values]
        assert all(one != other for one, other in combinations(pictures, 2))


def test_the_shapes_of_the_phases_differ(qapp: QApplication) -> None:
    boxes = [marks.SHAPES[phase](QRectF(0, 0, 0, 0).center(), 100.0) for phase in Phase]
    assert all(one != other for one, other in combinations(boxes, 2))
