# limits: steps=20_000_000 memory=2MiB
# limit: memory
kept = []
while True:
    ns = {}
    exec('def f(a, b=1): return [a, b]', ns)
    kept.append(ns['f'])
