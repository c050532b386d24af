# limits: steps=5_000_000 memory=64MiB
print(eval('1' + '<2' + '<3' * 1 + ' or 1' * 20_000))  # expect: True
