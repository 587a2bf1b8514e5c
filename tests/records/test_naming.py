"""Which columns name an item or a list: every one that has a foreign key, and those that no key can tell of."""

from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import Note
from chairconsole.records.facts.session import Conference
from chairconsole.records.naming import naming, naming_several_items


def test_what_names_an_item() -> None:
    named = naming(AgendaItem)
    assert (named[AgendaItem], named[Conference], named[Decision]) == (("parent",), ("item_in_hand",), ("item",))
    assert named[Motion] == ("on",)
    assert ProgrammeEntry not in named


def test_what_names_a_list() -> None:
    assert naming(SpeakersList)[Entry] == ("list", "transferred_from", "transferred_to")


def test_what_names_several_items() -> None:
    named = naming_several_items()
    assert (named[Conference], named[SpeakersList], named[Note]) == (("joint_items",), ("joint_items",), ("concerns",))
    assert named[ProgrammeEntry] == named[Document] == ("items",)
    assert AgendaItem not in named
