# limits: steps=250_000 memory=16MiB
# limit: steps
s = 'x = """' + 'a\n' * 200_000
while True:
    try:
        exec(s)
    except SyntaxError:
        pass
