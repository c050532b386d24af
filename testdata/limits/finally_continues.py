# limits: steps=2_000_000 memory=8MiB
# limit: steps
while True:
    try:
        while True: pass
    finally:
        continue
