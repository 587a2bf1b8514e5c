"""The opening day as a script: officers by both scenarios, agenda, observers, credentials, their report, adjournment.

Whoever answers, objects or stands for an office is invented and registered by the script itself (X1, X2, ...). What
the exports say is counted anew over the exported journal, by the independent reading of the contract.
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.desk import COSP8, act, performed, script, told
from tests.journeys.standing import refuse
from tests.journeys.taking_part import Body, TakingPart, read

SESSION = datetime.fromisoformat("2019-12-16T10:00+04:00")
BEFORE = "2019-12-02T10:00:00"
GROUPS = ("African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG")
STATES = {f"X{n + 1}": group for n, group in enumerate(GROUPS * 4)}
"""Twenty invented States parties, four of each group."""

SLATES = {
    "host": {"president": ["X2"], "vice_president": ["X1", "X3", "X5"], "rapporteur": ["X4"]},
    "rule_22": {"president": ["X5"], "vice_president": ["X1", "X2", "X3"], "rapporteur": ["X4"]},
}
"""Who is nominated by either scenario of the document: one of each group."""

OUTGOING = "X10"
OBJECTOR, ACCUSED, SEATED, RESERVED = "X11", "X12", "X13", "X14"
ACTS_OF_NO_MATTER_HERE = ("found_conference", "open_session", "take_up_item", "conclude_item", "register_delegate")


def before_the_session() -> Iterator[dict[str, Any]]:
    """Register the invented, of whom some notify, apply and send credentials."""
    for code, group in STATES.items():
        args = {"code": code, "category": "party", "name": f"State {code}", "regional_group": group}
        yield act(BEFORE, "register_participant", **args)
    for code, category in (("X21", "signatory"), ("X22", "signatory"), ("X23", "non_signatory"), ("X24", "entity")):
        yield act(BEFORE, "register_participant", code=code, category=category, name=f"Observer {code}")
    for code, category in (("X25", "igo"), ("X26", "ngo_ecosoc"), ("X27", "ngo"), ("X28", "ngo"), ("X29", "ngo")):
        args = {"code": code, "category": category, "name": f"Organization {code}", "applied_at": "2019-10-01T09:00Z"}
        yield act(BEFORE, "register_participant", **args)
    yield act(BEFORE, "circulate_applications", codes=["X27", "X28"], at="2019-11-15T09:00:00+04:00")
    yield act(BEFORE, "circulate_applications", codes=["X29"])
    yield act(BEFORE, "notify_participation", code="X21", reference="NV/21")
    yield act(BEFORE, "apply_for_status", code="X23")
    for n, code in enumerate(STATES):
        if n % 5 < 4:
            form = ("formal", "copy", "information", "formal")[n % 5]
            authority = "Minister for Foreign Affairs" if form == "formal" else None
            yield act(BEFORE, "submit_credentials", delegation=code, form=form, issued_by=authority)
    yield act("2019-12-13T10:00:00", "register_delegate", delegation="X2", name="A. A.", role="head")
    yield act("2019-12-15T09:00:00", "object_to_status", code="X27", by=OBJECTOR, grounds="Its aims.")


def opening(practice: str) -> Iterator[dict[str, Any]]:
    """Open under the outgoing President, and elect the officers."""
    yield act("10:00:00", "open_session", "president")
    yield act("10:00:10", "call_to_order", "president", meeting=1)
    args = {"delegation": OUTGOING, "office": "President of the seventh session", "until_elected": True}
    yield act("10:00:20", "take_the_chair", "president", **args)
    for code in [*list(STATES)[:16], "X21"]:
        yield act("10:01:00", "record_presence", delegation=code, present=True)
    yield act("10:02:00", "take_up_item", "president", item="1(b)")
    yield act("10:02:30", "follow_practice", practice=practice)
    for office, codes in SLATES[practice].items():
        for code in codes:
            yield act("10:03:00", "nominate", office=office, delegation=code, by_group=STATES[code])
    yield act("10:04:00", "elect_by_acclamation", "president")
    yield act("10:04:30", "conclude_item", "president", item="1(b)")
    (elected,) = SLATES[practice]["president"]
    yield act("10:05:00", "take_the_chair", "president", delegation=elected, office="President")


def agenda_and_observers() -> Iterator[dict[str, Any]]:
    """Adopt the agenda and the organization of work; accord status, and decide on the one objected to."""
    yield act("10:06:00", "take_up_item", "president", item="1(c)")
    yield act("10:07:00", "adopt_agenda", "president")
    yield act("10:08:00", "adopt_organization_of_work", "president", as_amended=True)
    yield act("10:08:30", "conclude_item", "president", item="1(c)")
    yield act("10:09:00", "take_up_item", "president", item="1(d)")
    yield act("10:10:00", "decide_status", "president", granted=True)
    yield act("10:12:00", "decide_status", "president", code="X27", granted=False, note="by consensus")
    yield act("10:12:30", "conclude_item", "president", item="1(d)")


def credentials() -> Iterator[dict[str, Any]]:
    """Examine, challenge, withdraw, decide; make the report and adopt it with a reservation; adjourn."""
    yield act("10:13:00", "take_up_item", "president", item="1(e)")
    for code in ("X1", "X4", "X6", "X9"):
        yield act("10:14:00", "examine_credentials", delegation=code, finding="in_order")
    yield act("10:14:10", "examine_credentials", delegation="X2", finding="incomplete", note="No signature.")
    yield act("10:14:20", "accept_on_assurance", delegation="X5", note="Promised for Tuesday.")
    yield act("10:15:00", "challenge_credentials", delegation=ACCUSED, challenger=OBJECTOR, grounds="Who signed.")
    yield act("10:15:30", "challenge_credentials", delegation=SEATED, challenger=RESERVED)
    yield act("10:16:00", "withdraw_challenge", delegation=SEATED, challenger=RESERVED)
    yield act("10:20:00", "decide_challenge", "president", delegation=ACCUSED, admitted=False, note="by consensus")
    yield act("10:25:00", "record_bureau_meeting", at="2019-12-16T09:00:00+04:00", examined=["X1", "X2"])
    yield act("10:30:00", "report_on_credentials")
    kept = [{"delegation": RESERVED, "text": "It does not recognize them."}]
    yield act("10:40:00", "adopt_credentials_report", "president", reservations=kept)
    yield act("10:41:00", "conclude_item", "president", item="1(e)")


def day(practice: str) -> list[dict[str, Any]]:
    return [*before_the_session(), *opening(practice), *agenda_and_observers(), *credentials()]


class Count(TakingPart):
    """The independent reading, which also takes the agenda's two adoptions."""

    def adopt_agenda(self, at: datetime, _args: Any) -> None:
        refuse(any(one.item == "1(c)" for one in self.here.decisions), "adopted already")
        self._decide(at, "1(c)")

    def adopt_organization_of_work(self, at: datetime, _args: Any) -> None:
        self._decide(at, "1(c)")


