# A static or class method has the attributes of its function and others that are set on it.


def function(x: int):
    "doc"


for wrapper in (staticmethod(function), classmethod(function)):
    wrapper.mark = 5
    print(wrapper.__class__.__name__, wrapper.mark, wrapper.__annotations__, sorted(wrapper.__dict__))
    # expect: staticmethod 5 {'x': <class 'int'>} ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', 'mark']
    del wrapper.mark
    print(hasattr(wrapper, "mark"), wrapper.__dict__["__doc__"], (5).__class__)
    # expect: False doc <class 'int'>
    # expect: classmethod 5 {'x': <class 'int'>} ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', 'mark']
    # expect: False doc <class 'int'>
