"""Several answers in one line, with commas between them."""


def parted(typed: str) -> list[str]:
    """Return what stands between the commas of a line, whatever script they are of."""
    for comma in "،，、;؛":
        typed = typed.replace(comma, ",")
    return [part.strip() for part in typed.split(",") if part.strip()]
