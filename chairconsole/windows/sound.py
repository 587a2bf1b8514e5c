"""A soft tone at one minute and two at time, for those who want it: each edge sounds once, and nothing waits for it."""

import io
import math
import shutil
import struct
import sys
import tempfile
import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.rules.phase import Phase, is_paused, phase, shown_s

RATE_HZ, PITCH_HZ, TONE_S, PAUSE_S, LOUDNESS = 22_050, 660.0, 0.22, 0.12, 0.35

TONES = {Phase.ONE_MINUTE: 1, Phase.TIME: 2}
"""How many tones tell of a phase; overtime has none: the hall has heard that the time is up."""

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
"""Programs of the system that play a file, the first that is there."""

Plays = Callable[[int], None]


class Sound(QObject):
    """Follows the speaker's clock; a pause, an undo or a start in the middle of a phase is no edge."""

    def __init__(self, session: Session, plays: Plays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._plays = session, plays
        self.is_on = False
        self._last: tuple[int, int] | None = None
        session.ticked.connect(self._on_ticked)
        session.changed.connect(self._on_changed)

    def _on_ticked(self, tick: Tick) -> None:
        now = self._shown()
        before, self._last = self._last, now
        if now is None or before is None or before[0] != now[0]:
            return
        was, came = phase(before[1]), phase(now[1])
        if self.is_on and came is not was and came in TONES:
            self._plays(TONES[came])

    def _on_changed(self) -> None:
        # what an act does to the clock is no edge
        self._last = self._shown()

    def _shown(self) -> tuple[int, int] | None:
        """Return the running statement and the seconds it shows."""
        statement = self._session.statement()
        if statement is None or statement.began_at is None:
            return None
        room = self._session.room()
        marks = room.marks(statement)
        return None if is_paused(marks) else (statement.id, shown_s(statement, marks, room.at))


def play(tones: int) -> None:
    """Play so many tones by the system's own player, or beep where it has none."""
    command = next((player for player in PLAYERS if shutil.which(player[0])), None)
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(_file(tones)), winsound.SND_FILENAME | winsound.SND_ASYNC)
    elif command is not None:
        QProcess.startDetached(command[0], [*command[1:], str(_file(tones))])
    else:
        QApplication.beep()


def _file(tones: int) -> Path:
    """Return a file of so many tones, made the first time."""
    path = Path(tempfile.gettempdir()) / f"chairconsole-{tones}.wav"
    if not path.exists():
        path.write_bytes(sounding(tones))
    return path


def sounding(tones: int) -> bytes:
    """Return so many soft tones as a WAV file."""
    count, pause = int(RATE_HZ * TONE_S), int(RATE_HZ * PAUSE_S)
    samples: list[int] = []
    for number in range(tones):
        samples += [0] * (pause if number else 0)
        for n in range(count):
            soft = math.sin(math.pi * n / count) ** 2
            samples.append(round(32_767 * LOUDNESS * soft * math.sin(2 * math.pi * PITCH_HZ * n / RATE_HZ)))
    stored = io.BytesIO()
    with wave.open(stored, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return stored.getvalue()
