# needs: cpython 3.12
# What else may stand in the fields of f-strings.
import asyncio
def gen():
    got = f'{yield 1} and {(yield 2)!r}'
    print(got)
g = gen()
print(next(g), g.send('a'))  # expect: 1 2
try: g.send('b')  # expect: a and 'b'
except StopIteration: print('done')  # expect: done
async def value(): return 3
async def main(): return f'{await value():>3}'
print(asyncio.run(main()))  # expect:   3
a, b, d = 1, 2, {'k': [1, 2]}
print(f'{a!=b} {a != b!r} {d['k'][-1]} {({'x': a})['x']} { {1, 2} } {a if a > b else b}')  # expect: True True 2 1 {1, 2} 2
print(f'{a:{b}} {a:{'>'}{b + 3}} {b:{a}.{b}f} {3.14159:{'.' + '2'}f}')  # expect:  1     1 2.00 3.14
print(f'{(lambda x: x * 2)(a)} {(c := 5)} {c} {a,} {*d['k'],} {[x for x in d]}')  # expect: 2 5 5 (1,) (1, 2) ['k']
print(f'{d['k']=} {a = !s:>4} {a + b = } {a=:>3} {'q'=!r:^7}|')  # expect: d['k']=[1, 2] a =    1 a + b = 3 a=  1 'q'=  'q'  |
print(f'{'\n'.join(['x', 'y'])} {'{'} {{}} {{{a}}} {{{{a}}}} \N{BULLET} {'\N{BULLET}'}')  # expect: x
# expect: y { {} {1} {{a}} • •
print(f'''{
    a  # a comment
    + b
}{
    'text'
    :>6}''')
# expect: 3  text
print(f'{f'{f'{f'{a}'}'}'}', f"{a}" 'plain' f'{b}' rf'\{a}' fR"\n")  # expect: 1 1plain2\1\n
print(f'{a:x>{b}}|{a!r:<4}|{'':{'*'}<3}|{1e3:,}|{0.5:.0%}')  # expect: x1|1   |***|1,000.0|50%
print(f'{a:%H}' if False else f'{a}')  # expect: 1
class T:
    def __format__(self, spec): return f'<{spec}>'
print(f'{T():a b!c} {T():{a}{b}} {T():} {T()!s:.3} {T():{{}}}' if False else f'{T():a b} {T():{a}{b}} {T():}')  # expect: <a b> <12> <>
try: f'{T():{1/0}}'
except ZeroDivisionError as e: print(e)  # expect: division by zero
try: f'{T():d}' + f'{[]:d}'
except TypeError as e: print(e)  # expect: unsupported format string passed to list.__format__
try: f'{1:z}'
except ValueError as e: print(e)  # expect: Negative zero coercion (z) not allowed in integer format specifier
