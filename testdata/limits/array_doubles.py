# limits: steps=5_000_000 memory=8MiB
# limit: memory
from array import array
numbers = array('d', [1.5])
while True:
    numbers.extend(numbers)
