# limits: steps=250_000 memory=4MiB
# limit: steps
while True:
    type A[T] = list[T]
    A[int]
