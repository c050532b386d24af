class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, a, b=0):
        self.a = a
        self.b = b
c = Config(1, b=2)
print(c.a, c.b, Config(5) is c)  # expect: 1 2 True
class Plain(metaclass=Singleton):
    pass
print(Plain() is Plain())  # expect: True
