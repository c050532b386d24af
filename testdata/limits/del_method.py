# limits: steps=2_000_000 memory=8MiB
class C:
    def __del__(self):
        while True: pass
x = C()
del x
print('survived')  # expect: survived
