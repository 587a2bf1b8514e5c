"""What panels are made of: painted parts, rows, fields, choices, keys and sizes."""
