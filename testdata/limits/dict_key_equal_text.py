# limits: steps=2_000_000 memory=64MiB
# limit: steps
# Each time the key that is looked up has to be compared with the one that is there.
text = 'x' * 10 ** 6
d, copy = {text: 0}, (text + 'y')[:-1]
while True: d[copy]
