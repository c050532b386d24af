# limits: steps=5_000_000 memory=64MiB
def d(f): return f
exec('@d\n' * 5_000 + 'def f(): pass')
print('survived')  # expect: survived
