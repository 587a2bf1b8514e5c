"""The credentials of delegations (Rules 18 to 20)."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment
from chairconsole.rules.terms import Finding, Form


class Credentials(Fact):
    """What came in of a delegation's credentials, what was found, and whether they are challenged (Rules 18 to 20)."""

    delegation: str = Field(primary_key=True, foreign_key="participant.code")
    form: Form | None = None
    issued_by: str | None = None
    received_at: MaybeMoment = None
    finding: Finding | None = None
    finding_note: str | None = None
    examined_at: MaybeMoment = None
    challenger: str | None = Field(default=None, foreign_key="participant.code")
    grounds: str | None = None
    challenged_at: MaybeMoment = None
    admitted: bool | None = None
    decision_note: str | None = None
    decided_at: MaybeMoment = None
