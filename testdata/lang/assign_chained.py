a = b = c = [1]
print(a is b is c)  # expect: True
order = []
def t(n):
    order.append(n)
    return [0, 0, 0]
t('x')[0] = t('y')[1] = order.append('value')
print(order)  # expect: ['value', 'x', 'y']
i = 0
i = l = [5, 6]
print(i, l)  # expect: [5, 6] [5, 6]
x = [0, 1, 2]
k = 0
k, x[k] = 1, 2
print(x)  # expect: [0, 2, 2]
x = y = x
print(x, y)  # expect: [0, 2, 2] [0, 2, 2]
