# limits: steps=20_000_000 memory=2MiB
# limit: memory
def f(x=[]):
    x.append('x' * 100)
while True:
    f()
