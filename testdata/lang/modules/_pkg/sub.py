from . import value as parent_value
from .sub2 import marker
from .. import _plain

name = __name__


def up():
    return _plain.value, marker
