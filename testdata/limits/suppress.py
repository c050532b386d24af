# limits: steps=2_000_000 memory=8MiB
# limit: steps
from contextlib import suppress
while True:
    with suppress(BaseException):
        while True: pass
