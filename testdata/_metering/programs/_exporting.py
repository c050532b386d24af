# A module with many names.
for i in range(500): globals()['name%d' % i] = i
