# limits: steps=3_000_000 memory=64MiB
# limit: steps
# Ints whose places in the table follow each other without a gap: none collides, but to delete the first moves all.
multiplier, size, places = 0x9e3779b97f4a7c15, 1 << 14, {}
for a in range(1, 10 ** 9):
    start = 16 * a + ((a * multiplier & (1 << 64) - 1) >> 40) & size - 1
    if start % 16 == 0 and start < size // 4:
        places[start] = a
        if len(places) == size // 64:
            break
d = {16 * places[start] + i: 0 for start in sorted(places) for i in range(16)}
first = 16 * places[0]
while True:
    del d[first]
    d[first] = 0
