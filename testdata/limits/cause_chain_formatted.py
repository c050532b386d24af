# The same through the traceback module.

# limits: steps=50_000_000 memory=64MiB
import traceback
e = None
for i in range(2_000):
    new = ValueError(i)
    new.__cause__ = e
    e = new
print(len(''.join(traceback.format_exception(e))) > 1000)  # expect: True
