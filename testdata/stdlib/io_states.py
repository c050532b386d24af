# Streams in memory have a state, by which they are copied; sizes are ints.
import copy
import io

for make in (lambda: io.BytesIO(b'ab\ncd\n'), lambda: io.StringIO('ab\ncd\n')):
    for arg in ('', 1.5, None, 3, True):
        for name in ('readlines', 'readline', 'read', 'truncate'):
            b = make()
            try:
                print(name, repr(arg), getattr(b, name)(arg))
            except Exception as e:
                print(name, repr(arg), type(e).__name__, e)
    b = make()
    b.read(2)
    print(b.__getstate__())
    c = make()
    try:
        c.__setstate__(b.__getstate__())
        print(repr(c.read()))
    except Exception as e: print(e)
    b.extra = 5
    print(b.__getstate__())
    d = copy.copy(b)
    print(d.extra, repr(d.read()), type(d), d.tell())
    for bad in ((), (1,2,3,4,5), (b'', 'x', None), (b'', -1, None), (b'',0,5), ('a',0,None), 5, ('', '', -1, None), ('','\n','x',None), ('','\n',0,5), ('',5,0,None)):
        try:
            c.__setstate__(bad)
            print(bad, 'fine')
        except Exception as e:
            print(bad, type(e).__name__, e)
    c.close()
    for f in (c.__getstate__, lambda: c.__setstate__((b'',0,None))):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)
# expect: readlines '' TypeError integer argument expected, got 'str'
# expect: readline '' TypeError argument should be integer or None, not 'str'
# expect: read '' TypeError argument should be integer or None, not 'str'
# expect: truncate '' TypeError argument should be integer or None, not 'str'
# expect: readlines 1.5 TypeError integer argument expected, got 'float'
# expect: readline 1.5 TypeError argument should be integer or None, not 'float'
# expect: read 1.5 TypeError argument should be integer or None, not 'float'
# expect: truncate 1.5 TypeError argument should be integer or None, not 'float'
# expect: readlines None [b'ab\n', b'cd\n']
# expect: readline None b'ab\n'
# expect: read None b'ab\ncd\n'
# expect: truncate None 0
# expect: readlines 3 [b'ab\n']
# expect: readline 3 b'ab\n'
# expect: read 3 b'ab\n'
# expect: truncate 3 3
# expect: readlines True [b'ab\n']
# expect: readline True b'a'
# expect: read True b'a'
# expect: truncate True 1
# expect: (b'ab\ncd\n', 2, None)
# expect: b'\ncd\n'
# expect: (b'ab\ncd\n', 2, {'extra': 5})
# expect: 5 b'\ncd\n' <class '_io.BytesIO'> 6
# expect: () TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got tuple
# expect: (1, 2, 3, 4, 5) TypeError a bytes-like object is required, not 'int'
# expect: (b'', 'x', None) TypeError second item of state must be an integer, not str
# expect: (b'', -1, None) ValueError position value cannot be negative
# expect: (b'', 0, 5) TypeError third item of state should be a dict, got a int
# expect: ('a', 0, None) TypeError a bytes-like object is required, not 'str'
# expect: 5 TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got int
# expect: ('', '', -1, None) TypeError a bytes-like object is required, not 'str'
# expect: ('', '\n', 'x', None) TypeError a bytes-like object is required, not 'str'
# expect: ('', '\n', 0, 5) TypeError a bytes-like object is required, not 'str'
# expect: ('', 5, 0, None) TypeError a bytes-like object is required, not 'str'
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: readlines '' TypeError argument should be integer or None, not 'str'
# expect: readline '' TypeError argument should be integer or None, not 'str'
# expect: read '' TypeError argument should be integer or None, not 'str'
# expect: truncate '' TypeError argument should be integer or None, not 'str'
# expect: readlines 1.5 TypeError argument should be integer or None, not 'float'
# expect: readline 1.5 TypeError argument should be integer or None, not 'float'
# expect: read 1.5 TypeError argument should be integer or None, not 'float'
# expect: truncate 1.5 TypeError argument should be integer or None, not 'float'
# expect: readlines None ['ab\n', 'cd\n']
# expect: readline None ab
# expect: 
# expect: read None ab
# expect: cd
# expect: 
# expect: truncate None 0
# expect: readlines 3 ['ab\n', 'cd\n']
# expect: readline 3 ab
# expect: 
# expect: read 3 ab
# expect: 
# expect: truncate 3 3
# expect: readlines True ['ab\n']
# expect: readline True a
# expect: read True a
# expect: truncate True 1
# expect: ('ab\ncd\n', '\n', 2, None)
# expect: '\ncd\n'
# expect: ('ab\ncd\n', '\n', 2, {'extra': 5})
# expect: 5 '\ncd\n' <class '_io.StringIO'> 6
# expect: () TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
# expect: (1, 2, 3, 4, 5) TypeError newline must be str or None, not int
# expect: (b'', 'x', None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
# expect: (b'', -1, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
# expect: (b'', 0, 5) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
# expect: ('a', 0, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
# expect: 5 TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got int
# expect: ('', '', -1, None) ValueError position value cannot be negative
# expect: ('', '\n', 'x', None) TypeError third item of state must be an integer, got str
# expect: ('', '\n', 0, 5) TypeError fourth item of state should be a dict, got a int
# expect: ('', 5, 0, None) TypeError newline must be str or None, not int
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
