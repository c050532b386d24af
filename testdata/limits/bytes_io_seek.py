# limits: steps=200_000_000 memory=8MiB
# limit: memory
import io
s = io.BytesIO()
s.seek(10 ** 12)
s.write(b'x')
