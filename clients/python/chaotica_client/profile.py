"""Where the server is and with which token, when nobody says so: the environment, then a file of profiles.

    # ~/.config/chaotica/profiles.ini (XDG_CONFIG_HOME is honoured)
    [default]
    url = https://chaotica.example.com
    token = 0123…
    ca = /etc/ssl/ours.pem
"""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from typing import NamedTuple, Optional


class Profile(NamedTuple):
    url: str
    token: Optional[str] = None
    ca: Optional[str] = None


def path() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "chaotica" / "profiles.ini"


def chosen(name: Optional[str] = None) -> Profile:
    """Profile `name` as it is; else what the environment says, and what it leaves open the profile of `CHAOTICA_PROFILE` or `default`."""
    said = {key: os.environ.get(f"CHAOTICA_{key.upper()}") or None for key in ("url", "token", "ca")}
    if name:
        return _kept(name)
    if said["url"]:
        return Profile(said["url"], said["token"], said["ca"])
    kept = _kept(os.environ.get("CHAOTICA_PROFILE") or "default")
    return Profile(kept.url, said["token"] or kept.token, said["ca"] or kept.ca)


def _kept(name: str) -> Profile:
    file = path()
    known = configparser.ConfigParser(interpolation=None)
    try:
        with file.open(encoding="utf-8") as opened:
            if os.name == "posix" and os.fstat(opened.fileno()).st_mode & 0o077:
                raise ValueError(f"{file} has tokens, and others may read it: chmod 600 {file}")
            known.read_file(opened)
    except FileNotFoundError:
        raise ValueError(f"Which server? CHAOTICA_URL is not set, and there is no {file}") from None
    except configparser.Error as error:
        raise ValueError(f"{file}: {type(error).__name__}, line {getattr(error, 'lineno', '?')}") from None
    if not known.has_option(name, "url"):
        raise ValueError(f"{file} has no profile [{name}] with a url; it has {', '.join(known.sections()) or 'none'}")
    return Profile(known.get(name, "url"), known.get(name, "token", fallback=None), known.get(name, "ca", fallback=None))
