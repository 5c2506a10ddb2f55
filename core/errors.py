"""What can go wrong in a way its user can mend.

A `KnownError` carries one clear sentence that is shown beside where it happened; nothing has been changed
when it is raised. Every other exception is a bug of ours and is logged whole.
"""


class KnownError(Exception):
    """Something the user can act on.

    `field` names the input the sentence is about ("on", "zone", "period" ...), or is empty where it is about
    the whole request. The message is a sentence fit to be shown as it stands.
    """

    def __init__(self, message: str, *, field: str = "") -> None:
        super().__init__(message)
        self.field = field
