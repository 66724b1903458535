"""Builds the package with the setuptools that is there, so that nothing has to be fetched for it: pip's own environment for a build
is empty, and hides even what the system has."""

import glob
import sys

try:
    import setuptools  # noqa: F401
except ImportError:
    sys.path += [f"{sys.base_prefix}/lib/python3/dist-packages", *glob.glob(f"{sys.base_prefix}/share/python-wheels/setuptools-*.whl")]
try:
    import wheel  # noqa: F401
    from setuptools.build_meta import *  # noqa: F403

    missing = []
except ImportError:
    missing = ["setuptools>=61", "wheel"]


def get_requires_for_build_wheel(config_settings=None):
    return missing


def get_requires_for_build_sdist(config_settings=None):
    return missing
