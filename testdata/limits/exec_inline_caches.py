# The caches of code that is gone have to go too.

# limits: steps=250_000 memory=8MiB
# limit: steps
class C: x = 1
c = C()
while True:
    exec('c.x; c.x; c.x; c.x')
