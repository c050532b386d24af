# limits: steps=62_500 memory=8MiB
# limit: steps
from datetime import timedelta
d = timedelta(1)
while True: d = (d * 3) / 3
