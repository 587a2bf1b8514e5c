"""What comes in and goes out: CSV, Excel, UN document text, PDF, Word and JSON."""
