"""What keys do about the file and the console's clock: a backup, a copy that lacks something, two hours that differ."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from chairconsole.models.reading import Reading
from chairconsole.models.saying import say
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks
from chairconsole.models.work import BacksUp, Work
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.windows.panels.keys import Command

PATTERN = "*.conference"


class Says(Protocol):
    """Whoever says to the secretary what is going on, and what did not go well."""

    def hint(self, first_words: str, sentence: str = "") -> None: ...
    def refuse(self, first_words: str, sentence: str) -> None: ...


class Keeping(Speaks, QObject):
    """Keeps what was done: by a backup beside the running console, and by one key where something is to be decided."""

    def __init__(
        self, session: Session, reading: Reading, status: Says, work: Work, backs_up: BacksUp, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._reading, self._status = session, reading, status
        self._work, self._backs_up, self._window = work, backs_up, window
        self._target = Path()
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.BACK_UP: self.back_up,
            Command.SETTLE_CLOCK: self._session.settle_clock,
            Command.WRITE_ALL_THE_SAME: self._session.write_all_the_same,
        }

    def back_up(self) -> None:
        """Ask where the backup is to lie, beside the console, which goes on meanwhile."""
        dialog = QFileDialog(self._window, self.tr("Backup"), self._folder, PATTERN)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PATTERN[2:])
        dialog.selectFile(self._name())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.show()

    def back_up_to(self, chosen: str) -> None:
        """Make a backup in the place that was chosen."""
        self._target = Path(chosen)
        self._folder = str(self._target.parent)
        self._status.hint(self.tr("Backup to {file} …").format(file=self._target.name), self.tr("Esc stops it."))
        does = partial(self._backs_up, self._session.record.path, self._target)
        self._work.begin(does, self._on_made, self._on_failed)

    def _name(self) -> str:
        """Name a backup by the file and by when it is made, so that the one before stays."""
        now = self._reading.local(self._session.now())
        return f"{self._session.record.path.stem} {now:%Y-%m-%d %H%M}{PATTERN[1:]}"

    def _on_made(self, number: object) -> None:
        told = self.tr("Up to act {number}, checked: {file}").format(number=number, file=self._target)
        self._status.hint(self.tr("Backup made."), told)

    def _on_failed(self, problem: Trouble | Refusal) -> None:
        self._status.refuse(self.tr("No backup made."), say(problem.sentence, self.spoken))
