"""What the hall display is told to show: nothing, a message, a board, or the overtime; and the tones of the clock."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from chairconsole.models.presiding import Presiding
from chairconsole.models.tongue import Speaks, Tongue
from chairconsole.windows.ground import Ground
from chairconsole.windows.liked import Liked
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.sound import Sound

REMEMBERED = 5
"""So many messages of before are offered again."""


class HallCommands(Speaks, QObject):
    """Turns keys into what the hall sees; after a restart it shows the debate, whatever was shown before.

    A hall that stays dark because somebody blanked it yesterday would look like a fault.
    """

    def __init__(
        self,
        showing: Presiding,
        sound: Sound,
        liked: Liked,
        console: Callable[[], Ground],
        renew: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._showing, self._sound, self._liked = showing, sound, liked
        self._console, self._renew = console, renew
        self._said: list[str] = []
        showing.overtime_in_hall = self._liked.flag("hall/overtime")
        sound.is_on = self._liked.flag("sound/on")

    def blank(self) -> None:
        """Blank the hall, or let it show again."""
        self._showing.blanked = not self._showing.blanked
        self._renew()
        blanked, shows = self.tr("The hall is blanked."), self.tr("The hall shows again.")
        self._console().tell(blanked if self._showing.blanked else shows)

    def message(self) -> None:
        """Ask for a message to the hall, or take away the one that is shown."""
        if self._showing.message:
            self._show("")
            self._console().tell(self.tr("The message is taken away."))
            return
        title, hint = self.tr("Message in the hall"), self.tr("words, or one of these")
        self._console().ask(Question(title, self._show, self._offer, hint, free=True))

    def board(self) -> None:
        """Show in the hall how each State voted, in place of the result's figures, or these again."""
        self._showing.shows_board = not self._showing.shows_board and self._showing.matters.board() is not None
        self._renew()
        shown, figures = self.tr("The hall shows how each State voted."), self.tr("The hall shows the figures again.")
        if self._showing.shows_board:
            self._console().tell(shown)
        elif self._showing.matters.board() is not None:
            self._console().tell(figures)
        else:
            self._console().tell(self.tr("The hall shows no result of a vote by name."))

    def overtime(self) -> None:
        """Count overtime in the hall from now on, or no longer: it is a public rebuke."""
        self._showing.overtime_in_hall = not self._showing.overtime_in_hall
        self._liked.keep("hall/overtime", self._showing.overtime_in_hall)
        self._renew()
        counted, hidden = self.tr("The hall counts overtime."), self.tr("The hall stops at 0:00.")
        self._console().tell(counted if self._showing.overtime_in_hall else hidden)

    def sound(self) -> None:
        """Have a tone at one minute and at time, or none."""
        self._sound.is_on = not self._sound.is_on
        self._liked.keep("sound/on", self._sound.is_on)
        told = self.tr("A tone sounds at one minute, two at time.") if self._sound.is_on else self.tr("No tone sounds.")
        self._console().tell(told)

    def _offer(self, typed: str) -> list[Choice]:
        words = dict.fromkeys([*self._said, *ready(self._showing.tongue)])
        return fitting([Choice(each, each) for each in words], typed)

    def _show(self, message: str) -> None:
        self._showing.message = message
        if message:
            self._said = [message, *(each for each in self._said if each != message)][:REMEMBERED]
            self._console().tell(self.tr("In the hall:"), message)
        self._renew()


def ready(tongue: Tongue) -> list[str]:
    """Return messages that are often wanted, in the hall's language."""
    return [
        tongue.translate("HallMessages", "The meeting is suspended"),
        tongue.translate("HallMessages", "The meeting will resume shortly"),
        tongue.translate("HallMessages", "Informal consultations are being held"),
        tongue.translate("HallMessages", "Please be seated"),
    ]
