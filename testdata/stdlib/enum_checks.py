# needs: cpython 3.12
import enum
from enum import (CONFORM, CONTINUOUS, EJECT, KEEP, NAMED_FLAGS, STRICT, UNIQUE, Enum, EnumCheck, EnumMeta, EnumType, Flag, FlagBoundary, IntEnum, IntFlag,
                  ReprEnum, auto, global_enum, global_enum_repr, global_flag_repr, global_str, member, nonmember, pickle_by_enum_name,
                  pickle_by_global_name, verify)

print(EnumMeta is EnumType, type(Enum) is EnumType, list(EnumCheck), [b.name for b in FlagBoundary], [EnumCheck.CONTINUOUS, EnumCheck.NAMED_FLAGS, EnumCheck.UNIQUE] == [CONTINUOUS, NAMED_FLAGS, UNIQUE])  # expect: True True [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>] ['STRICT', 'CONFORM', 'EJECT', 'KEEP'] True
for check, values in [(UNIQUE, {'A': 1, 'B': 1}), (CONTINUOUS, {'A': 1, 'C': 4}), (UNIQUE, {'A': 1, 'B': 2})]:
    try:
        print(verify(check)(Enum('V', values)))
    except ValueError as e:
        print(e)
# expect: aliases found in <enum 'V'>: B -> A
# expect: invalid enum 'V': missing values 2, 3
# expect: <enum 'V'>
for check, values in [(NAMED_FLAGS, {'R': 1, 'W': 2, 'ALL': 15}), (CONTINUOUS, {'R': 1, 'X': 4}), (NAMED_FLAGS, {'R': 1, 'W': 2, 'RW': 3})]:
    try:
        print(verify(check)(Flag('W', values)))
    except ValueError as e:
        print(e)
# expect: invalid Flag 'W': alias ALL is missing combined values of 0xc [use enum.show_flag_values(value) for details]
# expect: invalid flag 'W': missing values 2
# expect: <flag 'W'>


class S(Flag, boundary=STRICT):
    A = 1
    B = 4


class C(Flag, boundary=FlagBoundary.CONFORM):
    A = 1
    B = 4


class E(IntFlag, boundary=FlagBoundary.EJECT):
    A = 1
    B = 4


class K(Flag, boundary=FlagBoundary.KEEP):
    A = 1
    B = 4


try:
    S(3)
except ValueError as e:
    print(e)
# expect: <flag 'S'> invalid value 3
# expect:     given 0b0 011
# expect:   allowed 0b0 101
print(C(3), C(7), E(3), type(E(3)), K(3), K(8), ~K.A, FlagBoundary.STRICT is STRICT, FlagBoundary.CONFORM is CONFORM, EJECT.value, KEEP.name)  # expect: C.A C.A|B 3 <class 'int'> K.A|2 K(8) K.B|2 True True eject KEEP


class M(Enum):
    A = member(int)
    B = nonmember(5)

    @member
    def call():
        return 'called'

    @enum.property
    def label(self):
        return self.name.lower()


print(M.A, M.A.value, M.B, M.call.value(), M.A.label, len(M), enum.property.member)  # expect: M.A <class 'int'> 5 called a 2 None


class Bytes(bytes, ReprEnum):
    A = b'x'


print(Bytes.A, repr(Bytes.A), f'{Bytes.A}', Bytes.A + b'y')  # expect: b'x' <Bytes.A: b'x'> b'x' b'xy'


@global_enum
class Colour(Enum):
    RED = 1
    BLUE = 2


@global_enum
class Perm(IntFlag):
    R = 4
    W = 2


print(RED, repr(BLUE), repr(R | W), repr(Perm(0)), str(R))  # expect: RED __main__.BLUE __main__.R|__main__.W __main__.Perm(0) 4
print(global_enum_repr(Colour.RED), global_flag_repr(Perm.R), global_str(Colour.BLUE), pickle_by_enum_name(Colour.RED, 2)[1][1], pickle_by_global_name(Colour.BLUE, 2))  # expect: __main__.RED __main__.R BLUE RED BLUE
