# needs: cpython 3.12
a = 5
b = 'hi'
print(f'{a=}', f'{a = }', f'{b=}', f'{b=!s}', f'{b=:>5}', f'{b=!r:>6}', f'{a=:03}')  # expect: a=5 a = 5 b='hi' b=hi b=   hi b=  'hi' a=005
print(f'{a + 1 = }', f'{ a+1=}', f'{(a,)=}', f'{b.upper()=}', f'{a==5=}')  # expect: a + 1 = 6  a+1=6 (a,)=(5,) b.upper()='HI' a==5=True
print(f'{a=:{a}}', f'{"x"=}', f"{'y' + b = }")  # expect: a=    5 "x"='x' 'y' + b = 'yhi'
print(f'{a
=}')  # expect: a
# expect: =5
