# limits: steps=5_000_000 memory=32MiB
# raises: SyntaxError: too many statically nested blocks (<string>, line 1)
exec('x = [1 ' + 'for a in [1] ' * 5_000 + ']')
