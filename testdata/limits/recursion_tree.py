# limits: steps=2_000_000 memory=2MiB
# limit: memory
def f():
    try:
        f()
    finally:
        f()
f()
