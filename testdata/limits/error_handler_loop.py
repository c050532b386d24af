# limits: steps=2_000_000 memory=16MiB
# limit: steps
b = b'\xff' * 10_000
while True: b.decode('utf-8', 'backslashreplace')
