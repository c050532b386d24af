# limits: steps=2_000_000 memory=8MiB
# raises: IndentationError: too many levels of indentation (<string>, line 101)
exec('\n'.join(' ' * i + 'if 1:' for i in range(200)) + '\n' + ' ' * 200 + 'pass')
