# limits: steps=5_000_000 memory=64MiB
# raises: SyntaxError: too many statically nested blocks (<string>, line 1)
exec('with ' + ','.join(['a'] * 2_000) + ': pass')
