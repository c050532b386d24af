def trace(f):
    def wrapper(*args, **kwargs):
        result = f(*args, **kwargs)
        print(f.__name__, args, kwargs, result)  # expect: add (1,) {} 2
        # expect: add (1,) {'b': 5} 6
        # expect: hello ('you',) {} hello you
        # expect: hello ('you',) {} hello you
        return result

    wrapper.__name__ = f.__name__
    return wrapper


def repeat(n):
    def decorate(f):
        return lambda *a: [f(*a) for _ in range(n)]

    return decorate


@trace
def add(a, b=1):
    return a + b


@repeat(2)
@trace
def hello(name):
    return f"hello {name}"


add(1)
add(1, b=5)
print(hello("you"))  # expect: ['hello you', 'hello you']
# expect: make (3,) {} 3


def register(table):
    def mark(cls):
        table[cls.__name__] = cls
        return cls

    return mark


table = {}


@register(table)
class Thing:
    @staticmethod
    @trace
    def make(x):
        return x


Thing.make(3)
print(list(table), add.__name__)  # expect: ['Thing'] add
calls = [lambda f: f]


@calls[0]
def plain():
    "doc"


print(plain.__doc__)  # expect: doc
