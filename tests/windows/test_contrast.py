"""Colours that can be told apart: by everybody's contrast, and by colour-blind eyes."""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest
from PySide6.QtGui import QColor

from chairconsole.rules.phase import Phase
from chairconsole.windows.paint.contrast import pairs
from chairconsole.windows.paint.theme import THEMES, Theme

RUNNING = (Phase.SPEAKING, Phase.ONE_MINUTE, Phase.TIME, Phase.OVER)

# Machado, Oliveira and Fernandes 2009, full severity, in linear light
EYES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}

Light = tuple[float, float, float]


def light(colour: QColor) -> Light:
    """Return the linear light of a colour's three channels."""

    def of(level: float) -> float:
        return level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4

    return of(colour.redF()), of(colour.greenF()), of(colour.blueF())


def luminance(colour: QColor) -> float:
    red, green, blue = light(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, two: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    dark, bright = sorted((luminance(one), luminance(two)))
    return (bright + 0.05) / (dark + 0.05)


def seen(colour: Light, eyes: tuple[Light, Light, Light]) -> Light:
    """Return what colour-blind eyes see."""
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, colour, strict=True)))) for row in eyes)
    return red, green, blue


def lab(colour: Light) -> Light:
    """Return CIE L*a*b* of linear light, under D65."""
    red, green, blue = colour
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(one: Light, two: Light) -> float:
    """Return CIEDE2000 between two colours (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = lab(one), lab(two)
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = (1 - sqrt(mean**7 / (mean**7 + 25**7))) / 2
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    dh = 0.0 if not c1 * c2 else (h2 - h1 + 180) % 360 - 180
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = h1 + h2 if not c1 * c2 else (h1 + dh / 2) % 360
    t = 1 - 0.17 * cos(radians(hm - 30)) + 0.24 * cos(radians(2 * hm))
    t += 0.32 * cos(radians(3 * hm + 6)) - 0.2 * cos(radians(4 * hm - 63))
    sl = 1 + 0.015 * (lm - 50) ** 2 / sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rt = -2 * sqrt(cm**7 / (cm**7 + 25**7)) * sin(radians(60 * exp(-(((hm - 275) / 25) ** 2))))
    dl, dc, dhh = (l2 - l1) / sl, (c2 - c1) / sc, 2 * sqrt(c1 * c2) * sin(radians(dh / 2)) / sh
    return sqrt(dl**2 + dc**2 + dhh**2 + rt * dc * dhh)


def test_the_measures_are_those_of_the_books() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
    black, white = light(QColor("#000000")), light(QColor("#FFFFFF"))
    assert difference(black, white) == pytest.approx(100.0, abs=0.1)
    assert difference(white, white) == 0.0


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_every_pair_of_every_theme_has_the_contrast_it_needs(theme: Theme) -> None:
    found = {name: (round(contrast(ink, ground), 2), least) for name, ink, ground, least in pairs(theme)}
    assert {name: found[name] for name in found if found[name][0] < found[name][1]} == {}
    assert len(found) > 30


@pytest.mark.parametrize("eyes", EYES.values(), ids=EYES.keys())
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_running_phases_are_told_apart_by_colour_blind_eyes(theme: Theme, eyes: tuple[Light, Light, Light]) -> None:
    plates = {phase: seen(light(theme.phases[phase].plate), eyes) for phase in RUNNING}
    for one, two in combinations(RUNNING, 2):
        assert difference(plates[one], plates[two]) > 10.0, (one, two)
