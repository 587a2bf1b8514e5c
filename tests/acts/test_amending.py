"""The agenda amended: items added, changed, numbered anew, deleted, deferred."""

import pytest

from chairconsole.exchange.columns import agenda
from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import Deadline, Note
from chairconsole.records.facts.session import Conference
from tests.room import LIST, Hall, waiting


def item(hall: Hall, number: str) -> AgendaItem:
    found = hall.record.memory.get(AgendaItem, number)
    assert found is not None
    return found


def order(hall: Hall) -> str:
    return " ".join(str(row["number"]) for row in agenda(hall.record.room(hall.now)).rows)


def told(hall: Hall) -> list[str]:
    assert hall.record.last is not None
    return list(hall.record.last.remarks)


def test_an_item_is_added_at_the_end_before_another_and_under_its_own(hall: Hall) -> None:
    hall.add_item("11", "Any other business")
    hall.add_item("12", {"en": "Before prevention", "fr": "Avant la prévention"}, before="4")
    hall.add_item("8(d)", "A fourth part")
    hall.add_item("13", "A part of the second", parent="2", short_title="A part", purpose="report", annotation="Of it.")
    assert order(hall) == "1 1(a) 1(b) 1(c) 1(d) 1(e) 1(f) 2 13 3 12 4 5 6 7 8 8(a) 8(b) 8(c) 8(d) 9 10 11"
    assert (item(hall, "8(d)").parent, item(hall, "13").parent, item(hall, "11").parent) == ("8", "2", None)
    assert item(hall, "12").title == {"en": "Before prevention", "fr": "Avant la prévention"}
    added = item(hall, "13")
    assert (added.short_title, added.purpose, added.annotation) == ({"en": "A part"}, "report", "Of it.")
    assert hall.last == "Item 13 added to the agenda: A part of the second"


def test_while_no_english_title_is_known_another_stands_for_it(hall: Hall) -> None:
    hall.add_item("11", {"zh": "其他"})
    assert item(hall, "11").title == {"en": "其他", "zh": "其他"}
    hall.change_item("11", title={"en": "Other"})
    assert item(hall, "11").title == {"en": "Other", "zh": "其他"}


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"number": "4", "title": "Again"}, "has an item 4 already"),
        ({"number": "", "title": "None"}, "no number of an agenda item"),
        ({"number": "4/reply", "title": "A list"}, "no number of an agenda item"),
        ({"number": "1 (g)", "title": "Two words"}, "no number of an agenda item"),
        ({"number": "11", "title": " "}, "a title needs its words"),
        ({"number": "11", "title": {}}, "a title needs its words"),
        ({"number": "11", "title": {"de": "Ein Punkt"}}, "de is no language"),
        ({"number": "11", "title": "New", "parent": "99"}, "has no item 99"),
        ({"number": "11", "title": "New", "before": "99"}, "has no item 99"),
        ({"number": "11", "title": "New", "before": "8(a)"}, "Item 11 cannot stand before item 8"),
    ],
)
def test_what_cannot_be_added(hall: Hall, args: dict[str, object], why: str) -> None:
    with hall.refuses(why):
        hall.perform("add_item", **args)


def test_after_the_adoption_an_amendment_without_a_decision_is_told(hall: Hall) -> None:
    hall.add_item("11", "Before")
    assert told(hall) == []
    hall.adopt_agenda()
    hall.add_item("12", "After")
    assert told(hall) == ["The agenda has been adopted: to amend it, the Conference decides."]
    hall.add_item("13", "Decided", decision="An item is added.")
    assert told(hall) == []
    decision = max(hall.record.memory.all(Decision), key=lambda each: each.id)
    assert (decision.item, decision.text) == ("1(c)", "An item is added.")


def test_titles_merge_by_language_and_an_item_changes_its_place(hall: Hall) -> None:
    hall.change_item("8(a)", title={"en": "Synergies"}, annotation="Changed.", purpose=None)
    changed = item(hall, "8(a)")
    assert (changed.title["en"], changed.title["zh"][:3], changed.annotation) == ("Synergies", "第六十", "Changed.")
    assert changed.title_certain
    hall.change_item("8", before="2")
    assert order(hall).startswith("1 1(a) 1(b) 1(c) 1(d) 1(e) 1(f) 8 8(a) 8(b) 8(c) 2 3 4")
    with hall.refuses("Say what is to change in item 8"):
        hall.change_item("8")
    with hall.refuses("Item 8 cannot stand before item 8"):
        hall.change_item("8", before="8")


