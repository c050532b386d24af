# limits: steps=250_000 memory=8MiB
# limit: steps
import bisect
class C:
    def __lt__(self, other): return True
    def __len__(self): return 2 ** 62
    def __getitem__(self, i): return self
while True:
    bisect.bisect(C(), C())
