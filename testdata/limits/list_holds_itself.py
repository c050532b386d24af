# limits: steps=2_000_000 memory=8MiB
x = []
x.append(x)
print(x)  # expect: [[...]]
