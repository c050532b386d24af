from . import part
from .part import answer
from .part import answer as again
from . import part as renamed, deeper
from .deeper import inner
from .deeper.inner import where

values = [part.answer, answer, again, renamed is part, deeper.__name__, inner.__package__, where]

try:
    from .... import beyond
except ImportError as error:
    values.append(str(error))
