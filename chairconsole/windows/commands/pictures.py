"""Laying the debate's picture over the list, and keeping it as a file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt

from chairconsole.models.tongue import Speaks
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.over.pictures_panel import PicturesPanel
from chairconsole.windows.parts.choices import Choice


class Console(Protocol):
    """What of the window is needed."""

    palette_field: Palette

    def arrange(self) -> None: ...
    def back_to_list(self) -> None: ...
    def tell(self, first_words: str, sentence: str = "") -> None: ...


class PictureCommands(Speaks, QObject):
    """Shows the picture, and asks where to keep it."""

    def __init__(self, window: Console, panel: PicturesPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._panel = window, panel
        panel.left.connect(self.back)
        panel.keeping.connect(self._on_keeping)

    def show(self) -> None:
        """Show the debate as a picture; again: go back to the list."""
        if self._panel.isVisible():
            self.back()
            return
        self._panel.open()
        self._window.arrange()
        self._panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def back(self) -> None:
        """Go back to the list."""
        self._panel.hide()
        self._window.back_to_list()

    def _on_keeping(self) -> None:
        title, hint = self.tr("Keep the picture as"), self.tr("a file's path, ending in .png or .svg")
        self._window.palette_field.ask(Question(title, self._keep, self._offer, hint, free=True))

    def _offer(self, typed: str) -> list[Choice]:
        if typed.strip():
            return []
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        png = folder / self._panel.file_name
        return [Choice(str(path), str(path)) for path in (png, png.with_suffix(".svg"))]

    def _keep(self, typed: str) -> None:
        path = Path(typed).expanduser()
        if path.suffix.lower() not in (".png", ".svg"):
            self._window.tell(self.tr("Not kept."), self.tr("The file's name must end in .png or .svg."))
        elif path.parent.is_dir() and self._panel.keep(path):
            self._window.tell(self.tr("Picture kept."), str(path))
        else:
            self._window.tell(self.tr("Not kept."), self.tr("{path} cannot be written.").format(path=path))
