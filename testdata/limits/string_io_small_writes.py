# Writing one character at a time into a large buffer is not quadratic.

# limits: steps=625_000 memory=8MiB
# limit: steps
import io
s = io.StringIO()
s.write('x' * 500_000)
while True: s.write('y')
