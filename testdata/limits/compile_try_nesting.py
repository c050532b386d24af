# limits: steps=5_000_000 memory=64MiB
# raises: IndentationError: too many levels of indentation (<string>, line 101)
exec(''.join(' ' * i + 'try:\n' for i in range(150)))
