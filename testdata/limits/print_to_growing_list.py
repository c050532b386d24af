# limits: steps=20_000_000 memory=2MiB
# limit: memory
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
while True: print('x' * 100, file=w)
