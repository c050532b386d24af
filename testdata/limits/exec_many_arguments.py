# limits: steps=5_000_000 memory=64MiB
# raises: SyntaxError: duplicate argument 'a' in function definition (<string>, line 1)
exec('def f(' + 'a,' * 100_000 + '): pass')
