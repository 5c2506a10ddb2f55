"""Paper: the agenda and the timeline as pages, for a printer or a PDF."""
