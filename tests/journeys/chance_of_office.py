"""What a conference might do next about who takes part and who holds office: most of it sensible, a tenth of it not."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.journeys.drawing import Drawing, Wish
from tests.journeys.taking_part import NGOS, PLACES, PRESIDENCY, RAPPORTEUR, TakingPart

GROUPS = ("African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG")
MEETINGS = 10
# How a category may really change: a State signs or accedes, an organization was entered as another.
CHANGES = {
    "signatory": ("party",),
    "non_signatory": ("signatory", "party"),
    "igo": ("entity",),
    "entity": ("igo",),
    "ngo": ("ngo_ecosoc",),
    "ngo_ecosoc": ("ngo",),
}


class ChanceOfOffice(Drawing[TakingPart]):
    """Draws acts for a conference that a reading keeps; the bodies in it are invented ones, and the European Union."""

    mistakes = 0.1
    longest_ms = 90_000

    def __init__(self, random: Random, reading: TakingPart, pool: Iterable[str]) -> None:
        super().__init__(random, reading)
        self.pool = list(pool)
        # Most acts are about a few, so that what was done to one before meets what is done now.
        self.few = set(random.sample(self.pool, len(self.pool) // 3))
        self.wishes = {
            self.register: 3,
            self.notify: 4,
            self.apply: 4,
            self.circulate: 2,
            self.object: 8,
            self.withdraw_objection: 3,
            self.decide_status: 4,
            self.change_category: 2,
            self.invite: 2,
            self.bureau: 2,
            self.delegate: 4,
            self.submit: 7,
            self.examine: 7,
            self.challenge: 9,
            self.withdraw_challenge: 3,
            self.decide_challenge: 5,
            self.assure: 3,
            self.report: 2,
            self.adopt: 2,
            self.practice: 2,
            self.nominate: 12,
            self.withdraw_nomination: 4,
            self.elect: 8,
            self.chair: 4,
            self.replace: 3,
            self.presence: 7,
            self.order: 6,
            self.meeting: 6,
            self.decide: 1,
            self.back: 4,
        }

    # What is drawn from

    def one(self, found: Iterable[str]) -> str | None:
        """Draw a code, rather one of the few."""
        codes = [code for code in found if code in self.reading.here.bodies]
        few = [code for code in codes if code in self.few]
        if few and self.yes(0.6):
            codes = few
        return self.random.choice(codes) if codes else None

    def of(self, *categories: str) -> list[str]:
        return [c for c in self.pool if c in self.reading.here.bodies and self.category(c) in categories]

    def category(self, code: str) -> str:
        return self.reading.here.bodies[code].category

    @property
    def movers(self) -> list[str]:
        return [c for c in self.pool if c in self.reading.here.bodies and self.reading.here.bodies[c].may_move]

    def a_mover(self) -> str:
        return self.one(self.movers) or "EU"

    def maybe(self, share: float, **args: Any) -> dict[str, Any]:
        return args if self.yes(share) else {}

    def lately(self) -> str:
        back = timedelta(milliseconds=self.random.randint(0, 3 * 3_600_000))
        return (self.reading.now - back).isoformat()

    def around(self, moment: datetime) -> str:
        """Return this moment, one close to it, or one far from it, but none to come."""
        apart = timedelta(milliseconds=self.random.choice((0, 1, -1, 60_000, -60_000, 10**9, -(10**9))))
        return min(moment + apart, self.reading.now).isoformat()

    # Taking part

    def register(self) -> Wish:
        code = f"N{len(self.reading.here.bodies)}"
        self.pool.append(code)
        args: dict[str, Any] = {"code": code, "name": f"Body {code}"}
        args["category"] = self.random.choice(("party", "signatory", "non_signatory", "entity", "igo", *NGOS))
        if args["category"] in ("party", "signatory", "non_signatory"):
            args["regional_group"] = self.random.choice(GROUPS)
        if args["category"] != "party":
            args |= self.maybe(0.4, notified_at=self.lately())
        if args["category"] in ("non_signatory", "igo", *NGOS):
            args |= self.maybe(0.4, applied_at=self.lately())
        return "register_participant", args

    def notify(self) -> Wish | None:
        code = self.one(self.of("signatory", "entity"))
        return ("notify_participation", {"code": code} | self._dated()) if code else None

    def apply(self) -> Wish | None:
        code = self.one(self.of("non_signatory", "igo", *NGOS))
        return ("apply_for_status", {"code": code} | self._dated()) if code else None

    def _dated(self) -> dict[str, Any]:
        return self.maybe(0.4, at=self.lately()) | self.maybe(0.3, reference="NV/12")

    def circulate(self) -> Wish | None:
        applied = [c for c in self.of("ngo") if self.reading.here.bodies[c].applied_at]
        if not applied:
            return None
        some = self.random.sample(applied, self.random.randint(1, len(applied)))
        when = self.maybe(0.7, at=self.around(self.reading.opens - timedelta(days=30)))
        return "circulate_applications", self.maybe(0.5, codes=some) | when

    def object(self) -> Wish | None:
        code = self.one(self.of("signatory", "entity", "non_signatory", "igo", *NGOS, *NGOS))
        if code is None:
            return None
        by = self.a_mover()
        if by in self.reading.here.bodies[code].objections and self.yes(0.8):
            return None
        return "object_to_status", {"code": code, "by": by} | self.maybe(0.3, grounds="its aims")

    def withdraw_objection(self) -> Wish | None:
        bodies = self.reading.here.bodies
        code = self.one(c for c in self.pool if c in bodies and bodies[c].objections)
        if code is None:
            return None
        return "withdraw_objection", {"code": code, "by": self.random.choice(bodies[code].objections)}

    def decide_status(self) -> Wish | None:
        applied = [c for c in self.of("non_signatory", "igo", *NGOS) if self.reading.here.bodies[c].applied_at]
        against = [c for c in applied if self.reading.here.bodies[c].objections]
        code = self.one(against if against and self.yes(0.6) else applied)
        if code is None:
            return None
        args = {"code": code} if self.yes(0.85) else {}
        return "decide_status", args | {"granted": self.yes(0.6)} | self.maybe(0.2, note="after consultations")

    def change_category(self) -> Wish | None:
        code = self.one(self.of(*CHANGES))
        if code is None:
            return None
        category = self.random.choice(CHANGES[self.category(code)])
        return "change_category", {"code": code, "category": category, "reason": "so deposited"} | self.maybe(
            0.3, since=self.lately()
        )

    def invite(self) -> Wish | None:
        code = self.one(c for c in self.of(*NGOS) if self.reading.here.bodies[c].is_admitted)
        return ("invite_to_speak", {"code": code} | self.maybe(0.3, note="five minutes")) if code else None

    def bureau(self) -> Wish:
        parties = self.random.sample(self.movers, 4)
        args = {"at": self.lately()} | self.maybe(0.5, examined=parties[:3]) | self.maybe(0.5, present=parties[1:])
        return "record_bureau_meeting", args | self.maybe(0.5, recommends="that they be accepted")

    def delegate(self) -> Wish | None:
        code = self.one(self.pool) or "EU"
        names = self.reading.here.bodies[code].names
        if names and self.yes(0.3):
            return "remove_delegate", {"delegation": code, "name": self.random.choice(list(names))}
        args = {"delegation": code, "name": f"Delegate {self.random.randint(1, 999)}"}
        if args["name"] in names:
            return None
        return "register_delegate", args | self.maybe(
            0.5, role=self.random.choice(("head", "alternate", "adviser", "representative"))
        )

    def presence(self) -> Wish | None:
        code = self.one(self.pool)
        return ("record_presence", {"delegation": code, "present": self.yes(0.8)}) if code else None

    # Credentials

    def submit(self) -> Wish | None:
        excluded = [c for c in self.of("party") if self.reading.here.bodies[c].is_excluded]
        code = self.one(excluded if excluded and self.yes(0.4) else self.of("party"))
        if code is None:
            return None
        args = {"delegation": code, "form": self.random.choice(("formal", "copy", "information"))}
        moment = self.reading.here.bodies[code].excluded_at
        if moment is not None and self.yes(0.5):
            args["received_at"] = self.around(moment)
        elif self.yes(0.3):
            args["received_at"] = self.lately()
        return "submit_credentials", args | self.maybe(0.5, issued_by="Minister for Foreign Affairs")

    def examine(self) -> Wish | None:
        letters, bodies = self.reading.here.letters, self.reading.here.bodies
        received = [c for c in letters if letters[c].form and self.category(c) == "party"]
        excluded = [c for c in received if bodies[c].is_excluded]
        code = self.one(excluded if excluded and self.yes(0.4) else received)
        if code is None:
            return None
        finding = self.random.choice(("in_order", "in_order", "incomplete", "not_accepted"))
        return "examine_credentials", {"delegation": code, "finding": finding} | self.maybe(0.3, note="stamp missing")

    def challenge(self) -> Wish | None:
        code, by = self.one(self.of("party")), self.a_mover()
        if code is None or code == by or self._stands(code, by):
            return None
        return "challenge_credentials", {"delegation": code, "challenger": by} | self.maybe(
            0.3, grounds="its signature"
        )

    def _stands(self, code: str, by: str) -> bool:
        letters = self.reading.here.letters
        return code in letters and by in letters[code].challengers

    @property
    def challenged(self) -> list[str]:
        return [code for code, letter in self.reading.here.letters.items() if letter.challengers]

    def withdraw_challenge(self) -> Wish | None:
        code = self.one(self.challenged)
        if code is None:
            return None
        by = self.random.choice(self.reading.here.letters[code].challengers)
        return "withdraw_challenge", {"delegation": code, "challenger": by}

    def decide_challenge(self) -> Wish | None:
        code = self.one(self.challenged)
        if code is None:
            return None
        return "decide_challenge", {"delegation": code, "admitted": self.yes(0.4)} | self.maybe(
            0.3, note="by consensus"
        )

    def assure(self) -> Wish | None:
        excluded = [c for c in self.of("party") if self.reading.here.bodies[c].is_excluded]
        code = self.one(excluded if excluded and self.yes(0.3) else self.of("party"))
        return ("accept_on_assurance", {"delegation": code} | self.maybe(0.5, note="promised")) if code else None

    def report(self) -> Wish:
        return "report_on_credentials", self.maybe(0.3, as_of=self.lately())

    def adopt(self) -> Wish:
        reservations = [{"delegation": self.a_mover(), "text": "It does not recognize them."}]
        return "adopt_credentials_report", self.maybe(0.3, reservations=reservations) | self.maybe(0.3, note="N")

    # Officers

    def practice(self) -> Wish:
        return "follow_practice", {"practice": self.random.choice(list(PRESIDENCY))} | self.maybe(0.3, decision="So.")

    def nominate(self) -> Wish | None:
        here = self.reading.here
        taken = {one.delegation for one in self.reading.standing()}
        groups = {one.group for one in self.reading.standing()}
        free = [code for code in self.movers if code not in taken]
        open_places = [o for o in PLACES if self.reading.vacant(o) > len(self.reading.nominated(o))]
        if not open_places and self.yes(0.8):
            return None
        office = self.random.choice(open_places or list(PLACES))
        turn = {"rapporteur": RAPPORTEUR, "president": PRESIDENCY.get(here.practice)}.get(office)
        fitting = [code for code in free if here.bodies[code].group not in groups]
        code = self.one([c for c in fitting if here.bodies[c].group == turn] or fitting) if self.yes(0.8) else None
        code = code or self.one(free)
        if code is None:
            return None
        args = {"office": office, "delegation": code} | self.maybe(0.2, name="A. B.")
        return "nominate", args | self.maybe(0.2, by_group=here.bodies[code].group or "WEOG")

    def withdraw_nomination(self) -> Wish | None:
        if not self.reading.here.nominations:
            return None
        one = self.random.choice(self.reading.here.nominations)
        return "withdraw_nomination", {"office": one.office, "delegation": one.delegation}

    def elect(self) -> Wish | None:
        fits = [o for o in PLACES if self.reading.nominated(o) and self._as_many(o)]
        if not fits:
            return None
        if all(self._as_many(o) for o in PLACES) and self.yes(0.5):
            return "elect_by_acclamation", {}
        return "elect_by_acclamation", {"office": self.random.choice(fits)}

    def _as_many(self, office: str) -> bool:
        return len(self.reading.nominated(office)) == self.reading.vacant(office)

    def chair(self) -> Wish:
        in_office = [officer.delegation for officer in self.reading.in_office()]
        code = self.one(in_office if in_office and self.yes(0.8) else self.movers) or "EU"
        until_elected = self.maybe(0.7 if not in_office else 0.1, until_elected=True)
        office = "Vice-President" if self.yes(0.5) else "President"
        return "take_the_chair", {"delegation": code, "office": office} | until_elected | self.maybe(0.3, name="C. D.")

    def replace(self) -> Wish | None:
        in_office = self.reading.in_office()
        if not in_office:
            return None
        officer = self.random.choice(in_office)
        fitting = [c for c in self.movers if self.reading.here.bodies[c].group == officer.group]
        code = self.one(fitting or self.movers)
        if code is None or code in {one.delegation for one in self.reading.standing()}:
            return None
        args = {"office": officer.office, "delegation": officer.delegation, "successor": code}
        return "replace_officer", args | self.maybe(0.3, name="E. F.")

    # The meeting

    def order(self) -> Wish | None:
        """Draw what comes next of a point of order: raised by anybody, ruled on, appealed, decided."""
        here = self.reading.here
        if here.is_appealed:
            return "decide_appeal", {"overrule": self.random.randint(0, 3), "sustain": self.random.randint(0, 3)}
        if here.points:
            sensible = "upheld" if here.bodies[here.points[0]].may_move and self.yes(0.6) else "rejected"
            return "rule_on_point", {"ruling": "upheld" if self.yes(0.2) else sensible}
        if not self.reading.is_in_session:
            return None
        if here.is_ruled and self.yes(0.3):
            return "appeal_ruling", {"delegation": self.one(self.pool) or "EU"}
        return "point_of_order", {"delegation": self.one(self.pool) or "EU"}

    def meeting(self) -> Wish | None:
        here = self.reading.here
        if here.is_suspended:
            return "resume_meeting", {}
        if not here.meeting:
            return ("call_to_order", {"meeting": len(here.held) + 1}) if len(here.held) < MEETINGS else None
        if here.points or here.is_appealed:
            return None
        if self.yes(0.5):
            return "suspend_meeting", {}
        # The last meeting stays, or nothing could be decided any more.
        return ("adjourn_meeting", {}) if here.meeting < MEETINGS else None

    def decide(self) -> Wish:
        return "decide", {"item": self.random.choice(("2", "3", "4")), "text": "The Conference takes note."}

    def back(self) -> Wish | None:
        return ("undo", {}) if self.reading.done else None

    # Mistakes

    def mistake(self, at: datetime) -> Wish:
        """Draw an act that is refused, or would be if the conference did not happen to allow it."""
        here, later = self.reading.here, (at + timedelta(seconds=9)).isoformat()
        party = self.one(self.of("party")) or "EU"
        other = self.one(c for c in self.of("party") if c != party) or "EU"
        observer = self.one(self.of("signatory", "non_signatory", "entity", "igo", *NGOS)) or "G77"
        excluded = self.one(c for c in self.of("party") if here.bodies[c].is_excluded) or observer
        without = self.random.choice((observer, excluded))
        office = self.random.choice(list(PLACES))
        noticed = self.one(self.of("signatory", "entity")) or party
        applicant = self.one(self.of("non_signatory", "igo", *NGOS)) or party
        drawn: list[Wish] = [
            ("register_participant", {"code": party, "category": "igo", "name": "Twice"}),
            ("register_participant", {"code": "Z1", "category": "igo", "name": "Z", "applied_at": later}),
            ("notify_participation", {"code": self.random.choice((applicant, party, "G77"))}),
            ("notify_participation", {"code": noticed, "at": later}),
            ("apply_for_status", {"code": self.random.choice((noticed, party, "G77"))}),
            ("apply_for_status", {"code": applicant, "at": later}),
            ("apply_for_status", {"code": "XXX"}),
            ("circulate_applications", {"codes": [party]}),
            ("circulate_applications", {"at": later}),
            ("object_to_status", {"code": applicant, "by": without}),
            ("object_to_status", {"code": self.random.choice((party, "G77")), "by": other}),
            ("withdraw_objection", {"code": applicant, "by": party}),
            ("decide_status", {"code": self.random.choice((noticed, party, "G77", applicant)), "granted": True}),
            ("decide_status", {"granted": self.yes(0.5)}),
            ("change_category", {"code": "XXX", "category": "party", "reason": "misread"}),
            ("invite_to_speak", {"code": self.random.choice((party, noticed, "G77"))}),
            ("record_bureau_meeting", {"at": later}),
            ("record_bureau_meeting", {"at": self.lately(), "examined": ["XXX"]}),
            ("remove_delegate", {"delegation": party, "name": "Nobody"}),
            ("submit_credentials", {"delegation": party, "form": "copy", "received_at": later}),
            ("examine_credentials", {"delegation": self.one(self.of("party")) or "EU", "finding": "in_order"}),
            ("challenge_credentials", {"delegation": party, "challenger": without}),
            ("challenge_credentials", {"delegation": self.random.choice((observer, "G77")), "challenger": other}),
            ("withdraw_challenge", {"delegation": party, "challenger": other}),
            ("decide_challenge", {"delegation": party, "admitted": self.yes(0.5)}),
            ("report_on_credentials", {"as_of": later}),
            ("nominate", {"office": office, "delegation": without}),
            ("withdraw_nomination", {"office": office, "delegation": party}),
            ("elect_by_acclamation", {}),
            ("elect_by_acclamation", {"office": office}),
            ("replace_officer", {"office": office, "delegation": party, "successor": other}),
            ("take_the_chair", {"delegation": "XXX", "office": "President"}),
            ("take_the_chair", {"delegation": without, "office": "President"}),
            ("appeal_ruling", {"delegation": without}),
            ("decide_appeal", {"overrule": 1, "sustain": 0}),
            ("redo", {}),
        ]
        for code in self.challenged[:2]:
            by = here.letters[code].challengers[0]
            drawn.append(("challenge_credentials", {"delegation": code, "challenger": by}))
        for code, body in here.bodies.items():
            if body.objections:
                drawn.append(("object_to_status", {"code": code, "by": body.objections[0]}))
            if body.names and "head" in body.names.values():
                drawn.append(("register_delegate", {"delegation": code, "name": "Second", "role": "head"}))
        drawn += [("nominate", {"office": office, "delegation": one.delegation}) for one in here.nominations[:2]]
        for officer in self.reading.in_office()[:2]:
            args = {"office": officer.office, "delegation": officer.delegation, "successor": without}
            drawn.append(("replace_officer", args))
        return self.random.choice(drawn)
