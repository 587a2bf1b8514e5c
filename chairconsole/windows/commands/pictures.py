"""Laying the debate's picture over the list, and keeping it as a file."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.palette import Question
from chairconsole.windows.over.pictures_panel import PicturesPanel
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.keys import Command


@matter
class PictureCommands(Speaks, QObject):
    """Shows the picture, and asks where to keep it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._palette = bench.window, bench.palette
        self._session, self._reading = bench.session, bench.reading

    @cached_property
    def _panel(self) -> PicturesPanel:
        """The picture."""
        panel = PicturesPanel(self._session, self._reading, self._window.stops_of_list(), self._window)
        self._window.bring(panel, Place.MIDDLE)
        panel.keeping.connect(self._on_keeping)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.PICTURES: self.show}

    def show(self) -> None:
        """Show the debate as a picture; again: go back to the list."""
        if not self._window.put_away(self._panel):
            self._panel.draw()
            self._window.lay(self._panel)

    def _on_keeping(self) -> None:
        title, hint = self.tr("Keep the picture as"), self.tr("a file's path, ending in .png or .svg")
        self._palette.ask(Question(title, self._keep, self._offer, hint, free=True))

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
