"""Locks on open files on Linux and macOS: ``flock``, not ``fcntl``'s own, which a process loses when it closes any copy."""

import fcntl


def try_lock(descriptor: int, *, alone: bool) -> bool:
    """Whether the lock is ours now; what is held already changes its kind."""
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def share_lock(descriptor: int) -> None:
    """Go from alone to shared. The kernel lets go between the two: whoever comes in meanwhile is waited for."""
    fcntl.flock(descriptor, fcntl.LOCK_SH)
