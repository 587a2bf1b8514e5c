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

from chairconsole.models.edges import Edges
from chairconsole.rules.phase import Phase

RATE_HZ, PITCH_HZ, TONE_S, PAUSE_S, LOUDNESS = 22_050, 660.0, 0.22, 0.12, 0.35

TONES = {Phase.ONE_MINUTE: 1, Phase.TIME: 2}
"""How many tones tell of a phase; overtime has none: the hall has heard that the time is up."""

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
"""Programs of the system that play a file, the first that is there."""

Plays = Callable[[int], None]


class Sound(QObject):
    """Plays the tones of the edges of the speaker's clock, while that is wanted."""

    def __init__(self, edges: Edges, plays: Plays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plays = plays
        self.is_on = False
        edges.reached.connect(self._on_reached)

    def _on_reached(self, reached: Phase) -> None:
        if self.is_on:
            self._plays(TONES[reached])


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
