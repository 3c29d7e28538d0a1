"""Locks on open files on Windows: ``LockFileEx`` on one byte far behind the end, so that what stands in the file can be read.

https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-lockfileex
"""

import sys

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _FAIL_AT_ONCE, _ALONE = 0x1, 0x2
    _FAR_BEHIND = 0x4000_0000
    _HELD_BY_ANOTHER = 33  # ERROR_LOCK_VIOLATION
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)

    class _Overlapped(ctypes.Structure):
        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    def try_lock(descriptor: int, *, alone: bool) -> bool:
        """Whether the lock is ours now."""
        return _lock(descriptor, _FAIL_AT_ONCE | (_ALONE if alone else 0))

    def share_lock(descriptor: int) -> None:
        """Go from alone to shared: one handle may have both, and the first unlocking takes the one held alone."""
        _lock(descriptor, 0)
        place = _Overlapped(offset=_FAR_BEHIND)
        _kernel.UnlockFileEx(_handle(descriptor), 0, 1, 0, ctypes.byref(place))

    def let_come_forward(process: int) -> None:
        """Hand on the right to come forward, which the program has that was started last."""
        ctypes.WinDLL("user32").AllowSetForegroundWindow(process)

    def _lock(descriptor: int, flags: int) -> bool:
        place = _Overlapped(offset=_FAR_BEHIND)
        if _kernel.LockFileEx(_handle(descriptor), flags, 0, 1, 0, ctypes.byref(place)):
            return True
        if ctypes.get_last_error() == _HELD_BY_ANOTHER:
            return False
        raise ctypes.WinError(ctypes.get_last_error())

    def _handle(descriptor: int) -> wintypes.HANDLE:
        return wintypes.HANDLE(msvcrt.get_osfhandle(descriptor))
