"""The panels at the sides: programme and agenda, credentials, requests, script, journal."""
