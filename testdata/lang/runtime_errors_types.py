# Errors of the language's own operations on values.
class C: pass
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    else: print('fine')
def assign(x, i, v): x[i] = v
def delete(x, i): del x[i]
attempt(lambda: assign([1, 2], slice(None, None, 2), 5))  # expect: TypeError must assign iterable to extended slice
attempt(lambda: assign([1, 2], slice(None), 5))  # expect: TypeError can only assign an iterable
attempt(lambda: assign([1, 2], slice(None, None, 1), 5))  # expect: TypeError can only assign an iterable
attempt(lambda: assign([1, 2], slice(None, None, -1), [1]))  # expect: ValueError attempt to assign sequence of size 1 to extended slice of size 2
attempt(lambda: assign([1, 2], slice(0, 1, 0), [1]))  # expect: ValueError slice step cannot be zero
attempt(lambda: assign((1, 2), 0, 1))  # expect: TypeError 'tuple' object does not support item assignment
attempt(lambda: assign('ab', 0, 'c'))  # expect: TypeError 'str' object does not support item assignment
attempt(lambda: assign([1], 'a', 1))  # expect: TypeError list indices must be integers or slices, not str
attempt(lambda: assign([1], 5, 1))  # expect: IndexError list assignment index out of range
attempt(lambda: assign(C(), 0, 1))  # expect: TypeError 'C' object does not support item assignment
attempt(lambda: assign({}, [], 1))  # expect: TypeError unhashable type: 'list'
attempt(lambda: delete((1,), 0))  # expect: TypeError 'tuple' object doesn't support item deletion
attempt(lambda: delete([1], 3))  # expect: IndexError list assignment index out of range
attempt(lambda: delete({}, 'k'))  # expect: KeyError 'k'
attempt(lambda: delete(5, 0))  # expect: TypeError 'int' object does not support item deletion
attempt(lambda: delete([1, 2], 'x'))  # expect: TypeError list indices must be integers or slices, not str
attempt(lambda: [1]['a'])  # expect: TypeError list indices must be integers or slices, not str
attempt(lambda: (1,)[1.0])  # expect: TypeError tuple indices must be integers or slices, not float
attempt(lambda: 'abc'[None])  # expect: TypeError string indices must be integers, not 'NoneType'
attempt(lambda: [1]['a':])  # expect: TypeError slice indices must be integers or None or have an __index__ method
attempt(lambda: {}[[]])  # expect: TypeError unhashable type: 'list'
attempt(lambda: 5[0])  # expect: TypeError 'int' object is not subscriptable
attempt(lambda: None['x'])  # expect: TypeError 'NoneType' object is not subscriptable
attempt(lambda: C[0])  # expect: TypeError type 'C' is not subscriptable
attempt(lambda: print[0])  # expect: TypeError 'builtin_function_or_method' object is not subscriptable
attempt(lambda: (lambda: 0)[0])  # expect: TypeError 'function' object is not subscriptable
attempt(lambda: {1: 2}[3])  # expect: KeyError 3
attempt(lambda: [][0])  # expect: IndexError list index out of range
attempt(lambda: ()[0])  # expect: IndexError tuple index out of range
attempt(lambda: ''[0])  # expect: IndexError string index out of range
attempt(lambda: range(2)[5])  # expect: IndexError range object index out of range
attempt(lambda: 5())  # expect: TypeError 'int' object is not callable
attempt(lambda: 'a'())  # expect: TypeError 'str' object is not callable
attempt(lambda: C()())  # expect: TypeError 'C' object is not callable
attempt(lambda: None())  # expect: TypeError 'NoneType' object is not callable
attempt(lambda: [x for x in 5])  # expect: TypeError 'int' object is not iterable
attempt(lambda: [*5])  # expect: TypeError Value after * must be an iterable, not int
attempt(lambda: {*5})  # expect: TypeError 'int' object is not iterable
attempt(lambda: {**5})  # expect: TypeError 'int' object is not a mapping
attempt(lambda: (*None,))  # expect: TypeError Value after * must be an iterable, not NoneType
attempt(lambda: print(*5))  # expect: TypeError print() argument after * must be an iterable, not int
attempt(lambda: print(**5))  # expect: TypeError print() argument after ** must be a mapping, not int
attempt(lambda: print(**{1: 2}))  # expect: TypeError keywords must be strings
attempt(lambda: dict(**{'a': 1}, **{'a': 2}))  # expect: TypeError dict() got multiple values for keyword argument 'a'
attempt(lambda: 1 in 5)  # expect: TypeError argument of type 'int' is not iterable
attempt(lambda: 1 in 'abc')  # expect: TypeError 'in <string>' requires string as left operand, not int
attempt(lambda: [] in {})  # expect: TypeError unhashable type: 'list'
attempt(lambda: 1 + 'a')  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: 'a' + 1)  # expect: TypeError can only concatenate str (not "int") to str
attempt(lambda: [] + ())  # expect: TypeError can only concatenate list (not "tuple") to list
attempt(lambda: () + [])  # expect: TypeError can only concatenate tuple (not "list") to tuple
attempt(lambda: {} + {})  # expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
attempt(lambda: 'a' * 'b')  # expect: TypeError can't multiply sequence by non-int of type 'str'
attempt(lambda: [1] * 1.5)  # expect: TypeError can't multiply sequence by non-int of type 'float'
attempt(lambda: -'a')  # expect: TypeError bad operand type for unary -: 'str'
attempt(lambda: +[])  # expect: TypeError bad operand type for unary +: 'list'
attempt(lambda: ~'b')  # expect: TypeError bad operand type for unary ~: 'str'
attempt(lambda: 1 < 'a')  # expect: TypeError '<' not supported between instances of 'int' and 'str'
attempt(lambda: [] >= ())  # expect: TypeError '>=' not supported between instances of 'list' and 'tuple'
attempt(lambda: None < None)  # expect: TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
attempt(lambda: {} < {})  # expect: TypeError '<' not supported between instances of 'dict' and 'dict'
attempt(lambda: 1j < 2j)  # expect: TypeError '<' not supported between instances of 'complex' and 'complex'
attempt(lambda: 2 ** 'a')  # expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
attempt(lambda: pow('a', 2))  # expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
attempt(lambda: 1 // 0)  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: 1 % 0)  # expect: ZeroDivisionError integer modulo by zero
attempt(lambda: 1.0 / 0)  # expect: ZeroDivisionError float division by zero
attempt(lambda: 1.0 // 0)  # expect: ZeroDivisionError float floor division by zero
attempt(lambda: 1.0 % 0)  # expect: ZeroDivisionError float modulo
attempt(lambda: divmod(1, 0))  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: 0 ** -1)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
attempt(lambda: 0.0 ** -1)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
attempt(lambda: 1j / 0)  # expect: ZeroDivisionError complex division by zero
attempt(lambda: 1 << -1)  # expect: ValueError negative shift count
attempt(lambda: 1 << 1.0)  # expect: TypeError unsupported operand type(s) for <<: 'int' and 'float'
attempt(lambda: {[]: 1})  # expect: TypeError unhashable type: 'list'
attempt(lambda: {[]})  # expect: TypeError unhashable type: 'list'
attempt(lambda: hash({}))  # expect: TypeError unhashable type: 'dict'
attempt(lambda: isinstance(1, 1))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: issubclass(1, int))  # expect: TypeError issubclass() arg 1 must be a class
attempt(lambda: issubclass(int, 1))  # expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
attempt(lambda: type('X', (), 1))  # expect: TypeError type.__new__() argument 3 must be dict, not int
attempt(lambda: type('X', 1, {}))  # expect: TypeError type.__new__() argument 2 must be tuple, not int
attempt(lambda: type(1, (), {}))  # expect: TypeError type.__new__() argument 1 must be str, not int
attempt(lambda: type(1, 2))  # expect: TypeError type() takes 1 or 3 arguments
attempt(lambda: type('X', (C(),), {}))
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt(lambda: iter(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: next(5))  # expect: TypeError 'int' object is not an iterator
attempt(lambda: len(5))  # expect: TypeError object of type 'int' has no len()
attempt(lambda: int([]))  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
attempt(lambda: range('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: [].x)  # expect: AttributeError 'list' object has no attribute 'x'
attempt(lambda: C.x)  # expect: AttributeError type object 'C' has no attribute 'x'
attempt(lambda: C().x)  # expect: AttributeError 'C' object has no attribute 'x'
attempt(lambda: setattr([], 'x', 1))  # expect: AttributeError 'list' object has no attribute 'x'
attempt(lambda: setattr(int, 'x', 1))  # expect: TypeError cannot set 'x' attribute of immutable type 'int'
attempt(lambda: setattr(C(), 1, 1))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: delattr(C(), 'x'))  # expect: AttributeError 'C' object has no attribute 'x'
attempt(lambda: delattr(C, 'x'))  # expect: AttributeError type object 'C' has no attribute 'x'
attempt(lambda: delattr([], 'append'))  # expect: AttributeError 'list' object attribute 'append' is read-only
attempt(lambda: setattr([], 'append', 1))  # expect: AttributeError 'list' object attribute 'append' is read-only
attempt(lambda: f'{C():d}')  # expect: TypeError unsupported format string passed to C.__format__
attempt(lambda: format(1, 'y'))  # expect: ValueError Unknown format code 'y' for object of type 'int'
attempt(lambda: '%d' % 'a')  # expect: TypeError %d format: a real number is required, not str
attempt(lambda: '%s %s' % 1)  # expect: TypeError not enough arguments for format string
attempt(lambda: '%s' % (1, 2))  # expect: TypeError not all arguments converted during string formatting
