# limits: steps=200_000_000 memory=8MiB
# limit: memory
import datetime
d = datetime.datetime(2024, 1, 1)
x = d.strftime('%A' * 2_000_000)
