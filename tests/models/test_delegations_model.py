"""Those who take part as rows: how far each is on its way in, and what waits for an act."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from chairconsole.models.delegations_model import DelegationsModel
from chairconsole.models.desk import DelegationRow
from chairconsole.models.participation import awaiting, awaits, people_of, summary
from chairconsole.models.reading import Reading, mark_of
from chairconsole.models.session import Session
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import Category, Role

NGO = "NGO1"


def register_ngo(session: Session, code: str = NGO, category: str = "ngo") -> None:
    assert session.perform("register_participant", code=code, category=category, name=f"Organization {code}")


def row(model: DelegationsModel, code: str) -> DelegationRow:
    return next(each for each in model.rows if each.code == code)


def admission(session: Session, code: str) -> Admission:
    return mark_of(session.room(), code).admission


def test_everybody_but_the_groups_is_a_row(session: Session) -> None:
    model = DelegationsModel(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert model.rowCount() == 198
    assert {each.category for each in model.rows} == {Category.PARTY, Category.SIGNATORY, Category.NON_SIGNATORY}
    told = session.derived(summary)
    assert (told.of(Category.PARTY), told.of(Category.SIGNATORY, Category.NON_SIGNATORY), told.objected) == (186, 12, 0)
    assert row(model, "AND").uncertain == ("status under the Convention", "regional group")
    assert row(model, "TON").note is not None


def test_an_application_goes_its_way(session: Session) -> None:
    model = DelegationsModel(session)
    register_ngo(session)
    one = row(model, NGO)
    assert (one.mark.admission, awaits("apply_for_status", one)) == (Admission.NOT_YET, True)
    session.perform("apply_for_status", code=NGO)
    session.perform("circulate_applications")
    one = row(model, NGO)
    assert one.applied_at is not None
    assert one.listed_at is not None
    assert (one.mark.admission, awaits("decide_status", one)) == (Admission.ADMITTED, True)
    session.perform("object_to_status", code=NGO, by="NOR")
    one = row(model, NGO)
    assert (one.mark.admission, one.objectors) == (Admission.NOT_YET, ("Norway",))
    assert session.derived(summary).objected == 1
    assert awaiting(Reading(session), "withdraw_objection") == (NGO,)
    told = model.index(model.rows.index(one), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Organization NGO1: Other NGO, Not yet admitted, By invitation, objected to"
    session.perform("decide_status", code=NGO, granted=False)
    one = row(model, NGO)
    assert (one.mark.admission, one.objectors, one.granted) == (Admission.NOT_ADMITTED, (), False)


def test_a_notice_and_an_invitation(session: Session) -> None:
    assert admission(session, "BRB") is Admission.NOT_YET
    session.perform("notify_participation", code="BRB")
    assert admission(session, "BRB") is Admission.ADMITTED
    register_ngo(session)
    assert mark_of(session.room(), NGO).uninvited
    session.perform("invite_to_speak", code=NGO)
    assert not mark_of(session.room(), NGO).uninvited


def test_whom_the_conference_decides_against_is_not_admitted_until_that_is_put_right(debate: Session) -> None:
    debate.perform("challenge_credentials", delegation="KEN", challenger="CHL")
    assert admission(debate, "KEN") is Admission.ADMITTED
    debate.perform("decide_challenge", delegation="KEN", admitted=False)
    mark = mark_of(debate.room(), "KEN")
    assert (mark.excluded, mark.admission) == (True, Admission.NOT_ADMITTED)
    debate.perform("accept_on_assurance", delegation="KEN")
    assert admission(debate, "KEN") is Admission.ADMITTED


def test_rows_are_read_only_while_anybody_looks(session: Session) -> None:
    model = DelegationsModel(session, is_seen=False)
    assert model.rowCount() == 0
    model.set_seen(True)
    assert row(model, "BRB").notified_at is None
    model.set_seen(False)
    session.perform("notify_participation", code="BRB")
    assert row(model, "BRB").notified_at is None
    model.set_seen(True)
    assert row(model, "BRB").notified_at is not None


def test_the_people_of_a_delegation_stand_head_first(session: Session) -> None:
    for name, role in (("B. Two", "adviser"), ("C. Three", "representative"), ("A. One", "head")):
        session.perform("register_delegate", delegation="KEN", name=name, role=role)
    session.perform("register_delegate", delegation="KEN", name="D. Four", honorific="H.E. Ms.", title="Minister")
    people = people_of(Reading(session), "KEN")
    assert [each.role for each in people] == [Role.HEAD, Role.REPRESENTATIVE, Role.REPRESENTATIVE, Role.ADVISER]
    assert [each.line for each in people] == ["A. One", "C. Three", "H.E. Ms. D. Four, Minister", "B. Two"]
    assert people[2].request == {"name": "D. Four", "honorific": "H.E. Ms.", "title": "Minister"}
    model = DelegationsModel(session)
    assert row(model, "KEN").people == people
