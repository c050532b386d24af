# limits: steps=20_000_000 memory=8MiB
# limit: memory
import io, contextlib
with contextlib.redirect_stdout(io.StringIO()):
    while True: print('x' * 1_000)
