# limits: steps=5_000_000 memory=64MiB
exec('if 0: pass\n' + 'elif 0: pass\n' * 5_000)
print('survived')  # raises: RecursionError: maximum recursion depth exceeded during compilation
