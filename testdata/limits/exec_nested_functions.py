# limits: steps=2_000_000 memory=8MiB
# raises: IndentationError: too many levels of indentation (<string>, line 101)
exec('\n'.join(' ' * i + 'def f():' for i in range(150)) + '\n' + ' ' * 150 + 'pass')
