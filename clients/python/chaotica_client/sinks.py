"""Where files go: into memory, to a path, into an open file. A path has the whole file or none of it."""

from __future__ import annotations

import io
import os
from typing import IO, Any, Callable, Mapping, Optional, Union

Target = Union[str, "os.PathLike[str]", IO[bytes]]
Progress = Callable[[int, Optional[int]], object]  # bytes so far, and of how many where that is known


class FileSink:
    """The body of an answer on its way into a file. Begun again, it begins where it began."""

    def __init__(self, to: Optional[Target], progress: Optional[Progress]) -> None:
        self.path = os.fspath(to) if isinstance(to, (str, os.PathLike)) else None
        self.part = None if self.path is None else f"{self.path}.part"
        self.progress, self.done, self.total = progress, 0, None  # type: Optional[Progress], int, Optional[int]
        self.in_memory = to is None
        self.file: Any = open(self.part, "wb") if self.part else io.BytesIO() if to is None else to  # noqa: SIM115
        self.start = _end_of(self.file)

    def begin(self, headers: Mapping[str, str]) -> None:
        if self.done and self.start is not None:
            self.file.seek(self.start)
            self.file.truncate()
        length = headers.get("content-length")
        encoded = headers.get("content-encoding", "identity") != "identity"
        self.done, self.total = 0, int(length) if length and not encoded else None

    def write(self, piece: bytes) -> None:
        self.file.write(piece)
        self.done += len(piece)
        if self.progress:
            self.progress(self.done, self.total)

    def may_begin_again(self) -> bool:
        return self.start is not None or self.done == 0

    def finish(self) -> Any:
        """What the caller gets: the bytes, or how many there are in the file."""
        if self.in_memory:
            return self.file.getvalue()
        if self.part and self.path:
            self.file.close()
            os.replace(self.part, self.path)
        return self.done

    def discard(self) -> None:
        if self.part:
            self.file.close()
            os.unlink(self.part)


def _end_of(file: Any) -> Optional[int]:
    """Where a file ends that is written to at its end; None for one that cannot be cut off there again."""
    if not file.seekable():
        return None
    at: int = file.tell()
    end: int = file.seek(0, io.SEEK_END)
    file.seek(at)
    return at if at == end else None


def content_of(file: Union[Target, bytes]) -> bytes:
    """All of a file that is to be uploaded."""
    if isinstance(file, (bytes, bytearray, memoryview)):
        return bytes(file)
    if isinstance(file, (str, os.PathLike)):
        with open(file, "rb") as opened:
            return opened.read()
    content = file.read()
    return content if isinstance(content, bytes) else str(content).encode()
