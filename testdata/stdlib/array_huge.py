# Giant repeats end at the limit on memory.
# needs: minipy
# limits: memory=16MiB
# limit: memory
from array import array
a = array('d', [0.0]) * 1000
print(len(a * 100))  # expect: 100000
try:
    a * 10 ** 17
except OverflowError:
    print('never')
