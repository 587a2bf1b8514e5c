"""The verbs: what the President and the secretariat can do in the room, each act a registered function."""

from chairconsole.acts import agenda, credentials, floor, founding, lists, meetings, participants, taking_back

__all__ = ["agenda", "credentials", "floor", "founding", "lists", "meetings", "participants", "taking_back"]
