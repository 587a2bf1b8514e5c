"""What people see: the secretary's console, the President's view and the hall display."""
