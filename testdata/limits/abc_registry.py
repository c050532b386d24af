# limits: steps=2_500_000 memory=4MiB
# limit: steps
import abc
class A(abc.ABC): pass
while True:
    A.register(type('C', (), {}))
    isinstance(1, A)
