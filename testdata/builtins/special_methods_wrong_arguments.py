# What a special method says about wrong arguments when it is called by name: operators are slots in CPython, which know no names.
for call in (
    lambda: str.join(),
    lambda: str.join(1),
    lambda: int.__add__(),
    lambda: int.__add__('x'),
    lambda: (1).__add__(),
    lambda: (1).__add__(1, 2),
    lambda: (1).__add__(x=1),
    lambda: (1).__neg__(1),
    lambda: (1).__pow__(),
    lambda: (1).__pow__(1, 2, 3),
    lambda: [].__getitem__(),
    lambda: ().__getitem__(),
    lambda: ().__getitem__(1, 2),
    lambda: int.__repr__('x'),
    lambda: [].__init__(1, 2),
    lambda: [].__len__(x=3),
    lambda: {}.__contains__(),
    lambda: ''.__contains__(),
    lambda: [].__setitem__(1),
    lambda: [].__delitem__(),
    lambda: object().__eq__(),
    lambda: object.__eq__(),
    lambda: ''.__hash__(1),
    lambda: iter([]).__next__(1),
    lambda: object().__setattr__('x'),
    lambda: object().__delattr__(),
    lambda: len.__call__(),
):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: TypeError unbound method str.join() needs an argument
        # expect: TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
        # expect: TypeError descriptor '__add__' of 'int' object needs an argument
        # expect: TypeError descriptor '__add__' requires a 'int' object but received a 'str'
        # expect: TypeError expected 1 argument, got 0
        # expect: TypeError expected 1 argument, got 2
        # expect: TypeError wrapper __add__() takes no keyword arguments
        # expect: TypeError expected 0 arguments, got 1
        # expect: TypeError  expected at least 1 argument, got 0
        # expect: TypeError  expected at most 2 arguments, got 3
        # expect: TypeError list.__getitem__() takes exactly one argument (0 given)
        # expect: TypeError expected 1 argument, got 0
        # expect: TypeError expected 1 argument, got 2
        # expect: TypeError descriptor '__repr__' requires a 'int' object but received a 'str'
        # expect: TypeError list expected at most 1 argument, got 2
        # expect: TypeError wrapper __len__() takes no keyword arguments
        # expect: TypeError dict.__contains__() takes exactly one argument (0 given)
        # expect: TypeError expected 1 argument, got 0
        # expect: TypeError  expected 2 arguments, got 1
        # expect: TypeError expected 1 argument, got 0
        # expect: TypeError expected 1 argument, got 0
        # expect: TypeError descriptor '__eq__' of 'object' object needs an argument
        # expect: TypeError expected 0 arguments, got 1
        # expect: TypeError expected 0 arguments, got 1
        # expect: TypeError  expected 2 arguments, got 1
        # expect: TypeError expected 1 argument, got 0
        # expect: TypeError len() takes exactly one argument (0 given)
