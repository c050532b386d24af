# The types of the flags.
# needs: cpython 3.12
import sys

print([type(getattr(sys.flags, name)).__name__ for name in ('dev_mode', 'safe_path', 'utf8_mode', 'optimize', 'warn_default_encoding', 'int_max_str_digits')], sys.flags.int_max_str_digits)
# expect: ['bool', 'bool', 'int', 'int', 'int', 'int'] 4300
