"""A second reading of the contract on who takes part and who holds office: slow, obvious, and from its words alone.

Nothing of the program is imported. "Taking part" and "Officers" are the two tables of the contract's second part. What
an act is told is yes, no, or None where the contract does not say. Where it is silent, the most literal reading was
taken:

- what ends an exclusion ends it: a later finding does not bring it back;
- "received after the decision" goes by `received_at`, and what came at that very moment came after it;
- a decision settles the objections and challenges that stand, and these can no longer be withdrawn;
- what was accorded or notified stays: a status that was granted, a notice and an application (unless it was refused)
  admit in whatever category;
- a party that objected and withdrew may object again;
- a group has two officers where one of it holds an office already, also in an election to one office alone;
- a report that was adopted is not adopted twice, one made since is another;
- thirty days are counted by the date, in the conference's zone;
- an excluded delegation that was nominated before may be elected;
- who holds an office is nominated for no other; who follows an officer holds none;
- the group of a nomination is the one that makes it, or else the nominee's own.
"""

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.journeys.standing import Args, Refused, refuse, time_of

WAYS_IN = {
    "party": "credentials",
    "signatory": "notice",
    "entity": "notice",
    "non_signatory": "application",
    "igo": "application",
    "ngo_ecosoc": "application",
    "ngo": "application",
    "group": "registration",
}
NGOS = ("ngo", "ngo_ecosoc")
PLACES = {"president": 1, "vice_president": 3, "rapporteur": 1}
ELECTIONS, OBSERVERS, CREDENTIALS = "1(b)", "1(d)", "1(e)"
# The document's two scenarios: whose turn the Presidency is, and of both the office of the Rapporteur.
PRESIDENCY = {"host": "Asia-Pacific", "rule_22": "WEOG"}
RAPPORTEUR = "GRULAC"
LISTED_BEFORE = timedelta(days=30)

# How the columns tell what they tell.
MOMENTS = ("notified_at", "applied_at", "received_at", "examined_at", "since", "until", "at")
LISTS = ("objections", "challengers")

Told = bool | None


def read(row: Mapping[str, object]) -> dict[str, Any]:
    """Read a row of the program's table or of its CSV, as the reading keeps it."""
    told: dict[str, Any] = {}
    for name, value in row.items():
        if name in MOMENTS:
            told[name] = datetime.fromisoformat(str(value)) if value else None
        elif name in LISTS:
            told[name] = sorted(str(value or "").split())
        else:
            told[name] = "" if value is None else value
    return told


@dataclass(eq=False)
class Body:
    """One that takes part, or wants to."""

    category: str
    name: str
    group: str
    notified_at: datetime | None = None
    applied_at: datetime | None = None
    listed: bool = False
    granted: bool | None = None
    objections: list[str] = field(default_factory=list)
    present: bool = False
    names: dict[str, str] = field(default_factory=dict)
    excluded_at: datetime | None = None

    @property
    def way_in(self) -> str:
        return WAYS_IN[self.category]

    @property
    def is_excluded(self) -> bool:
        return self.excluded_at is not None

    @property
    def is_admitted(self) -> bool:
        """The table of rights, third column."""
        if self.is_excluded:
            return False
        if self.way_in in ("credentials", "registration") or self.granted:
            return True
        if self.notified_at is not None and self.way_in == "notice":
            return True
        if self.granted is False:
            return False
        if self.category == "ngo":
            return self.listed and not self.objections
        return self.notified_at is not None or self.applied_at is not None

    @property
    def may_move(self) -> bool:
        return self.category == "party" and not self.is_excluded


@dataclass
class Letter:
    """A delegation's credentials, and what was said of them."""

    form: str = ""
    received_at: datetime | None = None
    issued_by: str = ""
    finding: str = ""
    examined_at: datetime | None = None
    note: str = ""
    challengers: list[str] = field(default_factory=list)
    decisions: list[bool] = field(default_factory=list)


@dataclass
class Candidate:
    """Who is nominated for an office, and by which group."""

    office: str
    delegation: str
    group: str
    name: str


