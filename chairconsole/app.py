"""The composition root: hands the console and the painter to the command line, which is read before Qt is loaded."""

import gc
import sys
from collections.abc import Sequence

from chairconsole import cli
from chairconsole.cli import ConsoleCall, ScreenshotCall


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0 done, 1 refused or a problem, 2 wrong usage."""
    return cli.main(sys.argv[1:] if argv is None else argv, _run_console, _paint, _make_type_ready)


def _run_console(call: ConsoleCall) -> int:
    # what is loaded stays, so nothing is collected before the windows are there; see `desktop`
    gc.disable()
    try:
        from chairconsole import desktop

        return desktop.run(call)
    finally:
        gc.enable()


def _paint(call: ScreenshotCall) -> int:
    from chairconsole import desktop

    return desktop.paint(call)


def _make_type_ready() -> None:
    from chairconsole import desktop

    desktop.make_type_ready()
