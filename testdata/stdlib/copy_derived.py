# Copies of instances of derived classes are made as by __reduce_ex__: by __new__, then the state, then the items by the class's own methods.
import copy
import copyreg


class Log(list):
    def __init__(self, name):
        self.name = name

    def append(self, item):
        super().append((self.name, item))


log = Log('a')
log.append(1)
print(copy.copy(log), copy.copy(log).name, copy.deepcopy(log))  # expect: [('a', ('a', 1))] a [('a', ('a', 1))]


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


low = Lower()
low['A'] = [1]
low.note = {'x'}
c = copy.deepcopy(low)
print(c, c['a'] is low['a'], c.note, type(c).__name__, copy.copy(low)['a'] is low['a'])  # expect: {'a': [1]} False {'x'} Lower True


class Celsius(float):
    def __new__(cls, value):
        self = super().__new__(cls, value)
        self.unit = 'C'
        return self


class Pair(tuple):
    def __new__(cls, items):
        return super().__new__(cls, items)


t = Celsius(1.5)
t.unit = 'K'
print(copy.copy(t), copy.copy(t).unit, copy.deepcopy(Pair([[1], 2])), type(copy.copy(Pair('ab'))).__name__)  # expect: 1.5 K ([1], 2) Pair
tags = type('Tags', (set,), {})('ab')
print(sorted(copy.copy(tags)), type(copy.deepcopy(tags)).__name__)  # expect: ['a', 'b'] Tags


class State:
    def __init__(self, value):
        self.value = value

    def __getstate__(self):
        return self.value

    def __setstate__(self, state):
        self.value = ('set', state)


print(copy.copy(State(0)).value, copy.deepcopy(State([])).value)  # expect: ('set', 0) ('set', [])


class Needs:
    def __new__(cls, value):
        self = object.__new__(cls)
        self.value = value
        return self


try:
    copy.copy(Needs(1))
except TypeError as exc:
    print(exc)  # expect: Needs.__new__() missing 1 required positional argument: 'value'
copyreg.pickle(Needs, lambda needs: (Needs, (needs.value + 1,)))
print(copy.copy(Needs(1)).value, copy.deepcopy([Needs(1)])[0].value)  # expect: 2 2
