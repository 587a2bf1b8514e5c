"""Papers as PDF, for print and for search; the only part of the exchange that paints."""

from chairconsole.exchange.pdf.pages import as_pdf

__all__ = ["as_pdf"]