def table(what: str, path: Path) -> list[dict[str, Any]]:
    """Return an export's rows, read as the reading keeps them."""
    rows = csv.DictReader(io.StringIO(told("export", what, path)))
    return [
        read({name: {"true": True, "false": False}.get(value, value) for name, value in row.items()}) for row in rows
    ]


def journal(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told("export", "journal", path, "--format", "jsonl").splitlines()]


def counted(path: Path, founded: Path) -> Count:
    """Perform the exported journal in the reading, which begins with whom the sample knows."""
    known = {
        row["code"]: Body(row["category"], row["name"], row["regional_group"]) for row in table("participants", founded)
    }
    count = Count(datetime.fromisoformat("2019-09-24T00:00:00+04:00"), SESSION, known)
    for line in journal(path):
        if line["act"] not in ACTS_OF_NO_MATTER_HERE:
            count.perform(datetime.fromisoformat(line["at"]), line["act"], line["args"])
    return count


@pytest.fixture(scope="module", params=list(SLATES))
def practice(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return performed(tmp_path_factory.mktemp("founded"), COSP8)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, practice: str) -> Path:
    """Give the file in which the whole day was performed, but for the adjournment."""
    return performed(tmp_path_factory.mktemp("day"), COSP8, *day(practice))


@pytest.fixture(scope="module")
def count(opened: Path, founded: Path) -> Count:
    return counted(opened, founded)


def test_every_table_agrees_with_a_count_over_the_journal(opened: Path, count: Count) -> None:
    participants = {row.pop("code"): row for row in table("participants", opened)}
    assert participants == count.participants()
    letters = {row.pop("delegation"): row for row in table("credentials", opened)}
    for row in letters.values():
        row["decision"] = bool(row["decision"])
    told_of = {code: row for code, row in letters.items() if any(row.values())}
    assert told_of == count.credentials()
    assert table("officers", opened) == [
        {
            name: getattr(officer, name)
            for name in ("office", "delegation", "group", "name", "since", "until", "elected_by")
        }
        for officer in count.here.officers
    ]
    decided = [{**row, "present": int(row["present"])} for row in table("decisions", opened)]
    others = {"text", "kind", "number", "symbol", "how", "needed", "quorum"}
    assert [{n: v for n, v in row.items() if n not in others} for row in decided] == [
        {**vars(one), "presided_by": one.presided_by} for one in count.here.decisions
    ]


