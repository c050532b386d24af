# limits: steps=250_000 memory=16MiB
# limit: steps
s = 'x = 1\n' * 5_000 + 'x = = 1'
while True:
    try:
        exec(s)
    except SyntaxError:
        pass
