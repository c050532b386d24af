# limits: steps=250_000 memory=2MiB
# limit: steps
import sys
def f():
    while True:
        try:
            raise ValueError
        except ValueError as e:
            t = e.__traceback__
f()
