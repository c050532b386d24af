e = ValueError('with notes')
e.add_note('first note')
e.add_note('second\nnote')
print('x')  # expect: x
raise e
# raises: ValueError: with notes
