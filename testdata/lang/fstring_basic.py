# needs: cpython 3.12
x = 42; name = 'bob'; f = 3.14159
print(f'{x} {name!r} {f:.2f} {x:>5}|{x:<5}|{x:^5}|{x:05}|{x:+}|{x:x}|{x:#b}|{x:,}')  # expect: 42 'bob' 3.14    42|42   | 42  |00042|+42|2a|0b101010|42
print(f'{{}} {{x}} {x}}}')  # expect: {} {x} 42}
print(f'{x=} {x = } {name=!s} {f=:.1f} {x+1=} { x =}')  # expect: x=42 x = 42 name=bob f=3.1 x+1=43  x =42
print(f'{name!a:>8}|{name!s:*^9}|{name:10}|')  # expect:    'bob'|***bob***|bob       |
w, p = 10, 3
print(f'{f:{w}.{p}}|{f:{w}}|{x:{"0"}{5}}')  # expect:       3.14|   3.14159|00042
print(f'{[1, 2][0]} {dict(a=1)["a"]} {(lambda q: q * 2)(4)}')  # expect: 1 1 8
print(f'{x if x > 5 else 0} {x!r:>{w}}')  # expect: 42         42
print(f"{'nested'} {f'{x}'} {f"{f'{x}'}"}")  # expect: nested 42 42
print(f'{"a" "b"} {x:}{x!s:}')  # expect: ab 4242
print(f'''{
x
} {x +
1}''')  # expect: 42 43
print(rf'\n{x}\t', fr'{x:\>5}', F'{x}')  # expect: \n42\t \\\42 42
print('a' f'{x}' 'b{x}' f'{{')  # expect: a42b{x}{
print(f'{x:%}', f'{0.25:.0%}', f'{1e10:g}', f'{123456.789:,.2f}', f'{True:d}', f'{True}')  # expect: 4200.000000% 25% 1e+10 123,456.79 1 True
print(f'{None} {...} {[]} {()} {{1}}')  # expect: None Ellipsis [] () {1}
