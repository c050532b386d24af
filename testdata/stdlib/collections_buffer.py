# needs: cpython 3.12
from collections.abc import Buffer

print(isinstance(b'', Buffer), isinstance(bytearray(), Buffer), isinstance(memoryview(b''), Buffer), isinstance('', Buffer))  # expect: True True True False
