# limits: steps=5_000_000 memory=64MiB
# raises: SyntaxError: too many nested parentheses (<string>, line 1)
eval('{1:' * 1_000 + '1' + '}' * 1_000)
