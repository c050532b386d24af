# limits: steps=2_000_000 memory=8MiB
# raises: SyntaxError: too many nested f-strings (<string>, line 1)
eval('f"{' * 200 + '1' + '}"' * 200)
