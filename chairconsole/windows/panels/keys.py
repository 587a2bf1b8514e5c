"""The one table of what keys do in the secretary's console; the sheet of keys and the palette are made from it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


class Command(StrEnum):
    """Everything a key or the palette can ask for, in the room's words."""

    NEXT_STEP = "next_step"
    BEGAN_THEN = "began_then"
    PAUSE = "pause"
    MORE_TIME = "more_time"
    LESS_TIME = "less_time"
    END = "end"
    PASS_OVER = "pass_over"
    RECALL = "recall"
    SECRETARIAT = "secretariat"
    SOMEBODY = "somebody"
    HOLD_OUTAGE = "hold_outage"
    POINT_OF_ORDER = "point_of_order"
    RULE_ON_POINT = "rule_on_point"
    APPEAL = "appeal"
    ADD = "add"
    ADD_REPLY = "add_reply"
    FILTER = "filter"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    CABINET = "cabinet"
    REPLACE = "replace"
    EXCHANGE = "exchange"
    TEXT = "text"
    IN_WRITING = "in_writing"
    TRANSFER = "transfer"
    FITTING = "fitting"
    LOOK_BACK = "look_back"
    CLOSE_LIST = "close_list"
    OPEN_SESSION = "open_session"
    CALL_TO_ORDER = "call_to_order"
    TAKE_UP = "take_up"
    CONCLUDE = "conclude"
    LEAVE_OPEN = "leave_open"
    SUSPEND = "suspend"
    EXTEND = "extend"
    ADJOURN = "adjourn"
    CLOSE_SESSION = "close_session"
    FIND_CREDENTIALS = "find_credentials"
    FORMAL = "formal"
    COPY = "copy"
    INFORMATION = "information"
    IN_ORDER = "in_order"
    INCOMPLETE = "incomplete"
    NOT_ACCEPTED = "not_accepted"
    CHALLENGE = "challenge"
    ADMIT = "admit"
    DO_NOT_ADMIT = "do_not_admit"
    ADOPT_REPORT = "adopt_report"
    PRESENCE = "presence"
    UNDO = "undo"
    REDO = "redo"
    PALETTE = "palette"
    KEYS = "keys"
    NEXT_MOMENT = "next_moment"
    FULL_SCREEN = "full_screen"
    BLANK_HALL = "blank_hall"
    PRESIDENT = "president"
    HALL = "hall"
    LEFT_PANEL = "left_panel"
    RIGHT_PANEL = "right_panel"
    NEXT_TAB = "next_tab"
    LARGER = "larger"
    SMALLER = "smaller"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet of keys: its heading, and its commands with their keys, first the one that caps show."""

    heading: str
    keys: tuple[tuple[Command, tuple[str, ...]], ...]


# none on a bare letter or on Space, because people type names; none quits
SECTIONS = (
    Section(
        "floor",
        (
            (Command.NEXT_STEP, ("PgDown", "F5")),
            (Command.BEGAN_THEN, ("Shift+F5",)),
            (Command.PAUSE, ("F6",)),
            (Command.MORE_TIME, ("F7",)),
            (Command.LESS_TIME, ("Shift+F7",)),
            (Command.END, ("F8",)),
            (Command.PASS_OVER, ("F9",)),
            (Command.RECALL, ("Shift+F9",)),
            (Command.SECRETARIAT, ("Ctrl+G",)),
            (Command.SOMEBODY, ("Ctrl+Shift+G",)),
            (Command.HOLD_OUTAGE, ("Ctrl+H",)),
            (Command.POINT_OF_ORDER, ("F10",)),
            (Command.RULE_ON_POINT, ("Shift+F10",)),
            (Command.APPEAL, ("Ctrl+F10",)),
        ),
    ),
    Section(
        "list",
        (
            (Command.ADD, ("F2",)),
            (Command.ADD_REPLY, ("Shift+F2",)),
            (Command.FILTER, ("Ctrl+F",)),
            (Command.MOVE_UP, ("Alt+Up",)),
            (Command.MOVE_DOWN, ("Alt+Down",)),
            (Command.CABINET, ("Ctrl+R",)),
            (Command.REPLACE, ("Ctrl+E",)),
            (Command.EXCHANGE, ("Ctrl+Shift+X",)),
            (Command.TEXT, ("Ctrl+D",)),
            (Command.IN_WRITING, ("Ctrl+Shift+W",)),
            (Command.TRANSFER, ("Ctrl+Shift+D",)),
            (Command.FITTING, ("Ctrl+Shift+F",)),
            (Command.LOOK_BACK, ("Ctrl+B",)),
            (Command.CLOSE_LIST, ("Ctrl+Shift+L",)),
        ),
    ),
    Section(
        "meeting",
        (
            (Command.OPEN_SESSION, ("Ctrl+Shift+O",)),
            (Command.CALL_TO_ORDER, ("Ctrl+M",)),
            (Command.TAKE_UP, ("Ctrl+I",)),
            (Command.CONCLUDE, ("Ctrl+Shift+I",)),
            (Command.LEAVE_OPEN, ("Ctrl+J",)),
            (Command.SUSPEND, ("Ctrl+P",)),
            (Command.EXTEND, ("Ctrl+T",)),
            (Command.ADJOURN, ("Ctrl+Shift+A",)),
            (Command.CLOSE_SESSION, ("Ctrl+Shift+E",)),
        ),
    ),
    Section(
        "credentials",
        (
            (Command.FIND_CREDENTIALS, ("F4",)),
            (Command.FORMAL, ("Ctrl+1",)),
            (Command.COPY, ("Ctrl+2",)),
            (Command.INFORMATION, ("Ctrl+3",)),
            (Command.IN_ORDER, ("Ctrl+4",)),
            (Command.INCOMPLETE, ("Ctrl+5",)),
            (Command.NOT_ACCEPTED, ("Ctrl+6",)),
            (Command.CHALLENGE, ("Ctrl+7",)),
            (Command.ADMIT, ("Ctrl+8",)),
            (Command.DO_NOT_ADMIT, ("Ctrl+9",)),
            (Command.ADOPT_REPORT, ("Ctrl+Shift+R",)),
            (Command.PRESENCE, ("Ctrl+Shift+P",)),
        ),
    ),
    Section(
        "console",
        (
            (Command.UNDO, ("Ctrl+Z",)),
            (Command.REDO, ("Ctrl+Y",)),
            (Command.PALETTE, ("Ctrl+K",)),
            (Command.KEYS, ("?", "F1")),
            (Command.NEXT_MOMENT, ("Ctrl+Shift+N",)),
            (Command.FULL_SCREEN, ("F11",)),
            (Command.BLANK_HALL, ("F12",)),
            (Command.PRESIDENT, ("Ctrl+F11",)),
            (Command.HALL, ("Ctrl+F12",)),
            (Command.LEFT_PANEL, ("F3",)),
            (Command.RIGHT_PANEL, ("Shift+F3",)),
            (Command.NEXT_TAB, ("Ctrl+Tab",)),
            (Command.LARGER, ("Ctrl++", "Ctrl+=")),
            (Command.SMALLER, ("Ctrl+-",)),
            (Command.THEME, ("Ctrl+Shift+T",)),
        ),
    ),
)

KEYS = {command: keys for section in SECTIONS for command, keys in section.keys}
"""The keys of each command."""


def cap(command: Command) -> str:
    """Return what stands on the key cap of a command."""
    keys = KEYS.get(command)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def is_ours(typed: QKeySequence) -> bool:
    """Tell whether a key belongs to the console even while somebody types in a field."""
    # a bare sign is typed; every other key keeps its one meaning
    return any(QKeySequence(key) == typed for keys in KEYS.values() for key in keys if len(key) > 1)


def heading(section: Section) -> str:
    """Return the heading of a section, in the window's language."""
    tr = QCoreApplication.translate
    headings = {
        "floor": tr("Keys", "The floor"),
        "list": tr("Keys", "The list"),
        "meeting": tr("Keys", "The meeting"),
        "credentials": tr("Keys", "Credentials of the delegation selected"),
        "console": tr("Keys", "The console"),
    }
    return headings[section.heading]


