# limits: steps=2_000_000 memory=8MiB
# limit: steps
s = '\u1e9b\u0323' * 20_000
while True: s.upper().lower().casefold()
