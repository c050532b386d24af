# limits: steps=5_000_000 memory=8MiB
# limit: memory
import operator
items = [0] * 1000
while True:
    items = operator.iconcat(items, items)
