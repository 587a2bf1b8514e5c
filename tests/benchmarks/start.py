"""Ends a process once its first window is painted: the console's, or a bare one that loads the same."""

import os
import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


def _end() -> None:
    sys.stdout.flush()
    os._exit(0)


class _FirstPaint(QObject):
    """Waits for the first paint of any window, and for all that is painted with it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, _end)
        return False


_watch = _FirstPaint()
_exec = QApplication.exec


def _watched() -> int:
    application = QApplication.instance()  # noqa: TID251 - the benchmark stands outside the program it watches
    assert application is not None
    application.installEventFilter(_watch)
    return _exec()


def _console(file: str) -> None:
    from chairconsole import app

    QApplication.exec = staticmethod(_watched)  # type: ignore[method-assign]
    app.main([file])


def _floor(file: str) -> None:
    application = QApplication([])
    import sqlmodel  # noqa: F401

    from chairconsole.records import tables  # noqa: F401

    connection = sqlite3.connect(file)
    connection.execute("SELECT count(*) FROM entry").fetchone()
    window = QWidget()
    window.resize(1366, 768)
    application.installEventFilter(_watch)
    window.show()
    application.exec()


if __name__ == "__main__":
    {"console": _console, "floor": _floor}[sys.argv[1]](str(Path(sys.argv[2])))
