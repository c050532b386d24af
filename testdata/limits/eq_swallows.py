# limits: steps=2_000_000 memory=8MiB
# limit: steps
class C:
    def __eq__(self, other):
        try:
            while True: pass
        except BaseException:
            return True
C() in [1]
