# limits: steps=2_000_000 memory=16MiB
# limit: steps
import io
s = io.StringIO('x\n' * 50_000)
while True:
    s.seek(0)
    for line in s: pass
