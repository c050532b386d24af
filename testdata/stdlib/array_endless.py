# Endless iterators end at the limit on memory.
# needs: minipy
# limits: memory=2MiB
# limit: memory
from array import array
a = array('d', [0.0]) * 1000
print(len(a * 100))  # expect: 100000
try:
    array("b", iter(int, 1))
except OverflowError:
    print('never')
