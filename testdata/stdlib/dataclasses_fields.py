import dataclasses
from dataclasses import FrozenInstanceError, InitVar, KW_ONLY, dataclass, field, fields
import copy


@dataclass(order=True)
class P:
    x: int = field(default=1, compare=False, metadata={'unit': 'm'})
    y: list = field(default_factory=list, repr=False, hash=False)
    _: KW_ONLY
    z: str = field(default='z', init=True)
    scale: InitVar[int] = 2

    def __post_init__(self, scale):
        self.x *= scale


for f in fields(P):
    print(type(f).__name__, f.name, f.type.__name__, f.default if f.default is not dataclasses.MISSING else 'MISSING', f.default_factory is list, f.init, f.repr, f.hash, f.compare, f.kw_only, dict(f.metadata))
# expect: Field x int 1 False True True None False False {'unit': 'm'}
# expect: Field y list MISSING True True False False True False {}
# expect: Field z str z False True True None True True {}
print(isinstance(fields(P)[0], dataclasses.Field), P(3, scale=4), InitVar[int].type, P(1) < P(9, z='zz'))  # expect: True P(x=12, z='z') <class 'int'> True


@dataclass(frozen=True)
class F:
    a: int = 1


for action in (lambda f: setattr(f, 'a', 2), lambda f: delattr(f, 'a'), lambda f: setattr(f, 'b', 2)):
    try:
        action(F())
    except FrozenInstanceError as e:
        print(isinstance(e, AttributeError), e)
# expect: True cannot assign to field 'a'
# expect: True cannot delete field 'a'
# expect: True cannot assign to field 'b'
try:
    copy.copy(F()).a = 3
except copy.Error:
    pass
except AttributeError as e:
    print(e)
# expect: cannot assign to field 'a'
print(issubclass(copy.Error, Exception), copy.error is copy.Error, copy.deepcopy([F(2)]))  # expect: True True [F(a=2)]
