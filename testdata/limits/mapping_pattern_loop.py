# limits: steps=250_000 memory=8MiB
# limit: steps
d = {'k%d' % i: i for i in range(1_000)}
while True:
    match d:
        case {'k1': 1, **rest}: pass
