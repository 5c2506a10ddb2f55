"""What is left of a reminder when the process that shows it is killed."""
