# limits: steps=250_000 memory=8MiB
# limit: steps
x = 0.1
y = 10 ** 300
while True: (x * y).as_integer_ratio(), x.hex(), float.fromhex(x.hex())
