"""Takes a file that is dropped on a part of the window, and leaves every other drop to that part."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file, and where on the widget it was dropped."""

    path: Path
    at: QPoint


class FileDrop(QObject):
    """Says which file was dropped on a widget."""

    dropped = Signal(object)
    """A `Dropped`: one local file."""

    def __init__(self, target: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what carries one file: entering, moving and dropping alike."""
        path = _one_file(event.mimeData()) if isinstance(event, QDropEvent) else None
        if not isinstance(event, QDropEvent) or path is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(Dropped(path, event.position().toPoint()))
        return True


def _one_file(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
