# needs: cpython 3.12
d = {'k': 'v', "q": [1, 2]}
print(f'{d['k']} {d["q"][0]}')  # expect: v 1
print(f"{d["k"]!r:>{len(d["k"]) + 4}}")  # expect:   'v'
print(f'{'\n'.join(['a', 'b'])}')  # expect: a
# expect: b
print(f'{f'{f'{f'{1 + 1}'}'}'}')  # expect: 2
print(f'{
    1 +  # comment
    2
}')  # expect: 3
print(f'{"\t" + 'x'}')  # expect: 	x
print(f'{'{}'.format(5)} {'{{'}')  # expect: 5 {{
print(f"{', '.join(f'{k}={v!r}' for k, v in d.items())}")  # expect: k='v', q=[1, 2]
print(f'{(x := 5)} {x} {x:=+5}')  # expect: 5 5 +   5
print(f'{lambda_ if (lambda_ := 3) else 0}')  # expect: 3
