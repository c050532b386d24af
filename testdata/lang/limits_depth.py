# limits: depth=50
# needs: minipy
def down(n):
    return n and down(n - 1)


print(down(40))  # expect: 0
try:
    down(60)
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded
