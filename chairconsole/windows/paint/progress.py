"""A bar for work of which nobody can tell how long it will take: a run that goes to and fro, a step each second."""

from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme

STEPS = 8


def place_of_run(seconds: int) -> int:
    """Return at which of the bar's places the run stands, from 0, after so many seconds."""
    last = STEPS - 1
    return last - abs((seconds - 1) % (2 * last) - last)


def paint_going_on(sheet: Sheet, x: float, y: float, width: float, height: float, seconds: int, theme: Theme) -> None:
    """Paint the bar after so many seconds, from 1; it begins `x` from the leading edge."""
    sheet.fill(sheet.rect(x, y, width, height), theme.sunken, height / 2)
    run = width / STEPS
    sheet.fill(sheet.rect(x + place_of_run(seconds) * run, y, run, height), theme.accent, height / 2)
