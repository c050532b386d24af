# A view that nothing refers to any more does not keep a bytearray from being resized, whether it was released or not.
import re
import struct
from array import array

memory = bytearray(b'abcdefgh')


def grow():
    memory.append(33)
    return len(memory)


def first(data):
    view = memoryview(data)
    part = view[1:]
    return part[0]


bytes(memoryview(memory))
print(grow())  # expect: 9
print(first(memory), grow(), memoryview(memory)[0], grow())  # expect: 98 10 97 11
view = memoryview(memory)
del view
print(grow())  # expect: 12
view = memoryview(memory)
view = None
print(grow())  # expect: 13
with memoryview(memory) as view:
    print(view[:4].tobytes(), struct.unpack('<H', view[2:4]), bytes(view[::4]), int.from_bytes(view[:2], 'big'))
# expect: b'abcd' (25699,) b'ae!!' 24930
del memory[:4]
print(memory)  # expect: bytearray(b'efgh!!!!!')
print(re.match(rb'e(f)', memory).group(1), re.findall(b'g.', memoryview(memory)), struct.unpack_from('B', memory), grow())  # expect: b'f' [b'gh'] (101,) 10
for byte in memoryview(memory):
    if byte == 103:
        break
print(grow())  # expect: 11
total = 0
for byte in memoryview(memory)[:3]:
    total += byte
print(total, grow())  # expect: 306 12
print(list(map(int, memoryview(memory)[:2])), b''.join([memoryview(memory)[:1], b'x']), grow())  # expect: [101, 102] b'ex' 13
holder = [memoryview(memory), {'a': memoryview(memory)[2:]}]
try:
    grow()
except BufferError as e:
    print(e)
# expect: Existing exports of data: object cannot be re-sized
holder.clear()
print(grow())  # expect: 14


class Parser:
    def __init__(self, data):
        self.view = memoryview(data)

    def word(self, at):
        return int.from_bytes(self.view[at:at + 2], 'little')


parser = Parser(memory)
print(parser.word(0))  # expect: 26213
try:
    memory.clear()
except BufferError:
    print('locked')
# expect: locked
parser = Parser(b'')
memory.clear()
print(memory)  # expect: bytearray(b'')


def items(data):
    view = memoryview(data)
    for i in range(len(view)):
        yield view[i]


memory.extend(b'abc')
running = items(memory)
print(next(running))  # expect: 97
try:
    memory.pop()
except BufferError:
    print('locked')
# expect: locked
running.close()
print(memory.pop(), list(items(memory)), memory.pop())  # expect: 99 [97, 98] 98


def fill(data, n):
    while len(data) < n:
        view = memoryview(data)
        chunk = bytes(view[-2:])
        del view
        data += chunk or b'z'
    return data


def fails(data):
    view = memoryview(data)
    raise ValueError(view[0])


print(fill(bytearray(), 5))  # expect: bytearray(b'zzzzzz')
try:
    fails(memory)
except ValueError as e:
    print(e)
# expect: 97
memory.append(1)
numbers = array('H', [1, 2, 3])
print(memoryview(numbers)[1:].tolist())  # expect: [2, 3]
numbers.append(4)
print(numbers)  # expect: array('H', [1, 2, 3, 4])
