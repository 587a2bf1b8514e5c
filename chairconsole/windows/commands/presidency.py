"""The President's buttons: whether they act or ask, and what they ask for, lit on the console until it is granted."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from chairconsole.ledger.registry import named
from chairconsole.models.motions import words_in_hand
from chairconsole.models.presiding import Presiding
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import take
from chairconsole.rules.sentence import capital
from chairconsole.rules.turn import Act
from chairconsole.windows.bars.banner import Standing
from chairconsole.windows.commands.doubts import DOUBLE_PRESS
from chairconsole.windows.ground import Ground
from chairconsole.windows.liked import Liked
from chairconsole.windows.parts.keys import Command

ASKS = "president/asks"


class Presidency(Speaks, QObject):
    """Carries what the President asks for to the console, where the secretary does it."""

    def __init__(
        self,
        presiding: Presiding,
        session: Session,
        liked: Liked,
        console: Callable[[], Ground],
        renew: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presiding, self._session, self._liked = presiding, session, liked
        self._console, self._renew = console, renew
        self._granted_at = session.now() - 2 * DOUBLE_PRESS
        self._looked_at: int | None = None
        """Behind which act it was said on what the gavel falls that nobody is led to."""
        presiding.asks = self._liked.flag(ASKS)
        presiding.asked_for.connect(self._on_asked_for)

    def toggle(self) -> None:
        """Have the President's buttons ask from now on, or act."""
        asks = not self._presiding.asks
        self._presiding.set_asks(asks)
        self._liked.keep(ASKS, asks)
        acting, asking = self.tr("The President's buttons act."), self.tr("The President's buttons ask here.")
        self._console().tell(asking if asks else acting)

    def grant(self) -> None:
        """Do what the President asks for, or what the gavel confirms; a second press at once is none."""
        now = self._session.now()
        if abs(now - self._granted_at) < DOUBLE_PRESS:
            return
        self._granted_at = now
        if self._presiding.grant():
            return
        gavel = self._presiding.turn().gavel
        # where the President asks, a key that was meant for what is asked no longer must not let another gavel fall
        if gavel is None or self._presiding.asks:
            self._console().tell(self.tr("The President asks for nothing."))
        elif self._is_looked_at(gavel):
            take(self._session, gavel, self._session.by)

    def _is_looked_at(self, gavel: Act) -> bool:
        """Tell whether a motion is decided on purpose: in the wake of another the first press names it."""
        last = self._session.record.last
        behind = None if last is None else last.number
        if gavel.name != "decide_motion" or self._presiding.turn().expected == gavel or self._looked_at == behind:
            return True
        self._looked_at = behind
        words = words_in_hand(Reading(self._session, self._console().tongue.language))
        told = self.tr("The same key again records that it is carried, nobody objecting.")
        self._console().tell(self.tr("{motion} comes next.").format(motion=words), told)
        return False

    def show_asked(self) -> None:
        """Show on the console what the President asks for, if anything."""
        asked = self._presiding.asked
        self._console().banner.ask(None if asked is None else self._standing(asked))

    def _on_asked_for(self) -> None:
        self.show_asked()
        self._renew()

    def _standing(self, act: Act) -> Standing:
        reading = Reading(self._session, self._console().tongue.language)
        about = act.meant or dict(act.args).get("delegation")
        name = reading.name(str(about)) if about else str(dict(act.args).get("item", ""))
        told = reading.say(capital(named(act.name).words))
        told = f"{told} – {reading.tongue.kept(name)}" if name else told
        return Standing(self.tr("The President asks:"), told, Command.GRANT, self.tr("Do it"), holds_clock=False)
