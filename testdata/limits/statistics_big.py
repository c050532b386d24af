# limits: steps=250_000 memory=16MiB
# limit: steps
import statistics
x = list(range(2_000))
while True: statistics.stdev(x)
