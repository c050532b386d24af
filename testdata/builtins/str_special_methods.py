from _show import show


class Text(str):
    pass


show(lambda: 'ab'.__add__('cd'), lambda: ''.__add__('é'), lambda: 'a'.__add__(1), lambda: Text('x') + Text('y'))
# expect: 'abcd' | 'é' | TypeError: can only concatenate str (not "int") to str | 'xy'
show(lambda: 'ab'.__mul__(2), lambda: 'é'.__mul__(0), lambda: 'a'.__mul__('b'), lambda: 'a' * -1)
# expect: 'abab' | '' | TypeError: 'str' object cannot be interpreted as an integer | ''
show(lambda: 'ab'.__rmul__(2), lambda: ''.__rmul__(3), lambda: 'a'.__rmul__(1.5))
# expect: 'abab' | '' | TypeError: 'float' object cannot be interpreted as an integer
show(lambda: '%s-%d'.__mod__(('a', 1)), lambda: ''.__mod__(()), lambda: '%d'.__mod__('x'), lambda: 'é%%'.__mod__({}))
# expect: 'a-1' | '' | TypeError: %d format: a real number is required, not str | 'é%'
show(lambda: 'a'.__rmod__('<%s>'), lambda: ''.__rmod__('%r'), lambda: 'a'.__rmod__(3), lambda: 'a'.__rmod__('%d'))
# expect: '<a>' | "''" | NotImplemented | TypeError: %d format: a real number is required, not str
show(lambda: 'abc'.__contains__('b'), lambda: 'abc'.__contains__(''), lambda: 'abc'.__contains__(1))
# expect: True | True | TypeError: 'in <string>' requires string as left operand, not int
show(lambda: 'a'.__eq__('a'), lambda: ''.__eq__(''), lambda: 'a'.__eq__(1), lambda: Text('a') == 'a')  # expect: True | True | NotImplemented | True
show(lambda: 'a'.__ne__('b'), lambda: 'é'.__ne__('e\u0301'), lambda: 'a'.__ne__(None))  # expect: True | True | NotImplemented
show(lambda: 'a'.__lt__('b'), lambda: ''.__lt__('a'), lambda: 'a'.__lt__(b'b'), lambda: 'a' < 1)
# expect: True | True | NotImplemented | TypeError: '<' not supported between instances of 'str' and 'int'
show(lambda: 'a'.__le__('a'), lambda: ''.__le__(''), lambda: 'a'.__le__(1), lambda: 'a' <= None)
# expect: True | True | NotImplemented | TypeError: '<=' not supported between instances of 'str' and 'NoneType'
show(lambda: 'b'.__gt__('a'), lambda: '\U0001f600'.__gt__('\uffff'), lambda: 'a'.__gt__(1), lambda: 'a' > [])
# expect: True | True | NotImplemented | TypeError: '>' not supported between instances of 'str' and 'list'
show(lambda: 'b'.__ge__('b'), lambda: ''.__ge__('a'), lambda: 'a'.__ge__(1), lambda: 'a' >= 1.0)
# expect: True | False | NotImplemented | TypeError: '>=' not supported between instances of 'str' and 'float'
show(lambda: 'abc'.__getitem__(1), lambda: 'aéb'.__getitem__(slice(None, None, -1)), lambda: ''.__getitem__(0), lambda: 'a'.__getitem__('b'))
# expect: 'b' | 'béa' | IndexError: string index out of range | TypeError: string indices must be integers, not 'str'
show(lambda: 'abc'.__len__(), lambda: ''.__len__(), lambda: '\U0001f600é'.__len__())  # expect: 3 | 0 | 2
show(lambda: list('abc'.__iter__()), lambda: list(''.__iter__()))  # expect: ['a', 'b', 'c'] | []
show(lambda: 'abc'.__hash__() == hash('abc'), lambda: ''.__hash__() == hash(''))  # expect: True | True
show(lambda: "a'b".__repr__(), lambda: ''.__repr__(), lambda: '\ud800é\n'.__repr__(), lambda: Text('t').__repr__())
# expect: '"a\'b"' | "''" | "'\\ud800é\\n'" | "'t'"
show(lambda: 'ab'.__str__(), lambda: ''.__str__(), lambda: type(Text('t').__str__()).__name__)  # expect: 'ab' | '' | 'str'
show(lambda: 'ab'.__format__('>4'), lambda: ''.__format__(''), lambda: 'ab'.__format__('d'), lambda: 'ab'.__format__(3))
# expect: '  ab' | '' | ValueError: Unknown format code 'd' for object of type 'str' | TypeError: __format__() argument must be str, not int
show(lambda: 'ab'.__getnewargs__(), lambda: ''.__getnewargs__(), lambda: Text('é').__getnewargs__())  # expect: ('ab',) | ('',) | ('é',)
