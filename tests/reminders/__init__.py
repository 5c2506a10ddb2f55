"""The reminders: policy, dispatcher, ledger."""
