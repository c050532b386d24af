# limits: steps=250_000 memory=2MiB
# limit: steps
def f():
    a = b = c = d = 1
    while True: locals()
f()
