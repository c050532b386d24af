from .. import part
from ..part import answer
from . import level

where = [__name__, part.__name__, answer, level]
