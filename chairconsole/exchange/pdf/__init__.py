"""Papers as PDF, for print and for search; the only part of the exchange that paints."""

from chairconsole.exchange.pdf.pages import as_pdf, as_pictures

__all__ = ["as_pdf", "as_pictures"]
