"""What keys do about the file and the console's clock: a backup, a copy that lacks something, two hours that differ."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QDir, QObject, QStandardPaths, QStorageInfo, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from chairconsole.models.saying import say
from chairconsole.models.tongue import Speaks
from chairconsole.models.work import BacksUp
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.texts import path_of
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.qt_words import dialog_in_words

PATTERN = "*.conference"

_CHOOSE = ""

_WHERE_STICKS_ARE = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made: where it lies, and the number of its last act."""

    target: Path
    number: int


class Where(Speaks, QObject):
    """Asks in the palette where a file is to lie: first on the sticks that are in, then where one lay last."""

    def __init__(self, window: QWidget, palette: Palette) -> None:
        super().__init__(window)
        self._window, self._palette = window, palette
        self._title, self._name = "", ""
        self._answer: Callable[[str], None] | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = documents if Path(documents).is_dir() else str(Path.home())

    def ask(self, title: str, name: str, answer: Callable[[str], None]) -> None:
        """Ask for the place of a file that is to have this name, unless another is given; answer with its path."""
        self._title, self._name, self._answer = title, name, answer
        self._palette.ask(Question(title, self._on_place, self._offer, self.tr("a folder, or a file")))

    def _offer(self, typed: str) -> list[Choice]:
        path = typed.strip()
        if path:
            return [Choice(path, path)]
        places = list(dict.fromkeys([*sticks(), self.folder]))
        return [*(Choice(place, place) for place in places), Choice(_CHOOSE, self.tr("Choose a place"))]

    def _on_place(self, place: str) -> None:
        if place == _CHOOSE:
            self._choose()
            return
        path = path_of(place)
        with contextlib.suppress(OSError):
            # a path may be too long to be asked about: whoever writes it then says so
            path = path / self._name if path.is_dir() else path
        self._on_file(str(path))

    def _choose(self) -> None:
        """Open the system's own choice of places beside the console, which goes on meanwhile."""
        suffix = Path(self._name).suffix
        dialog = dialog_in_words(QFileDialog(self._window, self._title, self.folder, f"*{suffix}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # nothing is ever written over: it is told in a sentence
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.show()

    def _on_file(self, chosen: str) -> None:
        self.folder = str(Path(chosen).parent)
        if self._answer is not None:
            self._answer(chosen)


@matter
class Keeping(Speaks, QObject):
    """Keeps what was done: by a backup beside the running console, and by one key where something is to be decided."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._where, self._status = Where(bench.window, bench.palette), bench.status
        self._work, self._backs_up = bench.backups, bench.backs_up
        self._work.done.connect(self._on_made)
        self._work.failed.connect(self._on_failed)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.BACK_UP: self.back_up,
            Command.SETTLE_CLOCK: self._session.settle_clock,
            Command.WRITE_ALL_THE_SAME: self._session.write_all_the_same,
        }

    def back_up(self) -> None:
        """Ask where the backup is to lie: first on the sticks that are in."""
        self._where.ask(self.tr("Backup to"), self._name(), self.back_up_to)

    def back_up_to(self, chosen: str) -> None:
        """Make a backup in the place that was chosen."""
        target = Path(chosen)
        if self._work.begin(partial(_made, self._backs_up, self._session.record.path, target)):
            self._status.begin(self.tr("Backup to {file} …").format(file=target.name), can_stop=False)
        else:
            self._status.hint(self.tr("A backup is being made already."))

    def _name(self) -> str:
        """Name a backup by the file and by when it is made, so that the one before stays."""
        now = self._reading.local(self._session.now())
        return f"{self._session.record.path.stem} {now:%Y-%m-%d %H%M}{PATTERN[1:]}"

    def _on_made(self, made: Made) -> None:
        told = self.tr("Up to act {number}, checked: {file}").format(number=made.number, file=made.target)
        self._status.hint(self.tr("Backup made."), told)

    def _on_failed(self, problem: Trouble | Refusal) -> None:
        self._status.refuse(self.tr("No backup made."), say(problem.sentence, self.spoken))


def _made(backs_up: BacksUp, path: Path, target: Path, stop: Event) -> Made:
    return Made(target, backs_up(path, target, stop))


def sticks() -> list[str]:
    """Return the folders of the sticks and disks that are in beside the laptop's own, and can be written."""
    volumes = (each for each in QStorageInfo.mountedVolumes() if each.isReady() and not each.isReadOnly())
    return [each.rootPath() for each in volumes if not each.isRoot() and _is_put_in(each.rootPath())]


def _is_put_in(place: str) -> bool:
    is_drive = place[1:] == ":/" and place != QDir.rootPath()
    return is_drive or place.startswith(_WHERE_STICKS_ARE)
