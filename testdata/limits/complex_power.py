# limits: steps=125_000 memory=8MiB
# limit: steps
x = 1.0000001 + 0.1j
while True: x ** 1000
