"""Drawing what happens next: when it does, and that some of it is taken back and some of it a mistake."""

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import Any, Generic, Protocol, TypeVar

Wish = tuple[str, dict[str, Any]]


class Kept(Protocol):
    """What a reading keeps of the acts: when the last one happened, what can be taken back, and what brought back."""

    now: datetime
    done: list[bytes]
    undone: list[bytes]


R = TypeVar("R", bound=Kept)


class Drawing(Generic[R]):
    """Draws acts for what a reading keeps; `wishes` says how often each, and so many of all are mistakes."""

    mistakes: float
    longest_ms: int
    wishes: dict[Callable[[], Wish | None], int]

    def __init__(self, random: Random, reading: R) -> None:
        self.random = random
        self.reading = reading

    def next_at(self) -> datetime:
        """Return when the next act happens: mostly later, now and then at the same moment, seldom before."""
        chance = self.random.random()
        if chance < 0.04:
            return self.reading.now
        if chance < 0.05:
            return self.reading.now - timedelta(seconds=self.random.randint(1, 99))
        return self.reading.now + timedelta(milliseconds=self.random.randint(1, self.longest_ms))

    def next(self, at: datetime) -> Wish:
        """Draw an act."""
        while True:
            if self.reading.undone and self.yes(0.6):
                # What was taken back just now is often brought back, or more is taken back.
                return ("redo" if self.yes(0.6) or not self.reading.done else "undo"), {}
            if self.yes(self.mistakes):
                wish = self.mistake(at)
            else:
                wish = self.random.choices(list(self.wishes), list(self.wishes.values()))[0]()
            if wish is not None:
                return wish

    def mistake(self, at: datetime) -> Wish | None:
        """Draw an act that is refused, or would be if things did not happen to allow it."""
        raise NotImplementedError

    def yes(self, share: float) -> bool:
        """Say yes to so many of all questions."""
        return self.random.random() < share
