from ..sub import name as sibling
from . import marker as rel
