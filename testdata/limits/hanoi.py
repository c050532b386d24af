# limits: steps=2_000_000 memory=8MiB
# limit: steps
def hanoi(n):
    if n:
        hanoi(n - 1)
        hanoi(n - 1)
hanoi(100)
