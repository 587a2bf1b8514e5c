"""The text of a statement: handed in, and what becomes of it (annotations to item 1(f): texts on the website)."""

from base64 import b64decode
from pathlib import PurePosixPath

from chairconsole.acts.standing import entry_told_of
from chairconsole.ledger.arguments import Content, Prose
from chairconsole.ledger.registry import About, Outcome, act, value_words
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.texts import StatementText, TextFile
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Fate
from chairconsole.rules.words import count

UNREAD = sentence("no words could be read in its file")
"""How many words a text has that came only as a file."""


@act(words=sentence("attach a text"), about=(About.WAITING, About.PASSED_OVER, About.VOID), place=50)
def attach_text(
    room: Room,
    list: str,
    delegation: str,
    text: Prose,
    file: str | None = None,
    content: Content | None = None,
    language: str | None = None,
    check_against_delivery: bool = False,
) -> Outcome:
    """Attach the text of a delegation's statement, in place of one attached before (item 1(f))."""
    listed, who = room.list(list), room.participant(delegation)
    entry = entry_told_of(room, listed, who)
    if content is not None and not _is_base64(content):
        raise Refusal(sentence("The file is not in base64."))
    if not text and content is None:
        raise Refusal(sentence("The text has no words."))
    for before in room.door.find(StatementText, entry=entry.id):
        _drop(room, before)
    attached = room.door.add(
        StatementText(
            id=room.door.new_id(),
            entry=entry.id,
            file=PurePosixPath(file.replace("\\", "/")).name if file else None,
            text=text,
            language=language or entry.language,
            check_against_delivery=check_against_delivery,
            attached_at=room.at,
        )
    )
    if content is not None:
        room.door.add(TextFile(id=room.door.new_id(), text=attached.id, content=content))
    how = count(text, attached.language).how if text else UNREAD
    told = sentence("Text of {name} for {list} attached: {how}", name=called(who), list=list, how=how)
    if check_against_delivery:
        told = sentence("{told}, check against delivery", told=told)
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("say what becomes of a text"))
def settle_text(room: Room, list: str, delegation: str, fate: Fate) -> Outcome:
    """Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f))."""
    listed, who = room.list(list), room.participant(delegation)
    text = _text(room, entry_told_of(room, listed, who))
    room.door.put(text, text.but(fate=fate))
    told = sentence("Text of {name} for {list}: {fate}", name=called(who), list=list, fate=value_words(fate))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("remove a text"))
def remove_text(room: Room, list: str, delegation: str, reason: str) -> Outcome:
    """Take an attached text away again; the record keeps it (item 1(f))."""
    listed, who = room.list(list), room.participant(delegation)
    if not reason:
        raise Refusal(sentence("Say why the text is removed."))
    _drop(room, _text(room, entry_told_of(room, listed, who)))
    told = sentence("Text of {name} for {list} removed: {reason}", name=called(who), list=list, reason=reason)
    return Outcome(told, {"delegation": who.code})


def _is_base64(content: str) -> bool:
    try:
        b64decode(content, validate=True)
    except ValueError:
        return False
    return True


def _text(room: Room, entry: Entry) -> StatementText:
    found = room.door.find(StatementText, entry=entry.id)
    if not found:
        raise Refusal(sentence("No text of {name} is attached.", name=room.name(entry.delegation)))
    return found[0]


def _drop(room: Room, text: StatementText) -> None:
    for file in room.door.find(TextFile, text=text.id):
        room.door.drop(file)
    room.door.drop(text)
