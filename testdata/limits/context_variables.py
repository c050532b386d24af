# limits: steps=625_000 memory=8MiB
# limit: steps
import contextvars
kept = []
while True:
    v = contextvars.ContextVar('v')
    v.set('x' * 100)
    kept.append(v)
