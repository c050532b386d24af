# What exec, eval and compile refuse.
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    else: print('fine')
attempt(lambda: exec(1))  # expect: TypeError exec() arg 1 must be a string, bytes or code object
attempt(lambda: eval(None))  # expect: TypeError eval() arg 1 must be a string, bytes or code object
attempt(lambda: eval('x ='))  # expect: SyntaxError invalid syntax (<string>, line 1)
attempt(lambda: eval('x = 1'))  # expect: SyntaxError invalid syntax (<string>, line 1)
attempt(lambda: eval('pass'))  # expect: SyntaxError invalid syntax (<string>, line 1)
attempt(lambda: eval('1; 2'))  # expect: SyntaxError invalid syntax (<string>, line 1)
attempt(lambda: exec('', 1))  # expect: TypeError exec() globals must be a dict, not int
attempt(lambda: exec('', {}, 1))  # expect: TypeError locals must be a mapping or None, not int
attempt(lambda: eval('1', []))  # expect: TypeError globals must be a real dict; try eval(expr, {}, mapping)
attempt(lambda: eval('1', {}, 1))  # expect: TypeError locals must be a mapping
attempt(lambda: compile('1', 'f', 'nope'))  # expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
attempt(lambda: compile('1', 'f', 'exec', 1 << 30))  # expect: ValueError compile(): unrecognised flags
attempt(lambda: compile(1, 'f', 'exec'))  # expect: TypeError compile() arg 1 must be a string, bytes or AST object
attempt(lambda: compile('1', 1, 'exec'))  # expect: TypeError expected str, bytes or os.PathLike object, not int
attempt(lambda: compile('1'))  # expect: TypeError compile() missing required argument 'filename' (pos 2)
attempt(lambda: compile('x = 1', 'f', 'eval'))  # expect: SyntaxError invalid syntax (f, line 1)
attempt(lambda: compile('x = 1\ny = 2', 'f', 'single'))  # expect: SyntaxError multiple statements found while compiling a single statement (f, line 1)
attempt(lambda: compile('a\0b', 'f', 'exec'))  # expect: SyntaxError source code string cannot contain null bytes
attempt(lambda: exec('a\0b'))  # expect: SyntaxError source code string cannot contain null bytes
def outer():
    v = 1
    def inner(): return v
    return inner
attempt(lambda: exec(outer().__code__))  # expect: TypeError code object requires a closure of exactly length 1
attempt(lambda: eval(outer().__code__))  # expect: TypeError code object passed to eval() may not contain free variables
attempt(lambda: exec(compile('raise ValueError("inside")', 'f', 'exec')))  # expect: ValueError inside
attempt(lambda: exec('1 +'))  # expect: SyntaxError invalid syntax (<string>, line 1)
attempt(lambda: exec('  x = 1'))  # expect: IndentationError unexpected indent (<string>, line 1)
attempt(lambda: eval('  1'))  # expect: fine
attempt(lambda: exec(b'print("from bytes")'))  # expect: from bytes
# expect: fine
attempt(lambda: print(eval(compile('[i * i for i in range(3)]', 'f', 'eval'))))  # expect: [0, 1, 4]
# expect: fine
attempt(lambda: exec(compile('1 + 1', 'f', 'single')))  # expect: 2
# expect: fine
attempt(lambda: exec('undefined_here'))  # expect: NameError name 'undefined_here' is not defined
attempt(lambda: exec('def f(: pass'))  # expect: SyntaxError invalid syntax (<string>, line 1)
attempt(lambda: exec('return 1'))  # expect: SyntaxError 'return' outside function (<string>, line 1)
attempt(lambda: print(eval('__name__')))  # expect: __main__
# expect: fine
attempt(lambda: print(eval('x', {'x': 1}, {'x': 2}), eval('x', {'x': 1}, {})))  # expect: 2 1
# expect: fine
