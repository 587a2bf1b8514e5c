"""What is true of a conference: one frozen, validated value for each kind of fact, a file a matter.

They travel everywhere.

Keys are the field's own codes where it has any (a delegation's, an item's, a list's); elsewhere numbers that come from
the journal's number, so that no key is used twice and every replay gives the same.
"""
