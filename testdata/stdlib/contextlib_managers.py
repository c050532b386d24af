# needs: cpython 3.12
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack, redirect_stdout, ContextDecorator


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


log = []


@contextmanager
def tag(name):
    """Doc of tag."""
    log.append('<' + name)
    try:
        yield name.upper()
    except ValueError as e:
        log.append('caught ' + str(e))
    finally:
        log.append(name + '>')


with tag('a') as t:
    log.append(t)
print(log, tag.__name__, tag.__doc__)  # expect: ['<a', 'A', 'a>'] tag Doc of tag.
log.clear()
with tag('b'):
    raise ValueError('v')
print(log)  # expect: ['<b', 'caught v', 'b>']
log.clear()


@tag('deco')
def f(x):
    log.append(x)
    return x * 2


print(f(2), f(3), log)  # expect: 4 6 ['<deco', 2, 'deco>', '<deco', 3, 'deco>']


def boom():
    with tag('c'):
        raise KeyError('k')


print(attempt(boom))  # expect: KeyError: 'k'
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print(attempt(lambda: suppress(KeyError).__exit__(None, None, None)))  # expect: None


class Res:
    def close(self):
        log.append('closed')


log.clear()
with closing(Res()) as r:
    pass
with nullcontext(5) as n:
    log.append(n)
print(log)  # expect: ['closed', 5]
log.clear()
with ExitStack() as stack:
    for i in 'xyz':
        stack.enter_context(tag(i))
    stack.callback(log.append, 'cb')
    stack.push(lambda *exc: log.append(exc[0]) or True)
    raise RuntimeError('swallowed')
print(log)  # expect: ['<x', '<y', '<z', <class 'RuntimeError'>, 'cb', 'z>', 'y>', 'x>']
log.clear()


def nested():
    with ExitStack() as stack:
        stack.callback(log.append, 1)
        stack.callback(lambda: 1 / 0)
        raise KeyError('first')


print(attempt(nested), log)  # expect: ZeroDivisionError: division by zero [1]
stack = ExitStack()
stack.callback(log.append, 'later')
moved = stack.pop_all()
stack.close()
moved.close()
print(log)  # expect: [1, 'later']


class Out:
    text = ''

    def write(self, s):
        self.text += s

    def flush(self):
        pass


out = Out()
with redirect_stdout(out):
    __builtins__ and print.__call__('captured') if False else None
    import sys
    sys.stdout.write('captured')
print(out.text)  # expect: captured


@contextmanager
def noyield():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


print(attempt(noyield().__enter__))  # expect: RuntimeError: generator didn't yield


def use(cm):
    with cm:
        pass


print(attempt(use, twice()))  # expect: RuntimeError: generator didn't stop
print(attempt(ExitStack().enter_context, 5))  # expect: TypeError: 'builtins.int' object does not support the context manager protocol


class D(ContextDecorator):
    def __enter__(self):
        log.append('in')
        return self

    def __exit__(self, *exc):
        log.append('out')


log.clear()


@D()
def g():
    log.append('g')


g()
print(log)  # expect: ['in', 'g', 'out']
