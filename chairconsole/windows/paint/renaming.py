"""Gives a typeface another family name: its font file once more, in memory, with another table of names.

The form of the files is that of the OpenType specification ("otff", "name").
"""

import struct

_COLLECTION, _SIGNED = b"ttcf", b"DSIG"
_TABLE, _NAME, _WORD = struct.Struct(">4sIII"), struct.Struct(">HHHHHH"), struct.Struct(">I")
_HEAD = 12
_WINDOWS_ENGLISH = (3, 1, 0x409)
_FAMILY, _UNIQUE, _FULL, _POSTSCRIPT, _TYPOGRAPHIC, _PREFIX = 1, 3, 4, 6, 16, 25
_OTHER_FAMILIES = (21, 22)


def renamed(file: bytes, family: str, place: int = 0) -> bytes:
    """Return a font with the family's name; of a collection, the font at a place in it.

    Its styles keep their names, for by those Qt finds the weights of a variable font. Its signature goes, because it
    holds no longer.

    Raises:
        struct.error: this is no font file.
    """
    start = _WORD.unpack_from(file, _HEAD + 4 * place)[0] if file[:4] == _COLLECTION else 0
    form, count = struct.unpack_from(">4sH", file, start)
    entries = [_TABLE.unpack_from(file, start + _HEAD + _TABLE.size * number) for number in range(count)]
    kept = [entry for entry in entries if entry[0] != _SIGNED]
    power = len(kept).bit_length() - 1
    directory = [struct.pack(">4sHHHH", form, len(kept), 16 << power, power, 16 * (len(kept) - (1 << power)))]
    tables: list[bytes | memoryview] = []
    offset = _HEAD + _TABLE.size * len(kept)
    for tag, checksum, begins, length in kept:
        table: bytes | memoryview = memoryview(file)[begins : begins + length]
        if tag == b"name":
            table = _names(bytes(table), family)
            checksum = _checksum(table)
        directory.append(_TABLE.pack(tag, checksum, offset, len(table)))
        tables += (table, bytes(-len(table) % 4))
        offset += len(table) + -len(table) % 4
    return b"".join((*directory, *tables))


def _names(table: bytes, family: str) -> bytes:
    """Write the table of names anew: in English, as Windows has it, and without the families it belonged to."""
    count, strings = struct.unpack_from(">HH", table, 2)
    ours = dict.fromkeys((_FAMILY, _UNIQUE, _FULL, _TYPOGRAPHIC), family.encode("utf-16-be"))
    # in PostScript, and so in PDF, names have no spaces; that of a weight begins with the prefix
    ours |= dict.fromkeys((_POSTSCRIPT, _PREFIX), family.replace(" ", "").encode("utf-16-be"))
    records, written = b"", b""
    names: dict[int, bytes] = {}
    for number in range(count):
        *kind, name, length, begins = _NAME.unpack_from(table, 6 + _NAME.size * number)
        if tuple(kind) == _WINDOWS_ENGLISH and name not in _OTHER_FAMILIES:
            names[name] = table[strings + begins : strings + begins + length]
    for name, told in sorted((names | ours).items()):
        records += _NAME.pack(*_WINDOWS_ENGLISH, name, len(told), len(written))
        written += told
    return struct.pack(">HHH", 0, len(names | ours), 6 + len(records)) + records + written


def _checksum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    words: list[tuple[int]] = list(_WORD.iter_unpack(padded))
    return sum(word for (word,) in words) & 0xFFFFFFFF
