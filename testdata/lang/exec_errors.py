# needs: cpython 3.12
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)  # expect: SyntaxError invalid syntax (<string>, line 1)
t(eval, 'x =')
t(eval, 'a = 1')  # expect: SyntaxError invalid syntax (<string>, line 1)
t(eval, 'nope')  # expect: NameError name 'nope' is not defined
t(exec, 'nope')  # expect: NameError name 'nope' is not defined
t(exec, 'x = = 1')  # expect: SyntaxError invalid syntax (<string>, line 1)
t(exec, 5)  # expect: TypeError exec() arg 1 must be a string, bytes or code object
t(eval, 5)  # expect: TypeError eval() arg 1 must be a string, bytes or code object
t(eval, None)  # expect: TypeError eval() arg 1 must be a string, bytes or code object
t(eval, '1', [])  # expect: TypeError globals must be a real dict; try eval(expr, {}, mapping)
t(eval, '1', {}, 5)  # expect: TypeError locals must be a mapping
t(exec, 'x', 5)  # expect: TypeError exec() globals must be a dict, not int
t(compile, '1', 'f', 'bad')  # expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
t(compile, 'x = 1', 'f', 'eval')  # expect: SyntaxError invalid syntax (f, line 1)
t(compile, 'if 1:', 'f', 'exec')  # expect: IndentationError expected an indented block after 'if' statement on line 1 (f, line 1)
t(compile, 'return 1', 'f', 'exec')  # expect: SyntaxError 'return' outside function (f, line 1)
t(compile, 5, 'f', 'exec')  # expect: TypeError compile() arg 1 must be a string, bytes or AST object
t(eval, '1/0')  # expect: ZeroDivisionError division by zero
t(eval, 'x' * 3, {'xxx': 7})  # expect: 7
t(eval, 'y', {'y': 1}, {'y': 2})  # expect: 2
t(eval, 'len([1])', {'__builtins__': {}})  # expect: NameError name 'len' is not defined
t(eval, 'len([1])', {'__builtins__': {'len': lambda x: 'fake'}})  # expect: fake
t(eval, 'print("side") or 5')  # expect: side
# expect: 5
t(eval, '(yield)')  # expect: SyntaxError 'yield' outside function (<string>, line 1)
t(eval, 'x\ny')  # expect: SyntaxError invalid syntax (<string>, line 2)
t(eval, '  1 +\n')  # expect: SyntaxError invalid syntax (<string>, line 1)
t(eval, 'f"{1}"')  # expect: 1
t(eval, b'1 + 1')  # expect: 2
t(eval, '1;2')  # expect: SyntaxError invalid syntax (<string>, line 1)
t(exec, 'a\0b')  # expect: SyntaxError source code string cannot contain null bytes