def test_one_of_each_group_holds_an_office(opened: Path, practice: str) -> None:
    officers = table("officers", opened)
    assert {row["delegation"]: row["office"] for row in officers} == {
        code: office for office, codes in SLATES[practice].items() for code in codes
    }
    assert sorted(row["group"] for row in officers) == sorted(GROUPS)
    assert {(row["elected_by"], row["until"]) for row in officers} == {("acclamation", None)}


def test_what_was_decided_under_what_and_by_whom_it_was_presided(opened: Path, practice: str) -> None:
    (elected,) = SLATES[practice]["president"]
    assert [(row["item"], row["presided_by"], int(row["present"])) for row in table("decisions", opened)] == [
        ("1(b)", OUTGOING, 16),
        ("1(c)", elected, 16),
        ("1(c)", elected, 16),
        ("1(d)", elected, 16),
        ("1(d)", elected, 16),
        ("1(e)", elected, 16),
        # The one decided against is no longer there.
        ("1(e)", elected, 15),
    ]


def test_who_is_admitted_of_those_who_came(opened: Path) -> None:
    admitted = {row["code"]: row["admitted"] for row in table("participants", opened)}
    assert [code for code in admitted if code.startswith("X") and not admitted[code]] == [ACCUSED, "X22", "X24", "X27"]


def test_the_report_has_the_figures_of_the_journal(opened: Path) -> None:
    lines = journal(opened)
    forms = Counter(line["args"]["form"] for line in lines if line["act"] == "submit_credentials")
    (report,) = reports(opened)
    assert forms == {"formal": 8, "copy": 4, "information": 4}
    assert {form: len(report[form]) for form in forms} == forms
    assert (report["challenged"], report["excluded"], report["on_assurance"]) == ([], [ACCUSED], ["X5"])
    parties = [row["code"] for row in table("participants", opened) if row["category"] == "party"]
    assert sorted(code for form in (*forms, "none") for code in report[form]) == sorted(parties)


def reports(path: Path) -> list[dict[str, list[str]]]:
    """Return the lists of the Bureau's reports, as `state` tells them."""

    def found(value: Any) -> Iterator[dict[str, list[str]]]:
        match value:
            case {"lists": {"formal": _} as lists}:
                yield lists
            case dict():
                for each in value.values():
                    yield from found(each)
            case list():
                for each in value:
                    yield from found(each)

    return list(found(json.loads(told("export", "state", path, "--format", "json"))))


def test_what_is_told_is_told_once_where_it_belongs(opened: Path) -> None:
    rows = csv.DictReader(io.StringIO(told("export", "journal", opened, "--format", "csv")))
    # Only the second list of organizations went out late; nothing else was out of the ordinary but the quorum.
    others = [row for row in rows if row["told"] and "it takes" not in row["told"]]
    assert [(row["act"], json.loads(row["args"])["codes"]) for row in others] == [("circulate_applications", ["X29"])]


def test_performed_again_it_gives_the_same_and_is_sound(opened: Path, tmp_path: Path) -> None:
    lines = told("export", "journal", opened, "--format", "jsonl")
    again = tmp_path / "again.conference"
    told("perform", script(tmp_path, *lines.splitlines()), again)
    assert told("export", "state", again, "--format", "json") == told("export", "state", opened, "--format", "json")
    told("verify", again)


def test_every_step_back_and_forth_again_leads_to_the_same(opened: Path, tmp_path: Path) -> None:
    lines = journal(opened)
    steps = next(n for n, line in enumerate(lines) if line["act"] == "open_session")
    back = [act("10:50:00", name) for name in ["undo"] * (len(lines) - steps) + ["redo"] * (len(lines) - steps)]
    half = len(lines) - steps
    path = performed(tmp_path, *lines, *back[:half], name="back.conference")
    early = performed(tmp_path, *lines[:steps], name="early.conference")
    assert state(path) == state(early)
    told("perform", script(tmp_path, *back[half:]), path)
    assert state(path) == state(opened)


def state(path: Path) -> str:
    return told("export", "state", path, "--format", "json")


def test_with_the_adjournment_nobody_is_present(opened: Path, tmp_path: Path) -> None:
    path = performed(tmp_path, *journal(opened), act("13:00:00", "adjourn_meeting", "president"))
    rows = table("participants", path)
    assert not [row["code"] for row in rows if row["present"]]
    assert [row["code"] for row in rows if row["excluded"]] == [ACCUSED]
