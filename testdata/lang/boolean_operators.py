def t(x):
    print('t', x)  # expect: t 0
    return x
print(t(0) and t(1), t(1) and t(2))  # expect: t 1
# expect: t 2
# expect: 0 2
print(t(0) or t(1), t(1) or t(2))  # expect: t 0
# expect: t 1
# expect: t 1
# expect: 1 1
print([] or {} or 'x', 1 and [] and 2)  # expect: x []
print(not [], not 'a', not not 5)  # expect: True False True
print(1 or 1/0, 0 and 1/0)  # expect: 1 0
x = None
print(x and x.foo, x or 'default')  # expect: None default
print((1 and 0) or (2 and 3), 1 and 0 or 2)  # expect: 3 2
if t(0) or t('') or t(3): print('in')  # expect: t 0
# expect: t 
# expect: t 3
# expect: in
if not (t(1) and t(0)): print('not')  # expect: t 1
# expect: t 0
# expect: not
class B:
    def __bool__(self): print('bool'); return False  # expect: bool
b = B()
print((b or 1), (b and 1) is b, not b)  # expect: bool
# expect: bool
# expect: 1 True True