def words(command: Command) -> str:
    """Return what a command does, in the window's language."""
    tr = QCoreApplication.translate
    told = {
        Command.NEXT_STEP: tr("Keys", "Next step: call the next speaker, then begin"),
        Command.BEGAN_THEN: tr("Keys", "Began with the call"),
        Command.PAUSE: tr("Keys", "Pause, resume"),
        Command.MORE_TIME: tr("Keys", "30 seconds more"),
        Command.LESS_TIME: tr("Keys", "30 seconds less"),
        Command.END: tr("Keys", "End of the statement"),
        Command.PASS_OVER: tr("Keys", "Absent: pass over"),
        Command.RECALL: tr("Keys", "Recall one passed over"),
        Command.SECRETARIAT: tr("Keys", "Give the floor to the secretariat"),
        Command.SOMEBODY: tr("Keys", "Give the floor to somebody on no list"),
        Command.HOLD_OUTAGE: tr("Keys", "Do not count the outage found"),
        Command.POINT_OF_ORDER: tr("Keys", "Point of order"),
        Command.RULE_ON_POINT: tr("Keys", "The President's ruling on it"),
        Command.APPEAL: tr("Keys", "Appeal against the ruling, and its vote"),
        Command.ADD: tr("Keys", "Add a delegation"),
        Command.ADD_REPLY: tr("Keys", "Right of reply asked for"),
        Command.FILTER: tr("Keys", "Filter the list"),
        Command.MOVE_UP: tr("Keys", "Move up, by ruling of the President"),
        Command.MOVE_DOWN: tr("Keys", "Move down, by ruling of the President"),
        Command.CABINET: tr("Keys", "Cabinet rank found, or not"),
        Command.REPLACE: tr("Keys", "Replace the speaker"),
        Command.EXCHANGE: tr("Keys", "Notice of an exchange of places"),
        Command.TEXT: tr("Keys", "Text of the statement"),
        Command.IN_WRITING: tr("Keys", "Take in writing"),
        Command.TRANSFER: tr("Keys", "Transfer to another list"),
        Command.FITTING: tr("Keys", "Will the list finish in time?"),
        Command.LOOK_BACK: tr("Keys", "The list as it stood earlier"),
        Command.CLOSE_LIST: tr("Keys", "Close or reopen the list"),
        Command.OPEN_SESSION: tr("Keys", "Open the session"),
        Command.CALL_TO_ORDER: tr("Keys", "Call the next meeting to order"),
        Command.TAKE_UP: tr("Keys", "Take up an item"),
        Command.CONCLUDE: tr("Keys", "Conclude the item in hand"),
        Command.LEAVE_OPEN: tr("Keys", "Leave the item in hand open"),
        Command.SUSPEND: tr("Keys", "Suspend or resume the meeting"),
        Command.EXTEND: tr("Keys", "Extend the meeting"),
        Command.ADJOURN: tr("Keys", "Adjourn the meeting"),
        Command.CLOSE_SESSION: tr("Keys", "Close the session"),
        Command.FIND_CREDENTIALS: tr("Keys", "Find a delegation"),
        Command.FORMAL: tr("Keys", "Formal credentials received"),
        Command.COPY: tr("Keys", "Copy received"),
        Command.INFORMATION: tr("Keys", "Information only received"),
        Command.IN_ORDER: tr("Keys", "Examined: in order"),
        Command.INCOMPLETE: tr("Keys", "Examined: incomplete"),
        Command.NOT_ACCEPTED: tr("Keys", "Examined: not accepted"),
        Command.CHALLENGE: tr("Keys", "Challenged by another State"),
        Command.ADMIT: tr("Keys", "Objection decided: admitted"),
        Command.DO_NOT_ADMIT: tr("Keys", "Objection decided: not admitted"),
        Command.ADOPT_REPORT: tr("Keys", "Adopt the report on credentials"),
        Command.PRESENCE: tr("Keys", "Present, absent"),
        Command.UNDO: tr("Keys", "Undo"),
        Command.REDO: tr("Keys", "Redo"),
        Command.PALETTE: tr("Keys", "All acts"),
        Command.KEYS: tr("Keys", "Sheet of keys"),
        Command.NEXT_MOMENT: tr("Keys", "Rehearsal: go to the next moment"),
        Command.FULL_SCREEN: tr("Keys", "Full screen"),
        Command.BLANK_HALL: tr("Keys", "Blank the hall"),
        Command.PRESIDENT: tr("Keys", "Show the President's view"),
        Command.HALL: tr("Keys", "Show the hall display"),
        Command.LEFT_PANEL: tr("Keys", "Programme and agenda"),
        Command.RIGHT_PANEL: tr("Keys", "Credentials and journal"),
        Command.NEXT_TAB: tr("Keys", "Next tab at the side"),
        Command.LARGER: tr("Keys", "Larger type"),
        Command.SMALLER: tr("Keys", "Smaller type"),
        Command.THEME: tr("Keys", "Light, dark, high contrast"),
    }
    return told[command]
