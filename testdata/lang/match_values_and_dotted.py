class Color:
    RED = 1
    GREEN = 'g'
import math
def f(x):
    match x:
        case Color.RED: return 'red'
        case Color.GREEN: return 'green'
        case math.pi: return 'pi'
        case {'c': Color.RED as c}: return f'in dict {c}'
        case [Color.GREEN, _]: return 'in list'
        case _: return 'none'
for v in (1, 'g', math.pi, {'c': 1}, ['g', 0], 2, True): print(f(v))  # expect: red
# expect: green
# expect: pi
# expect: in dict 1
# expect: in list
# expect: none
# expect: red
class Eq:
    def __eq__(self, o): print('eq', o); return o == 3  # expect: eq 1
match Eq():
    case 1: print('one')
    case 3: print('three')  # expect: eq 3
    # expect: three
try:
    match 5:
        case Color.BLUE: pass
except AttributeError as e: print(e)  # expect: type object 'Color' has no attribute 'BLUE'
match = 5
case = 6
_ = 7
print(match, case, _)  # expect: 5 6 7
match match:
    case case: print(case)  # expect: 5
print(match)  # expect: 5
type = 3
print(type)  # expect: 3
def match(x): return x
print(match(1))  # expect: 1
match (2):
    case 2: print('stmt')  # expect: stmt
match [3]:
    case [3]: print('stmt list')  # expect: stmt list
print(match([4])[0])  # expect: 4
