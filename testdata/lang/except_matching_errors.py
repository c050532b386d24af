try:
    try: raise ValueError('orig')
    except 5: pass
except TypeError as e: print(e, repr(e.__context__))  # expect: catching classes that do not inherit from BaseException is not allowed ValueError('orig')
try:
    try: raise ValueError
    except (KeyError, 'str'): pass
except TypeError as e: print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try: raise ValueError
    except int: pass
except TypeError as e: print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try: raise ValueError
    except [ValueError]: pass
except TypeError as e: print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try: raise ValueError
    except ((KeyError, ValueError), TypeError): print('nested tuple')
except TypeError as e: print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
class M(type):
    def __instancecheck__(cls, o): return True
    def __subclasscheck__(cls, o): return True
class X(Exception, metaclass=M): pass
try:
    try: raise ValueError('not by hook')
    except X: print('hook')
except ValueError as e: print(e)  # expect: not by hook
