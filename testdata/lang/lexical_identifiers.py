# Identifiers outside ASCII, and their normal form.
größe = 1
变量 = 2
été, _ñ, Ωmega = 3, 4, 5
print(größe, 变量, été, _ñ, Ωmega)  # expect: 1 2 3 4 5
ﬁn = 6
print(fin, 'fin' in globals(), 'ﬁn' in globals())  # expect: 6 True False
𝐱 = 7
print(x)  # expect: 7
class C:
    ª = 8
print(C.a, getattr(C, 'a'), hasattr(C, 'ª'))  # expect: 8 8 False
match = type = case = _ = soft = 9
print(match, type, case, _)  # expect: 9 9 9 9
def f(match, *, type): return match + type
print(f(1, type=2))  # expect: 3
print('é'.isidentifier(), '1a'.isidentifier(), 'a-b'.isidentifier())  # expect: True False False
