# Relative imports inside a package, and where they fail.
import _package.relative as r
print(r.values)
# expect: [43, 43, 43, True, '_package.deeper', '_package.deeper', ['_package.deeper.inner', '_package.part', 43, 'deeper'], 'attempted relative import beyond top-level package']
try: from . import nothing
except ImportError as e: print(e)  # expect: attempted relative import with no known parent package
try: from .x import y
except ImportError as e: print(e)  # expect: attempted relative import with no known parent package
try: exec('from .. import x', {'__package__': 'a', '__name__': 'a.b'})
except ImportError as e: print(e)  # expect: attempted relative import beyond top-level package
try: import _package.no_such
except ImportError as e: print(e, e.name)  # expect: No module named '_package.no_such' _package.no_such
try: import math.nothing
except ImportError as e: print(e)  # expect: No module named 'math.nothing'; 'math' is not a package
