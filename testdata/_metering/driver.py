# What metering_growth_test.go runs: it calls every function of the library with arguments of a given size.
import builtins, sys
from kinds import make, makers, module, noop
from operators import operators


def owner(head, where, name):
    """Return the class or module that a path begins with: where is the module of a class, or a kind of which it is a type; name is what it holds."""
    if ':' in where:
        return module(*where.split(':'))
    for cls in type(make(where, 8)).__mro__:
        if cls.__name__ == head and name in vars(cls):
            return cls


def resolve(path, where):
    if where == '' and '/' in path:
        head, name = path.split('/')
        return getattr(builtins, name) if head == 'builtins' else module(head, name)
    head, name = path.split(':', 1)
    if head == 'op':
        return operators[name]
    cls = owner(head, where, name.removeprefix('get ').removeprefix('set '))
    if name.startswith('get '):
        name = name[4:]
        return lambda o: getattr(o, name)
    if name.startswith('set '):
        name = name[4:]
        return lambda o, v: setattr(o, name, v)
    value = vars(cls)[name]
    return getattr(cls, name) if of_class(value) or isinstance(value, staticmethod) else value


def of_class(value):
    return isinstance(value, classmethod) or type(value).__name__ == 'classmethod_descriptor'


def members(cls, where, kinds, found):
    for name, value in list(vars(cls).items()):
        path = cls.__name__ + ':'
        if type(value).__name__ == 'getset_descriptor' or type(value).__name__ == 'member_descriptor' and kinds:
            found.setdefault(path + 'get ' + name, [where, 'get', 1]).extend(kinds)
            found.setdefault(path + 'set ' + name, [where, 'set', 2]).extend(kinds)
        elif of_class(value) or isinstance(value, staticmethod):
            if not hasattr(getattr(cls, name), '__code__'):
                found.setdefault(path + name, [where, 'class' if of_class(value) else 'static', 0])
        elif callable(value) and not hasattr(value, '__code__') and not isinstance(value, type):
            found.setdefault(path + name, [where, 'method', 1]).extend(kinds)


found, functions = {}, []


def find_methods(names):
    """Put into found the methods and attributes of all classes, each with where it is, what it is, and the kinds that may be receivers."""
    kinds, seen = {}, set()
    for kind in makers:
        for cls in type(make(kind, 8)).__mro__:
            kinds.setdefault(cls, []).append(kind)
    for cls, receivers in kinds.items():
        members(cls, receivers[0], receivers, found)
    for name in names:
        for attr, cls in list(vars(sys.modules[name]).items()):
            if isinstance(cls, type) and cls not in kinds and cls not in seen:
                seen.add(cls)
                members(cls, name + ':' + attr, [], found)


def find_functions(names):
    """Put into functions the functions and classes of the modules."""
    for name in names:
        __import__(name)
    functions.extend(name + '/' + attr for name in names for attr, value in list(vars(sys.modules[name]).items())
                     if callable(value) and not hasattr(value, '__code__'))


accepted, refused, tried = [], [], 0


def try_all(path, where, combos, n, enough):
    """Sort the indexes of the combinations of arguments into those that a function accepts and those that it refuses, one of these for each kind of error.

    Stop with enough accepted ones; tried says how many were looked at.
    """
    global tried
    tried, errors = 0, set()
    accepted.clear()
    refused.clear()
    f = resolve(path, where)
    for i, kinds in enumerate(combos):
        tried += 1
        args = [make(k, n) for k in kinds]
        try:
            f(*args)
        except (StopIteration, RecursionError, SystemExit, EOFError, StopAsyncIteration):
            accepted.append(i)
        except BaseException as e:
            if type(e) not in errors and len(errors) < 3:
                errors.add(type(e))
                refused.append(i)
        else:
            accepted.append(i)
        if len(accepted) >= enough:
            break


fn = args = result = None


def prepare(path, where, kinds, n):
    global fn, args, result
    result = None
    fn, args = resolve(path, where), [make(k, n) for k in kinds]


def call():
    global result
    result = fn(*args)


def repeat(k):
    f, a = fn, args
    for _ in range(k):
        try:
            f(*a)
        except Exception:
            pass


def nothing(k):
    for _ in range(k):
        pass


def lazy():
    """Report whether the last result is an iterator that has to be consumed for its work to be done."""
    return hasattr(type(result), '__next__')


def drain(limit):
    for _ in result:
        limit -= 1
        if limit <= 0:
            break
