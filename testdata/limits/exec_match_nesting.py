# limits: steps=5_000_000 memory=64MiB
# raises: SyntaxError: too many nested parentheses (<string>, line 2)
exec('match 1:\n case ' + '[' * 300 + ']' * 300 + ': pass')
