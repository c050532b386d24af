print('x')  # expect: x
from modules._plain import (
    value,
    missing_name,
)
# raises: ImportError: cannot import name 'missing_name' from 'modules._plain' (testdata/lang/modules/_plain.py)
