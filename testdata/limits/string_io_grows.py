# limits: steps=20_000_000 memory=8MiB
# limit: memory
import io
s = io.StringIO()
while True: s.write('x' * 1_000)
