# limits: steps=100000000 memory=16MiB
# limit: memory
# A format of a million codes makes a longer text.
from datetime import datetime
datetime(2020, 1, 1).strftime('%c' * 1000000)
