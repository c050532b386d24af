# limits: steps=200_000_000 memory=8MiB
# limit: steps
import io
s = io.StringIO()
s.seek(10 ** 12)
s.write('x')
