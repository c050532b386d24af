# limits: steps=2_000_000 memory=8MiB
# limit: steps
def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
ack(4, 2)
