# limits: steps=250_000 memory=8MiB
# limit: steps
x = list(range(50_000))
while True:
    match x:
        case [first, *rest, last]: pass
