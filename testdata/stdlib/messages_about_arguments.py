# needs: cpython 3.12
# Functions that are written in Python in CPython say what is wrong with their arguments as such functions do, the others name their module.
import heapq
import json
import math
import operator
import random
import re


def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except TypeError as e:
        print(e)


attempt(random.randint, 1)  # expect: Random.randint() missing 1 required positional argument: 'b'
attempt(random.randint)  # expect: Random.randint() missing 2 required positional arguments: 'a' and 'b'
attempt(random.randint, 1, 2, 3)  # expect: Random.randint() takes 3 positional arguments but 4 were given
attempt(random.randint, 1, a=2)  # expect: Random.randint() got multiple values for argument 'a'
attempt(random.randrange, 1, 2, 3, 4)  # expect: Random.randrange() takes from 2 to 4 positional arguments but 5 were given
attempt(random.choice, [1], weights=[1])  # expect: Random.choice() got an unexpected keyword argument 'weights'
attempt(random.random, 1)  # expect: Random.random() takes no arguments (1 given)
attempt(re.sub, 'a', 'b')  # expect: sub() missing 1 required positional argument: 'string'
attempt(re.sub)  # expect: sub() missing 3 required positional arguments: 'pattern', 'repl', and 'string'
attempt(re.findall, 'a', 'b', size=1)  # expect: findall() got an unexpected keyword argument 'size'
attempt(json.dumps)  # expect: dumps() missing 1 required positional argument: 'obj'
attempt(json.dumps, 1, 2)  # expect: dumps() takes 1 positional argument but 2 were given
attempt(json.loads, '1', 2, cls=None)  # expect: loads() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
attempt(math.sqrt)  # expect: math.sqrt() takes exactly one argument (0 given)
attempt(math.gcd, key=1)  # expect: math.gcd() takes no keyword arguments
attempt(math.isclose, 1, key=1)  # expect: isclose() missing required argument 'b' (pos 2)
attempt(math.isclose, 1, 2, key=1)  # expect: 'key' is an invalid keyword argument for isclose()
attempt(operator.add, 1, 2, key=1)  # expect: _operator.add() takes no keyword arguments
attempt(heapq.heappush, [], item=1)  # expect: _heapq.heappush() takes no keyword arguments
print(operator.add.__module__, heapq.heappush.__module__, math.sqrt.__module__, re.sub.__module__)  # expect: _operator _heapq math re
