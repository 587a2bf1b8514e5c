"""The sizes of the secretary's window, all from one place: by the width there is and by the size of type."""

from dataclasses import dataclass, replace
from functools import lru_cache

from chairconsole.windows.paint.lettering import Step

WIDE_FROM = 1600
LEFT_FROM = 1281
RIGHT_FROM = 1100
HUGE_FROM = 2200
TIGHT_TO = 500
"""A window no higher than this, counted in the size of type, gives its height to the list."""

LIST_AT_MOST = 1600
PERCENTS = (100, 125, 150, 175, 200)
"""The sizes of type that can be chosen, in percent."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Lengths in pixels at 100 % type; `unit` is the size of type, by which painters are scaled."""

    left: int
    right: int
    margin: int
    top: int
    floor: int
    entry: int
    field: int
    header: int
    row: int
    group: int
    tally: int
    status: int
    tabs: int
    agenda_row: int
    button: int
    body: int
    second: int
    small: int
    figures: int
    clock: int
    plate: int
    name_steps: tuple[Step, ...]
    list_name_steps: tuple[Step, ...]
    """A long name breaks before it is set smaller, so that a column has one size."""
    wide: bool
    tight: bool = False
    unit: float = 1.0
    selected: int = 24
    credentials_row: int = 28
    status_button: int = 28
    banner: int = 40
    shows_left: bool = True
    shows_right: bool = True

    def px(self, length: float) -> int:
        """Return a length in the pixels of the window."""
        return round(length * self.unit)


_WIDE = Measures(
    left=296,
    right=416,
    margin=24,
    top=56,
    floor=216,
    entry=56,
    field=40,
    header=24,
    row=36,
    group=28,
    tally=80,
    status=40,
    tabs=48,
    agenda_row=28,
    button=40,
    body=14,
    second=13,
    small=12,
    figures=88,
    clock=26,
    plate=36,
    name_steps=(Step(40), Step(32), Step(26), Step(22, 2), Step(18, 2)),
    list_name_steps=(Step(14), Step(14, 2), Step(12, 2), Step(11, 2)),
    wide=True,
)
_NARROW = Measures(
    left=224,
    right=312,
    margin=16,
    top=44,
    floor=168,
    entry=44,
    field=36,
    header=24,
    row=32,
    group=24,
    tally=56,
    status=36,
    tabs=40,
    agenda_row=22,
    button=36,
    body=13,
    second=12,
    small=12,
    figures=64,
    clock=22,
    plate=32,
    name_steps=(Step(30), Step(26), Step(22), Step(20, 2), Step(18, 2), Step(16, 2)),
    list_name_steps=(Step(13), Step(13, 2), Step(12, 2), Step(11, 2)),
    wide=False,
    banner=44,
)

_TIGHT = replace(
    _NARROW,
    top=36,
    floor=116,
    entry=40,
    header=20,
    tally=0,
    status=34,
    figures=44,
    clock=20,
    plate=26,
    button=32,
    field=32,
    name_steps=(Step(26), Step(22), Step(19), Step(16, 2), Step(14, 2)),
    tight=True,
)


@lru_cache(maxsize=256)
def measures(width_px: int, percent: int = 100, height_px: int = 0) -> Measures:
    """Return the sizes for a window of this width (and height, 0: any); larger type counts as less of both."""
    unit = percent / 100
    width = width_px / unit
    if width < WIDE_FROM:
        tight = 0 < height_px / unit <= TIGHT_TO
        sizes = _TIGHT if tight else _NARROW
        return replace(sizes, unit=unit, shows_left=width >= LEFT_FROM, shows_right=width >= RIGHT_FROM)
    if width < HUGE_FROM:
        return replace(_WIDE, unit=unit)
    return replace(_WIDE, unit=unit, left=360 if width < 3840 else 480, right=640)
