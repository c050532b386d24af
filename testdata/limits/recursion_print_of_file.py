# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class F:
    def write(self, s): print(s, file=self)
print('x', file=F())