def test_a_new_number_carries_along_all_that_names_the_item(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "CHL").give_floor()
    hall.end_statement()
    hall.decide(LIST, "The discussion goes on.")
    hall.request_reply("PER")
    before = {e.id: e.status for e in hall.record.memory.all(Entry)}
    hall.change_item(LIST, number_to="11")
    assert hall.last == "Item 1(f) is item 11 now: General discussion"
    memory = hall.record.memory
    conference = next(iter(memory.all(Conference)))
    assert (conference.item_in_hand, memory.get(AgendaItem, LIST)) == ("11", None)
    assert {listed.code: listed.item for listed in memory.all(SpeakersList)} == {"11": "11", "11/reply": "11"}
    assert {entry.list for entry in memory.all(Entry)} == {"11", "11/reply"}
    assert {entry.id: entry.status for entry in memory.all(Entry)} == before
    assert (hall.order("11"), hall.statement().item) == ("KEN CHL", "11")
    named = [row.items for row in memory.all(ProgrammeEntry)] + [row.items for row in memory.all(Document)]
    assert (sum("11" in items for items in named), sum(LIST in items for items in named)) == (4, 0)
    assert not any(LIST in note.concerns for note in memory.all(Note))
    assert {statement.item for statement in memory.all(Statement)} == {"11"}
    assert {decision.item for decision in memory.all(Decision)} == {"11"}
    assert LIST not in {deadline.item for deadline in memory.all(Deadline)}
    hall.give_floor()
    assert hall.statement().delegation == "KEN"
    assert findings(hall.record.path) == []
    hall.restart()
    hall.undo()
    hall.undo()
    assert (hall.order(), hall.status("NOR")) == ("KEN CHL", "spoken")


def test_what_is_numbered_under_an_item_is_numbered_along(hall: Hall) -> None:
    hall.perform("open_list", list="3", **{"with": ["8(b)"]})
    hall.perform("take_up_item", items=["3", "8(b)"])
    hall.change_item("8", number_to="12")
    assert [part.number for part in hall.record.room(hall.now).agenda() if part.parent == "12"] == [
        *("12(a)", "12(b)", "12(c)")
    ]
    assert hall.record.room(hall.now).list_of("12(b)") == hall.record.memory.get(SpeakersList, "3")
    assert next(iter(hall.record.memory.all(Conference))).in_hand == ("3", "12(b)")


def test_a_number_that_stands_is_not_given_twice(hall: Hall) -> None:
    with hall.refuses("has an item 9 already"):
        hall.change_item("8", number_to="9")
    hall.add_item("12(a)", "In the way")
    with hall.refuses(r"has an item 12\(a\) already"):
        hall.change_item("8", number_to="12")
    hall.change_item("8", number_to="8", title={"en": "Others"})
    assert hall.last == "Item 8 changed: Others"


def test_a_deleted_item_goes_with_its_parts_and_its_number_is_not_given_again(hall: Hall) -> None:
    hall.delete_item("8", decision="It is deleted.")
    assert "8" not in order(hall)
    assert told(hall) == [
        "%n part of the organization of work is still planned for it.".replace("%n", "1"),
        "4 documents are under it.",
    ]
    assert item(hall, "8(a)").deleted_at == hall.now
    for number in ("8", "8(b)"):
        with hall.refuses("was deleted; its number is not given again"):
            hall.add_item(number, "Again")
    for act in ("take_up_item", "conclude_item", "leave_item_open"):
        with hall.refuses("Item 8 was deleted from the agenda"):
            hall.perform(act, item="8")
    with hall.refuses("Item 8 was deleted from the agenda"):
        hall.open_list("8")
    with hall.refuses("Item 8 was deleted from the agenda"):
        hall.delete_item("8")


def test_what_is_in_hand_or_waited_for_is_neither_deleted_nor_deferred(hall: Hall) -> None:
    hall.perform("take_up_item", items=["5", "8(b)"])
    waiting(hall, "NOR")
    for act in ("delete_item", "defer_item"):
        for number, why in (("8", r"Item 8\(b\) is in hand"), (LIST, r"Somebody waits in the list for 1\(f\)")):
            with hall.refuses(why):
                hall.perform(act, number=number)


def test_who_waits_in_a_list_of_several_items_waits_for_each(hall: Hall) -> None:
    hall.perform("open_list", list="5", **{"with": ["6"]})
    hall.inscribe("NOR", list="5")
    with hall.refuses("Somebody waits in the list for 5"):
        hall.delete_item("6")


def test_a_deferred_item_stays_in_the_agenda_and_may_be_taken_up_told(hall: Hall) -> None:
    hall.defer_item("8", to="the ninth session")
    assert hall.last == "Item 8 deferred to the ninth session"
    assert (item(hall, "8(c)").state, item(hall, "8(c)").deferred_to) == ("deferred", "the ninth session")
    assert "8(c)" in order(hall)
    hall.defer_item("7")
    assert hall.last == "Item 7 deferred"
    hall.perform("take_up_item", items=["7", "8(c)"])
    assert told(hall) == ["Item 7 was deferred.", "Item 8(c) was deferred to the ninth session."]
    assert (item(hall, "8(c)").state, item(hall, "8(c)").deferred_to) == ("open", None)
