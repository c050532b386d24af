def f(**k): return k['z']
print('x')  # expect: x
f(
    a=1,
    b=f(
        c=2),
)
# raises: KeyError: 'z'
