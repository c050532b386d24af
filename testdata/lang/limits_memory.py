# limits: memory=1MiB
# limit: memory
for i in range(300):
    garbage = [0] * 10000
print("garbage is free")  # expect: garbage is free
kept = []
while True:
    kept.append("x" * 1000 + str(len(kept)))
