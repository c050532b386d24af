# needs: minipy
import collections

print(collections.abc.Mapping)  # expect: <class 'collections.abc.Mapping'>
print(isinstance({}, collections.abc.MutableMapping), 'abc' in collections.__all__)  # expect: True False
