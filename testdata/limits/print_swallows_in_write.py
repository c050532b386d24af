# limits: steps=2_000_000 memory=8MiB
# limit: steps
class W:
    def write(self, s):
        try:
            while True: pass
        except BaseException: pass
print('x', file=W())
