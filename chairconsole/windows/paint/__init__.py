"""What every window is painted with: colours, letters, marks, figures, and the ground they stand on."""