@dataclass
class Officer(Candidate):
    """Who holds, or held, an office."""

    since: datetime
    elected_by: str
    until: datetime | None = None


@dataclass
class Decided:
    """A row of `decisions`, without its words."""

    at: datetime
    item: str
    presided_by: str
    present: int


@dataclass
class Conference:
    """Everything that undo takes back."""

    bodies: dict[str, Body]
    letters: dict[str, Letter] = field(default_factory=dict)
    nominations: list[Candidate] = field(default_factory=list)
    officers: list[Officer] = field(default_factory=list)
    decisions: list[Decided] = field(default_factory=list)
    practice: str = ""
    presiding: str = ""
    is_adopted: bool = False
    meeting: int = 0
    held: list[int] = field(default_factory=list)
    is_suspended: bool = False
    is_reported: bool = False
    points: list[str] = field(default_factory=list)
    is_ruled: bool = False
    is_appealed: bool = False


class TakingPart:
    """The acts of the two tables; each looks at everything that may refuse it before it changes anything."""

    def __init__(self, now: datetime, opens: datetime, bodies: Mapping[str, Body]) -> None:
        self.now = now
        self.opens = opens
        self.here = Conference(dict(bodies))
        self.done: list[bytes] = []
        self.undone: list[bytes] = []

    def perform(self, at: datetime, act: str, args: Args) -> Told:
        """Perform an act and say whether something is told, or raise Refused and change nothing."""
        refuse(at < self.now, "dated before the last act")
        told: Told = None
        if act == "undo":
            refuse(not self.done, "nothing to take back")
            self.undone.append(pickle.dumps(self.here))
            self.here = pickle.loads(self.done.pop())
        elif act == "redo":
            refuse(not self.undone, "nothing to bring back")
            self.done.append(pickle.dumps(self.here))
            self.here = pickle.loads(self.undone.pop())
        else:
            for name in ("received_at", "notified_at", "applied_at", "at", "as_of", "since"):
                moment = time_of(args, name, None)
                refuse(moment is not None and moment > at, f"{name} is later than the act")
            before = pickle.dumps(self.here)
            told = getattr(self, act)(at, args)
            self.done.append(before)
            self.undone.clear()
        self.now = at
        return told

    # What is looked up

    def body(self, code: str) -> Body:
        if code not in self.here.bodies:
            raise Refused(f"{code} is unknown")
        return self.here.bodies[code]

    def letter(self, code: str) -> Letter:
        return self.here.letters.setdefault(code, Letter())

    @property
    def is_in_session(self) -> bool:
        return bool(self.here.meeting) and not self.here.is_suspended

    @property
    def present(self) -> int:
        return sum(b.present and b.may_move for b in self.here.bodies.values())

    def in_office(self, office: str | None = None) -> list[Officer]:
        return [o for o in self.here.officers if o.until is None and office in (None, o.office)]

    def nominated(self, office: str | None = None) -> list[Candidate]:
        return [n for n in self.here.nominations if office in (None, n.office)]

    def standing(self) -> list[Candidate]:
        return [*self.here.nominations, *self.in_office()]

    def vacant(self, office: str) -> int:
        return PLACES[office] - len(self.in_office(office))

    def mover(self, code: str) -> None:
        refuse(not self.body(code).may_move, f"{code} may not move anything")

    def _decide(self, at: datetime, item: str) -> None:
        self.here.decisions.append(Decided(at, item, self.here.presiding, self.present))

    # Meetings

    def call_to_order(self, _at: datetime, args: Args) -> Told:
        refuse(bool(self.here.meeting), "a meeting runs")
        refuse(args["meeting"] in self.here.held, "held already")
        self.here.meeting = args["meeting"]
        return None

    def suspend_meeting(self, _at: datetime, _args: Args) -> Told:
        refuse(not self.is_in_session, "none is in session")
        self.here.is_suspended = True
        return None

    def resume_meeting(self, _at: datetime, _args: Args) -> Told:
        refuse(not self.here.is_suspended, "none is suspended")
        self.here.is_suspended = False
        return None

    def adjourn_meeting(self, _at: datetime, _args: Args) -> Told:
        refuse(not self.here.meeting, "none runs")
        self.here.held.append(self.here.meeting)
        self.here.meeting, self.here.is_suspended = 0, False
        for body in self.here.bodies.values():
            body.present = False
        return None

    def decide(self, at: datetime, args: Args) -> Told:
        self._decide(at, args["item"])
        return None

    # Points of order

    def point_of_order(self, _at: datetime, args: Args) -> Told:
        self.body(args["delegation"])
        refuse(args["delegation"] in self.here.points, "the earlier one awaits its ruling")
        self.here.points.append(args["delegation"])
        return None

    def rule_on_point(self, _at: datetime, args: Args) -> Told:
        refuse(not self.here.points, "none awaits a ruling")
        upheld = args["ruling"] == "upheld"
        refuse(upheld and not self.body(self.here.points[0]).may_move, "by who has no right to it")
        self.here.points.pop(0)
        self.here.is_ruled = True
        return None

    def appeal_ruling(self, _at: datetime, args: Args) -> Told:
        self.mover(args["delegation"])
        refuse(not self.here.is_ruled or self.here.is_appealed, "nothing to appeal against")
        self.here.is_appealed = True
        return None

    def decide_appeal(self, at: datetime, _args: Args) -> Told:
        refuse(not self.here.is_appealed, "no appeal")
        self.here.is_appealed = self.here.is_ruled = False
        self._decide(at, "")
        return None

    # Taking part

    def register_participant(self, at: datetime, args: Args) -> Told:
        refuse(args["code"] in self.here.bodies, "the code is taken")
        body = Body(args["category"], args["name"], args.get("regional_group") or "")
        notified_at, applied_at = time_of(args, "notified_at", None), time_of(args, "applied_at", None)
        if body.way_in == "application":
            body.applied_at = applied_at or notified_at
        elif body.way_in == "notice":
            body.notified_at = notified_at
        self.here.bodies[args["code"]] = body
        return False

    def notify_participation(self, at: datetime, args: Args) -> Told:
        refuse(self.body(args["code"]).way_in != "notice", "its way in is another")
        self.body(args["code"]).notified_at = time_of(args, "at", at)
        return False

    def apply_for_status(self, at: datetime, args: Args) -> Told:
        refuse(self.body(args["code"]).way_in != "application", "its way in is another")
        self.body(args["code"]).applied_at = time_of(args, "at", at)
        return None if self.body(args["code"]).granted is not None else False

    def circulate_applications(self, at: datetime, args: Args) -> Told:
        applied = [code for code, b in self.here.bodies.items() if b.category == "ngo" and b.applied_at is not None]
        for code in args.get("codes") or ():
            self.body(code)
            refuse(code not in applied, "no applicant of that kind")
        listed = args.get("codes") or applied
        refuse(not listed, "nobody applied")
        for code in listed:
            self.body(code).listed = True
        sent = (time_of(args, "at", at) or at).astimezone(self.opens.tzinfo)
        return self.opens.date() - sent.date() < LISTED_BEFORE

    def object_to_status(self, _at: datetime, args: Args) -> Told:
        body = self.body(args["code"])
        self.mover(args["by"])
        refuse(body.category in ("party", "group"), "against a party or a group")
        if body.granted is not None:
            return True
        refuse(args["by"] in body.objections, "twice from one party")
        body.objections.append(args["by"])
        return False

    def withdraw_objection(self, _at: datetime, args: Args) -> Told:
        body = self.body(args["code"])
        self.body(args["by"])
        refuse(args["by"] not in body.objections, "no such objection stands")
        body.objections.remove(args["by"])
        return False

    def decide_status(self, at: datetime, args: Args) -> Told:
        applied = {
            code: b for code, b in self.here.bodies.items() if b.way_in == "application" and b.applied_at is not None
        }
        if "code" in args:
            self.body(args["code"])
            refuse(args["code"] not in applied, "has not applied")
            decided = [applied[args["code"]]]
        else:
            decided = [b for b in applied.values() if b.granted is None and not b.objections]
            refuse(not decided, "nobody to decide on")
        for body in decided:
            body.granted = args["granted"]
            body.objections.clear()
        self._decide(at, OBSERVERS)
        return None

    def change_category(self, _at: datetime, args: Args) -> Told:
        self.body(args["code"]).category = args["category"]
        return None

    def invite_to_speak(self, _at: datetime, args: Args) -> Told:
        refuse(self.body(args["code"]).category not in NGOS, "no non-governmental organization")
        return None

    def record_bureau_meeting(self, _at: datetime, args: Args) -> Told:
        for code in (*args.get("examined", ()), *args.get("present", ())):
            self.body(code)
        return None

    def register_delegate(self, _at: datetime, args: Args) -> Told:
        names = self.body(args["delegation"]).names
        refuse(args["name"] in names, "registered already")
        refuse(args.get("role") == "head" and "head" in names.values(), "at most one head")
        names[args["name"]] = args.get("role", "representative")
        return False

    def remove_delegate(self, _at: datetime, args: Args) -> Told:
        names = self.body(args["delegation"]).names
        refuse(args["name"] not in names, "not of the delegation")
        del names[args["name"]]
        return False

    def record_presence(self, _at: datetime, args: Args) -> Told:
        self.body(args["delegation"]).present = args["present"]
        return None

    # Credentials

    def submit_credentials(self, at: datetime, args: Args) -> Told:
        refuse(self.body(args["delegation"]).category != "party", "who is no party needs none")
        letter = self.letter(args["delegation"])
        letter.form, letter.received_at = args["form"], time_of(args, "received_at", at)
        letter.issued_by = args.get("issued_by") or ""
        letter.finding, letter.examined_at, letter.note = "", None, ""
        return None

    def examine_credentials(self, at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        letter = self.here.letters.get(args["delegation"])
        refuse(letter is None or not letter.form, "nothing to examine")
        assert letter is not None
        letter.finding, letter.examined_at, letter.note = args["finding"], at, args.get("note") or ""
        in_time = body.excluded_at and letter.received_at and letter.received_at >= body.excluded_at
        if in_time and letter.finding == "in_order":
            body.excluded_at = None
        return None

    def accept_on_assurance(self, at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        refuse(body.category != "party", "who is no party needs none")
        letter = self.letter(args["delegation"])
        letter.finding, letter.examined_at, letter.note = "on_assurance", at, args.get("note") or ""
        body.excluded_at = None
        return None

    def challenge_credentials(self, _at: datetime, args: Args) -> Told:
        self.mover(args["challenger"])
        refuse(self.body(args["delegation"]).category != "party", "against who is no party")
        refuse(args["challenger"] in self._challengers(args["delegation"]), "twice from one party")
        self.letter(args["delegation"]).challengers.append(args["challenger"])
        return None

    def _challengers(self, code: str) -> Sequence[str]:
        return self.here.letters[code].challengers if code in self.here.letters else ()

    def withdraw_challenge(self, _at: datetime, args: Args) -> Told:
        self.body(args["delegation"])
        self.body(args["challenger"])
        refuse(args["challenger"] not in self._challengers(args["delegation"]), "no such challenge stands")
        self.letter(args["delegation"]).challengers.remove(args["challenger"])
        return None

    def decide_challenge(self, at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        refuse(not self.is_in_session, "no meeting is in session")
        refuse(not self._challengers(args["delegation"]), "no challenge stands")
        # Present are those who are when the decision is announced, the challenged one with them.
        self._decide(at, CREDENTIALS)
        letter = self.letter(args["delegation"])
        letter.challengers.clear()
        letter.decisions.append(args["admitted"])
        body.excluded_at = None if args["admitted"] else at
        return None

    def report_on_credentials(self, _at: datetime, _args: Args) -> Told:
        self.here.is_reported, self.here.is_adopted = True, False
        return None

    def adopt_credentials_report(self, at: datetime, _args: Args) -> Told:
        refuse(not self.here.is_reported, "before the report")
        refuse(self.here.is_adopted, "adopted already")
        refuse(not self.is_in_session, "no meeting is in session")
        self.here.is_adopted = True
        self._decide(at, CREDENTIALS)
        return any(letter.challengers for letter in self.here.letters.values())

    # Officers

    def follow_practice(self, at: datetime, args: Args) -> Told:
        self.here.practice = args["practice"]
        if args.get("decision"):
            self._decide(at, ELECTIONS)
        return None

    def nominate(self, _at: datetime, args: Args) -> Told:
        office, code = args["office"], args["delegation"]
        self.mover(code)
        taken = [one.delegation for one in self.standing()]
        refuse(code in taken, "for one office at a time")
        group = args.get("by_group") or self.body(code).group
        # Whose turn it is before a practice is chosen, and of the Vice-Presidents, is not said.
        told: Told = None
        if self.here.practice and office != "vice_president":
            told = group != {"president": PRESIDENCY[self.here.practice], "rapporteur": RAPPORTEUR}[office]
        if group and group in {one.group for one in self.standing()}:
            told = True
        self.here.nominations.append(Candidate(office, code, group, args.get("name") or ""))
        return told

    def withdraw_nomination(self, _at: datetime, args: Args) -> Told:
        office, code = args["office"], args["delegation"]
        self.body(code)
        found = [n for n in self.nominated(office) if n.delegation == code]
        refuse(not found, "no such nomination")
        self.here.nominations.remove(found[0])
        return False

    def elect_by_acclamation(self, at: datetime, args: Args) -> Told:
        offices = [args["office"]] if "office" in args else [office for office in PLACES if self.vacant(office)]
        elected = [n for n in self.here.nominations if n.office in offices]
        refuse(not elected, "nothing to elect")
        refuse(any(len(self.nominated(o)) != self.vacant(o) for o in offices), "not as many as vacant places")
        groups = [one.group for one in (*elected, *self.in_office()) if one.group]
        refuse(len(set(groups)) < len(groups), "a group has two")
        for one in elected:
            self.mover(one.delegation)
        for one in sorted(elected, key=lambda n: list(PLACES).index(n.office)):
            self.here.nominations.remove(one)
            self.here.officers.append(Officer(one.office, one.delegation, one.group, one.name, at, "acclamation"))
        self._decide(at, ELECTIONS)
        return None

    def take_the_chair(self, _at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        self.here.presiding = args.get("name") or args["delegation"]
        if body.category != "party":
            return True
        if args.get("until_elected"):
            return None if self.in_office("president") else False
        return args["delegation"] not in {o.delegation for o in self.in_office()}

    def replace_officer(self, at: datetime, args: Args) -> Told:
        found = [o for o in self.in_office(args["office"]) if o.delegation == args["delegation"]]
        refuse(not found, "does not hold the office")
        self.mover(args["successor"])
        refuse(args["successor"] in {o.delegation for o in self.in_office()}, "holds an office")
        found[0].until = at
        group = self.body(args["successor"]).group
        name = args.get("name") or ""
        self.here.officers.append(Officer(args["office"], args["successor"], group, name, at, "replacement"))
        return None

    # The columns

    def participants(self) -> dict[str, dict[str, Any]]:
        """Return the rows of `participants` by their code."""
        return {
            code: {
                "category": b.category,
                "name": b.name,
                "regional_group": b.group,
                "admitted": b.is_admitted,
                "way_in": b.way_in,
                "notified_at": b.notified_at,
                "applied_at": b.applied_at,
                "objections": sorted(b.objections),
                "excluded": b.is_excluded,
                "present": b.present and not b.is_excluded,
            }
            for code, b in self.here.bodies.items()
        }

    def credentials(self) -> dict[str, dict[str, Any]]:
        """Return the rows of `credentials` by their delegation; of a decision only whether there was one."""
        return {
            code: {
                "form": one.form,
                "received_at": one.received_at,
                "finding": one.finding,
                "challenged": bool(one.challengers),
                "issued_by": one.issued_by,
                "examined_at": one.examined_at,
                "note": one.note,
                "challengers": sorted(one.challengers),
                "decision": bool(one.decisions),
            }
            for code, one in self.here.letters.items()
            if one.form or one.finding or one.challengers or one.decisions
        }
